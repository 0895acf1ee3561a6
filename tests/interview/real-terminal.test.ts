/** The built program in a real terminal. Needs tmux, and `npm run build` before. */
import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerWhatComes, finish, upToTheDay } from './steps.ts';
import { Terminal, type TerminalOptions } from './terminal.ts';

const PROGRAM = `node ${resolve('bin/amnistia.js')}`;
let folder: string;
let terminal: Terminal | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amnistia-'));
});
afterEach(async () => {
  await terminal?.close();
  await rm(folder, { recursive: true });
});

async function open(args = '', options: TerminalOptions = {}): Promise<Terminal> {
  terminal = await Terminal.open(`${PROGRAM} ${args}`, { cwd: folder, ...options });
  return terminal;
}

describe('the interview in a terminal', () => {
  it('leads to a covered case; the report goes to stdout', async () => {
    const t = await open('2>/dev/tty >report.txt');
    await upToTheDay(t, 'agavi', 'Agavillamiento', '29/07/2024');
    await t.waitFor('militar');
    await t.choose('no');
    await t.waitFor('El resultado ya es seguro: AMPARADO.');
    expect(await finish(t)).toBe(0);
    expect(await readFile(join(folder, 'report.txt'), 'utf8')).toContain('AMPARADO');
    expect(await readdir(folder)).toEqual(['report.txt']);
  });

  it('ends at once where no event is linked', async () => {
    const t = await open();
    await t.waitFor('Primer cargo');
    await t.search('agavi', 'Agavillamiento');
    await t.waitFor('Cargo 2');
    await t.press('Enter');
    await t.waitFor('hechos que enumera la ley');
    await t.search('ninguno', 'ninguno de la lista');
    await t.waitFor('¿Qué quiere guardar');
    await t.press('Enter');
    expect(await t.exit()).toBe(0);
    expect(await t.everything()).toContain('NO AMPARADO');
  });

  it('ends where only points of law are open', async () => {
    const t = await open();
    await upToTheDay(t, 'agavi', 'Agavillamiento', '23/08/2024');
    await t.waitFor('militar');
    await t.choose('no');
    await t.waitFor('Ninguna otra respuesta cambiaría el resultado');
    expect(await finish(t)).toBe(0);
    expect(await t.everything()).toContain('SIN DETERMINAR');
  });

  it('tells a mixed case: one charge excluded, the other not', async () => {
    const t = await open('--assume Q5=charge');
    await t.waitFor('Primer cargo');
    await t.search('agavi', 'Agavillamiento');
    await t.waitFor('Cargo 2');
    await t.search('lesiones gravísimas', /> .*gravísimas/);
    await t.waitFor('Cargo 3');
    await t.press('Enter');
    await answerWhatComes(t, 'El resultado ya es seguro: MIXTO.', {
      '¿El delito se imputa como': () => t.choose('consumado'),
      '¿Con qué forma': () => t.choose('autoría'),
      '¿Con cuál de los hechos': () => t.search('28J', 'n.º 12'),
      '¿Cuándo ocurrieron': () => t.search('29/07/2024', '29/07/2024'),
      '¿Es militar': () => t.choose('no'),
    });
    expect(await finish(t)).toBe(0);
  });

  it('goes back and changes, and shows what is dropped', async () => {
    const t = await open();
    await t.waitFor('Primer cargo');
    await t.search('traición a la patria', /> Traici/);
    await t.waitFor('Cargo 2');
    await t.press('Enter');
    await t.waitFor('acción armada');
    await t.choose('sí');
    await t.waitFor('solo palabras');
    await t.type('=');
    await t.waitFor('¿Qué respuesta quiere cambiar?');
    await t.choose('cargos:');
    await t.waitFor('Primer cargo');
    await t.search('agavi', 'Agavillamiento');
    await t.waitFor('Cargo 2');
    await t.press('Enter');
    await t.waitFor('Con ese cambio se quitan respuestas:');
    await t.search('<', '< volver');
    await t.waitFor('Primer cargo');
    expect(await finish(t)).toBe(0);
  });

  it('shows help and asks again, in English too', async () => {
    const t = await open('--lang en');
    await t.waitFor('First charge');
    await t.type('?');
    await t.waitFor('? help');
    await t.press('Enter');
    await t.waitFor('NOT CHECKED AGAINST THE GAZETTE');
    await t.press('C-c');
    expect(await t.exit()).toBe(130);
  });

  it('saves a case for its owner only, and continues it', async () => {
    const t = await open();
    await upToTheDay(t, 'agavi', 'Agavillamiento', '29/07/2024');
    await t.waitFor('militar');
    await t.press('C-c');
    await t.waitFor('¿Guardar lo respondido como borrador?');
    await t.choose('sí, guardar un borrador');
    await t.waitFor('¿En qué archivo?');
    await t.type('borrador.json');
    await t.press('Enter');
    expect(await t.exit()).toBe(130);
    expect((await stat(join(folder, 'borrador.json'))).mode & 0o077).toBe(0);
    await t.close();
    const again = await open('check --interview borrador.json');
    await again.waitFor('solo se pregunta lo que falta');
    await again.waitFor('militar');
    expect(await again.screen()).not.toContain('¿Qué delitos se le imputan?');
    expect(await finish(again)).toBe(0);
  });

  it('writes nothing after Ctrl-C unless the person says so', async () => {
    const t = await open();
    await upToTheDay(t, 'agavi', 'Agavillamiento', '29/07/2024');
    await t.waitFor('militar');
    await t.press('C-c');
    await t.waitFor('¿Guardar lo respondido como borrador?');
    await t.press('Enter');
    expect(await t.exit()).toBe(130);
    expect(await readdir(folder)).toEqual([]);
  });

  it('works in 40 columns and 16 rows', async () => {
    const t = await open('', { columns: 40, rows: 16 });
    await t.waitFor(/Primer\s+cargo/);
    await t.search('agavi', 'Agavillamiento');
    await t.waitFor('Cargo 2');
    await t.press('C-c', 'C-c');
    expect(await t.exit()).toBe(130);
  });

  it('is written line by line with --plain, in ASCII and code page 850 where the terminal does not say UTF-8', async () => {
    const t = await open('--plain', { env: { LANG: 'C', LC_ALL: 'C' } });
    await t.waitFor('Primer cargo');
    await t.type('agavillamiento');
    await t.press('Enter');
    await t.waitFor('1. Agavillamiento');
    await t.type('1');
    await t.press('Enter');
    await t.waitFor('Cargo 2');
    expect(await t.everything()).not.toMatch(/[–—…“”]/);
    await t.type('.');
    await t.press('Enter');
    await t.waitFor('¿Qué quiere guardar');
    await t.type('1');
    await t.press('Enter');
    expect(await t.exit()).toBe(0);
  });

  it('refuses to ask off a terminal, and says how scripts do it', async () => {
    const t = await open('</dev/null 2>error.txt');
    expect(await t.exit()).toBe(2);
    expect(await readFile(join(folder, 'error.txt'), 'utf8')).toContain('amnistia check');
  });
});
