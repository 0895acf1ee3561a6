/**
 * Counts alone, to be shared with whoever needs no persons: each outcome by
 * state, event, court, custody and stage, small cells hidden and with them what would
 * give them away, in every table alike.
 */
import { suppressed, type Published } from '../../anonymity/suppression.ts';
import type { CaseFactId } from '../../case/facts.ts';
import { documentWords } from '../../i18n/documents.ts';
import { listWords } from '../../i18n/lists.ts';
import { OUTCOMES } from '../../rules/language/law.ts';
import { Terms } from '../account/terms.ts';
import type { ReportInput } from '../report-input.ts';
import type { CaseResult } from '../result.ts';
import type { TableReport } from '../tables/table-report.ts';
import type { Cell, DataTable } from '../tables/table.ts';

/** Facts that persons are counted by. */
const BY: readonly CaseFactId[] = ['state', 'linked-event', 'court', 'stage', 'custody', 'decision'];

export interface CountsData {
  readonly format: 'amnistia-counts/1';
  /** Counts below it are hidden, which is null. */
  readonly atLeast: number;
  readonly outcomes: typeof OUTCOMES;
  readonly tables: readonly { readonly by: CaseFactId; readonly rows: readonly { readonly value: string | null; readonly counts: readonly Published[] }[] }[];
}

/** @param least the smallest count that is told */
export function countsData(cases: readonly CaseResult[], least: number): CountsData {
  const counted = BY.map((by) => ({ by, rows: rowsOf(cases, by) })).filter(({ rows }) => rows.length > 1);
  // A total that is hidden in one table must not stand in another.
  let totals: ReadonlySet<number> = new Set();
  for (;;) {
    const told = counted.map(({ rows }) => suppressed(rows.map(({ counts }) => counts), least, totals));
    const hidden = new Set(told.flatMap((table) => (table.at(-1) ?? []).flatMap((count, at) => (count === null ? [at] : []))));
    if (hidden.size > totals.size) {
      totals = hidden;
      continue;
    }
    return {
      format: 'amnistia-counts/1', atLeast: least, outcomes: OUTCOMES,
      tables: counted.map(({ by, rows }, at) => ({ by, rows: (told[at] ?? []).map((counts, row) => ({ value: rows[row]?.value ?? null, counts })) })),
    };
  }
}

/** For each value of a fact how many of each outcome; several values are one more, and so is none. */
function rowsOf(cases: readonly CaseResult[], by: CaseFactId): readonly { readonly value: string; readonly counts: readonly number[] }[] {
  const rows = new Map<string, number[]>();
  for (const { facts, outcome } of cases) {
    const fact = facts[by];
    const value = typeof fact === 'string' ? fact : Array.isArray(fact) ? 'several' : 'unknown';
    const counts = rows.get(value) ?? OUTCOMES.map(() => 0);
    counts[OUTCOMES.indexOf(outcome)] = (counts[OUTCOMES.indexOf(outcome)] ?? 0) + 1;
    rows.set(value, counts);
  }
  return [...rows].map(([value, counts]) => ({ value, counts })).sort((a, b) => (a.value < b.value ? -1 : 1));
}

export function countsTables({ tables, outcomes }: CountsData): readonly DataTable[] {
  return tables.map(({ by, rows }) => ({ name: by, headings: [by, ...outcomes, 'all'], rows: rows.map(({ value, counts }) => [value ?? 'all', ...counts]) }));
}

export function countsDocument({ tables, atLeast }: CountsData, input: ReportInput): TableReport {
  const terms = new Terms(input, 'short');
  const words = listWords[input.language].counts;
  const named = (by: CaseFactId, value: string | null): string => {
    if (value === null) return words.all;
    if (value === 'several') return words.several;
    return value === 'unknown' ? terms.facts.unknown : terms.factValue(by, value);
  };
  const cell = (count: Published): Cell => count ?? words.hidden;
  return {
    title: words.title,
    about: [words.about(atLeast), `${terms.report.asOf(terms.isoDay(input.result.run.asOf))}; ${terms.readingTold(input.result.run)}.`],
    tables: tables.map(({ by, rows }) => ({
      title: terms.facts.facts[by].heading,
      headings: [terms.facts.facts[by].heading, ...OUTCOMES.map((outcome) => terms.report.outcome[outcome]), words.all],
      rows: rows.map(({ value, counts }) => [named(by, value), ...counts.map(cell)]),
      count: rows.length - 1,
    })),
    notes: [`${documentWords[input.language].amnestyPage.draft} ${terms.report.notAmnestied}`],
  };
}
