/** Finds the longest known phrase that begins at a given word. */

export interface PhraseMatch<T> {
  readonly length: number;
  readonly values: readonly T[];
}

/** Phrases by their first word, the longest first: plain data, so that it can be made beforehand. */
export type PhraseList<T> = Readonly<Record<string, readonly { readonly words: readonly string[]; readonly values: readonly T[] }[]>>;

/** Lists phrases. Several values may share a phrase: it then means any of them. */
export function phraseList<T>(phrases: Iterable<readonly [words: readonly string[], value: T]>): PhraseList<T> {
  const byFirst: Record<string, { words: readonly string[]; values: T[] }[]> = {};
  for (const [words, value] of phrases) {
    const [first] = words;
    if (first === undefined) continue;
    const listed = Object.hasOwn(byFirst, first) ? (byFirst[first] ?? []) : (byFirst[first] = []);
    const same = listed.find((phrase) => phrase.words.length === words.length && phrase.words.every((word, i) => word === words[i]));
    if (!same) listed.push({ words, values: [value] });
    else if (!same.values.includes(value)) same.values.push(value);
    listed.sort((a, b) => b.words.length - a.words.length);
  }
  return byFirst;
}

export class Phrases<T> {
  readonly #byFirst: PhraseList<T>;

  constructor(list: PhraseList<T>) {
    this.#byFirst = list;
  }

  /** @returns null where no phrase begins at `start` */
  at(words: readonly (string | null)[], start: number): PhraseMatch<T> | null {
    const first = words[start];
    if (first === null || first === undefined || !Object.hasOwn(this.#byFirst, first)) return null;
    const found = this.#byFirst[first]?.find((phrase) => phrase.words.every((word, i) => words[start + i] === word));
    return found ? { length: found.words.length, values: found.values } : null;
  }
}
