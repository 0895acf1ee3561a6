/** What a plan says settles a case does settle it, as another engine finds from the facts themselves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasCharges, known, type Case, type Charge } from '../../src/case/case.ts';
import { onDay } from '../../src/case/dates.ts';
import { DEFAULT_LAW, embeddedCatalogue, embeddedLaw } from '../../src/country/laws.ts';
import type { ListRow } from '../../src/lists/row.ts';
import { termOf } from '../../src/rules/court/term.ts';
import { ASKED, cellsToAsk } from '../../src/pending/asked.ts';
import { pendingOf, type Pending } from '../../src/pending/pending.ts';
import type { Way } from '../../src/pending/simulation.ts';
import { URGENCIES } from '../../src/pending/urgency.ts';
import { Engine } from '../../src/rules/engine.ts';
import { compileLaw } from '../../src/rules/logic/compiled-law.ts';
import { readAll } from '../intake/reading.ts';
import { day } from '../lists/rows.ts';
import { PROJECT } from '../program/run.ts';

const loaded = await embeddedLaw(DEFAULT_LAW);
if (!loaded) throw new Error('no law');
const { law } = loaded;
const catalogue = await embeddedCatalogue();
const asOf = day('2026-11-30');
const engine = (reading = 'working') => new Engine(compileLaw(law, catalogue), { asOf, reading });

async function rowsOf(file: string): Promise<readonly ListRow[]> {
  const items = await readAll(readFileSync(join(PROJECT, file)));
  return items.flatMap((item) => (item.kind === 'case' ? [{ case: item.case, file, row: item.row, cells: item.cells }] : []));
}

const pendingIn = (rows: readonly ListRow[], reading?: string): Pending => pendingOf(rows, engine(reading), { asOf, term: termOf(law), least: 0.6 });

/** The case with the answers of a way, read from their names alone. */
function answered(subject: Case, { answers }: Way): Case {
  const facts: Record<string, unknown> = { ...subject.facts };
  let { charges } = subject;
  for (const [asked, value] of Object.entries(answers)) {
    if (asked === 'conduct-date') facts[asked] = known(onDay(day(value)));
    else if (asked === 'charges') {
      const ids = value === '' ? [] : value.split(' + ');
      const own = hasCharges(charges) ? charges : ids.map((): Charge => ({ text: '', offences: null, facts: {} }));
      charges = own.map((charge, at) => ({ ...charge, offences: [ids[at] ?? ''] }));
    } else if (asked === 'foreign-armed-action') {
      const [, is = '', part] = /^(\w+)(?: \((\w+)\))?$/u.exec(value) ?? [];
      facts[asked] = known(is);
      if (part !== undefined) facts['foreign-part'] = known(part);
    } else facts[asked] = known(value);
  }
  return { ...subject, facts: facts as Case['facts'], charges };
}

describe.each(['tests/pending/list-200.csv', 'tests/people/sixty.csv', 'tests/lists/requests/requests-and-charges.csv'])('%s', (file) => {
  it.each(['working', 'favourable', 'strict'])('each way settles as it says, under the %s reading', async (reading) => {
    const rows = await rowsOf(file);
    const { people } = pendingIn(rows, reading);
    const fresh = engine(reading);
    for (const { row, asked, ways, settled, law: left } of people) {
      expect(settled + left).toBeGreaterThanOrEqual(0.6 - 1e-9);
      expect(settled + left).toBeLessThanOrEqual(1 + 1e-9);
      for (const way of ways) {
        expect(Object.keys(way.answers).every((one) => asked.some((own) => own === one))).toBe(true);
        // Charges of a blank cell take their facts from a row of the list: their ids alone say less.
        if ('charges' in way.answers && !hasCharges(row.case.charges)) continue;
        const { part } = fresh.look(answered(row.case, way));
        expect([row.row, way.answers, part.outcome === 'undetermined' ? null : part.outcome]).toEqual([row.row, way.answers, way.outcome]);
        if (way.outcome === null) expect(part.turnsOnLaw).toBe(true);
      }
    }
  });

  it('everybody is answered, asked about, waits for the law or is told as without a plan: once', async () => {
    const rows = await rowsOf(file);
    const found = pendingIn(rows);
    const told = [...found.people, ...found.waitForLaw, ...found.withoutPlan].map(({ row }) => row.row);
    expect(new Set(told).size).toBe(told.length);
    const fresh = engine();
    expect([...told].sort((a, b) => a - b)).toEqual(rows.filter((row) => fresh.look(row.case).part.outcome === 'undetermined').map(({ row }) => row));
    expect(found.answered + told.length).toBe(rows.length);
    for (const { row } of found.waitForLaw) expect(fresh.look(row.case).part.turnsOnLaw).toBe(true);
    expect(found.groups.reduce((sum, { people }) => sum + people.length, 0)).toBe(found.people.length);
    expect(found.people.every(({ asked, cells, row }) => asked.length <= 3 && cells.length > 0 && asked.flatMap((one) => cellsToAsk(one, row.case)).join() === cells.join())).toBe(true);
  });

  it('steps name no question twice and promise no more than there are people', async () => {
    const { steps, people, withoutPlan } = pendingIn(await rowsOf(file));
    const asked = steps.flatMap((step) => step.asked);
    expect(new Set(asked).size).toBe(asked.length);
    expect(steps.reduce((sum, { settled, law: left }) => sum + settled + left, 0)).toBeLessThanOrEqual(people.length + withoutPlan.length);
    for (const { cells, settled, law: left } of steps) expect(settled + left).toBeLessThanOrEqual(cells);
  });
});

it('the urgent come first, and whoever shares a court file with them', async () => {
  const rows = (await rowsOf('tests/pending/list-200.csv')).map((row, at) => ({ ...row, case: { ...row.case, facts: { ...row.case.facts, 'file-number': known(`KP01-P-2024-${String(at % 50).padStart(6, '0')}`) } } }));
  const { people, files } = pendingIn(rows);
  expect(files.length).toBeGreaterThan(10);
  const fileOf = (one: (typeof people)[number]) => JSON.stringify(one.row.case.facts['file-number']);
  const ranks: number[] = [];
  const seen = new Set<string>();
  people.forEach((one, at) => {
    const before = people[at - 1];
    if (before && fileOf(before) === fileOf(one)) return;
    expect(seen.has(fileOf(one))).toBe(false);
    seen.add(fileOf(one));
    ranks.push(URGENCIES.indexOf(one.urgency));
  });
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  expect(new Set(ranks).size).toBeGreaterThan(2);
});

it('nothing that was answered is asked, in whatever order the rows stand', async () => {
  const rows = await rowsOf('tests/pending/list-200.csv');
  await fc.assert(fc.asyncProperty(fc.shuffledSubarray([...rows], { minLength: 20, maxLength: 60 }), async (some) => {
    await Promise.resolve();
    const [one, other] = [pendingIn(some), pendingIn([...some].reverse())];
    const told = (found: Pending) => found.people.map(({ row, cells }) => `${String(row.row)} ${cells.join()}`).sort();
    expect(told(other)).toEqual(told(one));
    for (const { row } of one.people) for (const asked of ASKED) {
      const fact = asked === 'charges' ? undefined : row.case.facts[asked];
      if (fact && 'values' in fact && fact.values.length === 1 && typeof fact.values[0] === 'string' && asked !== 'foreign-armed-action') expect(cellsToAsk(asked, row.case)).toEqual([]);
    }
  }), { numRuns: 15 });
});
