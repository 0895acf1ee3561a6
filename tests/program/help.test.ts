/** The help of every command: in both languages, with examples first, on a screen of 80 columns. */
import { Writable } from 'node:stream';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { CommanderError, Program } from '../../src/cli/program.ts';
import { register } from '../../src/cli/commands/register.ts';
import type { Terminal } from '../../src/cli/context.ts';
import { cliWords } from '../../src/i18n/cli.ts';
import { LANGUAGES, type Language } from '../../src/i18n/language.ts';

function program(language: Language): { readonly made: Program; readonly shown: () => string } {
  const pieces: string[] = [];
  const stdout = new Writable({
    write(piece: Buffer, _encoding, done) {
      pieces.push(piece.toString('utf8'));
      done();
    },
  });
  const terminal: Terminal = { stdin: process.stdin, stdout, stderr: stdout, env: {}, today: '2026-11-23' };
  const made = new Program({ terminal, language, version: '0.0.0' });
  register(made, cliWords[language]);
  return { made, shown: () => pieces.join('') };
}

/** The names that lead to each command. */
function paths(command: Command, before: readonly string[] = []): readonly (readonly string[])[] {
  return command.commands.flatMap((one) => [[...before, one.name()], ...paths(one, [...before, one.name()])]);
}

async function helpOf(language: Language, path: readonly string[]): Promise<string> {
  const { made, shown } = program(language);
  await expect(made.run([...path, '--help'])).rejects.toBeInstanceOf(CommanderError);
  return shown();
}

describe.each(LANGUAGES)('help in %s', (language) => {
  it.each([[], ...paths(program(language).made.root)].map((path) => ({ path, name: path.join(' ') })))('of amnistia $name', async ({ path }) => {
    const help = await helpOf(language, path);
    const lines = help.split('\n');
    expect(lines[0]).toBe(cliWords[language].help.examples);
    expect(lines[1]).toMatch(/^ {2}amnistia/u);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    if (language === 'es') expect(help).not.toMatch(/\[options\]|\[command\]|^(?:Usage|Options|Commands|Arguments):/mu);
  });
});

it('every command and subcommand has a Spanish name, and every one stands under a heading', async () => {
  const { root } = program('es').made;
  const all = (command: Command): readonly Command[] => command.commands.flatMap((one) => [one, ...all(one)]);
  expect(all(root).filter((one) => one.alias() === undefined).map((one) => one.name())).toEqual([]);
  const help = await helpOf('es', []);
  for (const heading of Object.values(cliWords.es.help.groups)) expect(help).toContain(`\n${heading}\n`);
});
