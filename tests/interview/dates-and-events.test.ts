/** The event that is typed, the date that is known, and "none of the list". */
import { beforeAll, describe, expect, it } from 'vitest';
import { NO_EVENT, isUnknown, known, single, unknown, type Case } from '../../src/case/case.ts';
import { onDay, parseDay, parseSpan } from '../../src/case/dates.ts';
import { readFactText } from '../../src/intake/index.ts';
import { promptFor } from '../../src/interview/ask-fact.ts';
import { mismatchIn } from '../../src/interview/date-and-event.ts';
import { nextFollowUp } from '../../src/interview/follow-up.ts';
import { interview } from '../../src/interview/interview.ts';
import type { ReadFact } from '../../src/interview/read-answer.ts';
import type { Choice } from '../../src/interview/screen.ts';
import { EMPTY_CASE, type Setting } from '../../src/interview/session.ts';
import { standingLine } from '../../src/interview/question-text.ts';
import { nextQuestion } from '../../src/interview/next-question.ts';
import { Wording } from '../../src/interview/wording.ts';
import { scripted, type Line } from './scripted.ts';
import { realSetting } from './setting.ts';

let setting: Setting;
let read: ReadFact;
let wording: Wording;
beforeAll(async () => {
  setting = await realSetting();
  const context = { events: setting.engine.compiled.law.events, charges: setting.reader };
  read = (fact, text) => readFactText(fact, text, context);
  wording = new Wording('es', setting.engine.compiled.law, setting.reader);
});

const day = (iso: string) => known(onDay(parseDay(iso) ?? 0));
const ask = (facts: Case['facts'] = {}) => promptFor({ kind: 'case', fact: 'linked-event' }, { ...EMPTY_CASE, facts }, setting, wording, read);
const found = (typed: string, facts?: Case['facts']): readonly Choice[] => ask(facts).find?.(typed) ?? [];
const ids = (choices: readonly Choice[]) => choices.flatMap(({ value }) => /^value:(\d+)$/u.exec(value)?.slice(1) ?? []);

/** An interview without charges; what the person does, and where it ends. */
async function run(lines: readonly Line[]) {
  const screen = scripted(['sin cargos', ...lines, { command: 'finish' }, 'nada: salir']);
  const end = await interview({ screen, setting, wording, read, moment: 'now', fulfil: () => Promise.resolve({ written: true, told: [] }), draftFor: () => Promise.resolve(null) });
  expect(screen.left()).toBe(0);
  if (end.kind === 'cancelled') throw new Error('cancelled');
  return { facts: end.case.facts, text: screen.shown.join('\n'), asks: screen.asks };
}

describe('events that are typed', () => {
  it.each(['guarimbas', 'protesta', 'plaza altamira', 'elección', 'caracas', '2014 a 2019', 'paro'])('"%s" takes none by itself', (typed) => {
    expect(found(typed)[0]?.told).toBe(true);
  });

  it.each([['28J', '12'], ['n.º 7', '7'], ['la salida', '7'], ['Carmonazo', '1'], ['abril de 2013', '6']])('"%s" is read as one: that first', (typed, id) => {
    expect(found(typed)[0]?.value).toBe(`value:${id}`);
  });

  it.each(['paramacay', 'asalto al Fuerte Paramacay', 'Operación Gedeón', 'caso drones', 'referendo del Esequibo', 'qwerty', '32 de julio'])('"%s" leads somewhere, and nowhere by itself', (typed) => {
    const choices = found(typed);
    expect(choices[0]?.told).toBe(true);
    expect(choices.map(({ label }) => label)).toEqual(expect.arrayContaining(['ninguno de la lista', 'no consta']));
  });

  it('stand in the order of the date that is known, or the latest first', () => {
    expect(ids(ask().choices).slice(0, 2)).toEqual(['13', '12']);
    expect(ids(ask({ 'arrest-date': day('2014-03-12') }).choices)[0]).toBe('7');
    expect(ids(ask({ 'conduct-date': day('2002-04-11'), 'arrest-date': day('2014-03-12') }).choices)[0]).toBe('1');
    expect(ids(found('guarimbas', { 'arrest-date': day('2017-05-02') }))[0]).toBe('9');
    expect(ids(found('guarimbas', { 'arrest-date': day('2014-05-02') }))[0]).toBe('7');
  });

  it('every episode beside the list has a source, and links that exist', () => {
    expect(setting.episodes?.length).toBeGreaterThan(2);
    for (const { sources, perhaps, names } of setting.episodes ?? []) {
      expect([sources.length > 0, names.length > 0, perhaps.every((id) => setting.engine.compiled.law.events.some((event) => event.id === id))]).toEqual([true, true, true]);
    }
  });
});

