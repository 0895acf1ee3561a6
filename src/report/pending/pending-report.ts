/** What is pending in a list as data, rows and text. */
import { formatDay, type Day } from '../../case/dates.ts';
import { factWords } from '../../i18n/facts.ts';
import { listDocumentWords } from '../../i18n/lists-document.ts';
import { listWords } from '../../i18n/lists.ts';
import { pendingWords } from '../../i18n/pending.ts';
import type { Asked, AskedCell } from '../../pending/asked.ts';
import type { Pending, PendingPerson } from '../../pending/pending.ts';
import type { Way } from '../../pending/simulation.ts';
import { URGENCIES, type Urgency } from '../../pending/urgency.ts';
import { Terms } from '../account/terms.ts';
import { rowData, rowLabel, type ListOptions, type RowData } from '../lists/person-data.ts';
import type { ReportContext } from '../report-context.ts';
import type { Cell, DataTable } from '../tables/table.ts';
import type { ReportTable, TableReport } from '../tables/table-report.ts';

export interface AskedPerson extends RowData {
  readonly urgency: Urgency;
  readonly asked: readonly Asked[];
  readonly cells: readonly AskedCell[];
  /** Estimates, from 0 to 1, which enter no outcome. */
  readonly settled: number;
  readonly law: number;
  readonly presumed: number;
  readonly ways: readonly Way[];
}

export interface PendingData {
  readonly format: 'amnistia-pending/1';
  readonly asOf: string;
  readonly counts: PendingCounts;
  readonly texts: Pending['texts'];
  readonly steps: Pending['steps'];
  readonly groups: readonly { readonly asked: readonly Asked[]; readonly people: readonly RowData[] }[];
  readonly files: readonly { readonly file: string; readonly asked: readonly Asked[]; readonly people: readonly RowData[] }[];
  readonly people: readonly AskedPerson[];
  readonly waitForLaw: readonly (RowData & { readonly urgency: Urgency; readonly questions: readonly string[] })[];
  readonly withoutPlan: readonly (RowData & { readonly urgency: Urgency; readonly turnsOn: readonly string[] })[];
}

export interface PendingCounts {
  readonly rows: number;
  readonly answered: number;
  readonly pending: number;
  readonly people: number;
  readonly cells: number;
  readonly waitForLaw: number;
  readonly withoutPlan: number;
  /** How many people the answers are likely to settle. */
  readonly expected: { readonly settled: number; readonly law: number; readonly presumed: number };
}

export function pendingData(found: Pending, asOf: Day, options: ListOptions): PendingData {
  const { people, waitForLaw, withoutPlan } = found;
  const total = (of: (one: PendingPerson) => number): number => Math.round(people.reduce((sum, one) => sum + of(one), 0));
  const refs = (list: readonly PendingPerson[]) => list.map(({ row }) => rowData(row, options));
  return {
    format: 'amnistia-pending/1', asOf: formatDay(asOf),
    counts: {
      rows: found.rows, answered: found.answered, pending: found.rows - found.answered, people: people.length, cells: total(({ cells }) => cells.length),
      waitForLaw: waitForLaw.length, withoutPlan: withoutPlan.length,
      expected: { settled: total(({ settled }) => settled), law: total(({ law }) => law), presumed: total(({ presumed }) => presumed) },
    },
    texts: found.texts,
    steps: found.steps.map((step) => ({ ...step, settled: rounded(step.settled), law: rounded(step.law) })),
    groups: found.groups.map(({ asked, people: own }) => ({ asked, people: refs(own) })),
    files: found.files.map(({ file, asked, people: own }) => ({ file, asked, people: refs(own) })),
    people: people.map(({ row, urgency, asked, cells, settled, law, presumed, ways }) => ({
      ...rowData(row, options), urgency, asked, cells, settled: rounded(settled), law: rounded(law), presumed: rounded(presumed), ways: ways.map((way) => ({ ...way, weight: rounded(way.weight) })),
    })),
    waitForLaw: waitForLaw.map(({ row, urgency, questions }) => ({ ...rowData(row, options), urgency, questions })),
    withoutPlan: withoutPlan.map(({ row, urgency, turnsOn }) => ({ ...rowData(row, options), urgency, turnsOn })),
  };
}

function rounded(number: number): number {
  return Math.round(number * 1000) / 1000;
}

