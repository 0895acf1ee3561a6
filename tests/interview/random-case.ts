/** Random complete cases that keep a law's presumptions, and the answers that such a case gives. */
import { hasCharges, known, unknown, type Case, type CaseFacts, type Charge, type ChargeFacts, type Fact } from '../../src/case/case.ts';
import { onDay } from '../../src/case/dates.ts';
import type { Catalogue } from '../../src/offences/catalogue.ts';
import type { Answer } from '../../src/interview/answer.ts';
import { chargeAt, referenceOf, type Question } from '../../src/interview/question.ts';
import type { Engine } from '../../src/rules/engine.ts';
import { situationOf, valuesIn } from '../../src/rules/logic/situation.ts';
import type { Variable } from '../../src/rules/logic/space.ts';

export type Random = () => number;

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** A case of which the law can ask nothing more, and that says nothing against a presumption. */
export function randomCase(engine: Engine, catalogue: Catalogue, random: Random): Case {
  const { space } = engine.compiled;
  const count = pick(random, [0, 1, 1, 1, 2, 2, 3]);
  let subject: Case = {
    id: 'random',
    facts: {},
    charges: Array.from({ length: count }, () => {
      const { id, implies } = pick(random, catalogue.offences);
      const stated = Object.entries(implies).map(([fact, value]) => [fact, known(value)]);
      return { text: id, offences: [id], facts: Object.fromEntries(stated) as ChargeFacts };
    }),
    warnings: [],
  };
  const order = [...space.caseVariables, ...space.chargeVariables].filter((one) => one.kind !== 'question' && one.kind !== 'offence');
  // What a presumption sets depends on other facts: repeat until all agree.
  for (let round = 0; round < 6; round++) {
    for (const variable of order) {
      const charges = variable.scope === 'case' ? [-1] : hasCharges(subject.charges) ? subject.charges.map((_, index) => index) : [];
      for (const charge of charges) subject = settle(engine, subject, variable, charge, random);
    }
  }
  return subject;
}

/** Gives the fact a value that the rest of the case allows; keeps the one it has if it is allowed. */
function settle(engine: Engine, subject: Case, variable: Variable, charge: number, random: Random): Case {
  const { space, presume } = engine.compiled;
  const without = withFact(subject, variable.id, charge, undefined);
  const { situation } = presume(situationOf(without, space, engine.asOf, engine.positions));
  const index = (charge < 0 ? space.caseIndex : space.chargeIndex).get(variable.id) ?? -1;
  const allowed = valuesIn(variable, (charge < 0 ? situation.caseDomains : (situation.chargeDomains[charge] ?? []))[index] ?? 0);
  const now = situationOf(subject, space, engine.asOf, engine.positions);
  const current = valuesIn(variable, (charge < 0 ? now.caseDomains : (now.chargeDomains[charge] ?? []))[index] ?? 0);
  if (current.length === 1 && allowed.includes(current[0] ?? -1)) return subject;
  const value = pick(random, allowed);
  if (variable.kind !== 'date') return withFact(subject, variable.id, charge, known(variable.values[value]));
  const cuts = space.cuts.get(variable.id) ?? [];
  const first = cuts[value - 1] ?? (cuts[0] ?? 0) - 400;
  const next = Math.min(cuts[value] ?? first + 400, engine.asOf + 1);
  return withFact(subject, variable.id, charge, known(onDay(first + Math.floor(random() * Math.max(next - first, 1)))));
}

export function withFact(subject: Case, fact: string, charge: number, value: Fact<unknown> | undefined): Case {
  const set = (facts: CaseFacts | ChargeFacts) => {
    const { [fact]: _old, ...rest } = facts as Record<string, Fact<unknown> | undefined>;
    return value === undefined ? rest : { ...rest, [fact]: value };
  };
  if (charge < 0) return { ...subject, facts: set(subject.facts) as CaseFacts };
  const charges = hasCharges(subject.charges) ? subject.charges : [];
  return { ...subject, charges: charges.map((one, index): Charge => (index === charge ? { ...one, facts: set(one.facts) as ChargeFacts } : one)) };
}

/** What a person who knows just this case answers. */
export function answerFrom(full: Case, question: Question): Answer {
  const reference = referenceOf(question);
  if (question.kind === 'charges') {
    if (!hasCharges(full.charges)) return { kind: 'charges', reference, text: '', entries: null };
    return { kind: 'charges', reference, text: '', entries: full.charges.map((one) => (one.offences?.length === 1 ? { offence: one.offences[0] ?? '' } : { text: one.text })) };
  }
  if (question.kind === 'offence') {
    const id = chargeAt(full, question.charge)?.offences;
    return { kind: 'offence', reference, text: '', entry: id?.length === 1 ? { offence: id[0] ?? '' } : null };
  }
  const facts = question.kind === 'case' ? full.facts : (chargeAt(full, question.charge)?.facts ?? {});
  const value = (facts as Readonly<Record<string, Fact<unknown> | undefined>>)[question.fact];
  return { kind: 'facts', reference, text: '', facts: { [question.fact]: value ?? unknown('stated-unknown') } as CaseFacts };
}
