/** Lists for the commands that look at rows beside each other, and the count that shows that no row was lost. */
import { parseDay, type Day } from '../case/dates.ts';
import { readCases, type IntakeContext, type ReadItem, type ReadOptions, type Target } from '../intake/index.ts';
import { intakeContext } from '../laws/intake-context.ts';
import { listWords } from '../i18n/lists.ts';
import type { DeterminedRow, ListRow } from '../lists/row.ts';
import { codeMessage } from '../run/evaluator.ts';
import { UsageError } from './exit.ts';
import { openInputs, type Input } from './inputs.ts';
import type { Notices } from './notices.ts';
import type { Context } from './program.ts';
import { readOptionsOf } from './read-options.ts';
import type { Options, Settings } from './settings.ts';

/** One table of a list: a file, or one sheet of a workbook. */
export interface ListTableInfo {
  /** The file, with the sheet where it is a workbook: `lista.xlsx [Marzo]`. */
  readonly name: string;
  readonly headings: readonly string[];
  /** What each column is for. */
  readonly targets: readonly (Target | null)[];
}

export type RejectedItem = Extract<ReadItem, { kind: 'rejected' }>;

/** What was read of one file; `read = listed + rejected + blank`. */
export interface ListInfo {
  readonly file: string;
  readonly tables: readonly ListTableInfo[];
  readonly listed: number;
  readonly rejected: readonly RejectedItem[];
  readonly blank: number;
}

export interface List extends ListInfo {
  readonly rows: readonly ListRow[];
}

export interface ListReading {
  readonly context: Context;
  readonly settings: Settings;
  readonly options: Options;
  readonly notices: Notices;
  /** What the lists are read for, where it is not what decides a case. */
  readonly deciding?: ReadonlySet<Target> | undefined;
}

/** Reads each file to its end and hands over row by row; nothing of them is kept here. */
export async function eachListRow(reading: ListReading, files: readonly string[], take: (row: ListRow, file: number) => void): Promise<readonly ListInfo[]> {
  const { context, settings, options } = reading;
  const inputs = await openInputs(files, context.terminal);
  const intake = intakeContext(settings.loaded.law, settings.catalogue);
  const lists: ListInfo[] = [];
  for (const [at, input] of inputs.entries()) {
    const readOptions = { ...(await readOptionsOf({ ...options, map: options[at === 0 ? 'mapA' : 'mapB'] ?? options['map'] })), deciding: reading.deciding };
    lists.push(await readOne(reading, input, readOptions, intake, (row) => {
      take(row, at);
    }));
  }
  return lists;
}

async function readOne(reading: ListReading, input: Input, readOptions: ReadOptions, intake: IntakeContext, take: (row: ListRow) => void): Promise<ListInfo> {
  const { settings, options, notices } = reading;
  const { language } = settings;
  const tables: ListTableInfo[] = [];
  const rejected: RejectedItem[] = [];
  let [listed, blank] = [0, 0];
  let name = input.name;
  // What stands in a cell may tell who somebody is.
  const told = (values: Readonly<Record<string, string>>) => (options['names'] === true ? values : Object.fromEntries(Object.keys(values).map((key) => [key, '…'])));
  for await (const items of readCases([input], readOptions, intake)) {
    for (const item of items) {
      switch (item.kind) {
        case 'case':
          listed++;
          for (const { code, column, values } of item.case.warnings) notices.remark(code, codeMessage(language, code, told(values)), name, item.row, column);
          take({ case: item.case, file: name, row: item.row, cells: item.cells });
          break;
        case 'table':
          name = item.sheet === undefined ? item.file : `${item.file} [${item.sheet}]`;
          tables.push({ name, headings: item.headings, targets: item.mapping.columns.map((column) => column.fact) });
          break;
        case 'rejected':
          rejected.push({ ...item, file: name });
          notices.remark(item.code, codeMessage(language, item.code, told(item.values)), name, item.row, item.column);
          break;
        case 'blank':
          blank++;
          break;
        case 'notice':
          await notices.say(codeMessage(language, item.code, item.values));
      }
    }
  }
  await notices.say(listWords[language].read(input.name, listed + rejected.length + blank, listed, rejected.length, blank));
  if (listed === 0) throw new UsageError('no-case-in-file', { file: input.name });
  return { file: input.name, tables, listed, rejected, blank };
}

/** Whole lists in memory; the rows' own cells only where they are asked for. */
export async function readLists(reading: ListReading, files: readonly string[], withCells = false): Promise<readonly List[]> {
  const rows: ListRow[][] = files.map(() => []);
  const infos = await eachListRow(reading, files, ({ cells, ...row }, at) => rows[at]?.push(withCells && cells ? { ...row, cells } : row));
  return infos.map((info, at) => ({ ...info, rows: rows[at] ?? [] }));
}

/** The rows with what the law says of each. */
export function determined(settings: Settings, rows: readonly ListRow[]): readonly DeterminedRow[] {
  return rows.map((row) => ({ ...row, determination: settings.engine.evaluate(row.case).determination }));
}

export function dayOfSettings(settings: Settings): Day {
  return parseDay(settings.asOf) ?? Number.NaN;
}
