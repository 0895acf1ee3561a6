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
  const cells = Array.from({ length: width }, (_, index) => result.cells?.[index] ?? '');
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

/** One guarded record. */
export function csvLine(cells: readonly string[], { delimiter }: CsvOptions): string {
  // A line break of either kind is quoted, or the row would fall apart.
  return stringify([cells.map(guarded)], { delimiter, record_delimiter: '\r\n', quoted_match: /[\r\n]/u });
}
