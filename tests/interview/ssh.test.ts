/** The interview over ssh: on another machine, as far as it can tell, in a terminal that changes its size and goes away. */
import { readFile, readdir, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HAS_SSHD, openLine, type Line } from './ssh-line.ts';
import { HAS_TMUX, inPlace, leave, oneCharge, upToTheDay, type Place, wish } from './steps.ts';
import { Terminal } from './terminal.ts';

/** The program at the other end, with nothing of this end's surroundings; its process goes by the number in `pid`. */
const remote = (folder: string, args: string) => `cd ${folder} && echo $$ >../$(basename ${folder}).pid && exec env LANG=C.UTF-8 AMNISTIA_LANG=es NO_COLOR=1 ${process.execPath} ${resolve('bin/amnistia.js')} ${args}`;

async function isAlive(pid: number): Promise<boolean> {
  const state = await readFile(`/proc/${String(pid)}/stat`, 'utf8').catch(() => null);
  return state !== null && !/\) Z /u.test(state);
}

async function untilGone(pid: number): Promise<void> {
  for (let tries = 0; tries < 6_000; tries++) {
    if (!(await isAlive(pid))) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('the program goes on without a terminal');
}

describe.runIf(HAS_TMUX && HAS_SSHD)('over ssh', () => {
  let line: Line;
  beforeAll(async () => {
    line = await openLine();
  });
  afterAll(() => line.close());

  /** A terminal at this end; the program writes into the folder at the other. */
  async function overSsh(work: (open: (args?: string) => Promise<Terminal>, place: Place, pid: () => Promise<number>) => Promise<void>): Promise<void> {
    await inPlace(async (place) => {
      const opened: Terminal[] = [];
      const number = `${place.folder}.pid`;
      try {
        await work(async (args = '') => {
          const t = await Terminal.open(line.to(remote(place.folder, args)));
          opened.push(t);
          return t;
        }, place, async () => Number(await readFile(number, 'utf8')));
      } finally {
        for (const t of opened) await t.close();
        await rm(number, { force: true });
      }
    });
  }

  it.concurrent('leads from the first question to the report and a saved case', () => overSsh(async (open, { folder }) => {
    const t = await open();
    await upToTheDay(t, 'agavillamiento', 'Agavillamiento', '29/07/2024');
    await t.waitFor('> ¿Era militar');
    await t.choose('no');
    await t.waitFor('AMPARADO, salvo que');
    await t.choose('ver el informe');
    await wish(t, 'el caso', 'Ñ-1');
    await t.waitFor('> ¿En qué archivo? [caso-N-1.json]');
    await t.press('Enter');
    await t.waitFor('Guardado: caso-N-1.json');
    expect(await leave(t)).toBe(0);
    expect(await t.everything()).toMatch(/^AMPARADO$/mu);
    expect([await readdir(folder), (await stat(join(folder, 'caso-N-1.json'))).mode & 0o777]).toEqual([['caso-N-1.json'], 0o600]);
    expect(JSON.parse(await readFile(join(folder, 'caso-N-1.json'), 'utf8'))).toMatchObject({ id: 'Ñ-1', 'conduct-date': '2024-07-29' });
  }));

  it.concurrent('is drawn anew for a terminal that becomes smaller, and larger', () => overSsh(async (open) => {
    const t = await open();
    await oneCharge(t, 'agavillamiento', 'Agavillamiento');
    await t.waitFor('> ¿Con cuál de los hechos');
    await t.type('28');
    await t.waitFor('n.º 4 ');
    await t.resize(48, 18);
    // Broken between words, with what was typed.
    await t.waitFor(/tiene que haber un\n {2}vínculo\.[^]*\n> ¿Con cuál[^]*conducta\? 28\n/u);
    await t.type('J');
    await t.waitFor('> n.º 12');
    await t.press('Enter');
    await t.waitFor(/> ¿Cuándo/u);
    await t.resize(100, 40);
    await t.waitFor(/\n {2}La fecha de la conducta, no la de la detención\. Sirve un día, un mes, un año[^]*\n> ¿Cuándo/u);
    await t.search('29/07/2024', '29/07/2024');
    const wide = await t.waitFor('> ¿Era militar');
    expect(wide).toContain('? ayuda   < volver   = cambiar una respuesta   . terminar aquí');
    await t.choose('no');
    await t.waitFor('AMPARADO, salvo que');
    await t.choose('ver el informe');
    expect(await leave(t)).toBe(0);
  }));

  it.concurrent.each([
    ['at a question', async (t: Terminal) => { await t.waitFor('> ¿Con cuál de los hechos'); }],
    ['where it asks for a file to save in', async (t: Terminal) => {
      await t.waitFor('> ¿Con cuál de los hechos');
      await t.type('.');
      await wish(t, 'el caso');
      await t.waitFor('> ¿En qué archivo?');
      await t.type('caso.json');
    }],
  ] as const)('ends with the line %s, and leaves no draft behind', (_, until) => overSsh(async (open, { folder }, pid) => {
    const t = await open();
    await oneCharge(t, 'agavillamiento', 'Agavillamiento');
    await until(t);
    const number = await pid();
    expect(await isAlive(number)).toBe(true);
    await t.close();
    await untilGone(number);
    expect(await readdir(folder)).toEqual([]);
  }));

  it.concurrent('ends with the line in --plain, and leaves no draft behind', () => overSsh(async (open, { folder }, pid) => {
    const t = await open('--plain');
    await t.waitFor('Primer cargo');
    await t.type('agavillamiento');
    await t.press('Enter');
    await t.waitFor('1. Agavillamiento');
    await t.type('1');
    await t.press('Enter');
    await t.waitFor('Cargo 2');
    const number = await pid();
    await t.close();
    await untilGone(number);
    expect(await readdir(folder)).toEqual([]);
  }));
});
