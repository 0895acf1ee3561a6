/** Random cases under the law itself: mostly known, with dates at the edges of its windows. */
import fc, { type Arbitrary } from 'fast-check';
import type { Case } from '../../src/case/case.ts';
import { CASE_FACTS, CHARGE_FACTS } from '../../src/case/facts.ts';
import type { Catalogue } from '../../src/offences/catalogue.ts';
import type { Law } from '../../src/rules/language/law.ts';
import { dayNumber } from './days.ts';
import type { Reading } from './oracle.ts';
import { told } from './told.ts';

/** What most cases have, and what shuts nobody out. */
const USUAL: Readonly<Record<string, string>> = {
  'foreign-armed-action': 'no', military: 'no', 'rights-violation': 'no', 'underlying-excluded': 'no', 'corruption-law': 'no', 'drug-minimum-over-nine': 'no',
};

function choice(id: string, unknownOf10: number): Arbitrary<object | undefined> {
  const definition = ({ ...CASE_FACTS, ...CHARGE_FACTS } as Record<string, { kind: string; values?: readonly string[] }>)[id];
  const values = definition?.kind === 'truth' ? ['yes', 'no'] : [...(definition?.values ?? [])];
  return fc.oneof(
    { weight: 5, arbitrary: fc.constant({ values: [USUAL[id] ?? values[0]] }) },
    { weight: 4 - unknownOf10, arbitrary: fc.constantFrom(...values).map((value) => ({ values: [value] })) },
    { weight: 1, arbitrary: fc.subarray(values, { minLength: 2 }).map((some) => ({ values: some })) },
    { weight: unknownOf10, arbitrary: fc.constant({ unknown: 'blank' }) },
    { weight: 1, arbitrary: fc.constant({ unknown: 'unreadable', text: 'quizás' }) },
  );
}

function present(facts: object): object {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/** Days at the edges of events and of the period, on both sides. */
function edges(law: Law): readonly number[] {
  const windows = [...law.events.flatMap((event) => [event.certain, event.possible]), { from: '1999-01-01', to: '2026-02-19' }];
  return windows.flatMap(({ from, to }) => [from, to].flatMap((iso) => (iso === undefined ? [] : [dayNumber(iso) - 1, dayNumber(iso), dayNumber(iso) + 1])));
}

function dates(law: Law): Arbitrary<object> {
  const day = fc.constantFrom(...edges(law));
  const span = fc.oneof(
    { weight: 3, arbitrary: day.map((one) => ({ from: one, to: one })) },
    { weight: 2, arbitrary: fc.tuple(day, fc.nat(60)).map(([from, length]) => ({ from, to: from + length })) },
    { weight: 1, arbitrary: day.map((to) => ({ from: null, to })) },
  );
  return fc.oneof({ weight: 6, arbitrary: span.map((one) => ({ values: [one] })) }, { weight: 1, arbitrary: fc.constant({ unknown: 'unreadable', text: 'xx' }) }, { weight: 1, arbitrary: fc.constant({ unknown: 'blank' }) });
}

/** Links with an event and dates of the conduct: mostly at the edges of the event's own window, else wherever. */
function linksAndDates(law: Law): Arbitrary<object> {
  const fitting = fc.constantFrom(...law.events).chain(({ id, certain, possible }) => {
    const days = [certain.from, certain.to, possible.from, possible.to].flatMap((iso) => (iso === undefined ? [] : [dayNumber(iso)]));
    return fc.tuple(fc.constantFrom(...days), fc.constantFrom(-1, 0, 0, 0, 1), fc.constantFrom(0, 0, 3)).map(([day, by, length]) => ({
      'linked-event': { values: [id] },
      'conduct-date': { values: [{ from: day + by, to: day + by + length }] },
    }));
  });
  const link = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('none', ...law.events.map((event) => event.id)).map((id) => ({ values: [id] })) },
    { weight: 1, arbitrary: fc.subarray(['none', '6', '10', '12'], { minLength: 2 }).map((values) => ({ values })) },
    { weight: 1, arbitrary: fc.constantFrom({ unknown: 'blank' }, { unknown: 'unreadable', text: 'xx' }) },
  );
  return fc.oneof({ weight: 3, arbitrary: fitting }, { weight: 1, arbitrary: fc.record({ 'linked-event': link, 'conduct-date': dates(law) }) });
}

/** Offences, those of each class and raised point as likely as the many that are neither. */
function offences(catalogue: Catalogue): Arbitrary<readonly string[] | null> {
  const byEffect = new Map<string, string[]>();
  for (const one of catalogue.offences) {
    const effect = `${one.class.join()}/${one.raises.join()}`;
    byEffect.set(effect, [...(byEffect.get(effect) ?? []), one.id]);
  }
  const one = fc.constantFrom(...byEffect.values()).chain((ids) => fc.constantFrom(...ids));
  return fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...(byEffect.get('/') ?? ['none'])).map((id) => [id]) },
    { weight: 5, arbitrary: one.map((id) => [id]) },
    { weight: 2, arbitrary: fc.tuple(one, one).map((pair) => [...new Set(pair)]) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
}

function charges(catalogue: Catalogue): Arbitrary<unknown> {
  const facts = fc.record(Object.fromEntries(Object.keys(CHARGE_FACTS).map((id) => [id, choice(id, 2)]))).map(present);
  const charge = fc.record({ text: fc.constant('charge'), offences: offences(catalogue), facts });
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant({ unknown: 'blank' }) },
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 8, arbitrary: fc.array(charge, { minLength: 1, maxLength: 3 }) },
  );
}

/** Cases under a law, with a position on most of its questions. */
export function readingsOf(law: Law, catalogue: Catalogue): Arbitrary<Reading> {
  const facts = fc.record({
    'conduct-kind': choice('conduct-kind', 1),
    'foreign-armed-action': choice('foreign-armed-action', 3),
    'foreign-part': choice('foreign-part', 3),
    military: choice('military', 2),
    court: choice('court', 2),
    custody: choice('custody', 2),
    'arrest-date': fc.oneof({ weight: 1, arbitrary: dates(law) }, { weight: 2, arbitrary: fc.constant(undefined) }),
  }).map(present);
  const subject = fc.record({ id: fc.constant('case'), facts: fc.tuple(facts, linksAndDates(law)).map(([rest, linked]) => ({ ...rest, ...linked })), charges: charges(catalogue), warnings: fc.constant([]) }) as Arbitrary<Case>;
  const taken = fc.record(Object.fromEntries(law.questions.map((question) => [
    question.id,
    fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...question.positions.map((one) => one.id)) }, { weight: 1, arbitrary: fc.constant(undefined) }),
  ]))).map((positions) => present(positions) as Readonly<Record<string, string>>);
  return fc
    .record({ law: fc.constant(law), catalogue: fc.constant(catalogue), subject, asOf: fc.constantFrom(dayNumber('2026-11-23'), dayNumber('2026-02-19')), positions: taken })
    .map((reading) => told(reading, false));
}
