import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/case/dates.ts';
import { compileLaw } from '../../src/rules/logic/compiled-law.ts';
import { Engine } from '../../src/rules/engine.ts';
import { AS_OF } from './engines.ts';
import { LAW_2026, catalogue } from './loaded.ts';
import { randomCase, randomFrom, type RandomCase } from './random-cases.ts';
import { groundFor } from './second-look.ts';

const compiled = compileLaw(LAW_2026.law, catalogue);
const engines = new Map<string, Engine>();
function evaluate({ case: subject, assumptions }: RandomCase) {
  const key = JSON.stringify(assumptions);
  let engine = engines.get(key);
  if (!engine) {
    if (engines.size > 500) engines.clear();
    engines.set(key, (engine = new Engine(compiled, { asOf: AS_OF, assumptions })));
  }
  return engine.evaluate(subject).determination;
}

/** Outcome and ground of each charge by the second look: what all completions agree on. */
function expected({ completions }: RandomCase): { outcome: string; ground: string | null }[] {
  const [first] = completions;
  return (first?.charges ?? []).map((_, index) => {
    const grounds = completions.map((one) => {
      const charge = one.charges[index];
      return charge ? groundFor(one, charge) : null;
    });
    if (grounds.every((one) => one === null)) return { outcome: 'eligible', ground: null };
    if (grounds.every((one) => one !== null)) return { outcome: 'ineligible', ground: new Set(grounds).size === 1 ? (grounds[0] ?? null) : 'several' };
    return { outcome: 'undetermined', ground: null };
  });
}

/** How many complete cases are tried: `npm run second-look` tries 100,000 and more. */
const COMPLETE = Number(process.env['AMNISTIA_SECOND_LOOK'] ?? 20_000);
const INCOMPLETE = Math.round(COMPLETE / 33);

describe('second look', () => {
  it(`agrees with the engine on ${String(COMPLETE)} random complete cases, outcome and ground`, { timeout: 3_600_000 }, () => {
    const random = randomFrom(20260219);
    const counts: Record<string, number> = {};
    for (let run = 0; run < COMPLETE; ) {
      const one = randomCase(random, catalogue.offences, formatDay(AS_OF), 0, 100);
      // A case without charges says nothing of any charge: it has no complete form.
      if (!one || one.completions.length !== 1) continue;
      run++;
      const determination = evaluate(one);
      const found = determination.charges.map(({ outcome, ground }) => ({ outcome, ground }));
      const wanted = expected(one);
      counts[determination.outcome] = (counts[determination.outcome] ?? 0) + 1;
      if (JSON.stringify(found) !== JSON.stringify(wanted)) expect({ found, case: one.case, assumptions: one.assumptions }).toEqual({ found: wanted, case: one.case, assumptions: one.assumptions });
    }
    expect(Object.keys(counts).sort()).toEqual(['eligible', 'ineligible', 'mixed']);
  });
  it('agrees on incomplete cases: the engine settles exactly what all completions settle', { timeout: 3_600_000 }, () => {
    const random = randomFrom(8);
    const counts: Record<string, number> = {};
    for (let run = 0; run < INCOMPLETE; ) {
      const one = randomCase(random, catalogue.offences, formatDay(AS_OF), 0.05 + random() * 0.25, 4_000);
      if (!one || one.completions.length < 2) continue;
      run++;
      const determination = evaluate(one);
      const found = determination.charges.map(({ outcome }) => outcome);
      counts[determination.outcome] = (counts[determination.outcome] ?? 0) + 1;
      const wanted = expected(one).map(({ outcome }) => outcome);
      if (JSON.stringify(found) !== JSON.stringify(wanted)) expect({ found, case: one.case, assumptions: one.assumptions, run }).toEqual({ found: wanted, case: one.case, assumptions: one.assumptions, run });
    }
    for (const outcome of ['undetermined', 'eligible', 'ineligible']) expect(counts[outcome] ?? 0, outcome).toBeGreaterThan(INCOMPLETE / 60);
  });
});
