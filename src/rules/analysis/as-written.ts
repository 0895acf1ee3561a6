/**
 * How a charge is read that says neither degree nor participation: as the
 * completed offence of its author. It is the only thing presumed that can go
 * against a person, so it has a name, stands beside each outcome that it
 * carries, and can be taken back.
 */
import type { CompiledLaw } from '../logic/compiled-law.ts';
import type { AssumedFact } from './determination.ts';
import { TooLarge } from '../diagram/manager.ts';
import { valueNames, variableName } from '../logic/names.ts';
import { sharedOrAlone } from './analyse.ts';
import { AS_WRITTEN, valuesIn, withoutUnsaid, type Situation } from '../logic/situation.ts';
import { verdictOf, type ChargeOutcome } from '../logic/verdict.ts';
import type { AnalysisCache } from './analysis-cache.ts';

const NOTHING = { value: [] as readonly AssumedFact[], fits: true };

/** Which facts of charges that nobody wrote the settled outcomes rest on. @param outcomes one for each charge */
export function readAsWritten(compiled: CompiledLaw, start: Situation, outcomes: readonly ChargeOutcome[], room: AnalysisCache): { readonly value: readonly AssumedFact[]; readonly fits: boolean } {
  const unsaid = start.unsaid.flatMap((addresses, charge) => addresses.map((address) => ({ charge, address })));
  if (unsaid.length === 0) return NOTHING;
  let fits = true;
  const isSame = (freed: Situation): boolean => {
    const presumed = compiled.presume(freed);
    const open: number[] = [];
    for (const [charge, outcome] of outcomes.entries()) {
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
  if (isSame(withoutUnsaid(start, compiled.space))) return { value: [], fits };
  let needed = unsaid;
  for (const one of unsaid) {
    const others = needed.filter((other) => other !== one);
    if (isSame(withoutUnsaid(start, compiled.space, (charge, address) => !others.some((other) => other.charge === charge && other.address === address)))) needed = others;
  }
  return {
    value: needed.flatMap(({ charge, address }) => {
      const variable = compiled.space.chargeVariables[address];
      const domain = start.chargeDomains[charge]?.[address] ?? 0;
      return variable ? [{ presumption: AS_WRITTEN, fact: variableName(start, variable, charge), value: valueNames(compiled.space, variable, valuesIn(variable, domain)) }] : [];
    }),
    fits,
  };
}
