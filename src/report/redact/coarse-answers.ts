/** Answers that would settle a case, without the days that only its own file tells. */
import { formatSpan, parseSpan } from '../../case/dates.ts';
import { definitionOf, isCaseFactId } from '../../case/facts.ts';
import type { CaseResult } from '../result.ts';
import { firstOf, lastOf, type DateGrain } from './shareable.ts';

/**
 * Where an answer begins or ends with a day of the case's own range, that day
 * becomes as coarse as the rest; the days of the law's windows stay, since
 * the law tells them to everybody.
 */
export function coarseAnswers(name: string, values: readonly string[], subject: CaseResult, grain: DateGrain): readonly string[] {
  if (grain === 'day' || !isCaseFactId(name) || definitionOf(name).kind !== 'date') return values;
  const own = ownDays(subject);
  const coarse = values.map((value) => {
    const span = parseSpan(value);
    if (!span) return value;
    return formatSpan({
      from: span.from !== null && own.has(span.from) ? firstOf(span.from, grain) : span.from,
      to: span.to !== null && own.has(span.to) ? lastOf(span.to, grain) : span.to,
    });
  });
  return [...new Set(coarse)];
}

/** First and last days of every date of the case, and the days beside them. */
function ownDays(subject: CaseResult): ReadonlySet<number> {
  const days = new Set<number>();
  for (const [id, value] of Object.entries(subject.facts)) {
    if (!isCaseFactId(id) || definitionOf(id).kind !== 'date') continue;
    for (const text of Array.isArray(value) ? (value as readonly unknown[]) : [value]) {
      const span = typeof text === 'string' ? parseSpan(text) : null;
      for (const day of [span?.from, span?.to]) if (typeof day === 'number') for (const near of [day - 1, day, day + 1]) days.add(near);
    }
  }
  return days;
}
