/** An engine that has seen many cases says of each what an engine that sees it first would say. */
import { expect, it } from 'vitest';
import { compileLaw, type CompiledLaw } from '../../src/rules/logic/compiled-law.ts';
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

/**
 * Engines that have seen many cases: one that keeps what it drew, one that
 * forgets it before each case, one that spends so little in its workroom that
 * only the smallest cases are looked at there.
 */
class Seasoned {
  readonly #compiled: CompiledLaw;
  readonly #engines: readonly Engine[];

  constructor(compiled: CompiledLaw) {
    this.#compiled = compiled;
    this.#engines = [{}, { nodesKept: 0 }, { nodesSpent: 300 }].map((room) => new Engine(compiled, { asOf: AS_OF, room }));
  }

  get first(): Engine {
    return this.#engines[0] as Engine;
  }

  /** Each of them says what an engine says that sees the case first, and looks at every situation by itself. */
  agreeOn(subject: Case, where: string): void {
    const alone = JSON.stringify(new Engine(this.#compiled, { asOf: AS_OF, room: { nodesSpent: 0 } }).evaluate(subject));
    for (const engine of this.#engines) expect(JSON.stringify(engine.evaluate(subject)), where).toBe(alone);
  }
}

it('on random small laws, of every shape', () => {
  for (let seed = 1; seed <= 80; seed++) {
    const random = randomFrom(seed);
    const compiled = compileLaw(smallLaw(random), SMALL_CATALOGUE);
    const seasoned = new Seasoned(compiled);
    for (let round = 0; round < 60; round++) {
      const subject = forgetful(randomCase(seasoned.first, SMALL_CATALOGUE, random), random);
      seasoned.agreeOn(subject, `law ${String(seed)}, case ${String(round)}`);
    }
  }
});

/** The case with charges of which nothing is known, as many as given. */
function withUnread(subject: Case, charges: number): Case {
  return { ...subject, charges: Array.from({ length: charges }, () => ({ text: 'illegible', offences: null, facts: {} })) };
}

it('on the law itself', async () => {
  const { engine, catalogue } = await realSetting();
  const seasoned = new Seasoned(engine.compiled);
  const random = randomFrom(7);
  for (let round = 0; round < 150; round++) {
    const subject = forgetful(randomCase(engine, catalogue, random), random);
    seasoned.agreeOn(round % 25 === 24 ? withUnread(subject, 1 + (round % 5)) : subject, `case ${String(round)}`);
  }
});

it('on cases that may not fit, in any order', async () => {
  const { engine, catalogue } = await realSetting();
  const random = randomFrom(11);
  const subject = forgetful(randomCase(engine, catalogue, random), random);
  const cases = [1, 7, 3].map((charges) => withUnread({ ...subject, facts: {} }, charges));
  const seasoned = new Seasoned(engine.compiled);
  for (const one of [...cases, ...[...cases].reverse()]) seasoned.agreeOn(one, `${String((one.charges as readonly unknown[]).length)} charges`);
});
