import { describe, expect, it } from 'vitest';
import { compileCatalogue } from '../../src/offences/recognise.ts';
import { openSituation } from '../../src/interview/next-question.ts';
import { referenceOf, type Question } from '../../src/interview/question.ts';
import type { Setting } from '../../src/interview/session.ts';
import type { Case } from '../../src/case/case.ts';
import { compileLaw } from '../../src/rules/logic/compiled-law.ts';
import { Engine } from '../../src/rules/engine.ts';
import { onlyValue, withDomain, type Situation } from '../../src/rules/logic/situation.ts';
import { pick, randomCase, randomFrom, withFact, type Random } from './random-case.ts';
import { AS_OF, realSetting } from './setting.ts';
import { SMALL_CATALOGUE, smallLaw } from './small-law.ts';
import { asksFor, completions, differs, slotsOf } from './witness.ts';
import { walkWith } from './walk.ts';

describe('a question that is asked', () => {
  it('has answers that can change an outcome: every combination of small random laws', () => {
    let questions = 0;
    for (let seed = 1; seed <= 150; seed++) {
      const random = randomFrom(seed);
      const engine = new Engine(compileLaw(smallLaw(random), SMALL_CATALOGUE), { asOf: AS_OF });
      const setting: Setting = { engine, catalogue: SMALL_CATALOGUE, reader: compileCatalogue(SMALL_CATALOGUE) };
      for (let round = 0; round < 3; round++) {
        const full = forgetful(randomCase(engine, SMALL_CATALOGUE, random), random);
        const whole = engine.evaluate(full).determination;
        const walk = walkWith(setting, full, (subject, question, asked) => {
          questions++;
          const why = `law ${String(seed)}: ${[...asked, referenceOf(question)].join(' ')}`;
          expect(hasWitness(engine, openSituation(engine, subject, new Set(asked)), question), why).toBe(true);
        });
        expect(engine.evaluate(walk.subject).determination.outcome, `law ${String(seed)}: ${walk.asked.join(' ')}`).toBe(whole.outcome);
      }
    }
    expect(questions).toBeGreaterThan(300);
  });

  it('has answers that can change an outcome: the law itself', async () => {
    const setting = await realSetting();
    const { engine } = setting;
    let questions = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const random = randomFrom(seed);
      const full = forgetful(randomCase(engine, setting.catalogue, random), random);
      walkWith(setting, full, (subject, question, asked) => {
        questions++;
        const situation = openSituation(engine, subject, new Set(asked));
        expect(hasWitnessAmongRandom(engine, situation, question, random), [...asked, referenceOf(question)].join(' ')).toBe(true);
      });
    }
    expect(questions).toBeGreaterThan(100);
  });
});

/** The case, with some facts known to nobody. */
function forgetful(full: Case, random: Random): Case {
  let subject = full;
  for (const fact of ['conduct-date', 'linked-event', 'military', 'court', 'conduct-kind', 'foreign-armed-action']) {
    if (random() < 0.2) subject = withFact(subject, fact, -1, { unknown: 'stated-unknown' });
  }
  return subject;
}

function hasWitness(engine: Engine, situation: Situation, question: Question): boolean {
  for (const rest of completions(engine, situation, question, 100_000)) if (differs(engine, rest, question)) return true;
  return false;
}

/** Answers the other unknowns one by one, each so that the outcome stays open if it can. */
function hasWitnessAmongRandom(engine: Engine, start: Situation, question: Question, random: Random): boolean {
  for (let tries = 0; tries < 60; tries++) {
    let situation = start;
    if (differs(engine, situation, question)) return true;
    const slots = slotsOf(engine, start).filter((slot) => !asksFor(question, slot));
    while (slots.length > 0) {
      const [slot] = slots.splice(Math.floor(random() * slots.length), 1);
      if (!slot) break;
      for (let again = 0; again < 4; again++) {
        const next = withDomain(situation, slot.charge, slot.address, onlyValue(slot.variable, pick(random, slot.values)));
        if (!engine.determine(next).charges.some((charge) => charge.outcome === 'undetermined')) continue;
        situation = next;
        break;
      }
      if (differs(engine, situation, question)) return true;
    }
  }
  return false;
}
