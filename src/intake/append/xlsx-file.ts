/**
 * An XLSX workbook that takes one more row. Only the sheet's XML is changed,
 * and the table in it that ended with the last row; a library that reads and
 * writes a workbook loses what it does not know.
 */
import { dayOf, type Day } from '../../case/dates.ts';
import { IntakeError } from '../error.ts';
import { LIMITS } from '../limits.ts';
import { columnLetter } from '../text.ts';
import { readBook, relations, type XlsxBook } from '../spreadsheet/xlsx/book.ts';
import { Parts } from '../spreadsheet/xlsx/parts.ts';
import { readStyles, type Shown } from '../spreadsheet/xlsx/styles.ts';
import { escaped, partText, walkXml, withAttribute, withChanges, type Change, type Tag } from '../spreadsheet/xml-places.ts';
import { unpack, zipEntries, type ZipEntry } from '../spreadsheet/zip-directory.ts';
import { replaceParts } from '../spreadsheet/zip-replace.ts';
import { AppendError } from './obstacle.ts';
import type { CellValue, TableFile, TablePlace } from './table-file.ts';
import { blockOf, scanSheet, type FoundCell, type FoundRow, type SheetScan } from './xlsx-scan.ts';

/** Rows of a sheet, and characters of a cell. */
const LAST_ROW = 1_048_576;
const LONGEST_TEXT = 32_767;
const FIRST_DAY = { 1900: dayOf(1899, 12, 30) ?? 0, 1904: dayOf(1904, 1, 1) ?? 0 };

/** @param bytes of a workbook that was read without complaint */
export async function xlsxFile(bytes: Buffer, place: TablePlace): Promise<TableFile> {
  const entries = zipEntries(bytes);
  if (entries.some(({ name }) => name.startsWith('_xmlsignatures/'))) throw new AppendError('signed');
  if (entries.some(({ name }) => name.startsWith('xl/revisions/'))) throw new AppendError('tracked');
  const parts = new Parts(bytes, entries);
  const book = await readBook(parts);
  const sheet = book.sheets.find(({ name }) => name === place.sheet);
  const entry = entries.find(({ name }) => name === sheet?.part);
  if (!sheet || !entry) throw new AppendError('container');
  if (entry.size > LIMITS.held) throw new IntakeError('file-too-large', { limit: `${String(LIMITS.held / 1024 / 1024)} MB` });
  const xml = partText(unpack(bytes, entry));
  const scan = scanSheet(xml, place.header, place.model);
  if (scan.protected) throw new AppendError('protected');
  const row = freeRow(scan, place.columns);
  if (row > LAST_ROW) throw new AppendError('full');
  const styles = book.styles === null ? [] : await readStyles(parts, book.styles);
  const tables = await extendedTables(bytes, entries, parts, sheet.part, row);
  const look = new Look(scan, row, styles);
  return {
    row,
    formulas: scan.formulas || entries.some(({ name }) => name === 'xl/calcChain.xml') || hasFormulas(bytes, entries, book, sheet.part),
    shows: (column) => look.shows(column),
    taken: (column) => look.own(column)?.formula === true,
    textIn: (text) => (text.length > LONGEST_TEXT ? null : text),
    takesDay: (day) => serialOf(day, book.from1904) !== null,
    withRow(cells) {
      const changes = [rowChange(scan, row, look, cells, book.from1904), ...dimensionChange(xml, scan, row, cells.length)];
      const whole = replaceParts(bytes, new Map([[entry.name, Buffer.from(withChanges(xml, changes))], ...tables]));
      if (!whole) throw new AppendError('container');
      return whole;
    },
  };
}

/** The row after the last with content; below cells that are joined across it. */
function freeRow({ last, merged }: SheetScan, columns: number): number {
  let row = last + 1;
  for (;;) {
    const over = merged.find(({ left, top, bottom }) => left < columns && top <= row && row <= bottom);
    if (!over) return row;
    row = over.bottom + 1;
  }
}

/** How cells of the new row look: as they were prepared, or else as those above. */
class Look {
  readonly target: FoundRow | undefined;
  readonly #own: ReadonlyMap<number, FoundCell>;
  readonly #model: ReadonlyMap<number, FoundCell>;
  readonly #scan: SheetScan;
  readonly #styles: readonly Shown[];

  constructor(scan: SheetScan, row: number, styles: readonly Shown[]) {
    this.target = scan.later.find(({ number }) => number === row);
    this.#own = byColumn(this.target);
    this.#model = byColumn(scan.model);
    this.#scan = scan;
    this.#styles = styles;
  }

  own(column: number): FoundCell | undefined {
    return this.#own.get(column);
  }

  style(column: number): string | undefined {
    const { latest, columnStyles } = this.#scan;
    const ofColumn = columnStyles.find(({ block: [first, last] }) => first <= column && column <= last)?.style;
    return this.#own.get(column)?.style ?? this.#model.get(column)?.style ?? latest.get(column)?.style ?? ofColumn;
  }

