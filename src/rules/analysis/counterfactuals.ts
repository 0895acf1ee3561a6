/** Which single change of a known or presumed fact or of an assumed position would turn a settled outcome. */
import type { Turning } from './determination.ts';
import type { CompiledLaw } from '../logic/compiled-law.ts';
import { TooLarge, DiagramManager } from '../diagram/manager.ts';
import { DiagramBuilder } from '../diagram/builder.ts';
import type { Outcome } from '../language/law.ts';
import { valueNames, variableName } from '../logic/names.ts';
import { sharedOrAlone } from './analyse.ts';
import { fullDomain, hasSeveral, onlyValue, valuesIn, withDomain, type Assumptions, type Domain, type Situation } from '../logic/situation.ts';
import type { Variable } from '../logic/space.ts';
import { rollUp, verdictOf } from '../logic/verdict.ts';
import type { Counterfactuals, CounterfactualsOf } from './lazy-determination.ts';
import type { AnalysisCache } from './analysis-cache.ts';

/** What tells what would turn outcomes under these positions. */
export function counterfactualsUnder(compiled: CompiledLaw, positions: Assumptions, room: AnalysisCache): CounterfactualsOf {
  return (situation, outcome) => {
    let ofCase: readonly Turning[] | undefined;
    let all: readonly Turning[] | undefined;
    const cases = () => (ofCase ??= caseCounterfactualsOf(compiled, situation, outcome, positions, room));
    return { ofCase: cases, all: () => (all ??= [...cases(), ...chargeCounterfactualsOf(compiled, situation, outcome, room)]) };
  };
}

/** The same for one situation: what was told once is kept. */
export function once(counterfactualsOf: CounterfactualsOf): CounterfactualsOf {
  let turnings: Counterfactuals | undefined;
  return (situation, outcome) => (turnings ??= counterfactualsOf(situation, outcome));
}

/** The single changes of the case's own facts and positions that turn the outcome; none for one that is still open. */
function caseCounterfactualsOf(compiled: CompiledLaw, situation: Situation, outcome: Outcome, positions: Assumptions, room: AnalysisCache): readonly Turning[] {
  if (outcome === 'undetermined') return [];
  const presumes = restsOnPresumption(compiled, situation, outcome, room);
  return compiled.space.caseVariables.flatMap((variable, address) => {
    if (!compiled.order.decisive.has(variable.id)) return [];
    // An open question is open: only a position that was taken can be changed.
    if (variable.kind === 'question' && positions[variable.id] === undefined) return [];
    return counterfactualsBy(compiled, situation, outcome, variable, -1, address, room, presumes);
  });
}

/** The single changes of one charge that turn the outcome of the case. */
function chargeCounterfactualsOf(compiled: CompiledLaw, situation: Situation, outcome: Outcome, room: AnalysisCache): readonly Turning[] {
  if (outcome === 'undetermined' || situation.charges !== 'listed') return [];
  const presumes = restsOnPresumption(compiled, situation, outcome, room);
  return situation.chargeDomains.flatMap((_, charge) =>
    compiled.space.chargeVariables.flatMap((variable, address) => counterfactualsBy(compiled, situation, outcome, variable, charge, address, room, presumes)),
  );
}

/** Values that the law cannot tell apart in this situation, in one group each. */
function groupsOf(compiled: CompiledLaw, situation: Situation, variable: Variable, address: number): readonly (readonly number[])[] {
  if (variable.kind !== 'date') return valuesIn(variable, fullDomain(variable)).map((value) => [value]);
  const open = withDomain(situation, -1, address, fullDomain(variable));
  const drawing = new DiagramBuilder(compiled, { situation: open }, new DiagramManager());
  return drawing.groupsAt(drawing.placeOf(address, -1));
}

const NO_PRESUMPTIONS: ReadonlySet<string> = new Set();

/** Whether the outcome would be another one if nothing were presumed: then stating what is presumed otherwise can turn it. */
function restsOnPresumption(compiled: CompiledLaw, situation: Situation, outcome: Outcome, room: AnalysisCache): boolean {
  return outcomeIn(compiled, situation, room, NO_PRESUMPTIONS) !== outcome;
}

/** The outcome of a situation: exact, or Kleene's where exactness needs too much room. @param only presumptions that are to count */
function outcomeIn(compiled: CompiledLaw, situation: Situation, room: AnalysisCache, only?: ReadonlySet<string>): Outcome {
  const presumed = compiled.presume(situation, only);
  const outcomes = presumed.situation.chargeDomains.map((_, charge) => verdictOf(compiled, presumed.situation, charge).outcome);
  if (!outcomes.includes('undetermined')) return rollUp(outcomes);
  try {
    return sharedOrAlone(compiled, presumed, room, (exact) => {
      const settled = [...outcomes];
      for (let charge = 0; charge < settled.length; charge++) {
        if (settled[charge] !== 'undetermined') continue;
        settled[charge] = exact.outcome(charge);
        // One open charge leaves the case open, unless one beside it is in and one is out.
        if (settled[charge] === 'undetermined' && settled.length < 3) return 'undetermined';
      }
      return rollUp(settled);
    }).value;
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    return rollUp(outcomes);
  }
}

function counterfactualsBy(
  compiled: CompiledLaw,
  situation: Situation,
  outcome: Outcome,
  variable: Variable,
  charge: number,
  address: number,
  room: AnalysisCache,
  presumes: boolean,
): Turning[] {
  const domain: Domain = (charge < 0 ? situation.caseDomains : (situation.chargeDomains[charge] ?? []))[address] ?? 0;
  // What is unknown and yet settled would not turn by becoming known, unless something is presumed or the silence itself counts.
  const silent = charge < 0 && isSilent(compiled, situation, variable);
  const current = (presumes || silent) && hasSeveral(variable, domain) ? [] : valuesIn(variable, domain);
  const possible = valuesIn(variable, charge < 0 ? (situation.bounds[address] ?? 0) : fullDomain(variable));
  const byOutcome = new Map<Outcome, number[]>();
  const stating = charge < 0 ? statedToo(compiled, situation, variable) : situation;
  for (const group of groupsOf(compiled, situation, variable, address)) {
    const others = group.filter((value) => possible.includes(value) && !current.includes(value));
    const [example] = others;
    if (example === undefined) continue;
    const turned = outcomeIn(compiled, withDomain(stating, charge, address, onlyValue(variable, example)), room);
    if (turned !== outcome) byOutcome.set(turned, [...(byOutcome.get(turned) ?? []), ...others]);
  }
  const name = variableName(situation, variable, charge);
  return [...byOutcome].map(([turned, values]) => ({
    ...(variable.kind === 'question' ? { question: name } : { fact: name }),
    to: valueNames(compiled.space, variable, values),
    outcome: turned,
  }));
}

/** Whether nothing is stated of a fact of which the law asks whether something is. */
function isSilent({ space }: CompiledLaw, { stated }: Situation, { id }: Variable): boolean {
  return stated[space.stated.indexOf(id)] === false;
}

/** The situation in which something is stated of this fact. */
function statedToo({ space }: CompiledLaw, situation: Situation, { id }: Variable): Situation {
  const index = space.stated.indexOf(id);
  return index < 0 ? situation : { ...situation, stated: situation.stated.with(index, true) };
}
