/** Deadlines by court as data, rows and text. */
import { formatDay, parseDay, parseSpan } from '../../case/dates.ts';
import { courtWords } from '../../i18n/court.ts';
import { factWords } from '../../i18n/facts.ts';
import type { Language } from '../../i18n/language.ts';
import { listDocumentWords } from '../../i18n/lists-document.ts';
import { listWords } from '../../i18n/lists.ts';
import { reportWords } from '../../i18n/report.ts';
import type { CalendarWords } from '../../lists/calendar.ts';
import type { ClockStatus, Deadline, Deadlines, StepCode } from '../../lists/deadline.ts';
import type { CourtAction } from '../../rules/court/court-action.ts';
import { standing, type AppealTerm, type Term } from '../../rules/court/term.ts';
import type { Law } from '../../rules/language/law.ts';
import { daysTo } from '../account/court.ts';
import { iso, rowData, rowLabel, type ListOptions, type RowData } from './person-data.ts';
import type { ReportTable, TableReport } from '../tables/table-report.ts';
import type { DataTable } from '../tables/table.ts';

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
  /** Days from receipt to decision; the fewest and the most where a date is partial. */
  readonly daysToDecision: Deadline['daysToDecision'];
  readonly notificationDate: string | null;
  readonly courtAction: CourtAction;
  readonly next: readonly StepCode[];
}

export interface DeadlinesData {
  readonly format: 'amnistia-deadlines/1';
  readonly asOf: string;
  readonly term: Term;
  /** The term to appeal a refusal; null where the law file has none. */
  readonly appeal: AppealTerm | null;
  readonly counts: Deadlines['counts'];
  readonly filed: number;
  readonly notFiled: number;
  readonly courts: readonly { readonly court: string | null; readonly counts: Deadlines['counts']; readonly requests: readonly DeadlineData[] }[];
}

export function deadlinesData(found: Deadlines, options: ListOptions = {}): DeadlinesData {
  const requestOf = (one: Deadline): DeadlineData => ({
    ...rowData(one.row, options),
    court: one.court, filed: iso(one.filed), filedBy: one.filedBy, lastDay: iso(one.lastDay), daysLeft: one.daysLeft, daysOverdue: one.daysOverdue,
    status: one.status, decision: one.decision, decisionDate: iso(one.decisionDate), daysToDecision: one.daysToDecision, notificationDate: iso(one.notificationDate), courtAction: one.action, next: one.next,
  });
  return {
    format: 'amnistia-deadlines/1', asOf: formatDay(found.asOf), term: found.term, appeal: found.appeal, counts: found.counts, filed: found.filed, notFiled: found.notFiled,
    courts: found.courts.map(({ court, counts, deadlines }) => ({ court, counts, requests: deadlines.map(requestOf) })),
  };
}

export function deadlinesTable(data: DeadlinesData): DataTable {
  const named = data.courts.some((court) => court.requests.some((one) => one.name !== undefined));
  return {
    name: 'deadlines',
    headings: ['file', 'row', 'id', ...(named ? ['name'] : []), 'court', 'filed', 'filed_by', 'last_day', 'days_left', 'days_overdue', 'status', 'decision', 'decision_date', 'notification_date', 'next', 'court_action', 'court_term_ends', 'held'],
    rows: data.courts.flatMap(({ requests }) => requests.map((one) => [
      one.file, one.row, one.id, ...(named ? [one.name ?? null] : []), one.court, one.filed, one.filedBy, one.lastDay, one.daysLeft, one.daysOverdue,
      one.status, one.decision, one.decisionDate, one.notificationDate, one.next.join('; '), one.courtAction.state, one.courtAction.termEnds, one.courtAction.held,
    ])),
  };
}

/** What the law's own file says of the term. */
export type TermSentences = Law['term'];

/** How the days are counted and where that comes from. */
export function termLines({ term }: DeadlinesData, language: Language, said: TermSentences): readonly string[] {
  const words = listWords[language].deadlines;
  const { article, confidence, sources } = term;
  return [said?.counting[language] ?? words.rule(term), ...(sources.length === 0 ? [] : [words.sources(article, reportWords[language].confidence[confidence], sources.join(', '))])];
}

