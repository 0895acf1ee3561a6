/** What became of a request: the answer and the days that it took. */
import type { Day } from '../case/dates.ts';
import { deadlineOf, hasRequest } from './deadlines.ts';
import type { ListRow } from './row.ts';
import type { Term } from '../rules/court/term.ts';

/** `unanswered`: the term ran out, no answer is recorded. `pending`: the court still has days, or it cannot be told. */
export type Answer = 'granted' | 'refused' | 'unanswered' | 'pending';

export interface Answered {
  readonly answer: Answer;
  /** Days from receipt to decision, where both dates are exact. */
  readonly days: number | null;
  /** Day of receipt, where it is known exactly. */
  readonly filed: Day | null;
}

/** Null for rows without a request and for dates that cannot be. */
export function answerOf(row: ListRow, asOf: Day, term: Term): Answered | null {
  if (!hasRequest(row)) return null;
  const { status, decision, daysToDecision, filed } = deadlineOf(row, asOf, term);
  if (status === 'contradictory') return null;
  const answer = decision === 'granted' || decision === 'refused' ? decision : status === 'overdue' ? 'unanswered' : 'pending';
  return {
    answer,
    days: daysToDecision && daysToDecision.least === daysToDecision.most ? daysToDecision.least : null,
    filed: filed && filed.from === filed.to ? filed.from : null,
  };
}
