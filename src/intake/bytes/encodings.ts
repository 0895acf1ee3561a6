/** Which encoding bytes are in: by their marks, then strict UTF-8, then Spanish letters. */
import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';

/** Encodings of Spanish text in which one byte is one character, the likeliest first. */
export const SINGLE_BYTE = ['windows-1252', 'cp850', 'macintosh'] as const;

export interface Guess {
  readonly encoding: string;
  /** Bytes of the mark at the beginning. */
  readonly mark: number;
}

/** The encoding that a mark or the pattern of zero bytes tells, from the first bytes. */
export function marked(head: Uint8Array): Guess | null {
  const [a, b, c, d] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', mark: 3 };
  if (a === 0xff && b === 0xfe && !(c === 0 && d === 0)) return { encoding: 'utf-16le', mark: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', mark: 2 };
  let even = 0;
  let odd = 0;
  const length = Math.min(head.length, 4096) & ~1;
  for (let index = 0; index < length; index += 2) {
    if (head[index] === 0) even += 1;
    if (head[index + 1] === 0) odd += 1;
  }
  const half = length / 2;
  if (half >= 4 && odd > half * 0.6 && even < half * 0.1) return { encoding: 'utf-16le', mark: 0 };
  if (half >= 4 && even > half * 0.6 && odd < half * 0.1) return { encoding: 'utf-16be', mark: 0 };
  return null;
}

/**
 * The encoding of bytes that are not all ASCII.
 * A few broken sequences among many good ones are damage, not another encoding.
 */
export function detect(bytes: Uint8Array, complete: boolean): string {
  const whole = complete ? bytes : bytes.subarray(0, bytes.length - partialEnd(bytes));
  if (isUtf8(whole)) return 'utf-8';
  const { good, bad } = sequences(whole);
  return good > bad ? 'utf-8' : singleByte(whole);
}

/** Bytes at the end that begin a sequence and do not finish it. */
function partialEnd(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return back;
    if (byte < 0x80) return 0;
  }
  return 0;
}

function sequences(bytes: Uint8Array): { good: number; bad: number } {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const length = byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
    let next = 1;
    while (next <= length && ((bytes[at + next] ?? 0) & 0xc0) === 0x80) next += 1;
    if (length > 0 && next > length) {
      good += 1;
      at += length;
    } else {
      bad += 1;
    }
  }
  return { good, bad };
}

const LETTERS = new Set('áéíóúüñÁÉÍÓÚÜÑ');
const ORDINALS = new Set('ºª°');
const MARKS = new Set('«»“”‘’–—…¿¡€');

/** The encoding under which the most bytes are what Spanish text has in their place. */
function singleByte(bytes: Uint8Array): string {
  let best: string = SINGLE_BYTE[0];
  let most = Number.NEGATIVE_INFINITY;
  for (const encoding of SINGLE_BYTE) {
    const table = iconv.decode(Buffer.from(Array.from({ length: 128 }, (_, index) => index + 128)), encoding);
    let score = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte >= 0x80) score += weight(table.charAt(byte - 0x80), letter(bytes[at - 1]) || letter(bytes[at + 1]));
    }
    if (score > most) [best, most] = [encoding, score];
  }
  return best;
}

function letter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122));
}

function weight(character: string, besideLetter: boolean): number {
  if (LETTERS.has(character)) return besideLetter ? 3 : 0;
  if (ORDINALS.has(character)) return 2;
  if (MARKS.has(character)) return besideLetter && character === '—' ? -1 : 1;
  return /[\p{Cc}\ufffd]/u.test(character) ? -5 : -2;
}
