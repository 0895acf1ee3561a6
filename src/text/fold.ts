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
