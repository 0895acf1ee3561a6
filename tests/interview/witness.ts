/**
 * By brute force: whether two answers to a question can lead to different
 * outcomes, the rest of the case being answered, or left open, in some way.
 */
import type { Engine } from '../../src/rules/engine.ts';
import { firstStretch, onlyValue, packStretches, valuesIn, withDomain, type Domain, type Situation } from '../../src/rules/logic/situation.ts';
import type { Variable } from '../../src/rules/logic/space.ts';
import { chargeOf, type Question } from '../../src/interview/question.ts';

interface Slot {
  readonly variable: Variable;
  readonly charge: number;
  readonly address: number;
  readonly values: readonly number[];
}

/** The unknowns of a case that a presumption does not settle. */
export function slotsOf(engine: Engine, situation: Situation): readonly Slot[] {
  const { space, presume } = engine.compiled;
  const presumed = presume(situation).situation;
  const of = (variables: readonly Variable[], domains: readonly Domain[], charge: number) =>
    variables.map((variable, address) => ({ variable, charge, address, values: valuesIn(variable, domains[address] ?? 0) }));
  return [
    ...of(space.caseVariables, presumed.caseDomains, -1),
    ...presumed.chargeDomains.flatMap((domains, charge) => of(space.chargeVariables, domains, charge)),
  ].filter((slot) => slot.values.length > 1);
}

/** Whether a question asks for the unknown: learning which charge it is tells all about the charge. */
export function asksFor(question: Question, slot: Slot): boolean {
  if (question.kind === 'charges' || question.kind === 'offence') return slot.charge === Math.max(chargeOf(question), 0);
  const id = question.fact === 'arrest-date' ? 'conduct-date' : question.fact;
  return slot.variable.id === id && slot.charge === chargeOf(question);
}

/** The situations that the answers to a question lead to. */
export function answered(engine: Engine, situation: Situation, question: Question): readonly Situation[] {
  const arrest = question.kind === 'case' && question.fact === 'arrest-date';
  let situations = [situation];
  for (const slot of slotsOf(engine, situation).filter((one) => asksFor(question, one))) {
    const domainOf = (value: number): Domain =>
      // An arrest only bounds the conduct from above.
      arrest ? packStretches(firstStretch(situation.caseDomains[slot.address] ?? 0), value) : onlyValue(slot.variable, value);
    const offenceOnly = situations.length > 1 && situations.length * slot.values.length > 100;
    if (offenceOnly) break;
    situations = situations.flatMap((one) => slot.values.map((value) => withDomain(one, slot.charge, slot.address, domainOf(value))));
  }
  return situations;
}

export function outcomesOf(engine: Engine, situation: Situation): string {
  return engine.determine(situation).charges.map((charge) => charge.outcome).join();
}

/** Whether two of the answers differ in some outcome, as the rest of the case stands here. */
export function differs(engine: Engine, situation: Situation, question: Question): boolean {
  return new Set(answered(engine, situation, question).map((after) => outcomesOf(engine, after))).size > 1;
}

/** All ways to answer some of the other unknowns and to leave the rest open, or as many as allowed. */
export function* completions(engine: Engine, situation: Situation, except: Question, most: number): Generator<Situation> {
  const slots = slotsOf(engine, situation).filter((slot) => !asksFor(except, slot));
  let left = most;
  function* fill(index: number, current: Situation): Generator<Situation> {
    const slot = slots[index];
    if (!slot) {
      if (left-- > 0) yield current;
      return;
    }
    yield* fill(index + 1, current);
    for (const value of slot.values) {
      if (left <= 0) return;
      yield* fill(index + 1, withDomain(current, slot.charge, slot.address, onlyValue(slot.variable, value)));
    }
  }
  yield* fill(0, situation);
}
