/** What was meant by a name that is misspelt. */
import levenshtein from 'talisman/metrics/levenshtein.js';

/** The one of `names` that differs from `name` by at most two letters, if there is one. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = 3;
  for (const candidate of names) {
    const apart = Math.abs(name.length - candidate.length) > 2 ? least : levenshtein(name, candidate);
    if (apart < least) [best, least] = [candidate, apart];
  }
  return best;
}

/** Whether two words are alike but for one letter more, less or other. */
export function isOneLetterOff(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= 1 && levenshtein(a, b) <= 1;
}
