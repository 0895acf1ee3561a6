/** Persons and what two lists say of them, for the reports on two lists. */
import type { Language } from '../../i18n/language.ts';
import { listWords } from '../../i18n/lists.ts';
import type { Difference } from '../../lists/differences.ts';
import type { Person, UncertainPair } from '../../lists/persons.ts';
import { listDocumentWords } from '../../i18n/lists-document.ts';
import type { ReportTable } from '../tables/table-report.ts';
import { factLabel, factSaying, isPersonal, rowData, rowLabel, rowsLabel, type ListOptions, type RowData } from './person-data.ts';

export interface PersonData {
  readonly a: readonly RowData[];
  readonly b: readonly RowData[];
}

export function personData({ a, b }: Person, options: ListOptions): PersonData {
  return { a: a.map((row) => rowData(row, options)), b: b.map((row) => rowData(row, options)) };
}

/** Without names, facts that only one person can have are left out. */
export function shownDifferences(differences: readonly Difference[], { names }: ListOptions): readonly Difference[] {
  return names ? differences : differences.filter((one) => !isPersonal(one.fact));
}

export interface UncertainData {
  readonly a: RowData;
  readonly b: RowData;
  readonly probability: number;
  readonly cautions: readonly string[];
}

export function uncertainData(pairs: readonly UncertainPair[], options: ListOptions): readonly UncertainData[] {
  return pairs.map(({ pair, a, b }) => ({ a: rowData(a, options), b: rowData(b, options), probability: Number(Math.min(pair.probability, 0.9999).toFixed(4)), cautions: pair.cautions }));
}

function cautionsOf(pair: UncertainData, language: Language): readonly string[] {
  return pair.cautions.map((caution) => (listWords[language].linkage.caution as Readonly<Record<string, string>>)[caution] ?? caution);
}

/** Persons, one row each; a side that has none is left out. */
export function personsTable(title: string, persons: readonly PersonData[], sides: { readonly a?: string; readonly b?: string }, language: Language, alert = false): ReportTable {
  const { a, b } = sides;
  return {
    title, alert,
    headings: [a, b].filter((heading) => heading !== undefined),
    rows: persons.map((one) => [...(a === undefined ? [] : [rowsLabel(one.a, language)]), ...(b === undefined ? [] : [rowsLabel(one.b, language)])]),
  };
}

/** What two lists say of each person, one row for each difference. */
export function differencesTable(title: string, persons: readonly (PersonData & { readonly differences: readonly Difference[] })[], headings: readonly [a: string, b: string, saysA: string, saysB: string], language: Language, alert = false): ReportTable {
  const [a, b, saysA, saysB] = headings;
  return {
    title, alert,
    headings: [a, b, listDocumentWords[language].column.fact, saysA, saysB],
    count: persons.filter(({ differences }) => differences.length > 0).length,
    rows: persons.flatMap((one) => one.differences.map(({ fact, a: saidA, b: saidB }) => [
      rowsLabel(one.a, language), rowsLabel(one.b, language), factLabel(fact, language), factSaying(fact, saidA, language), factSaying(fact, saidB, language),
    ])),
  };
}

export function uncertainTable(title: string, pairs: readonly UncertainData[], sides: { readonly a: string; readonly b: string }, note: string | undefined, language: Language): ReportTable {
  const { column } = listDocumentWords[language];
  return {
    title, ...(note === undefined ? {} : { note }),
    headings: [sides.a, sides.b, column.probability, column.cautions],
    rows: pairs.map((pair) => [rowLabel(pair.a, language), rowLabel(pair.b, language), pair.probability, cautionsOf(pair, language).join('; ')]),
  };
}
