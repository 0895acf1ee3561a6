/**
 * Which presumptions carry an outcome: a smallest set of them with which it is
 * sure. What is settled without any needs none; of the rest, one after the
 * other is taken back, and only those are told without which it would be open.
 */
import type { CompiledLaw } from '../logic/compiled-law.ts';
import type { AssumedFact } from './determination.ts';
import { TooLarge } from '../diagram/manager.ts';
import { NO } from '../logic/kleene.ts';
import { valueNames, variableName } from '../logic/names.ts';
import { targetOf } from '../logic/order.ts';
import { domainOf } from '../logic/presumptions.ts';
import { sharedOrAlone } from './analyse.ts';
import { isBarredAt, meet, valuesIn, type Situation } from '../logic/situation.ts';
import { verdictOf, type ChargeOutcome } from '../logic/verdict.ts';
import type { AnalysisCache } from './analysis-cache.ts';

/** The presumptions on which settled outcomes rest, with what each of them narrows. @param outcomes one for each charge */
export function carriedBy(compiled: CompiledLaw, start: Situation, outcomes: readonly ChargeOutcome[], room: AnalysisCache): { readonly value: readonly AssumedFact[]; readonly fits: boolean } {
  let fits = true;
  const isSure = (only: ReadonlySet<string>): boolean => {
    const presumed = compiled.presume(start, only);
    const open: number[] = [];
    for (let charge = 0; charge < outcomes.length; charge += 1) {
      const outcome = outcomes[charge];
      if (outcome === 'undetermined') continue;
      const found = verdictOf(compiled, presumed.situation, charge).outcome;
      if (found === 'undetermined') open.push(charge);
      else if (found !== outcome) return false;
    }
    if (open.length === 0) return true;
    try {
      const exactly = sharedOrAlone(compiled, presumed, room, (exact) => open.every((charge) => exact.outcome(charge) === outcomes[charge]));
      fits &&= exactly.fits;
      return exactly.value;
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error;
      fits = false;
      return false;
    }
  };
  if (outcomes.every((outcome) => outcome === 'undetermined') || isSure(new Set())) return { value: [], fits };
  let carried = compiled.law.presumptions.filter(({ then }) => compiled.order.decisive.has(targetOf(then) ?? '') || compiled.space.chargeIndex.has(targetOf(then) ?? ''));
  for (const one of carried) {
    const others = carried.filter((other) => other !== one);
    if (isSure(new Set(others.map(({ id }) => id)))) carried = others;
  }
  return { value: carried.flatMap((one) => narrowedBy(compiled, start, one.id, new Set(carried.map(({ id }) => id)), outcomes)), fits };
}

/** What one presumption narrows, in the case or in each of its settled charges. */
function narrowedBy(compiled: CompiledLaw, start: Situation, id: string, carried: ReadonlySet<string>, outcomes: readonly ChargeOutcome[]): readonly AssumedFact[] {
  const { space, law } = compiled;
  const presumption = law.presumptions.find((one) => one.id === id);
  const target = presumption && targetOf(presumption.then);
  if (!presumption || target === undefined) return [];
  const inCase = space.caseIndex.get(target);
  const address = inCase ?? space.chargeIndex.get(target) ?? -1;
  const variable = (inCase === undefined ? space.chargeVariables : space.caseVariables)[address];
  if (!variable) return [];
  const without = new Set([...carried].filter((other) => other !== id));
  const before = compiled.presume(start, without).situation;
  const then = domainOf(presumption.then, variable, space);
  const premise = compiled.test(presumption.if);
  const charges = inCase === undefined ? outcomes.flatMap((outcome, charge) => (outcome === 'undetermined' ? [] : [charge])) : [-1];
  return charges.flatMap((charge): readonly AssumedFact[] => {
    const domain = (charge < 0 ? before.caseDomains : (before.chargeDomains[charge] ?? []))[address] ?? 0;
    const left = meet(variable, domain, then);
    if (left === null || left === domain || isBarredAt(start, charge, address) || premise(before, Math.max(charge, 0)) === NO) return [];
    return [{ presumption: id, fact: variableName(start, variable, charge), value: valueNames(space, variable, valuesIn(variable, then)) }];
  });
}
