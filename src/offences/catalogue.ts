/**
 * The catalogue of offences: what the law's conditions need to know of each,
 * and the names and article numbers under which people write it.
 */

/**
 * What an offence is to the law: the class of article 9 (or of the carve-out)
 * that it falls in by itself.
 */
export const OFFENCE_CLASSES = [
  'grave-human-rights-violation',
  'crime-against-humanity',
  'war-crime',
  'intentional-homicide',
  'unintended-homicide',
  'gravest-injuries',
  'unintended-injuries',
  'drug-trafficking',
  'corruption',
  'military-rebellion',
  'instigation-to-military-rebellion',
  'terrorism',
  'service-sabotage',
  'hate-law',
] as const;
export type OffenceClass = (typeof OFFENCE_CLASSES)[number];

/**
 * What a charge of an offence makes worth asking: the fact that would bring
 * it under an exclusion, or open a question of law.
 */
export const RAISED_POINTS = [
  'foreign-armed-action',
  'expression',
  'rights-violation',
  'underlying-offence',
  'injury-degree',
  'corruption-law',
  'drug-minimum',
  'military-court',
] as const;
export type RaisedPoint = (typeof RAISED_POINTS)[number];

/** Article numbers of an offence in one statute, while that numbering was in force. */
export interface Numbering {
  /** Key of {@link Catalogue.statutes}. */
  readonly statute: string;
  /** As written in court files: `405`, `406.1`, `297-A`. */
  readonly articles: readonly string[];
  /** First day (ISO) on which conduct falls under this numbering, if bounded. */
  readonly from?: string;
  /** Last day (ISO), if bounded. */
  readonly to?: string;
  /** Whether a source at hand confirms the numbers. */
  readonly confirmed: boolean;
}

export interface Penalty {
  readonly minYears: number | null;
  readonly maxYears: number | null;
  readonly text: string | null;
  readonly source: string | null;
}

export interface Offence {
  readonly id: string;
  readonly name: { readonly es: string; readonly en: string };
  readonly class: readonly OffenceClass[];
  readonly raises: readonly RaisedPoint[];
  readonly numberings: readonly Numbering[];
  readonly penalty: Penalty | null;
  readonly aliases: readonly string[];
  /** Facts of the charge that the name itself states (an attempt, complicity). */
  readonly implies: { readonly degree?: string; readonly participation?: string };
  readonly note: string | null;
  readonly sources: readonly string[];
  readonly confidence: 'high' | 'medium' | 'low';
}

/**
 * Every name under which an offence is read: in Spanish, as people write it,
 * and its English title, whole, without what stands in brackets, and by its parts.
 */
export function namesOf({ name, aliases }: Pick<Offence, 'name' | 'aliases'>): readonly string[] {
  const bare = name.en.replace(/\([^()]{0,100}\)/gu, ' ').trim();
  return [...new Set([name.es, ...aliases, name.en, bare, ...bare.split(' / ')])];
}

export interface Statute {
  readonly name: { readonly es: string; readonly en: string };
  /** Other names and abbreviations under which it is cited. */
  readonly aliases: readonly string[];
}

/** A word that several offences share. */
export interface AmbiguousWord {
  readonly word: string;
  readonly offences: readonly string[];
  /** Of which of them the word is only conduct of these days (ISO), or only before this court. */
  readonly only?: Readonly<Record<string, { readonly from?: string; readonly to?: string; readonly court?: 'military' }>>;
}

/** Words that tell the degree or the participation and not the offence. */
export interface Modifier {
  readonly id: string;
  /** What it says: `{ degree: attempted }`, `{ participation: accomplice }` or nothing that counts. */
  readonly states: { readonly degree?: string; readonly participation?: string };
  /** Articles of the Penal Code (key `cp`) that say the same beside the number of an offence: 80, 83, 84. */
  readonly articles?: readonly string[];
  readonly aliases: readonly string[];
}

export interface Catalogue {
  readonly statutes: Readonly<Record<string, Statute>>;
  readonly offences: readonly Offence[];
  readonly ambiguous: readonly AmbiguousWord[];
  /** Names of offences that are the same whatever, or whoever, they are done to. */
  readonly objects: readonly string[];
  /** Names of offences that are done to the fruit or the author of another one. */
  readonly upon: readonly string[];
  readonly modifiers: readonly Modifier[];
}
