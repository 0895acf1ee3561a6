/** Escapes, formulas, markup, names of files and of what every object has: through every command, into every format that it writes. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { Program } from '../../src/cli/program.ts';
import { register } from '../../src/cli/commands/register.ts';
import { cliWords } from '../../src/i18n/cli.ts';
import { amnistia, filesIn } from '../program/run.ts';
import { HARMFUL, harmless, type Kind } from './harmless.ts';
import { SIGN, writeHostile } from './list.ts';

let folder = '';
const at = (name: string) => join(folder, name);

/** Runs a command in this process; its standard output is a terminal or a file. */
async function run(args: readonly string[], shown: boolean): Promise<{ readonly stdout: Buffer; readonly stderr: string }> {
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  const into = (list: Buffer[], isTTY: boolean) => Object.assign(new Writable({ write: (chunk: Buffer, _encoding, done) => { list.push(Buffer.from(chunk)); done(); } }), { isTTY, columns: 80 });
  const terminal = { stdin: Readable.from([]), stdout: into(out, shown), stderr: into(err, false), env: { NO_COLOR: '1', TERM: 'xterm' }, today: '2026-11-23' };
  const argv = args.map((arg) => (arg.startsWith('@') ? at(arg.slice(1)) : arg));
  const program = new Program({ terminal, language: 'es', version: '0.0.0' });
  register(program, cliWords.es);
  await program.run(argv);
  return { stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8') };
}

const LISTED: readonly Kind[] = ['text', 'csv', 'xlsx', 'html', 'markdown', 'json'];
const ENDING: Readonly<Record<Kind, string>> = { text: 'txt', json: 'json', ndjson: 'ndjson', csv: 'csv', html: 'html', xlsx: 'xlsx', markdown: 'md', docx: 'docx', ics: 'ics' };

/** Each command, the formats that it writes, and whether the harmful text is in what it tells. */
const PAIRINGS: readonly (readonly [command: string, kinds: readonly Kind[], tells: boolean])[] = [
  ['batch @one.csv', ['json', 'ndjson', 'csv', 'html', 'xlsx', 'markdown'], true],
  // The text of a list tells of each case its id, cut, and no other cell.
  ['batch @one.csv', ['text'], false],
  ['batch @one.csv --duplicates', ['json', 'html', 'xlsx'], true],
  ['batch @one.csv --duplicates', ['text'], false],
  ['check @case.csv', ['text', 'json', 'csv', 'html', 'docx', 'markdown'], true],
  ['check @case.json --full', ['text', 'json', 'html', 'docx', 'markdown'], true],
  // One screen repeats no more of a cell than fits.
  ['check @case.json', ['text'], false],
  ['batch @proto.json', ['text', 'json', 'csv', 'html', 'xlsx', 'markdown'], false],
  ['duplicates @one.csv @two.csv --names', LISTED, true],
  ['duplicates @one.csv @two.csv', LISTED, false],
  ['reconcile @one.csv @two.csv --names', LISTED, true],
  ['deadlines @one.csv --names', LISTED, true],
  ['co-defendants @one.csv --names', LISTED, false],
  ['equal-cases @one.csv --by __proto__ --by constructor', LISTED, false],
  ['pending @one.csv', LISTED, false],
  ['compare @one.csv @two.csv --names', LISTED, true],
  ['compare @saved.json @later.json --names', ['text', 'csv', 'markdown', 'json'], true],
  ['render @saved.json', ['json', 'ndjson', 'csv', 'html', 'xlsx', 'markdown'], true],
  ['render @saved.json', ['text'], false],
  ['render @one.json', ['text', 'html', 'docx', 'markdown'], true],
  ['request @case.csv --anyway', ['text', 'docx', 'markdown'], true],
  ['request @case.csv --anyway --kind complaint', ['text', 'docx', 'markdown'], true],
  ['map @one.csv', ['json'], true],
  ['law show --law @law.json', ['text', 'markdown', 'html'], true],
  ['law check @law.json', ['text', 'markdown', 'html'], false],
  ['law check @broken.yaml', ['text', 'markdown', 'html'], false],
  ['law diff @law.json ve-amnesty-2026', ['text', 'markdown', 'html'], true],
  ['law impact ve-amnesty-2026 @law.json @case.csv', ['text', 'markdown', 'html', 'json'], false],
  ['batch @one.csv --law @law.json', ['text', 'html', 'markdown', 'xlsx'], true],
  ['request @case.csv --anyway --law @law.json', ['text', 'docx', 'markdown'], true],
];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'amnistia-hostile-'));
  writeHostile(folder);
  for (const [from, to] of [['one.csv', 'saved.json'], ['two.csv', 'later.json'], ['case.csv', 'one.json']] as const) await run(['batch', at(from), '-o', at(to), '--quiet'], false);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.each(PAIRINGS)('%s', (command, kinds, tells) => {
  it.each(kinds)('as %s', async (kind) => {
    const before = filesIn(folder);
    const file = `out.${ENDING[kind]}`;
    onTestFinished(() => { rmSync(at(file), { force: true }); });
    const binary = kind === 'xlsx' || kind === 'docx';
    const args = [...command.split(' '), '--format', kind];
    const written = await run([...args, '-o', `@${file}`, '--force'], false);
    const bytes = readFileSync(at(file));
    harmless(kind, bytes, false, command);
    expect(HARMFUL.exec(written.stderr)?.[0]).toBe(undefined);
    if (tells && !binary) expect(bytes.toString('utf8')).toContain(SIGN);
    if (!binary && kind !== 'html' && kind !== 'markdown') {
      const onTerminal = await run(args, true);
      harmless(kind, onTerminal.stdout, true, command);
      expect(HARMFUL.exec(onTerminal.stderr)?.[0]).toBe(undefined);
    }
    rmSync(at(file));
    // No name in a list names a file, and nothing gets into what all objects share.
    expect(filesIn(folder)).toEqual(before);
    expect(({} as Record<string, unknown>)['polluted']).toBe(undefined);
  });
});

