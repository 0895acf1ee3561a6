/** Where engine and oracle part on one case: a list of sentences, empty if they agree. */
import { compileLaw, type CompiledLaw } from '../../src/rules/logic/compiled-law.ts';
import { isPosition, type Determination } from '../../src/rules/analysis/determination.ts';
import { Engine } from '../../src/rules/engine.ts';
import { GROUNDS } from '../../src/rules/language/law.ts';
import { situationOf, type Situation } from '../../src/rules/logic/situation.ts';
import { verdictOf } from '../../src/rules/logic/verdict.ts';
import { NOTHING, Oracle, type Reading, type Value } from './oracle.ts';
import { Worlds, caseOutcome } from './worlds.ts';

/** One case, determined by the engine and read world by world. */
export interface Trial {
  readonly reading: Reading;
  readonly compiled: CompiledLaw;
  readonly situation: Situation;
  readonly determination: Determination;
  readonly worlds: Worlds;
}

/** The trial of a case, or null if it has more worlds than can be looked at. */
export function tryCase(reading: Reading, most: number, compiled = compileLaw(reading.law, reading.catalogue)): Trial | null {
  const worlds = Worlds.of(new Oracle(reading), most);
  if (!worlds) return null;
  const engine = new Engine(compiled, { asOf: reading.asOf, reading: 'working', assumptions: openUnless(reading) });
  const situation = situationOf(reading.subject, compiled.space, reading.asOf, engine.positions);
  return { reading, compiled, situation, determination: engine.determine(situation), worlds };
}

/** The reading's positions as assumptions: all others open, whatever the law's working reading says. */
export function openUnless({ law, positions }: Reading): Readonly<Record<string, string>> {
  return { ...Object.fromEntries(law.questions.map((one) => [one.id, 'open'])), ...positions };
}

export function partsOnOutcome({ determination, worlds }: Trial): readonly string[] {
  const expected = worlds.charges;
  return [
    ...differs('outcome', determination.outcome, caseOutcome(expected)),
    ...differs('charges', determination.charges.map((charge) => charge.outcome), expected),
  ];
}

export function differs(what: string, found: unknown, expected: unknown): readonly string[] {
  return JSON.stringify(found) === JSON.stringify(expected) ? [] : [`${what}: ${JSON.stringify(found)}, by all worlds ${JSON.stringify(expected)}`];
}

/** What is presumed never rules out what it is presumed from: whatever the other facts are, some world has them. */
export function partsOnPresuming({ worlds }: Trial): readonly string[] {
  const targets = new Set(worlds.oracle.presumptions.map((one) => one.target));
  const others = (world: readonly Value[]) => world.filter((_, address) => !targets.has(address)).join('|');
  const kept = new Set(worlds.all.filter((_, index) => worlds.broken[index] === 0).map(others));
  const lost = worlds.all.find((world) => !kept.has(others(world)));
  return lost ? [`no world is left with ${JSON.stringify(lost)}`] : [];
}

/** What a charge turns on, and what its reasons leave open, can matter; and each point of law that can matter is named. */
export function partsOnRelevance({ determination, worlds }: Trial): readonly string[] {
  const { variables } = worlds.oracle;
  return determination.charges.flatMap((charge, index) => {
    if (charge.outcome !== 'undetermined') return [];
    const matters = new Set(variables.flatMap(({ id }, address) => {
      const seen = new Map<string, number>();
      for (const [at, world] of worlds.all.entries()) {
        if (worlds.broken[at] !== 0) continue;
        const rest = world.filter((_, place) => place !== address).join('|');
        seen.set(rest, (seen.get(rest) ?? 0) | (((worlds.outcomes[at] ?? 0) >> (2 * index)) & 3));
      }
      return [...seen.values()].includes(3) ? [id] : [];
    }));
    const points = variables.flatMap(({ id, isQuestion }) => (isQuestion && matters.has(id) && !charge.turnsOn.includes(id) ? [id] : []));
    return points.map((id) => `charge ${String(index)} turns on ${id} too`);
  });
}

