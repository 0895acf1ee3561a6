/** Killed at any moment: the result is there whole or not at all, and the next run tidies up. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { amnistia, filesIn } from '../program/run.ts';
import { AS_OF, started, stoppingAt, withList } from './lists.ts';

/** Steps at the end of a run, where the files appear. */
const LAST = 12;
const OLD = 'an older result\n';

interface Kind {
  readonly name: string;
  readonly rows: number;
  /** Its outputs, in the order in which they appear. */
  readonly outputs: readonly string[];
  readonly args: (at: (name: string) => string) => readonly string[];
}

const KINDS: readonly Kind[] = [
  { name: 'a sheet', rows: 100, outputs: ['result.csv'], args: (at) => ['--format', 'csv', '-o', at('result.csv')] },
  { name: 'a workbook, a page, a result and the rejected rows', rows: 60, outputs: ['book.xlsx', 'page.html', 'saved.json', 'rejects.csv'], args: (at) => ['-o', at('book.xlsx'), '-o', at('page.html'), '-o', at('saved.json'), '--rejects', at('rejects.csv')] },
];

it.each(KINDS)('killed with SIGKILL at steps over the whole of it, and at each of the last: $name', ({ rows, outputs, args }) =>
  withList(rows, async (folder, list) => {
    const at = (name: string) => join(folder, name);
    const all = ['batch', list, ...args(at), '--force', '--quiet', ...AS_OF];
    for (const name of outputs) writeFileSync(at(name), OLD);
    const steps = await stoppingAt('none', all).steps;
    expect(steps).toBeGreaterThan(LAST);
    const whole = outputs.map((name) => readFileSync(at(name)));
    const met = new Set<string>();
    let left = 0;
    const evenly = Array.from({ length: 7 }, (_, index) => Math.ceil((steps * (index + 1)) / 8));
    for (const step of [...evenly, ...Array.from({ length: LAST }, (_, index) => steps - index)]) {
      for (const name of outputs) writeFileSync(at(name), OLD);
      const { ended, kill, stopped } = stoppingAt(`any ${String(step)}`, all);
      expect(await stopped, `step ${String(step)} of ${String(steps)}`).toBe(true);
      kill('SIGKILL');
      await ended;
      const found = outputs.map((name, index) => {
        const bytes = readFileSync(at(name));
        if (bytes.toString() === OLD) return 'old';
        expect(bytes.equals(whole[index] ?? Buffer.alloc(0)), `half of ${name}`).toBe(true);
        return 'new';
      });
      // They appear one after the other, each whole: no later one without those before it.
      expect(found.join(' ')).toMatch(/^(?:new ?)*(?:old ?)*$/u);
      met.add(found.join(' '));
      const others = filesIn(folder).filter((name) => name !== 'list.csv' && !outputs.includes(name));
      left = Math.max(left, others.length);
      expect(others.every((name) => outputs.some((output) => name.startsWith(`.${output}.`)) && name.endsWith('.tmp')), others.join()).toBe(true);
    }
    // Of several, some were there and others not yet.
    expect(met.size > 1).toBe(outputs.length > 1);
    // What one killed run left, the next one removed: never more than one for each output.
    expect(left).toBeLessThanOrEqual(outputs.length);
    await started(all).ended;
    expect(filesIn(folder)).toEqual(['list.csv', ...outputs].sort());
    expect(outputs.map((name, index) => readFileSync(at(name)).equals(whole[index] ?? Buffer.alloc(0)))).toEqual(outputs.map(() => true));
  }));

it.each([['SIGTERM', 143], ['SIGINT', 130], ['SIGHUP', 129]] as const)('%s ends it with %i and leaves nothing', (signal, status) =>
  withList(3_000, async (folder, list) => {
    const result = join(folder, 'result.csv');
    const { ended, kill, stopped, goOn } = stoppingAt('read 2', ['batch', list, '-o', result, '-o', join(folder, 'book.xlsx'), '--quiet', ...AS_OF]);
    await stopped;
    expect(filesIn(folder).some((name) => name.endsWith('.tmp'))).toBe(true);
    kill(signal);
    goOn();
    expect((await ended).status).toBe(status);
    expect(existsSync(result)).toBe(false);
    expect(filesIn(folder)).toEqual(['list.csv']);
  }));

it('does not remove what another run is still writing', () =>
  withList(700, async (folder, list) => {
    const result = join(folder, 'result.csv');
    const args = ['batch', list, '--format', 'csv', '-o', result, '--force', '--quiet', ...AS_OF];
    const first = stoppingAt('write 1', args);
    expect(await first.stopped).toBe(true);
    const second = await amnistia(args);
    first.goOn();
    const ended = await first.ended;
    const status = readFileSync(list, 'utf8').includes('celda de más') ? 1 : 0;
    expect([ended.status, second.status]).toEqual([status, status]);
    expect(filesIn(folder)).toEqual(['list.csv', 'result.csv']);
  }));

it('of many runs for one new file one writes it, whole, and the others say that it is there', () =>
  withList(40, async (folder, list) => {
    const result = join(folder, 'result.csv');
    const args = ['batch', list, '--format', 'csv', '-o', result, '--quiet', ...AS_OF];
    const ended = await Promise.all(Array.from({ length: 6 }, () => started(args).ended));
    const done = ended.filter(({ status }) => status === 0 || status === 1);
    expect(done).toHaveLength(1);
    for (const one of ended) if (!done.includes(one)) expect([one.status, one.stderr]).toEqual([2, expect.stringMatching(/result\.csv.*--force/u) as string]);
    expect(filesIn(folder)).toEqual(['list.csv', 'result.csv']);
    const whole = readFileSync(result);
    await started([...args, '--force']).ended;
    expect(readFileSync(result).equals(whole)).toBe(true);
  }));

it('a file that somebody else makes in the meantime stays as it is, and the outputs beside it do not appear', () =>
  withList(3_000, async (folder, list) => {
    const { ended, stopped, goOn } = stoppingAt('write 1', ['batch', list, '-o', join(folder, 'first.csv'), '-o', join(folder, 'second.json'), '--quiet', ...AS_OF]);
    expect(await stopped).toBe(true);
    writeFileSync(join(folder, 'second.json'), OLD);
    goOn();
    const { status, stderr } = await ended;
    expect([status, stderr]).toEqual([2, expect.stringMatching(/second\.json.*--force/u) as string]);
    expect(filesIn(folder)).toEqual(['list.csv', 'second.json']);
    expect(readFileSync(join(folder, 'second.json'), 'utf8')).toBe(OLD);
  }));
