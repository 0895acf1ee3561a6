/** Which single changes a report tells of a case. */
import { isPosition, type Turning } from '../rules/analysis/determination.ts';
import type { CaseResult } from './result.ts';

/**
 * Changes of the case's own facts and positions, and of facts of a charge that
 * are presumed. That another offence would turn it goes without saying.
 */
export function turningsTold(result: CaseResult): readonly Turning[] {
  const presumed = new Set(result.assumed.flatMap((one) => (isPosition(one) ? [] : [one.fact])));
  const ofCharges = [...presumed].some(isOfCharge);
  if (!ofCharges && result.caseTurnings) return result.caseTurnings;
  return result.wouldChange.filter(({ fact }) => fact === undefined || !isOfCharge(fact) || presumed.has(fact));
}

function isOfCharge(fact: string): boolean {
  return fact.startsWith('charges');
}
