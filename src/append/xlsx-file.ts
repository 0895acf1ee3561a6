/**
 * An XLSX workbook that takes one more row. Only the sheet's XML is changed,
 * and the table in it that ended with the last row; a library that reads and
 * writes a workbook loses what it does not know.
 */
import { IntakeError } from '../intake/error.ts';
import { LIMITS } from '../intake/limits.ts';
import { columnLetter } from '../intake/spreadsheet/column-letter.ts';
import { Parts } from '../intake/spreadsheet/parts.ts';
import { readBook, type XlsxBook } from '../intake/spreadsheet/xlsx/book.ts';
import { XLSX_NAMES } from '../intake/spreadsheet/xlsx/names.ts';
import { blockOf } from '../intake/spreadsheet/xlsx/sheet.ts';
import { readStyles } from '../intake/spreadsheet/xlsx/styles.ts';
import { partText, withAttribute, withChanges, type Change } from '../intake/spreadsheet/xml-places.ts';
import { unpack, zipEntries, type ZipEntry } from '../zip/read.ts';
import { replaceParts } from '../zip/replace.ts';
import { AppendError } from './obstacle.ts';
import type { TableFile, TablePlace } from './table-file.ts';
import { Look } from './xlsx-look.ts';
import { rowChange, serialOf } from './xlsx-row.ts';
import { scanSheet, type SheetScan } from './xlsx-scan.ts';
import { extendedTables } from './xlsx-tables.ts';

/** Rows of a sheet, and characters of a cell. */
const LAST_ROW = 1_048_576;
const LONGEST_TEXT = 32_767;

/** @param bytes of a workbook that was read without complaint */
export async function xlsxFile(bytes: Buffer, place: TablePlace): Promise<TableFile> {
  const entries = zipEntries(bytes);
  if (entries.some(({ name }) => name.startsWith('_xmlsignatures/'))) throw new AppendError('signed');
  if (entries.some(({ name }) => name.startsWith('xl/revisions/'))) throw new AppendError('tracked');
  const parts = new Parts(bytes, entries, XLSX_NAMES);
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
    taken: (column) => look.isTaken(column),
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

function dimensionChange(xml: string, { dimension }: SheetScan, row: number, columns: number): readonly Change[] {
  const block = blockOf(dimension?.attributes['ref']);
  if (!dimension || !block) return [];
  const text = `${columnLetter(block.left)}${String(block.top)}:${columnLetter(Math.max(block.right, columns - 1))}${String(Math.max(block.bottom, row))}`;
  return [{ begin: dimension.begin, end: dimension.end, text: withAttribute(xml.slice(dimension.begin, dimension.end), 'ref', text) }];
}

/** Whether another sheet has formulas, which may look at this one. */
function hasFormulas(bytes: Buffer, entries: readonly ZipEntry[], book: XlsxBook, own: string): boolean {
  const others = new Set(book.sheets.map(({ part }) => part).filter((part) => part !== own));
  return entries.some((entry) => others.has(entry.name) && /<(?:\w{1,20}:)?f[\s>]/u.test(unpack(bytes, entry).toString('latin1')));
}
