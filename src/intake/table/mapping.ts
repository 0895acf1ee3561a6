/**
 * Which column is for which fact: detected, or corrected by a person and
 * kept in a file. A kept mapping holds for tables with most of its headings.
 */
import { IntakeError } from '../error.ts';
import { columnLetter } from '../spreadsheet/column-letter.ts';
import { json, shown } from '../../text/sanitise.ts';
import type { Target } from '../types.ts';
import { isJoined } from './columns/parts.ts';
import { headingKey } from './headings.ts';

export interface MappedColumn {
  readonly heading: string;
  /** Null: the column goes through untouched. */
  readonly fact: Target | null;
}

export interface Mapping {
  readonly format: 'amnistia-map/1';
  /** Hash of the headings in their order; a mapping without one holds wherever its headings stand. */
  readonly fingerprint?: string | undefined;
  readonly columns: readonly MappedColumn[];
}

/** The headings' hash: the same headings in the same order, however they are accented. */
export function fingerprintOf(headings: readonly string[]): string {
  return process.getBuiltinModule('node:crypto').createHash('sha256').update(JSON.stringify(headings.map(headingKey))).digest('hex');
}

/** The mapping as the text of its file; what is unseen in a heading is escaped, and reads back as it was. */
export function mappingText(mapping: Mapping): string {
  return `${json(mapping, 2)}\n`;
}

/** From this share of its headings on, a mapping is used for a sheet that has not all of them. */
const MOST = 0.7;

/** What a person's mapping says of a table. */
export interface Applied {
  readonly facts: readonly (Target | null)[];
  /** The mapping's columns that the table lacks. */
  readonly missing: readonly MappedColumn[];
  /** Columns of which a mapping for other headings says nothing. */
  readonly added: readonly number[];
}

/**
 * What each column of a table is for, by a mapping that a person made.
 * @param whole refuses a table that has not all of the mapping's headings
 */
export function applyMapping(mapping: Mapping, headings: readonly string[], whole = false): Applied {
  const keys = headings.map(headingKey);
  const isSame = mapping.fingerprint === fingerprintOf(headings) && mapping.columns.length === headings.length;
  const placesOf = (place: number, heading: string): readonly number[] => (isSame ? [place] : keys.flatMap((key, index) => (key === headingKey(heading) ? [index] : [])));
  const placed = mapping.columns.map(({ heading, fact }, place) => ({ heading, fact, places: placesOf(place, heading) }));
  const missing = placed.filter(({ places }) => places.length === 0);
  const known = new Set(placed.flatMap(({ places }) => places));
  const added = mapping.fingerprint === undefined ? [] : [...headings.keys()].filter((index) => !known.has(index));
  if (missing.length > 0 && (whole || missing.length > (1 - MOST) * placed.length) || (whole && added.length > 0)) {
    if (mapping.fingerprint === undefined) throw new IntakeError('mapping-column-missing', { heading: shown(missing[0]?.heading ?? '', 60) });
    throw new IntakeError('mapping-mismatch', { missing: missing.map(({ heading }) => shown(heading, 40)).join(', '), added: added.map((index) => shown(headings[index] ?? '', 40)).join(', ') });
  }
  const facts: (Target | null)[] = headings.map(() => null);
  for (const { fact, places } of placed) {
    for (const index of places) {
      const other = fact === null ? -1 : facts.findIndex((one, at) => one === fact && (places.includes(at) || !isJoined(fact, headings[index] ?? '', headings[at] ?? '')));
      if (fact !== null && other >= 0) throw new IntakeError('duplicate-label', { fact, columns: columnNames([other, index], headings), letters: columnLetters([other, index]) });
      facts[index] = fact;
    }
  }
  return { facts, missing, added };
}

/** `B Fecha de detención, D Fecha de arresto`. */
export function columnNames(places: readonly number[], headings: readonly string[]): string {
  return places.map((index) => columnName(index, headings)).join(', ');
}

/** The same without the headings, which may be anybody's data. */
export function columnLetters(places: readonly number[]): string {
  return places.map(columnLetter).join(', ');
}

export function columnName(index: number, headings: readonly string[]): string {
  return `${columnLetter(index)} ${shown(headings[index] ?? '', 60)}`.trim();
}

/** The columns that a letter or a heading names. */
export function columnPlaces(name: string, headings: readonly string[]): readonly number[] {
  const byLetter = headings.findIndex((_, index) => columnLetter(index) === name.toUpperCase());
  const byHeading = headings.flatMap((heading, index) => (headingKey(heading) === headingKey(name) ? [index] : []));
  return byHeading.length > 0 ? byHeading : byLetter >= 0 ? [byLetter] : [];
}
