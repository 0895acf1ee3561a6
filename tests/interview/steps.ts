/** What the scenarios in a terminal do again and again. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { has } from '../tools.ts';
import { Terminal, type TerminalOptions } from './terminal.ts';

const PROGRAM = `node ${resolve('bin/amnistia.js')}`;

export const HAS_TMUX = has('tmux');

export interface Place {
  readonly folder: string;
  /** Starts the program in the folder; every terminal is closed at the end. */
  readonly open: (args?: string, options?: TerminalOptions) => Promise<Terminal>;
}

/** Work in a folder of its own, with as many terminals as it opens. */
export async function inPlace(work: (place: Place) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'amnistia-'));
  const opened: Terminal[] = [];
  try {
    await work({
      folder,
      open: async (args = '', options = {}) => {
        const terminal = await Terminal.open(`${PROGRAM} ${args}`, { cwd: folder, ...options });
        opened.push(terminal);
        return terminal;
      },
    });
  } finally {
    for (const terminal of opened) await terminal.close();
    await rm(folder, { recursive: true });
  }
}

/** One charge and no other. */
export async function oneCharge(t: Terminal, typed: string, name: string): Promise<void> {
  await t.waitFor('Primer cargo');
  await t.search(typed, name);
  await t.waitFor('> Cargo 2');
  await t.choose('no hay más cargos');
}

/** One charge, the event and the day of the conduct. */
export async function upToTheDay(t: Terminal, typed: string, name: string, day: string): Promise<void> {
  await oneCharge(t, typed, name);
  await t.waitFor('> ¿Con cuál de los hechos');
  await t.search('28J', 'n.º 12');
  await t.waitFor('> ¿Cuándo ocurrieron');
  await t.search(day, day);
}

/** "None of the list", from whatever stands there, with a date far from the list and confirmed. */
export async function noEvent(t: Terminal): Promise<void> {
  await t.waitFor('> ¿Con cuál de los hechos');
  await t.search('ninguno', 'ninguno de la lista');
  await t.waitFor('> ¿Cuándo ocurrieron');
  await t.search('10/07/2018', '10/07/2018');
  await confirmNone(t);
}

export async function confirmNone(t: Terminal): Promise<void> {
  await t.waitFor('> ¿Confirma que no hay');
  await t.choose('sí: ninguno de la lista');
}

/** Answers the questions in whatever order they come, until the screen shows the end. */
export async function answerWhatComes(t: Terminal, end: string, answers: Readonly<Record<string, () => Promise<void>>>): Promise<void> {
  const done = new Set<string>();
  for (;;) {
    let asked: string | undefined;
    await t.waitFor((shown) => {
      asked = Object.keys(answers).find((question) => !done.has(question) && shown.includes(`> ${question}`));
      return asked !== undefined || shown.includes(end);
    });
    const answer = asked === undefined ? undefined : answers[asked];
    if (asked === undefined || !answer) return;
    done.add(asked);
    await answer();
  }
}

/** Ends the interview at any question and saves nothing. */
export async function finish(t: Terminal): Promise<number> {
  await t.type('.');
  return leave(t);
}

/** After the report: what is to be saved, and the number of the case where one is typed; the file is asked for next. */
export async function wish(t: Terminal, what: string, id = ''): Promise<void> {
  await t.waitFor('> ¿Qué quiere guardar');
  await t.choose(what);
  await t.waitFor('> ¿Con qué número o clave');
  if (id !== '') await t.type(id);
  // Left empty it is the date and the time.
  await t.press('Enter');
}

/** After the report: saves nothing. */
export async function leave(t: Terminal): Promise<number> {
  const screen = await t.waitFor(/> ¿Qué quiere guardar|> What do you want to save/);
  await t.choose(screen.includes('What do you want') ? 'nothing' : 'nada');
  return t.exit();
}
