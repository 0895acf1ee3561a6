/** Two saved results: whose answer changed, and because of what, with the program that looks again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/report/compare/comparison.ts';
import { amnistia, copyExample, inFolder, PROJECT, type Outcome } from './run.ts';

const SHEET = readFileSync(join(PROJECT, 'data/examples/ong-muestra.csv'), 'latin1');
const LAW = readFileSync(join(PROJECT, 'data/ve/laws/ve-amnesty-2026.yaml'), 'utf8');
/** The sheet with another day of the conduct for M-20, and without M-19. */
const EDITED = Buffer.from(SHEET.replace('23/08/2024;23/08/2024', '23/08/2024;29/07/2024').replace(/^M-19.*\r?\n/mu, ''), 'latin1');
/** The law with the end of the window of n.º 12 established. */
const EDITED_LAW = LAW.replace('certain: { from: "2024-07-28", to: "2024-07-31" }', 'certain: { from: "2024-07-28", to: "2024-08-31" }');

describe('amnistia compare', () => {
  const told: Record<string, Comparison> = {};
  const ends: Record<string, Outcome> = {};
  beforeAll(async () => {
    await inFolder({ 'edited.csv': EDITED, 'law.yaml': EDITED_LAW }, async (cwd) => {
      copyExample('ong-muestra.csv', cwd);
      const run = (...words: string[]) => amnistia([...words, '--lang', 'en', '--quiet'], { cwd });
      const save = (input: string, output: string, ...more: string[]) => run('batch', input, '--format', 'json', '-o', output, ...more);
      await save('ong-muestra.csv', 'a.json', '--as-of', '2026-11-23');
      await save('edited.csv', 'data.json', '--as-of', '2026-11-24', '--reading', 'favourable');
      await save('ong-muestra.csv', 'law.json', '--as-of', '2026-11-24', '--law', 'law.yaml');
      const compared = async (name: string, ...more: string[]) => {
        told[name] = JSON.parse((await run('compare', 'a.json', `${name}.json`, '--format', 'json', ...more)).stdout) as Comparison;
      };
      await compared('data');
      await compared('law', '--law', 'law.yaml');
      ends['gate'] = await run('compare', 'a.json', 'data.json', '--fail-on', 'removed,outcome');
      ends['same'] = await run('compare', 'a.json', 'a.json');
      ends['stdin'] = await amnistia(['compare', 'a.json', '-', '--fail-on', 'changed', '--lang', 'en', '--quiet'], { cwd, input: readFileSync(join(cwd, 'a.json')) });
      ends['mix'] = await run('compare', 'a.json', 'ong-muestra.csv');
    });
  });

  it('tells the data from the reading and the day, by looking at the case again', () => {
    const { changes, removed, differences } = told['data'] ?? { changes: [], removed: [], differences: [] };
    expect(differences).toEqual(['reading', 'day']);
    expect(changes.find(({ id }) => id === 'M-20')).toMatchObject({ because: ['data', 'reading'], sure: true, facts: ['conduct-date'] });
    expect(changes.find(({ id }) => id === 'M-05')).toMatchObject({ after: { outcome: 'eligible' }, because: ['reading'], sure: true });
    expect(removed).toEqual([{ id: 'M-19', outcome: 'eligible' }]);
  });
  it('tells the law from the day, with the file of the law', () => {
    expect(told['law']?.changes).toMatchObject([{ id: 'M-20', before: { outcome: 'undetermined' }, after: { outcome: 'eligible' }, because: ['law'], sure: true }]);
  });
  it('has gates for scripts', () => {
    expect(ends['gate']?.status).toBe(1);
    expect(ends['stdin']).toMatchObject({ status: 0 });
    expect(ends['stdin']?.stdout).toContain('Same: 20');
  });
  it('refuses what cannot be compared', () => {
    expect(ends['same']).toMatchObject({ status: 2, stdout: '' });
    expect(ends['mix']?.status).toBe(2);
    expect(ends['mix']?.stderr).toContain('a.json is a saved result and ong-muestra.csv is a list of cases');
  });
});
