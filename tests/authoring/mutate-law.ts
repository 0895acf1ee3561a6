/**
 * Mutants of a law file: small mistakes that a hand could make in it. Only
 * what decides outcomes is changed: windows, rules, presumptions, readings.
 * `mutation.test.ts` counts how many the check, the cases and the second look
 * kill.
 */
import { formatDay, parseDay } from '../../src/case/dates.ts';
import { OFFENCE_CLASSES } from '../../src/offences/catalogue.ts';
import { definitionOf, isCaseFactId, isChargeFactId, valuesOf } from '../../src/case/facts.ts';
import { acceptedBy, type Condition } from '../../src/rules/language/condition.ts';
import type { Law, LawEvent, Provision } from '../../src/rules/language/law.ts';

export interface Mutant {
  /** What was done and where: `art-9-2: any -> all at any.0`. */
  readonly name: string;
  readonly kind: 'window' | 'period' | 'dropped' | 'connective' | 'negated' | 'position' | 'value' | 'presumption' | 'reading';
  readonly law: Law;
}

export function mutantsOf(law: Law): readonly Mutant[] {
  return [...windowMutants(law), ...ruleMutants(law), ...presumptionMutants(law), ...readingMutants(law)];
}

const shifted = (iso: string, by: number) => formatDay((parseDay(iso) ?? 0) + by);

function windowMutants(law: Law): Mutant[] {
  return law.events.flatMap((event) => {
    const established = JSON.stringify(event.certain) === JSON.stringify(event.possible);
    const lists = established ? [['certain', 'possible'] as const] : [['certain'] as const, ['possible'] as const];
    return lists.flatMap((names) =>
      (['from', 'to'] as const).flatMap((bound) =>
        [-1, 1].map((by): Mutant => {
          const changed: LawEvent = { ...event, ...Object.fromEntries(names.map((name) => [name, { ...event[name], [bound]: shifted(event[name][bound] ?? '', by) }])) };
          return { name: `event ${event.id}: ${names.join('+')}.${bound} ${by > 0 ? '+1' : '-1'} day`, kind: 'window', law: { ...law, events: law.events.map((one) => (one === event ? changed : one)) } };
        }),
      ),
    );
  });
}

function ruleMutants(law: Law): Mutant[] {
  const withRules = (provisions: readonly Provision[]): Law => ({ ...law, provisions });
  return law.provisions.flatMap((provision) => {
    const rest = law.provisions.filter((one) => one !== provision).map((one) => ({ ...one, when: without(one.when, provision.id) }));
    const role = provision.role === 'exclusion' ? 'requirement' : 'exclusion';
    return [
      { name: `${provision.id}: dropped`, kind: 'dropped' as const, law: withRules(rest) },
      { name: `${provision.id}: ${provision.role} -> ${role}`, kind: 'negated' as const, law: withRules(law.provisions.map((one) => (one === provision ? { ...one, role } : one))) },
      ...conditionMutants(provision.when, law).map(({ condition, what, kind }) => ({
        name: `${provision.id}: ${what}`,
        kind,
        law: withRules(law.provisions.map((one) => (one === provision ? { ...one, when: condition } : one))),
      })),
    ];
  });
}

/** A condition that no longer names a dropped provision. */
function without(condition: Condition, id: string): Condition {
  const keep = (parts: readonly Condition[]) => parts.filter((part) => !('provision' in part && part.provision === id)).map((part) => without(part, id));
  if ('all' in condition) return { all: keep(condition.all) };
  if ('any' in condition) return { any: keep(condition.any) };
  if ('any-charge' in condition) return { 'any-charge': without(condition['any-charge'], id) };
  return 'not' in condition ? { not: without(condition.not, id) } : condition;
}

interface Changed {
  readonly condition: Condition;
  readonly what: string;
  readonly kind: Mutant['kind'];
}

function conditionMutants(condition: Condition, law: Law, at = ''): Changed[] {
  const here = at === '' ? '' : ` at ${at}`;
  const found: Changed[] = [];
  const inside = (key: string, parts: readonly Condition[], join: (parts: readonly Condition[]) => Condition) => {
    parts.forEach((part, index) => {
      const path = `${at === '' ? '' : `${at}.`}${key}.${String(index)}`;
      for (const one of conditionMutants(part, law, path)) found.push({ ...one, condition: join(parts.map((other, place) => (place === index ? one.condition : other))) });
      if (parts.length > 1) found.push({ condition: join(parts.filter((_, place) => place !== index)), what: `part dropped at ${path}`, kind: 'dropped' });
    });
  };
  if ('all' in condition) {
    if (condition.all.length > 1) found.push({ condition: { any: condition.all }, what: `all -> any${here}`, kind: 'connective' });
    inside('all', condition.all, (all) => ({ all }));
  } else if ('any' in condition) {
    if (condition.any.length > 1) found.push({ condition: { all: condition.any }, what: `any -> all${here}`, kind: 'connective' });
    inside('any', condition.any, (any) => ({ any }));
  } else if ('not' in condition) {
    found.push({ condition: condition.not, what: `not taken away${here}`, kind: 'negated' });
    for (const one of conditionMutants(condition.not, law, `${at}.not`)) found.push({ ...one, condition: { not: one.condition } });
  } else if ('any-charge' in condition) {
    found.push({ condition: condition['any-charge'], what: `any-charge taken away${here}`, kind: 'connective' });
    for (const one of conditionMutants(condition['any-charge'], law, `${at}.any-charge`)) found.push({ ...one, condition: { 'any-charge': one.condition } });
  } else {
    found.push({ condition: { not: condition }, what: `negated${here}`, kind: 'negated' }, ...leafMutants(condition, law, here));
  }
  return found;
}

