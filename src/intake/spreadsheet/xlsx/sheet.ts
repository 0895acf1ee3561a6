/** The rows of one worksheet, as text, in batches. */
import { IntakeError } from '../../error.ts';
import { LIMITS } from '../../limits.ts';
import { NO_RESULT, numberText, type Shown } from '../number-text.ts';
import type { Parts } from '../parts.ts';
import { lines, put, type Block, type SheetRow, type Span } from '../sheet-row.ts';
import { isTrue, type XlsxBook, type XlsxSheet } from './book.ts';
import { CellText } from './strings.ts';

export interface CellTexts {
  readonly book: XlsxBook;
  readonly strings: readonly string[];
  readonly styles: readonly Shown[];
}

/** @param hidden takes the columns that are not shown */
export async function* sheetRows(parts: Parts, sheet: XlsxSheet, texts: CellTexts, hidden: Span[]): AsyncGenerator<readonly SheetRow[]> {
  let rows: SheetRow[] = [];
  const reader = new RowReader((row) => rows.push(row), texts, hidden);
  for await (const _ of parts.parse(sheet.part, reader)) {
    if (rows.length === 0) continue;
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}

/** The cells that are joined: they stand behind the rows, which are not kept until then. */
export async function mergedCells(parts: Parts, sheet: XlsxSheet): Promise<readonly Block[]> {
  const blocks: Block[] = [];
  if (!(await parts.mentions(sheet.part, 'mergeCell'))) return blocks;
  await parts.whole(sheet.part, {
    open(name, attributes) {
      const block = name === 'mergeCell' ? blockOf(attributes['ref']) : null;
      if (block) blocks.push(block);
    },
  });
  return blocks;
}

class RowReader {
  readonly #emit: (row: SheetRow) => void;
  readonly #texts: CellTexts;
  readonly #hiddenColumns: Span[];
  readonly #text = new CellText();
  #cells: string[] = [];
  #index = -1;
  #hidden = false;
  #column = -1;
  #type = '';
  #style = 0;
  #formula = false;
  #stored = false;
  /** Whether its text stands in it; some writers put a value beside it, which no program shows. */
  #inline = false;
  #reads = false;
  #sounds = false;

  constructor(emit: (row: SheetRow) => void, texts: CellTexts, hiddenColumns: Span[]) {
    this.#emit = emit;
    this.#texts = texts;
    this.#hiddenColumns = hiddenColumns;
  }

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'c') {
      this.#column = attributes['r'] === undefined ? this.#column + 1 : columnOf(attributes['r']);
      this.#type = attributes['t'] ?? 'n';
      this.#style = attributes['s'] === undefined ? 0 : Number(attributes['s']);
      [this.#formula, this.#stored, this.#inline] = [false, false, false];
    } else if (name === 'v') {
      [this.#reads, this.#stored] = [!this.#inline, true];
    } else if (name === 'is') {
      this.#text.take();
      this.#inline = true;
    } else if (name === 't') {
      this.#reads = this.#type === 'inlineStr' && !this.#sounds;
    } else if (name === 'f') {
      this.#formula = true;
    } else if (name === 'rPh') {
      this.#sounds = true;
    } else if (name === 'row') {
      this.#index = attributes['r'] === undefined ? this.#index + 1 : Number(attributes['r']) - 1;
      if (!Number.isInteger(this.#index) || this.#index < 0) throw new IntakeError('spreadsheet-damaged');
      this.#hidden = isTrue(attributes['hidden']) || Number(attributes['ht'] ?? 1) === 0;
      this.#cells = [];
      this.#column = -1;
    } else if (name === 'col' && (isTrue(attributes['hidden']) || Number(attributes['width'] ?? 1) === 0)) {
      this.#hiddenColumns.push([Number(attributes['min']) - 1, Number(attributes['max']) - 1]);
    }
  };

  readonly text = (piece: string): void => {
    if (this.#reads) this.#text.add(piece);
  };

  readonly close = (name: string): void => {
    if (name === 'v' || name === 't') this.#reads = false;
    else if (name === 'rPh') this.#sounds = false;
    else if (name === 'c') put(this.#cells, this.#column, this.#cellText(this.#text.take()));
    else if (name === 'row') this.#emit({ index: this.#index, cells: this.#cells, hidden: this.#hidden });
  };

  #cellText(text: string): string {
    const type = this.#type;
    const { book, strings, styles } = this.#texts;
    // A text may be the result although it is empty; a number is written or was never worked out.
    if (this.#formula && (text === '' ? type !== 'str' || !this.#stored : text === '0' && book.uncalculated)) return NO_RESULT;
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
    return Number.isFinite(number) ? numberText(number, styles[this.#style] ?? 'number', book.from1904) : text;
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

const BLOCK = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/iu;

/** `B2:D9`, `B2`, also with dollar signs; none for anything else. */
export function blockOf(reference: string | undefined): Block | null {
  const [, left = '', top = '', right = left, bottom = top] = BLOCK.exec(reference ?? '') ?? [];
  return left === '' ? null : { left: columnOf(left), top: Number(top), right: columnOf(right), bottom: Number(bottom) };
}
