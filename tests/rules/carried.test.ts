/** What is told as presumed carries the outcome: all of it together is enough, and without any one of it the case would be open. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { data as lawData } from '../../data/ve/laws/ve-amnesty-2026.yaml';
import { data as catalogueData } from '../../data/ve/offences.yaml';
import type { Catalogue } from '../../src/offences/catalogue.ts';
import { compileLaw } from '../../src/rules/logic/compiled-law.ts';
import { isPosition } from '../../src/rules/analysis/determination.ts';
import { Engine } from '../../src/rules/engine.ts';
import type { Law } from '../../src/rules/language/law.ts';
import { openUnless } from './agreement.ts';
import { readingsOf } from './random-case.ts';
import { runs } from './runs.ts';

const law = lawData as Law;
const catalogue = catalogueData as Catalogue;
const compiled = compileLaw(law, catalogue);
const all = law.presumptions.map(({ id }) => id);

describe('presumptions that carry an outcome', () => {
  it('are enough together, and each is needed', () => {
    fc.assert(
      fc.property(readingsOf(law, catalogue), (reading) => {
        const outcomes = (notPresumed: readonly string[]) =>
          new Engine(compiled, { asOf: reading.asOf, assumptions: openUnless(reading), notPresumed }).evaluate(reading.subject).determination;
        const found = outcomes([]);
        const told = [...new Set(found.assumed.flatMap((one) => (isPosition(one) ? [] : [one.presumption])))];
        const settled = found.charges.flatMap(({ outcome }, at) => (outcome === 'undetermined' ? [] : [at]));
        const of = (determination: typeof found) => settled.map((at) => determination.charges[at]?.outcome);
        expect(of(outcomes(all.filter((id) => !told.includes(id))))).toEqual(of(found));
        for (const id of told) expect(of(outcomes([...all.filter((one) => !told.includes(one)), id]))).not.toEqual(of(found));
      }),
      runs(80),
    );
  });
  it('are those of a plain protest of which little is known', () => {
    const day = 19_933;
    const subject = { id: '', facts: { 'linked-event': { values: ['12'] }, 'conduct-date': { values: [{ from: day, to: day }] } }, charges: [], warnings: [] };
    const { outcome, assumed } = new Engine(compiled, { asOf: 20_783 }).evaluate(subject).determination;
    const told = assumed.flatMap((one) => (isPosition(one) ? [] : [one.presumption]));
    expect(outcome).toBe('eligible');
    expect(told).toEqual(expect.arrayContaining(['foreign-action-not-alleged', 'expression-not-alleged', 'civilian-court']));
  });
  it('are told once nothing is presumed: none', () => {
    const engine = new Engine(compiled, { asOf: 20_783, notPresumed: ['all'] });
    const { determination } = engine.evaluate({ id: '', facts: { 'linked-event': { values: ['12'] } }, charges: [], warnings: [] });
    expect(determination.assumed.every(isPosition)).toBe(true);
  });
  it('are named', () => {
    expect(() => new Engine(compiled, { asOf: 0, notPresumed: ['no-such'] })).toThrow('unknown-presumption');
  });
});