  shows(column: number): Shown | 'text' {
    const shown = this.#styles[Number(this.style(column) ?? 0)] ?? 'number';
    if (shown !== 'number') return shown;
    // Figures stand as numbers only where others do.
    const above = this.#scan.latest.get(column);
    return above?.type === 'n' && !above.formula ? 'number' : 'text';
  }

  /** Columns in which the new row has a cell, if only to look like those above. */
  columns(values: number): readonly number[] {
    const styled = [...this.#model.values()].filter(({ style }) => style !== undefined).map(({ column }) => column);
    const all = new Set([...this.#own.keys(), ...styled, ...Array.from({ length: values }, (_, column) => column)]);
    return [...all].sort((a, b) => a - b);
  }
}

function byColumn(row: FoundRow | null | undefined): ReadonlyMap<number, FoundCell> {
  return new Map((row?.cells ?? []).map((cell) => [cell.column, cell]));
}

function rowChange(scan: SheetScan, row: number, look: Look, values: readonly (CellValue | null)[], from1904: boolean): Change {
  const { prefix } = scan;
  const cells = look.columns(values.length).map((column) => {
    const value = values[column] ?? null;
    const own = look.own(column);
    if (own && (value === null || own.formula)) return own.xml;
    const style = look.style(column);
    if (value === null && style === undefined) return '';
    const head = `<${prefix}c r="${columnLetter(column)}${String(row)}"${style === undefined ? '' : ` s="${escaped(style)}"`}`;
    return value === null ? `${head}/>` : `${head}${content(value, prefix, from1904)}</${prefix}c>`;
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
function content(value: CellValue, prefix: string, from1904: boolean): string {
  if ('text' in value) return ` t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${cellText(value.text)}</${prefix}t></${prefix}is>`;
  return `><${prefix}v>${String('day' in value ? serialOf(value.day, from1904) : value.number)}</${prefix}v>`;
}

/** Control characters have a spelling of their own, and so has what looks like it. */
function cellText(text: string): string {
  const spelt = text.replace(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_').replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/gu, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
  return escaped(spelt);
}

/** The number of a day as the workbook counts; spreadsheets believe in 29 February 1900. */
function serialOf(day: Day, from1904: boolean): number | null {
  if (from1904) return day >= FIRST_DAY[1904] ? day - FIRST_DAY[1904] : null;
  const serial = day - FIRST_DAY[1900];
  return serial > 60 ? serial : serial > 1 ? serial - 1 : null;
}

function dimensionChange(xml: string, { dimension }: SheetScan, row: number, columns: number): readonly Change[] {
  const reference = dimension?.attributes['ref'];
  if (!dimension || reference === undefined) return [];
  const block = blockOf(reference);
  const text = `${columnLetter(block.left)}${String(block.top)}:${columnLetter(Math.max(block.right, columns - 1))}${String(Math.max(block.bottom, row))}`;
  return [{ begin: dimension.begin, end: dimension.end, text: withAttribute(xml.slice(dimension.begin, dimension.end), 'ref', text) }];
}

/** The tables of the sheet that end right above the new row, with that row in them. */
async function extendedTables(bytes: Buffer, entries: readonly ZipEntry[], parts: Parts, sheet: string, row: number): Promise<readonly (readonly [string, Buffer])[]> {
  const changed: (readonly [string, Buffer])[] = [];
  for (const { type, part } of (await relations(parts, sheet)).values()) {
    const entry = type === 'table' ? entries.find(({ name }) => name === part) : undefined;
    if (!entry) continue;
    const xml = partText(unpack(bytes, entry));
    const tags: Tag[] = [];
    walkXml(xml, { open: (tag) => { if (/(?:^|:)(?:table|autoFilter)$/u.test(tag.name)) tags.push(tag); }, close: () => undefined });
    const [table] = tags;
    const block = table?.attributes['ref'] === undefined ? null : blockOf(table.attributes['ref']);
    if (!table || !block || block.bottom < row - 1 || block.top >= row) continue;
    if (table.attributes['tableType'] === 'queryTable') throw new AppendError('query');
    if (Number(table.attributes['totalsRowCount'] ?? 0) > 0 && block.bottom <= row) throw new AppendError('totals');
    const changes = tags.map(({ begin, end, attributes }) => {
      const tag = withAttribute(xml.slice(begin, end), 'insertRow', null);
      const own = attributes['ref'] === undefined ? null : blockOf(attributes['ref']);
      return { begin, end, text: own && own.bottom === row - 1 ? withAttribute(tag, 'ref', `${columnLetter(own.left)}${String(own.top)}:${columnLetter(own.right)}${String(row)}`) : tag };
    });
    const text = withChanges(xml, changes);
    if (text !== xml) changed.push([entry.name, Buffer.from(text)]);
  }
  return changed;
}

/** Whether another sheet has formulas, which may look at this one. */
function hasFormulas(bytes: Buffer, entries: readonly ZipEntry[], book: XlsxBook, own: string): boolean {
  const others = new Set(book.sheets.map(({ part }) => part).filter((part) => part !== own));
  return entries.some((entry) => others.has(entry.name) && /<(?:\w{1,20}:)?f[\s>]/u.test(unpack(bytes, entry).toString('latin1')));
}
