/**
 * Near names for a person to choose from. Never used to read a charge: the
 * likeness of two names says nothing of the likeness of two offences.
 */
import { namesOf, type Catalogue } from './catalogue.ts';
import { tokens } from './normalise.ts';

const LONGEST = 80;
const LEAST_LIKENESS = 0.3;

export class Suggestions {
  readonly #owners: string[] = [];
  readonly #sizes: number[] = [];
  readonly #byTrigram = new Map<string, number[]>();

  constructor(catalogue: Catalogue) {
    for (const offence of catalogue.offences) {
      for (const name of namesOf(offence)) this.#add(name, offence.id);
    }
    for (const { word, offences } of catalogue.ambiguous) for (const id of offences) this.#add(word, id);
  }

  #add(name: string, id: string): void {
    const grams = trigrams(name);
    const index = this.#owners.push(id) - 1;
    this.#sizes.push(grams.size);
    for (const gram of grams) {
      const names = this.#byTrigram.get(gram);
      if (names) names.push(index);
      else this.#byTrigram.set(gram, [index]);
    }
  }

  /** Up to `n` ids of offences, the nearest first (Dice's coefficient over trigrams of the stems). */
  nearest(text: string, n: number): string[] {
    const grams = trigrams(text.slice(0, LONGEST));
    const shared = new Map<number, number>();
    for (const gram of grams) {
      for (const index of this.#byTrigram.get(gram) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    const likeness = new Map<string, number>();
    for (const [index, count] of shared) {
      const id = this.#owners[index] ?? '';
      const dice = (2 * count) / (grams.size + (this.#sizes[index] ?? 0));
      if (dice >= LEAST_LIKENESS && dice > (likeness.get(id) ?? 0)) likeness.set(id, dice);
    }
    return [...likeness].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, n).map(([id]) => id);
  }
}

function trigrams(text: string): Set<string> {
  const grams = new Set<string>();
  for (const token of tokens(text)) {
    if (token.kind !== 'word') continue;
    const padded = ` ${token.text} `;
    for (let i = 0; i + 3 <= padded.length; i += 1) grams.add(padded.slice(i, i + 3));
  }
  return grams;
}
