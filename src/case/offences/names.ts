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

/** The names, ready to be looked up: plain data, so that it can be made beforehand. */
export interface NameList {
  /** By key: the offences that it names. */
  readonly entries: Readonly<Record<string, NameMatch>>;
  /** Words of names that contain a separator. */
  readonly compoundStems: readonly string[];
}

/** Lists the names of a catalogue. */
export function nameList(catalogue: Catalogue, read: (text: string) => Reading): NameList {
  const compoundStems = new Set<string>();
  const entries = new Map<string, { owners: Set<string>; shared: Set<string>; compound: boolean }>();
  const entriesOf = (name: string) => {
    const reading = read(name);
    const compound = separatorsIn(name) > 0;
    if (compound) for (const word of reading.words) compoundStems.add(word.stem);
    return keysOf(keyOf(reading.words.map((word) => word.stem)), reading).map((key) => {
      const entry = entries.get(key) ?? { owners: new Set<string>(), shared: new Set<string>(), compound };
      entry.compound ||= compound;
      entries.set(key, entry);
      return entry;
    });
  };
  for (const offence of catalogue.offences) {
    for (const name of [offence.name.es, ...offence.aliases]) for (const entry of entriesOf(name)) entry.owners.add(offence.id);
  }
  for (const { word, offences } of catalogue.ambiguous) {
    for (const entry of entriesOf(word)) for (const id of offences) entry.shared.add(id);
  }
  const listed = [...entries].map(([key, { owners, shared, compound }]) => [key, { offences: [...new Set([...shared, ...owners])], compound }] as const);
  return { entries: Object.fromEntries(listed), compoundStems: [...compoundStems] };
}

export class NameIndex {
  readonly #entries: NameList['entries'];
  readonly #compoundStems: ReadonlySet<string>;

  constructor(list: NameList) {
    this.#entries = list.entries;
    this.#compoundStems = new Set(list.compoundStems);
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
      .map((key) => this.#entry(key))
      .find((entry) => entry !== undefined);
    const plain = words === '' ? undefined : this.#entry(words);
    const entry = specific ?? plain;
    return entry ? { ...entry, specific: entry !== plain } : null;
  }

  #entry(key: string): NameMatch | undefined {
    return Object.hasOwn(this.#entries, key) ? this.#entries[key] : undefined;
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
