/** The part of a result that is about some of its cases. */
import type { Outcome } from '../rules/language/law.ts';
import { presumedCounts, type Result } from './result.ts';

/**
 * The cases with these ids and nothing of the others: neither rows that were
 * rejected nor counts. An id that several rows bear gives all of them.
 */
export function selectCases(result: Result, ids: readonly string[]): Result {
  const wanted = new Set(ids);
  const cases = result.cases.filter((one) => wanted.has(one.id));
  const outcomes: Record<Outcome, number> = { eligible: 0, ineligible: 0, undetermined: 0, mixed: 0 };
  for (const one of cases) outcomes[one.outcome] += 1;
  const presumed = presumedCounts(result.run, cases);
  return { ...result, cases, rejected: [], counts: { read: cases.length, evaluated: cases.length, rejected: 0, blank: 0, setAside: 0, outcomes, ...(presumed && { presumed }) } };
}

/** Ids that no case of the result bears. */
export function unknownCases(result: Result, ids: readonly string[]): readonly string[] {
  const known = new Set(result.cases.map((one) => one.id));
  return ids.filter((id) => !known.has(id));
}
