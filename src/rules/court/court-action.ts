/**
 * What the court did, beside what the law says of the case: one state of each
 * case, from its facts and the as-of day. Nothing is asked, granted or refused
 * because a cell is empty.
 */
import { isUnread } from '../../case/case.ts';
import { formatSpan, type DateSpan, type Day } from '../../case/dates.ts';
import { spanOf, valuesOfFact, type Known } from '../../case/fact-values.ts';
import type { CaseFactId } from '../../case/facts.ts';
import type { CourtState } from '../language/court-state.ts';
import { clockOf, recordsRequest } from './clock.ts';
import type { CourtTerms } from './term.ts';

/** The facts that it is told by. */
export const COURT_FACTS = ['decision', 'decision-date', 'notification-date', 'request-date', 'request-by', 'request-receipt', 'custody'] as const satisfies readonly CaseFactId[];

export interface CourtAction {
  readonly state: CourtState;
  /** Of the decision, or else of the request: an ISO day, or the range in which it lies. */
  readonly day: string | null;
  /** Last day of the term that counts: the court's while there is no decision, to appeal after a refusal. */
  readonly termEnds: string | null;
  readonly held: 'yes' | 'no' | 'unknown';
}

/** House arrest is still prison. */
export const HELD: ReadonlySet<string> = new Set(['prison', 'house-arrest']);
/** Wherever that is, it is not known to be freedom. */
const NOWHERE_KNOWN = 'disappeared';

/** @param asOf the day on which it is looked at, in Caracas */
export function courtActionOf(subject: Known, asOf: Day, terms: CourtTerms): CourtAction {
  const held = heldOf(subject);
  const clock = clockOf(subject, asOf, terms.decision);
  const state = stateOf(subject, held, clock.status);
  const told = (day: DateSpan | null, termEnds: DateSpan | null = null): CourtAction => ({ state, day: day && formatSpan(day), termEnds: termEnds && formatSpan(termEnds), held });
  switch (state) {
    case 'granted':
    case 'granted-and-held':
      return told(clock.decisionDate);
    case 'refused':
      return told(clock.decisionDate, appealEnds(subject, terms));
    case 'pending':
    case 'overdue':
      return told(clock.filed, clock.last);
    case 'not-received':
      return told(clock.filed);
    case 'not-asked':
    case 'unknown':
      return told(null);
  }
}

function heldOf(subject: Known): CourtAction['held'] {
  const values = valuesOfFact(subject, 'custody');
  if (values.length === 0 || values.includes(NOWHERE_KNOWN)) return 'unknown';
  const held = values.filter((value) => HELD.has(value)).length;
  return held === values.length ? 'yes' : held === 0 ? 'no' : 'unknown';
}

/** Facts of which what is written and not read is not the same as a blank. */
export const READ_OR_BLANK = ['decision', 'request-date', 'request-receipt'] as const satisfies readonly CaseFactId[];

function stateOf(subject: Known, held: CourtAction['held'], status: ReturnType<typeof clockOf>['status']): CourtState {
  const decided = valuesOfFact(subject, 'decision');
  // What a court decided holds whatever the other cells say of the request.
  if (decided.length === 1 && decided[0] === 'granted') return held === 'yes' ? 'granted-and-held' : 'granted';
  if (decided.length === 1 && decided[0] === 'refused') return 'refused';
  // Something was written, and it may say anything.
  if (decided.length > 1 || READ_OR_BLANK.some((id) => isUnread<unknown>(subject.facts[id]))) return 'unknown';
  const receipt = valuesOfFact(subject, 'request-receipt');
  if (receipt.length > 1) return 'unknown';
  if (receipt[0] === 'not-filed') return recordsRequest(subject) ? 'unknown' : 'not-asked';
  if (status === 'contradictory') return 'unknown';
  if (status === 'not-received' || status === 'overdue') return status;
  return recordsRequest(subject) ? 'pending' : 'unknown';
}

/** The term to appeal runs from the notice: where its day is not known, nobody can tell when it ends. */
function appealEnds(subject: Known, { appeal }: CourtTerms): DateSpan | null {
  const notified = spanOf(subject, 'notification-date');
  if (notified === null || appeal === null) return null;
  const plus = (day: Day | null): Day | null => (day === null ? null : day + appeal.days);
  return { from: plus(notified.from), to: plus(notified.to) };
}
