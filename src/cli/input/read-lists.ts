/** Lists for the commands that look at rows beside each other, and the count that shows that no row was lost. */
import { parseDay, type Day } from '../../case/dates.ts';
import { readCases, type IntakeContext, type ReadItem, type ReadOptions, type Target } from '../../intake/index.ts';
import { intakeContext } from '../../intake/law-context.ts';
import { listWords } from '../../i18n/lists.ts';
import type { DeterminedRow, ListRow } from '../../lists/row.ts';
import { UsageError } from '../exit.ts';
import { openInputs, type Input } from './inputs.ts';
import type { Notices } from '../output/notices.ts';
import type { Context, Options } from '../context.ts';
import { readOptionsOf } from './read-options.ts';
import type { Settings } from '../settings.ts';

/** One table of a list: a file, or one sheet of a workbook. */
export interface ListTableInfo {
  /** The file, with the sheet where it is a workbook: `lista.xlsx [Marzo]`. */
  readonly name: string;
  readonly headings: readonly string[];
  /** What each column is for. */
  readonly targets: readonly (Target | null)[];
}

export type RejectedItem = Extract<ReadItem, { kind: 'rejected' }>;

/** What was read of one file; `read = listed + rejected + blank + set aside`. */
export interface ListInfo {
  readonly file: string;
  readonly tables: readonly ListTableInfo[];
  readonly listed: number;
  readonly rejected: readonly RejectedItem[];
  readonly blank: number;
  readonly setAside: number;
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
  const { settings: { language }, notices } = reading;
  const tables: ListTableInfo[] = [];
  const rejected: RejectedItem[] = [];
  let [listed, blank, setAside] = [0, 0, 0];
  let name = input.name;
  let place = input.name;
  for await (const items of readCases([input], readOptions, intake)) {
    for (const item of items) {
      switch (item.kind) {
        case 'case':
          listed++;
          for (const warning of item.case.warnings) notices.remark(warning, place, item.row);
          take({ case: item.case, file: name, row: item.row, cells: item.cells });
          break;
        case 'table':
          name = item.sheet === undefined ? item.file : `${item.file} [${item.sheet}]`;
          // A sheet can bear a person's name: it is told by its number among those that were read.
          place = item.sheet === undefined ? item.file : `${item.file} [${String(tables.length + 1)}]`;
          notices.table(item.headings);
          tables.push({ name, headings: item.headings, targets: item.mapping.columns.map((column) => column.fact) });
          break;
        case 'rejected':
          rejected.push({ ...item, file: name });
          notices.remark(item, place, item.row);
          break;
        case 'blank':
          blank++;
          break;
        case 'set-aside':
          setAside++;
          notices.remark({ ...item, column: '' }, name, item.row);
          break;
        case 'notice':
          await notices.found(item);
      }
    }
  }
  await notices.say(listWords[language].read(input.name, listed + rejected.length + blank + setAside, listed, rejected.length, blank, setAside));
  if (listed === 0) throw new UsageError('no-case-in-file', { file: input.name });
  return { file: input.name, tables, listed, rejected, blank, setAside };
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
