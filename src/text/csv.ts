/** Records of CSV (RFC 4180) with cells that no spreadsheet takes for a formula: whoever writes CSV writes it here. */
import { guarded } from './formula.ts';

export interface CsvOptions {
  readonly delimiter: string;
  /** Whether a byte order mark tells a spreadsheet that the text is UTF-8. */
  readonly bom: boolean;
}

/** What spreadsheets in Spanish open without asking. */
export const CSV_DEFAULTS: CsvOptions = { delimiter: ';', bom: true };

/** One record with its line break. */
export function csvLine(cells: readonly (string | number)[], { delimiter }: CsvOptions): string {
  return `${csvRecord(cells, delimiter)}\r\n`;
}

/** The cells of one record; texts are guarded, numbers are numbers. */
export function csvRecord(cells: readonly (string | number)[], delimiter: string): string {
  return cells.map((cell) => quoted(typeof cell === 'number' ? String(cell) : guarded(cell), delimiter)).join(delimiter);
}

/** In quotes if it holds a quote, a line break of any system or a delimiter. */
function quoted(cell: string, delimiter: string): string {
  const plain = !cell.includes('"') && !cell.includes('\n') && !cell.includes('\r') && !cell.includes(delimiter);
  return plain ? cell : `"${cell.replaceAll('"', '""')}"`;
}
