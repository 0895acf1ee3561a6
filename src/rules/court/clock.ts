/** The clock of a request: what the facts say of it, and where a day stands to the last day of the term. */
import { isUnread } from '../../case/case.ts';
import type { DateSpan, Day } from '../../case/dates.ts';
import { spanOf, valueOf, type Known } from '../../case/fact-values.ts';
import { lastDay, standing, type Term } from './term.ts';

export type ClockStatus =
  /** The court still has days; the last one included. */
  | 'running' | 'last-day'
  /** The term ran out and no decision is recorded. */
  | 'overdue'
  /** The day of receipt is known only in part: it may be overdue. */
  | 'uncertain'
  | 'decided-in-term' | 'decided-late' | 'decided'
  /** The court refused to receive the request: no term runs. */
  | 'not-received'
  /** A request without a date. */
  | 'no-date'
  /** Dates that cannot be: after the as-of day, or a decision before the request. */
  | 'contradictory';

export interface Clock {
  readonly filed: DateSpan | null;
  /** Of the court's term; null where it does not run, or from no known day. */
  readonly last: DateSpan | null;
  readonly status: ClockStatus;
  /** `none`: recorded that there is none. `unknown`: nobody recorded anything. */
  readonly decision: 'granted' | 'refused' | 'none' | 'unknown';
  readonly decisionDate: DateSpan | null;
}

/** Whether the facts record a request, in whatever words; a date that cannot be read is one too. */
export function recordsRequest(subject: Known): boolean {
  const decision = valueOf(subject, 'decision');
  const receipt = valueOf(subject, 'request-receipt');
  return isUnread(subject.facts['request-date']) || spanOf(subject, 'request-date') !== null || (receipt !== null && receipt !== 'not-filed')
    || valueOf(subject, 'request-by') !== null || decision === 'granted' || decision === 'refused';
}

/** @param asOf the day on which it is looked at, in Caracas */
export function clockOf(subject: Known, asOf: Day, term: Pick<Term, 'days'> | null): Clock {
  const filed = spanOf(subject, 'request-date');
  const decisionDate = spanOf(subject, 'decision-date');
  const recorded = valueOf(subject, 'decision');
  const decision = recorded === 'granted' || recorded === 'refused' || recorded === 'none' ? recorded : 'unknown';
  const last = filed && term && lastDay(filed, term);
  const notReceived = valueOf(subject, 'request-receipt') === 'refused';
  return { filed, last: notReceived ? null : last, status: statusOf({ filed, last, decision, decisionDate, notReceived, asOf }), decision, decisionDate };
}

function statusOf(facts: {
  filed: DateSpan | null; last: DateSpan | null; decision: Clock['decision'];
  decisionDate: DateSpan | null; notReceived: boolean; asOf: Day;
}): ClockStatus {
  const { filed, last, decision, decisionDate, notReceived, asOf } = facts;
  const earliest = (span: DateSpan | null) => span?.from ?? -Infinity;
  if (earliest(filed) > asOf || earliest(decisionDate) > asOf) return 'contradictory';
  if ((decisionDate?.to ?? Infinity) < earliest(filed)) return 'contradictory';
  if (decision === 'granted' || decision === 'refused') {
    if (!last || !decisionDate || decisionDate.from === null || decisionDate.to === null) return 'decided';
    const [early, late] = [standing(decisionDate.from, last), standing(decisionDate.to, last)];
    return early !== late || early === 'uncertain' ? 'decided' : early === 'in-term' ? 'decided-in-term' : 'decided-late';
  }
  if (notReceived) return 'not-received';
  if (!last) return 'no-date';
  const now = standing(asOf, last);
  if (now === 'in-term') return asOf === last.to ? 'last-day' : 'running';
  return now === 'after-term' ? 'overdue' : 'uncertain';
}
