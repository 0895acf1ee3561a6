/**
 * What the case holds of the court's decision, and where its day stands to the
 * last day of the term. What was written and not read is not known here either.
 */
import { isUnread, type Fact } from '../../case/case.ts';
import { parseDay, parseSpan, type DateSpan, type Day } from '../../case/dates.ts';
import { lastDay, standing, termOf } from '../../rules/court/term.ts';
import type { Law } from '../../rules/language/law.ts';
import { factOf } from '../account/facts-told.ts';
import type { CaseResult, RunInfo } from '../result.ts';

export type Silence =
  /** The day of receipt is not known, or the dates cannot all be true. */
  | 'undated' | 'contradictory'
  | 'running'
  /** The term ran out: there is no decision, none is recorded, or what is recorded does not say which or when. */
  | 'none' | 'unrecorded' | 'unclear'
  | 'in-time' | 'late';

export interface Clock {
  readonly silence: Silence;
  /** The day of receipt and the last day of the term; null while `undated`. */
  readonly days: { readonly filed: Day; readonly last: Day } | null;
}

export function clockOf(subject: CaseResult, run: RunInfo, law: Law): Clock {
  const term = termOf(law);
  const filed = oneDay(factOf(subject, 'request-date'));
  const today = parseDay(run.asOf);
  // The day of a request that may not have been received is no day of receipt.
  if (term === null || filed === null || today === null || isUnclear(subject.facts['request-receipt'])) return { silence: 'undated', days: null };
  const last = filed + term.days;
  return { silence: silenceOf(subject, { from: filed, to: filed }, lastDay({ from: filed, to: filed }, term), today), days: { filed, last } };
}

function silenceOf(subject: CaseResult, filed: DateSpan, last: DateSpan, today: Day): Silence {
  const recorded = factOf(subject, 'decision');
  const day = parseSpan(factOf(subject, 'decision-date') ?? '');
  if ((filed.from ?? 0) > today || (recorded === 'none' && day !== null)) return 'contradictory';
  if (recorded === 'granted' || recorded === 'refused' || day !== null) {
    if (day === null || day.from === null || day.to === null) return 'unclear';
    if (day.to < (filed.from ?? 0) || day.from > today) return 'contradictory';
    const [first, latest] = [standing(day.from, last), standing(day.to, last)];
    return first !== latest ? 'unclear' : first === 'in-term' ? 'in-time' : 'late';
  }
  if (standing(today, last) === 'in-term') return 'running';
  if (recorded === 'none') return 'none';
  return isUnclear(subject.facts['decision']) || isUnclear(subject.facts['decision-date']) ? 'unclear' : 'unrecorded';
}

/** Something was written of a fact of a result, and it is not one value. */
export function isUnclear(fact: unknown): boolean {
  if (Array.isArray(fact)) return true;
  return typeof fact === 'object' && fact !== null && isUnread(fact as Fact<unknown>);
}

/** The day of a date that is one day. */
function oneDay(iso: string | undefined): Day | null {
  const span = parseSpan(iso ?? '');
  return span && span.from !== null && span.from === span.to ? span.from : null;
}
