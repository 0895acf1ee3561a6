/**
 * Which column is for which fact: detected, or corrected by a person and
 * kept in a file. A kept mapping holds for the same headings only.
 */
import { IntakeError } from '../error.ts';
import { columnLetter } from '../spreadsheet/column-letter.ts';
import { json, shown } from '../../text/sanitise.ts';
import type { Target } from '../types.ts';
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

/** What each column of a table is for, by a mapping that a person made. */
export function applyMapping(mapping: Mapping, headings: readonly string[]): readonly (Target | null)[] {
  const fingerprint = fingerprintOf(headings);
  if (mapping.fingerprint !== undefined && mapping.fingerprint !== fingerprint) {
    const expected = mapping.columns.map((column) => headingKey(column.heading));
    const found = headings.map(headingKey);
    const missing = mapping.columns.filter((column) => !found.includes(headingKey(column.heading))).map((column) => shown(column.heading, 40));
    const added = headings.filter((heading) => !expected.includes(headingKey(heading))).map((heading) => shown(heading, 40));
    throw new IntakeError('mapping-mismatch', { missing: missing.join(', '), added: added.join(', ') });
  }
  const facts: (Target | null)[] = headings.map(() => null);
  const keys = headings.map(headingKey);
  const samePlaces = mapping.fingerprint !== undefined && mapping.columns.length === headings.length;
  for (const [place, column] of mapping.columns.entries()) {
    const places = samePlaces ? [place] : keys.flatMap((key, index) => (key === headingKey(column.heading) ? [index] : []));
    if (places.length === 0) throw new IntakeError('mapping-column-missing', { heading: shown(column.heading, 60) });
    if (places.length > 1 && column.fact !== null) throw new IntakeError('duplicate-label', { fact: column.fact, columns: columnNames(places, headings), letters: columnLetters(places) });
    for (const index of places) facts[index] = column.fact;
  }
  return facts;
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
