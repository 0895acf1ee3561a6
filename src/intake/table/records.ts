/**
 * Text to records and cells, by csv-parse. Ours is the layer that isolates
 * damage: where the parser reports an error, or a record swallowed lines that
 * are rows, the first line of the record is set apart as broken and the parser
 * goes on with the line behind it. A broken quote costs the lines in which it
 * stands and no other.
 */
import { CsvError, parse, type Options } from 'csv-parse/sync';
import { IntakeError } from '../error.ts';
import { LIMITS } from '../limits.ts';
import { Neighbours } from './neighbours.ts';
import type { RawRow } from './raw-row.ts';

/** Why the parser stopped before a record: a quote that nothing closes, a misplaced one, or rows within a cell. */
type Fault = 'open' | 'misplaced' | 'swallowed';

/** Thrown out of the parser at a record that swallowed rows. */
const SWALLOWED = Symbol('swallowed');

export class Records {
  readonly #delimiter: string;
  readonly #newline: Buffer;
  readonly #options: Pick<Options, 'delimiter' | 'record_delimiter' | 'relax_column_count'>;
  readonly #neighbours: Neighbours;
  /** What no record was made of yet, and its length from which making one is tried again. */
  #rest: Buffer[] = [];
  #length = 0;
  #again = 0;
  /** Whether a quote broke, so that lines may be the rest of its cell until one is as wide as the rows. */
  #isDoubtful = false;
  #row = 1;

  /** @param newline `\n` (also after `\r`), or another character that ends lines */
  constructor(delimiter: string, newline: string, neighbours = new Neighbours(delimiter)) {
    this.#delimiter = delimiter;
    this.#newline = Buffer.from(newline);
    this.#neighbours = neighbours;
    this.#options = { delimiter, record_delimiter: newline === '\n' ? ['\r\n', '\n'] : [newline], relax_column_count: true };
  }

  /** The number of cells that a good record has, once the headings are known. */
  expect(width: number): void {
    this.#neighbours.expect(width);
  }

  /** The records that are complete with this text; with `last`, all of them. */
  push(text: string, last: boolean): RawRow[] {
    const rows: RawRow[] = [];
    const bytes = Buffer.from(text);
    this.#rest.push(bytes);
    this.#length += bytes.length;
    if (this.#length < this.#again && !last) return rows;
    const buffer = this.#rest.length === 1 ? bytes : Buffer.concat(this.#rest);
    const end = last ? buffer.length : buffer.lastIndexOf(this.#newline) + this.#newline.length;
    let at = 0;
    // Without a line end there is no complete record.
    while (at < end && end >= this.#newline.length) {
      const region = buffer.subarray(at, end);
      const { taken, fault } = this.#parsed(region, rows);
      at += taken;
      if (fault === null || (fault === 'open' && !last && buffer.length - at < LIMITS.quoted)) break;
      at += this.#isolated(buffer.subarray(at, end), fault, rows);
    }
    this.#keep(buffer.subarray(at));
    return rows;
  }

  #keep(rest: Buffer): void {
    if (rest.length > LIMITS.record) throw new IntakeError('record-too-long', { limit: String(LIMITS.record) }, { row: this.#row });
    this.#rest = rest.length === 0 ? [] : [rest];
    this.#length = rest.length;
    // What was tried in vain is tried again once there is twice as much of it.
    this.#again = Math.min(rest.length * 2, LIMITS.record + 1);
  }

  /** Takes records as long as the parser finds sound ones. @returns the bytes of those */
  #parsed(region: Buffer, rows: RawRow[]): { readonly taken: number; readonly fault: Fault | null } {
    let taken = 0;
    try {
      parse(region, {
        ...this.#options,
        on_record: (cells: string[], { bytes }) => {
          this.#take(cells, region.subarray(taken, bytes), rows);
          taken = bytes;
          return null;
        },
      });
      return { taken: region.length, fault: null };
    } catch (error) {
      if (error === SWALLOWED) return { taken, fault: 'swallowed' };
      if (error instanceof CsvError) return { taken, fault: error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'open' : 'misplaced' };
      throw error;
    }
  }

  /** One record that the parser found. */
  #take(cells: readonly string[], bytes: Buffer, rows: RawRow[]): void {
    if (cells.length > LIMITS.columns) throw new IntakeError('too-many-columns', { columns: String(cells.length), limit: String(LIMITS.columns) }, { row: this.#row });
    const lines = this.#lines(bytes);
    if (lines !== null && (bytes.length >= LIMITS.quoted || this.#neighbours.swallows(cells.length, lines))) throw SWALLOWED;
    if (this.#isDoubtful && bytes.toString().trim() !== '') {
      this.#isDoubtful = !this.#neighbours.isUnknown && !this.#neighbours.isRow(cells);
      if (this.#isDoubtful && lines !== null) throw SWALLOWED;
      if (this.#isDoubtful) {
        this.#push({ row: this.#row, cells, broken: true }, rows);
        return;
      }
    }
    if (lines === null && this.#neighbours.joinsHeadings(cells.length, bytes.toString().trimEnd())) {
      this.#push({ row: this.#row, cells: bytes.toString().trimEnd().split(this.#delimiter), broken: true }, rows);
      return;
    }
    this.#neighbours.see(cells);
    const isSuspect = lines !== null && this.#neighbours.isSuspect(cells.length, lines);
    this.#push(isSuspect ? { row: this.#row, cells, suspect: true } : { row: this.#row, cells }, rows);
  }

  /** The lines of a record that has several. */
  #lines(bytes: Buffer): readonly string[] | null {
    const within = bytes.length - this.#newline.length;
    const first = bytes.indexOf(this.#newline);
    if (first < 0 || first >= within) return null;
    return bytes.subarray(0, bytes.lastIndexOf(this.#newline) === within ? within : undefined).toString().split(this.#newline.toString());
  }

  /** The record at which the parser stopped: read leniently, or its first line set apart. @returns its bytes */
  #isolated(region: Buffer, fault: Fault, rows: RawRow[]): number {
    const lenient = fault === 'misplaced' ? this.#lenient(region, rows) : 0;
    if (lenient > 0) return lenient;
    const lineEnd = region.indexOf(this.#newline);
    const line = region.subarray(0, lineEnd < 0 ? region.length : lineEnd).toString().replace(/\r$/u, '');
    this.#isDoubtful = true;
    this.#push({ row: this.#row, cells: line.split(this.#delimiter), broken: true }, rows);
    return lineEnd < 0 ? region.length : lineEnd + this.#newline.length;
  }

  /** One record again, with quotes inside a cell that does not begin with one, and blanks behind a closing quote. @returns its bytes */
  #lenient(region: Buffer, rows: RawRow[]): number {
    let taken = 0;
    try {
      parse(region, {
        ...this.#options,
        relax_quotes: true,
        rtrim: true,
        to: 1,
        on_record: (cells: string[], { bytes }) => {
          this.#take(cells, region.subarray(0, bytes), rows);
          taken = bytes;
          return null;
        },
      });
    } catch (error) {
      if (error !== SWALLOWED && !(error instanceof CsvError)) throw error;
    }
    return taken;
  }

  #push(row: RawRow, rows: RawRow[]): void {
    rows.push(row);
    this.#row += 1;
  }
}
