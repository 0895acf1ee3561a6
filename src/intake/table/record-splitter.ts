/**
 * Text to records and cells. Well-formed text (RFC 4180) is read exactly;
 * a broken quote costs the lines in which it stands and no other.
 */
import { IntakeError } from '../error.ts';
import { LIMITS } from '../limits.ts';
import type { RawRow } from './raw-row.ts';

type Parsed = { readonly cells: string[]; readonly end: number; readonly lines: boolean } | { readonly brokenAt: number } | 'incomplete';

const QUOTE = 34;

export class RecordSplitter {
  readonly #delimiter: string;
  readonly #newline: string;
  #rest = '';
  /** Number of the next record, as a spreadsheet would show it. */
  #row: number;
  /** Cells of the last good record: what a good record looks like. */
  #width = 0;
  /** Up to here lines are doubtful after a broken quote, and count only if they look like the others. */
  #doubtful = 0;

  /** @param newline `\n` (also after `\r`) or `\r` */
  constructor(delimiter: string, newline: string, firstRow = 1) {
    this.#delimiter = delimiter;
    this.#newline = newline;
    this.#row = firstRow;
  }

  /** The number of cells that a good record has, once the headings are known. */
  expect(width: number): void {
    this.#width = width;
  }

  /** Number of the next record, as a spreadsheet would show it. */
  get row(): number {
    return this.#row;
  }

  /** Whether everything so far was complete records: what comes next is read as if nothing had come before it. */
  get clean(): boolean {
    return this.#rest === '' && this.#doubtful === 0;
  }

