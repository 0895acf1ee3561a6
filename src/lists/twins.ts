/** Pairs of cases that are the same to the law and got different answers. */
import type { Case } from '../case/case.ts';
import type { CaseFactId } from '../case/facts.ts';
import type { Engine } from '../rules/engine.ts';
import { situationKey, situationOf } from '../rules/logic/situation.ts';
import type { Answer, Answered } from './answers.ts';
import { publicId, type DeterminedRow } from './row.ts';

export interface TwinCase {
  /** The list's id; null where it may be a cédula or a name. */
  readonly id: string | null;
  readonly file: string;
  readonly row: number;
  readonly answer: Answer;
  readonly days: number | null;
}

/** The better answer first. */
export interface TwinPair {
  readonly a: TwinCase;
  readonly b: TwinCase;
  /** How many cases are the same to the law, these two included. */
  readonly alike: number;
}

/** Facts that are the answer or come from it: they make no two cases different. */
const ANSWER_FACTS: ReadonlySet<CaseFactId> = new Set([
  'decision', 'decision-date', 'notification-date', 'request-date', 'request-by', 'request-receipt', 'release-date', 'custody', 'custody-place',
]);

/** A case as the law sees it, without the answer that it got, whatever the order of its charges. */
export function situationText(engine: Engine): (subject: Case) => string {
  return (subject) => {
    const facts = Object.fromEntries(Object.entries(subject.facts).filter(([id]) => !ANSWER_FACTS.has(id as CaseFactId))) as Case['facts'];
    const situation = situationOf({ ...subject, facts }, engine.compiled.space, engine.asOf, engine.positions);
    const chargeDomains = [...situation.chargeDomains].sort((a, b) => (a.join() < b.join() ? -1 : 1));
    return situationKey({ ...situation, chargeDomains });
  };
}

type One = { readonly row: DeterminedRow; readonly answered: Answered };
const ORDER: readonly Answer[] = ['granted', 'refused', 'unanswered'];

/**
 * For each case with a worse answer, the one filed nearest to it that got the
 * best answer: as many pairs as cases at most, not every combination.
 */
export function twins(all: readonly One[], situation: (subject: Case) => string): readonly TwinPair[] {
  const alike = new Map<string, One[]>();
  for (const one of all) {
    if (one.answered.answer === 'pending') continue;
    const key = situation(one.row.case);
    const group = alike.get(key);
    if (group) group.push(one);
    else alike.set(key, [one]);
  }
  return [...alike.values()].flatMap((group) => {
    const best = ORDER.find((answer) => group.some((one) => one.answered.answer === answer));
    const better = group.filter((one) => one.answered.answer === best);
    return group.filter((one) => one.answered.answer !== best).flatMap((worse) => {
      const nearest = [...better].sort((x, y) => distance(x, worse) - distance(y, worse))[0];
      return nearest ? [{ a: twinOf(nearest), b: twinOf(worse), alike: group.length }] : [];
    });
  });
}

function distance(a: One, b: One): number {
  return a.answered.filed === null || b.answered.filed === null ? Number.MAX_SAFE_INTEGER : Math.abs(a.answered.filed - b.answered.filed);
}

function twinOf({ row, answered }: One): TwinCase {
  return { id: publicId(row), file: row.file, row: row.row, answer: answered.answer, days: answered.days };
}
