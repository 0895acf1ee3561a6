import { beforeAll, describe, expect, it } from 'vitest';
import { isUnknown, single, type Case } from '../../src/case/case.ts';
import { interview, type InterviewEnd } from '../../src/interview/interview.ts';
import type { ReadFact } from '../../src/interview/read-answer.ts';
import type { Setting } from '../../src/interview/session.ts';
import { Wording } from '../../src/interview/wording.ts';
import { readFactText } from '../../src/intake/index.ts';
import type { Language } from '../../src/i18n/language.ts';
import { realSetting } from './setting.ts';
import { scripted, type Line } from './scripted.ts';

let setting: Setting;
let read: ReadFact;
beforeAll(async () => {
  setting = await realSetting();
  const context = { events: setting.engine.compiled.law.events, charges: setting.reader };
  read = (fact, text) => readFactText(fact, text, context);
});

async function run(lines: readonly Line[], options: { readonly language?: Language; readonly start?: Case } = {}) {
  const screen = scripted(lines);
  const wording = new Wording(options.language ?? 'es', setting.engine.compiled.law, setting.reader);
  const end = await interview({ screen, setting, wording, read, ...(options.start ? { start: options.start } : {}) });
  expect(screen.left()).toBe(0);
  return { end, screen, text: screen.shown.join('\n') };
}

function caseIn(end: InterviewEnd): Case {
  if (end.kind === 'cancelled') throw new Error('cancelled');
  return end.case;
}
const outcomeIn = (end: InterviewEnd) => setting.engine.evaluate(caseIn(end)).determination.outcome;

const STOP: Line = { command: 'finish' };
const PROTEST: readonly Line[] = [
  { search: 'agavillamiento', choose: 'Agav' },
  'no hay más cargos',
  { search: '28J', choose: 'n.º 12' },
  { search: '29 de julio de 2024', choose: '29/07/2024' },
  'no',
];

