import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLaw } from '../../src/rules/logic/compiled-law.ts';
import { checkNames } from '../../src/rules/language/law-check.ts';
import { partsOnAssumed, partsOnGround, partsOnOutcome, partsOnPresuming, partsOnRelevance, partsOnTruth, tryCase, type Trial } from './agreement.ts';
import { laws } from './random-law.ts';
import { catalogues, randomReadings } from './random-small-case.ts';
import { runs } from './runs.ts';
import { partsOnSettling } from './settling-agreement.ts';
import { partsOnTurning } from './turning-agreement.ts';

const MOST_WORLDS = 6_000;

/** The property in every random case that is small enough. */
function always(parts: (trial: Trial) => readonly string[], count: number): void {
  fc.assert(
    fc.property(randomReadings, (reading) => {
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
  it('turns on each point of law that can matter', () => { always(partsOnRelevance, 300); });
  it('truths are sound, and exact in the trace', () => { always(partsOnTruth, 1500); });
  it('grounds are certain', () => { always(partsOnGround, 1500); });
  it('sets that settle are sound, smallest, complete', () => { always(partsOnSettling, 1000); });
  it('positions that a result leans on matter, others do not', () => { always((trial) => partsOnAssumed(trial, MOST_WORLDS), 1000); });
  it('single changes turn the outcome as they say', () => { always((trial) => partsOnTurning(trial, MOST_WORLDS), 500); });
  it('compiles', () => { fc.assert(fc.property(laws, catalogues, (law, catalogue) => { compileLaw(law, catalogue); }), runs(300)); });
});
