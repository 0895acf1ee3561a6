/** Finds the longest known phrase that begins at a given word. */

export interface PhraseMatch<T> {
  readonly length: number;
  readonly values: readonly T[];
}

interface Phrase<T> {
  readonly words: readonly string[];
  readonly values: T[];
}

export class Phrases<T> {
  readonly #byFirst = new Map<string, Phrase<T>[]>();

  /** Several values may share a phrase: it then means any of them. */
  add(words: readonly string[], value: T): void {
    const [first] = words;
    if (first === undefined) return;
    const phrases = this.#byFirst.get(first) ?? [];
    this.#byFirst.set(first, phrases);
    const same = phrases.find((phrase) => phrase.words.length === words.length && phrase.words.every((word, i) => word === words[i]));
    if (!same) phrases.push({ words, values: [value] });
    else if (!same.values.includes(value)) same.values.push(value);
    phrases.sort((a, b) => b.words.length - a.words.length);
  }

  /** @returns null where no phrase begins at `start` */
  at(words: readonly (string | null)[], start: number): PhraseMatch<T> | null {
    const first = words[start];
    if (first === null || first === undefined) return null;
    const found = this.#byFirst.get(first)?.find((phrase) => phrase.words.every((word, i) => words[start + i] === word));
    return found ? { length: found.words.length, values: found.values } : null;
  }
}
