/** The functions of talisman (MIT, no types of its own) that compare names and words. */
declare module 'talisman/metrics/levenshtein.js' {
  /** Fewest insertions, deletions and substitutions. */
  export default function levenshtein(a: string, b: string): number;
}
declare module 'talisman/metrics/jaro-winkler.js' {
  /** Jaro-Winkler similarity, 0 to 1 (Winkler 1990; boost from 0.7, prefix of at most 4). */
  export default function jaroWinkler(a: string, b: string): number;
}
declare module 'talisman/metrics/damerau-levenshtein.js' {
  /** Fewest insertions, deletions, substitutions and transpositions. */
  export default function damerauLevenshtein(a: string, b: string): number;
}
declare module 'talisman/phonetics/double-metaphone.js' {
  /** The primary and the secondary code of a word (Philips 2000). */
  export default function doubleMetaphone(word: string): [string, string];
}
