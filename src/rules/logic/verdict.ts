/**
 * The outcome of one charge by Kleene's logic over all provisions: eligible
 * if every requirement holds and no exclusion can; ineligible if some
 * requirement fails or an exclusion holds; open otherwise.
 */
import type { CompiledLaw } from './compiled-law.ts';
import { NO, UNKNOWN, YES, type Truth } from './kleene.ts';
import { GROUNDS, type Ground, type Outcome, type Provision } from '../language/law.ts';
import type { Situation } from './situation.ts';

export type ChargeOutcome = 'eligible' | 'ineligible' | 'undetermined';

export interface Verdict {
  readonly outcome: ChargeOutcome;
  /** The truth of each of the law's provisions, in the law's order. */
  readonly truths: readonly Truth[];
}

/** Whether a provision with this truth stands in the way of the amnesty. */
export function stands(provision: Provision, truth: Truth): Truth {
  return provision.role === 'exclusion' ? truth : ((2 - truth) as Truth);
}

/** The verdict on one charge of a situation whose presumptions are applied. */
export function verdictOf(compiled: CompiledLaw, situation: Situation, charge: number): Verdict {
  const truths = compiled.provisions.map(({ test }) => test(situation, charge));
  return { outcome: outcomeOf(compiled, truths), truths };
}

export function outcomeOf(compiled: CompiledLaw, truths: readonly Truth[]): ChargeOutcome {
  let worst = NO as Truth;
  compiled.provisions.forEach(({ provision }, index) => {
    const obstacle = stands(provision, truths[index] ?? UNKNOWN);
    if (obstacle > worst) worst = obstacle;
  });
  return worst === YES ? 'ineligible' : worst === NO ? 'eligible' : 'undetermined';
}

/** The outcome of a case: mixed as soon as one charge is in and one is out, since an open one cannot change that; else open as long as one charge is. */
export function rollUp(charges: readonly ChargeOutcome[]): Outcome {
  if (charges.includes('eligible') && charges.includes('ineligible')) return 'mixed';
  return charges.includes('undetermined') ? 'undetermined' : (charges[0] ?? 'undetermined');
}

/** The first ground, in the order in which grounds are told, on which something certainly stands in the way. */
export function groundOf(compiled: CompiledLaw, truths: readonly Truth[]): Ground | null {
  for (const ground of GROUNDS) {
    const certain = compiled.provisions.some(
      ({ provision }, index) => provision.ground === ground && stands(provision, truths[index] ?? UNKNOWN) === YES,
    );
    if (certain) return ground;
  }
  return null;
}

/** The provisions that decide a charge, or on which it turns. */
export function decidingProvisions(compiled: CompiledLaw, outcome: ChargeOutcome, truths: readonly Truth[]): readonly string[] {
  const obstacles = compiled.provisions.map(({ provision }, index) => stands(provision, truths[index] ?? UNKNOWN));
  const with_ = (truth: Truth) =>
    compiled.provisions.filter((_, index) => obstacles[index] === truth).map(({ provision }) => provision.id);
  if (outcome === 'eligible') {
    return compiled.provisions.filter(({ provision }) => provision.role === 'requirement').map(({ provision }) => provision.id);
  }
  if (outcome === 'undetermined') return with_(UNKNOWN);
  const certain = GROUNDS.flatMap((ground) =>
    compiled.provisions
      .filter(({ provision }, index) => provision.ground === ground && obstacles[index] === YES)
      .map(({ provision }) => provision.id),
  );
  return certain.length > 0 ? certain : with_(UNKNOWN);
}
