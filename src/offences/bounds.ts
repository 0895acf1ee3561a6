/**
 * How much of a cell is read as charges. Which charge a citation belongs to
 * depends on the charges around it, so that the work grows faster than the
 * text: what lies beyond these bounds stays one charge that is not read.
 */
import type { Reading } from './reading.ts';
import type { Piece } from './separators.ts';

/** Characters of a cell; beyond them stands no list of one person's charges. */
export const LONGEST_CELL = 8_000;
/** Characters between two separators; the longest name with its article has some 300. */
export const LONGEST_PIECE = 2_000;
/** Charges of a cell: a determination takes longer with each that is not read. */
export const MOST_CHARGES = 100;
const MOST_PIECES = 250;
const MOST_CITATIONS = 150;
const MOST_WORDS = 1_000;

/** How many pieces, from the first, are short enough to be read. */
export function firstBeyond(pieces: readonly Piece[]): number {
  const beyond = pieces.findIndex(({ start, end }, index) => index >= MOST_PIECES || end > LONGEST_CELL || end - start > LONGEST_PIECE);
  return beyond < 0 ? pieces.length : beyond;
}

/** How many fragments, from the first, hold no more words and citations together than are looked at. */
export function withinBounds(fragments: readonly { readonly reading: Reading; readonly byArticle: readonly unknown[] }[]): number {
  let [words, citations] = [0, 0];
  const beyond = fragments.findIndex(({ reading, byArticle }) => {
    words += reading.words.length;
    citations += reading.citations.length + reading.statutes.length + byArticle.length;
    return words > MOST_WORDS || citations > MOST_CITATIONS;
  });
  return beyond < 0 ? fragments.length : beyond;
}
