/** One case of a file: for the interview that goes on with it, and for what-if. */
import type { Case } from '../../case/case.ts';
import { cliWords } from '../../i18n/cli.ts';
import { readCases, type IntakeContext } from '../../intake/index.ts';
import { unknownCase } from './asked-case.ts';
import { UsageError } from '../exit.ts';
import { openInputs, type Input } from './inputs.ts';
import { list, text, type Context, type Options } from '../context.ts';
import { readOptionsOf } from './read-options.ts';
import { toldColumn, toldMessage } from '../output/told.ts';

export interface CaseInFile {
  readonly id: string;
  /** As the spreadsheet shows it. */
  readonly row: number;
  readonly case: Case;
}

export interface OneCase extends CaseInFile {
  /** Whether the file holds no other. */
  readonly alone: boolean;
  readonly input: Input;
}

/** What `--case` and `--row` ask for. */
export interface Wanted {
  readonly id: string | undefined;
  readonly row: number | undefined;
}

/** Asks the person at the terminal; null where the person leaves. */
export type Choose = (cases: readonly CaseInFile[], unread: readonly number[]) => Promise<CaseInFile | null>;

/** Most rows that an error lists. */
const MOST_ROWS = 12;

/** @param file the file that the case is to come from, if one is named */
export function wantedCase(options: Options, file: string | undefined): Wanted {
  const ids = list(options['case']);
  const row = text(options['row']);
  if (file === undefined && (ids.length > 0 || row !== undefined)) throw new UsageError('choice-without-file');
  if (ids.length > 1) throw new UsageError('one-case-only', { ids: ids.join(', ') });
  if (row !== undefined && !/^[1-9]\d{0,8}$/u.test(row)) throw new UsageError('bad-row', { text: row });
  return { id: ids[0], row: row === undefined ? undefined : Number(row) };
}

/**
 * The case that is asked for, the only one, or the one that the person chooses.
 * @param choose where there is a person to ask
 * @returns null where the person chose none
 * @throws UsageError where the file holds no such case, or one that cannot be read; without a person also where it holds several
 */
export async function oneCase(context: Context, file: string, options: Options, intake: IntakeContext, choose: Choose | null): Promise<OneCase | null> {
  const wanted = wantedCase(options, file);
  const [input] = await openInputs([file], context.terminal);
  if (!input) throw new UsageError('no-case-in-file', { file });
  const cases: CaseInFile[] = [];
  const unread: { readonly row: number; readonly column: string; readonly message: string }[] = [];
  let headings: readonly string[] = [];
  for await (const items of readCases([input], await readOptionsOf(options), intake)) {
    for (const item of items) {
      if (item.kind === 'case') cases.push({ id: item.case.id, row: item.row, case: item.case });
      else if (item.kind === 'table') headings = item.headings;
      else if (item.kind === 'rejected') unread.push({ row: item.row, column: toldColumn(item.column, headings), message: toldMessage(context.language, item.code, item.values) });
    }
  }
  const meant = cases.filter(({ id, row }) => (wanted.id ?? id) === id && (wanted.row ?? row) === row);
  const [only, ...others] = meant;
  const broken = unread.find(({ row }) => row === (wanted.row ?? row));
  const isNamed = wanted.id !== undefined || wanted.row !== undefined;
  if (!only && broken && (wanted.row !== undefined || cases.length === 0)) throw new UsageError('row-rejected', { file, place: cliWords[context.language].place(broken.row, broken.column), message: broken.message });
  if (cases.length === 0) throw new UsageError('no-case-in-file', { file });
  if (!only) throw missing(wanted, cases, file);
  if (others.length === 0 && (isNamed || unread.length === 0)) return { ...only, input, alone: cases.length + unread.length === 1 };
  if (!choose) throw several(wanted, meant, unread.length, file);
  const chosen = await choose(meant, isNamed ? [] : unread.map(({ row }) => row));
  return chosen && { ...chosen, input, alone: false };
}

function missing({ id, row }: Wanted, cases: readonly CaseInFile[], file: string): UsageError {
  if (id !== undefined && (row === undefined || !cases.some((one) => one.id === id))) return unknownCase(id, cases);
  return new UsageError('no-case-in-row', { file, row: String(row), rows: rowsOf(cases) });
}

function several({ id }: Wanted, cases: readonly CaseInFile[], unread: number, file: string): UsageError {
  if (id !== undefined) return new UsageError('case-in-rows', { file, id, rows: rowsOf(cases) });
  return new UsageError('several-cases', { file, count: String(cases.length + unread) });
}

function rowsOf(cases: readonly CaseInFile[]): string {
  const rows = [...new Set(cases.map(({ row }) => String(row)))];
  return rows.slice(0, MOST_ROWS).join(', ') + (rows.length > MOST_ROWS ? ', …' : '');
}
