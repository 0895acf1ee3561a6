import { beforeAll, describe, expect, it } from 'vitest';
import { known, single, type Case } from '../../src/case/case.ts';
import { onDay, parseDay } from '../../src/case/dates.ts';
import { readFactText } from '../../src/intake/index.ts';
import type { Setting } from '../../src/interview/session.ts';
import { walkWhatIf } from '../../src/interview/what-if-walk.ts';
import { whatIf, type WhatIfError } from '../../src/interview/what-if.ts';
import { Wording } from '../../src/interview/wording.ts';
import { realSetting } from './setting.ts';
import { scripted, type Line } from './scripted.ts';

let setting: Setting;
let subject: Case;
beforeAll(async () => {
  setting = await realSetting();
  subject = {
    id: 'one',
    facts: { 'linked-event': known('9'), 'conduct-date': known(onDay(parseDay('2017-08-06') ?? 0)), military: known('no'), court: known('ordinary') },
    charges: [setting.reader.charge('rebelión militar', null).charge],
    warnings: [],
  };
});

describe('what if', () => {
  it('takes a position on a question of law', () => {
    const { before, after } = whatIf(setting.engine, subject, { Q2: 'whole-list' });
    expect(before.outcome).toBe('undetermined');
    expect([after.outcome, after.ground]).toEqual(['ineligible', 'carve-out']);
    expect(whatIf(setting.engine, subject, { Q2: 'numeral-10' }).after.turnsOn).not.toContain('Q2');
  });

  it('opens a position that was taken, and leaves the others', async () => {
    const { engine } = await realSetting({ Q2: 'whole-list', Q5: 'charge' });
    const opened = whatIf(engine, subject, { Q2: 'open' });
    expect(opened.before.outcome).toBe('ineligible');
    expect(opened.after.outcome).toBe('undetermined');
    expect(opened.engine.positions).toMatchObject({ Q2: 'open', Q5: 'charge', Q9: 'not-excluded' });
  });

  it('changes a fact by its code, a date in its short form, or words', () => {
    expect(whatIf(setting.engine, subject, { 'linked-event': 'none' }).after.outcome).toBe('ineligible');
    const context = { events: setting.engine.compiled.law.events, charges: setting.reader };
    const read = (fact: Parameters<typeof readFactText>[0], text: string) => readFactText(fact, text, context).facts;
    expect(single(whatIf(setting.engine, subject, { 'conduct-date': '2019-01' }).case.facts['conduct-date'])).toMatchObject({ from: parseDay('2019-01-01') });
    expect(single(whatIf(setting.engine, subject, { 'linked-event': '28J' }, read).case.facts['linked-event'])).toBe('12');
    expect(single(subject.facts['linked-event'])).toBe('9');
  });

  it.each([
    [{ Q2: 'no-such' }, 'unknown-position'],
    [{ custody: 'no-such' }, 'unknown-value'],
    [{ nothing: 'x' }, 'unknown-fact'],
    [{ 'charges[7].degree': 'attempted' }, 'no-such-charge'],
  ])('refuses %o: %s', (changes, code) => {
    expect(() => whatIf(setting.engine, subject, changes)).toThrow(expect.objectContaining({ name: 'WhatIfError', code }) as WhatIfError);
  });

  it('walks at the terminal and shows the outcome after each change', async () => {
    const lines: readonly Line[] = ['Q2', 'whole-list', 'hecho vinculado', 'n.º 10', 'Q2', 'como está', 'salir'];
    const screen = scripted(lines);
    const context = { events: setting.engine.compiled.law.events, charges: setting.reader };
    const wording = new Wording('es', setting.engine.compiled.law, setting.reader);
    const changes = await walkWhatIf(screen, setting, subject, wording, (fact, text) => readFactText(fact, text, context));
    expect(changes).toEqual({ 'linked-event': '10' });
    expect(screen.shown.join('\n')).toMatch(/Ahora: SIN DETERMINAR; depende de: [^]*Con el cambio: NO AMPARADO\./);
  });
});
