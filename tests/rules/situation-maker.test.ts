/** Situations that are made quickly are those that are made plainly. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Case } from '../../src/case/case.ts';
import { compileLaw } from '../../src/rules/compiled-law.ts';
import { situationMaker } from '../../src/rules/situation-maker.ts';
import { situationOf, type Conflict } from '../../src/rules/situation.ts';
import { LAW_2026, catalogue } from '../law/loaded.ts';
import { dayNumber } from './days.ts';
import { readingsOf } from './random-case.ts';
import { runs } from './runs.ts';

const { law } = LAW_2026;
const { space } = compileLaw(law, catalogue);
const asOf = dayNumber('2026-11-23');

const day = fc.oneof(fc.constant(null), fc.integer({ min: dayNumber('1997-01-01'), max: dayNumber('2027-06-01') }));
const span = fc.tuple(day, day).map(([a, b]) => (a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b }));
const exact = day.filter((one) => one !== null).map((one) => ({ from: one, to: one }));
const date = fc.oneof(
  fc.constant({ unknown: 'blank' }),
  exact.map((one) => ({ values: [one] })),
  fc.array(fc.oneof(span, exact), { minLength: 1, maxLength: 3 }).map((values) => ({ values })),
);
const event = fc.oneof(fc.constant({ unknown: 'unreadable', text: '?' }), fc.subarray(['none', '3', '7', '12', 'no-such-event'], { minLength: 1 }).map((values) => ({ values })));
const more = fc.record({ 'conduct-date': date, 'arrest-date': date, 'release-date': date, 'request-date': date, 'linked-event': event }, { requiredKeys: [] });

it('of whatever is known of a case, with what contradicts itself', () => {
  let contradicted = 0;
  const makers = new Map<string, ReturnType<typeof situationMaker>>();
  fc.assert(
    fc.property(readingsOf(law, catalogue), more, ({ subject, positions }, facts) => {
      const assumed = JSON.stringify(positions);
      const quickly = makers.get(assumed) ?? situationMaker(space, asOf, positions);
      makers.set(assumed, quickly);
      for (const one of [subject, { ...subject, facts: { ...subject.facts, ...facts } } as Case, { ...subject, facts } as Case]) {
        const [quick, plain]: [Conflict[], Conflict[]] = [[], []];
        expect(quickly(one, quick)).toEqual(situationOf(one, space, asOf, positions, plain));
        expect(quick).toEqual(plain);
        contradicted += plain.length;
      }
    }),
    runs(400),
  );
  expect(contradicted).toBeGreaterThan(10);
});
