/** The faults of a disk, a pipe and the program itself, in the commands that are no batch. */
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeLists, MARK } from '../privacy/commands.ts';
import { amnistia, BIN, filesIn } from '../program/run.ts';
import { AS_OF, MOUNTS, onSmallDisk } from './lists.ts';

const FAILS = fileURLToPath(new URL('../privacy/fails.cjs', import.meta.url));
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'amnistia-faults-'));
  writeLists(folder);
  expect((await amnistia(['batch', join(folder, 'one.csv'), '-o', join(folder, 'saved.json'), '--quiet', ...AS_OF])).status).toBe(1);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Each command; what starts with @ is a file of the folder. */
const COMMANDS: readonly string[] = [
  'duplicates @one.csv @two.csv',
  'reconcile @one.csv @two.csv',
  'compare @one.csv @two.csv',
  'co-defendants @one.csv',
  'equal-cases @one.csv',
  'deadlines @one.csv',
  'pending @one.csv',
  'law impact @one.csv --reading strict --vs favourable',
  'map @one.csv',
  'render @saved.json',
  'render @saved.json --format html',
  'request @saved.json --case C-1 --anyway --format text',
];

interface Ended {
  readonly status: number | null;
  readonly stderr: string;
}

/** Runs a command whose standard output is a file handle, or a pipe that nobody reads. */
function run(command: string, stdout: number | 'closed', ...more: readonly string[]): Promise<Ended> {
  const args = command.split(' ').map((arg) => (arg.startsWith('@') ? join(folder, arg.slice(1)) : arg));
  const child = spawn(process.execPath, [...(more.includes('--fail') ? ['--require', FAILS] : []), BIN, ...args, '--lang', 'en', ...more.filter((one) => one !== '--fail')], { stdio: ['ignore', stdout === 'closed' ? 'pipe' : stdout, 'pipe'] });
  if (stdout === 'closed') child.stdout?.destroy();
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  return new Promise((done) => child.on('close', (status) => { done({ status, stderr }); }));
}

/** An ending for a file whose format the command can write. */
function ending(command: string): string {
  if (command.startsWith('map')) return 'json';
  if (command.startsWith('request')) return 'txt';
  return command.startsWith('law') || command.startsWith('render') ? 'html' : 'csv';
}

const lastLine = (text: string) => text.trimEnd().split('\n').at(-1);

describe.each(COMMANDS)('%s', (command) => {
  it.runIf(existsSync('/dev/full'))('onto a full disk: says so, exits with 2', async () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = await run(command, full, '--debug');
    closeSync(full);
    expect([status, lastLine(stderr)]).toEqual([2, 'Error: -: the disk is full; nothing was written.']);
    expect(stderr).not.toContain(MARK);
  });

  it('into a pipe that is closed: nothing is said of it', async () => {
    const { status, stderr } = await run(command, 'closed', '--debug');
    expect([0, 1]).toContain(status);
    expect(stderr).not.toMatch(/Error|EPIPE|\n {4}at /u);
    expect(stderr).not.toContain(MARK);
  });

  it('with a mistake of the program: its place, no person, nothing written', async () => {
    const before = filesIn(folder);
    const { status, stderr } = await run(command, 'closed', '-o', join(folder, `result.${ending(command)}`), '--fail', '--debug');
    expect([status, stderr]).toEqual([70, expect.stringContaining('Internal error: TypeError') as string]);
    expect(stderr).toMatch(/\n {4}at .*[\w-]+\.c?js:\d+:\d+/u);
    for (const secret of [MARK, folder]) expect(stderr).not.toContain(secret);
    expect(filesIn(folder)).toEqual(before);
  });
});

it.runIf(MOUNTS)('a disk that fills up keeps nothing of a page, a workbook or a draft', () =>
  onSmallDisk('size=8k', async (disk) => {
    for (const [command, name] of [['render @saved.json', 'page.html'], ['render @saved.json', 'book.xlsx'], ['render @saved.json --case C-1', 'memo.docx'], ['request @saved.json --case C-1 --anyway', 'draft.docx'], ['law impact @one.csv --questions', 'questions.html']] as const) {
      const { status, stderr } = await run(command, 'closed', '-o', join(disk, name), '--quiet');
      expect([status, stderr], name).toEqual([2, expect.stringContaining('the disk is full; nothing was written.') as string]);
      expect(filesIn(disk), name).toEqual([]);
    }
  }));
