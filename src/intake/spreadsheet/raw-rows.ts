/** The rows of a sheet, whatever its format, as a table takes them; what is to be told beside them is noted on the way. */
import { IntakeError } from '../error.ts';
import { isBlankRow, type RawRow } from '../table/raw-row.ts';
import { columnLetter } from './column-letter.ts';
import { shown } from '../../text/sanitise.ts';
import { ZipError } from '../../zip/error.ts';
import type { Fill } from './fill.ts';
import { NO_RESULT } from './number-text.ts';
import type { SheetRow, Span } from './sheet-row.ts';

/** What is to be told of the rows of a sheet, known when they were read. */
export class Aside {
  readonly hiddenRows: number[] = [];
  readonly hiddenColumns: Span[] = [];
  /** Rows that got a value from a cell above them. */
  readonly filledRows: number[] = [];
  /** Cells with a formula that nobody worked out, as `D2`, by their row. */
  readonly noResults: (readonly [row: number, cell: string])[] = [];
}

export const BATCH = 500;
/** Blank rows between others count as rows; a gap longer than this is the end of a table. */
const LONGEST_GAP = 1_000;

/** Whatever is thrown over a file that cannot be read, without the file's content. */
export async function damaged<T>(run: () => Promise<T> | T): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof IntakeError) throw error;
    if (!(error instanceof ZipError)) throw new IntakeError('spreadsheet-damaged');
    const { part, ...values } = error.values;
    throw new IntakeError(`spreadsheet-${error.code}`, part === undefined ? values : { part: shown(part, 60) });
  }
}

/** Rows in batches of a size that is good to hand on. */
export function* gathered(batches: Iterable<readonly SheetRow[]>): Generator<readonly SheetRow[]> {
  let waiting: SheetRow[] = [];
  for (const batch of batches) {
    for (const row of batch) {
      waiting.push(row);
      if (waiting.length < BATCH) continue;
      yield waiting;
      waiting = [];
    }
  }
  if (waiting.length > 0) yield waiting;
}

export async function* batches(rows: AsyncIterable<readonly SheetRow[]> | Iterable<readonly SheetRow[]>, aside: Aside, fill: Fill | undefined): AsyncGenerator<readonly RawRow[]> {
  let next = 0;
  const iterator = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();
  for (;;) {
    const step = await damaged(() => iterator.next());
    if (step.done === true) break;
    const batch: RawRow[] = [];
    for (const { index, cells, hidden } of step.value) {
      // Two rows of one number, or of none: nobody could be told which row is meant.
      if (index < next) throw new IntakeError('spreadsheet-damaged');
      if (index - next > LONGEST_GAP) next = index;
      for (; next < index; next += 1) batch.push({ row: next + 1, cells: [] });
      next = index + 1;
      batch.push({ row: next, cells: lookedAt(next, cells, hidden, aside, fill) });
    }
    if (batch.length > 0) yield batch;
  }
}

function lookedAt(row: number, own: readonly string[], hidden: boolean, aside: Aside, fill: Fill | undefined): readonly string[] {
  const cells = fill?.filled(row, own) ?? own;
  if (cells !== own) aside.filledRows.push(row);
  if (hidden && !isBlankRow(cells)) aside.hiddenRows.push(row);
  for (let column = cells.indexOf(NO_RESULT); column >= 0; column = cells.indexOf(NO_RESULT, column + 1)) aside.noResults.push([row, `${columnLetter(column)}${String(row)}`]);
  return cells;
}
