/** Charges of which a person was acquitted, or that were dismissed: they are shown, and count for nothing. */
import type { Charge } from './case.ts';

/** Whether nothing is left of a charge. */
export function isEnded({ facts: { status } }: Pick<Charge, 'facts'>): boolean {
  return status !== undefined && 'values' in status && status.values.length > 0 && status.values.every((value) => value === 'acquitted' || value === 'dismissed');
}

/** The charges that still stand, and apart those that ended. */
export function apart(charges: readonly Charge[]): { readonly charges: readonly Charge[]; readonly ended?: readonly Charge[] } {
  const ended = charges.filter(isEnded);
  return ended.length === 0 ? { charges } : { charges: charges.filter((charge) => !isEnded(charge)), ended };
}