const WORDS = ['none', 'no', 'yes', 'unknown'] as const;

/**
 * Kleene's truths are sound; those of the final trace are exact for a charge
 * that Kleene's logic leaves open, and Kleene's where it settles the charge.
 */
export function partsOnTruth({ compiled, situation, determination, worlds }: Trial): readonly string[] {
  const presumed = compiled.presume(situation).situation;
  const parts: string[] = [];
  determination.charges.forEach((charge, index) => {
    const kleene = verdictOf(compiled, presumed, index);
    charge.trace.forEach((step, place) => {
      const exact = WORDS[worlds.truths[place]?.[index] ?? 0];
      const truth = (['no', 'unknown', 'yes'] as const)[kleene.truths[place] ?? 1];
      if (truth !== 'unknown' && truth !== exact) parts.push(`kleene ${step.provision} of ${String(index)}: ${truth}, by all worlds ${String(exact)}`);
      parts.push(...differs(`trace ${step.provision} of ${String(index)}`, step.value, kleene.outcome === 'undetermined' ? exact : truth));
      parts.push(...(step.value === 'unknown' || step.open.length === 0 ? [] : [`trace ${step.provision}: settled and yet open`]));
    });
  });
  return parts;
}

/** A ground is certain in every world, and the first that the trace shows; the trace is exact where it has to be. */
export function partsOnGround({ reading, determination, worlds }: Trial): readonly string[] {
  const { provisions } = reading.law;
  return determination.charges.flatMap((charge, index) => {
    const standing = provisions.filter(({ role }, place) => charge.trace[place]?.value === (role === 'exclusion' ? 'yes' : 'no'));
    const certain = provisions.filter(({ role }, place) => worlds.truths[place]?.[index] === (role === 'exclusion' ? 2 : 1));
    const first = GROUNDS.find((ground) => standing.some((one) => one.ground === ground)) ?? null;
    const expected = charge.outcome === 'ineligible' ? first : null;
    const uncertain = expected === null ? [] : charge.provisions.filter((id) => !certain.some((one) => one.id === id));
    return [...differs(`ground of ${String(index)}`, charge.ground, expected), ...uncertain.map((id) => `ground: ${id} is not certain`)];
  });
}

/** What a result leans on matters, and what it does not lean on never does. */
export function partsOnAssumed(trial: Trial, most: number): readonly string[] {
  const { reading, determination } = trial;
  const worlds = Worlds.of(new Oracle({ ...reading, positions: {} }), most);
  if (!worlds) return [];
  return Object.entries(reading.positions).flatMap(([question, position]) => {
    const listed = determination.assumed.some((one) => isPosition(one) && one.question === question && one.position === position);
    const address = worlds.oracle.variables.findIndex((variable) => variable.id === question);
    const kept = new Map<string, number>();
    const any = new Map<string, string>();
    let [matters, outcomesDiffer] = [false, false];
    worlds.all.forEach((world, index) => {
      const rest = world.filter((_, place) => place !== address).join('|');
      const [outcome = 0, broken = 0] = [worlds.outcomes[index], worlds.broken[index]];
      const result = broken === 0 ? String(outcome) : 'broken';
      if (address >= 0 && any.get(rest) !== undefined && any.get(rest) !== result) matters = true;
      any.set(rest, result);
      if (broken !== 0) return;
      if (address >= 0 && kept.get(rest) !== undefined && kept.get(rest) !== outcome) outcomesDiffer = true;
      kept.set(rest, outcome);
    });
    if (listed && !matters) return [`assumed: ${question} is listed and never matters`];
    return !listed && outcomesDiffer ? [`assumed: ${question} matters and is not listed`] : [];
  });
}

/** How the engine calls an offence in answers: by what the law's tests see of it. */
export function offenceLabel({ compiled }: Trial, offence: Value): string {
  const { space } = compiled;
  const labels = space.chargeVariables[space.chargeIndex.get('offence') ?? -1]?.values ?? [];
  return labels[offence === NOTHING ? 0 : (space.profileOf.get(String(offence)) ?? 0)] ?? '';
}
