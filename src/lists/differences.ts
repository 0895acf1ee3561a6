/** Where two entries for one person say different things. */
import { hasCharges, isUnknown, type Case, type Charge, type Fact } from '../case/case.ts';
import { formatSpan, overlap, type DateSpan } from '../case/dates.ts';
import type { CaseFactId } from '../case/facts.ts';
import { wordsOf } from '../text/fold.ts';
import { canBeOne } from './linkage/relation.ts';

/** The facts that lists are compared on. */
export const COMPARED_FACTS = [
  'custody', 'decision', 'decision-date', 'stage', 'court', 'court-name', 'file-number', 'military', 'state', 'arrest-date', 'release-date',
  'request-date', 'request-receipt', 'notification-date', 'linked-event', 'conduct-date', 'custody-place',
] as const satisfies readonly CaseFactId[];
export type ComparedFact = (typeof COMPARED_FACTS)[number] | 'charges';

export interface Difference {
  readonly fact: ComparedFact;
  /** `differs`: both say something and it cannot be one. Else only one says anything. */
  readonly kind: 'differs' | 'only-a' | 'only-b';
  /** What each says, as codes and dates; null where it says nothing. */
  readonly a: string | null;
  readonly b: string | null;
}

const isSpan = (value: unknown): value is DateSpan => typeof value === 'object' && value !== null && 'from' in value;

/** Whether two known facts can be one: some value is common to both. */
export function factsAgree(a: Fact<unknown> | undefined, b: Fact<unknown> | undefined): boolean {
  if (isUnknown(a) || isUnknown(b)) return true;
  return a.values.some((one) => b.values.some((other) => {
    if (isSpan(one) && isSpan(other)) return overlap(one, other) !== null;
    return typeof one === 'string' && typeof other === 'string' ? wordsOf(one) === wordsOf(other) : one === other;
  }));
}

function sayingOf(fact: Fact<unknown> | undefined): string | null {
  if (isUnknown(fact)) return null;
  return fact.values.map((value) => (isSpan(value) ? formatSpan(value) : String(value))).join(' | ');
}

function chargesSaying(charges: Case['charges']): string | null {
  return hasCharges(charges) ? charges.map((charge) => charge.text).join('; ') : null;
}

function chargesAgree(a: readonly Charge[], b: readonly Charge[]): boolean {
  const within = (some: readonly Charge[], all: readonly Charge[]) => some.every((one) => all.some((other) => canBeOne(one, other)));
  return within(a, b) && within(b, a);
}

export function differencesBetween(a: Case, b: Case): readonly Difference[] {
  const found: Difference[] = [];
  const add = (fact: ComparedFact, one: string | null, other: string | null, agree: boolean) => {
    if ((one === null && other === null) || (one !== null && other !== null && agree)) return;
    found.push({ fact, kind: one === null ? 'only-b' : other === null ? 'only-a' : 'differs', a: one, b: other });
  };
  for (const fact of COMPARED_FACTS) {
    const [one, other] = [a.facts[fact], b.facts[fact]] as readonly [Fact<unknown> | undefined, Fact<unknown> | undefined];
    add(fact, sayingOf(one), sayingOf(other), factsAgree(one, other));
    if (fact === 'custody') {
      const agree = hasCharges(a.charges) && hasCharges(b.charges) && chargesAgree(a.charges, b.charges);
      add('charges', chargesSaying(a.charges), chargesSaying(b.charges), agree);
    }
  }
  return found;
}