/** One row a person, in codes. */
export function pendingTable({ people, waitForLaw, withoutPlan }: PendingData): DataTable {
  const named = people.some(({ name }) => name !== undefined);
  const start = (one: RowData): readonly Cell[] => [one.file, one.row, one.id, ...(named ? [one.name ?? null] : [])];
  return {
    name: 'pending',
    headings: ['file', 'row', 'id', ...(named ? ['name'] : []), 'state', 'urgency', 'asked', 'settled', 'law', 'presumed', 'turns_on'],
    rows: [
      ...people.map((one) => [...start(one), 'ask', one.urgency, one.cells.join('; '), one.settled, one.law, one.presumed, null]),
      ...waitForLaw.map((one) => [...start(one), 'law', one.urgency, null, null, null, null, one.questions.join('; ')]),
      ...withoutPlan.map((one) => [...start(one), 'no-plan', one.urgency, null, null, null, null, one.turnsOn.join('; ')]),
    ],
  };
}

/** Rows of one table on a screen. */
const MOST = 8;

/** @param brief for a screen: the first of each, and nobody one by one */
export function pendingDocument(data: PendingData, context: ReportContext, brief: boolean): TableReport {
  const { language } = context;
  const words = pendingWords[language];
  const terms = new Terms(context, 'short');
  const { column, tables } = words;
  const { counts } = data;
  const names = (asked: readonly Asked[]): string => asked.map((one) => factWords[language].facts[one].label).join(' + ');
  const cases = (people: readonly RowData[]): string => people.map((one) => rowLabel(one, language)).join(', ');
  const first = (rows: ReportTable['rows']): ReportTable['rows'] => (brief && rows.length > MOST ? [...rows.slice(0, MOST), [words.andMore(rows.length - MOST)]] : rows);
  const waiting = groupsOf(data.waitForLaw, ({ questions }) => questions.map((id) => terms.questionShort(id)).join('; '));
  const urgent = URGENCIES.filter((one) => one !== 'none').map((one) => [one, data.people.filter(({ urgency }) => urgency === one).length] as const).filter(([, count]) => count > 0);
  const all: readonly ReportTable[] = [
    { title: tables.steps, headings: [column.asked, column.cells, column.settled, column.law], rows: data.steps.map(({ asked, cells, settled, law }) => [`${names(asked)}${asked.length > 1 ? ` (${words.together})` : ''}`, cells, Math.round(settled), Math.round(law)]) },
    { title: tables.texts, headings: [listDocumentWords[language].column.fact, column.text, column.people], rows: first(data.texts.map(({ fact, text, people }) => [names([fact]), text, people])), count: data.texts.length, note: words.textsNote },
    { title: tables.groups, headings: [column.asked, column.people, ...(brief ? [] : [column.cases])], rows: first(data.groups.map(({ asked, people }) => [names(asked), people.length, ...(brief ? [] : [cases(people)])])), count: data.groups.length },
    { title: tables.files, headings: [column.file, column.asked, column.cases], rows: first(data.files.map(({ file, asked, people }) => [file, names(asked), cases(people)])), count: data.files.length },
    { title: tables.people, headings: [listDocumentWords[language].column.case, column.urgent, column.asked, column.likely], rows: data.people.map((one) => [rowLabel(one, language), words.urgency[one.urgency], names(one.asked), `${String(Math.round((one.settled + one.law) * 100))} %`]), inFullOnly: true },
    { title: tables.waiting, headings: [column.questions, column.people, ...(brief ? [] : [column.cases])], rows: first(waiting.map(([questions, people]) => [questions, people.length, ...(brief ? [] : [cases(people)])])), count: data.waitForLaw.length },
    { title: tables.without, headings: [listDocumentWords[language].column.case, column.turnsOn], rows: data.withoutPlan.map((one) => [rowLabel(one, language), one.turnsOn.map((id) => (terms.isQuestion(id) ? terms.questionShort(id) : terms.name(id))).join(', ')]), inFullOnly: true },
  ];
  return {
    title: words.title(listWords[language].date(data.asOf)),
    about: [
      words.open(counts.rows, counts.answered, counts.pending),
      ...(counts.people === 0 ? [] : [words.asked(counts.people, counts.cells), words.expected(counts.expected.settled, counts.expected.law, counts.expected.presumed)]),
      ...(urgent.length === 0 ? [] : [words.urgent(urgent)]),
      ...(counts.waitForLaw === 0 ? [] : [words.waiting(counts.waitForLaw)]),
      ...(counts.withoutPlan === 0 ? [] : [words.without(counts.withoutPlan)]),
    ],
    tables: all,
    notes: counts.people === 0 ? [] : [words.estimate, ...(brief ? [words.next] : [])],
  };
}

function groupsOf<T>(list: readonly T[], keyOf: (one: T) => string): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}
