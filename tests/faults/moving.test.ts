/** What moves while a run goes on: the input, the clock. */
import { appendFileSync, existsSync, readFileSync, renameSync, truncateSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BIN, filesIn } from '../program/run.ts';
import { AS_OF, rowsOf, started, stoppingAt, withList } from './lists.ts';
import { has } from '../tools.ts';

const ROWS = 2_500;

/** Runs a batch and lets something happen to its input when the first part of it was read. */
async function whileRead(happens: (list: string) => void): Promise<{ readonly status: number | null; readonly stderr: string; readonly rows: number | null; readonly good: number; readonly files: readonly string[] }> {
  return withList(ROWS, async (folder, list) => {
    const result = join(folder, 'result.csv');
    const good = ROWS - (readFileSync(list, 'utf8').split('celda de más').length - 1);
    const { ended, stopped, goOn } = stoppingAt('read 2', ['batch', list, '-o', result, '--format', 'csv', '--quiet', ...AS_OF]);
    expect(await stopped).toBe(true);
    happens(list);
    goOn();
    const { status, stderr } = await ended;
    return { status, stderr, good, rows: existsSync(result) ? rowsOf(result) : null, files: filesIn(folder) };
  });
}

describe('an input that changes while it is read', () => {
  it.each([
    ['by being cut', (list: string) => { truncateSync(list, 400_000); }],
    ['by growing', (list: string) => { appendFileSync(list, 'C-9999;otra fila\r\n'); }],
    ['by being saved again', (list: string) => { utimesSync(list, new Date(), new Date()); }],
    ['by being emptied', (list: string) => { truncateSync(list, 0); }],
  ])('%s: it is refused', async (_name, happens) => {
    const { status, stderr, rows, files } = await whileRead(happens);
    expect([status, stderr, rows, files]).toEqual([2, expect.stringMatching(/list\.csv changed while it was being read; nothing was written/u) as string, null, ['list.csv']]);
  });
  it.runIf(process.platform !== 'win32')('is replaced by another one: what was opened is read to its end', async () => {
    const { rows, good, files, stderr } = await whileRead((list) => {
      writeFileSync(`${list}.new`, 'id;Militar\r\nX-1;no\r\n');
      renameSync(`${list}.new`, list);
    });
    expect([rows, files, stderr]).toEqual([good, ['list.csv', 'result.csv'], '']);
  });
  it.runIf(process.platform !== 'win32')('vanishes: what was opened is read to its end', async () => {
    const { rows, good, files, stderr } = await whileRead((list) => { unlinkSync(list); });
    expect([rows, files, stderr]).toEqual([good, ['result.csv'], '']);
  });
});

it.runIf(has('faketime'))('a clock that jumps: the day is taken once, at the start', () =>
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
