/** What moves while a run goes on: the input, the handles, the clock. */
import { appendFileSync, existsSync, readFileSync, statSync, truncateSync, unlinkSync, utimesSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BIN, filesIn } from '../program/run.ts';
import { AS_OF, can, rowsOf, started, withList } from './lists.ts';

const ROWS = 3_000;

/** Runs a batch and lets something happen to its input when the first part of the result is there. */
async function whileRead(happens: (list: string) => void): Promise<{ readonly status: number | null; readonly stderr: string; readonly rows: number | null; readonly good: number; readonly files: readonly string[] }> {
  return withList(ROWS, async (folder, list) => {
    const result = join(folder, 'result.csv');
    const good = ROWS - (readFileSync(list, 'utf8').split('celda de más').length - 1);
    const { ended } = started(['batch', list, '-o', result, '--format', 'csv', '--quiet', ...AS_OF]);
    const writing = () => filesIn(folder).some((name) => name.endsWith('.tmp') && statSync(join(folder, name)).size > 0);
    while (!writing()) await new Promise((done) => setTimeout(done, 5));
    happens(list);
    const { status, stderr } = await ended;
    return { status, stderr, good, rows: existsSync(result) ? rowsOf(result) : null, files: filesIn(folder) };
  });
}

describe('an input that changes while it is read', () => {
  const refused = { status: 2, good: expect.any(Number) as number, rows: null, files: ['list.csv'], stderr: expect.stringMatching(/list\.csv changed while it was being read; nothing was written/u) as string };
  it('by being cut', async () => {
    expect(await whileRead((list) => { truncateSync(list, 400_000); })).toEqual(refused);
  });
  it('by growing', async () => {
    expect(await whileRead((list) => { appendFileSync(list, 'C-9999;otra fila\r\n'); })).toEqual(refused);
  });
  it('by being saved again', async () => {
    expect(await whileRead((list) => { utimesSync(list, new Date(), new Date()); })).toEqual(refused);
  });
  it.runIf(process.platform !== 'win32')('vanishes: what was opened is read to its end', async () => {
    const { rows, good, files, stderr } = await whileRead((list) => { unlinkSync(list); });
    expect([rows, files, stderr]).toEqual([good, ['result.csv'], '']);
  });
});

it.runIf(can('bash', '-c', 'ulimit -n 40'))('out of file handles: a message or a whole result, never a part', () =>
  withList(5, (folder, list) => {
    const result = join(folder, 'result.csv');
    let [refused, done] = [0, 0];
    const limited = (handles: number, ...args: readonly string[]) => spawnSync('bash', ['-c', `ulimit -c 0; ulimit -n ${String(handles)}; exec "$0" "$@"`, process.execPath, BIN, ...args], { encoding: 'utf8' });
    // With fewer than this Node itself does not start.
    let least = 16;
    while (limited(least, '--version').status !== 0 && least < 60) least += 1;
    for (const handles of [least, least + 1, least + 2, least + 4, 256]) {
      const { status, stderr } = limited(handles, 'batch', list, '-o', result, '--format', 'csv', '--force', '--quiet', ...AS_OF);
      if (status === 0) done += 1;
      else {
        refused += 1;
        expect([status, stderr], `${String(handles)} handles`).toEqual([2, expect.stringMatching(/no file handle left/u) as string]);
        expect(filesIn(folder)).toEqual(['list.csv']);
      }
      if (status === 0) {
        expect(rowsOf(result)).toBe(5);
        unlinkSync(result);
      }
    }
    expect(refused).toBeGreaterThan(0);
    expect(done).toBeGreaterThan(0);
    return Promise.resolve();
  }));

it.runIf(can('faketime', '2026-02-19 12:00:00', 'true'))('a clock that jumps: the day is taken once, at the start', () =>
  withList(300, async (_folder, list) => {
    const run = (clock: readonly string[], ...args: readonly string[]) => {
      const [command = '', ...rest] = [...clock, process.execPath, BIN, 'batch', list, '--format', 'json', '--quiet', ...args];
      const { stdout, stderr } = spawnSync(command, rest, { encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', TZ: 'UTC', LANG: 'C' }, maxBuffer: 1 << 28 });
      expect(stderr).toBe('');
      return stdout;
    };
    // An hour passes each second: midnight comes in the middle of the run.
    const jumping = run(['faketime', '-f', '@2024-07-29 23:20:00 x3600']);
    const { run: info } = JSON.parse(jumping) as { run: { asOf: string } };
    expect(['2024-07-29', '2024-07-30']).toContain(info.asOf);
    expect(jumping).toBe(run([], '--as-of', info.asOf));
  }));

it('leaves a list as it was', () =>
  withList(5, async (_folder, list) => {
    const before = readFileSync(list);
    await started(['batch', list, '--format', 'csv', '--quiet', ...AS_OF]).ended;
    expect(readFileSync(list).equals(before)).toBe(true);
  }));
