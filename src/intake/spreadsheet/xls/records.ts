/** The records of an XLS workbook (BIFF8, MS-XLS), and what stands in one. */
import { IntakeError } from '../../error.ts';
import { LIMITS } from '../../limits.ts';

export const ID = {
  formula: 0x06, end: 0x0a, days: 0x22, password: 0x2f, continued: 0x3c, columns: 0x7d, sheet: 0x85, rkRow: 0xbd, richText: 0xd6, style: 0xe0, merged: 0xe5,
  texts: 0xfc, sharedText: 0xfd, number: 0x203, text: 0x204, truth: 0x205, result: 0x207, row: 0x208, rk: 0x27e, format: 0x41e, begin: 0x809,
} as const;

export interface BiffRecord {
  readonly id: number;
  /** Where it begins in the stream. */
  readonly at: number;
  /** Its content; what was too long for one record goes on in those after it. */
  readonly pieces: readonly Buffer[];
}

/** @param from where in the stream to begin */
export function* records(stream: Buffer, from = 0): Generator<BiffRecord> {
  for (let at = from; at + 4 <= stream.length; ) {
    const id = stream.readUInt16LE(at);
    const begin = at;
    const pieces: Buffer[] = [];
    do {
      const end = at + 4 + stream.readUInt16LE(at + 2);
      if (end > stream.length) throw new IntakeError('spreadsheet-damaged');
      pieces.push(stream.subarray(at + 4, end));
      at = end;
    } while (at + 4 <= stream.length && stream.readUInt16LE(at) === ID.continued);
    yield { id, at: begin, pieces };
  }
}

/** Reads the content of a record from its beginning. */
export class Content {
  readonly #pieces: readonly Buffer[];
  #piece = 0;
  #at = 0;

  constructor({ pieces }: Pick<BiffRecord, 'pieces'>) {
    this.#pieces = pieces;
  }

  get isRead(): boolean {
    this.#nextPiece();
    return this.#piece >= this.#pieces.length;
  }

  byte(): number {
    this.#nextPiece();
    const byte = this.#pieces[this.#piece]?.[this.#at];
    if (byte === undefined) throw new IntakeError('spreadsheet-damaged');
    this.#at += 1;
    return byte;
  }

  short(): number {
    return this.byte() + this.byte() * 0x100;
  }

  long(): number {
    return this.short() + this.short() * 0x10000;
  }

  bytes(count: number): Buffer {
    return Buffer.from(Array.from({ length: count }, () => this.byte()));
  }

  /** A number in the short form: an integer, or the upper bits of one with a fraction; perhaps a hundredth of it. */
  rk(): number {
    const raw = this.long();
    let number = raw >> 2;
    if ((raw & 2) === 0) {
      const wide = Buffer.alloc(8);
      wide.writeUInt32LE((raw & ~3) >>> 0, 4);
      number = wide.readDoubleLE();
    }
    return (raw & 1) === 0 ? number : number / 100;
  }

  /** @param length of it in characters: one byte or two */
  text(length: 'byte' | 'short' = 'short'): string {
    const characters = length === 'byte' ? this.byte() : this.short();
    const flags = this.byte();
    const formats = (flags & 8) === 0 ? 0 : this.short();
    const sounds = (flags & 4) === 0 ? 0 : this.long();
    const text = this.#characters(characters, (flags & 1) !== 0);
    this.#skip(formats * 4 + sounds);
    return text;
  }

  /** Where characters go on in the next record, it says anew whether they have one byte or two. */
  #characters(count: number, wideAtFirst: boolean): string {
    let text = '';
    for (let left = count, wide = wideAtFirst; left > 0; ) {
      if (this.#nextPiece()) wide = (this.byte() & 1) !== 0;
      const piece = this.#pieces[this.#piece] ?? Buffer.alloc(0);
      const width = wide ? 2 : 1;
      const taken = Math.min(left, Math.floor((piece.length - this.#at) / width));
      if (taken <= 0) throw new IntakeError('spreadsheet-damaged');
      const end = this.#at + taken * width;
      if (text.length <= LIMITS.cell) text += piece.toString(wide ? 'utf16le' : 'latin1', this.#at, end);
      this.#at = end;
      left -= taken;
    }
    return text;
  }

  #skip(count: number): void {
    for (let left = count; left > 0; ) {
      this.#nextPiece();
      const taken = Math.min(left, (this.#pieces[this.#piece]?.length ?? 0) - this.#at);
      if (taken <= 0) throw new IntakeError('spreadsheet-damaged');
      this.#at += taken;
      left -= taken;
    }
  }

  /** @returns whether it came to another piece */
  #nextPiece(): boolean {
    const before = this.#piece;
    while (this.#piece < this.#pieces.length && this.#at >= (this.#pieces[this.#piece]?.length ?? 0)) [this.#piece, this.#at] = [this.#piece + 1, 0];
    return this.#piece !== before;
  }
}
