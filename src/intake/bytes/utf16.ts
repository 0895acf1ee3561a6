/**
 * UTF-16 in step. Where a byte is missing, every unit behind it is made of the
 * halves of two characters and no line ends any more: after a few letters in
 * the wrong half, units are read from the next byte on.
 */
import iconv from 'iconv-lite';

/** So many letters in the wrong half in succession are no text of any language. */
const ENOUGH = 8;

export class Utf16Decoder {
  readonly #encoding: 'utf-16le' | 'utf-16be';
  /** Which byte of a unit is zero in a letter that is out of step, and which holds the letter. */
  readonly #zero: 0 | 1;
  #rest: Buffer = Buffer.alloc(0);

  constructor(encoding: 'utf-16le' | 'utf-16be') {
    this.#encoding = encoding;
    this.#zero = encoding === 'utf-16le' ? 0 : 1;
  }

  write(bytes: Uint8Array): string {
    const all = Buffer.concat([this.#rest, bytes]);
    let text = '';
    let [from, at, run] = [0, 0, 0];
    for (; at + 1 < all.length; at += 2) {
      run = this.#isAskew(all, at) ? run + 1 : 0;
      if (run < ENOUGH) continue;
      const start = at - 2 * (ENOUGH - 1);
      text += `${this.#decoded(all.subarray(from, start))}\ufffd`;
      from = start + 1;
      at = from - 2;
      run = 0;
    }
    // What may be out of step is looked at again with what follows it.
    const end = at - 2 * run;
    this.#rest = all.subarray(end);
    return text + this.#decoded(all.subarray(from, end));
  }

  /** What is left; half a unit shows that a byte is missing. */
  end(): string {
    const whole = this.#rest.length & ~1;
    return this.#decoded(this.#rest.subarray(0, whole)) + (whole < this.#rest.length ? '\ufffd' : '');
  }

  #isAskew(all: Buffer, at: number): boolean {
    const letter = all[at + 1 - this.#zero] ?? 0;
    return all[at + this.#zero] === 0 && letter >= 9 && letter < 127;
  }

  #decoded(bytes: Buffer): string {
    const text = iconv.decode(bytes, this.#encoding, { stripBOM: false });
    return text.startsWith('\ufeff') ? text.slice(1) : text;
  }
}
