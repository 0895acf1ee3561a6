/**
 * The names of the offences: which of them certain words are. Words count as
 * a name only if they are exactly its words, in any order; a word that
 * several offences share means all of them.
 */
import { namesOf, type AmbiguousWord, type Catalogue, type Modifier } from './catalogue.ts';
import { loosened, type NameBook } from './loosen.ts';
import { keyOf, stem } from './normalise.ts';
import type { Reading } from './reading.ts';
import { separatorsIn } from './separators.ts';

export interface NameMatch {
  readonly offences: readonly string[];
  /** The name contains what elsewhere separates charges ("y", a comma, a slash). */
  readonly compound: boolean;
  /** Under which days or court the words can mean one of the offences, where not always. */
  readonly only?: AmbiguousWord['only'];
}

/** A name has fewer; what is longer is only looked up as it is. */
const MOST_WORDS = 40;

const ACTION = /(?:cion|sion|miento|aje|ismo|cidio|encia|ancia|tura|ato)$/;

/** Words with which a file introduces a charge. */
const INTRODUCTIONS = new Set([
  'delito', 'presunto', 'presunta', 'presuntamente', 'supuesto', 'supuesta', 'comision', 'cometer', 'por',
  'imputado', 'imputada', 'imputacion', 'acusado', 'acusada', 'acusacion', 'cargo', 'detenido', 'detenida',
  'procesado', 'procesada', 'condenado', 'condenada', 'le', 'les', 'imputa', 'imputan', 'imputaron', 'imputo', 'acusa', 'acusan', 'acusaron', 'acuso',
  'investigado', 'investigada', 'senalado', 'senalada', 'atribuye', 'atribuyen', 'fue', 'fueron', 'es', 'son', 'ser', 'asi', 'como', 'ademas', 'tambien', 'militar',
  'calificacion', 'precalificacion', 'juridica', 'penal', 'siguiente', 'dos', 'tres', 'cuatro', 'cinco', 'two', 'three', 'four',
  'presentado', 'presentada', 'presentaron', 'pusieron', 'imputandole', 'imputandosele', 'senalan', 'procesan', 'enjuiciado', 'enjuiciada', 'juzgado', 'juzgada', 'precalifico', 'califico', 'causa', 'proceso', 'juicio', 'sigue', 'siguen',
  'charged', 'charge', 'accused', 'count', 'indicted', 'arrested', 'detained', 'with', 'of', 'on', 'for', 'alleged', 'allegedly', 'he', 'she', 'was', 'were', 'facing', 'faces',
  'mi', 'nuestro', 'nuestra', 'hijo', 'hija', 'hermano', 'hermana', 'esposo', 'esposa', 'sobrino', 'sobrina', 'primo', 'prima', 'papa', 'mama', 'padre', 'madre', 'me', 'nos', 'ellos', 'tiene', 'tienen', 'dice', 'dicen', 'esta', 'estan', 'preso', 'presa',
  'ministerio', 'publico', 'fiscal', 'fiscalia', 'hecho',
].map(stem));
/** Adjectives of a word before them, which introduce nothing without it. */
const ADJECTIVES: Readonly<Record<string, readonly string[]>> = { militar: ['delito'], penal: ['delito'], juridica: ['delito'], siguiente: ['delito', 'hecho'], publico: ['ministerio'], hecho: ['precalifico', 'califico'] };

/** The names, ready to be looked up: plain data, so that it can be made beforehand. */
export interface NameList {
  /** By key: the offences that it names. */
  readonly entries: Readonly<Record<string, NameMatch>>;
  /** Words of names that contain a separator. */
  readonly compoundStems: readonly string[];
  /** First words of names. */
  readonly heads: readonly string[];
  /** Keys of the names that take any object, or another offence. */
  readonly objects: readonly string[];
  readonly upon: readonly string[];
}

