/**
 * Who may be shared at all. A list says it in a column of its own: whoever
 * asked for it is left out of every copy, even under a pseudonym; and where
 * consent was asked for, only those go along who are known to have given it.
 */
import { factOf } from '../account/facts-told.ts';
import { noOutcomes, presumedCounts, tableOf, type CaseResult, type Result } from '../result.ts';

/** The result without those who may not be shared, and how many they are. */
export function withConsent(result: Result): { readonly result: Result; readonly leftOut: number } {
  const asking = new Set((result.columns ?? []).flatMap((table) => (table.facts?.includes('consent') === true ? [tableOf(table)] : [])));
  const cases = result.cases.filter((subject) => maybeShared(subject, asking.has(tableOf(subject))));
  const leftOut = result.cases.length - cases.length;
  if (leftOut === 0) return { result, leftOut };
  const outcomes = noOutcomes();
  for (const { outcome } of cases) outcomes[outcome] += 1;
  const { presumed: _presumed, ...counts } = result.counts;
  const presumed = presumedCounts(result.run, cases);
  // Pairs of the same person would name rows that are not there.
  const { duplicates: _duplicates, ...rest } = result;
  return { result: { ...rest, cases, counts: { ...counts, read: counts.read - leftOut, evaluated: cases.length, outcomes, ...(presumed === undefined ? {} : { presumed }) } }, leftOut };
}

function maybeShared(subject: CaseResult, asked: boolean): boolean {
  const kept = subject.facts['keep-private'];
  // Something was written there that nobody could read: it may be the wish.
  if (kept !== undefined && kept !== null && factOf(subject, 'keep-private') !== 'no') return false;
  const consent = factOf(subject, 'consent');
  return consent === undefined ? !asked : consent === 'yes';
}
