/**
 * CSV: the input's own columns in their order, then what was found. Cells
 * that a spreadsheet would take for a formula are guarded.
 */
import { isPosition } from '../rules/analysis/determination.ts';
import { csvLine, type CsvOptions } from '../text/csv.ts';
import { factOf } from './text/batch-text.ts';
import type { CaseResult } from './result.ts';

/** Headings of the columns that are added. */
export const ADDED_COLUMNS = ['outcome', 'presumed_outcome', 'presumed_by', 'waits_for_law', 'ground', 'provisions', 'turns_on', 'conditions', 'assumed', 'warnings', 'court_action', 'court_day', 'court_term_ends', 'held'] as const;

/** The heading row. */
export function csvHeader(headings: readonly string[], options: CsvOptions): string {
  return (options.bom ? '\ufeff' : '') + csvLine([...headings, ...ADDED_COLUMNS], options);
}

/**
 * The row of one case.
 * @param width how many columns of the input the report has; cells of a row that ends early are empty
 * @param own the input's cells in the order of those columns
 */
export function csvRow(result: CaseResult, width: number, options: CsvOptions, own: readonly string[] = result.cells ?? []): string {
  return csvLine([...Array.from({ length: width }, (_, index) => own[index] ?? ''), ...addedCells(result)], options);
}

/** What stands between the members of a list in a cell. */
const BETWEEN = '; ';

/** The cells of {@link ADDED_COLUMNS}; codes, the same in every language. */
function addedCells({ courtAction, outcome, presumed, ground, provisions, turnsOn, conditions, assumed, warnings }: CaseResult): readonly string[] {
  return [
    outcome,
    ...presumedCells(presumed),
    ground ?? '',
    provisions.join(BETWEEN),
    [...new Set(turnsOn.map(factOf))].join(BETWEEN),
    conditions.filter((duty) => duty.status !== 'met').map((duty) => (duty.status === 'pending' ? duty.id : `${duty.id}?`)).join(BETWEEN),
    [...new Set(assumed.map((one) => (isPosition(one) ? `${one.question}=${one.position}` : one.presumption)))].join(BETWEEN),
    warnings.map((warning) => (warning.column === '' ? warning.code : `${warning.column}: ${warning.code}`)).join(BETWEEN),
    courtAction?.state ?? '', courtAction?.day ?? '', courtAction?.termEnds ?? '', courtAction?.held ?? '',
  ];
}

/** The second tier; cells are empty where there is nothing to tell. */
function presumedCells(presumed: CaseResult['presumed']): readonly string[] {
  return presumed === null ? ['', '', ''] : [presumed.outcome, [...new Set(presumed.by.map(({ id }) => id))].join(BETWEEN), presumed.waitsForLaw.join(BETWEEN)];
}
