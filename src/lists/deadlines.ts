/** The clock of each request filed: term, decision, notification and what to do next. */
import type { Day } from '../case/dates.ts';
import type { ClockStatus, Deadline, Deadlines } from './deadline.ts';
import { spanOf, valueOf } from '../case/fact-values.ts';
import { wordsOf } from '../text/fold.ts';
import { nextSteps } from './next-steps.ts';
import type { ListRow } from './row.ts';
import { courtActionOf } from '../rules/court/court-action.ts';
import { clockOf, recordsRequest } from '../rules/court/clock.ts';
import { daysBetween, type AppealTerm, type Term } from '../rules/court/term.ts';

/** Whether the row records a request, in whatever words. */
export function hasRequest({ case: subject }: ListRow): boolean {
  return recordsRequest(subject);
}

/**
 * The clock of one request.
 * @param asOf the day on which it is looked at, in Caracas
 */
export function deadlineOf(row: ListRow, asOf: Day, term: Term, appeal: AppealTerm | null = null): Deadline {
  const { case: subject } = row;
  const { filed, last, status, decision, decisionDate } = clockOf(subject, asOf, term);
  const running = status === 'running' || status === 'last-day';
  const found = {
    row,
    court: valueOf(subject, 'court-name') ?? valueOf(subject, 'court'),
    filed,
    filedBy: valueOf(subject, 'request-by'),
    lastDay: last,
    daysLeft: running && last && last.to !== null && last.from === last.to ? last.to - asOf : null,
    daysOverdue: status === 'overdue' && last && last.to !== null ? asOf - last.to : null,
    status,
    decision,
    decisionDate,
    daysToDecision: filed && decisionDate && status !== 'contradictory' ? daysBetween(filed, decisionDate) : null,
    notificationDate: spanOf(subject, 'notification-date'),
    action: courtActionOf(subject, asOf, { decision: term, appeal }),
  } as const;
  return { ...found, next: nextSteps(found) };
}

/** Every request of a list, grouped by court; whoever is held against a grant first, then the most overdue. */
export function deadlines(rows: Iterable<ListRow>, asOf: Day, term: Term, appeal: AppealTerm | null = null): Deadlines {
  const groups = new Map<string, { court: string | null; deadlines: Deadline[] }>();
  const counts: Partial<Record<ClockStatus, number>> = {};
  let filed = 0;
  let notFiled = 0;
  for (const row of rows) {
    if (!hasRequest(row)) {
      notFiled++;
      continue;
    }
    filed++;
    const deadline = deadlineOf(row, asOf, term, appeal);
    counts[deadline.status] = (counts[deadline.status] ?? 0) + 1;
    const key = wordsOf(deadline.court ?? '');
    const group = groups.get(key) ?? { court: deadline.court, deadlines: [] };
    group.deadlines.push(deadline);
    groups.set(key, group);
  }
  const holding = (list: readonly Deadline[]): number => (list.some(isHeld) ? 0 : 1);
  const courts = [...groups].sort(([a, one], [b, other]) => holding(one.deadlines) - holding(other.deadlines) || (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1)).map(([, group]) => ({
    court: group.court,
    deadlines: [...group.deadlines].sort(byUrgency),
    counts: countBy(group.deadlines),
  }));
  return { asOf, term, appeal, courts, counts, filed, notFiled };
}

/** Whether the court granted and the person is still in prison or under house arrest. */
export function isHeld({ action }: Pick<Deadline, 'action'>): boolean {
  return action.state === 'granted-and-held';
}

function byUrgency(a: Deadline, b: Deadline): number {
  const due = (one: Deadline) => (isHeld(one) ? -Infinity : one.decision === 'granted' || one.decision === 'refused' ? Infinity : (one.lastDay?.to ?? 9e15));
  return due(a) === due(b) ? a.row.row - b.row.row : due(a) < due(b) ? -1 : 1;
}

function countBy(list: readonly Deadline[]): Partial<Record<ClockStatus, number>> {
  const counts: Partial<Record<ClockStatus, number>> = {};
  for (const { status } of list) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}
