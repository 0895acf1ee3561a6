/** What is told of a sheet beside its rows: what it does not show, what it shows once for several rows, what nobody worked out. */
import type { Code } from '../../i18n/codes.ts';
import { columnLetter } from './column-letter.ts';
import type { ReadItem } from '../types.ts';
import type { Aside } from './raw-rows.ts';

/** Rows, columns or cells named in one notice. */
const NAMED = 20;

/** @param header the row of the headings: what is hidden above is no row of the list */
export function asideNotices({ hiddenRows, hiddenColumns, filledRows, noResults }: Aside, headings: readonly string[], header: number, place: { readonly file: string; readonly sheet: string }): readonly ReadItem[] {
  const columns = headings.flatMap((heading, column) => (heading.trim() !== '' && hiddenColumns.some(([first, last]) => first <= column && column <= last) ? [columnLetter(column)] : []));
  const told: readonly (readonly [Code, readonly string[]])[] = [
    ['rows-hidden', ranges(hiddenRows.filter((row) => row > header))],
    ['columns-hidden', columns],
    ['cells-joined', ranges(filledRows)],
    ['formula-without-result', noResults.flatMap(([row, cell]) => (row > header ? [cell] : []))],
  ];
  return told.flatMap(([code, list]) => (list.length === 0 ? [] : [{ kind: 'notice' as const, ...place, code, values: { sheet: place.sheet, list: [...list.slice(0, NAMED), ...(list.length > NAMED ? ['…'] : [])].join(', ') } }]));
}

/** `4, 5, 9–12`: three rows or more in a row as one. */
function ranges(rows: readonly number[]): readonly string[] {
  const found: [first: number, last: number][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  return found.flatMap(([first, last]) => (last - first < 2 ? Array.from({ length: last - first + 1 }, (_, at) => String(first + at)) : [`${String(first)}–${String(last)}`]));
}
