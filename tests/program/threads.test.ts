/** A list in several threads: the same bytes as in one, in each output and on standard error, whatever becomes of the threads. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HEADINGS, randomFrom, rowOf } from '../bench/generate-list.mjs';
import { amnistia, type Surroundings } from './run.ts';

const ROWS = 3_500;
/** Rows of which something reaches beyond them, and where they are put. */
const WILD: readonly (readonly [at: number, row: string])[] = [
  [1_500, 'C-12;otra vez;;;;;;;;;;robo;;;;;;;;;;;'],
  [1_900, 'C-1900;"dos\r\nlíneas";;;;;;;28J;;;terrorismo;;;;;;;;;;;"y ""otras""\r\nmás"'],
  [2_300, 'C-x;"sin cerrar;;;;;;;28J;;;terrorismo;;;;;;;;;;;'],
  [2_700, 'corta;dos'],
  [3_000, 'Total: 3000;;;;;;;;;;;;;;;;;;;;;;'],
  [3_100, ''],
];

const place = mkdtempSync(join(tmpdir(), 'amnistia-threads-'));
const list = join(place, 'list.csv');

beforeAll(() => {
  const random = randomFrom(7);
  const rows = Array.from({ length: ROWS }, (_, index) => rowOf(index + 1, random));
  for (const [at, row] of WILD.toReversed()) rows.splice(at, 0, row);
  writeFileSync(list, `\ufeff${HEADINGS.join(';')}\r\n${rows.join('\r\n')}\r\n`);
});

afterAll(() => { rmSync(place, { recursive: true, force: true }); });

interface Run {
  readonly status: number | null;
  readonly stderr: string;
  readonly texts: readonly string[];
}

async function run(threads: number, input: string, surroundings: Surroundings = {}): Promise<Run> {
  const files = ['out.csv', 'out.ndjson', 'rejected.csv'].map((name) => join(place, name));
  const [csv = '', ndjson = '', rejects = ''] = files;
  const { status, stderr } = await amnistia(['batch', input, '--format', 'csv', '-o', csv, '--format', 'ndjson', '-o', ndjson, '--rejects', rejects, '--threads', String(threads), '--as-of', '2026-11-23', '--lang', 'es', '--force'], surroundings);
  return { status, stderr, texts: files.map((file) => readFileSync(file, 'utf8')) };
}

describe('a list in several threads', () => {
  let alone: Run;
  beforeAll(async () => {
    alone = await run(1, list);
  }, 120_000);

  it('gives what it gives in one', async () => {
    expect(alone.status).toBe(1);
    expect(alone.texts[1]?.split('\n').length).toBeGreaterThan(ROWS - 20);
    expect(alone.stderr).toContain('duplicate-id');
    expect(await run(2, list)).toEqual(alone);
  }, 120_000);

  it('gives it from a pipe', async () => {
    const { texts: [csv, , rejects] } = await run(3, '-', { input: readFileSync(list) });
    expect([csv, rejects]).toEqual([alone.texts[0], alone.texts[2]]);
  }, 120_000);

  it.each([0, 400])('gives it too where the threads end after %i milliseconds', async (delay) => {
    const ends = join(place, 'ends.cjs');
    writeFileSync(ends, `if (!require('node:worker_threads').isMainThread) setTimeout(() => process.exit(3), ${String(delay)});`);
    expect(await run(3, list, { env: { NODE_OPTIONS: `--require ${ends}` } })).toEqual(alone);
  }, 120_000);

  it('refuses a number of threads that is none', async () => {
    const { status, stderr } = await amnistia(['batch', list, '--threads', 'muchos', '--lang', 'es']);
    expect(status).toBe(2);
    expect(stderr).toBe('Error: --threads muchos: escriba un número del 1 al 16.\n');
  });
});
