/** A list's result as rows: codes only, the same in every language, for CSV, XLSX and scripts. */
import { CSV_DEFAULTS, csvLine, type CsvOptions } from '../csv.ts';

export type Cell = string | number | null;

export interface ListTable {
  /** Name of the sheet or the file. */
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The whole table as CSV; cells that a spreadsheet would take for a formula are guarded. */
export function tableCsv(table: ListTable, options: CsvOptions = CSV_DEFAULTS): string {
  const lines = [table.headings, ...table.rows].map((row) => csvLine(row.map((cell) => cell ?? ''), options));
  return (options.bom ? '\ufeff' : '') + lines.join('');
}
