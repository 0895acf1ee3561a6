/** Random cases, and tiny catalogues of offences, for random laws. */
import fc, { type Arbitrary } from 'fast-check';
import type { Case } from '../../src/case/case.ts';
import type { Catalogue, Offence } from '../../src/offences/catalogue.ts';
import type { Law } from '../../src/rules/language/law.ts';
import { dayNumber } from './days.ts';
import type { Reading } from './oracle.ts';
import { CASE_CHOICES, CHARGE_CHOICES, CLASSES, EVENTS, RAISED, days, laws, valuesOf, window, words } from './random-law.ts';
import { told } from './told.ts';

export const catalogues: Arbitrary<Catalogue> = fc
  .array(fc.record({ class: fc.subarray([...CLASSES]), raises: fc.subarray([...RAISED]) }), { minLength: 1, maxLength: 4 })
  .map((list) => ({
    statutes: {},
    offences: list.map((rest, index): Offence => ({
      id: `o${String(index)}`, name: words, numberings: [], penalty: null, aliases: [], implies: {}, note: null, sources: [], confidence: 'low', ...rest,
    })),
    ambiguous: [],
    objects: [],
    upon: [],
    modifiers: [],
  }));

const span = fc.oneof(
  days.map((day) => ({ from: dayNumber(day), to: dayNumber(day) })),
  window.map(({ from, to }) => ({ from: dayNumber(from), to: dayNumber(to) })),
  days.map((day) => ({ from: null, to: dayNumber(day) })),
  days.map((day) => ({ from: dayNumber(day), to: null })),
);

/** A fact: mostly known, at times narrowed, at times unknown or not there. */
function fact<T>(value: Arbitrary<T>): Arbitrary<{ values: T[] } | { unknown: 'blank' | 'unreadable' } | undefined> {
  return fc.oneof(
    { weight: 5, arbitrary: value.map((one) => ({ values: [one] })) },
    { weight: 1, arbitrary: fc.array(value, { minLength: 2, maxLength: 2 }).map((values) => ({ values })) },
    { weight: 3, arbitrary: fc.constant({ unknown: 'blank' as const }) },
    { weight: 1, arbitrary: fc.constant({ unknown: 'unreadable' as const }) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
}

function present(facts: object): object {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

const choices = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, fact(fc.constantFrom(...valuesOf(id)))]));

const charge = fc.record({
  offences: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 5, arbitrary: fc.subarray(['o0', 'o1', 'o2', 'o3'], { minLength: 1, maxLength: 2 }) }),
  facts: fc.record(choices(CHARGE_CHOICES)).map(present),
}).map((rest) => ({ text: 'charge', ...rest }));

const cases: Arbitrary<Case> = fc.record({
  id: fc.constant('case'),
  facts: fc.record({
    ...choices([...CASE_CHOICES, 'decision']),
    'linked-event': fact(fc.constantFrom('none', ...EVENTS)),
    'conduct-date': fact(span),
    'request-date': fact(span),
    'arrest-date': fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fact(span) }),
  }).map(present),
  charges: fc.oneof(
    { weight: 1, arbitrary: fc.constant({ unknown: 'blank' as const }) },
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 6, arbitrary: fc.array(charge, { minLength: 1, maxLength: 3 }) },
  ),
  warnings: fc.constant([]),
}) as Arbitrary<Case>;

/** The day on which a case is looked at. */
const asOfDays: Arbitrary<number> = fc.oneof({ weight: 3, arbitrary: fc.constant(dayNumber('2015-01-01')) }, { weight: 1, arbitrary: days.map(dayNumber) });

/** Positions on some of the questions. */
const positionsOn = (law: Law): Arbitrary<Readonly<Record<string, string>>> =>
  fc.record(Object.fromEntries(law.questions.map((one) => [one.id, fc.constantFrom('a', 'b', undefined)])))
    .map((positions) => present(positions) as Readonly<Record<string, string>>);

/** A random case under a random law. */
export const randomReadings: Arbitrary<Reading> = laws
  .chain((law) => fc.record({ law: fc.constant(law), catalogue: catalogues, subject: cases, asOf: asOfDays, positions: positionsOn(law) }))
  .map((reading) => told(reading));
