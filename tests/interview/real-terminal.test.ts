/** The built program in a real terminal. Needs tmux, and `npm run build` before. */
import { readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { differing, richWorkbook } from '../intake/workbooks.ts';
import { HAS_TMUX, answerWhatComes, confirmNone, finish, inPlace, leave, noEvent, oneCharge, upToTheDay, wish } from './steps.ts';

const PATIENT = { timeout: 1_200_000 };
const SETTLED = 'El resultado ya es seguro';

describe.runIf(HAS_TMUX)('the interview in a terminal', PATIENT, () => {
  it.concurrent('leads to a covered case; the report goes to stdout and nothing is written', () => inPlace(async ({ open, folder }) => {
    const t = await open('2>/dev/tty >report.txt');
    await upToTheDay(t, 'agavillamiento', 'Agavillamiento', '29/07/2024');
    await t.waitFor('> ¿Era militar');
    await t.choose('no');
    await t.waitFor('Con lo que consta: AMPARADO, salvo que');
    expect(await t.everything()).toContain('Entendido: fecha de los hechos: 29/07/2024');
    await t.choose('ver el informe');
    expect(await leave(t)).toBe(0);
    expect(await readFile(join(folder, 'report.txt'), 'utf8')).toMatch(/^AMPARADO\n/);
    expect(await readdir(folder)).toEqual(['report.txt']);
  }));

  it.concurrent('ends where no event is linked, and lets that be changed before the report', () => inPlace(async ({ open }) => {
    const t = await open();
    await oneCharge(t, 'agavillamiento', 'Agavillamiento');
    await noEvent(t);
    await t.waitFor(`${SETTLED}: NO AMPARADO.`);
    await t.choose('cambiar una respuesta');
    await t.waitFor('> ¿Qué respuesta quiere cambiar?');
    await t.choose('hecho vinculado');
    await t.waitFor('> ¿Con cuál de los hechos');
    // Neither the change nor the contradiction that it brings wipes anything by itself.
    await t.search('28J', 'n.º 12');
    await t.waitFor('! La fecha (10/07/2018) no cae en el n.º 12');
    await t.choose('otro hecho');
    await t.waitFor('> ¿Con cuál de los hechos');
    expect(await t.screen()).toContain('> como está: ninguno de la lista');
    await t.search('ninguno', 'ninguno de la lista');
    await confirmNone(t);
    await t.waitFor(/= NO AMPARADO; .*sin vínculo/);
    await t.choose('ver el informe');
    expect(await leave(t)).toBe(0);
    expect(await t.everything()).toContain('NO AMPARADO: sin');
  }));

  it.concurrent('ends where only points of law are open', () => inPlace(async ({ open }) => {
    const t = await open();
    await upToTheDay(t, 'agavillamiento', 'Agavillamiento', '23/08/2024');
    await t.waitFor('> ¿Era militar');
    await t.choose('no');
    await t.waitFor('Ninguna otra respuesta cambiaría el resultado');
    expect(await finish(t)).toBe(0);
    expect(await t.everything()).toContain('SIN DETERMINAR');
  }));

  it.concurrent('tells a mixed case: one charge excluded, the other not', () => inPlace(async ({ open }) => {
    const t = await open('--assume Q5=charge');
    await t.waitFor('Primer cargo');
    await t.search('agavillamiento', 'Agavillamiento');
    await t.waitFor('> Cargo 2');
    await t.search('lesiones gravísimas', /> Lesiones.*gravísimas/);
    await t.waitFor('> Cargo 3');
    await t.choose('no hay más cargos');
    await answerWhatComes(t, 'Con lo que consta: MIXTO, salvo que', {
      '¿El delito se imputa como': () => t.choose('consumado'),
      '¿Con qué forma': () => t.choose('autoría'),
      '¿Con cuál de los hechos': () => t.search('28J', 'n.º 12'),
      '¿Cuándo ocurrieron': () => t.search('29/07/2024', '29/07/2024'),
      '¿Era militar': () => t.choose('no'),
    });
    expect(await finish(t)).toBe(0);
  }));

  it.concurrent('goes back and changes, and shows what is dropped', () => inPlace(async ({ open }) => {
    const t = await open();
    await oneCharge(t, 'solicitud de intervención extranjera', 'Atentado');
    await t.waitFor('> ¿Con cuál de los hechos');
    await t.search('28J', 'n.º 12');
    await t.waitFor('> ¿Se le atribuye haber promovido');
    await t.choose('sí');
    await t.waitFor('solo palabras');
    await t.type('=');
    await t.waitFor('> ¿Qué respuesta quiere cambiar?');
    await t.choose('cargos: ');
    await oneCharge(t, 'agavillamiento', 'Agavillamiento');
    await t.waitFor('Con ese cambio se quitan respuestas:');
    await t.waitFor('> ¿Cuándo ocurrieron');
    await t.type('<');
    await t.waitFor('Se retira la respuesta: hecho');
    await t.waitFor('> ¿Con cuál de los hechos');
    expect(await finish(t)).toBe(0);
  }));

  it.concurrent('shows help and asks again, in English', () => inPlace(async ({ open }) => {
    const t = await open('--lang en');
    await t.waitFor('First charge');
    await t.type('?');
    // How to answer stands on one screen with the question; the law comes with the second.
    await t.waitFor(/How to answer[^]*\? once more[^]*> What are the charges\? First charge/u);
    await t.type('?');
    await t.waitFor('NOT CHECKED AGAINST THE GAZETTE');
    expect(await t.everything()).toMatch(/Why this is asked[^]*art\. 9 no\. 2[^]*Questions of law that come in[^]*Sources:[^]*> What are the charges\? First charge/);
    await t.search('agavillamiento', 'Conspiracy to commit');
    await t.waitFor('> Charge 2');
    await t.choose('no more charges');
    await t.waitFor('> With which of the events');
    await t.choose('none of the list');
    for (const question of ['> When did the conduct', '> When was the arrest']) {
      await t.waitFor(question);
      await t.press('Enter');
    }
    await t.waitFor('> Do you confirm');
    await t.choose('yes: none');
    await t.waitFor('The outcome is certain: NOT ELIGIBLE.');
    await t.choose('see the report');
    expect(await leave(t)).toBe(0);
  }));

  it.concurrent('keeps a draft for its owner only, and continues it with what is missing', () => inPlace(async ({ open, folder }) => {
    const t = await open();
    await upToTheDay(t, 'agavillamiento', 'Agavillamiento', '29/07/2024');
    await t.waitFor('> ¿Era militar');
    await t.press('C-d');
    await t.waitFor('> sí, guardar un borrador');
    await t.press('Enter');
    await t.waitFor('> ¿En qué archivo?');
    await t.type('borrador.json');
    await t.press('Enter');
    expect(await t.exit()).toBe(130);
    expect((await stat(join(folder, 'borrador.json'))).mode & 0o077).toBe(0);
    const again = await open('revisar --interview borrador.json --format ndjson 2>/dev/tty >result.json');
    await again.waitFor('solo se pregunta lo que falta');
    await again.waitFor('- fecha de los hechos: 29/07/2024');
    await again.waitFor('> ¿Era militar');
    expect(await again.everything()).not.toContain('¿Qué delitos se le imputan?');
    await again.choose('no');
    await again.waitFor('Con lo que consta: AMPARADO, salvo que');
    expect(await finish(again)).toBe(0);
    expect(JSON.parse(await readFile(join(folder, 'result.json'), 'utf8'))).toMatchObject({ outcome: 'eligible' });
  }));

  it.concurrent.each([['', '> '], ['--plain ', '1. ']])('goes on with one case of several, found while typing (%s)', (plain, mark) => inPlace(async ({ open, folder }) => {
    const rows = Array.from({ length: 30 }, (_, index) => `M-${String(index + 1).padStart(2, '0')};Persona Reservada;${index === 16 ? '28J' : 'ninguno'};29/07/2024;agavillamiento`);
    await writeFile(join(folder, 'lista.csv'), `Caso;Nombre;Hecho;Fecha de los hechos;Delitos\n${rows.join('\n')}\n`);
    const t = await open(`revisar ${plain}--interview lista.csv`);
    await t.waitFor('¿De qué caso se trata?');
    await t.type('m-17');
    if (plain !== '') await t.press('Enter');
    await t.waitFor(`${mark}M-17 (fila 18)`);
    await t.press('Enter');
    await t.waitFor('Continúa el caso M-17');
    await t.waitFor('¿Era militar');
    expect(await t.everything()).not.toContain('Reservada');
    await t.press('C-c');
    expect(await t.exit()).toBe(130);
  }));

  it.concurrent('leaves where no case is chosen, and goes straight to the one that is named', () => inPlace(async ({ open, folder }) => {
    await writeFile(join(folder, 'lista.json'), '[{"id":"M-1","linked-event":"none"},{"id":"M-2","linked-event":"none"}]');
    const t = await open('revisar --interview lista.json');
    await t.waitFor('¿De qué caso se trata?');
    await t.press('C-c');
    expect(await t.exit()).toBe(130);
    for (const named of ['--case M-2', '--row 2']) {
      const again = await open(`revisar --interview lista.json ${named}`);
      await again.waitFor('Continúa el caso M-2');
      await again.waitFor('¿Qué sigue?');
      await again.press('C-c');
      expect(await again.exit()).toBe(130);
    }
    expect(await readdir(folder)).toEqual(['lista.json']);
  }));

  it.concurrent('leads whoever knows only what was done and when they came to a draft for the court', () => inPlace(async ({ open, folder }) => {
    const t = await open();
    await t.waitFor('Primer cargo');
    await t.search('no sé, no nos han dicho', 'no consta');
    await t.waitFor('> ¿Qué dicen que hizo la persona?');
    await t.type('?');
    // Help, question and list are on the screen at once.
    await t.waitFor(/Cómo responder[^]*Ejemplos: [^]*> ¿Qué dicen[^]*otra conducta[^]*\. terminar aquí/u);
    await t.search('que estaba protestando', 'manifestación');
    await t.waitFor('> ¿Cuándo fue la detención?');
    await t.search('agosto de 2024', 'del 01/08/2024');
    await t.waitFor('> ¿Con cuál de los hechos');
    expect(await t.screen()).toMatch(/ninguno de la lista\n {2}n\.º 12/u);
    await t.type('.');
    await wish(t, 'el borrador de la solicitud', 'B-7');
    await t.waitFor('> ¿En qué archivo? [solicitud-B-7.docx]');
    await t.type('solicitud.md');
    await t.press('Enter');
    await t.waitFor('Guardado: solicitud.md');
    expect(await leave(t)).toBe(0);
    expect(await readFile(join(folder, 'solicitud.md'), 'utf8')).toContain('SOLICITUD DE AMNISTÍA');
    expect((await stat(join(folder, 'solicitud.md'))).mode & 0o077).toBe(0);
  }));

  it.concurrent('offers the appeal where the request was refused, and no draft where the law does not cover the case', () => inPlace(async ({ open, folder }) => {
    const base = { charges: [{ text: 'agavillamiento' }], 'linked-event': '12', 'conduct-date': '2024-07-29', military: 'no', decision: 'refused' };
    await writeFile(join(folder, 'negada.json'), JSON.stringify(base));
    await writeFile(join(folder, 'fuera.json'), JSON.stringify({ ...base, 'linked-event': 'none' }));
    const t = await open('revisar --interview negada.json');
    await t.waitFor('¿Qué sigue?');
    await t.choose('responder antes');
    await t.waitFor('> ¿Cuándo se notificó la decisión?');
    await t.type('.');
    await t.waitFor('  el borrador de la apelación');
    expect(await leave(t)).toBe(0);
    const out = await open('revisar --interview fuera.json');
    await out.waitFor('¿Qué sigue?');
    await out.type('.');
    expect(await out.waitFor('> ¿Qué quiere guardar?')).not.toContain('el borrador');
    expect(await leave(out)).toBe(0);
  }));

  it.concurrent('writes nothing after Ctrl-C unless the person says so', () => inPlace(async ({ open, folder }) => {
    const t = await open();
    await oneCharge(t, 'agavillamiento', 'Agavillamiento');
    await t.waitFor('> ¿Con cuál de los hechos');
    await t.press('C-c');
    await t.waitFor('> ¿Guardar lo respondido como borrador?');
    await t.choose('no, descartar todo');
    expect(await t.exit()).toBe(130);
    expect(await readdir(folder)).toEqual([]);
  }));

  it.concurrent('saves the case, adds a row to a sheet and writes a document, each only when asked', () => inPlace(async ({ open, folder }) => {
    const sheet = '\ufeffNº;Fecha de los hechos;Hecho;Delitos imputados;Militar\r\nA-1;30/07/2024;28J;resistencia a la autoridad;no\r\n';
    await writeFile(join(folder, 'hoja.csv'), sheet);
    const t = await open();
    await oneCharge(t, 'art. 52 LOCDOFT', 'Terrorismo');
    await answerWhatComes(t, '> ¿Qué sigue?', {
      '¿Con cuál de los hechos': () => t.search('28J', 'n.º 12'),
      '¿Cuándo ocurrieron': () => t.search('29/07/2024', '29/07/2024'),
      '¿Se le atribuye haber promovido': () => t.choose('no consta'),
      '¿Era militar': () => t.choose('no consta'),
    });
    await t.type('.');
    for (const [what, file, told] of [['el caso', '', 'Guardado: caso-B-2.json'], ['una fila', 'hoja.csv', 'Añadida la fila 3 de hoja.csv.'], ['un documento', 'memo.md', 'Guardado: memo.md']] as const) {
      if (what === 'el caso') await wish(t, what, 'B-2');
      else {
        await t.waitFor('> ¿Qué quiere guardar');
        await t.choose(what);
      }
      await t.waitFor('> ¿En qué archivo?');
      if (file !== '') await t.type(file);
      await t.press('Enter');
      await t.waitFor(told);
    }
    expect(await leave(t)).toBe(0);
    expect(await readdir(folder)).toEqual(['caso-B-2.json', 'hoja.csv', 'memo.md']);
    expect(await readFile(join(folder, 'hoja.csv'), 'utf8')).toBe(`${sheet}B-2;29/07/2024;12. Elección presidencial de julio de 2024;art. 52 LOCDOFT;no consta\r\n`);
    for (const file of ['caso-B-2.json', 'memo.md']) expect((await stat(join(folder, file))).mode & 0o077).toBe(0);
    expect(await readFile(join(folder, 'memo.md'), 'utf8')).toContain('B-2');
  }));

  it.concurrent('adds a row to a workbook, once nobody has it open elsewhere', () => inPlace(async ({ open, folder }) => {
    const before = await richWorkbook();
    await writeFile(join(folder, 'hoja.xlsx'), before, { mode: 0o640 });
    await writeFile(join(folder, '.~lock.hoja.xlsx#'), '');
    const t = await open();
    await oneCharge(t, 'agavillamiento', 'Agavillamiento');
    await noEvent(t);
    await t.waitFor(`${SETTLED}: NO AMPARADO.`);
    await t.choose('ver el informe');
    const rowTo = async (file: string) => {
      await t.waitFor('> ¿En qué archivo?');
      await t.type(file);
      await t.press('Enter');
    };
    await wish(t, 'una fila', 'B-3');
    await rowTo('hoja.xlsx');
    await t.waitFor(/abierto en otro\s+programa/);
    expect(await readFile(join(folder, 'hoja.xlsx'))).toEqual(Buffer.from(before));
    await rm(join(folder, '.~lock.hoja.xlsx#'));
    await rowTo('hoja.xlsx');
    await t.waitFor('Añadida la fila 6 de la hoja «Casos» de hoja.xlsx.');
    await t.waitFor('El libro tiene fórmulas');
    expect(await leave(t)).toBe(0);
    const after = await readFile(join(folder, 'hoja.xlsx'));
    expect(differing(before, after)).toEqual(['xl/worksheets/sheet2.xml']);
    expect([(await stat(join(folder, 'hoja.xlsx'))).mode & 0o777, await readdir(folder)]).toEqual([0o640, ['hoja.xlsx']]);
  }));

  it.concurrent('takes a file that exists only after asking', () => inPlace(async ({ open, folder }) => {
    await writeFile(join(folder, 'caso-A-1.json'), '{}');
    const t = await open();
    await t.waitFor('Primer cargo');
    await t.type('.');
    await wish(t, 'el caso', 'A-1');
    await t.waitFor('> ¿En qué archivo? [caso-A-1.json]');
    await t.press('Enter');
    await t.waitFor('> Ese archivo ya existe');
    await t.choose('no, dar otro nombre');
    await t.waitFor('> ¿En qué archivo? [caso-A-1.json]');
    await t.type('otro.json');
    await t.press('Enter');
    await t.waitFor('Guardado: otro.json');
    expect(await leave(t)).toBe(0);
    expect(await readFile(join(folder, 'caso-A-1.json'), 'utf8')).toBe('{}');
  }));

  it.concurrent.each([[40, 16], [60, 20]])('works in %i columns and %i rows', (columns, rows) => inPlace(async ({ open }) => {
    const t = await open('', { columns, rows });
    await t.waitFor(/Primer\s+cargo/);
    await t.search('agavillamiento', 'Agavillamiento');
    await t.waitFor('> Cargo 2');
    await t.choose('no hay más cargos');
    await t.waitFor(/> ¿Con cuál de los/);
    const shown = await t.search('28J', 'n.º 12').then(() => t.waitFor(/> ¿Cuándo/));
    expect(shown.split('\n').filter((line) => line.startsWith('> ')).length).toBeLessThanOrEqual(2);
    await t.press('C-c');
    await t.waitFor('¿Guardar lo respondido');
    await t.press('C-c');
    expect(await t.exit()).toBe(130);
  }));

  it.concurrent('is written line by line with --plain, in code page 850 where the terminal does not say UTF-8', () => inPlace(async ({ open, folder }) => {
    const t = await open('--plain', { env: { LANG: 'C', LC_ALL: 'C' } });
    await t.waitFor('Primer cargo');
    await t.type('agavillamiento');
    await t.press('Enter');
    await t.waitFor('1. Agavillamiento');
    await t.type('1');
    await t.press('Enter');
    await t.waitFor('Cargo 2');
    expect(await t.everything()).not.toMatch(/[–—…“”]/);
    // A charge that was accepted is not lost without a question.
    await t.press('C-c');
    await t.waitFor('¿Guardar lo respondido como borrador?');
    await t.type('3');
    await t.press('Enter');
    expect(await t.exit()).toBe(130);
    expect(await readdir(folder)).toEqual([]);
  }));

  it.concurrent('asks with --plain whether to keep a draft after Ctrl-D', () => inPlace(async ({ open, folder }) => {
    const t = await open('--plain');
    for (const [question, answer] of [['Primer cargo', 'sin cargos'], ['Pregunta 2: hecho vinculado', '28J'], ['12. n.º 12', '12'], ['¿Cuándo ocurrieron', '29/07/2024'], ['1. 29/07/2024', '']] as const) {
      await t.waitFor(question);
      await t.type(answer);
      await t.press('Enter');
    }
    await t.waitFor('Entendido: fecha de los hechos: 29/07/2024');
    // The end of the input, where lines are read, is Ctrl-D.
    await t.press('C-d');
    await t.waitFor('¿Guardar lo respondido como borrador?');
    await t.type('1');
    await t.press('Enter');
    await t.waitFor(/solo Intro para caso-\d{8}-\d{6}\.json/);
    await t.press('Enter');
    expect(await t.exit()).toBe(130);
    const [draft = ''] = await readdir(folder);
    expect(JSON.parse(await readFile(join(folder, draft), 'utf8'))).toMatchObject({ 'linked-event': '12', 'conduct-date': '2024-07-29', charges: [] });
  }));

  it.concurrent('walks through what-if and prints on stdout what was changed', () => inPlace(async ({ open, folder }) => {
    const subject = { id: 'M-7', 'linked-event': '9', 'conduct-date': '2017-08-06', military: 'no', court: 'ordinary', charges: ['rebelión militar'] };
    await writeFile(join(folder, 'caso.json'), JSON.stringify(subject));
    const t = await open('revisar caso.json --what-if 2>/dev/tty >what-if.txt');
    await t.waitFor('> ¿Qué dato o cuestión');
    await t.choose('Q2: ');
    await t.waitFor('¿y si fuera');
    await t.choose('whole-list');
    await t.waitFor('Con el cambio: NO AMPARADO');
    await t.waitFor('> ¿Qué dato o cuestión');
    await t.choose('salir', 'above');
    expect(await t.exit()).toBe(0);
    expect(await t.everything()).toContain('amnistia revisar caso.json --what-if Q2=whole-list');
    expect(await readFile(join(folder, 'what-if.txt'), 'utf8')).toMatch(/^El caso M-7 como está:\n {2}= SIN DETERMINAR[^]*\+ Si Q2 = whole-list[^]*= NO AMPARADO/);
  }));

  it.concurrent('refuses to ask off a terminal, and says how scripts do it', () => inPlace(async ({ open, folder }) => {
    const t = await open('</dev/null 2>error.txt');
    expect(await t.exit()).toBe(2);
    expect(await readFile(join(folder, 'error.txt'), 'utf8')).toContain('amnistia revisar caso.json');
  }));
});
