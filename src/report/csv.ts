/**
 * CSV: the input's own columns in their order, then what was found. Cells
 * that a spreadsheet would take for a formula are guarded.
 */
import { factOf } from './text/batch-text.ts';
import type { CaseResult } from './result.ts';

/** Headings of the columns that are added. */
export const ADDED_COLUMNS = ['outcome', 'ground', 'provisions', 'turns_on', 'conditions', 'assumed', 'warnings'] as const;

export interface CsvOptions {
  readonly delimiter: string;
  /** Whether a byte order mark tells a spreadsheet that the text is UTF-8. */
  readonly bom: boolean;
}

/** What spreadsheets in Spanish open without asking. */
export const CSV_DEFAULTS: CsvOptions = { delimiter: ';', bom: true };

const FORMULA = /^[=+\-@\t\r]/u;

/** A cell that no spreadsheet takes for a formula (OWASP: a leading apostrophe). */
export function guarded(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** The heading row. */
export function csvHeader(headings: readonly string[], options: CsvOptions): string {
  return (options.bom ? '\ufeff' : '') + csvLine([...headings, ...ADDED_COLUMNS], options);
}

/**
 * The row of one case.
 * @param width how many columns of the input the report has
 * @param own the input's cells in the order of those columns
 */
export function csvRow(result: CaseResult, width: number, options: CsvOptions, own: readonly string[] = result.cells ?? []): string {
  const cells = own.length === width ? own : Array.from({ length: width }, (_, index) => own[index] ?? '');
  return csvLine([...cells, ...addedCells(result)], options);
}

/** The cells of {@link ADDED_COLUMNS}; codes, the same in every language. */
export function addedCells(result: CaseResult): readonly string[] {
  return [
    result.outcome,
    result.ground ?? '',
    result.provisions.join('; '),
    [...new Set(result.turnsOn.map(factOf))].join('; '),
    result.conditions.filter((duty) => duty.status !== 'met').map((duty) => (duty.status === 'pending' ? duty.id : `${duty.id}?`)).join('; '),
    result.assumed.map(({ question, position }) => `${question}=${position}`).join('; '),
    result.warnings.map((warning) => (warning.column === '' ? warning.code : `${warning.column}: ${warning.code}`)).join('; '),
  ];
}

/** One record, quoted where it has to be (RFC 4180); texts are guarded, numbers are numbers. */
export function csvLine(cells: readonly (string | number)[], { delimiter }: CsvOptions): string {
  let line = '';
  for (let index = 0; index < cells.length; index++) {
    if (index > 0) line += delimiter;
    const cell = cells[index] ?? '';
    line += typeof cell === 'number' ? String(cell) : quoted(guarded(cell), delimiter);
  }
  return `${line}\r\n`;
}

/** A line break of any system has to be quoted, not only the one that ends our records. */
const SPECIAL = /["\r\n]/u;

function quoted(cell: string, delimiter: string): string {
  return SPECIAL.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
