/** Two rows of one person: the same entry twice, or entries for different charges. */
import { hasCharges, type Case, type Charge } from '../../case/case.ts';
import { folded, valueOf } from '../facts.ts';

/**
 * `duplicate`: nothing tells the rows apart but how they are written, or one
 * lists charges that the other lacks. `related`: different charges or another
 * court file, so both rows stay.
 */
export type Relation = 'duplicate' | 'related';

export function relationOf(a: Case, b: Case): Relation {
  const [fileA, fileB] = [valueOf(a, 'file-number'), valueOf(b, 'file-number')];
  if (fileA !== null && fileB !== null && fileNumberKey(fileA) !== fileNumberKey(fileB)) return 'related';
  if (!hasCharges(a.charges) || !hasCharges(b.charges) || a.charges.length === 0 || b.charges.length === 0) return 'duplicate';
  const [one, other] = [a.charges, b.charges];
  return isWithin(one, other) || isWithin(other, one) ? 'duplicate' : 'related';
}

/** A court's file number, whatever the dashes and spaces in it. */
export function fileNumberKey(text: string): string {
  return folded(text).replace(/\s/g, '').toUpperCase();
}

function isWithin(some: readonly Charge[], all: readonly Charge[]): boolean {
  return some.every((charge) => all.some((other) => canBeOne(charge, other)));
}

/** Whether two charges can mean one offence. */
export function canBeOne(a: Charge, b: Charge): boolean {
  if (folded(a.text) === folded(b.text)) return true;
  return a.offences !== null && b.offences !== null && a.offences.some((id) => b.offences?.includes(id));
}
