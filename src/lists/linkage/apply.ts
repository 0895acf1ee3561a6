/** Decisions applied to a list: what was decided to be one entry becomes one row. */
import { refOf, type ListRow, type RowRef } from '../row.ts';
import { placeDecisions, type Decision, type PlacedDecision, type RefusedDecision } from './decisions.ts';
import { Groups } from './groups.ts';
import { mergeRows, type MergedRow } from './merge.ts';

export interface AppliedDecisions {
  /** Every row once: alone, or within the row that it was merged into. */
  readonly rows: readonly ListRow[];
  readonly merged: readonly MergedRow[];
  /** Rows of one person that stay apart. */
  readonly related: readonly (readonly RowRef[])[];
  readonly refused: readonly RefusedDecision[];
  /** `read` = `kept` + `mergedAway`; checked here. */
  readonly counts: { readonly read: number; readonly kept: number; readonly mergedAway: number };
}

/** Applies what a person decided and nothing else; no pair is merged by its score. */
export function applyDecisions(rows: readonly ListRow[], decisions: readonly Decision[]): AppliedDecisions {
  const { placed, refused } = placeDecisions(rows, decisions);
  const contradictory = contradictions(rows.length, placed);
  const holding = placed.filter((one) => !contradictory.has(one));
  const entries = new Groups(rows.length);
  const persons = new Groups(rows.length);
  for (const { a, b, verdict } of holding) {
    if (verdict === 'same') entries.join(a, b);
    if (verdict !== 'different') persons.join(a, b);
  }
  const merged: MergedRow[] = [];
  const kept: ListRow[] = [];
  let mergedAway = 0;
  const rowOf = new Map<number, ListRow>();
  for (const group of entries.all()) {
    const members = group.flatMap((index) => rows[index] ?? []);
    const one = members.length > 1 ? mergeRows(members) : null;
    if (one) {
      merged.push(one);
      mergedAway += members.length - 1;
    }
    const stays = one ? [one.row] : members;
    kept.push(...stays);
    if (stays[0]) rowOf.set(entries.find(group[0] ?? 0), stays[0]);
  }
  if (kept.length + mergedAway !== rows.length) throw new Error('a row was lost while decisions were applied');
  return {
    rows: kept,
    merged,
    related: persons.all().map((group) => [...new Set(group.map((index) => entries.find(index)))]).filter((heads) => heads.length > 1)
      .map((heads) => heads.flatMap((index) => { const row = rowOf.get(index); return row ? [refOf(row)] : []; })),
    refused: [...refused, ...[...contradictory].map(({ decision }) => ({ decision, code: 'contradictory' as const }))],
    counts: { read: rows.length, kept: kept.length, mergedAway },
  };
}

/** Decisions that cannot all be true: two rows the same through others, and yet different. */
function contradictions(size: number, placed: readonly PlacedDecision[]): ReadonlySet<PlacedDecision> {
  const persons = new Groups(size);
  for (const { a, b, verdict } of placed) if (verdict !== 'different') persons.join(a, b);
  const torn = new Set<number>();
  for (const { a, b, verdict } of placed) if (verdict === 'different' && persons.find(a) === persons.find(b)) torn.add(persons.find(a));
  return new Set(placed.filter(({ a, b }) => torn.has(persons.find(a)) && persons.find(a) === persons.find(b)));
}
