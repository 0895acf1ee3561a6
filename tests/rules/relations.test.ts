import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { data as lawData } from '../../data/ve/laws/ve-amnesty-2026.yaml';
import { data as catalogueData } from '../../data/ve/offences.yaml';
import type { Catalogue } from '../../src/offences/catalogue.ts';
import { compileLaw, type CompiledLaw } from '../../src/rules/logic/compiled-law.ts';
import type { Law } from '../../src/rules/language/law.ts';
import type { Reading } from './oracle.ts';
import { readingsOf } from './random-case.ts';
import { randomReadings } from './random-small-case.ts';
import { determined, partsOnDuplicate, partsOnLearning, partsOnOrder, partsOnReadings, retold } from './relations.ts';
import { runs } from './runs.ts';

const law = lawData as Law;
const catalogue = catalogueData as Catalogue;
const compiled = compileLaw(law, catalogue);

type Parts = (compiled: CompiledLaw, reading: Reading) => readonly string[];

const SUBJECTS = [
  { name: 'the Amnesty Law', readings: readingsOf(law, catalogue), compile: () => compiled, share: 1 },
  { name: 'random laws', readings: randomReadings, compile: (reading: Reading) => compileLaw(reading.law, reading.catalogue), share: 3 },
];

describe.each(SUBJECTS)('$name', ({ readings, compile, share }) => {
  const always = (parts: Parts, count: number) => {
    fc.assert(fc.property(readings, (reading) => { expect(parts(compile(reading), reading)).toEqual([]); }), runs(count * share));
  };

  it('determines equal situations equally, however they are told', () => {
    always((of, reading) => {
      const [a, b] = [JSON.stringify(determined(of, reading)), JSON.stringify(determined(of, reading, retold(reading.subject)))];
      return a === b ? [] : [a, b];
    }, 100);
  });
  it('does not heed the order of charges', () => { always(partsOnOrder, 100); });
  it('does not heed a charge told twice', () => { always(partsOnDuplicate, 150); });
  it('keeps what is settled when more is learned', () => { always(partsOnLearning, 40); });
  it('keeps on every reading what is settled without any', () => { always(partsOnReadings, 150); });
});