describe('a conversation', () => {
  it('leads to a covered case, echoes the date and tells what is certain', async () => {
    const { end, text } = await run([...PROTEST, STOP, 'nada más']);
    expect(outcomeIn(end)).toBe('eligible');
    expect(text).toContain('Entendido: fecha de los hechos: 29/07/2024');
    expect(text).toContain('n.º 12: encaja');
    expect(text).toContain('El resultado ya es seguro: AMPARADO.');
    expect(end).toMatchObject({ kind: 'done', wishes: {} });
  });

  it('ends at once where the outcome is certain: no event, whatever else is true', async () => {
    const { end } = await run([{ search: 'agavillamiento', choose: 'Agav' }, 'no hay más cargos', 'ninguno de la lista', 'nada más']);
    expect(outcomeIn(end)).toBe('ineligible');
  });

  it('ends where only points of law and what is not known are left', async () => {
    const { end, text } = await run([
      { search: 'agavillamiento', choose: 'Agav' }, 'no hay más cargos', { search: 'n.º 12' }, { search: '23/08/2024' }, 'no', STOP, 'nada más',
    ]);
    expect(outcomeIn(end)).toBe('undetermined');
    expect(text).toContain('Ninguna otra respuesta cambiaría el resultado');
    expect(text).toContain('depende de: Q1, Q12');
  });

  it('takes "no consta" for an answer and goes on', async () => {
    const { end } = await run(['no consta', STOP, 'nada más']);
    expect(isUnknown(caseIn(end).charges as never)).toBe(true);
  });

  it('takes charges in words as a file has them, and says what it did not recognise', async () => {
    const { end, text } = await run([
      { search: 'instigación pública y agavillamiento', choose: '«instig' },
      { search: 'delito de opinión agravado', choose: '«delito' },
      'no hay más cargos', STOP, 'nada más',
    ]);
    const { charges } = caseIn(end);
    expect(Array.isArray(charges) && charges.map((charge) => charge.offences)).toEqual([['instigacion-publica'], ['agavillamiento'], null]);
    expect(text).toContain('«delito de opinión agravado»: no se reconoce; podría ser cualquier delito.');
  });

  it('asks which offence an ambiguous charge is, and offers those that it can be', async () => {
    const { screen } = await run([{ search: 'terrorismo', choose: '«terror' }, 'no hay más cargos', { search: 'n.º 12' }, { search: '29/07/2024' }, STOP, 'nada más']);
    expect(screen.asks.length).toBeGreaterThan(3);
  });

  it('shows the law, its sources and the reason on help, and asks again', async () => {
    const { text } = await run([{ command: 'help' }, STOP, 'nada más']);
    expect(text).toContain('Por qué se pregunta');
    expect(text).toMatch(/art\. 9 n\.º 2: Homicidio intencional/);
    expect(text).toContain('https://');
    expect(text).toContain('NO COTEJADO CON LA GACETA OFICIAL');
  });

  it('goes back, and says so where there is nothing before', async () => {
    const { end, text } = await run([{ command: 'back' }, ...PROTEST.slice(0, 3), { command: 'back' }, 'ninguno de la lista', 'nada más']);
    expect(text).toContain('Esta es la primera pregunta.');
    expect(single(caseIn(end).facts['linked-event'])).toBe('none');
  });

  it('changes an answer and drops, visibly, what no longer applies', async () => {
    const { end, text } = await run([
      { search: 'traición a la patria', choose: 'Traici' }, 'no hay más cargos',
      'sí', 'solo palabras',
      { command: 'review' }, 'cargos: ', { search: 'agavillamiento', choose: 'Agav' }, 'no hay más cargos',
      STOP, 'nada más',
    ]);
    expect(text).toContain('Con ese cambio se quitan respuestas:');
    expect(text).toContain('acción armada extranjera: sí (ya se deduce de las demás)');
    expect(caseIn(end).facts['foreign-armed-action']).toBeUndefined();
    expect(caseIn(end).facts['foreign-part']).toBeUndefined();
  });

  it('does not take a date that another answer contradicts', async () => {
    const { text } = await run([...PROTEST.slice(0, 3), { search: '01/01/2030' }, 'no consta', STOP, 'nada más']);
    expect(text).toContain('Esa fecha es posterior al día de la consulta.');
  });

  it('asks a continued case only for what is missing', async () => {
    const first = caseIn((await run([...PROTEST.slice(0, 4), STOP, 'nada más'])).end);
    const { screen, text } = await run(['no', STOP, 'nada más'], { start: { ...first, id: 'M-01' } });
    expect(text).toContain('Continúa el caso M-01');
    expect(screen.asks[0]?.message).toContain('militar');
  });

  it('keeps a draft after Ctrl-C only if the person says so', async () => {
    expect((await run(['CTRL-C'])).end).toEqual({ kind: 'cancelled' });
    expect((await run([...PROTEST.slice(0, 3), 'CTRL-C', 'no, descartar']) ).end).toEqual({ kind: 'cancelled' });
    expect((await run([...PROTEST.slice(0, 3), 'CTRL-C', 'CTRL-C'])).end).toEqual({ kind: 'cancelled' });
    expect((await run([...PROTEST.slice(0, 3), 'CTRL-C', 'sí, guardar', { text: 'b.json' }])).end).toMatchObject({ kind: 'draft', file: 'b.json' });
    expect((await run([...PROTEST.slice(0, 3), 'CTRL-C', 'seguir', STOP, 'nada más'])).end).toMatchObject({ kind: 'done' });
  });

  it('hands over what is to be written and writes nothing', async () => {
    const { end } = await run([STOP, 'el caso', { text: 'caso.json' }, 'un documento', { text: 'm.docx' }, 'nada más']);
    expect(end).toMatchObject({ wishes: { save: 'caso.json', document: 'm.docx' } });
  });

  it('speaks English', async () => {
    const { text } = await run([{ search: 'agavillamiento' }, 'no more charges', 'none of the list', 'nothing more'], { language: 'en' });
    expect(text).toContain('With which of the events that the law lists is the conduct linked?');
    expect(text).toContain('The outcome is certain: NOT ELIGIBLE.');
  });

  it('fits 80 columns above every question', async () => {
    const { screen } = await run([...PROTEST, STOP, 'nada más']);
    for (const { lines } of screen.asks) for (const line of lines) expect(line.length).toBeLessThan(80);
    for (const { lines } of screen.asks) expect(lines.length).toBeLessThan(12);
  });

  it('orders the events by a date that is typed', async () => {
    const { screen } = await run([...PROTEST.slice(0, 2), STOP, 'nada más']);
    const found = screen.asks[2]?.find?.('mayo de 2007') ?? [];
    expect(found[0]?.label).toContain('2007');
  });
});
