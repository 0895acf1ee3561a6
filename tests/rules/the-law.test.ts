import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { data as lawData } from '../../data/ve/laws/ve-amnesty-2026.yaml';
import { data as catalogueData } from '../../data/ve/offences.yaml';
import type { Catalogue } from '../../src/offences/catalogue.ts';
import { compileLaw } from '../../src/rules/logic/compiled-law.ts';
import type { Law } from '../../src/rules/language/law.ts';
import { partsOnAssumed, partsOnGround, partsOnOutcome, partsOnPresuming, partsOnRelevance, partsOnTruth, tryCase, type Trial } from './agreement.ts';
import { readingsOf } from './random-case.ts';
import { runs } from './runs.ts';
import { partsOnSettling } from './settling-agreement.ts';
import { partsOnTurning } from './turning-agreement.ts';

const law = lawData as Law;
const catalogue = catalogueData as Catalogue;
const compiled = compileLaw(law, catalogue);
const readings = readingsOf(law, catalogue);
const MOST_WORLDS = 8_000;

function always(parts: (trial: Trial) => readonly string[], count: number, most = MOST_WORLDS): void {
  fc.assert(
    fc.property(readings, (reading) => {
      const trial = tryCase(reading, most, compiled);
      fc.pre(trial !== null);
      expect(parts(trial)).toEqual([]);
    }),
    runs(count),
  );
}

describe('the Amnesty Law', () => {
  it('outcomes are the meet of all worlds', () => { always(partsOnOutcome, 200); });
  it('presumptions lose no combination', () => { always(partsOnPresuming, 100); });
  it('turns on each point of law that can matter', () => { always(partsOnRelevance, 100); });
  it('truths are sound, and exact in the trace', () => { always(partsOnTruth, 200); });
  it('grounds are certain', () => { always(partsOnGround, 200); });
  it('sets that settle are sound, smallest, complete', () => { always(partsOnSettling, 200); });
  it('positions that a result leans on matter, others do not', () => { always((trial) => partsOnAssumed(trial, MOST_WORLDS), 200); });
  it('single changes turn the outcome as they say', () => { always((trial) => partsOnTurning(trial, 400), 40, 200); });
});
