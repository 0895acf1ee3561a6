/** One row of a table as an item of the reading: a case, a rejected row or a blank one. */
import { LIMITS } from '../limits.ts';
import { fold, shown } from '../text.ts';
import type { ReadItem } from '../types.ts';
import { columnName } from './mapping.ts';
import type { TablePlan } from './plan.ts';
import { isBlankRow, type RawRow } from './raw-row.ts';

const TOTALS = /^(?:sub ?)?(?:total(?:es)?|suma|sum)(?: general| de casos| casos| personas| cases)?\s*[:=.]?\s*\d*$/u;
const FIGURE = /^[\d.,\s%]*$/u;

/** What the rows of one table have in common. */
export interface TablePlace {
  readonly file: string;
  readonly sheet?: string;
}

/** What rows are read by. */
export interface RowReading {
  readonly headings: readonly string[];
  readonly place: TablePlace;
  /** Of a text; a spreadsheet has none. */
  readonly delimiter: string | undefined;
  readonly plan: TablePlan;
}

/** The items of some rows, each row's once, then what is to be told of them. */
export function itemsOf(rows: readonly RawRow[], reading: RowReading): readonly ReadItem[] {
  const items = rows.map((row) => rowItem(row, reading));
  for (let at = 0, end = items.length; at < end; at += 1) {
    const item = items[at];
    if (item?.kind === 'blank' && item.reason === 'totals') items.push({ kind: 'notice', ...reading.place, code: 'totals-row', values: { row: String(item.row) } });
  }
  return items;
}

function rowItem(raw: RawRow, { headings, plan, place, delimiter }: RowReading): ReadItem {
  const { row, cells } = raw;
  if (raw.broken !== undefined && !raw.broken.includes('"') && raw.broken.split(delimiter ?? ';').length > headings.length) {
    const found = raw.broken.split(delimiter ?? ';');
    return { kind: 'rejected', ...place, row, column: columnName(headings.length, headings), code: 'extra-cell', values: { cells: String(found.length), expected: String(headings.length), text: shown(found[headings.length] ?? '', 40) }, original: found };
  }
  if (raw.broken !== undefined) return { kind: 'rejected', ...place, row, column: '', code: 'broken-quotes', values: {}, original: raw.broken.split(delimiter ?? ';') };
  // A spreadsheet ends a row at its last filled cell; only in text a row can be cut.
  const ragged = delimiter !== undefined;
  if (isBlankRow(cells)) return { kind: 'blank', ...place, row, reason: 'empty' };
  const width = headings.length;
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index] ?? '';
    if (cell.length > LIMITS.cell) return { kind: 'rejected', ...place, row, column: columnName(index, headings), code: 'cell-too-long', values: { limit: String(LIMITS.cell) }, original: cells };
    if (index >= width && cell.trim() !== '') {
      return { kind: 'rejected', ...place, row, column: columnName(index, headings), code: 'extra-cell', values: { cells: String(cells.length), expected: String(width), text: shown(cell, 40) }, original: cells };
    }
  }
  if (isTotals(cells)) return { kind: 'blank', ...place, row, reason: 'totals' };
  const whole = ragged || cells.length >= width ? cells : [...cells, ...Array<string>(width - cells.length).fill('')];
  const { line } = raw;
  return { kind: 'case', ...place, row, cells: whole, ...(line === undefined ? {} : { line }), case: plan.caseOf(row, cells, ragged && cells.length < width, raw.suspect === true) };
}

/** "Total: 20" and figures, and nothing else. */
function isTotals(cells: readonly string[]): boolean {
  let first = '';
  for (const cell of cells) {
    if (cell === '') continue;
    if (first === '') {
      if (cell.length > 40 || !/^\s*(?:sub|tot|sum)/iu.test(cell)) return false;
      first = cell;
    } else if (!FIGURE.test(cell)) return false;
  }
  return TOTALS.test(fold(first));
}
