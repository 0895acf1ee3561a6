/** Killed at any moment: the result is there whole or not at all, and the next run tidies up. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { amnistia, filesIn } from '../program/run.ts';
import { AS_OF, started, withList } from './lists.ts';

/** `AMNISTIA_KILLS=400 npm run faults` for many more. */
const KILLS = Number(process.env['AMNISTIA_KILLS'] ?? 15);
const OLD = 'an older result\n';

it(`${String(KILLS)} runs killed with SIGKILL, at moments over their whole length`, { timeout: 60_000 + KILLS * 4_000 }, () =>
  withList(100, async (folder, list) => {
    const result = join(folder, 'result.csv');
    const args = ['batch', list, '--format', 'csv', '-o', result, '--force', '--quiet', ...AS_OF];
    const begun = performance.now();
    await started(args).ended;
    const length = performance.now() - begun;
    const whole = readFileSync(result, 'utf8');
    let [old, complete, left] = [0, 0, 0];
    for (let kill = 0; kill < KILLS; kill += 1) {
      writeFileSync(result, OLD);
      const { child, ended } = started(args);
      // Evenly over the run, with some chance: the last quarter, where the file appears, gets half of the kills.
      const share = kill % 2 === 0 ? Math.random() : 0.75 + Math.random() * 0.35;
      const timer = setTimeout(() => child.kill('SIGKILL'), length * share);
      await ended;
      clearTimeout(timer);
      const found = readFileSync(result, 'utf8');
      if (found === OLD) old += 1;
      else {
        expect(found === whole, 'half a result').toBe(true);
        complete += 1;
      }
      const others = filesIn(folder).filter((name) => name !== 'list.csv' && name !== 'result.csv');
      left = Math.max(left, others.length);
      expect(others.every((name) => name.startsWith('.result.csv.') && name.endsWith('.tmp')), others.join()).toBe(true);
    }
    expect(old + complete).toBe(KILLS);
    expect(old).toBeGreaterThan(0);
    // What one killed run left, the next one removed: never more than one at a time.
    expect(left).toBeLessThanOrEqual(1);
    await started(args).ended;
    expect(filesIn(folder)).toEqual(['list.csv', 'result.csv']);
    expect(readFileSync(result, 'utf8')).toBe(whole);
  }));

it.each([['SIGTERM', 143], ['SIGINT', 130], ['SIGHUP', 129]] as const)('%s ends it with %i and leaves nothing', (signal, status) =>
  withList(3_000, async (folder, list) => {
    const result = join(folder, 'result.csv');
    const { child, ended } = started(['batch', list, '--format', 'csv', '-o', result, '--quiet', ...AS_OF]);
    while (!filesIn(folder).some((name) => name.endsWith('.tmp'))) await new Promise((done) => setTimeout(done, 10));
    child.kill(signal);
    expect((await ended).status).toBe(status);
    expect(existsSync(result)).toBe(false);
    expect(filesIn(folder)).toEqual(['list.csv']);
  }));

it('does not remove what another run is still writing', () =>
  withList(700, async (folder, list) => {
    const result = join(folder, 'result.csv');
    const args = ['batch', list, '--format', 'csv', '-o', result, '--force', '--quiet', ...AS_OF];
    const first = started(args);
    while (!filesIn(folder).some((name) => name.endsWith('.tmp'))) await new Promise((done) => setTimeout(done, 10));
    const second = await amnistia(args);
    const ended = await first.ended;
    const status = readFileSync(list, 'utf8').includes('celda de más') ? 1 : 0;
    expect([ended.status, second.status]).toEqual([status, status]);
    expect(filesIn(folder)).toEqual(['list.csv', 'result.csv']);
  }));
