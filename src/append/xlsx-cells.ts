/** Cells of a worksheet that are changed where they stand: only the sheet's XML is touched, and of it only those cells. */
import { IntakeError } from '../intake/error.ts';
import { LIMITS } from '../intake/limits.ts';
import { columnLetter } from '../intake/spreadsheet/column-letter.ts';
import { Parts } from '../intake/spreadsheet/parts.ts';
import { readBook } from '../intake/spreadsheet/xlsx/book.ts';
import { XLSX_NAMES } from '../intake/spreadsheet/xlsx/names.ts';
import { columnOf } from '../intake/spreadsheet/xlsx/sheet.ts';
import { readStyles } from '../intake/spreadsheet/xlsx/styles.ts';
import { escaped, partText, walkXml, withAttribute, withChanges, type Change, type Tag } from '../intake/spreadsheet/xml-places.ts';
import { unpack, zipEntries } from '../zip/read.ts';
import { replaceParts } from '../zip/replace.ts';
import type { CellChange, CellPlace, CellsFile } from './cells-file.ts';
import { AppendError } from './obstacle.ts';
import { cellContent } from './xlsx-row.ts';
import { scanSheet } from './xlsx-scan.ts';

interface Cell {
  readonly begin: number;
  readonly end: number;
  readonly style: string | undefined;
  formula: boolean;
}

interface Row {
  readonly tag: Tag;
  /** Where one more cell would stand. */
  end: number;
  readonly cells: Map<number, Cell>;
}

/** @param sheet the name of the sheet @param width how many columns have a heading */
export async function xlsxCells(bytes: Buffer, sheet: string, header: number, width: number): Promise<CellsFile> {
  const entries = zipEntries(bytes);
  if (entries.some(({ name }) => name.startsWith('_xmlsignatures/'))) throw new AppendError('signed');
  if (entries.some(({ name }) => name.startsWith('xl/revisions/'))) throw new AppendError('tracked');
  const parts = new Parts(bytes, entries, XLSX_NAMES);
  const book = await readBook(parts);
  const part = book.sheets.find(({ name }) => name === sheet)?.part;
  const entry = entries.find(({ name }) => name === part);
  if (!entry) throw new AppendError('container');
  if (entry.size > LIMITS.held) throw new IntakeError('file-too-large', { limit: `${String(LIMITS.held / 1024 / 1024)} MB` });
  const xml = partText(unpack(bytes, entry));
  const scan = scanSheet(xml, header, null);
  if (scan.protected) throw new AppendError('protected');
  const styles = book.styles === null ? [] : await readStyles(parts, book.styles);
  const rows = rowsOf(xml);
  const { prefix } = scan;
  const isArray = ({ row, column }: CellPlace) => scan.arrays.some(({ left, top, right, bottom }) => left <= column && column <= right && top <= row && row <= bottom);
  const styleOf = ({ row, column }: CellPlace): string | undefined => {
    const own = rows.get(row)?.cells.get(column)?.style;
    return (own === '0' ? undefined : own) ?? scan.latest.get(column)?.style ?? own;
  };
  const cellXml = (place: CellPlace, value: CellChange['value'], style: string | undefined): string =>
    `<${prefix}c r="${columnLetter(place.column)}${String(place.row)}"${style === undefined ? '' : ` s="${escaped(style)}"`}${cellContent(value, prefix, book.from1904)}</${prefix}c>`;
  return {
    canHold: (place) => rows.has(place.row) && rows.get(place.row)?.cells.get(place.column)?.formula !== true && !isArray(place),
    shows: (place) => styles[Number(styleOf(place) ?? 0)] ?? 'number',
    with(changes, added) {
      const heading = rows.get(header)?.cells.get(width - 1)?.style;
      const all = [...changes.map((one) => ({ ...one, style: styleOf(one) })), ...added.map((text, at) => ({ row: header, column: width + at, value: { text }, style: heading }))];
      const done: Change[] = [];
      const grown = new Map<number, typeof all>();
      for (const one of all) {
        const cell = rows.get(one.row)?.cells.get(one.column);
        if (cell) done.push({ begin: cell.begin, end: cell.end, text: cellXml(one, one.value, one.style) });
        else grown.set(one.row, [...(grown.get(one.row) ?? []), one]);
      }
      for (const [number, more] of grown) done.push(...grownRow(xml, rows.get(number), prefix, more.sort((a, b) => a.column - b.column).map((one) => ({ column: one.column, text: cellXml(one, one.value, one.style) }))));
      done.push(...wider(xml, scan.dimension, width + added.length));
      const whole = replaceParts(bytes, new Map([[entry.name, Buffer.from(withChanges(xml, done))]]));
      if (!whole) throw new AppendError('container');
      return Promise.resolve(whole);
    },
  };
}

/** The changes of a row that gets cells which it did not have, each in its place. */
function grownRow(xml: string, row: Row | undefined, prefix: string, cells: readonly { readonly column: number; readonly text: string }[]): readonly Change[] {
  if (!row) return [];
  const { tag } = row;
  const open = withAttribute(xml.slice(tag.begin, tag.end), 'spans', null);
  if (tag.empty) return [{ begin: tag.begin, end: tag.end, text: `${open.replace(/\/>$/u, '>')}${cells.map(({ text }) => text).join('')}</${prefix}row>` }];
  const places = new Map<number, string>();
  for (const { column, text } of cells) {
    const next = [...row.cells].filter(([other]) => other > column).reduce((least, [, { begin }]) => Math.min(least, begin), row.end);
    places.set(next, (places.get(next) ?? '') + text);
  }
  return [{ begin: tag.begin, end: tag.end, text: open }, ...[...places].map(([at, text]) => ({ begin: at, end: at, text }))];
}

function wider(xml: string, dimension: Tag | null, width: number): readonly Change[] {
  const found = /^([A-Z]+\d+):([A-Z]+)(\d+)$/u.exec(dimension?.attributes['ref'] ?? '');
  if (!dimension || !found || columnOf(`${found[2] ?? ''}1`) >= width - 1) return [];
  return [{ begin: dimension.begin, end: dimension.end, text: withAttribute(xml.slice(dimension.begin, dimension.end), 'ref', `${found[1] ?? ''}:${columnLetter(width - 1)}${found[3] ?? ''}`) }];
}

/** The rows of a sheet by their number, with the places of their cells. */
function rowsOf(xml: string): ReadonlyMap<number, Row> {
  const rows = new Map<number, Row>();
  let [row, number, column]: [Row | null, number, number] = [null, 0, -1];
  let cell: { tag: Tag; formula: boolean } | null = null;
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  walkXml(xml, {
    open(tag) {
      const name = local(tag.name);
      if (name === 'row') {
        number = tag.attributes['r'] === undefined ? number + 1 : Number(tag.attributes['r']);
        [row, column] = [{ tag, end: tag.end, cells: new Map() }, -1];
        rows.set(number, row);
      } else if (name === 'c' && row) {
        column = tag.attributes['r'] === undefined ? column + 1 : columnOf(tag.attributes['r']);
        cell = { tag, formula: false };
      } else if (name === 'f' && cell) cell.formula = true;
    },
    close(name, begin, end) {
      const closed = local(name);
      if (closed === 'c' && cell && row) {
        row.cells.set(column, { begin: cell.tag.begin, end, style: cell.tag.attributes['s'], formula: cell.formula });
        cell = null;
      } else if (closed === 'row' && row) {
        row.end = row.tag.empty ? row.tag.end : begin;
        row = null;
      }
    },
  });
  return rows;
}
