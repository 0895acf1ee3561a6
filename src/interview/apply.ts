/** Whether an answer still has a place once another one changed. */
import { isUnknown, type Case, type Fact } from '../case/case.ts';
import { partsOf, type Condition } from '../rules/language/condition.ts';
import type { Engine } from '../rules/engine.ts';
import { UNKNOWN } from '../rules/logic/kleene.ts';
import type { Conflict } from '../rules/logic/contradictions.ts';
import { meet, situationOf, withDomain, type Situation } from '../rules/logic/situation.ts';
import type { Answer } from './answer.ts';
import { openQuestions, openSituation } from './next-question.ts';
import { questionOf, referenceOf, type Question } from './question.ts';

/**
 * Why an answer was dropped: its charge is gone; another fact contradicts it;
 * the file itself now says otherwise, so that it would not have been asked;
 * no rule of the law asks for it any more.
 */
export type Reason = 'charge-gone' | 'contradicted' | 'follows' | 'no-rule-left';

/**
 * @param without the case without the answer
 * @param subject the case with it
 * @returns null where it still applies
 */
export function stillApplies(engine: Engine, without: Case, subject: Case, answer: Answer): Reason | null {
  const question = questionOf(answer.reference);
  if (question?.kind !== 'case' && question?.kind !== 'charge') return null;
  if (isUnstated(answer, question)) return null;
  const { space } = engine.compiled;
  const conflicts: Conflict[] = [];
  const stated = situationOf(subject, space, engine.asOf, engine.positions, conflicts);
  if (conflicts.some((conflict) => conflict.fact === question.fact)) return 'contradicted';
  const inCase = question.kind === 'case';
  const charge = inCase ? -1 : question.charge;
  const address = (inCase ? space.caseIndex : space.chargeIndex).get(question.fact);
  const variable = (inCase ? space.caseVariables : space.chargeVariables)[address ?? -1];
  if (address === undefined || !variable) return null;
  const open = openSituation(engine, without);
  const domainIn = (situation: Situation) => (inCase ? situation.caseDomains : (situation.chargeDomains[charge] ?? []))[address] ?? 0;
  const presumed = engine.compiled.presume(open).situation;
  const narrowed = domainIn(presumed) !== domainIn(open);
  if (narrowed && meet(variable, domainIn(presumed), domainIn(stated)) === null && !matters(engine, without, question)) return 'follows';
  // Whatever follows from the other answers counts; only the fact itself is open.
  const rest = withDomain(presumed, charge, address, domainIn(open));
  const charges = inCase ? open.chargeDomains.map((_, index) => index) : [charge];
  const asks = conditionsThatAsk(engine).some((condition) => charges.some((one) => isLive(engine, condition, question.fact, rest, one)));
  return asks ? null : 'no-rule-left';
}

function isUnstated(answer: Answer, question: Question & { readonly fact: string }): boolean {
  if (answer.kind !== 'facts') return true;
  return isUnknown((answer.facts as Readonly<Record<string, Fact<unknown> | undefined>>)[question.fact]);
}

function matters(engine: Engine, without: Case, question: Question): boolean {
  return openQuestions(engine, without).some((other) => referenceOf(other) === referenceOf(question));
}

function conditionsThatAsk(engine: Engine): readonly Condition[] {
  const { law } = engine.compiled;
  return [
    ...law.provisions.map((provision) => provision.when),
    ...law.presumptions.map((presumption) => presumption.if),
    ...law.conditions.flatMap((duty) => (duty.met ? [duty.when, duty.met] : [duty.when])),
    ...law.next.map((step) => step.when),
  ];
}

/**
 * Whether a condition still waits for the fact: nothing else decides it, nor
 * any of the conditions between it and the place where the fact stands.
 */
function isLive(engine: Engine, condition: Condition, fact: string, situation: Situation, charge: number): boolean {
  if (engine.compiled.test(condition)(situation, charge) !== UNKNOWN) return false;
  if ('fact' in condition) return condition.fact === fact;
  if ('date' in condition) return condition.date === fact;
  if ('event' in condition) return fact === 'linked-event';
  if ('window' in condition) return fact === 'linked-event' || fact === 'conduct-date';
  if ('provision' in condition) {
    const provision = engine.compiled.law.provisions.find((one) => one.id === condition.provision);
    return provision !== undefined && isLive(engine, provision.when, fact, situation, charge);
  }
  const charges = 'any-charge' in condition ? situation.chargeDomains.map((_, index) => index) : [charge];
  return partsOf(condition).some((part) => charges.some((one) => isLive(engine, part, fact, situation, one)));
}
