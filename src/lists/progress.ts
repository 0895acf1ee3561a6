/** Two dated lists of one organisation: what happened between them; nobody vanishes unnoticed. */
import type { Difference } from './differences.ts';
import { valuesOfFact } from '../case/fact-values.ts';
import { libertyOf } from './liberty.ts';
import { matchLists, type MatchedLists, type MatchOptions, type Person } from './persons.ts';
import { personDifferences } from './reconcile.ts';
import type { ListRow } from './row.ts';

/** `released` is out of prison, whatever the measure; `decided` is a court's answer. */
export type ChangeCode = 'released' | 'detained-again' | 'granted' | 'refused' | 'request-filed' | 'fact-lost' | 'changed';

/** Why somebody may have left the list, as the earlier list itself shows; null: no reason at all. */
export type GoneReason = 'granted' | 'released' | 'closed';

export interface Followed extends Person {
  readonly changes: readonly ChangeCode[];
  readonly differences: readonly Difference[];
}

export interface Gone extends Person {
  readonly reason: GoneReason | null;
}

export interface Progress extends Pick<MatchedLists, 'uncertain' | 'refused' | 'idClashes' | 'rows'> {
  readonly followed: readonly Followed[];
  readonly fresh: readonly Person[];
  readonly gone: readonly Gone[];
  readonly counts: Readonly<Record<ChangeCode | 'new' | 'unchanged' | 'goneWithoutReason' | 'goneWithReason' | 'uncertain', number>>
    & { readonly before: number; readonly after: number };
}

/** @param before the earlier list, `after` the later one: `a` and `b` in the result */
export function progress(before: readonly ListRow[], after: readonly ListRow[], options: MatchOptions = {}): Progress {
  const { both, onlyA, onlyB, uncertain, refused, idClashes, rows } = matchLists(before, after, { sameIds: true, ...options });
  const followed = both.map((person) => {
    const differences = personDifferences(person);
    return { ...person, differences, changes: changesOf(person, differences) };
  });
  const gone = onlyA.map((person) => ({ ...person, reason: reasonOf(person.a) }));
  const times = (code: ChangeCode) => followed.filter((one) => one.changes.includes(code)).length;
  return {
    followed, fresh: onlyB, gone, uncertain, refused, idClashes, rows,
    counts: {
      before: before.length, after: after.length, new: onlyB.length,
      released: times('released'), 'detained-again': times('detained-again'), granted: times('granted'), refused: times('refused'),
      'request-filed': times('request-filed'), 'fact-lost': times('fact-lost'), changed: times('changed'),
      unchanged: followed.filter((one) => one.changes.length === 0).length,
      goneWithoutReason: gone.filter((one) => one.reason === null).length,
      goneWithReason: gone.filter((one) => one.reason !== null).length,
      uncertain: uncertain.pairs.length,
    },
  };
}

function changesOf({ a, b }: Person, differences: readonly Difference[]): readonly ChangeCode[] {
  const changes: ChangeCode[] = [];
  const [was, is] = [libertyOf(a), libertyOf(b)];
  if (was === 'detained' && is === 'out') changes.push('released');
  if (was === 'out' && is === 'detained') changes.push('detained-again');
  for (const decision of ['granted', 'refused'] as const) if (says(b, 'decision', decision) && !says(a, 'decision', decision)) changes.push(decision);
  if (differences.some((one) => one.fact === 'request-date' && one.kind === 'only-b')) changes.push('request-filed');
  if (differences.some((one) => one.kind === 'only-a')) changes.push('fact-lost');
  const told = new Set(['custody', 'decision', 'decision-date', 'release-date', 'notification-date', 'request-date', 'request-receipt']);
  const other = differences.some((one) => one.kind !== 'only-a' && !told.has(one.fact));
  if (other || (changes.length === 0 && differences.length > 0)) changes.push('changed');
  return changes;
}

function says(rows: readonly ListRow[], fact: 'decision' | 'stage' | 'custody', value: string): boolean {
  return rows.some((row) => valuesOfFact(row.case, fact).includes(value));
}

function reasonOf(rows: readonly ListRow[]): GoneReason | null {
  if (says(rows, 'decision', 'granted')) return 'granted';
  if (says(rows, 'stage', 'closed')) return 'closed';
  return libertyOf(rows) === 'out' && says(rows, 'custody', 'free') ? 'released' : null;
}
