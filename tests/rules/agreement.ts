/** Where engine and oracle part on one case: a list of sentences, empty if they agree. */
import type { Charge } from '../../src/case/case.ts';
import { parseSpan } from '../../src/case/dates.ts';
import { compileLaw, type CompiledLaw } from '../../src/rules/compiled-law.ts';
import type { Determination, SettlingSet } from '../../src/rules/determination.ts';
import { Engine } from '../../src/rules/engine.ts';
import { GROUNDS } from '../../src/rules/law.ts';
import { firstStretch, lastStretch, situationOf, type Situation } from '../../src/rules/situation.ts';
import { verdictOf } from '../../src/rules/verdict.ts';
import { NOTHING, Oracle, type Reading, type Value } from './oracle.ts';
import { Settling } from './settling.ts';
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

function differs(what: string, found: unknown, expected: unknown): readonly string[] {
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

/** A ground is certain in every world; the first that is, where the trace is exact. */
export function partsOnGround({ reading, compiled, situation, determination, worlds }: Trial): readonly string[] {
  const presumed = compiled.presume(situation).situation;
  return determination.charges.flatMap((charge, index) => {
    const isExact = verdictOf(compiled, presumed, index).outcome === 'undetermined';
    const certain = reading.law.provisions.filter(({ role }, place) => worlds.truths[place]?.[index] === (role === 'exclusion' ? 2 : 1));
    const first = charge.outcome === 'ineligible' ? (GROUNDS.find((ground) => certain.some((one) => one.ground === ground)) ?? null) : null;
    const named = charge.outcome === 'ineligible' && first !== null
      ? charge.provisions.filter((id) => !certain.some((one) => one.id === id)).map((id) => `ground: ${id} is not certain`)
      : [];
    const grounds = certain.map((one) => one.ground);
    const isFirst = charge.outcome !== 'ineligible' || isExact ? charge.ground === first : charge.ground !== null && grounds.includes(charge.ground);
    return [...(isFirst ? [] : [`ground of ${String(index)}: ${String(charge.ground)}, by all worlds ${String(first)}`]), ...named];
  });
}

/** How the engine calls an offence in answers: by what the law's tests see of it. */
function offenceLabel({ compiled }: Trial, offence: Value): string {
  const { space } = compiled;
  const labels = space.chargeVariables[space.chargeIndex.get('offence') ?? -1]?.values ?? [];
  return labels[offence === NOTHING ? 0 : (space.profileOf.get(String(offence)) ?? 0)] ?? '';
}

export function settlingOf(trial: Trial): Settling {
  const { worlds, compiled, situation } = trial;
  const { bonds } = compiled.presume(situation);
  const { oracle } = worlds;
  const always = new Set(
    oracle.presumptions.filter((one) => worlds.all.every((world, index) => worlds.broken[index] !== 0 || one.if(world))).map((one) => `${one.id}/${String(one.charge)}`),
  );
  // Kleene's logic may not see that a premise is certain; the engine then counts the fact as open.
  const isFirm = (id: string, charge: number) => always.has(`${id}/${String(charge)}`) && !bonds.some((bond) => bond.presumption.id === id && bond.charge === charge);
  const { charges } = trial.reading.subject;
  const asked = compiled.space.chargeIndex.has('offence');
  // A charge that is not recognised: one answer tells all of it.
  const isWhole = (charge: number) => asked && (!Array.isArray(charges) || (charges.length > 0 && (charges as readonly Charge[])[charge]?.offences === null));
  return new Settling(worlds, isFirm, isWhole);
}

/** Each set that settles is sound, minimal and told with its answers; complete where it says so. */
export function partsOnSettling(trial: Trial, mostAsked = 8): readonly string[] {
  const { determination } = trial;
  const settling = settlingOf(trial);
  const names = settling.asked.map((one) => one.name);
  const parts: string[] = [];
  for (const set of determination.settledBy) {
    const told = [...set.facts, ...set.questions];
    const places = new Set(told.map((name) => names.indexOf(name)));
    if (places.has(-1) || places.size !== told.length) {
      parts.push(`settledBy names ${told.join(' + ')} of ${names.join()}`);
      continue;
    }
    const answers = settling.answers(places).get(set.outcome) ?? [];
    if (answers.length === 0) parts.push(`settledBy ${told.join(' + ')} does not make it ${set.outcome}`);
    else parts.push(...partsOnAnswers(trial, settling, set, answers));
    for (const place of places) {
      const fewer = new Set([...places].filter((one) => one !== place));
      if (settling.answers(fewer).has(set.outcome)) parts.push(`settledBy ${told.join(' + ')} is not smallest for ${set.outcome}`);
    }
  }
  if (determination.outcome === 'undetermined' && determination.settledByComplete && names.length <= mostAsked) {
    const expected = [...settling.smallest()].flatMap(([outcome, sets]) => sets.map((set) => `${outcome}: ${[...set].map((place) => names[place]).sort().join(' + ')}`));
    const found = determination.settledBy.map((set) => `${set.outcome}: ${[...set.facts, ...set.questions].sort().join(' + ')}`);
    parts.push(...differs('all smallest sets', found.sort(), expected.sort()));
  }
  return parts;
}

function partsOnAnswers(trial: Trial, settling: Settling, set: SettlingSet, answers: readonly (readonly Value[])[]): readonly string[] {
  const { variables } = trial.worlds.oracle;
  return [...set.facts, ...set.questions].flatMap((name) => {
    const asked = settling.asked.find((one) => one.name === name);
    const [address = -1] = asked?.addresses ?? [];
    const told = set.answers[name] ?? [];
    const variable = variables[address];
    if (!asked || !variable) return [`answers: nothing is called ${name}`];
    if (asked.isCharge) return differs(`answers ${name}`, [...told].sort(), chargeAnswers(trial, asked.addresses, answers));
    const meant = new Set(answers.map((world) => world[address]));
    const isDate = typeof variable.values[0] === 'number';
    const spans = isDate ? told.map((text) => parseSpan(text) ?? { from: null, to: null }) : [];
    const says = (value: Value): boolean => {
      if (isDate) return spans.some(({ from, to }) => (from ?? -Infinity) <= Number(value) && Number(value) <= (to ?? Infinity));
      return told.includes(variable.id === 'offence' ? offenceLabel(trial, value) : String(value));
    };
    return variable.values.filter((value) => says(value) !== meant.has(value)).map((value) => `answers ${name} to ${set.outcome}: ${String(value)} ${says(value) ? 'is told but' : 'is not told and'} settles ${meant.has(value) ? 'it' : 'nothing'}`);
  });
}

/** The offences that settle whatever else is true of the charge or, if there are none, that can. */
function chargeAnswers(trial: Trial, addresses: readonly number[], answers: readonly (readonly Value[])[]): readonly string[] {
  const { worlds } = trial;
  const { variables, presumptions } = worlds.oracle;
  const offence = addresses.find((address) => variables[address]?.id === 'offence') ?? -1;
  const written = (world: readonly Value[]) => addresses.map((address) => world[address]).join('|');
  const settling = new Set(answers.map(written));
  const own = presumptions.flatMap((one, index) => (one.charge === variables[offence]?.charge ? [index] : []));
  const inside = new Set<string>();
  const outside = new Set<string>();
  worlds.all.forEach((world, index) => {
    if (own.some((bit) => ((worlds.broken[index] ?? 0) >> bit) & 1)) return;
    (settling.has(written(world)) ? inside : outside).add(offenceLabel(trial, world[offence] ?? ''));
  });
  const sure = [...inside].filter((label) => !outside.has(label));
  return (sure.length > 0 ? sure : [...inside]).sort();
}

/** What a result leans on matters, and what it does not lean on never does. */
export function partsOnAssumed(trial: Trial, most: number): readonly string[] {
  const { reading, determination } = trial;
  const worlds = Worlds.of(new Oracle({ ...reading, positions: {} }), most);
  if (!worlds) return [];
  return Object.entries(reading.positions).flatMap(([question, position]) => {
    const listed = determination.assumed.some((one) => one.question === question && one.position === position);
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

/** What an outcome would be if one thing were otherwise. */
function outcomeInstead(reading: Reading, charge: number, id: string, value: Value, most: number): string | null {
  const worlds = Worlds.of(new Oracle({ ...reading, instead: { [`${String(charge)}/${id}`]: [value] } }), most);
  return worlds ? caseOutcome(worlds.charges) : null;
}

/** Each single change that is said to turn the outcome does, and none that does is left out. */
export function partsOnTurning(trial: Trial, most: number): readonly string[] {
  const { reading, determination, worlds } = trial;
  if (determination.outcome === 'undetermined') return determination.wouldChange.length === 0 ? [] : ['wouldChange of an open case'];
  const known = Array.isArray(reading.subject.charges) ? (reading.subject.charges as readonly Charge[]) : [];
  const blank = known.map((charge) => ({ ...charge, offences: null, facts: {} }));
  const arrest = reading.subject.facts['arrest-date'];
  const facts = arrest === undefined ? {} : { 'arrest-date': arrest };
  const nothingKnown = new Oracle({ ...reading, positions: {}, subject: { ...reading.subject, facts, charges: blank } });
  return worlds.oracle.variables.flatMap(({ id, charge, values }) => {
    // Where no charge is listed there is none to be changed.
    if (charge >= 0 && known.length === 0) return [];
    const all = nothingKnown.variables.find((one) => one.id === id && one.charge === charge)?.values ?? [];
    const name = charge < 0 ? id : `charges[${String(charge + 1)}].${id}`;
    const turnings = determination.wouldChange.filter((one) => (one.question ?? one.fact) === name);
    const written = (value: Value) => (id === 'offence' ? offenceLabel(trial, value) : String(value));
    const own = new Set(values.map(written));
    const others = typeof values[0] === 'number' ? all.filter((day) => !alikeToOwn(trial, id, Number(day))) : all.filter((value) => !own.has(written(value)));
    return others.flatMap((value) => {
      const outcome = outcomeInstead(reading, charge, id, value, most);
      const turned = turnings.find(({ to }) => to.some((text) => meansValue(text, value, written)))?.outcome ?? determination.outcome;
      return outcome === null || turned === outcome ? [] : [`wouldChange ${name} to ${String(value)}: ${turned}, by all worlds ${outcome}`];
    });
  });
}

/** Whether an answer in the engine's words means this value; a day lies in its span. */
function meansValue(text: string, value: Value, written: (value: Value) => string): boolean {
  if (typeof value !== 'number') return text === written(value);
  const span = parseSpan(text);
  return span !== null && (span.from ?? -Infinity) <= value && value <= (span.to ?? Infinity);
}

/** Whether a day lies in the same stretch as some day of the case: the law treats them alike. */
function alikeToOwn({ compiled, situation }: Trial, id: string, day: number): boolean {
  const address = compiled.space.caseIndex.get(id) ?? -1;
  const stretch = (compiled.space.cuts.get(id) ?? []).filter((cut) => cut <= day).length;
  const domain = situation.caseDomains[address] ?? 0;
  return stretch >= firstStretch(domain) && stretch <= lastStretch(domain);
}