function stepSaid(step: StepCode, language: Language, said: TermSentences): string {
  const own = step === 'appeal-term-not-established' ? said?.appeal : step === 'see-to-effects' ? said?.effects : undefined;
  return own?.[language] ?? listWords[language].deadlines.step[step];
}

/** When the term to appeal ends, where it is known from which day it runs. */
function appealSaid({ courtAction: { state, termEnds } }: DeadlineData, { appeal, asOf }: DeadlinesData, language: Language): readonly string[] {
  const [ends, today] = [parseSpan(termEnds ?? ''), parseDay(asOf)];
  if (state !== 'refused' || appeal === null || termEnds === null || !ends || today === null) return [];
  const term = { days: appeal.days, ends: listWords[language].date(termEnds), left: daysTo(termEnds, today), standing: standing(today, ends), toCheck: appeal.toCheck };
  return [courtWords[language].appeal(term, appeal.days, appeal.toCheck)];
}

/** Whoever is held against a grant, before everything else. */
function heldLine({ courts }: DeadlinesData, language: Language): readonly string[] {
  const held = courts.flatMap(({ requests }) => requests.filter((one) => one.courtAction.state === 'granted-and-held'));
  return held.length === 0 ? [] : [`${courtWords[language].alert['granted-and-held']}: ${String(held.length)}: ${held.map((one) => rowLabel(one, language)).join(', ')}`];
}

/** What the list comes to, in one line. */
function countLine(data: DeadlinesData, language: Language): string {
  const all = listWords[language];
  const words = all.deadlines;
  return [all.count(data.filed, 'requests'), counted(data.counts, language), words.notFiled(data.notFiled)].filter((part) => part !== '').join('; ');
}

function counted(counts: Deadlines['counts'], language: Language): string {
  return Object.entries(counts).map(([status, count]) => `${String(count)} ${listWords[language].deadlines.status[status as ClockStatus]}`).join(', ');
}

function byWhom(code: string, language: Language): string {
  return (factWords[language].values['request-by'] as Readonly<Record<string, string>>)[code] ?? code;
}

/** Days left, overdue, or taken. */
function daysOf(one: DeadlineData, language: Language): string {
  const words = listWords[language].deadlines;
  if (one.daysLeft !== null) return one.daysLeft === 0 ? '' : words.left(one.daysLeft);
  if (one.daysOverdue !== null) return words.late(one.daysOverdue);
  const took = one.daysToDecision;
  return took && took.least === took.most ? words.decidedIn(took.least) : '';
}

export function deadlinesDocument(data: DeadlinesData, language: Language, said?: TermSentences): TableReport {
  const all = listWords[language];
  const words = all.deadlines;
  const { column, requests: title } = listDocumentWords[language];
  const date = (isoDay: string | null) => (isoDay === null ? null : all.date(isoDay));
  const table: ReportTable = {
    title,
    headings: [column.court, column.case, column.status, column.days, column.filed, column.filedBy, column.lastDay, column.decision, column.decisionDate, column.notified, column.next],
    rows: data.courts.flatMap(({ court, requests }) => requests.map((one) => [
      court ?? words.noCourt, rowLabel(one, language), one.courtAction.state === 'granted-and-held' ? courtWords[language].headline['granted-and-held'] : words.status[one.status], daysOf(one, language), date(one.filed), one.filedBy === null ? null : byWhom(one.filedBy, language),
      date(one.lastDay), words.decision[one.decision], date(one.decisionDate), date(one.notificationDate), [...one.next.map((step) => stepSaid(step, language, said)), ...appealSaid(one, data, language)].join('; '),
    ])),
    groupBy: 0,
  };
  return { title: words.title(all.date(data.asOf), data.term), about: [...heldLine(data, language), countLine(data, language)], tables: [table], notes: termLines(data, language, said) };
}

/** What the calendar says, in a language. */
export function calendarWords(language: Language, term: Term, said?: TermSentences): CalendarWords {
  const { deadlines: words, row, date } = listWords[language];
  return {
    title: words.calendarTitle(term), summary: (label, overdue) => words.calendarEvent(label, overdue, term), court: words.calendarCourt,
    filed: (span) => words.calendarFiled(date(span)), rule: said?.counting[language] ?? words.rule(term), rowLabel: row,
  };
}
