/** Where engine and oracle part on what would settle a case. */
import { parseSpan } from '../../src/case/dates.ts';
import type { Charge } from '../../src/case/case.ts';
import type { SettlingSet } from '../../src/rules/analysis/determination.ts';
import { differs, offenceLabel, type Trial } from './agreement.ts';
import type { Value } from './oracle.ts';
import { Settling } from './settling.ts';
import { combinations } from './worlds.ts';

function settlingOf(trial: Trial): Settling {
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
    else parts.push(...partsOnAnswers(trial, settling, set, answers), ...partsOnCombinations(trial, settling, set, answers));
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

/** Each choice of a combination settles, and each answer that settles is in one; without combinations each choice of the answers does. */
function partsOnCombinations(trial: Trial, settling: Settling, set: SettlingSet, answers: readonly (readonly Value[])[]): readonly string[] {
  const { variables } = trial.worlds.oracle;
  const told = [...set.facts, ...set.questions].map((name) => ({ name, asked: settling.asked.find((one) => one.name === name) }));
  // One answer to a whole charge says more than its offence.
  if (told.some(({ asked }) => asked?.isCharge !== false)) return [];
  const addresses = told.map(({ asked }) => asked?.addresses[0] ?? -1);
  const means = (way: SettlingSet['answers'], name: string, address: number, value: Value): boolean => {
    const values = way[name] ?? [];
    if (typeof variables[address]?.values[0] !== 'number') return values.includes(variables[address]?.id === 'offence' ? offenceLabel(trial, value) : String(value));
    return values.map((text) => parseSpan(text) ?? { from: null, to: null }).some(({ from, to }) => (from ?? -Infinity) <= Number(value) && Number(value) <= (to ?? Infinity));
  };
  const ways = set.combinations ?? [set.answers];
  const isTold = (choice: readonly Value[]) => ways.some((way) => told.every(({ name }, at) => means(way, name, addresses[at] ?? -1, choice[at] ?? '')));
  const settles = new Set(answers.map((world) => addresses.map((address) => world[address]).join('|')));
  const choices = [...combinations(addresses.map((address) => variables[address]?.values ?? []))];
  return choices.filter((choice) => isTold(choice) !== settles.has(choice.join('|'))).map((choice) => `combination ${choice.join(' + ')} to ${set.outcome}: ${isTold(choice) ? 'told and does not settle' : 'settles and is not told'}`);
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