function leafMutants(leaf: Condition, law: Law, here: string): Changed[] {
  const change = (condition: Condition, what: string, kind: Mutant['kind']): Changed => ({ condition, what: `${what}${here}`, kind });
  if ('question' in leaf) {
    const others = law.questions.find((one) => one.id === leaf.question)?.positions.filter((one) => one.id !== leaf.position) ?? [];
    return others.map((one) => change({ ...leaf, position: one.id }, `${leaf.question} ${leaf.position} -> ${one.id}`, 'position'));
  }
  if ('date' in leaf) {
    return (['from', 'to'] as const).flatMap((bound) => {
      const iso = leaf[bound];
      return iso === undefined ? [] : [-1, 1].map((by) => change({ ...leaf, [bound]: shifted(iso, by) }, `${bound} ${by > 0 ? '+1' : '-1'} day`, 'period'));
    });
  }
  if ('window' in leaf) return [change({ window: leaf.window === 'certain' ? 'possible' : 'certain' }, `window ${leaf.window} flipped`, 'value')];
  if ('event' in leaf && leaf.event !== 'listed') return law.events.filter((one) => !leaf.event.includes(one.id)).map((one) => change({ event: [one.id] }, `event -> ${one.id}`, 'value'));
  if ('class' in leaf) {
    const fewer = leaf.class.length > 1 ? leaf.class.map((gone) => change({ class: leaf.class.filter((one) => one !== gone) }, `class without ${gone}`, 'value')) : [];
    const more = OFFENCE_CLASSES.filter((one) => !leaf.class.includes(one)).map((one) => change({ class: [...leaf.class, one] }, `class with ${one}`, 'value'));
    return [...fewer, ...more];
  }
  if ('fact' in leaf && (isCaseFactId(leaf.fact) || isChargeFactId(leaf.fact))) {
    return valuesOf(definitionOf(leaf.fact)).filter((one) => !acceptedBy(leaf).includes(one)).map((one) => change({ ...leaf, is: one }, `${leaf.fact} -> ${one}`, 'value'));
  }
  return [];
}

/** The facts whose presumptions the outcome reads. */
function presumptionMutants(law: Law): Mutant[] {
  const read = JSON.stringify(law.provisions);
  return law.presumptions
    .filter(({ then }) => read.includes(`"${'fact' in then ? then.fact : 'date' in then ? then.date : ''}"`))
    .flatMap((presumption) => {
      const set = (changed: typeof presumption | null): Law => ({ ...law, presumptions: law.presumptions.flatMap((one) => (one !== presumption ? [one] : changed ? [changed] : [])) });
      const mutants: Mutant[] = [
        { name: `${presumption.id}: dropped`, kind: 'presumption', law: set(null) },
        { name: `${presumption.id}: if negated`, kind: 'presumption', law: set({ ...presumption, if: { not: presumption.if } }) },
        { name: `${presumption.id}: if always`, kind: 'presumption', law: set({ ...presumption, if: { always: true } }) },
      ];
      const { then } = presumption;
      if ('fact' in then && (isCaseFactId(then.fact) || isChargeFactId(then.fact))) {
        const others = valuesOf(definitionOf(then.fact)).filter((one) => !acceptedBy(then).includes(one));
        mutants.push({ name: `${presumption.id}: then the opposite`, kind: 'presumption', law: set({ ...presumption, then: { ...then, is: others } }) });
      }
      return mutants;
    });
}

function readingMutants(law: Law): Mutant[] {
  return Object.entries(law.readings).flatMap(([name, reading]) =>
    Object.entries(reading.positions).flatMap(([question, position]) => {
      const other = law.questions.find((one) => one.id === question)?.positions.find((one) => one.id !== position);
      if (!other) return [];
      const positions = { ...reading.positions, [question]: other.id };
      return [{ name: `reading ${name}: ${question} ${position} -> ${other.id}`, kind: 'reading' as const, law: { ...law, readings: { ...law.readings, [name]: { ...reading, positions } } } }];
    }),
  );
}
