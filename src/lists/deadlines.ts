/** The clock of each request filed: term, decision, notification and what to do next. */
import { isUnread } from '../case/case.ts';
import type { DateSpan, Day } from '../case/dates.ts';
import type { ClockStatus, Deadline, Deadlines } from './deadline.ts';
import { spanOf, valueOf } from './facts.ts';
import { wordsOf } from '../text/fold.ts';
import { nextSteps } from './next-steps.ts';
import type { ListRow } from './row.ts';
import { daysBetween, lastDay, standing, type Term } from './term.ts';

/** Whether the row records a request, in whatever words; a date that cannot be read is one too. */
export function hasRequest({ case: subject }: ListRow): boolean {
  const decision = valueOf(subject, 'decision');
  return isUnread(subject.facts['request-date']) || spanOf(subject, 'request-date') !== null || valueOf(subject, 'request-receipt') !== null
    || valueOf(subject, 'request-by') !== null || decision === 'granted' || decision === 'refused';
}

/**
 * The clock of one request.
 * @param asOf the day on which it is looked at, in Caracas
 */
export function deadlineOf(row: ListRow, asOf: Day, term: Pick<Term, 'days'>): Deadline {
  const { case: subject } = row;
  const filed = spanOf(subject, 'request-date');
  const decisionDate = spanOf(subject, 'decision-date');
  const recorded = valueOf(subject, 'decision');
  const decision = recorded === 'granted' || recorded === 'refused' || recorded === 'none' ? recorded : 'unknown';
  const last = filed && lastDay(filed, term);
  const notReceived = valueOf(subject, 'request-receipt') === 'refused';
  const status = statusOf({ filed, last, decision, decisionDate, notReceived, asOf });
  const running = status === 'running' || status === 'last-day';
  const found = {
    row,
    court: valueOf(subject, 'court-name') ?? valueOf(subject, 'court'),
    filed,
    filedBy: valueOf(subject, 'request-by'),
    lastDay: notReceived ? null : last,
    daysLeft: running && last && last.to !== null && last.from === last.to ? last.to - asOf : null,
    daysOverdue: status === 'overdue' && last && last.to !== null ? asOf - last.to : null,
    status,
    decision,
    decisionDate,
    daysToDecision: filed && decisionDate && status !== 'contradictory' ? daysBetween(filed, decisionDate) : null,
    notificationDate: spanOf(subject, 'notification-date'),
  } as const;
  return { ...found, next: nextSteps(found) };
}

function statusOf(facts: {
  filed: DateSpan | null; last: DateSpan | null; decision: Deadline['decision'];
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

/** Every request of a list, grouped by court; the most overdue first. */
export function deadlines(rows: Iterable<ListRow>, asOf: Day, term: Term): Deadlines {
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
    const deadline = deadlineOf(row, asOf, term);
    counts[deadline.status] = (counts[deadline.status] ?? 0) + 1;
    const key = wordsOf(deadline.court ?? '');
    const group = groups.get(key) ?? { court: deadline.court, deadlines: [] };
    group.deadlines.push(deadline);
    groups.set(key, group);
  }
  const courts = [...groups].sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1)).map(([, group]) => ({
    court: group.court,
    deadlines: [...group.deadlines].sort(byUrgency),
    counts: countBy(group.deadlines),
  }));
  return { asOf, term, courts, counts, filed, notFiled };
}

function byUrgency(a: Deadline, b: Deadline): number {
  const due = (one: Deadline) => (one.decision === 'granted' || one.decision === 'refused' ? Infinity : (one.lastDay?.to ?? 9e15));
  return due(a) === due(b) ? a.row.row - b.row.row : due(a) < due(b) ? -1 : 1;
}

function countBy(list: readonly Deadline[]): Partial<Record<ClockStatus, number>> {
  const counts: Partial<Record<ClockStatus, number>> = {};
  for (const { status } of list) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}
