/** What a list says as a whole, counted once for every document. */
import { GROUNDS } from '../../rules/language/law.ts';
import type { CaseResult } from '../result.ts';
import type { Terms } from './terms.ts';

interface Counted {
  readonly label: string;
  readonly count: number;
}

export interface SummaryAccount {
  /** Why cases are not covered. */
  readonly grounds: readonly Counted[];
  /** Open questions of law that cases turn on. */
  readonly questions: readonly (Counted & { readonly id: string })[];
  readonly facts: readonly Counted[];
}

export function summaryOf(cases: readonly CaseResult[], terms: Terms): SummaryAccount {
  const { law, language } = terms.context;
  const turning = turningCounts(cases);
  return {
    grounds: GROUNDS.map((ground) => ({ label: terms.report.ground[ground], count: cases.filter((one) => one.ground === ground).length })).filter(({ count }) => count > 0),
    questions: turning.filter(([id]) => terms.isQuestion(id)).map(([id, count]) => ({ id, label: law.questions.find((one) => one.id === id)?.text[language] ?? '', count })),
    facts: turning.filter(([id]) => !terms.isQuestion(id)).map(([id, count]) => ({ label: terms.name(id), count })),
  };
}

/** How many cases turn on each fact (those of charges together) or question, most first. */
export function turningCounts(cases: readonly CaseResult[]): readonly (readonly [id: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const one of cases) {
    for (const id of new Set(one.turnsOn.map((name) => name.replace(/^charges\[\d+\]\./, '')))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
