/** What must hold between the determinations of two cases that are told differently, or of which one tells more. */
import type { Case, Charge } from '../../src/case/case.ts';
import type { CompiledLaw } from '../../src/rules/logic/compiled-law.ts';
import { isPosition, type Determination } from '../../src/rules/analysis/determination.ts';
import { Engine } from '../../src/rules/engine.ts';
import { openUnless } from './agreement.ts';
import { isUnread, withoutContradictions } from './contradicted.ts';
import { Oracle, type Reading } from './oracle.ts';

/** The determination by an engine that has seen no other case. */
export function determined(compiled: CompiledLaw, reading: Reading, subject: Case = reading.subject): Determination {
  return new Engine(compiled, { asOf: reading.asOf, assumptions: openUnless(reading) }).evaluate(subject).determination;
}

function listed(subject: Case): readonly Charge[] {
  return Array.isArray(subject.charges) ? (subject.charges as readonly Charge[]) : [];
}

/** The same case with its facts in another order and its blanks for other reasons. */
export function retold(subject: Case): Case {
  const turned = (facts: object): object => Object.fromEntries(
    Object.entries(facts).reverse().map(([id, fact]: [string, object]) => [id, isUnread(fact) ? { unknown: 'contradicted', text: '?' } : 'unknown' in fact ? { unknown: 'unasked', text: '?' } : { ...fact, text: 'as written' }]),
  );
  return {
    ...subject,
    id: 'retold',
    facts: turned(subject.facts),
    charges: Array.isArray(subject.charges) ? listed(subject).map((charge) => ({ ...charge, text: 'other words', facts: turned(charge.facts) })) : { unknown: 'unasked' },
  };
}

/** Where the order of the charges makes a difference. */
export function partsOnOrder(compiled: CompiledLaw, reading: Reading): readonly string[] {
  const charges = listed(reading.subject);
  if (charges.length < 2) return [];
  const before = determined(compiled, reading);
  const after = determined(compiled, reading, { ...reading.subject, charges: [...charges].reverse() });
  const renamed = (name: string) => name.replace(/^charges\[(\d+)\]/, (_, place: string) => `charges[${String(charges.length + 1 - Number(place))}]`);
  const sets = (one: Determination, rename: (name: string) => string) => one.settledBy.map((set) => [set.outcome, ...[...set.facts, ...set.questions].map(rename).sort()].join()).sort();
  const told = (one: Determination, charges_: Determination['charges'], rename: (name: string) => string) => JSON.stringify({
    outcome: one.outcome,
    ground: one.ground,
    charges: charges_.map(({ outcome, ground, trace }) => ({ outcome, ground, values: trace.map((step) => step.value) })),
    sets: before.settledByComplete && after.settledByComplete ? sets(one, rename) : [],
    assumed: one.assumed.map((each) => JSON.stringify(isPosition(each) ? each : { ...each, fact: rename(each.fact) })).sort(),
  });
  const [a, b] = [told(before, before.charges, (name) => name), told(after, [...after.charges].reverse(), renamed)];
  return a === b ? [] : [a, b];
}

/** Where a charge told twice turns an outcome; only a charge of which all is known is the same when told again. */
export function partsOnDuplicate(compiled: CompiledLaw, reading: Reading): readonly string[] {
  const { variables } = new Oracle(reading);
  return listed(reading.subject).flatMap((charge, index) => {
    if (variables.some((variable) => variable.charge === index && variable.values.length > 1)) return [];
    const before = determined(compiled, reading).outcome;
    const after = determined(compiled, reading, { ...reading.subject, charges: [...listed(reading.subject), charge] }).outcome;
    return before === after ? [] : [`charge ${String(index)} told twice: ${before}, then ${after}`];
  });
}

/**
 * Where learning more turns what was settled. It may, where what is learned
 * sets a presumption aside, or where the law asks whether anything is stated.
 */
export function partsOnLearning(compiled: CompiledLaw, reading: Reading): readonly string[] {
  const { subject, law } = reading;
  const before = determined(compiled, reading);
  const oracle = new Oracle(reading);
  const asked = JSON.stringify([law.provisions, law.presumptions.map(({ if: premise }) => premise)]);
  return oracle.variables.flatMap(({ id, charge, isQuestion, values }, address) => {
    if (isQuestion || id === 'offence' || values.length < 2 || asked.includes(`"stated":"${id}"`)) return [];
    if (charge >= 0 && listed(subject).length === 0) return [];
    return values.flatMap((value) => {
      const fact = { values: [typeof value === 'number' ? { from: value, to: value } : value] };
      const learned = (charge < 0
        ? { ...subject, facts: { ...subject.facts, [id]: fact } }
        : { ...subject, charges: listed(subject).map((one, index) => (index === charge ? { ...one, facts: { ...one.facts, [id]: fact } } : one)) }) as Case;
      const aside = oracle.presumptions.some((one) => one.target === address && !one.then(oracle.variables.map((_, place) => (place === address ? value : ''))));
      if (aside) return [];
      // What contradicts the rest of the case is not learned: neither is taken.
      if (withoutContradictions(learned, law, reading.asOf) !== learned) return [];
      const after = determined(compiled, reading, learned);
      return before.charges.flatMap((one, index) => {
        const later = after.charges[index]?.outcome;
        return one.outcome === 'undetermined' || one.outcome === later ? [] : [`${id} ${String(value)}: charge ${String(index)} was ${one.outcome}, is ${String(later)}`];
      });
    });
  });
}

/** Where a position on open questions turns what is settled without any. */
export function partsOnReadings(compiled: CompiledLaw, reading: Reading): readonly string[] {
  const { law, subject, asOf } = reading;
  const open = determined(compiled, { ...reading, positions: {} });
  return ['working', 'strict', 'favourable'].flatMap((name) => {
    const { charges } = new Engine(compiled, { asOf, reading: name }).evaluate(subject).determination;
    return open.charges.flatMap((one, index) =>
      one.outcome === 'undetermined' || one.outcome === charges[index]?.outcome ? [] : [`${law.id}, reading ${name}: ${String(charges[index]?.outcome)}, without any position ${one.outcome}`],
    );
  });
}
