/** The sample sheet: every row gets the outcome that the expected file says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CaseResult, Result } from '../../src/report/result.ts';
import { PROJECT, amnistia } from './run.ts';

interface Expected {
  readonly id: string;
  readonly outcome: string;
  readonly ground: string;
  readonly turns_on_at_least: string;
}

const SAMPLE = join(PROJECT, 'data/examples/ong-muestra.csv');
const expected = parse(readFileSync(join(PROJECT, 'data/examples/ong-muestra.expected.csv')), { columns: true }) as Expected[];

/** The names in the expected file, as the ids of facts and questions. */
const idOf = (name: string): string => name.trim().replaceAll(' ', '-');

async function run(...args: readonly string[]): Promise<Result> {
  const done = await amnistia(['batch', SAMPLE, '--format', 'json', '--as-of', '2026-11-23', '--quiet', ...args]);
  expect(done.status, done.stderr).toBe(0);
  return JSON.parse(done.stdout) as Result;
}

describe('the sample sheet', () => {
  const byId = new Map<string, CaseResult>();
  beforeAll(async () => {
    for (const one of (await run()).cases) byId.set(one.id, one);
  });

  it('is read whole', () => {
    expect([...byId.keys()]).toEqual(expected.map(({ id }) => id));
  });

  it.each(expected.map((row) => [row.id, row] as const))('%s', (id, row) => {
    const found = byId.get(id);
    expect(found?.outcome).toBe(row.outcome);
    expect(found?.ground ?? '').toBe(row.ground);
    const turns = found?.turnsOn.map((name) => name.replace(/^charges\[.*/u, 'charges'));
    for (const name of row.turns_on_at_least.split(';').filter((part) => part.trim() !== '')) expect(turns).toContain(idOf(name));
  });

  it('M-01 shows as assumed the working position on terrorism, and what is presumed of each charge', () => {
    const assumed = byId.get('M-01')?.assumed ?? [];
    const presumed = ['rights-violation-not-alleged', 'injury-not-alleged', 'drug-minimum-not-in-play', 'corruption-law-not-in-play', 'no-underlying-offence'];
    expect(assumed.filter((one) => 'question' in one)).toEqual([{ question: 'Q9', position: 'not-excluded' }, { question: 'Q15', position: 'not-excluded' }]);
    expect(assumed.flatMap((one) => ('presumption' in one ? [`${one.presumption} ${one.fact.slice(0, 10)}`] : [])))
      .toEqual(presumed.flatMap((id) => [`${id} charges[1]`, `${id} charges[2]`]));
  });

  it('M-10 is mixed if each charge stands alone and ineligible if one bars the person', async () => {
    const alone = (await run('--assume', 'Q5=charge')).cases.find(({ id }) => id === 'M-10');
    const person = (await run('--assume', 'Q5=person')).cases.find(({ id }) => id === 'M-10');
    expect(alone?.outcome).toBe('mixed');
    expect([person?.outcome, person?.ground]).toEqual(['ineligible', 'exclusion']);
  });

  it('M-11 may file through its lawyer and has to appear in person', () => {
    const duties = new Map(byId.get('M-11')?.conditions.map((duty) => [duty.id, duty.status]));
    expect(duties.get('represented-from-abroad')).toBe('met');
    expect(duties.get('appear-for-the-grant')).toBe('pending');
  });

  it('a row that is settled with every question open stays settled under every reading', async () => {
    const questions = ['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6', 'Q9', 'Q10', 'Q12', 'Q13', 'Q14'].flatMap((question) => ['--assume', `${question}=open`]);
    const open = await run(...questions);
    for (const reading of ['working', 'strict', 'favourable']) {
      const read = new Map((await run('--reading', reading)).cases.map((one) => [one.id, one.outcome]));
      for (const one of open.cases) if (one.outcome !== 'undetermined') expect(read.get(one.id), `${one.id}, ${reading}`).toBe(one.outcome);
    }
  });

  it.each(['json', 'ndjson', 'csv', 'text'])('gives the same bytes twice and in every time zone (%s)', async (format) => {
    const args = ['batch', SAMPLE, '--format', format, '--as-of', '2026-11-23', '--lang', 'es'];
    const [once, ...others] = await Promise.all(['America/Caracas', 'America/Caracas', 'Asia/Tokyo'].map((TZ) => amnistia(args, { env: { TZ } })));
    for (const other of others) expect(other).toEqual(once);
  });
});
