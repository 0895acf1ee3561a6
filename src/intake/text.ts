/** Text as people type it, brought to one form in which it can be compared. */

/** Lower case, without accents, with one kind of dash, quote and space. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/["“”«»„]/gu, '"')
    .replace(/[‘’´`]/gu, "'")
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** The folded text as words with one space between them, without punctuation. */
export function wordsOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/**
 * A copy that shares no memory with the text that it was cut from. What is
 * kept for long must not hold a whole block of the file by one cell of it.
 */
export function detached(text: string): string {
  return ` ${text}`.slice(1);
}

/** The letters of a spreadsheet's column: 0 is `A`, 26 is `AA`. */
export function columnLetter(index: number): string {
  let rest = index;
  let letters = '';
  do {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26) - 1;
  } while (rest >= 0);
  return letters;
}

const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu;

/** A short excerpt that is safe to show: no control characters, no terminal escapes. */
export function shown(text: string, limit = 80): string {
  const part = text.length > limit * 4 ? text.slice(0, limit * 4) : text;
  const clean = part.replace(CONTROLS, ' ').replace(/ {2,}/gu, ' ').trim();
  return clean.length > limit ? `${clean.slice(0, limit - 1)}…` : clean;
}

/** How many single-letter edits lie between two short texts, at most `limit` + 1. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(swap, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? limit + 1;
}

/** The one of `names` that differs from `name` by at most two letters, if there is one. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = 3;
  for (const candidate of names) {
    const apart = distance(name, candidate, 2);
    if (apart < least) [best, least] = [candidate, apart];
  }
  return best;
}
