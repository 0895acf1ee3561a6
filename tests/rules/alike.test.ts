/** An outcome that is shared is the outcome that each case would have got alone. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Case } from '../../src/case/case.ts';
import { outcomeKeyOf } from '../../src/rules/analysis/equivalence-keys.ts';
import { compileLaw } from '../../src/rules/logic/compiled-law.ts';
import { determine } from '../../src/rules/analysis/determine.ts';
import { Engine } from '../../src/rules/engine.ts';
import { situationOf, type Situation } from '../../src/rules/logic/situation.ts';
import { LAW_2026, catalogue } from '../authoring/loaded.ts';
import { dayNumber } from './days.ts';
import { readingsOf } from './random-case.ts';

const { law } = LAW_2026;
const compiled = compileLaw(law, catalogue);
const asOf = dayNumber('2026-11-23');

/** Cases that differ from this one in what often makes no difference, and sometimes does. */
function neighbours(subject: Case): readonly Case[] {
  const withFacts = (facts: object): Case => ({ ...subject, facts: { ...subject.facts, ...facts } });
  const day = (iso: string) => ({ values: [{ from: dayNumber(iso), to: dayNumber(iso) }] });
  return [
    ...['ordinary', 'terrorism', 'adolescents', 'military'].map((court) => withFacts({ court: { values: [court] } })),
    ...['demonstration', 'strike', 'expression', 'armed-action'].map((kind) => withFacts({ 'conduct-kind': { values: [kind] } })),
    ...[['7', '2014-02-12'], ['7', '2014-06-29'], ['9', '2017-04-01'], ['10', '2019-04-30'], ['6', '2013-12-30'], ['13', '2025-12-30'], ['none', '2014-03-01'], ['7', '2015-01-01']].map(([event, iso]) =>
      withFacts({ 'linked-event': { values: [event] }, 'conduct-date': day(iso ?? '') })),
    ...['prison', 'free', 'abroad'].map((custody) => withFacts({ custody: { values: [custody] } })),
    ...['charged', 'convicted', 'final'].map((stage) => withFacts({ stage: { values: [stage] } })),
  ];
}

it('cases that the provisions cannot tell apart share their outcome, and only those', () => {
  const key = outcomeKeyOf(law, compiled.space, compiled.order);
  let shared = 0;
  fc.assert(
    fc.property(readingsOf(law, catalogue), ({ subject, positions }) => {
      const engine = new Engine(compiled, { asOf, assumptions: positions });
      const keys = new Set<string>();
      const written = (situation: Situation) => key(situation).join();
      for (const one of [subject, ...neighbours(subject)]) {
        const situation = situationOf(one, compiled.space, asOf, engine.positions);
        if (keys.has(written(situation))) shared += 1;
        keys.add(written(situation));
        expect(JSON.stringify(engine.evaluate(one).determination)).toBe(JSON.stringify(determine(compiled, situation, engine.positions)));
      }
    }),
    { numRuns: 40 },
  );
  expect(shared).toBeGreaterThan(200);
});
