/** Deadlines by court as data, rows and text. */
import { formatDay } from '../../case/dates.ts';
import type { Language } from '../../i18n/language.ts';
import { listWords } from '../../i18n/lists.ts';
import type { CalendarWords } from '../../lists/calendar.ts';
import type { ClockStatus, Deadline, Deadlines, StepCode } from '../../lists/deadline.ts';
import type { Term } from '../../lists/term.ts';
import { plain } from '../text/plain.ts';
import { wrap } from '../text/wrap.ts';
import { iso, rowData, rowLabel, type ListOptions, type RowData } from './person-data.ts';
import type { ListTable } from './table.ts';

export interface DeadlineData extends RowData {
  readonly court: string | null;
  readonly filed: string | null;
  readonly filedBy: string | null;
  readonly lastDay: string | null;
  readonly daysLeft: number | null;
  readonly daysOverdue: number | null;
  readonly status: ClockStatus;
  readonly decision: Deadline['decision'];
  readonly decisionDate: string | null;
  readonly notificationDate: string | null;
  readonly next: readonly StepCode[];
}

export interface DeadlinesData {
  readonly format: 'amnistia-deadlines/1';
  readonly asOf: string;
  readonly term: Term;
  readonly counts: Deadlines['counts'];
  readonly filed: number;
  readonly notFiled: number;
  readonly courts: readonly { readonly court: string | null; readonly counts: Deadlines['counts']; readonly requests: readonly DeadlineData[] }[];
}

export function deadlinesData(found: Deadlines, options: ListOptions = {}): DeadlinesData {
  const requestOf = (one: Deadline): DeadlineData => ({
    ...rowData(one.row, options),
    court: one.court, filed: iso(one.filed), filedBy: one.filedBy, lastDay: iso(one.lastDay), daysLeft: one.daysLeft, daysOverdue: one.daysOverdue,
    status: one.status, decision: one.decision, decisionDate: iso(one.decisionDate), notificationDate: iso(one.notificationDate), next: one.next,
  });
  return {
    format: 'amnistia-deadlines/1', asOf: formatDay(found.asOf), term: found.term, counts: found.counts, filed: found.filed, notFiled: found.notFiled,
    courts: found.courts.map(({ court, counts, deadlines }) => ({ court, counts, requests: deadlines.map(requestOf) })),
  };
}

export function deadlinesTable(data: DeadlinesData): ListTable {
  const named = data.courts.some((court) => court.requests.some((one) => one.name !== undefined));
  return {
    name: 'deadlines',
    headings: ['file', 'row', 'id', ...(named ? ['name'] : []), 'court', 'filed', 'filed_by', 'last_day', 'days_left', 'days_overdue', 'status', 'decision', 'decision_date', 'notification_date', 'next'],
    rows: data.courts.flatMap(({ requests }) => requests.map((one) => [
      one.file, one.row, one.id, ...(named ? [one.name ?? null] : []), one.court, one.filed, one.filedBy, one.lastDay, one.daysLeft, one.daysOverdue,
      one.status, one.decision, one.decisionDate, one.notificationDate, one.next.join('; '),
    ])),
  };
}

export function deadlinesText(data: DeadlinesData, language: Language): string {
  const all = listWords[language];
  const words = all.deadlines;
  const counted = (counts: Deadlines['counts']) => Object.entries(counts).map(([status, count]) => `${String(count)} ${words.status[status as ClockStatus]}`).join(', ');
  const lines = [...wrap(words.title(all.date(data.asOf))), ...wrap([all.count(data.filed, 'requests'), counted(data.counts), words.notFiled(data.notFiled)].filter((part) => part !== '').join('; '))];
  for (const { court, requests } of data.courts) {
    lines.push('', ...wrap(court === null ? words.noCourt : plain(court)));
    for (const one of requests) lines.push(...requestLines(one, language));
  }
  return [...lines, '', ...wrap(words.rule)].join('\n');
}

function requestLines(one: DeadlineData, language: Language): readonly string[] {
  const all = listWords[language];
  const words = all.deadlines;
  const decided = one.decision === 'granted' || one.decision === 'refused';
  const parts = [
    words.status[one.status],
    one.filed === null ? '' : `${words.filed} ${all.date(one.filed)}`,
    one.lastDay === null || decided ? '' : `${words.lastDay} ${all.date(one.lastDay)}`,
    one.daysLeft === null ? '' : words.left(one.daysLeft),
    one.daysOverdue === null ? '' : words.late(one.daysOverdue),
    [words.decision[one.decision], decided && one.decisionDate !== null ? all.date(one.decisionDate) : ''].join(' ').trim(),
    decided ? words.notified(one.notificationDate === null ? null : all.date(one.notificationDate)) : '',
  ];
  return [
    ...wrap(`${rowLabel(one, language)}: ${parts.filter((part) => part !== '').join(', ')}`, '  ', '    '),
    ...one.next.flatMap((step) => wrap(words.step[step], '    > ', '      ')),
  ];
}

/** What the calendar says, in a language. */
export function calendarWords(language: Language): CalendarWords {
  const { deadlines: words, row, date } = listWords[language];
  return {
    title: words.calendarTitle, summary: words.calendarEvent, court: words.calendarCourt,
    filed: (span) => words.calendarFiled(date(span)), rule: words.rule, rowLabel: row,
  };
}
