/** The rows of one worksheet, as text, in batches. */
import { dayOf, formatDay } from '../../../case/dates.ts';
import { IntakeError } from '../../error.ts';
import { LIMITS } from '../../limits.ts';
import type { XlsxBook, XlsxSheet } from './book.ts';
import type { Parts } from './parts.ts';
import { CellText } from './strings.ts';
import type { Shown } from './styles.ts';

export interface SheetRow {
  /** From 0. */
  readonly index: number;
  readonly cells: readonly string[];
}

const EPOCH = { 1900: dayOf(1899, 12, 30) ?? 0, 1904: dayOf(1904, 1, 1) ?? 0 };
/** Days of 1900 and 9999 as spreadsheets count them; other numbers are no dates. */
const LAST_SERIAL = 2_958_465;
const BROKEN_DATE = '#N/A';

export async function* sheetRows(parts: Parts, sheet: XlsxSheet, book: XlsxBook, strings: readonly string[], styles: readonly Shown[]): AsyncGenerator<readonly SheetRow[]> {
  let rows: SheetRow[] = [];
  const reader = new RowReader((row) => rows.push(row), (type, style, text) => cellText(type, styles[style] ?? 'number', text, strings, book.from1904));
  for await (const _ of parts.parse(sheet.part, reader)) {
    if (rows.length === 0) continue;
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}

class RowReader {
  readonly #emit: (row: SheetRow) => void;
  readonly #read: (type: string, style: number, text: string) => string;
  readonly #text = new CellText();
  #cells: string[] = [];
  #index = -1;
  #column = -1;
  #type = '';
  #style = 0;
  #reads = false;
  #sounds = false;

  constructor(emit: (row: SheetRow) => void, read: (type: string, style: number, text: string) => string) {
    this.#emit = emit;
    this.#read = read;
  }

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'c') {
      this.#column = attributes['r'] === undefined ? this.#column + 1 : columnOf(attributes['r']);
      if (this.#column >= LIMITS.columns) throw new IntakeError('too-many-columns', { columns: `> ${String(LIMITS.columns)}`, limit: String(LIMITS.columns) });
      this.#type = attributes['t'] ?? 'n';
      this.#style = attributes['s'] === undefined ? 0 : Number(attributes['s']);
    } else if (name === 'v') {
      this.#reads = true;
    } else if (name === 't') {
      this.#reads = this.#type === 'inlineStr' && !this.#sounds;
    } else if (name === 'rPh') {
      this.#sounds = true;
    } else if (name === 'row') {
      this.#index = attributes['r'] === undefined ? this.#index + 1 : Number(attributes['r']) - 1;
      if (!Number.isInteger(this.#index) || this.#index < 0) throw new IntakeError('spreadsheet-damaged');
      this.#cells = [];
      this.#column = -1;
    }
  };

  readonly text = (piece: string): void => {
    if (this.#reads) this.#text.add(piece);
  };

  readonly close = (name: string): void => {
    if (name === 'v' || name === 't') this.#reads = false;
    else if (name === 'rPh') this.#sounds = false;
    else if (name === 'c') this.#put(this.#read(this.#type, this.#style, this.#text.take()));
    else if (name === 'row') this.#emit({ index: this.#index, cells: this.#cells });
  };

  #put(text: string): void {
    if (text === '') return;
    while (this.#cells.length < this.#column) this.#cells.push('');
    this.#cells[this.#column] = text;
  }
}

/** `AB12` → 27. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
    if (column > LIMITS.columns) break;
  }
  if (column === 0) throw new IntakeError('spreadsheet-damaged');
  return column - 1;
}

function cellText(type: string, shown: Shown, text: string, strings: readonly string[], from1904: boolean): string {
  if (text === '') return '';
  if (type === 's') {
    const found = strings[Number(text)];
    // A text that is not in the table would else be an empty cell that nobody misses.
    if (found === undefined) throw new IntakeError('spreadsheet-damaged');
    return lines(found);
  }
  if (type === 'b') return text === '1' || text.toLowerCase() === 'true' ? 'TRUE' : 'FALSE';
  if (type === 'd') return text.slice(0, 10);
  if (type !== 'n') return lines(text);
  const number = Number(text);
  if (!Number.isFinite(number)) return text;
  return shown === 'number' ? String(number) : dateText(number, shown, from1904);
}

function dateText(serial: number, shown: Shown, from1904: boolean): string {
  const whole = Math.floor(serial);
  if (whole < 0 || whole > LAST_SERIAL) return BROKEN_DATE;
  // Spreadsheets believe in 29 February 1900.
  const day = formatDay(from1904 ? EPOCH[1904] + whole : EPOCH[1900] + (whole < 60 ? whole + 1 : whole));
  return shown === 'month' ? day.slice(0, 7) : shown === 'year' ? day.slice(0, 4) : day;
}

function lines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text;
}
