/**
 * The term for a court's decision, and how its days are counted.
 *
 * The law sets it, in continuous days from receipt of the request. A day has no clock here: the as-of date is a day in
 * Caracas, so nothing depends on the hour or on the time zone of a computer.
 */
import type { DateSpan, Day } from '../../case/dates.ts';
import type { Confidence, Law, NextStep } from '../language/law.ts';
import type { TermStart } from '../language/court-state.ts';

/** One part of the counting rule, and whether a source at hand carries it. */
export interface CountingRule {
  readonly id: 'length' | 'continuous' | 'filing-day-not-counted' | 'from-receipt';
  readonly basis: 'law' | 'general-rule';
}

/** Continuous: Saturdays, Sundays, holidays and court recess count. */
const RULES: readonly CountingRule[] = [
  { id: 'length', basis: 'law' },
  { id: 'from-receipt', basis: 'law' },
  { id: 'continuous', basis: 'law' },
  // Dies a quo non computatur; the law's text as reported does not say it.
  { id: 'filing-day-not-counted', basis: 'general-rule' },
];

export interface Term {
  readonly days: number;
  /** The article that sets it, with how sure its text is and the law file's sources of it. */
  readonly article: string;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  readonly rules: readonly CountingRule[];
}

/** The term to appeal a refusal. */
export interface AppealTerm {
  readonly days: number;
  readonly article: string;
  /** Whether the law file says that it is still to be checked. */
  readonly toCheck: boolean;
}

/** Both terms of a law; null for one that it does not set. */
export interface CourtTerms {
  readonly decision: Term | null;
  readonly appeal: AppealTerm | null;
}

/** The first step of a law whose term runs from that day. */
export function timedStep({ next }: Pick<Law, 'next'>, from: TermStart): (NextStep & { readonly days: number }) | undefined {
  return next.find((one): one is NextStep & { readonly days: number } => one.days !== undefined && (one.from ?? 'request-date') === from);
}

/** The term that a law sets for the decision on a pending request; null where it sets none. */
export function termOf(law: Law): Term | null {
  const step = timedStep(law, 'request-date');
  const article = law.articles.find((one) => one.number === step?.article);
  if (!step || !article) return null;
  return { days: step.days, article: article.number, confidence: article.confidence, sources: article.sources, rules: RULES };
}

const terms = new WeakMap<Law, CourtTerms>();

/** The terms of a law, worked out once. */
export function courtTermsOf(law: Law): CourtTerms {
  let found = terms.get(law);
  if (!found) {
    const step = timedStep(law, 'notification-date');
    terms.set(law, (found = { decision: termOf(law), appeal: step ? { days: step.days, article: step.article, toCheck: step.to_check === true } : null }));
  }
  return found;
}

/**
 * The last day on which the court is still in time.
 * @param filed day of receipt, or the days on which it can have been
 * @returns a span: one day where the day of receipt is known
 */
export function lastDay(filed: DateSpan, term: Pick<Term, 'days'>): DateSpan {
  return { from: filed.from === null ? null : filed.from + term.days, to: filed.to === null ? null : filed.to + term.days };
}

/** Where a day stands to the last day of a term; `uncertain` where a partial date allows both. */
export type InTerm = 'in-term' | 'after-term' | 'uncertain';

export function standing(day: Day, last: DateSpan): InTerm {
  if (last.from !== null && day <= last.from) return 'in-term';
  if (last.to !== null && day > last.to) return 'after-term';
  return 'uncertain';
}

/** Days from one span to another: the fewest and the most that the dates allow. */
export function daysBetween(from: DateSpan, to: DateSpan): { readonly least: number; readonly most: number } | null {
  if (from.from === null || from.to === null || to.from === null || to.to === null) return null;
  return { least: to.from - from.to, most: to.to - from.from };
}
