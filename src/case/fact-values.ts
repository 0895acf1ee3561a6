/** Facts of a case as lists and clocks take them: a span, one value, or a set. */
import { isUnknown, type Case, type Fact } from './case.ts';
import { hull, type DateSpan } from './dates.ts';
import type { CaseFactId } from './facts.ts';

type Facts = Readonly<Record<string, Fact<unknown> | undefined>>;

/** What of a case they look at. */
export type Known = Pick<Case, 'facts'>;

/** The ids of the facts that are dates. */
export type DateFactId =
  | 'conduct-date' | 'arrest-date' | 'request-date' | 'decision-date' | 'notification-date' | 'birth-date' | 'release-date';

/** The days on which it can have been; null where nothing is known. */
export function spanOf(subject: Known, id: DateFactId): DateSpan | null {
  const fact = subject.facts[id];
  if (isUnknown(fact)) return null;
  const [first, ...rest] = fact.values;
  if (!first) return null;
  const span = rest.reduce(hull, first);
  return span.from === null && span.to === null ? null : span;
}

/** The values that a fact can have; empty where nothing is known of it. */
export function valuesOfFact(subject: Known, id: CaseFactId): readonly string[] {
  const fact = (subject.facts as Facts)[id];
  if (isUnknown(fact)) return [];
  return fact.values.filter((value): value is string => typeof value === 'string');
}

/** The one value of a fact, or null. */
export function valueOf(subject: Known, id: CaseFactId): string | null {
  const values = valuesOfFact(subject, id);
  return values.length === 1 ? (values[0] ?? null) : null;
}
