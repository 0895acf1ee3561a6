import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/case/case.ts';
import type { Determination } from '../../src/rules/analysis/determination.ts';
import { pick, randomCase, randomFrom, withFact } from './random-case.ts';
import { realSetting } from './setting.ts';
import { walkWith } from './walk.ts';

/** What the interview promises of the whole case: its outcome, charge by charge, and what it turns on. */
function promised(determination: Determination) {
  return {
    outcome: determination.outcome,
    charges: determination.charges.map((charge) => charge.outcome),
    turnsOn: determination.turnsOn,
    settledBy: determination.settledBy,
  };
}

/** Few random cases are covered while every question of law is open: half of them are looked at with positions taken. */
const POSITIONS = { Q1: 'broad', Q2: 'numeral-10', Q3: 'inside', Q4: 'not-excluded', Q5: 'charge', Q10: 'yes' };

describe('an interview fed with the facts of a complete case', () => {
  it.each([{}, POSITIONS])('ends with the determination of the whole case, having asked a subset (%o)', async (positions) => {
    const setting = await realSetting(positions);
    const outcomes = new Set<string>();
    for (let seed = 1; seed <= 125; seed++) {
      const full = randomCase(setting.engine, setting.catalogue, randomFrom(seed));
      const whole = setting.engine.evaluate(full).determination;
      const { subject, asked } = walkWith(setting, full);
      expect(promised(setting.engine.evaluate(subject).determination), `seed ${String(seed)}: ${asked.join(' ')}`).toEqual(promised(whole));
      expect(new Set(asked).size).toBe(asked.length);
      outcomes.add(whole.outcome);
    }
    expect([...outcomes]).toEqual(expect.arrayContaining(positions === POSITIONS ? ['eligible', 'mixed', 'ineligible'] : ['undetermined', 'ineligible']));
  });

  it('gives no reason that the whole case does not give', async () => {
    const setting = await realSetting();
    for (let seed = 1; seed <= 60; seed++) {
      const full = randomCase(setting.engine, setting.catalogue, randomFrom(seed));
      const whole = setting.engine.evaluate(full).determination;
      const found = setting.engine.evaluate(walkWith(setting, full).subject).determination;
      found.charges.forEach((charge, index) => {
        if (charge.outcome === 'ineligible') expect(whole.charges[index]?.provisions).toEqual(expect.arrayContaining([...charge.provisions]));
      });
    }
  });

  it('ends where the whole case stands when some facts are not known to anybody', async () => {
    const setting = await realSetting();
    for (let seed = 1; seed <= 80; seed++) {
      const random = randomFrom(seed);
      let full: Case = randomCase(setting.engine, setting.catalogue, random);
      for (const fact of ['conduct-date', 'linked-event', 'conduct-kind', 'court', 'military', 'foreign-armed-action']) {
        if (pick(random, [true, false, false])) full = withFact(full, fact, -1, { unknown: 'stated-unknown' });
      }
      const whole = setting.engine.evaluate(full).determination;
      const { subject, asked, session } = walkWith(setting, full);
      expect(session.answers.length).toBe(asked.length);
      expect(setting.engine.evaluate(subject).determination.outcome, `seed ${String(seed)}: ${asked.join(' ')}`).toBe(whole.outcome);
    }
  });
});
