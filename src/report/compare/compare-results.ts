/**
 * Two results side by side: who changed, from what to what, and because of
 * what: the data, the law, the reading (with the positions taken), what is
 * presumed, the day, or the program. Who changed is told by what is sure; who
 * changed in what is presumed alone is told apart.
 */
import type { Outcome } from '../../rules/language/law.ts';
import type { CaseResult, Result, RunInfo } from '../result.ts';
import { COMPARISON_FORMAT, type Answer, type Cause, type Change, type Comparison, type PresumedStanding, type Reassess, type Standing } from './comparison.ts';
import { factsChanged, sameTable } from './facts-changed.ts';

export function compareResults(before: Result, after: Result, reassess?: Reassess): Comparison {
  const differences = runDifferences(before.run, after.run);
  // Names under pseudonyms and dates made coarse are no other data.
  const cutAlike = JSON.stringify(cutOf(before.run)) === JSON.stringify(cutOf(after.run));
  const first = byKey(before.cases);
  const second = byKey(after.cases);
  const tiers = tiersOf(before, after);
  const changes: Change[] = [];
  const presumedChanges: Change[] = [];
  let same = 0;
  let sameDespiteData = 0;
  for (const [key, one] of first) {
    const other = second.get(key);
    if (!other) continue;
    const facts = cutAlike ? factsChanged(one, other) : [];
    if (sameStanding(standingOf(one), standingOf(other))) {
      same += 1;
      if (facts.length > 0) sameDespiteData += 1;
      if (tiers && !samePresumed(standingOf(one), standingOf(other))) presumedChanges.push(changeOf(one, other, facts, differences, reassess));
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
    counts: { before: before.cases.length, after: after.cases.length, same, changed: changes.length, added: added.length, removed: removed.length, sameDespiteData, rejectedBefore: before.counts.rejected, rejectedAfter: after.counts.rejected, presumedOnly: presumedChanges.length },
    ...(tiers && { tiers }),
    moves: movesOf(changes.filter(({ what }) => what === 'outcome')),
    changes,
    presumedChanges,
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
    ...(sameList(before.notPresumed, after.notPresumed) && samePresumptions(before, after) ? [] : ['presumptions' as const]),
    ...(before.asOf === after.asOf ? [] : ['day' as const]),
    ...(before.tool.version === after.tool.version ? [] : ['program' as const]),
  ];
}

/** Those that were tried; another law has others of itself, and a run of a time before there were any tried none. */
function samePresumptions(before: RunInfo, after: RunInfo): boolean {
  return before.law.sha256 !== after.law.sha256 || before.presumptions === undefined || after.presumptions === undefined || sameList(before.presumptions, after.presumptions);
}

function sameList(one: readonly string[] = [], other: readonly string[] = []): boolean {
  return JSON.stringify([...one].sort()) === JSON.stringify([...other].sort());
}

/** Both tiers counted; undefined unless the second was tried, and not left out for sharing, in both. */
function tiersOf({ counts: before }: Result, { counts: after }: Result): Comparison['tiers'] {
  if (before.presumed === undefined || after.presumed === undefined) return undefined;
  return { before: { outcomes: before.outcomes, presumed: before.presumed }, after: { outcomes: after.outcomes, presumed: after.presumed } };
}

function standingOf({ outcome, ground, provisions, turnsOn, presumed }: Answer): Standing {
  return { outcome, ground, provisions, turnsOn, presumed: presumedStanding(presumed) };
}

/** The second tier as a comparison keeps it; null where no presumption leads to an answer. */
function presumedStanding(presumed: Answer['presumed']): PresumedStanding | null {
  if (presumed === null || (presumed.outcome === 'undetermined' && presumed.waitsForLaw.length === 0)) return null;
  const { outcome, waitsForLaw, by } = presumed;
  return { outcome, waitsForLaw, by: [...new Set(by.map(({ id }) => id))] };
}

/** Another point of law to wait for is another answer. */
function samePresumed(one: Standing, other: Standing): boolean {
  const key = ({ presumed }: Standing) => presumed && JSON.stringify([presumed.outcome, [...presumed.waitsForLaw].sort()]);
  return key(one) === key(other);
}

/** The order of provisions and questions is one of usefulness; another order is no other answer. */
function sameStanding(one: Standing, other: Standing): boolean {
  const key = ({ outcome, ground, provisions, turnsOn }: Standing) => JSON.stringify([outcome, ground, [...provisions].sort(), [...turnsOn].sort()]);
  return key(one) === key(other);
}

function changeOf(one: CaseResult, other: CaseResult, facts: readonly string[], differences: readonly Cause[], reassess: Reassess | undefined): Change {
  const candidates: readonly Cause[] = [...(facts.length > 0 ? ['data' as const] : []), ...differences];
  const [was, is] = [standingOf(one), standingOf(other)];
  const what = was.outcome !== is.outcome ? 'outcome' : sameStanding(was, is) ? 'presumed' : 'reason';
  const isTurned = { outcome: (now: Standing) => now.outcome === is.outcome, reason: (now: Standing) => sameStanding(now, is), presumed: (now: Standing) => samePresumed(now, is) }[what];
  const apart = candidates.length > 1 && reassess ? toldApart(one, other, candidates, reassess, isTurned) : undefined;
  return { id: one.id, before: was, after: is, what, because: apart ?? candidates, sure: apart !== undefined || candidates.length === 1, facts };
}

/** The single causes that alone make the change, which `isTurned` looks for; undefined if none does or it cannot be looked at again. */
function toldApart(one: CaseResult, other: CaseResult, candidates: readonly Cause[], reassess: Reassess, isTurned: (now: Standing) => boolean): readonly Cause[] | undefined {
  const alone: Cause[] = [];
  for (const cause of candidates) {
    if (cause === 'program') return undefined;
    const found = reassess(cause === 'data' ? other : one, {
      data: cause === 'data' ? 'after' : 'before',
      law: cause === 'law' ? 'after' : 'before',
      reading: cause === 'reading' ? 'after' : 'before',
      // Another law brings its own presumptions.
      presumptions: cause === 'presumptions' || (cause === 'law' && !candidates.includes('presumptions')) ? 'after' : 'before',
      day: cause === 'day' ? 'after' : 'before',
    });
    if (found === undefined) return undefined;
    if (isTurned(standingOf(found))) alone.push(cause);
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
