/** Nothing leaves the machine, nothing is logged, nothing is left behind, and what is written is its owner's. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { can } from '../faults/lists.ts';
import { BIN } from '../program/run.ts';
import { has } from '../tools.ts';
import { MARK, RUN_LIST, WRITTEN, inPlaces, type Places } from './commands.ts';

const at = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const environment = ({ temporary, home }: Places) => ({ PATH: process.env['PATH'] ?? '', TMPDIR: temporary, HOME: home, LANG: 'C.UTF-8' });
const STRACE = has('strace');
const NO_NETWORK = can('unshare', '-n', 'true') ? ['unshare', '-n'] : can('unshare', '-rn', 'true') ? ['unshare', '-rn'] : [];

/** What every run leaves: the named outputs, of their owner only, and nothing anywhere else. */
function expectTidy({ work, temporary, home }: Places): void {
  expect(readdirSync(temporary)).toEqual([]);
  expect(readdirSync(home)).toEqual([]);
  const files = readdirSync(work);
  expect(files.filter((name) => name.startsWith('.') || name.endsWith('.tmp'))).toEqual([]);
  const written = files.filter((name) => !['one.csv', 'two.csv', 'case.csv', 'trace', 'trap'].includes(name));
  expect(written.sort()).toEqual(WRITTEN);
  for (const name of ['shared.html', 'secret.json.age']) expect(readFileSync(join(work, name), 'utf8')).not.toContain(MARK);
  for (const name of written) expect((statSync(join(work, name)).mode & 0o777).toString(8), name).toBe('600');
}

it.runIf(STRACE && NO_NETWORK.length > 0)('every command, with the network taken away, seen by the system: no socket, no program, no file but those named', () =>
  inPlaces((places) => {
    for (const args of RUN_LIST) {
      const trace = join(places.work, 'trace');
      const [command = '', ...rest] = [...NO_NETWORK, 'strace', '-f', '-qq', '-e', 'trace=network,execve,openat,creat', '-o', trace, process.execPath, BIN, ...args];
      const { status } = spawnSync(command, rest, { cwd: places.work, env: environment(places), encoding: 'utf8' });
      expect([0, 1, 2], args.join(' ')).toContain(status);
      const calls = readFileSync(trace, 'utf8').split('\n');
      expect(calls.length).toBeGreaterThan(10);
      expect(calls.filter((call) => /\b(?:socket|connect|bind|sendto|sendmsg)\(/u.test(call)), args.join(' ')).toEqual([]);
      expect(calls.filter((call) => call.includes('execve(') && !call.includes(process.execPath)), args.join(' ')).toEqual([]);
      const opened = calls.filter((call) => /O_WRONLY|O_RDWR|O_CREAT/u.test(call) && !/= -1 /u.test(call)).map((call) => /"([^"]*)"/u.exec(call)?.[1] ?? '');
      expect(opened.filter((path) => path.startsWith('/') && !path.startsWith(places.work) && !path.startsWith('/dev/')), args.join(' ')).toEqual([]);
    }
    expectTidy(places);
    return Promise.resolve();
  }));

it('every command, with whatever speaks to a network or starts a program trapped: nothing is caught, no person on standard error', () =>
  inPlaces((places) => {
    for (const args of RUN_LIST) {
      const trap = join(places.work, 'trap');
      const { stderr, status } = spawnSync(process.execPath, ['--require', at('trap.cjs'), BIN, ...args], { cwd: places.work, env: { ...environment(places), AMNISTIA_TRAP: trap }, encoding: 'utf8' });
      expect([0, 1, 2], `${args.join(' ')}: ${stderr}`).toContain(status);
      expect(existsSync(trap) ? readFileSync(trap, 'utf8') : '', args.join(' ')).toBe('');
      expect(stderr, args.join(' ')).not.toContain(MARK);
      expect(stderr, args.join(' ')).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f]/u);
    }
    expectTidy(places);
    return Promise.resolve();
  }));

describe('a mistake of the program itself', () => {
  const failing = (places: Places, ...more: readonly string[]) => spawnSync(process.execPath, ['--require', at('fails.cjs'), BIN, 'batch', 'one.csv', '-o', 'result.csv', '--lang', 'en', ...more], { cwd: places.work, env: environment(places), encoding: 'utf8' });
  it('is told without the person that its message names, exits with 70, and writes nothing', () =>
    inPlaces((places) => {
      const { status, stdout, stderr } = failing(places);
      expect([status, stdout]).toEqual([70, '']);
      expect(stderr).toContain('Internal error: TypeError');
      expect(stderr).not.toContain(MARK);
      expect(readdirSync(places.work).sort()).toEqual(['case.csv', 'one.csv', 'two.csv']);
      return Promise.resolve();
    }));

  it('with --debug tells where it happened, and still no person and no folder of the user', () =>
    inPlaces((places) => {
      const { status, stderr } = failing(places, '--debug');
      expect(status).toBe(70);
      expect(stderr).toMatch(/\n {4}at .*\bmain\.c?js:\d+:\d+/u);
      for (const secret of [MARK, places.work, places.home]) expect(stderr).not.toContain(secret);
      return Promise.resolve();
    }));
});

it('names that would leave the folder or harm a terminal go nowhere', () =>
  inPlaces((places) => {
    const run = (...args: readonly string[]) => spawnSync(process.execPath, [BIN, 'batch', 'one.csv', '--format', 'csv', '--lang', 'en', ...args], { cwd: places.work, env: environment(places), encoding: 'utf8' });
    const escape = run('-o', 'a\u001b[2Jb/none.csv');
    expect(escape.status).toBe(2);
    expect(escape.stderr).not.toContain('\u001b');
    const long = run('-o', `${'ñ'.repeat(120)}.csv`);
    expect([long.status, readdirSync(places.work).filter((name) => name.startsWith('ñ')).length]).toEqual([1, 1]);
    const tooLong = run('-o', `${'n'.repeat(300)}.csv`);
    expect([tooLong.status, tooLong.stderr]).toEqual([2, expect.stringContaining('cannot be written (ENAMETOOLONG)') as string]);
    return Promise.resolve();
  }));
