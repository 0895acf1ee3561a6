import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { interviewWords } from '../../src/i18n/interview.ts';
import { plainScreen } from '../../src/interview/plain-screen.ts';
import type { Ask } from '../../src/interview/screen.ts';

function open(typed: string, unicode = true) {
  const input = new PassThrough();
  const output = new PassThrough();
  let written = '';
  output.on('data', (data: Buffer) => (written += data.toString()));
  input.end(typed);
  return { screen: plainScreen({ input, output, words: interviewWords.es, unicode }), written: () => written };
}

const ASK: Ask = {
  lines: ['= Hasta ahora: nada'],
  message: '¿Qué conducta — “esa”?',
  kind: 'list',
  choices: [{ value: 'a', label: 'manifestación' }, { value: 'b', label: 'paro o huelga' }, { value: 'u', label: 'no consta' }],
  commands: ['help', 'back'],
};

describe('the plain screen', () => {
  it.each([
    ['2\n', { kind: 'choice', value: 'b' }],
    ['Manifestacion\n', { kind: 'choice', value: 'a' }],
    ['99\nno consta\n', { kind: 'choice', value: 'u' }],
    ['?\n', { kind: 'command', command: 'help' }],
    ['.\n3\n', { kind: 'choice', value: 'u' }],
    ['', { kind: 'interrupt' }],
  ])('reads %j', async (typed, reply) => {
    expect(await open(typed).screen.ask(ASK)).toEqual(reply);
  });

  it('numbers the choices, never redraws and never colours', async () => {
    const { screen, written } = open('1\n');
    await screen.ask(ASK);
    expect(written()).toContain('  1. manifestación\n  2. paro o huelga\n  3. no consta\n');
    expect(written()).not.toMatch(/[\u001b\r\b]/);
  });

  it('says after a long list which question it was for, and never the question again', async () => {
    const choices = Array.from({ length: 12 }, (_, index) => ({ value: String(index), label: `respuesta ${String(index)}` }));
    const { screen, written } = open('1\n');
    await screen.ask({ ...ASK, choices, title: 'Pregunta 3: conducta' });
    expect(written()).toMatch(/ 12\. respuesta 11\nPregunta 3: conducta\n/u);
    expect(written().split('¿Qué conducta').length).toBe(2);
    const short = open('1\n');
    await short.screen.ask({ ...ASK, title: 'Pregunta 3: conducta' });
    expect(short.written()).not.toContain('Pregunta 3');
  });

  it('keeps to code page 850 unless the terminal says UTF-8', async () => {
    const { screen, written } = open('1\n', false);
    await screen.ask(ASK);
    expect(written()).toContain('¿Qué conducta - "esa"?');
  });

  it('searches by what is typed and then takes the number found', async () => {
    const { screen } = open('agav\n1\n');
    const find = (typed: string) => [{ value: `found:${typed}`, label: 'Agavillamiento' }];
    expect(await screen.ask({ ...ASK, kind: 'search', find })).toEqual({ kind: 'choice', value: 'found:agav', typed: 'agav' });
  });
});
