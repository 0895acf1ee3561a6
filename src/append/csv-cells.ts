/** Cells of a text table that are changed where they stand; every other character stays. */
import iconv from 'iconv-lite';
import type { RawRow } from '../intake/table/raw-row.ts';
import { withChanges, type Change } from '../intake/spreadsheet/xml-places.ts';
import { csvRecord } from '../text/csv.ts';
import { IntakeError } from '../intake/error.ts';
import { AppendError } from './obstacle.ts';
import type { CellsFile } from './cells-file.ts';

export interface CsvText {
  readonly encoding: string;
  readonly delimiter: string;
  /** Number of cells of the row of headings, and its number. */
  readonly width: number;
  readonly header: number;
  /** All rows, as they were read. */
  readonly rows: readonly RawRow[];
}

/** Where the cells of a row stand in the text. */
interface Placed {
  readonly row: number;
  readonly end: number;
  readonly cells: readonly (readonly [begin: number, end: number])[];
}

/** @param bytes the whole file as it is */
export function csvCells(bytes: Buffer, { encoding: found, delimiter, width, header, rows }: CsvText): CellsFile {
  // Plain ASCII so far: what comes now is UTF-8.
  const encoding = found === 'ascii' ? 'utf-8' : found;
  const text = iconv.decode(bytes, encoding, { stripBOM: false });
  const encoded = (whole: string): Buffer => iconv.encode(whole, encoding, { addBOM: false });
  if (!encoded(text).equals(bytes)) throw new AppendError('container');
  const placed = new Map(placesOf(text, rows, delimiter).map((one) => [one.row, one]));
  return {
    // A row that ends early has no place for what is added behind the others.
    canHold: ({ row, column }) => (column >= width ? (placed.get(row)?.cells.length ?? 0) >= width : placed.get(row)?.cells[column] !== undefined),
    shows: () => 'text',
    with(changes, added) {
      const done: Change[] = [];
      for (const { row, column, value } of changes) {
        const place = placed.get(row)?.cells[column];
        if (column < width && place && 'text' in value) done.push({ begin: place[0], end: place[1], text: csvRecord([value.text], delimiter) });
      }
      if (added.length > 0) {
        const behind = new Map(changes.filter(({ column }) => column >= width).map(({ row, column, value }) => [`${String(row)} ${String(column)}`, 'text' in value ? value.text : '']));
        for (const one of placed.values()) {
          if (one.row < header || one.cells.length < width) continue;
          const more = added.map((heading, place) => (one.row === header ? heading : (behind.get(`${String(one.row)} ${String(width + place)}`) ?? '')));
          // Cells too many stay too many: what is added stands before them.
          const at = one.cells[width - 1]?.[1] ?? one.end;
          done.push({ begin: at, end: at, text: delimiter + csvRecord(more, delimiter) });
        }
      }
      const whole = withChanges(text, done);
      const made = encoded(whole);
      if (iconv.decode(made, encoding, { stripBOM: false }) !== whole) throw new IntakeError('damaged-text', { text: encoding });
      return Promise.resolve(made);
    },
  };
}

/** The place of each row that stands in the text as it was read; of a broken one nothing is touched. */
function placesOf(text: string, rows: readonly RawRow[], delimiter: string): readonly Placed[] {
  const placed: Placed[] = [];
  let at = startOf(text);
  for (const { row, cells, broken } of rows) {
    const found = broken === true ? null : recordAt(text, at, delimiter);
    if (found && found.texts.length === cells.length && found.texts.every((one, index) => one === cells[index])) {
      placed.push({ row, end: found.end, cells: found.cells });
      at = afterLine(text, found.end);
    } else at = afterLine(text, lineEnd(text, at));
  }
  return placed;
}

/** Behind the mark of the byte order and a line `sep=;`. */
function startOf(text: string): number {
  return /^\ufeff?(?:"?sep=."?(?:\r\n|\n|\r|$))?/iu.exec(text)?.[0].length ?? 0;
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

function afterLine(text: string, end: number): number {
  return end + (text.startsWith('\r\n', end) ? 2 : end < text.length ? 1 : 0);
}

function recordAt(text: string, from: number, delimiter: string): { readonly texts: readonly string[]; readonly cells: Placed['cells']; readonly end: number } | null {
  const cells: (readonly [number, number])[] = [];
  const texts: string[] = [];
  for (let at = from; ; at += delimiter.length) {
    const isQuoted = text[at] === '"';
    const end = isQuoted ? quoteEnd(text, at) : plainEnd(text, at, delimiter);
    if (end < 0) return null;
    const own = text.slice(at, end);
    cells.push([at, end]);
    texts.push((isQuoted ? own.slice(1, -1).replaceAll('""', '"') : own).replaceAll('\ufeff', ''));
    at = end;
    if (!text.startsWith(delimiter, at)) return at >= text.length || text[at] === '\n' || text[at] === '\r' ? { texts, cells, end: at } : null;
  }
}

function quoteEnd(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at + 1;
  return -1;
}

function plainEnd(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r' && !text.startsWith(delimiter, at)) at += 1;
  return at;
}
