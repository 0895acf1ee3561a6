/** What a terminal receives of `--plain`: a screen reader reads out what comes, so that nothing which came may be changed. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Terminal } from './terminal.ts';
import { HAS_TMUX, inPlace } from './steps.ts';

/** What has come before an answer is typed, and the answer: text and Enter, or a key. */
type Line = readonly [question: string, answer: string | { readonly key: string }];

const onOneLine = (text: string) => text.replaceAll(/\s+/gu, ' ');

/** Answers each question once it has come and the program waits; what came since the answer before counts. */
async function answer(t: Terminal, record: string, lines: readonly Line[]): Promise<void> {
  let seen = 0;
  for (const [question, typed] of lines) {
    for (let tries = 0; ; tries++) {
      const bytes = await readFile(record, 'utf8').catch(() => '');
      const fresh = bytes.slice(seen);
      if (onOneLine(fresh).includes(question) && fresh.endsWith('\n> ')) {
        seen = bytes.length;
        break;
      }
      if (tries > 12_000) throw new Error(`never asked ${question}:\n${fresh}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    if (typeof typed === 'object') await t.press(typed.key);
    else {
      if (typed !== '') await t.type(typed);
      await t.press('Enter');
    }
  }
}

/** Text and ends of lines: no escape sequence, no backspace, no return without a new line, no other control character. */
function expectPlainText(bytes: string): void {
  expect(bytes.replaceAll('\r\n', '\n')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/u);
  expect(bytes).not.toContain('\ufffd');
}

/** How often a question stands in what came; the title of a question stands before it with its number. */
const times = (bytes: string, question: string) => onOneLine(bytes).split(question).length - 1;

/** Colours would be shown by this terminal, if there were any. */
const COLOURED = { NO_COLOR: '', FORCE_COLOR: '' };

describe.runIf(HAS_TMUX)('the bytes of --plain', () => {
  it.concurrent('of a whole interview are text that is written once: every question, the report, the offers at the end', () => inPlace(async ({ open, folder }) => {
    const record = join(folder, 'bytes');
    const t = await open('--plain', { record, env: COLOURED });
    const questions = [
      '¿Qué delitos se le imputan? Primer cargo', 'Cargo 2, si hay otro', '¿Con cuál de los hechos que enumera la ley se vincula la conducta?',
      '¿Cuándo ocurrieron los hechos que se le atribuyen?', '¿Era militar, activo o retirado, al ocurrir los hechos?', '¿Qué sigue?', '¿Con qué número o clave identifica usted este caso?', '¿En qué archivo?',
    ] as const;
    const [charges, second, event, day, military, next, key, file] = questions;
    await answer(t, record, [
      [charges, 'agavillamiento'], ['1. Agavillamiento', '1'], [second, '1'],
      [event, '28J'], ['12. n.º 12', '12'], [day, '29/07/2024'], ['Intro: aceptar', ''], [military, '2'], [next, '1'],
      ['¿Qué quiere guardar?', '1'], [key, 'B-1'], [file, ''], ['¿Qué quiere guardar?', '1'],
    ]);
    expect(await t.exit()).toBe(0);
    const bytes = await readFile(record, 'utf8');
    expectPlainText(bytes);
    for (const question of questions) expect([question, times(bytes, question)]).toEqual([question, 1]);
    expect(times(bytes, 'Pregunta 1 - ')).toBe(1);
    expect(bytes).toContain('\r\nAMPARADO\r\n');
  }));

  it.concurrent('of help, going back, changing, a slip of the hand and Ctrl-C are no different', () => inPlace(async ({ open, folder }) => {
    const record = join(folder, 'bytes');
    const t = await open('--plain', { record, env: COLOURED });
    await answer(t, record, [
      ['Primer cargo', '?'], ['Primer cargo', '2'], ['¿Con cuál de los hechos', 'zzz'], ['Ningún hecho', '<'],
      ['Primer cargo', '2'], ['¿Con cuál de los hechos', '91'], ['¿Cuándo ocurrieron', '1'], ['¿Cuándo fue la detención', '1'], ['¿Confirma que no hay', '2'],
      ['¿Qué sigue?', '='], ['¿Qué respuesta quiere cambiar?', '1'], ['Primer cargo', '1'],
      ['escriba el número', { key: 'C-c' }], ['¿Guardar lo respondido como borrador?', '3'],
    ]);
    expect(await t.exit()).toBe(130);
    expectPlainText(await readFile(record, 'utf8'));
  }));

  it.concurrent('of what-if are text that is written once', () => inPlace(async ({ open, folder }) => {
    const record = join(folder, 'bytes');
    await writeFile(join(folder, 'caso.json'), JSON.stringify({ id: 'M-7', 'linked-event': '9', 'conduct-date': '2017-08-06', military: 'no', court: 'ordinary', charges: ['rebelión militar'] }));
    const t = await open('revisar caso.json --what-if --plain', { record, env: COLOURED });
    await answer(t, record, [['¿Qué dato o cuestión de derecho quiere cambiar?', '2'], ['¿y si fuera...?', '1'], ['¿Qué dato o cuestión de derecho quiere cambiar?', '1']]);
    expect(await t.exit()).toBe(0);
    const bytes = await readFile(record, 'utf8');
    expectPlainText(bytes);
    expect([times(bytes, '¿Qué dato o cuestión de derecho quiere cambiar?'), times(bytes, '¿y si fuera...?')]).toEqual([2, 1]);
  }));
});
