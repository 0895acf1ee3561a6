/** Two lists side by side as data, rows and text. */
import type { Language } from '../../i18n/language.ts';
import { listDocumentWords } from '../../i18n/lists-document.ts';
import { listWords } from '../../i18n/lists.ts';
import type { Difference } from '../../lists/differences.ts';
import type { Reconciliation } from '../../lists/reconcile.ts';
import { sanitise } from '../../text/sanitise.ts';
import { differencesTable, personData, personsTable, shownDifferences, uncertainData, uncertainTable, type PersonData, type UncertainData } from './differences-data.ts';
import type { TableReport } from '../tables/table-report.ts';
import type { ListOptions, RowData } from './person-data.ts';
import type { Cell, DataTable } from '../tables/table.ts';

export interface ReconcileData {
  readonly format: 'amnistia-reconcile/1';
  readonly names: { readonly a: string; readonly b: string };
  readonly counts: Reconciliation['counts'];
  readonly both: readonly (PersonData & { readonly outOn: 'a' | 'b' | null; readonly differences: readonly Difference[] })[];
  readonly onlyA: readonly PersonData[];
  readonly onlyB: readonly PersonData[];
  readonly uncertain: readonly UncertainData[];
}

/** @param files what the two lists are called */
export function reconcileData(found: Reconciliation, files: { readonly a: string; readonly b: string }, options: ListOptions = {}): ReconcileData {
  return {
    format: 'amnistia-reconcile/1', names: files, counts: found.counts,
    both: found.both.map((one) => ({ ...personData(one, options), outOn: one.outOn, differences: shownDifferences(one.differences, options) })),
    onlyA: found.onlyA.map((one) => personData(one, options)),
    onlyB: found.onlyB.map((one) => personData(one, options)),
    uncertain: uncertainData(found.uncertain.pairs, options),
  };
}

/** One row for each difference; one for a person without any. */
export function reconcileTable(data: ReconcileData): DataTable {
  const rows: Cell[][] = [];
  const add = (where: string, person: PersonData, rest: readonly Cell[] = [null, null, null, null]) => {
    rows.push([where, ...sideCells(person.a), ...sideCells(person.b), ...rest]);
  };
  for (const one of data.both) {
    const out = one.outOn === null ? null : `out-on-${one.outOn}`;
    if (one.differences.length === 0) add('both', one);
    for (const { fact, kind, a, b } of one.differences) add('both', one, [fact, fact === 'custody' ? (out ?? kind) : kind, a, b]);
  }
  for (const one of data.onlyA) add('only-a', one);
  for (const one of data.onlyB) add('only-b', one);
  for (const { a, b, probability } of data.uncertain) add('uncertain', { a: [a], b: [b] }, [null, null, probability, null]);
  return { name: 'reconcile', headings: ['where', 'a_rows', 'a_ids', 'a_names', 'b_rows', 'b_ids', 'b_names', 'fact', 'difference', 'a_says', 'b_says'], rows };
}

/** Rows, ids and names of one side; several rows of one person in one cell. */
export function sideCells(rows: readonly RowData[]): readonly Cell[] {
  const joined = (values: readonly (string | null | undefined)[]) => values.filter((value) => value !== null && value !== undefined && value !== '').join('; ') || null;
  return [joined(rows.map((row) => String(row.row))), joined(rows.map((row) => row.id)), joined(rows.map((row) => row.name))];
}

function countLine({ counts }: ReconcileData, language: Language): string {
  const all = listWords[language];
  const side = ({ rows, persons }: { readonly rows: number; readonly persons: number }) => `${all.count(rows, 'rows')}, ${all.count(persons, 'persons')}`;
  return `A: ${side(counts.a)}. B: ${side(counts.b)}. ${all.reconcile.both}: ${String(counts.both)}.`;
}

export function reconcileDocument(data: ReconcileData, language: Language): TableReport {
  const words = listWords[language].reconcile;
  const { column, sheetBoth, sheetUncertain } = listDocumentWords[language];
  const sides = { a: column.listA, b: column.listB };
  const headings = [column.listA, column.listB, column.saysA, column.saysB] as const;
  const custody = (side: 'a' | 'b') => data.both.filter((one) => one.outOn === side).map((one) => ({ ...one, differences: one.differences.filter((difference) => difference.fact === 'custody') }));
  return {
    title: sanitise(words.title(data.names.a, data.names.b)),
    about: [countLine(data, language)],
    tables: [
      differencesTable(words.outOn.a, custody('a'), headings, language, true),
      differencesTable(words.outOn.b, custody('b'), headings, language, true),
      differencesTable(words.differing, data.both.map((one) => ({ ...one, differences: one.differences.filter((difference) => difference.kind === 'differs') })), headings, language),
      { ...differencesTable(words.oneSays, data.both.map((one) => ({ ...one, differences: one.differences.filter((difference) => difference.kind !== 'differs') })), headings, language), inFullOnly: true },
      personsTable(words.only.a, data.onlyA, { a: column.listA }, language),
      personsTable(words.only.b, data.onlyB, { b: column.listB }, language),
      uncertainTable(sheetUncertain, data.uncertain, sides, `${words.uncertain}. ${words.caution}`, language),
      { ...personsTable(sheetBoth, data.both, sides, language), inFullOnly: true },
    ],
    notes: [listWords[language].progress.notAmnestied],
  };
}
