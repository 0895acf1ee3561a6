/** Two lists side by side: who is on both, on one, and on both with other facts. */
import { differencesBetween, type Difference } from './differences.ts';
import { libertyOf } from './liberty.ts';
import { mergeRows } from './linkage/merge.ts';
import { matchLists, type MatchedLists, type MatchOptions, type Person } from './persons.ts';
import type { ListRow } from './row.ts';

export interface OnBoth extends Person {
  readonly differences: readonly Difference[];
  /** Out of prison on one list and detained on the other: the first thing to look into. */
  readonly outOn: 'a' | 'b' | null;
}

export interface ListCounts {
  readonly rows: number;
  readonly persons: number;
}

export interface Reconciliation extends Pick<MatchedLists, 'onlyA' | 'onlyB' | 'uncertain' | 'refused' | 'rows'> {
  readonly both: readonly OnBoth[];
  readonly counts: {
    readonly a: ListCounts;
    readonly b: ListCounts;
    readonly both: number;
    readonly differing: number;
    readonly outOnA: number;
    readonly outOnB: number;
    readonly onlyA: number;
    readonly onlyB: number;
    readonly uncertain: number;
  };
}

export function reconcile(a: readonly ListRow[], b: readonly ListRow[], options: MatchOptions = {}): Reconciliation {
  const { both, onlyA, onlyB, uncertain, refused, rows } = matchLists(a, b, options);
  const compared = both.map((person) => ({ ...person, differences: personDifferences(person), outOn: outOn(person) }));
  const all = [...both, ...onlyA, ...onlyB, ...uncertain.persons];
  const persons = (side: 'a' | 'b') => all.filter((person) => person[side].length > 0).length;
  const rowsIn = (side: 'a' | 'b') => all.reduce((sum, person) => sum + person[side].length, 0);
  if (rowsIn('a') !== a.length || rowsIn('b') !== b.length) throw new Error('a row was lost while two lists were compared');
  return {
    both: compared, onlyA, onlyB, uncertain, refused, rows,
    counts: {
      a: { rows: a.length, persons: persons('a') },
      b: { rows: b.length, persons: persons('b') },
      both: both.length,
      differing: compared.filter((one) => one.differences.some((difference) => difference.kind === 'differs')).length,
      outOnA: compared.filter((one) => one.outOn === 'a').length,
      outOnB: compared.filter((one) => one.outOn === 'b').length,
      onlyA: onlyA.length,
      onlyB: onlyB.length,
      uncertain: uncertain.pairs.length,
    },
  };
}

/** What the lists say of a person; several rows of one list speak together. */
export function personDifferences({ a, b }: Person): readonly Difference[] {
  const [one, other] = [entryOf(a), entryOf(b)];
  return one && other ? differencesBetween(one.case, other.case) : [];
}

function entryOf(rows: readonly ListRow[]): ListRow | null {
  return mergeRows(rows)?.row ?? null;
}

function outOn({ a, b }: Person): 'a' | 'b' | null {
  const [one, other] = [libertyOf(a), libertyOf(b)];
  if (one === 'out' && other === 'detained') return 'a';
  return one === 'detained' && other === 'out' ? 'b' : null;
}
