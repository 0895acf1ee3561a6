import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLaw } from '../../src/rules/compiled-law.ts';
import { checkNames } from '../../src/rules/law-check.ts';
import { partsOnGround, partsOnOutcome, partsOnPresuming, partsOnSettling, partsOnTruth, tryCase, type Trial } from './agreement.ts';
import type { Reading } from './oracle.ts';
import { asOfDays, cases, catalogues, laws, positionsOn } from './random-law.ts';
import { runs } from './runs.ts';

const MOST_WORLDS = 6_000;

const readings: fc.Arbitrary<Reading> = laws.chain((law) =>
  fc.record({ law: fc.constant(law), catalogue: catalogues, subject: cases, asOf: asOfDays, positions: positionsOn(law) }),
).map(({ positions, ...rest }) => ({ ...rest, positions: Object.fromEntries(Object.entries(positions).filter(([, position]) => position !== 'open')) })).map(told);

/** A counterexample as a person reads it: without the texts. */
function told(reading: Reading): Reading {
  const { law, catalogue, subject, asOf, positions } = reading;
  const events = law.events.map(({ id, certain, possible }) => ({ id, certain, possible }));
  const provisions = law.provisions.map(({ id, role, ground, when }) => ({ id, role, ground, when }));
  const presumptions = law.presumptions.map(({ id, if: premise, then }) => ({ id, if: premise, then }));
  const offences = catalogue.offences.map((one) => ({ id: one.id, class: one.class, raises: one.raises }));
  const text = [{ events }, { questions: law.questions.length }, ...provisions, ...presumptions, { offences }, { facts: subject.facts, charges: subject.charges }, { asOf, positions }];
  return { ...reading, [fc.toStringMethod]: () => text.map((part) => JSON.stringify(part)).join('\n') } as Reading;
}

/** The property in every random case that is small enough. */
function always(parts: (trial: Trial) => readonly string[], count: number): void {
  fc.assert(
    fc.property(readings, (reading) => {
      const trial = tryCase(reading, MOST_WORLDS);
      fc.pre(trial !== null);
      expect(parts(trial)).toEqual([]);
    }),
    runs(count),
  );
}

describe('random laws', () => {
  it('hold together', () => {
    fc.assert(fc.property(laws, (law) => { expect(checkNames(law)).toEqual([]); }), runs(300));
  });
  it('outcomes are the meet of all worlds', () => { always(partsOnOutcome, 1500); });
  it('presumptions lose no combination', () => { always(partsOnPresuming, 300); });
  it('truths are sound, and exact in the trace', () => { always(partsOnTruth, 1500); });
  it('grounds are certain', () => { always(partsOnGround, 1500); });
  it('sets that settle are sound, smallest, complete', () => { always(partsOnSettling, 1000); });
  it('compiles', () => { fc.assert(fc.property(laws, catalogues, (law, catalogue) => { compileLaw(law, catalogue); }), runs(300)); });
});
