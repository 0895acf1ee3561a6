/** Which single changes would turn a settled outcome, in few words; what is presumed is told apart. */
import { isPosition } from '../../rules/analysis/determination.ts';
import type { CaseResult } from '../result.ts';
import { turningsTold } from '../turnings.ts';
import type { Terms } from './terms.ts';

export function turningsBrief(subject: CaseResult, terms: Terms): readonly string[] {
  const presumed = new Set(subject.assumed.flatMap((one) => (isPosition(one) ? [] : [one.fact])));
  return turningsTold(subject).filter(({ fact }) => fact === undefined || !presumed.has(fact)).map(({ fact, question, to, outcome }) =>
    terms.report.brief.otherwise(terms.pair(fact ?? question ?? '', to), terms.report.outcome[outcome].toLocaleLowerCase(terms.language)));
}
