/** Two lists side by side as data, rows and text. */
import type { Language } from '../../i18n/language.ts';
import { listWords } from '../../i18n/lists.ts';
import type { Difference } from '../../lists/differences.ts';
import type { Reconciliation } from '../../lists/reconcile.ts';
import { plain } from '../text/plain.ts';
import { wrap } from '../text/wrap.ts';
import { differenceLines, personData, personLines, section, shownDifferences, uncertainData, uncertainLines, type PersonData, type UncertainData } from './differences-data.ts';
import type { ListOptions, RowData } from './person-data.ts';
import type { Cell, ListTable } from './table.ts';

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
export function reconcileTable(data: ReconcileData): ListTable {
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

export function reconcileText(data: ReconcileData, language: Language): string {
  const all = listWords[language];
  const words = all.reconcile;
  const people = (list: readonly PersonData[]) => list.flatMap((one) => personLines(one, language));
  const out = (side: 'a' | 'b') => data.both.filter((one) => one.outOn === side);
  const differing = data.both.filter((one) => one.differences.some((difference) => difference.kind === 'differs'));
  return [
    ...wrap(plain(words.title(data.names.a, data.names.b))),
    ...wrap(`A: ${all.count(data.counts.a.rows, 'rows')}, ${all.count(data.counts.a.persons, 'persons')}. B: ${all.count(data.counts.b.rows, 'rows')}, ${all.count(data.counts.b.persons, 'persons')}. ${words.both}: ${String(data.counts.both)}.`),
    ...section(words.outOn.a, out('a').length, people(out('a'))),
    ...section(words.outOn.b, out('b').length, people(out('b'))),
    ...section(words.differing, differing.length, differing.flatMap((one) => [...personLines(one, language), ...differenceLines(one.differences.filter((difference) => difference.kind === 'differs'), language)])),
    ...section(words.only.a, data.onlyA.length, people(data.onlyA)),
    ...section(words.only.b, data.onlyB.length, people(data.onlyB)),
    ...section(words.uncertain, data.uncertain.length, [...uncertainLines(data.uncertain, language), ...wrap(words.caution, '  ')]),
  ].join('\n');
}
