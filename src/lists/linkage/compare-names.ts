/** Two names, word by word: the most similar words are paired, each once. */
import jaroWinkler from 'talisman/metrics/jaro-winkler.js';
import type { Frequencies } from './frequencies.ts';
import type { Vocabulary } from './record.ts';
import { bits, M, SIMILAR_SOUND, SIMILAR_WORD, U } from './weights.ts';

export interface NameComparison {
  readonly weight: number;
  readonly exact: number;
  readonly similar: number;
  /** Of the similar words, those that are also spoken in two ways: an error, or the name of a brother or sister. */
  readonly apart: number;
  readonly initials: number;
  readonly conflicts: number;
}

const NOTHING: NameComparison = { weight: 0, exact: 0, similar: 0, apart: 0, initials: 0, conflicts: 0 };

export class NameComparer {
  readonly #vocabulary: Vocabulary;
  readonly #frequencies: Frequencies;

  constructor(vocabulary: Vocabulary, frequencies: Frequencies) {
    this.#vocabulary = vocabulary;
    this.#frequencies = frequencies;
  }

  /** The same for two names in either order. */
  compare(one: readonly number[], other: readonly number[]): NameComparison {
    if (one.length === 0 || other.length === 0) return NOTHING;
    const [a, b] = this.#isBefore(other, one) ? [other, one] : [one, other];
    const pairedWith = a.map(() => -1);
    const free = b.map(() => true);
    let weight = 0;
    const pair = (i: number, j: number, gain: number) => {
      pairedWith[i] = j;
      free[j] = false;
      weight += gain;
    };
    let exact = 0;
    a.forEach((word, i) => {
      const j = b.findIndex((other, at) => other === word && free[at] === true);
      if (j < 0) return;
      pair(i, j, bits(M.word.exact, this.#frequencies.word(word)));
      exact++;
    });
    const [similar, apart] = this.#pairBest(a, b, pairedWith, free, pair);
    let initials = 0;
    a.forEach((word, i) => {
      if (pairedWith[i] !== -1) return;
      const j = b.findIndex((other, at) => free[at] === true && this.#isInitialOf(word, other));
      if (j < 0) return;
      pair(i, j, bits(M.word.initial, U.initial));
      initials++;
    });
    const conflicts = Math.min(a.length, b.length) - exact - similar - initials;
    weight += conflicts * bits(M.word.conflict, U.conflict);
    if (exact + similar > 2 && !isRotation(pairedWith.filter((j) => j >= 0))) weight += bits(M.wordsOutOfOrder, U.wordsOutOfOrder);
    return { weight, exact, similar, apart, initials, conflicts };
  }

  #isBefore(a: readonly number[], b: readonly number[]): boolean {
    const { words } = this.#vocabulary;
    if (a.length !== b.length) return a.length < b.length;
    const at = a.findIndex((word, i) => word !== b[i]);
    return at >= 0 && (words[a[at] ?? -1] ?? '') < (words[b[at] ?? -1] ?? '');
  }

  /** Pairs the most similar of the words that are left, while they are similar enough. */
  #pairBest(a: readonly number[], b: readonly number[], pairedWith: readonly number[], free: readonly boolean[], pair: (i: number, j: number, gain: number) => void): readonly [similar: number, apart: number] {
    const { spoken } = this.#vocabulary;
    for (let count = 0, apart = 0; ; count++) {
      let best = 0;
      let at: readonly [number, number, number, number] | null = null;
      a.forEach((word, i) => {
        if (pairedWith[i] !== -1) return;
        b.forEach((other, j) => {
          if (free[j] !== true) return;
          const similarity = this.#similarity(word, other);
          if (similarity > best) [best, at] = [similarity, [i, j, word, other]];
        });
      });
      if (at === null) return [count, apart];
      const [i, j, word, other] = at as readonly [number, number, number, number];
      if (spoken[word] !== spoken[other]) apart++;
      const chance = Math.min(0.5, U.similarTimes * Math.max(this.#frequencies.word(word), this.#frequencies.word(other)));
      pair(i, j, bits(M.word.similar, chance));
    }
  }

  /** Jaro-Winkler, or 0 where two words are not spellings of one. */
  #similarity(a: number, b: number): number {
    const { words, codes } = this.#vocabulary;
    const [one = '', other = ''] = [words[a], words[b]];
    if (one.length < 3 || other.length < 3) return 0;
    const similarity = jaroWinkler(one, other);
    return similarity >= (codes[a] === codes[b] ? SIMILAR_SOUND : SIMILAR_WORD) ? similarity : 0;
  }

  #isInitialOf(a: number, b: number): boolean {
    const [one = '', other = ''] = [this.#vocabulary.words[a], this.#vocabulary.words[b]];
    return (one.length === 1 || other.length === 1) && one[0] === other[0];
  }
}

/** Whether the order is kept but for surnames written first. */
function isRotation(order: readonly number[]): boolean {
  let drops = 0;
  order.forEach((position, i) => {
    const next = order[(i + 1) % order.length] ?? position;
    if (next < position) drops++;
  });
  return drops <= 1;
}