/** Lists the names of a catalogue. */
export function nameList(catalogue: Catalogue, read: (text: string) => Reading): NameList {
  const compoundStems = new Set<string>();
  const heads = new Set<string>();
  const entries = new Map<string, { owners: Set<string>; shared: Set<string>; compound: boolean; only?: AmbiguousWord['only'] }>();
  const entriesOf = (name: string) => {
    const reading = read(name);
    heads.add(reading.words[0]?.stem ?? '');
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
    for (const name of namesOf(offence)) for (const entry of entriesOf(name)) entry.owners.add(offence.id);
  }
  for (const { word, offences, only } of catalogue.ambiguous) {
    for (const entry of entriesOf(word)) {
      for (const id of offences) entry.shared.add(id);
      if (only) entry.only = { ...entry.only, ...only };
    }
  }
  const listed = [...entries].map(([key, { owners, shared, compound, only }]) => [key, { offences: [...new Set([...shared, ...owners])], compound, ...(only && { only }) }] as const);
  const keys = (names: readonly string[]) => names.map((name) => keyOf(read(name).words.map((word) => word.stem)));
  return { entries: Object.fromEntries(listed), compoundStems: [...compoundStems], heads: [...heads], objects: keys(catalogue.objects), upon: keys(catalogue.upon) };
}

export class NameIndex {
  readonly #entries: NameList['entries'];
  readonly #compoundStems: ReadonlySet<string>;
  readonly #heads: ReadonlySet<string>;
  readonly #objects: ReadonlySet<string>;
  readonly #upon: ReadonlySet<string>;
  /** By their first word, the names without an article, made when first asked for. */
  #byWord: Map<string, { words: readonly string[]; offences: readonly string[] }[]> | null = null;
  #heard = new Set<string>();

  constructor(list: NameList) {
    this.#entries = list.entries;
    this.#compoundStems = new Set(list.compoundStems);
    this.#heads = new Set(list.heads);
    this.#objects = new Set(list.objects);
    this.#upon = new Set(list.upon);
  }

  /** Whether some name has the word. */
  isHeard(stem: string): boolean {
    return this.#book.isHeard(stem);
  }

  /** Whether some of the words are together the name of an offence. */
  hides(words: Reading['words']): boolean {
    return words.length > MOST_WORDS || this.#book.within(new Set(words.map(({ stem }) => stem))).length > 0;
  }

  /** Whether a name could begin with a word: one does, or it is a noun of action. */
  isHead(stem: string): boolean {
    return this.#heads.has(stem) || ACTION.test(stem);
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
  exact(reading: Reading): (NameMatch & { readonly specific: boolean }) | null {
    for (const words of wordings(reading)) {
      for (let start = 0; start <= words.length; start += 1) {
        const rest = keyOf(words.slice(start));
        const found = this.#lookUp(rest, reading);
        if (found) return found;
        if (!introduces(words[start] ?? '', words[start - 1])) break;
      }
    }
    return null;
  }

  /** The same; where no name is exactly so, a name with something more. */
  match(reading: Reading): (NameMatch & { readonly specific: boolean }) | null {
    const exact = this.exact(reading);
    if (exact || reading.words.length > MOST_WORDS) return exact;
    const words = reading.words.slice(introduced(reading.words));
    const named = words.length === 0 ? null : loosened(words, this.#book);
    return named && { offences: named.offences, ...(named.only && { only: named.only }), compound: false, specific: false };
  }

  readonly #book: NameBook = {
    named: (words) => (words.length === 0 ? null : (this.#entry(keyOf(words)) ?? null)),
    within: (words) => [...words].flatMap((word) => (this.#names().get(word) ?? []).filter((name) => name.words.every((one) => words.has(one)))),
    isHeard: (word) => this.#names().size > 0 && this.#heard.has(word),
    takesObject: (words) => this.#objects.has(keyOf(words)),
    takesOffence: (words) => this.#upon.has(keyOf(words)),
  };

  #names(): ReadonlyMap<string, readonly { words: readonly string[]; offences: readonly string[] }[]> {
    if (this.#byWord) return this.#byWord;
    this.#byWord = new Map();
    for (const [key, { offences }] of Object.entries(this.#entries)) {
      if (key.includes('#')) continue;
      const words = key.split(' ');
      const [first = ''] = words;
      this.#byWord.set(first, [...(this.#byWord.get(first) ?? []), { words, offences }]);
      for (const word of words) this.#heard.add(word);
    }
    return this.#byWord;
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

/** How many words introduce the charge before it is named; none where nothing else is left. */
export function introduced(words: Reading['words']): number {
  const from = words.findIndex(({ stem, modifier }, i) => modifier !== null || !introduces(stem, words[i - 1]?.stem));
  return from < 0 ? words.length : from;
}

function introduces(word: string, before: string | undefined): boolean {
  return INTRODUCTIONS.has(word) && (!Object.hasOwn(ADJECTIVES, word) || (ADJECTIVES[word] ?? []).includes(before ?? ''));
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
