/** What the interview can ask for, by the names that determinations use. */
import { hasCharges, isUnknown, type Case, type Charge, type Fact } from '../case/case.ts';
import { isCaseFactId, isChargeFactId, type CaseFactId, type ChargeFactId, type FactId } from '../case/facts.ts';

/**
 * A question by its reference: `charges` (which there are), `linked-event`
 * (a fact of the case), `charges[2].offence`, `charges[2].degree`.
 */
export type Question =
  | { readonly kind: 'charges' }
  | { readonly kind: 'case'; readonly fact: CaseFactId }
  | { readonly kind: 'offence'; readonly charge: number }
  | { readonly kind: 'charge'; readonly charge: number; readonly fact: ChargeFactId };

const OF_A_CHARGE = /^charges\[(\d+)\]\.(.+)$/;

/** The question that a reference names, or null where it names a point of law or nothing. */
export function questionOf(reference: string): Question | null {
  // A fact of a charge without a charge to name: the charges themselves are not known.
  if (reference === 'charges' || isChargeFactId(reference)) return { kind: 'charges' };
  if (isCaseFactId(reference)) return { kind: 'case', fact: reference };
  const match = OF_A_CHARGE.exec(reference);
  const charge = Number(match?.[1]) - 1;
  const fact = match?.[2] ?? '';
  if (!match || charge < 0) return null;
  if (fact === 'offence') return { kind: 'offence', charge };
  return isChargeFactId(fact) ? { kind: 'charge', charge, fact } : null;
}

export function referenceOf(question: Question): string {
  if (question.kind === 'charges') return 'charges';
  if (question.kind === 'case') return question.fact;
  const fact = question.kind === 'offence' ? 'offence' : question.fact;
  return `charges[${String(question.charge + 1)}].${fact}`;
}

/** The entry of the dictionary that a question is about. */
export function factOf(question: Question): FactId {
  return question.kind === 'charges' || question.kind === 'offence' ? question.kind : question.fact;
}

/** The charge that a question is about; -1 for the case. */
export function chargeOf(question: Question): number {
  return question.kind === 'charge' || question.kind === 'offence' ? question.charge : -1;
}

/** What a question takes for granted: of an action, or a request, of which nobody knows it is not asked what was done in it, or when. */
const PRESUPPOSES: Readonly<Partial<Record<CaseFactId, CaseFactId>>> = { 'foreign-part': 'foreign-armed-action', 'request-date': 'request-receipt' };

/**
 * Whether a question can be put: nothing is known, and nobody said yet that
 * it is not known. What was answered vaguely is not asked again.
 * @param asked references that were put already
 */
export function isAskable(subject: Case, question: Question, asked: ReadonlySet<string>): boolean {
  if (asked.has(referenceOf(question))) return false;
  if (question.kind === 'charges') return !hasCharges(subject.charges) && isOpen(subject.charges);
  if (question.kind === 'case' && isNotKnown(subject, PRESUPPOSES[question.fact] ?? question.fact)) return false;
  if (question.kind === 'case') return isOpen((subject.facts as Readonly<Record<string, Fact<unknown> | undefined>>)[question.fact]);
  const charge = chargeAt(subject, question.charge);
  if (!charge) return false;
  if (question.kind === 'offence') return charge.offences === null || charge.offences.length > 1;
  return isOpen(charge.facts[question.fact] as Fact<unknown> | undefined);
}

/** Whether somebody said that it is not known. */
export function isNotKnown(subject: Case, fact: CaseFactId): boolean {
  const stated = (subject.facts as Readonly<Record<string, Fact<unknown> | undefined>>)[fact];
  return isUnknown(stated) && stated?.unknown === 'stated-unknown';
}

/** Whether the charges were asked for, and nobody can name one. */
export function areChargesNotKnown({ charges }: Case, asked: ReadonlySet<string>): boolean {
  if ('unknown' in charges) return charges.unknown === 'stated-unknown';
  return charges.length > 0 && charges.every(({ offences }, charge) => offences === null && asked.has(referenceOf({ kind: 'offence', charge })));
}

function isOpen(fact: Fact<unknown> | undefined): boolean {
  return isUnknown(fact) && fact?.unknown !== 'stated-unknown';
}

export function chargeAt(subject: Case, index: number): Charge | undefined {
  return hasCharges(subject.charges) ? subject.charges[index] : undefined;
}
