/** What can be asked about a person: what a family or a lawyer can answer, one cell or two for each. */
import { hasCharges, isOpenCharge, isUnknown, type Case, type Fact } from '../case/case.ts';
import { isExact, type DateSpan } from '../case/dates.ts';
import { isChargeFactId } from '../case/facts.ts';

/** In the order in which answers are tried: what comes later can depend on what came before. */
export const ASKED = ['linked-event', 'conduct-date', 'conduct-kind', 'foreign-armed-action', 'military', 'court', 'charges'] as const;
export type Asked = (typeof ASKED)[number];
/** A cell to fill in. Which part somebody had in a foreign action is asked together with the action. */
export type AskedCell = Asked | 'foreign-part';

/** The cells of a case that an answer to a question goes into; none where it is answered. */
export function cellsToAsk(asked: Asked, { facts, charges }: Case): readonly AskedCell[] {
  if (asked === 'charges') return areOpen(charges) ? ['charges'] : [];
  if (asked !== 'foreign-armed-action') return isOpen(facts[asked]) ? [asked] : [];
  const action = facts[asked];
  const isYes = !isUnknown(action) && action.values.every((value) => value === 'yes');
  if (!isOpen(action) && !isYes) return [];
  return [...(isYes ? [] : [asked]), ...(isOpen(facts['foreign-part']) ? ['foreign-part' as const] : [])];
}

/**
 * Whether a fact can still be asked: it is not told, was not read, or leaves
 * several values. "Not known" is an answer; which of two contradicting dates
 * is wrong is to be mended where they stand.
 */
function isOpen(fact: Fact<unknown> | undefined): boolean {
  if (isUnknown(fact)) return fact === undefined || (fact.unknown !== 'stated-unknown' && fact.unknown !== 'contradicted');
  return fact.values.length !== 1 || isVague(fact.values[0]);
}

function isVague(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !isExact(value as DateSpan);
}

function areOpen(charges: Case['charges']): boolean {
  return hasCharges(charges) ? charges.some(isOpenCharge) : charges.unknown !== 'stated-unknown' && charges.unknown !== 'contradicted';
}

/** The question that tells a variable of the law; null for what none of them tells. */
export function askedFor(variable: string): Asked | null {
  const id = variable.replace(/^charges\[\d+\]\./u, '');
  if (id === 'foreign-part') return 'foreign-armed-action';
  if (id === 'offence' || isChargeFactId(id)) return 'charges';
  return ASKED.find((one) => one === id) ?? null;
}
