/** Equal cases, unequal answers, as data, rows and text. Names nobody, whatever is asked. */
import type { Language } from '../../i18n/language.ts';
import { listDocumentWords } from '../../i18n/lists-document.ts';
import { listWords } from '../../i18n/lists.ts';
import { reportWords } from '../../i18n/report.ts';
import type { AnswerCounts, EqualCases, Inequality } from '../../lists/equal-cases.ts';
import type { TwinCase, TwinPair } from '../../lists/twins.ts';
import { factLabel, factSaying, rowLabel } from './person-data.ts';
import type { TableReport } from '../tables/table-report.ts';
import type { Cell, DataTable } from '../tables/table.ts';

export interface EqualCasesData {
  readonly format: 'amnistia-equal-cases/1';
  readonly requests: number;
  readonly smallest: number;
  readonly groups: readonly EqualCases[];
  readonly pairs: readonly TwinPair[];
}

export function equalCasesData({ groups, pairs, requests, smallest }: Inequality, several = false): EqualCasesData {
  const place = (one: TwinCase) => (several ? { ...one, several } as const : one);
  return { format: 'amnistia-equal-cases/1', requests, smallest, groups, pairs: pairs.map(({ a, b, alike }) => ({ a: place(a), b: place(b), alike })) };
}

export function equalCasesTable(data: EqualCasesData): DataTable {
  const cells = (counts: AnswerCounts): readonly Cell[] => [
    counts.requests, counts.answers.granted, counts.answers.refused, counts.answers.unanswered, counts.answers.pending,
    share(counts.granted.interval?.[0]), share(counts.granted.interval?.[1]), counts.days?.median ?? null, counts.days?.least ?? null, counts.days?.most ?? null, counts.small ? 'yes' : 'no',
  ];
  return {
    name: 'equal-cases',
    headings: ['group', 'outcome', 'ground', 'provisions', 'turns_on', 'by', 'value', 'requests', 'granted', 'refused', 'unanswered', 'pending', 'granted_low', 'granted_high', 'days_median', 'days_least', 'days_most', 'small'],
    rows: data.groups.flatMap((group, index) => {
      const head: readonly Cell[] = [index + 1, group.outcome, group.ground, group.provisions.join('; '), group.turnsOn.join('; ')];
      return [
        [...head, null, null, ...cells(group)],
        ...group.by.flatMap(({ dimension, values }) => values.map((one) => [...head, dimension, one.value, ...cells(one)])),
      ];
    }),
  };
}

/** The pairs that differ in nothing the law asks about. */
export function twinsTable(data: EqualCasesData): DataTable {
  const side = (one: TwinCase): readonly Cell[] => [one.file, one.row, one.id, one.answer, one.days];
  const headings = (prefix: string) => ['file', 'row', 'id', 'answer', 'days'].map((one) => `${prefix}_${one}`);
  return { name: 'pairs', headings: [...headings('a'), ...headings('b'), 'alike'], rows: data.pairs.map(({ a, b, alike }) => [...side(a), ...side(b), alike]) };
}

function share(value: number | undefined): number | null {
  return value === undefined ? null : Number(value.toFixed(4));
}

function dimensionLabel(dimension: string, language: Language): string {
  return dimension.startsWith('column:') ? listWords[language].equal.column(dimension.slice('column:'.length)) : factLabel(dimension, language);
}

function twin(one: TwinCase, language: Language): string {
  const words = listWords[language].equal;
  const took = one.days === null ? '' : ` (${words.took(one.days)})`;
  return `${rowLabel(one, language)}: ${words.answer[one.answer]}${took}`;
}

/** The outcome and its reasons, in words. */
function whyOf(group: EqualCases, language: Language): string {
  const turning = [...new Set(group.turnsOn.map((name) => factLabel(name.replace(/^charges\[\d+\]\./u, ''), language)))].join(', ');
  return [reportWords[language].outcome[group.outcome], group.ground === null ? '' : reportWords[language].ground[group.ground], turning === '' ? '' : reportWords[language].turnsOn(turning)].filter((part) => part !== '').join(' · ');
}

export function equalCasesDocument(data: EqualCasesData, language: Language): TableReport {
  const all = listWords[language];
  const words = all.equal;
  const { column } = listDocumentWords[language];
  const figures = ({ requests, answers, granted, days, small }: AnswerCounts): readonly Cell[] => [
    requests, answers.granted, answers.refused, answers.unanswered, answers.pending, small || !granted.interval ? null : percents(granted.interval),
    days?.median ?? null, days ? `${String(days.least)}–${String(days.most)}` : null, small ? words.small(data.smallest) : null,
  ];
  const rows = data.groups.flatMap((group, index): readonly (readonly Cell[])[] => {
    const why = `${String(index + 1)}. ${whyOf(group, language)}`;
    const parts = group.by.flatMap(({ dimension, values }) => (values.filter((one) => one.value !== null).length < 2 ? [] : values.map((one): readonly Cell[] => [why, dimensionLabel(dimension, language), factSaying(dimension, one.value, language), ...figures(one)])));
    return [[why, null, null, ...figures(group)], ...parts];
  });
  return {
    title: words.title, about: [words.caution, all.count(data.requests, 'requests')], notes: [words.method],
    tables: [
      {
        title: words.title, rows, groupBy: 0, count: data.groups.length,
        headings: [column.why, column.by, column.value, column.requests, column.granted, column.refused, column.unanswered, column.pending, column.interval, column.median, column.range, column.note],
      },
      { title: words.pairs, headings: ['A', 'B', column.alike], rows: data.pairs.map(({ a, b, alike }) => [twin(a, language), twin(b, language), alike]) },
    ],
  };
}

function percents([low, high]: readonly [number, number]): string {
  return `${(100 * low).toFixed(0)}–${(100 * high).toFixed(0)} %`;
}
