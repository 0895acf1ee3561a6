/**
 * CSV: the input's own columns in their order, then what was found. Cells
 * that a spreadsheet would take for a formula are guarded.
 */
import { isPosition } from '../rules/analysis/determination.ts';
import { csvCell, csvRecord } from '../text/csv-record.ts';
import type { CsvOptions } from './csv-options.ts';
import { factOf } from './text/batch-text.ts';
import type { CaseResult, WarningResult } from './result.ts';

/** Headings of the columns that are added. */
export const ADDED_COLUMNS = ['outcome', 'presumed_outcome', 'presumed_by', 'waits_for_law', 'ground', 'provisions', 'turns_on', 'conditions', 'assumed', 'warnings'] as const;

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
  return [...padded(own, width), ...addedCells(result)];
}

/** So many cells: those of a row that ends early are empty. */
function padded(own: readonly string[], width: number): readonly string[] {
  return own.length === width ? own : Array.from({ length: width }, (_, index) => own[index] ?? '');
}

/** The row of one case. */
export function csvRow(result: CaseResult, width: number, options: CsvOptions): string {
  return csvLine(csvCells(result, width), options);
}

/** The cells of {@link ADDED_COLUMNS}; codes, the same in every language. */
export function addedCells(result: CaseResult): readonly string[] {
  return [...foundCells(result), warningCell(result.warnings)];
}

/** What stands between the members of a list in a cell. */
const BETWEEN = '; ';

/** The added cells but the last, which is of the row and not of its outcome. */
function foundCells(result: CaseResult): readonly string[] {
  return [
    result.outcome,
    ...presumedCells(result.presumed),
    result.ground ?? '',
    joined(result.provisions),
    factsJoined(result.turnsOn),
    result.conditions.filter((duty) => duty.status !== 'met').map((duty) => (duty.status === 'pending' ? duty.id : `${duty.id}?`)).join(BETWEEN),
    [...new Set(result.assumed.map((one) => (isPosition(one) ? `${one.question}=${one.position}` : one.presumption)))].join(BETWEEN),
  ];
}

/** The second tier; cells are empty where there is nothing to tell. */
function presumedCells(presumed: CaseResult['presumed']): readonly string[] {
  return presumed === null ? ['', '', ''] : [presumed.outcome, [...new Set(presumed.by.map(({ id }) => id))].join(BETWEEN), presumed.waitsForLaw.join(BETWEEN)];
}

function warningCell(warnings: readonly WarningResult[]): string {
  return warnings.map((warning) => (warning.column === '' ? warning.code : `${warning.column}: ${warning.code}`)).join(BETWEEN);
}

/** One record; texts are guarded, numbers are numbers. */
export function csvLine(cells: readonly (string | number)[], options: CsvOptions): string {
  return csvLines([cells], options);
}

/** Cases with the same outcome share their lists, and so the cell that is made of one. */
function remembered(make: (list: readonly string[]) => string): (list: readonly string[]) => string {
  const cells = new WeakMap<readonly string[], string>();
  return (list) => {
    let cell = cells.get(list);
    if (cell === undefined) cells.set(list, (cell = make(list)));
    return cell;
  };
}

const joined = remembered((list) => list.join(BETWEEN));
const factsJoined = remembered((list) => [...new Set(list.map(factOf))].join(BETWEEN));

/** Records, each with its line break. */
export function csvLines(rows: readonly (readonly (string | number)[])[], { delimiter }: CsvOptions): string {
  let text = '';
  for (const row of rows) text += `${csvRecord(row, delimiter)}\r\n`;
  return text;
}

/** Writes the record of a case, with its line break. `own`: see {@link csvCells}. */
export type CsvRecord = (result: CaseResult, width: number, own: readonly string[]) => string;

/**
 * The records of many cases, each as {@link csvRow} writes it. Cases with the
 * same outcome share what is written of it.
 */
export function csvRecords({ delimiter }: CsvOptions): CsvRecord {
  const found = new WeakMap<CaseResult['conditions'], WeakMap<CaseResult['provisions'], Found>>();
  const warned = new WeakMap<WarningResult, { readonly text: string; readonly cell: string }>();
  const asCell = (text: string): string => csvCell(text, delimiter);
  const foundOf = (result: CaseResult): string => {
    const { outcome, ground, provisions, turnsOn, conditions, assumed } = result;
    const second = presumedCells(result.presumed).join('|');
    let under = found.get(conditions);
    if (!under) found.set(conditions, (under = new WeakMap()));
    const known = under.get(provisions);
    if (known?.outcome === outcome && known.ground === ground && known.turnsOn === turnsOn && known.assumed === assumed && known.second === second) return known.text;
    const text = delimiter + csvRecord(foundCells(result), delimiter) + delimiter;
    under.set(provisions, { outcome, ground, turnsOn, assumed, second, text });
    return text;
  };
  const warningOf = (warning: WarningResult): { readonly text: string; readonly cell: string } => {
    let told = warned.get(warning);
    if (!told) {
      const text = warningCell([warning]);
      warned.set(warning, (told = { text, cell: asCell(text) }));
    }
    return told;
  };
  const warningsOf = (warnings: readonly WarningResult[]): string => {
    const [only] = warnings;
    if (!only) return '';
    return warnings.length === 1 ? warningOf(only).cell : asCell(warnings.map((warning) => warningOf(warning).text).join(BETWEEN));
  };
  return (result, width, own) => `${csvRecord(padded(own, width), delimiter)}${foundOf(result)}${warningsOf(result.warnings)}\r\n`;
}

interface Found extends Pick<CaseResult, 'outcome' | 'ground' | 'turnsOn' | 'assumed'> {
  /** What is presumed. */
  readonly second: string;
  /** The cells but the last, with a delimiter on each side. */
  readonly text: string;
}
