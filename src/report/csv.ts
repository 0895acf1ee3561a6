/**
 * CSV: the input's own columns in their order, then what was found. Cells
 * that a spreadsheet would take for a formula are guarded.
 */
import { stringify } from 'csv-stringify/sync';
import type { CsvOptions } from './csv-options.ts';
import { factOf } from './text/batch-text.ts';
import type { CaseResult } from './result.ts';

/** Headings of the columns that are added. */
export const ADDED_COLUMNS = ['outcome', 'ground', 'provisions', 'turns_on', 'conditions', 'assumed', 'warnings'] as const;

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
 * The cells of one case: the input's own, then what was found.
 * @param width how many columns of the input the report has
 * @param own the input's cells in the order of those columns
 */
export function csvCells(result: CaseResult, width: number, own: readonly string[] = result.cells ?? []): readonly string[] {
  const cells: string[] = [];
  for (let index = 0; index < width; index += 1) cells.push(own[index] ?? '');
  cells.push(...addedCells(result));
  return cells;
}

/** The row of one case. */
export function csvRow(result: CaseResult, width: number, options: CsvOptions): string {
  return csvLine(csvCells(result, width), options);
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

/** One record; texts are guarded, numbers are numbers. */
export function csvLine(cells: readonly (string | number)[], options: CsvOptions): string {
  return csvLines([cells], options);
}

/** Records; many at once cost less than one by one. A line break of any system is quoted, not only the one that ends our records. */
export function csvLines(rows: readonly (readonly (string | number)[])[], { delimiter }: CsvOptions): string {
  if (rows.length === 0) return '';
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : guarded(cell))));
  return stringify(cells, { delimiter, record_delimiter: '\r\n', quoted_match: /[\r\n]/u });
}
