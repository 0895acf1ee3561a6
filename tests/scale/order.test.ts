/** A determination depends on its row alone: not on the order of the rows, not on how they are cut into parts. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { withList } from '../faults/lists.ts';
import { Random } from '../lists/random.ts';
import { BIN, amnistia } from '../program/run.ts';
import { has } from '../tools.ts';

const FILTER = ['batch', '-', '--format', 'ndjson', '--as-of', '2026-11-23', '--quiet'] as const;
const ROWS = 120;

/** The cases of a generated list, one a line, as the program itself writes them. */
function casesOf(list: string): readonly string[] {
  const { stdout } = spawnSync(process.execPath, [BIN, 'batch', list, '--format', 'ndjson', '--as-of', '2026-11-23', '--quiet'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return stdout.trimEnd().split('\n').map((line) => JSON.stringify((JSON.parse(line) as { facts: object }).facts));
}

/** Results by case, without where the row stood. */
function byCase(ndjson: string): ReadonlyMap<string, string> {
  return new Map(ndjson.trimEnd().split('\n').map((line) => {
    const { row: _row, file: _file, ...rest } = JSON.parse(line) as { id: string; row: number; file: string };
    return [rest.id, JSON.stringify(rest)];
  }));
}

async function filtered(lines: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { status, stdout, stderr } = await amnistia(FILTER, { input: `${lines.join('\n')}\n` });
  expect([status, stderr]).toEqual([0, '']);
  return byCase(stdout);
}

describe('a batch as a filter over NDJSON', () => {
  let cases: readonly string[] = [];
  let whole: ReadonlyMap<string, string>;
  beforeAll(async () => {
    cases = await withList(ROWS, (_folder, list) => Promise.resolve(casesOf(list)));
    whole = await filtered(cases);
  });

  it('gives every case once', () => {
    expect(cases.length).toBeGreaterThan(ROWS - 5);
    expect(whole.size).toBe(cases.length);
  });

  it.each([1, 2])('does not depend on the order of the rows (shuffle %i)', async (seed) => {
    const random = new Random(seed);
    const shuffled = cases.map((line) => ({ line, at: random.next() })).sort((a, b) => a.at - b.at).map(({ line }) => line);
    expect(shuffled).not.toEqual(cases);
    expect([...(await filtered(shuffled))].sort()).toEqual([...whole].sort());
  });

  it('does not depend on how rows are grouped', async () => {
    const parts = new Map<string, string>();
    for (let at = 0; at < cases.length; at += 37) for (const [id, result] of await filtered(cases.slice(at, at + 37))) parts.set(id, result);
    for (const one of cases.slice(0, 4)) for (const [id, result] of await filtered([one])) expect(result).toBe(whole.get(id));
    expect([...parts].sort()).toEqual([...whole].sort());
  });

  it.runIf(has('parallel'))('GNU parallel over blocks gives the same, in the same order', () =>
    withList(1, (folder) => {
      const command = `parallel --pipe --keep-order --block 20k -j 2 ${process.execPath} ${BIN} ${FILTER.join(' ')}`;
      const output = execFileSync('bash', ['-c', command], { input: `${cases.join('\n')}\n`, encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, HOME: folder, PARALLEL_HOME: join(folder, 'parallel') }, stdio: ['pipe', 'pipe', 'ignore'] });
      expect([...byCase(output)]).toEqual([...whole]);
      return Promise.resolve();
    }));

  it('docs/scale.md names the commands that these tests run', () => {
    for (const words of ['parallel --pipe --keep-order', '--format ndjson', '--as-of']) expect(readFileSync(new URL('../../docs/scale.md', import.meta.url), 'utf8')).toContain(words);
  });
});
