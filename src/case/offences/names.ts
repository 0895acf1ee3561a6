/**
 * The names of the offences: which of them certain words are. Words count as
 * a name only if they are exactly its words, in any order; a word that
 * several offences share means all of them.
 */
import type { Catalogue, Modifier } from './catalogue.ts';
import { keyOf } from './normalise.ts';
import type { Reading } from './reading.ts';
import { separatorsIn } from './separators.ts';

export interface NameMatch {
  readonly offences: readonly string[];
  /** The name contains what elsewhere separates charges ("y", a comma, a slash). */
  readonly compound: boolean;
}

/** Words with which a file introduces a charge. */
const INTRODUCTIONS = new Set([
  'delito', 'presunto', 'presunta', 'presuntamente', 'supuesto', 'supuesta', 'comision', 'cometer', 'por',
  'imputado', 'imputada', 'imputacion', 'acusado', 'acusada', 'acusacion', 'cargo', 'detenido', 'detenida',
  'procesado', 'procesada', 'condenado', 'condenada',
]);

interface Entry {
  readonly owners: Set<string>;
  shared: readonly string[] | null;
  compound: boolean;
}

export class NameIndex {
  readonly #entries = new Map<string, Entry>();
  readonly #compoundStems = new Set<string>();

  constructor(catalogue: Catalogue, read: (text: string) => Reading) {
    for (const offence of catalogue.offences) {
      for (const name of [offence.name.es, ...offence.aliases]) {
        for (const entry of this.#entriesOf(name, read(name))) entry.owners.add(offence.id);
      }
    }
    for (const { word, offences } of catalogue.ambiguous) {
      for (const entry of this.#entriesOf(word, read(word))) entry.shared = [...(entry.shared ?? []), ...offences];
    }
  }

  #entriesOf(name: string, reading: Reading): Entry[] {
    const compound = separatorsIn(name) > 0;
    if (compound) for (const word of reading.words) this.#compoundStems.add(word.stem);
    const words = keyOf(reading.words.map((word) => word.stem));
    return keysOf(words, reading).map((key) => {
      const entry = this.#entries.get(key) ?? { owners: new Set<string>(), shared: null, compound };
      entry.compound ||= compound;
      this.#entries.set(key, entry);
      return entry;
    });
  }

  /** Whether a word occurs in a name that contains a separator. */
  inCompound(stem: string): boolean {
    return this.#compoundStems.has(stem) || INTRODUCTIONS.has(stem);
  }

  /**
   * The offences that a reading's words name, tried with all words, then
   * without those of participation, of degree, of both; each time also
   * without the words that introduce a charge. Null where none matches.
   */
  match(reading: Reading): (NameMatch & { readonly specific: boolean }) | null {
    for (const words of wordings(reading)) {
      for (let start = 0; start <= words.length; start += 1) {
        const rest = keyOf(words.slice(start));
        const found = this.#lookUp(rest, reading);
        if (found) return found;
        if (!INTRODUCTIONS.has(words[start] ?? '')) break;
      }
    }
    return null;
  }

  #lookUp(words: string, reading: Reading): (NameMatch & { readonly specific: boolean }) | null {
    const specific = keysOf(words, reading)
      .map((key) => this.#entries.get(key))
      .find((entry) => entry !== undefined);
    const plain = words === '' ? undefined : this.#entries.get(words);
    const entry = specific ?? plain;
    if (!entry) return null;
    const offences = [...new Set([...(entry.shared ?? []), ...entry.owners])];
    return { offences, compound: entry.compound, specific: entry !== plain };
  }
}

/** The keys under which a name is found: its words, with the article or statute that belongs to it. */
function keysOf(words: string, reading: Reading): string[] {
  const keys = reading.citations.flatMap(({ article, statutes }) =>
    words === '' ? [] : [null, ...(statutes ?? [])].map((statute) => `${words}#${statute ?? ''}#${article.number}`),
  );
  if (keys.length > 0) return keys;
  if (reading.citations.length === 0 && reading.statutes.length > 0) {
    return reading.statutes.flat().map((statute) => `${words}#${statute}#`);
  }
  return words === '' ? [] : [words];
}

function wordings(reading: Reading): string[][] {
  const without = (drop: (modifier: Modifier) => boolean) =>
    reading.words.filter((word) => word.modifier === null || !drop(word.modifier)).map((word) => word.stem);
  const all = without(() => false);
  const tried = [
    all,
    without((modifier) => modifier.states.degree === undefined),
    without((modifier) => modifier.states.degree !== undefined),
    without(() => true),
  ];
  return tried.filter((words, i) => i === 0 || words.length < all.length);
}
