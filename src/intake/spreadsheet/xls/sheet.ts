/** The cells of one worksheet of an XLS workbook. */
import { IntakeError } from '../../error.ts';
import { NO_RESULT, numberText } from '../number-text.ts';
import { lines, put, type Block, type SheetRow, type Span } from '../sheet-row.ts';
import type { XlsBook, XlsSheet } from './book.ts';
import { Content, ID, records, type BiffRecord } from './records.ts';

export interface XlsRows {
  readonly rows: readonly SheetRow[];
  readonly merged: readonly Block[];
  readonly hiddenColumns: readonly Span[];
}

const ERRORS: Readonly<Record<number, string>> = { 0x00: '#NULL!', 0x07: '#DIV/0!', 0x0f: '#VALUE!', 0x17: '#REF!', 0x1d: '#NAME?', 0x24: '#NUM!', 0x2a: '#N/A' };
const OTHER_ERROR = '#VALUE!';
/** Of a row: that it is not shown. */
const ZERO_HEIGHT = 0x20;
/** Of a formula: that its writer left its result to whoever opens the file. */
const UNCALCULATED = 0x03;

export function xlsRows(stream: Buffer, book: XlsBook, sheet: XlsSheet): XlsRows {
  const reader = new SheetReader(book);
  let depth = 0;
  for (const record of records(stream, sheet.at)) {
    if (depth === 0 && record.id !== ID.begin) break;
    // A chart in the sheet has records of its own, with numbers that stand in no cell.
    if (record.id === ID.begin) depth += 1;
    else if (record.id === ID.end) depth -= 1;
    else if (depth === 1) reader.take(record);
    if (depth === 0) return reader.done();
  }
  throw new IntakeError('spreadsheet-damaged');
}

class SheetReader {
  readonly #book: XlsBook;
  readonly #cells: string[][] = [];
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns: Span[] = [];
  readonly #merged: Block[] = [];
  /** The cell whose text is told in a record to come; others, of the formula itself, can stand between. */
  #waiting: readonly [row: number, column: number] | null = null;

  constructor(book: XlsBook) {
    this.#book = book;
  }

  take(record: BiffRecord): void {
    const content = new Content(record);
    switch (record.id) {
      case ID.row:
        this.#row(content);
        break;
      case ID.columns: {
        const [first, last, width] = [content.short(), content.short(), content.short()];
        content.short();
        if ((content.short() & 1) !== 0 || width === 0) this.#hiddenColumns.push([first, last]);
        break;
      }
      case ID.merged:
        for (let left = content.short(); left > 0; left -= 1) {
          const [top, bottom, first, last] = [content.short(), content.short(), content.short(), content.short()];
          this.#merged.push({ left: first, top: top + 1, right: last, bottom: bottom + 1 });
        }
        break;
      case ID.rkRow: {
        const [row, first] = [content.short(), content.short()];
        const end = first + Math.floor(((record.pieces[0]?.length ?? 0) - 6) / 6);
        for (let column = first; column < end; column += 1) this.#put(row, column, this.#shown(content.short(), content.rk()));
        break;
      }
      case ID.result:
        if (this.#waiting) this.#put(...this.#waiting, lines(content.text()));
        break;
      case ID.sharedText:
      case ID.text:
      case ID.richText:
      case ID.number:
      case ID.rk:
      case ID.truth:
      case ID.formula: {
        const [row, column, style] = [content.short(), content.short(), content.short()];
        const text = this.#cellText(record.id, style, content);
        this.#put(row, column, text ?? NO_RESULT);
        if (text === null) this.#waiting = [row, column];
      }
    }
  }

  done(): XlsRows {
    // Rows without a cell are holes in the list.
    const rows = this.#cells.flatMap((cells, index) => [{ index, cells, hidden: this.#hiddenRows.has(index) }]);
    return { rows, merged: this.#merged, hiddenColumns: this.#hiddenColumns };
  }

  #row(content: Content): void {
    const row = content.short();
    content.long();
    const height = content.short() & 0x7fff;
    content.long();
    if ((content.short() & ZERO_HEIGHT) !== 0 || height === 0) this.#hiddenRows.add(row);
  }

  /** @returns null where the text is to come */
  #cellText(id: number, style: number, content: Content): string | null {
    switch (id) {
      case ID.sharedText: {
        const text = this.#book.strings[content.long()];
        // A text that is not in the table would else be an empty cell that nobody misses.
        if (text === undefined) throw new IntakeError('spreadsheet-damaged');
        return lines(text);
      }
      case ID.number:
        return this.#shown(style, content.bytes(8).readDoubleLE());
      case ID.rk:
        return this.#shown(style, content.rk());
      case ID.truth: {
        const [value, isError] = [content.byte(), content.byte()];
        return isError === 1 ? (ERRORS[value] ?? OTHER_ERROR) : truthText(value);
      }
      case ID.formula:
        return this.#result(content.bytes(8), content.short(), style);
      default:
        return lines(content.text());
    }
  }

  #result(value: Buffer, flags: number, style: number): string | null {
    if (value.readUInt16LE(6) !== 0xffff) {
      const number = value.readDoubleLE();
      return number === 0 && (flags & UNCALCULATED) !== 0 ? NO_RESULT : this.#shown(style, number);
    }
    if (value[0] === 1) return truthText(value[2] ?? 0);
    if (value[0] === 2) return ERRORS[value[2] ?? 0] ?? OTHER_ERROR;
    return value[0] === 3 ? '' : null;
  }

  #shown(style: number, number: number): string {
    return numberText(number, this.#book.styles[style] ?? 'number', this.#book.from1904);
  }

  #put(row: number, column: number, text: string): void {
    this.#waiting = null;
    put((this.#cells[row] ??= []), column, text);
  }
}

function truthText(value: number): string {
  return value === 0 ? 'FALSE' : 'TRUE';
}
