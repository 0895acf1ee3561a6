/** An engine that has seen many cases says of each what an engine that sees it first would say. */
import { expect, it } from 'vitest';
import { compileLaw } from '../../src/rules/compiled-law.ts';
import { Engine } from '../../src/rules/engine.ts';
import type { Case } from '../../src/case/case.ts';
import { randomCase, randomFrom, withFact, type Random } from '../interview/random-case.ts';
import { AS_OF, realSetting } from '../interview/setting.ts';
import { SMALL_CATALOGUE, smallLaw } from '../interview/small-law.ts';

const FORGOTTEN = ['conduct-date', 'arrest-date', 'linked-event', 'military', 'court', 'conduct-kind', 'foreign-armed-action'];

/** The case with some facts known to nobody, and some not asked. */
function forgetful(full: Case, random: Random): Case {
  let subject = full;
  for (const fact of FORGOTTEN) {
    const chance = random();
    if (chance < 0.3) subject = withFact(subject, fact, -1, { unknown: chance < 0.15 ? 'stated-unknown' : 'blank' });
  }
  return subject;
}

it('on random small laws, of every shape', () => {
  for (let seed = 1; seed <= 80; seed++) {
    const random = randomFrom(seed);
    const compiled = compileLaw(smallLaw(random), SMALL_CATALOGUE);
    const seasoned = new Engine(compiled, { asOf: AS_OF });
    for (let round = 0; round < 60; round++) {
      const subject = forgetful(randomCase(seasoned, SMALL_CATALOGUE, random), random);
      const alone = new Engine(compiled, { asOf: AS_OF }).evaluate(subject);
      expect(JSON.stringify(seasoned.evaluate(subject)), `law ${String(seed)}, case ${String(round)}`).toBe(JSON.stringify(alone));
    }
  }
});

it('on the law itself', async () => {
  const { engine: seasoned, catalogue } = await realSetting();
  const random = randomFrom(7);
  for (let round = 0; round < 150; round++) {
    const subject = forgetful(randomCase(seasoned, catalogue, random), random);
    const alone = new Engine(seasoned.compiled, { asOf: AS_OF }).evaluate(subject);
    expect(JSON.stringify(seasoned.evaluate(subject)), `case ${String(round)}`).toBe(JSON.stringify(alone));
  }
});
