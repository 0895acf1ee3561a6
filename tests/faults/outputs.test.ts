/** The same faults for every kind of output and for the commands that read more than lists. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/case/case.ts';
import { fulfilWith, type FileOptions } from '../../src/cli/commands/interview/files.ts';
import { writeLists } from '../privacy/commands.ts';
import { amnistia, BIN, filesIn, inFolder } from '../program/run.ts';
import { AS_OF, MOUNTS, ROOT, can, onSmallDisk, started, until, withList } from './lists.ts';
import { has } from '../tools.ts';

const FULL = expect.stringContaining('the disk is full; nothing was written.') as string;
const NOBODY = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] as const;

describe.runIf(MOUNTS)('a disk that fills up keeps nothing', () => {
  it.each(['csv', 'ndjson', 'json', 'txt', 'xlsx', 'html', 'md'])('of a batch in .%s', (ending) =>
    onSmallDisk('size=4k', (disk) =>
      withList(ending === 'txt' ? 300 : 40, async (_folder, list) => {
        const format = ending === 'txt' ? ['--format', 'text'] : [];
        const { status, stderr } = await started(['batch', list, ...format, '-o', join(disk, `out.${ending}`), '--quiet', ...AS_OF]).ended;
        expect([status, stderr]).toEqual([2, FULL]);
        expect(filesIn(disk)).toEqual([]);
      })));

  it('of decided duplicates, a comparison of lists, a calendar, a blank sheet', () =>
    inFolder({}, (folder) =>
      onSmallDisk('size=4k', async (disk) => {
        writeLists(folder);
        const at = (name: string) => join(folder, name);
        expect((await amnistia(['duplicates', 'one.csv', 'two.csv', '--names', '-o', 'review.csv', '--lang', 'en'], { cwd: folder })).status).toBe(1);
        for (const [name, ...args] of [
          ['merged.xlsx', 'duplicates', at('one.csv'), at('two.csv'), '--decisions', at('review.csv')],
          ['merged.html', 'duplicates', at('one.csv'), at('two.csv'), '--decisions', at('review.csv')],
          ['reconciled.xlsx', 'reconcile', at('one.csv'), at('two.csv')],
          ['deadlines.xlsx', 'deadlines', at('one.csv'), '--calendar', at('deadlines.ics')],
        ] as const) {
          const { status, stderr } = await started([...args, '-o', join(disk, name), '--quiet', '--lang', 'en']).ended;
          expect([status, stderr], name).toEqual([2, FULL]);
          expect(filesIn(disk), name).toEqual([]);
        }
        const blank = await started(['template', join(disk, 'blank.xlsx'), '--lang', 'en']).ended;
        expect([blank.status, blank.stderr, filesIn(disk)]).toEqual([2, FULL, []]);
        expect(filesIn(folder)).toEqual(['case.csv', 'one.csv', 'review.csv', 'two.csv']);
      })));

  it('of a case saved at the end of an interview; the answers are not lost with it', () =>
    onSmallDisk('size=4k', async (disk) => {
      const subject: Case = { id: 'C-1', facts: { notes: { values: ['x'.repeat(9_000)] } }, charges: { unknown: 'blank' }, warnings: [] };
      const fulfil = fulfilWith({ context: { language: 'en', terminal: { stdout: process.stdout, stderr: process.stderr } }, options: {} } as unknown as FileOptions);
      const { written, told } = await fulfil('save', join(disk, 'case.json'), subject, false);
      expect([written, told, filesIn(disk)]).toEqual([false, [FULL], []]);
    }));
});

const other = !ROOT || can(...(NOBODY as unknown as [string, ...string[]]), process.execPath, BIN, '--version');
describe.runIf(other)('files of another user', () => {
  const somebody = ROOT ? NOBODY : [];

  it('a law, a mapping, decisions, a saved result, recipients, a password: named, with what to do, no stack, nothing written', () =>
    inFolder({}, async (folder) => {
      writeLists(folder);
      await amnistia(['batch', 'one.csv', '-o', 'saved.json', '--quiet'], { cwd: folder });
      const closed = join(folder, 'closed.json');
      writeFileSync(closed, readFileSync(join(folder, 'saved.json')), { mode: ROOT ? 0o600 : 0o000 });
      for (const name of filesIn(folder)) if (name !== 'closed.json') chmodSync(join(folder, name), 0o644);
      const results = join(folder, 'results');
      mkdirSync(results);
      chmodSync(results, 0o777);
      chmodSync(folder, 0o755);
      const one = join(folder, 'one.csv');
      const out = ['-o', join(results, 'out.xlsx')];
      for (const args of [
        ['batch', one, '--law', closed, ...out],
        ['batch', one, '--map', closed, ...out],
        ['duplicates', one, '--decisions', closed, ...out],
        ['render', closed, ...out],
        ['batch', one, '--encrypt-to', closed, ...out],
        ['batch', one, '--password-file', closed, ...out],
        ['render', join(folder, 'saved.json'), '--redact', '--key', closed, ...out],
      ]) {
        const { status, stderr } = await started([...args, '--lang', 'en', '--quiet', '--debug'], somebody).ended;
        expect([status, stderr], args.join(' ')).toEqual([2, expect.stringMatching(/^Error: .*closed\.json.*(?:allowed|permi)[^\n]*\n$/u) as string]);
        expect(filesIn(results), args.join(' ')).toEqual([]);
      }
    }));

  it.runIf(ROOT)('an older result of somebody else, in a folder for all: it stays, the new one is not left beside it', () =>
    inFolder({}, async (folder) => {
      writeLists(folder);
      chmodSync(folder, 0o1777);
      for (const name of filesIn(folder)) chmodSync(join(folder, name), 0o644);
      writeFileSync(join(folder, 'out.csv'), 'theirs\n', { mode: 0o600 });
      const { status, stderr } = await started(['batch', join(folder, 'one.csv'), '--format', 'csv', '-o', join(folder, 'out.csv'), '--force', '--quiet', '--lang', 'en'], somebody).ended;
      expect([status, stderr]).toEqual([2, expect.stringContaining('you are not allowed to write there') as string]);
      expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toBe('theirs\n');
      expect(filesIn(folder)).toEqual(['case.csv', 'one.csv', 'out.csv', 'two.csv']);
    }));
});

describe('an output that is no file', () => {
  it.runIf(can('mkfifo', '--version'))('a pipe with a name is written to, and stays a pipe', () =>
    inFolder({}, async (folder) => {
      writeLists(folder);
      const pipe = join(folder, 'pipe');
      spawnSync('mkfifo', [pipe]);
      const args = ['batch', join(folder, 'one.csv'), '--format', 'csv', '--quiet', ...AS_OF];
      const [read, ended] = await Promise.all([
        readFile(pipe, 'utf8'),
        started([...args, '-o', pipe, '--force']).ended,
      ]);
      expect([ended.status, ended.stderr]).toEqual([1, '']);
      expect(read).toBe((await amnistia(args)).stdout);
      expect(lstatSync(pipe).isFIFO()).toBe(true);
    }));

  it.runIf(ROOT && can('sh', '-c', 'd=$(mktemp -d) && mknod "$d/null" c 1 3 && echo > "$d/null"; r=$?; rm -r "$d"; exit $r'))('a device is never replaced by a file', () =>
    inFolder({}, async (folder) => {
      writeLists(folder);
      const device = join(folder, 'null');
      spawnSync('mknod', [device, 'c', '1', '3']);
      const { status, stderr } = await started(['batch', join(folder, 'one.csv'), '--format', 'csv', '-o', device, '--force', '--quiet', ...AS_OF]).ended;
      expect([status, stderr, lstatSync(device).isCharacterDevice()]).toEqual([1, '', true]);
      expect(filesIn(folder)).toEqual(['case.csv', 'null', 'one.csv', 'two.csv']);
    }));
});

it.runIf(can('mkfifo', '--version'))('a list through a pipe with a name: in pieces, and from a program that is killed', () =>
  inFolder({}, async (folder) => {
    writeLists(folder);
    const list = readFileSync(join(folder, 'one.csv'));
    const pipe = join(folder, 'pipe.csv');
    spawnSync('mkfifo', [pipe]);
    const args = (from: string) => ['batch', from, '--format', 'csv', '--quiet', ...AS_OF];
    const through = async (bytes: Buffer, killed: boolean) => {
      const result = join(folder, 'result.csv');
      const { ended } = started([...args(pipe), '-o', result, '--force']);
      // Byte by byte around the middle: letters of two bytes are cut as well.
      const writer = spawn('bash', ['-c', `exec > '${pipe}'; head -c 300 '${join(folder, 'bytes')}'; for at in $(seq 301 340); do tail -c +$at '${join(folder, 'bytes')}' | head -c 1; done; tail -c +341 '${join(folder, 'bytes')}'; ${killed ? 'kill -9 $$' : 'true'}`]);
      writeFileSync(join(folder, 'bytes'), bytes);
      await new Promise((done) => writer.on('close', done));
      const { status, stderr } = await ended;
      return { status, stderr, text: existsSync(result) ? readFileSync(result, 'utf8') : null };
    };
    const whole = await amnistia(args(join(folder, 'one.csv')));
    expect(await through(list, false)).toEqual({ status: whole.status, stderr: '', text: whole.stdout });
    // What came until it was killed is a list with half a row, and is read as that list is.
    const half = list.subarray(0, list.length - 120);
    writeFileSync(join(folder, 'half.csv'), half);
    const ofHalf = await amnistia(args(join(folder, 'half.csv')));
    expect(await through(half, true)).toEqual({ status: ofHalf.status, stderr: '', text: ofHalf.stdout });
  }));

it.runIf(has('faketime'))('a clock that is set back between two writes changes nothing', () =>
  inFolder({}, async (folder) => {
    writeLists(folder);
    const clock = join(folder, 'clock');
    writeFileSync(clock, '2026-11-23 12:00:00\n');
    const args = ['--format', 'csv', '-o', join(folder, 'out.csv'), '-o', join(folder, 'out.json'), '--quiet', '--lang', 'en'];
    const command = ['faketime', '-f', '2026-11-23 12:00:00', 'env', '-u', 'FAKETIME', `FAKETIME_TIMESTAMP_FILE=${clock}`, 'FAKETIME_NO_CACHE=1', 'FAKETIME_DONT_FAKE_MONOTONIC=1', 'TZ=UTC'];
    const pipe = join(folder, 'pipe.csv');
    spawnSync('mkfifo', [pipe]);
    const { ended } = started(['batch', pipe, ...args.slice(2)], command);
    const writer = await open(pipe, 'w');
    const list = readFileSync(join(folder, 'one.csv'));
    await writer.write(list.subarray(0, 500));
    await until(() => filesIn(folder).filter((name) => name.endsWith('.tmp')).length === 2);
    writeFileSync(clock, '2001-01-01 00:00:00\n');
    await writer.write(list.subarray(500));
    await writer.close();
    const { status, stderr } = await ended;
    expect([status, stderr]).toEqual([1, '']);
    const written = ['out.csv', 'out.json'].map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(written[1]).toContain('"asOf":"2026-11-23"');
    const again = await amnistia(['batch', pipe, ...args.slice(2), '--force', '--as-of', '2026-11-23'].map((arg) => (arg === pipe ? 'one.csv' : arg)), { cwd: folder });
    expect(again.status).toBe(1);
    expect(written.map((text) => text.replaceAll('pipe.csv', 'one.csv'))).toEqual(['out.csv', 'out.json'].map((name) => readFileSync(join(folder, name), 'utf8')));
  }));
