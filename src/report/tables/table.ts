/** A list's result as rows: codes only, the same in every language, for CSV, XLSX and scripts. */
import { CSV_DEFAULTS, type CsvOptions } from '../../text/csv.ts';
import { csvLine } from '../../text/csv.ts';
import { json } from '../../text/sanitise.ts';

export type Cell = string | number | null;

export interface DataTable {
  /** Name of the sheet or the file. */
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: Iterable<readonly Cell[]>;
}

/** Rows that are written out at once. */
const BATCH = 500;

/** The whole table as CSV; cells that a spreadsheet would take for a formula are guarded. */
export function tableCsv(table: DataTable, options: CsvOptions = CSV_DEFAULTS): string {
  return [...csvPieces(table, options)].join('');
}

/** The table as CSV, piece by piece. */
export function* csvPieces(table: DataTable, options: CsvOptions): Generator<string> {
  const write = (lines: readonly (readonly Cell[])[]) => lines.map((row) => csvLine(row.map((cell) => cell ?? ''), options)).join('');
  let batch: (readonly Cell[])[] = [table.headings];
  if (options.bom) yield '\ufeff';
  for (const row of table.rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield write(batch);
    batch = [];
  }
  if (batch.length > 0) yield write(batch);
}

/** One table after the other, with a blank line between them and one byte order mark. */
export function* tablesCsv(tables: readonly DataTable[], options: CsvOptions): Generator<string> {
  for (const [index, table] of tables.entries()) {
    if (index > 0) yield '\r\n';
    yield* csvPieces(table, { ...options, bom: options.bom && index === 0 });
  }
}

/** Data as JSON, piece by piece: each item of a list at the top is one line. */
export function* jsonPieces(data: object): Generator<string> {
  let first = true;
  for (const [name, value] of Object.entries(data) as [string, unknown][]) {
    yield `${first ? '{' : ','}\n${json(name)}: `;
    first = false;
    if (isList(value)) {
      let before = '[\n';
      for (const item of value) {
        yield `${before}${json(item)}`;
        before = ',\n';
      }
      yield before === '[\n' ? '[]' : '\n]';
    } else yield json(value ?? null);
  }
  yield first ? '{}\n' : '\n}\n';
}

function isList(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
