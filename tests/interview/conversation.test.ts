import { beforeAll, describe, expect, it } from 'vitest';
import { isUnknown, single, type Case } from '../../src/case/case.ts';
import { onDay, parseDay } from '../../src/case/dates.ts';
import { interview, type InterviewEnd } from '../../src/interview/interview.ts';
import type { Fulfil } from '../../src/interview/closing-actions.ts';
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

interface RunOptions {
  readonly language?: Language;
  readonly start?: Case;
  readonly fulfil?: Fulfil;
}

async function run(lines: readonly Line[], options: RunOptions = {}) {
  const screen = scripted(lines);
  const wording = new Wording(options.language ?? 'es', setting.engine.compiled.law, setting.reader);
  const wished: string[] = [];
  const fulfil: Fulfil = (wish, file, subject, over) => {
    wished.push([wish, file, subject.id, ...(over ? ['over'] : [])].join(' '));
    return Promise.resolve({ written: true, told: [] });
  };
  const end = await interview({ screen, setting, wording, read, fulfil, draftFor: () => Promise.resolve('request'), moment: '20261201-093015', ...options });
  expect(screen.left()).toBe(0);
  return { end, screen, wished, text: screen.shown.join('\n') };
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

/** "None of the list" counts once the dates were asked for and the answer is confirmed. */
const NO_EVENT: readonly Line[] = ['ninguno de la lista', { search: '10 de julio de 2018' }, 'sí: ninguno'];

describe('a conversation', () => {
  it('leads to a covered case, echoes the date and tells what is certain', async () => {
    const { end, text } = await run([...PROTEST, STOP, 'nada: salir']);
    expect(outcomeIn(end)).toBe('eligible');
    expect(text).toContain('Entendido: fecha de los hechos: 29/07/2024');
    expect(text).toContain('los hechos caen en el n.º 12');
    expect(text).toContain('Con lo que consta: AMPARADO, salvo que');
    expect(text).not.toContain('ya es seguro');
    // Not before it is: whether the person is a soldier could still be asked.
    expect(text.slice(0, text.indexOf('¿Es militar'))).not.toContain('Hasta ahora: AMPARADO');
    expect(end.kind).toBe('done');
  });

  it('ends at once where the outcome is certain: no event, whatever else is true', async () => {
    const { end } = await run([{ search: 'agavillamiento', choose: 'Agav' }, 'no hay más cargos', ...NO_EVENT, 'ver el informe', 'nada: salir']);
    expect(outcomeIn(end)).toBe('ineligible');
    expect(single(caseIn(end).facts['conduct-date'])).toEqual(onDay(parseDay('2018-07-10') ?? 0));
  });

  it('ends where only points of law and what is not known are left', async () => {
    const { end, text } = await run([
      { search: 'agavillamiento', choose: 'Agav' }, 'no hay más cargos', { search: 'n.º 12' }, { search: '23/08/2024' }, 'no', STOP, 'nada: salir',
    ]);
    expect(outcomeIn(end)).toBe('undetermined');
    expect(text).toContain('Ninguna otra respuesta cambiaría el resultado');
    expect(text).toMatch(/depende de:\s+cuestiones\s+de\s+derecho\s+abiertas\s+\(Q1,\s+Q12\)/);
  });

  it('takes "no consta" for an answer and goes on', async () => {
    const { end } = await run(['no consta', STOP, 'nada: salir']);
    expect(isUnknown(caseIn(end).charges as never)).toBe(true);
  });

  it('takes charges in words as a file has them, and says what it did not recognise', async () => {
    const { end, text } = await run([
      { search: 'instigación pública y agavillamiento', choose: '2 cargos' },
      { search: 'delito de opinión agravado', choose: '«delito' },
      'no hay más cargos', STOP, 'nada: salir',
    ]);
    const { charges } = caseIn(end);
    expect(Array.isArray(charges) && charges.map((charge) => charge.offences)).toEqual([['instigacion-publica'], ['agavillamiento'], null]);
    expect(text).toContain('«delito de opinión agravado»: no se reconoce; podría ser cualquier delito.');
  });

  it('asks which offence an ambiguous charge is, and offers those that it can be', async () => {
    const { screen } = await run([{ search: 'lesiones personales', choose: '«lesiones' }, 'no hay más cargos', STOP, 'nada: salir']);
    const asked = screen.asks.find(({ message }) => message === '¿Cuál de estos delitos es?');
    expect(asked?.choices.map(({ label }) => label)).toEqual(expect.arrayContaining(['no consta', 'Lesiones gravísimas']));
  });

  it('asks which offence it is only where nothing nearer decides: any of them has the same outcome here', async () => {
    const { text } = await run([{ search: 'terrorismo', choose: '«terror' }, 'no hay más cargos', { search: 'n.º 12' }, 'no', { search: '29/07/2024' }, STOP, 'nada: salir']);
    expect(text).not.toContain('¿Cuál de estos delitos es?');
  });

  it('shows the law, its sources and the reason on help, and asks again', async () => {
    const { text } = await run([{ command: 'help' }, { command: 'help' }, STOP, 'nada: salir']);
    expect(text.indexOf('Cómo responder')).toBeLessThan(text.indexOf('https://'));
    expect(text).toContain('Por qué se pregunta');
    expect(text).toMatch(/art\. 9 n\.º 2: Homicidio intencional/);
    expect(text).toContain('https://');
    expect(text).toContain('NO COTEJADO CON LA GACETA OFICIAL');
  });

  it('goes back, and says so where there is nothing before', async () => {
    const { end, text } = await run([{ command: 'back' }, ...PROTEST.slice(0, 3), { command: 'back' }, ...NO_EVENT, 'ver el informe', 'nada: salir']);
    expect(text).toContain('Esta es la primera pregunta.');
    expect(single(caseIn(end).facts['linked-event'])).toBe('none');
  });

  it('changes an answer and drops, visibly, what no longer applies', async () => {
    const { end, text } = await run([
      { search: 'traición a la patria', choose: 'Traici' }, 'no hay más cargos',
      { search: 'n.º 12' }, 'sí', 'solo palabras',
      { command: 'review' }, 'cargos: ', { search: 'agavillamiento', choose: 'Agav' }, 'no hay más cargos',
      STOP, 'nada: salir',
    ]);
    expect(text).toContain('Con ese cambio se quitan respuestas:');
    expect(text).toContain('acción armada extranjera: sí (ya se deduce de las demás)');
    expect(caseIn(end).facts['foreign-armed-action']).toBeUndefined();
    expect(caseIn(end).facts['foreign-part']).toBeUndefined();
  });

  it('does not take a date that another answer contradicts', async () => {
    const { text } = await run([...PROTEST.slice(0, 3), { search: '01/01/2030' }, 'no consta', STOP, 'nada: salir']);
    expect(text).toContain('Esa fecha es posterior al día de la consulta.');
  });

  it('asks a continued case only for what is missing', async () => {
    const first = caseIn((await run([...PROTEST.slice(0, 4), STOP, 'nada: salir'])).end);
    const { screen, text } = await run(['no', STOP, 'nada: salir'], { start: { ...first, id: 'M-01' } });
    expect(text).toContain('Continúa el caso M-01');
    expect(screen.asks[0]?.message).toContain('militar');
  });

  it('keeps a draft after Ctrl-C only if the person says so', async () => {
    expect((await run(['CTRL-C'])).end).toEqual({ kind: 'cancelled' });
    expect((await run([...PROTEST.slice(0, 3), 'CTRL-C', 'no, descartar']) ).end).toEqual({ kind: 'cancelled' });
    expect((await run([...PROTEST.slice(0, 3), 'CTRL-C', 'CTRL-C'])).end).toEqual({ kind: 'cancelled' });
    const kept = await run([...PROTEST.slice(0, 3), 'CTRL-C', 'sí, guardar', { text: 'b.json' }]);
    expect([kept.end.kind, kept.wished]).toEqual(['draft', ['save b.json 20261201-093015']]);
    // Leaving the name of the file throws nothing away.
    expect((await run([...PROTEST.slice(0, 3), 'CTRL-C', 'sí, guardar', 'CTRL-C', 'no, descartar'])).end).toEqual({ kind: 'cancelled' });
    expect(kept.screen.asks.filter(({ start }) => start === 'keep')).toHaveLength(1);
    expect((await run([...PROTEST.slice(0, 3), 'CTRL-C', 'seguir', STOP, 'nada: salir'])).end).toMatchObject({ kind: 'done' });
  });

  it('asks for the case\'s key once, and hands over what is to be written', async () => {
    const { end, wished } = await run([STOP, 'el caso', { text: 'M-9' }, { text: 'caso.json' }, 'un documento', { text: 'm.docx' }, 'nada más']);
    expect(wished).toEqual(['save caso.json M-9', 'document m.docx M-9']);
    expect(caseIn(end).id).toBe('M-9');
  });

  it('suggests a name of the file that says which case it is', async () => {
    const { screen } = await run([STOP, 'el caso', { text: 'Año 1/ñ' }, { text: '' }, 'nada más']);
    expect(screen.asks.map((ask) => ask.suggestion).filter((text) => text !== undefined)).toEqual(['20261201-093015', 'caso-Ano-1-n.json']);
  });

  it('overwrites a file only if the person says so, and asks again where nothing could be written', async () => {
    const wished: string[] = [];
    const fulfil: Fulfil = (wish, file, _subject, over) => {
      wished.push(`${wish} ${file} ${String(over)}`);
      if (file === 'nope/x.json') return Promise.resolve({ written: false, told: ['la carpeta no existe'] });
      return Promise.resolve(over || file === 'new.json' ? { written: true, told: [] } : { written: false, exists: true, told: [] });
    };
    const start: Case = { id: 'M-1', facts: {}, charges: { unknown: 'unasked' }, warnings: [] };
    const { text } = await run([STOP, 'el caso', { text: 'nope/x.json' }, { text: 'old.json' }, 'no, dar otro', { text: 'old.json' }, 'sí, sobrescribirlo', 'nada más'], { start, fulfil });
    expect(text).toContain('! la carpeta no existe');
    expect(wished).toEqual(['save nope/x.json false', 'save old.json false', 'save old.json false', 'save old.json true']);
  });

  it('lets an answer be changed after the last question, before the report', async () => {
    const { end } = await run([
      { search: 'agavillamiento', choose: 'Agav' }, 'no hay más cargos', ...NO_EVENT,
      'cambiar una respuesta', 'hecho vinculado', { search: 'n.º 12' }, 'los dos', { command: 'review' }, 'fecha de los hechos', { search: '29/07/2024' }, 'no', STOP, 'nada: salir',
    ]);
    expect(outcomeIn(end)).toBe('eligible');
  });

  it('lets what a continued case says be changed, and taken back', async () => {
    const start: Case = { ...caseIn((await run([...PROTEST, STOP, 'nada: salir'])).end), id: 'M-01' };
    const { end, text } = await run([{ command: 'review' }, 'hecho vinculado', 'ninguno de la lista', 'sí: ninguno', { command: 'back' }, STOP, 'nada: salir'], { start });
    expect(text).toContain('Se retira la respuesta: hecho vinculado.');
    expect(caseIn(end)).toEqual(start);
  });

  it('asks for conditions and next steps only if they are wanted', async () => {
    const { screen } = await run([...PROTEST, 'responder antes', { command: 'back' }, STOP, 'nada: salir']);
    expect(screen.asks.length).toBe(PROTEST.length + 4);
  });

  it('asks whoever cannot name the charges what the person is said to have done, and keeps the words', async () => {
    const { end, screen, text } = await run(['no consta', { search: 'estaba en la marcha del 28 de julio', choose: 'manifestación' }, 'no consta', STOP, 'nada: salir']);
    expect(caseIn(end).facts['conduct-kind']).toEqual({ values: ['demonstration'], text: 'estaba en la marcha del 28 de julio' });
    expect(text.replace(/\s+/g, ' ')).toContain('Entendido: tipo de conducta: manifestación («estaba en la marcha del 28 de julio»)');
    // What was told names an event: it is offered first, and not taken.
    expect(screen.asks[3]?.choices.slice(0, 4).map(({ label, told }) => (told ? '' : label))).toEqual(['no consta', 'ninguno de la lista', '', 'n.º 12 Elección presidencial de julio de 2024']);
  });

  it('keeps words that say no kind of conduct, beside the kind that is chosen', async () => {
    const { end } = await run(['no consta', { search: 'vendía agua por ahí', choose: 'otra conducta' }, STOP, 'nada: salir']);
    expect(caseIn(end).facts['conduct-kind']).toEqual({ values: ['other'], text: 'vendía agua por ahí' });
    const silent = await run(['no consta', { search: 'vendía agua por ahí', choose: 'no consta' }, STOP, 'nada: salir']);
    expect(caseIn(silent.end).facts['conduct-kind']).toEqual({ unknown: 'stated-unknown', text: 'vendía agua por ahí' });
  });

  it('asks for the arrest among the first three where nothing else is known', async () => {
    const { screen } = await run(['no consta', 'no consta', { search: 'enero de 2019' }, STOP, 'nada: salir']);
    expect(screen.asks[2]?.message).toBe('¿Cuándo fue la detención?');
    const told = await run(['no consta', { search: 'protesta' }, STOP, 'nada: salir']);
    expect(told.screen.asks[2]?.message).toBe('¿Cuándo fue la detención?');
  });

  it('does not ask which offence a charge is that nobody knows', async () => {
    const { text } = await run([{ search: 'agavillamiento', choose: 'Agav' }, { search: 'no sé', choose: 'otro cargo' }, 'no hay más cargos', 'no consta', 'no consta', STOP, 'nada: salir']);
    expect(text).not.toMatch(/¿(?:Cuál de estos|Qué) delitos? es/u);
  });

  it('takes "no sé, ..." for an answer that says no more, and what is named after it for a charge', async () => {
    const { screen } = await run([STOP, 'nada: salir']);
    const labels = (typed: string) => screen.asks[0]?.find?.(typed).map(({ label }) => label)[0];
    expect(labels('no sé, solo hay una orden de aprehensión')).toBe('no consta');
    expect(labels('no sé, creo que agavillamiento')).toBe('Elija uno de estos:');
    expect(screen.asks[0]?.find?.('no sabemos bien, dicen que terrorismo').map(({ label }) => label)).toContain('Terrorismo');
  });

  it('offers the draft for the court at the end, by what it is', async () => {
    const { wished } = await run([...PROTEST, STOP, 'el borrador de la solicitud', { text: 'A-1' }, { text: 'solicitud-A-1.docx' }, 'nada más']);
    expect(wished).toEqual(['draft solicitud-A-1.docx A-1']);
  });

  it('says what positions a ground rests on', async () => {
    const { text } = await run([{ search: 'art. 52 LOCDOFT', choose: 'Terrorismo' }, 'no hay más cargos', { search: 'n.º 12' }, 'no', STOP, 'nada: salir']);
    expect(text.replace(/\s+/g, ' ')).toContain('sin exclusión; se asume que el terrorismo no queda excluido (Q9)');
  });

  it('offers the events that share a word or a day with what was typed', async () => {
    const { screen } = await run([...PROTEST.slice(0, 2), STOP, 'nada: salir']);
    const found = screen.asks[2]?.find?.('32 de julio') ?? [];
    expect(found.map(({ told = false, label }) => told || label)).toContain('no consta');
    const after = (typed: string) => screen.asks[2]?.find?.(typed).map(({ told = false, label }) => (told ? '' : label)) ?? [];
    expect(after('protestas después de las elecciones').slice(0, 2)).toEqual(['', 'n.º 12 Elección presidencial de julio de 2024']);
    expect(after('July 28').slice(0, 2)).toEqual(['', 'n.º 12 Elección presidencial de julio de 2024']);
    expect(after('xyzzy').slice(0, 3)).toEqual(['', 'ninguno de la lista', 'no consta']);
    expect(after('xyzzy')).toHaveLength(16);
  });

  it('takes several charges in one line for several', async () => {
    const { end } = await run([{ search: 'agavillamiento, resistencia a la autoridad', choose: '2 cargos' }, 'no hay más cargos', STOP, 'nada: salir']);
    const { charges } = caseIn(end);
    expect(Array.isArray(charges) && charges.map((charge) => charge.offences?.length)).toEqual([1, 1]);
  });

  it('shows first the offence that was named just so', async () => {
    const { screen } = await run([STOP, 'nada: salir']);
    const first = (typed: string) => screen.asks[0]?.find?.(typed)[0];
    expect(first('Agavillamiento')).toMatchObject({ label: 'Agavillamiento', note: expect.stringContaining('art. 286') as string });
    expect(first('terrorismo')).toMatchObject({ label: '«terrorismo»: podría ser 2 delitos (se precisa después)' });
    expect(first('agavi')).toMatchObject({ label: '«agavi», tal como está escrito' });
  });

  it('speaks English', async () => {
    const { text } = await run([{ search: 'agavillamiento' }, 'no more charges', 'none of the list', 'not known', 'not known', 'yes: none', 'see the report', 'nothing: leave'], { language: 'en' });
    expect(text).toContain('With which of the events that the law lists is the conduct linked?');
    expect(text).toContain('The outcome is certain: NOT ELIGIBLE.');
  });

  it('fits 80 columns above every question', async () => {
    const { screen } = await run([...PROTEST, STOP, 'nada: salir']);
    for (const { lines } of screen.asks) for (const line of lines) expect(line.length).toBeLessThan(80);
    for (const { lines } of screen.asks) expect(lines.length).toBeLessThan(12);
  });

  it('orders the events by a date that is typed', async () => {
    const { screen } = await run([...PROTEST.slice(0, 2), STOP, 'nada: salir']);
    const found = screen.asks[2]?.find?.('mayo de 2007') ?? [];
    expect(found[0]?.label).toContain('2007');
  });
});