describe('a date and an event', () => {
  it('contradict each other where no day is shared, and in no other case', () => {
    for (const event of setting.engine.compiled.law.events) {
      const linked = { 'linked-event': known(event.id) };
      for (const iso of ['2002-04-11', '2004-02-27', '2009-08-22', '2014-02-12', '2018-08-04', '2024-07-29', '2025-05-23']) {
        const inside = iso >= (event.possible.from ?? '') && iso <= (event.possible.to ?? '9999');
        expect(mismatchIn({ ...EMPTY_CASE, facts: { ...linked, 'conduct-date': day(iso) } }, setting.engine.compiled.law.events) === null).toBe(inside);
        // An arrest can be long after the event; before it it cannot be.
        const early = mismatchIn({ ...EMPTY_CASE, facts: { ...linked, 'arrest-date': day(iso) } }, setting.engine.compiled.law.events);
        expect(early === null).toBe(iso >= (event.possible.from ?? ''));
      }
    }
  });

  it('that contradict each other are told at once, with the event that fits', async () => {
    const { facts, text, asks } = await run([{ search: 'guarimbas', choose: 'n.º 3' }, { search: 'marzo de 2014' }, 'n.º 7']);
    expect(text.replaceAll(/\s+/gu, ' ')).toContain('! La fecha (del 01/03/2014 al 31/03/2014) no cae en el n.º 3 (del 01/01/2004 al 31/12/2004).');
    expect(single(facts['linked-event'])).toBe('7');
    expect(single(facts['conduct-date'])).toEqual(parseSpan('2014-03'));
    const asked = asks.find(({ message }) => message === '¿Cuál de los dos vale?');
    expect(asked?.choices.find(({ value }) => value === asked.start)?.label).toContain('otra fecha');
  });

  it('can be left as they are, or put again', async () => {
    const kept = await run([{ search: 'n.º 3' }, { search: 'marzo de 2014' }, 'los dos']);
    expect(single(kept.facts['linked-event'])).toBe('3');
    const again = await run([{ search: 'n.º 3' }, { search: 'marzo de 2014' }, 'otra fecha', { search: 'febrero de 2004' }]);
    expect(single(again.facts['conduct-date'])).toEqual(parseSpan('2004-02'));
  });

  it('a date by which the event was found is offered as that of the conduct, and taken by no Enter', async () => {
    const { asks, facts } = await run([{ search: '30 de julio de 2024', choose: 'n.º 12' }, '30/07/2024', 'no']);
    const asked = asks.find(({ message }) => message.startsWith('¿Cuándo ocurrieron'));
    expect(asked?.choices.map(({ label, told = false }) => told || label)).toEqual([true, '30/07/2024', 'no consta']);
    expect(single(facts['conduct-date'])).toEqual(onDay(parseDay('2024-07-30') ?? 0));
  });
});

describe('"none of the list"', () => {
  it('is confirmed with the date and the events near it; a hasty Enter shuts nobody out', async () => {
    const { asks, facts } = await run(['ninguno de la lista', 'no consta', { search: '23/11/2024' }, 'n.º 12', 'no consta']);
    const confirm = asks.find(({ message }) => message.startsWith('¿Confirma'));
    expect(confirm?.start).toBe('unknown');
    expect(ids(confirm?.choices ?? [])).toContain('12');
    expect(single(facts['linked-event'])).toBe('12');
    expect(single(facts['arrest-date'])).toEqual(onDay(parseDay('2024-11-23') ?? 0));
  });

  it('keeps the date that was asked for on the way', async () => {
    const { facts, asks } = await run(['ninguno de la lista', { search: 'agosto de 2018' }, 'sí: ninguno']);
    expect(single(facts['linked-event'])).toBe(NO_EVENT);
    expect(single(facts['conduct-date'])).toEqual(parseSpan('2018-08'));
    expect(asks.filter(({ message }) => message.startsWith('¿Cuándo fue la detención'))).toEqual([]);
  });

  it('can be taken back to "not known"', async () => {
    const { facts } = await run(['ninguno de la lista', 'no consta', 'no consta', 'no consta', { command: 'back' }, 'ninguno de la lista', 'no consta']);
    expect(isUnknown(facts['linked-event'])).toBe(true);
  });
});

describe('what is asked when', () => {
  const unknowing = (...ids: string[]): Case => ({ ...EMPTY_CASE, charges: unknown('stated-unknown'), facts: Object.fromEntries(ids.map((id) => [id, unknown('stated-unknown')])) });

  it('the day of the arrest comes as soon as nobody knows that of the conduct', () => {
    const subject = unknowing('linked-event', 'conduct-date');
    expect(nextQuestion(setting.engine, subject, new Set(['charges', 'linked-event', 'conduct-date']))).toEqual({ kind: 'case', fact: 'arrest-date' });
  });

  it('nobody is asked what was done in an action of which nobody knows', () => {
    let subject = unknowing('foreign-armed-action');
    const asked = new Set(['charges', 'foreign-armed-action']);
    for (;;) {
      const question = nextQuestion(setting.engine, subject, asked);
      if (!question || question.kind !== 'case') break;
      expect(question.fact).not.toBe('foreign-part');
      asked.add(question.fact);
      subject = { ...subject, facts: { ...subject.facts, [question.fact]: unknown('stated-unknown') } };
    }
    expect(asked.size).toBeGreaterThan(4);
  });

  it('the standing line names what is asked now', () => {
    const line = standingLine(setting.engine, EMPTY_CASE, wording, new Set(), 'charges[2].offence');
    expect(line).toContain('depende de: cargo 2: delito');
  });

  it('after a refusal the day on which it was made known, and not whether it was received', () => {
    const subject: Case = { ...EMPTY_CASE, charges: [], facts: { 'linked-event': known('12'), 'conduct-date': day('2024-07-29'), military: known('no'), decision: known('refused') } };
    expect(nextFollowUp(setting.engine, subject)).toEqual({ kind: 'case', fact: 'notification-date' });
    const asked = new Set<string>();
    for (let question = nextFollowUp(setting.engine, subject, asked); question?.kind === 'case'; question = nextFollowUp(setting.engine, subject, asked)) asked.add(question.fact);
    expect(asked).not.toContain('request-receipt');
  });
});
