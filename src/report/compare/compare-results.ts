/**
 * Two results side by side: who changed, from what to what, and because of
 * what: the data, the law, the reading (with the positions taken), the day,
 * or the program.
 */
import type { Outcome } from '../../rules/language/law.ts';
import type { CaseResult, Result, RunInfo } from '../result.ts';
import { COMPARISON_FORMAT, type Cause, type Change, type Comparison, type Reassess, type Standing } from './comparison.ts';
import { factsChanged, sameTable } from './facts-changed.ts';

export function compareResults(before: Result, after: Result, reassess?: Reassess): Comparison {
  const differences = runDifferences(before.run, after.run);
  // Names under pseudonyms and dates made coarse are no other data.
  const cutAlike = JSON.stringify(cutOf(before.run)) === JSON.stringify(cutOf(after.run));
  const first = byKey(before.cases);
  const second = byKey(after.cases);
  const changes: Change[] = [];
  let same = 0;
  let sameDespiteData = 0;
  for (const [key, one] of first) {
    const other = second.get(key);
    if (!other) continue;
    const facts = cutAlike ? factsChanged(one, other) : [];
    if (sameStanding(one, other)) {
      same += 1;
      if (facts.length > 0) sameDespiteData += 1;
      continue;
    }
    changes.push(changeOf(one, other, facts, differences, reassess));
  }
  const told = ({ id, outcome }: CaseResult) => ({ id, outcome });
  const added = [...second].filter(([key]) => !first.has(key)).map(([, one]) => told(one));
  const removed = [...first].filter(([key]) => !second.has(key)).map(([, one]) => told(one));
  return {
    format: COMPARISON_FORMAT,
    before: before.run,
    after: after.run,
    differences,
    counts: { before: before.cases.length, after: after.cases.length, same, changed: changes.length, added: added.length, removed: removed.length, sameDespiteData, rejectedBefore: before.counts.rejected, rejectedAfter: after.counts.rejected },
    moves: movesOf(changes.filter(({ what }) => what === 'outcome')),
    changes,
    added,
    removed,
  };
}

/** How a result was cut down to be shared, where it was. */
function cutOf(run: RunInfo): unknown {
  return 'shared' in run ? run.shared : undefined;
}

/** Cases by id; the second of the same id is another one. */
function byKey(cases: readonly CaseResult[]): ReadonlyMap<string, CaseResult> {
  const found = new Map<string, CaseResult>();
  const times = new Map<string, number>();
  for (const one of cases) {
    const time = (times.get(one.id) ?? 0) + 1;
    times.set(one.id, time);
    found.set(`${String(time)} ${one.id}`, one);
  }
  return found;
}

function runDifferences(before: RunInfo, after: RunInfo): readonly Cause[] {
  return [
    ...(before.law.sha256 === after.law.sha256 ? [] : ['law' as const]),
    ...(before.reading === after.reading && sameTable(before.assumptions, after.assumptions) ? [] : ['reading' as const]),
    ...(before.asOf === after.asOf ? [] : ['day' as const]),
    ...(before.tool.version === after.tool.version ? [] : ['program' as const]),
  ];
}

function standingOf({ outcome, ground, provisions, turnsOn }: CaseResult): Standing {
  return { outcome, ground, provisions, turnsOn };
}

/** The order of provisions and questions is one of usefulness; another order is no other answer. */
function sameStanding(one: Standing, other: Standing): boolean {
  const key = ({ outcome, ground, provisions, turnsOn }: Standing) => JSON.stringify([outcome, ground, [...provisions].sort(), [...turnsOn].sort()]);
  return key(one) === key(other);
}

function changeOf(one: CaseResult, other: CaseResult, facts: readonly string[], differences: readonly Cause[], reassess: Reassess | undefined): Change {
  const candidates: readonly Cause[] = [...(facts.length > 0 ? ['data' as const] : []), ...differences];
  const what = one.outcome === other.outcome ? 'reason' : 'outcome';
  const apart = candidates.length > 1 && reassess ? toldApart(one, other, candidates, reassess) : undefined;
  return { id: one.id, before: standingOf(one), after: standingOf(other), what, because: apart ?? candidates, sure: apart !== undefined || candidates.length === 1, facts };
}

/** The single causes that alone make the change; undefined if none does or it cannot be looked at again. */
function toldApart(one: CaseResult, other: CaseResult, candidates: readonly Cause[], reassess: Reassess): readonly Cause[] | undefined {
  const alone: Cause[] = [];
  for (const cause of candidates) {
    if (cause === 'program') return undefined;
    const standing = reassess(cause === 'data' ? other : one, {
      data: cause === 'data' ? 'after' : 'before',
      law: cause === 'law' ? 'after' : 'before',
      reading: cause === 'reading' ? 'after' : 'before',
      day: cause === 'day' ? 'after' : 'before',
    });
    if (standing === undefined) return undefined;
    if (one.outcome === other.outcome ? sameStanding(standing, other) : standing.outcome === other.outcome) alone.push(cause);
  }
  return alone.length > 0 ? alone : undefined;
}

function movesOf(changes: readonly Change[]): Comparison['moves'] {
  const moves = new Map<string, { from: Outcome; to: Outcome; count: number }>();
  for (const { before, after } of changes) {
    const key = `${before.outcome} ${after.outcome}`;
    const move = moves.get(key) ?? { from: before.outcome, to: after.outcome, count: 0 };
    move.count += 1;
    moves.set(key, move);
  }
  return [...moves.values()].sort((a, b) => b.count - a.count || (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1));
}
