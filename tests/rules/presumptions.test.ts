/** Each presumption of fact of the law, from every side: `presumptions.yaml`, as a lawyer reads and writes it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadLaw, readCases } from '../../src/index.ts';
import { contradictionsIn } from '../../src/rules/logic/contradictions.ts';
import { compileFillIn } from '../../src/rules/presumed/write-facts.ts';
import { dayNumber } from './days.ts';

type Facts = Readonly<Record<string, unknown>>;
const sides = parse(readFileSync(new URL('presumptions.yaml', import.meta.url), 'utf8')) as Readonly<Record<string, Readonly<Record<string, Facts>>>>;
const law = await loadLaw();
const presumptions = law.law.presumptions_of_fact ?? [];
const fillIn = compileFillIn(presumptions, law.compiled);

async function presumedOf(facts: Facts): Promise<readonly string[]> {
  for await (const row of readCases(JSON.stringify([{ id: 'A-1', ...facts }]), { law })) {
    if (row.kind !== 'case') continue;
    const contradicted = new Set<string>(contradictionsIn(row.case, law.compiled.space, dayNumber('2026-11-26')).map(({ fact }) => fact));
    return fillIn({ subject: row.case, contradicted }).by.map(({ id }) => id);
  }
  throw new Error('no case');
}

it('has every presumption of the law, each from all sides', () => {
  expect(Object.keys(sides).sort()).toEqual(presumptions.map(({ id }) => id).sort());
  for (const [id, one] of Object.entries(sides)) expect(Object.keys(one), id).toEqual(['holds', 'no', 'stated', 'unread', 'contradicted']);
});

describe.each(Object.entries(sides))('%s', (id, { holds = {}, ...others }) => {
  it('is presumed', async () => { expect(await presumedOf(holds)).toContain(id); });
  it.each(Object.entries(others))('not where it is otherwise: %s', async (_, change) => { expect(await presumedOf({ ...holds, ...change })).not.toContain(id); });
});
