/** What a lawyer does next, by the state of the request. */
import type { Deadline, StepCode } from './deadline.ts';

/** The steps that the state of a request calls for, in their order. */
export function nextSteps(found: Pick<Deadline, 'status' | 'decision' | 'notificationDate' | 'action'>): readonly StepCode[] {
  const { status, decision, notificationDate, action } = found;
  if (action.state === 'granted-and-held') return ['carry-out-grant'];
  if (status === 'contradictory') return ['check-dates'];
  if (decision === 'granted' || decision === 'refused') {
    const follow: StepCode = decision === 'granted' ? 'see-to-effects' : 'appeal-term-not-established';
    return notificationDate === null ? ['ask-notification', follow] : [follow];
  }
  if (status === 'not-received') return ['complain-not-received'];
  if (status === 'no-date') return ['find-filing-date'];
  if (status === 'overdue') return decision === 'none' ? ['complain-silence'] : ['ask-whether-decided', 'complain-silence'];
  if (status === 'uncertain') return ['find-filing-date', 'ask-whether-decided'];
  return ['wait'];
}
