/**
 * CSV: the input's own columns in their order, then what was found. Cells
 * that a spreadsheet would take for a formula are guarded.
 */
import { stringify } from 'csv-stringify/sync';
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

/** The row of one case. */
export function csvRow(result: CaseResult, width: number, options: CsvOptions): string {
  return csvLine(csvCells(result, width), options);
}

/** The cells of one case: the input's own, then what was found. */
export function csvCells(result: CaseResult, width: number): readonly string[] {
  const cells: string[] = [];
  for (let index = 0; index < width; index += 1) cells.push(result.cells?.[index] ?? '');
  cells.push(...addedCells(result));
  return cells;
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

/** One guarded record. */
export function csvLine(cells: readonly string[], options: CsvOptions): string {
  return csvLines([cells], options);
}

/** Guarded records; many at once cost less than one by one. */
export function csvLines(rows: readonly (readonly string[])[], { delimiter }: CsvOptions): string {
  return rows.length === 0 ? '' : stringify(rows.map((cells) => cells.map(guarded)), { delimiter, record_delimiter: '\r\n' });
}