  /** Takes back the text of a record that is not complete yet, where what went before it was sound. */
  takeBack(): string {
    if (this.#doubtful > 0) return '';
    const rest = this.#rest;
    this.#rest = '';
    return rest;
  }

  /** Goes on after records that were read elsewhere. */
  passOver(records: number): void {
    this.#row += records;
  }

  /** The records that are complete with this text; with `last`, all of them. */
  push(text: string, last: boolean): RawRow[] {
    const rows: RawRow[] = [];
    const buffer = this.#rest === '' ? text : this.#rest + text;
    let at = 0;
    let quote = -2;
    while (at < buffer.length) {
      const newline = buffer.indexOf(this.#newline, at);
      if (newline < 0 && !last) break;
      const lineEnd = newline < 0 ? buffer.length : newline;
      if (quote < at && quote !== -1) quote = buffer.indexOf('"', at);
      if (quote < 0 || quote >= lineEnd) {
        this.#line(buffer, at, lineEnd, rows);
        at = lineEnd + 1;
        continue;
      }
      const parsed = this.#record(buffer, at, last);
      if (parsed === 'incomplete') {
        if (buffer.length - at < LIMITS.quoted) break;
        this.#broken(buffer, at, lineEnd, Number.MAX_SAFE_INTEGER, rows);
        at = lineEnd + 1;
      } else if ('brokenAt' in parsed || this.#swallows(parsed, buffer, at)) {
        this.#broken(buffer, at, lineEnd, 'brokenAt' in parsed ? parsed.brokenAt : parsed.end, rows);
        at = lineEnd + 1;
      } else {
        const whole = this.#takes(parsed.cells.length, at);
        if (whole) rows.push(this.#good(parsed, buffer, at));
        else this.#broken(buffer, at, lineEnd, this.#doubtful, rows);
        at = whole ? parsed.end : lineEnd + 1;
      }
    }
    this.#rest = buffer.slice(at);
    if (this.#doubtful < Number.MAX_SAFE_INTEGER) this.#doubtful = Math.max(0, this.#doubtful - at);
    if (this.#rest.length > LIMITS.record) throw new IntakeError('record-too-long', { limit: String(LIMITS.record) }, { row: this.#row });
    return rows;
  }

  /** A line without quotes. */
  #line(buffer: string, at: number, lineEnd: number, rows: RawRow[]): void {
    const end = lineEnd > at && this.#newline === '\n' && buffer.charCodeAt(lineEnd - 1) === 13 ? lineEnd - 1 : lineEnd;
    const line = buffer.slice(at, end);
    const cells = line.split(this.#delimiter);
    if (cells.length > LIMITS.columns) throw new IntakeError('too-many-columns', { columns: String(cells.length), limit: String(LIMITS.columns) }, { row: this.#row });
    if (this.#doubtful > at && !this.#takes(cells.length, at) && line.trim() !== '') {
      rows.push({ row: this.#row, cells: [], broken: line });
    } else {
      rows.push({ row: this.#row, cells, line });
      if (cells.length > 1) this.#width ||= cells.length;
    }
    this.#row += 1;
  }

  /** Whether a record of this width counts where it stands. */
  #takes(width: number, at: number): boolean {
    if (this.#doubtful <= at) return true;
    if (this.#width > 0 && width !== this.#width) return false;
    if (this.#doubtful === Number.MAX_SAFE_INTEGER) this.#doubtful = 0;
    return true;
  }

  #good(parsed: Exclude<Parsed, string | { brokenAt: number }>, buffer: string, at: number): RawRow {
    const { cells, lines, end } = parsed;
    const row = this.#row;
    this.#row += 1;
    if (cells.length > 1) this.#width ||= cells.length;
    const width = this.#width;
    // A cell that holds what looks like a whole row: valid, but worth telling.
    const suspect = lines && width > 2 && this.#physical(buffer, at, end).filter((line) => line.split(this.#delimiter).length === width).length > 1;
    return suspect ? { row, cells, suspect: true } : { row, cells };
  }

  /** A record that is whole by its quotes, but has another width and holds a line that looks like a row. */
  #swallows(parsed: Exclude<Parsed, string | { brokenAt: number }>, buffer: string, at: number): boolean {
    if (!parsed.lines || this.#width < 2 || parsed.cells.length === this.#width) return false;
    return this.#physical(buffer, at, parsed.end).slice(1).some((line) => line.split(this.#delimiter).length === this.#width);
  }

  #physical(buffer: string, at: number, end: number): readonly string[] {
    let last = end;
    while (last > at && (buffer.charCodeAt(last - 1) === 10 || buffer.charCodeAt(last - 1) === 13)) last -= 1;
    return buffer.slice(at, last).split(this.#newline);
  }

  #broken(buffer: string, at: number, lineEnd: number, doubtful: number, rows: RawRow[]): void {
    rows.push({ row: this.#row, cells: [], broken: buffer.slice(at, lineEnd).replace(/\r$/u, '') });
    this.#row += 1;
    this.#doubtful = Math.max(this.#doubtful, doubtful);
  }

  /** A record with at least one quote. */
  #record(buffer: string, start: number, last: boolean): Parsed {
    const cells: string[] = [];
    let lines = false;
    let at = start;
    for (;;) {
      if (cells.length > LIMITS.columns) throw new IntakeError('too-many-columns', { columns: String(cells.length), limit: String(LIMITS.columns) }, { row: this.#row });
      if (buffer.charCodeAt(at) === QUOTE) {
        const close = closing(buffer, at + 1);
        if (close < 0 || (close + 1 >= buffer.length && !last)) return close < 0 && last ? { brokenAt: Number.MAX_SAFE_INTEGER } : 'incomplete';
        const inside = buffer.slice(at + 1, close);
        lines ||= inside.includes(this.#newline);
        cells.push(inside.includes('"') ? inside.replaceAll('""', '"') : inside);
        let next = close + 1;
        while (buffer.charCodeAt(next) === 32 && this.#delimiter !== ' ') next += 1;
        if (next >= buffer.length) return last ? { cells, end: next, lines } : 'incomplete';
        if (buffer.startsWith(this.#delimiter, next)) {
          at = next + 1;
          continue;
        }
        if (buffer.charCodeAt(next) === 13 && this.#newline === '\n' && next + 1 >= buffer.length && !last) return 'incomplete';
        if (buffer.charCodeAt(next) === 13 && this.#newline === '\n' && (buffer.charCodeAt(next + 1) === 10 || next + 1 >= buffer.length)) next += 1;
        if (next >= buffer.length || buffer.startsWith(this.#newline, next)) return { cells, end: next + 1, lines };
        return { brokenAt: close };
      }
      const newline = buffer.indexOf(this.#newline, at);
      const lineEnd = newline < 0 ? buffer.length : newline;
      const delimiter = buffer.indexOf(this.#delimiter, at);
      if (delimiter >= 0 && delimiter < lineEnd) {
        cells.push(buffer.slice(at, delimiter));
        at = delimiter + 1;
        continue;
      }
      if (newline < 0 && !last) return 'incomplete';
      const end = lineEnd > at && this.#newline === '\n' && buffer.charCodeAt(lineEnd - 1) === 13 ? lineEnd - 1 : lineEnd;
      cells.push(buffer.slice(at, end));
      return { cells, end: lineEnd + 1, lines };
    }
  }
}

/** The quote that closes a cell, or -1; a doubled quote does not. */
function closing(buffer: string, from: number): number {
  let at = buffer.indexOf('"', from);
  while (at >= 0 && buffer.charCodeAt(at + 1) === QUOTE) at = buffer.indexOf('"', at + 2);
  return at;
}
