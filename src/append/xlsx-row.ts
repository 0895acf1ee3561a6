/** The XML of one more row in a worksheet. */
import { dayOf, type Day } from '../case/dates.ts';
import { columnLetter } from '../intake/spreadsheet/column-letter.ts';
import { escaped, type Change, type Tag } from '../intake/spreadsheet/xml-places.ts';
import type { CellValue } from './table-file.ts';
import type { Look } from './xlsx-look.ts';
import type { SheetScan } from './xlsx-scan.ts';

const FIRST_DAY = { 1900: dayOf(1899, 12, 30) ?? 0, 1904: dayOf(1904, 1, 1) ?? 0 };

/** @param from1904 whether day 0 is 1 January 1904 */
export function rowChange(scan: SheetScan, row: number, look: Look, values: readonly (CellValue | null)[], from1904: boolean): Change {
  const { prefix } = scan;
  const cells = look.columns(values.length).map((column) => {
    const value = values[column] ?? null;
    const own = look.own(column);
    if (look.isTaken(column) || (own && value === null)) return own?.xml ?? '';
    const style = look.style(column);
    if (value === null && style === undefined) return '';
    const head = `<${prefix}c r="${columnLetter(column)}${String(row)}"${style === undefined ? '' : ` s="${escaped(style)}"`}`;
    return value === null ? `${head}/>` : `${head}${cellContent(value, prefix, from1904)}</${prefix}c>`;
  });
  const { target } = look;
  if (!target) {
    const before = scan.later.filter(({ number }) => number < row).at(-1);
    const at = before?.end ?? scan.rowsEnd;
    return { begin: at, end: at, text: `${newTag(scan, row)}${cells.join('')}</${prefix}row>` };
  }
  return { begin: target.begin, end: target.end, text: `${shownTag(target.tag, row)}${cells.join('')}</${prefix}row>` };
}

/** As high as the row above, where somebody set that. */
function newTag({ prefix, model }: SheetScan, row: number): string {
  const kept = ['s', 'customFormat', 'ht', 'customHeight'].map((name) => [name, model?.tag.attributes[name]] as const);
  return `<${prefix}row r="${String(row)}"${kept.map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(value)}"`)).join('')}>`;
}

/** The opening tag of a prepared row: for a row that is seen, and of any width. */
function shownTag({ name, attributes }: Tag, row: number): string {
  const others = Object.entries({ ...attributes, r: String(row) }).filter(([key]) => key !== 'spans' && key !== 'hidden');
  return `<${name}${others.map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')}>`;
}

/** The rest of a cell's opening tag, and what stands in it. */
export function cellContent(value: CellValue, prefix: string, from1904: boolean): string {
  if ('text' in value) return ` t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${cellText(value.text)}</${prefix}t></${prefix}is>`;
  return `><${prefix}v>${String('day' in value ? serialOf(value.day, from1904) : value.number)}</${prefix}v>`;
}

/** Control characters have a spelling of their own, and so has what looks like it. */
function cellText(text: string): string {
  const spelt = text.replace(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_').replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/gu, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
  return escaped(spelt);
}

/** The number of a day as the workbook counts; spreadsheets believe in 29 February 1900. */
export function serialOf(day: Day, from1904: boolean): number | null {
  if (from1904) return day >= FIRST_DAY[1904] ? day - FIRST_DAY[1904] : null;
  const serial = day - FIRST_DAY[1900];
  return serial > 60 ? serial : serial > 1 ? serial - 1 : null;
}
