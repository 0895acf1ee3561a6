/** What is presumed, once the questions are over: beside what is sure, and not before. */
import { describe, expect, it } from 'vitest';
import { known, type Case } from '../../src/case/case.ts';
import { onDay, parseDay } from '../../src/case/dates.ts';
import { readFactText } from '../../src/intake/index.ts';
import { interview } from '../../src/interview/interview.ts';
import { Wording } from '../../src/interview/wording.ts';
import { Wording as ReportWording } from '../../src/report/wording.ts';
import { scripted, type Line } from './scripted.ts';
import { realSetting } from './setting.ts';

const start = (date?: string): Case => ({
  id: 'A-1',
  facts: {
    'arrest-date': known(onDay(parseDay('2024-07-29') ?? 0)), 'linked-event': known('12'), 'conduct-kind': known('demonstration'), court: known('ordinary'), military: known('no'),
    ...(date === undefined ? {} : { 'conduct-date': known(onDay(parseDay(date) ?? 0)) }),
  },
  charges: [{ text: 'resistencia a la autoridad', offences: ['resistencia-a-la-autoridad'], facts: { degree: known('completed'), participation: known('author') } }],
  warnings: [],
});

async function shown(subject: Case, lines: readonly Line[]) {
  const setting = await realSetting();
  const { law } = setting.engine.compiled;
  const wording = new Wording('es', law, setting.reader);
  const told = new ReportWording('es', law, setting.catalogue);
  const screen = scripted([...lines, { command: 'finish' }, 'nada: salir']);
  await interview({
    screen, setting, wording, moment: 'now', start: subject,
    read: (fact, text) => readFactText(fact, text, { events: law.events, charges: setting.reader }),
    second: (one) => told.presumedLine(setting.engine.secondTier.presumedOf(one)),
    draftFor: () => Promise.resolve(null), fulfil: () => Promise.resolve({ written: true, told: [] }),
  });
  expect(screen.left()).toBe(0);
  return screen.asks.map(({ lines: above }) => above.join(' ').replace(/\s+/gu, ' '));
}

describe('what is presumed in an interview', () => {
  it('stands at its end with what would overturn it, and above no question whose answer is still awaited', async () => {
    const asks = await shown(start(), ['no consta']);
    expect(asks).toHaveLength(3);
    expect(asks[0]).not.toContain('SE PRESUME');
    for (const text of asks.slice(1)) expect(text).toMatch(/SE PRESUME AMPARADA, salvo que se sepa que la conducta fue otro día/u);
  });
  it('is nothing where the outcome is sure', async () => {
    const asks = await shown(start('2024-07-29'), []);
    expect(asks.join(' ')).toContain('AMPARADO');
    expect(asks.join(' ')).not.toContain('SE PRESUME');
  });
});
