/** What follows from a fact that is narrowed and not settled: told for each of its values, with its if. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/case/case.ts';
import { parseDay } from '../../src/case/dates.ts';
import { CASE_FACTS } from '../../src/case/facts.ts';
import { DEFAULT_LAW, embeddedCatalogue, embeddedLaw } from '../../src/country/laws.ts';
import { Wording } from '../../src/report/wording.ts';
import { compileLaw } from '../../src/rules/logic/compiled-law.ts';
import type { NextStepRef } from '../../src/rules/analysis/determination.ts';
import { Engine } from '../../src/rules/engine.ts';

const loaded = await embeddedLaw(DEFAULT_LAW);
if (!loaded) throw new Error('no law');
const { law } = loaded;
const catalogue = await embeddedCatalogue();
const engine = new Engine(compileLaw(law, catalogue), { asOf: parseDay('2026-11-26') ?? 0, reading: 'working', assumptions: {} });

const NARROWED = { stage: CASE_FACTS.stage.values, custody: CASE_FACTS.custody.values, 'request-receipt': CASE_FACTS['request-receipt'].values } as const;
type Id = keyof typeof NARROWED;

function nextOf(id: Id, values: readonly string[] | null): readonly NextStepRef[] {
  const facts = { 'conduct-date': { values: [{ from: 19_934, to: 19_934 }] }, 'linked-event': { values: ['12'] }, ...(values === null ? {} : { [id]: { values } }) };
  return engine.evaluate({ id: 'x', facts, charges: [], warnings: [] } as Case).determination.next;
}

const stepsOf = (id: Id): readonly string[] => law.next.filter((step) => 'fact' in step.when && step.when.fact === id).map((step) => step.id);

describe('the steps that turn on one fact', () => {
  it.each(Object.keys(NARROWED) as Id[])('are told for each value that %s can have', (id) => {
    const all: readonly string[] = NARROWED[id];
    const alone = new Map(all.map((value) => [value, new Set(nextOf(id, [value]).map((step) => step.id))]));
    const steps = stepsOf(id);
    expect(steps.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.subarray([...all], { minLength: 1, maxLength: all.length - 1 }), (values) => {
        const found = nextOf(id, values);
        for (const step of steps) {
          const leading = values.filter((value) => alone.get(value)?.has(step) === true);
          const [told, ...more] = found.filter((one) => one.id === step);
          expect(more).toEqual([]);
          if (leading.length === 0) expect(told).toBeUndefined();
          else if (leading.length === values.length) expect(told?.if).toBeUndefined();
          else expect(told?.if).toEqual({ fact: id, values: leading });
          expect(told === undefined).toBe(leading.length === 0);
        }
      }),
      { numRuns: 120 },
    );
  });

  it('are not told where nothing is known of the fact', () => {
    expect(nextOf('stage', null).filter((step) => stepsOf('stage').includes(step.id))).toEqual([]);
    expect(nextOf('stage', null).map((step) => step.id)).toContain('stage-to-establish');
  });

  it('say their if: of a conviction that may be final or not, both the dismissal and the replacement judgment', () => {
    const told = nextOf('stage', ['convicted', 'final']).filter((step) => step.if !== undefined);
    expect(told.map((step) => [step.id, step.if?.values])).toEqual([['dismissal', ['convicted']], ['replacement-judgment', ['final']]]);
    const words = new Wording('es', law, catalogue);
    expect(told.map((step) => words.step(step).slice(0, 60))).toEqual(['Si es el caso (etapa procesal: condena no firme): La causa n', 'Si es el caso (etapa procesal: condena firme): La sentencia ']);
  });
});