it('the columns as a terminal shows them', async () => {
  harmless('text', (await run(['map', '@one.csv'], true)).stdout, true, 'map');
});

it('a mapping of such headings reads back as they are', async () => {
  await run(['map', '@one.csv', '-o', '@own.json'], false);
  const before = await run(['batch', '@one.csv', '--format', 'ndjson'], false);
  expect((await run(['batch', '@one.csv', '--map', '@own.json', '--format', 'ndjson'], false)).stdout.equals(before.stdout)).toBe(true);
  rmSync(at('own.json'));
});

it('a calendar', async () => {
  await run(['deadlines', '@one.csv', '--calendar', '@terms.ics', '--names', '-o', '@terms.csv'], false);
  harmless('ics', readFileSync(at('terms.ics')), false, 'calendar');
  for (const name of ['terms.ics', 'terms.csv']) rmSync(at(name));
});

it.each([
  ['a law file', ['batch', '@one.csv', '--law', '@broken.yaml']],
  ['a mapping', ['batch', '@one.csv', '--map', '@map.json']],
  ['a list as a law', ['law', 'show', '--law', '@one.csv']],
  ['a law as a result', ['render', '@law.json']],
  ['decisions', ['duplicates', '@one.csv', '--decisions', '@two.csv']],
  ['a file name', ['batch', '\u001b]0;owned\u0007\u202e.csv']],
  ['an option', ['batch', '@one.csv', '--format', '\u001b[2J__proto__']],
  ['a command', ['\u001b[2Jconstructor']],
  ['a case', ['render', '@saved.json', '--case', '__proto__\u001b[2J']],
  ['a fact', ['check', '--set', '__proto__\u001b[2J=\u202e']],
  ['a column', ['map', '@one.csv', '--set', '__proto__\u001b[2J=constructor']],
  ['an offence', ['offences', 'show', '__proto__\u001b[2J']],
])('an error about %s shows a terminal nothing to obey', async (_name, args) => {
  const { status, stdout, stderr } = await amnistia([...args.map((arg) => (arg.startsWith('@') ? at(arg.slice(1)) : arg)), '--lang', 'en']);
  expect([status, stdout, HARMFUL.exec(stderr)?.[0]], stderr).toEqual([2, '', undefined]);
  expect(stderr).not.toMatch(/Internal error|\n {4}at /u);
  expect(stderr).not.toBe('');
});
