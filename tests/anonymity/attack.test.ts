/**
 * The attack on a copy: a stranger knows from the press the day and the state
 * of an arrest, and looks for who fits. Three hundred people who do not exist.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseSpan } from '../../src/case/dates.ts';
import { QUASI_FACTS } from '../../src/report/redact/groups.ts';
import type { CountsData } from '../../src/report/lists/counts-report.ts';
import type { Result } from '../../src/report/result.ts';
import { amnistia, inFolder, PROJECT } from '../program/run.ts';

const LIST = join(PROJECT, 'tests/anonymity/lista-300.csv');

interface Copies {
  readonly whole: Result;
  readonly copy: Result;
  readonly csv: string;
  readonly told: string;
  readonly counts: CountsData;
}

let copies: Copies;
beforeAll(async () => {
  copies = await inFolder({}, async (cwd) => {
    await amnistia(['batch', LIST, '--as-of', '2026-11-26', '-o', 'whole.json'], { cwd });
    const { stderr } = await amnistia(['render', 'whole.json', '--redact', '--key', 'k', '--new-key', '-o', 'copy.json', '-o', 'copy.csv', '--lang', 'es'], { cwd });
    await amnistia(['render', 'whole.json', '--tables', '-o', 'counts.json'], { cwd });
    const read = (name: string) => readFileSync(join(cwd, name), 'utf8');
    return { whole: JSON.parse(read('whole.json')) as Result, copy: JSON.parse(read('copy.json')) as Result, csv: read('copy.csv'), told: stderr, counts: JSON.parse(read('counts.json')) as CountsData };
  });
}, 60_000);

const listed = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as readonly unknown[]) : [value]).filter((one): one is string => typeof one === 'string');

/** Whether a person of the copy can be the one who was arrested on this day in this state. */
function fits(facts: Readonly<Record<string, unknown>>, day: number, state: string): boolean {
  const spans = listed(facts['arrest-date']).flatMap((text) => parseSpan(text) ?? []);
  const states = listed(facts['state']);
  return (spans.length === 0 || spans.some(({ from, to }) => (from ?? -Infinity) <= day && day <= (to ?? Infinity))) && (states.length === 0 || states.includes(state));
}

describe('a copy for sharing', () => {
  it('lets nobody be found by the day and the state of the arrest', () => {
    const known = copies.whole.cases.flatMap(({ facts }) => {
      const [span] = listed(facts['arrest-date']).flatMap((text) => parseSpan(text) ?? []);
      const [state] = listed(facts['state']);
      return span && span.from !== null && span.from === span.to && state !== undefined ? [{ day: span.from, state }] : [];
    });
    expect(known.length).toBeGreaterThan(200);
    for (const { day, state } of known) expect(copies.copy.cases.filter(({ facts }) => fits(facts, day, state)).length).toBeGreaterThanOrEqual(5);
  });

  it('has nobody in a group of fewer than five, in the table as well', () => {
    const sizes = (keys: readonly string[]) => keys.map((key) => keys.filter((one) => one === key).length);
    expect(Math.min(...sizes(copies.copy.cases.map(({ facts }) => JSON.stringify(QUASI_FACTS.map((id) => facts[id] ?? null)))))).toBeGreaterThanOrEqual(5);
    const [headings = [], ...rows] = parse(copies.csv, { delimiter: ';', bom: true }) as string[][];
    const shared = copies.copy.columns?.[0]?.facts ?? [];
    const places = QUASI_FACTS.map((id) => shared.indexOf(id)).filter((place) => place >= 0);
    expect(places.length).toBe(QUASI_FACTS.length);
    expect(headings.length).toBeGreaterThan(places.length);
    expect(Math.min(...sizes(rows.map((cells) => JSON.stringify(places.map((place) => cells[place])))))).toBeGreaterThanOrEqual(5);
  });

  it('gives no answer that comes of what was left out', () => {
    expect(copies.copy.cases.flatMap((one) => one.turnsOn)).toContain('conduct-date');
    // People of one group with the same charges and the same other facts have the same answer.
    const alike = new Map<string, string>();
    for (const { facts, outcome, turnsOn: own, presumed } of copies.copy.cases) {
      const key = JSON.stringify(Object.entries(facts).filter(([id]) => id !== 'id').sort());
      const answer = JSON.stringify([outcome, own, presumed]);
      expect(alike.get(key) ?? answer).toBe(answer);
      alike.set(key, answer);
    }
  });

  it('says how many stood alone, before and in the copy, and by what they can still be told', () => {
    const { groups } = copies.copy.run.shared ?? {};
    expect(groups?.atLeast).toBe(5);
    expect(groups?.alone.find(({ by }) => by === 'day')).toMatchObject({ after: 0 });
    expect(groups?.alone.find(({ by }) => by === 'day')?.before).toBeGreaterThan(200);
    expect(groups?.blanked).toBeLessThan(0.2);
    expect(copies.told).toMatch(/Nadie queda en un grupo de menos de 5 personas/u);
    expect(copies.told).toMatch(/No se agrupó por [^]*cargos/u);
  });

  it('can be counts alone, none of them small, and no total told in one table that another hides', () => {
    const { tables, outcomes } = copies.counts;
    expect(tables.map(({ by }) => by)).toEqual(expect.arrayContaining(['state', 'linked-event', 'custody']));
    for (const count of tables.flatMap(({ rows }) => rows.flatMap(({ counts }) => counts))) expect(count === null || count === 0 || count >= 5).toBe(true);
    const totals = tables.map(({ rows }) => JSON.stringify(rows.at(-1)?.counts));
    expect(new Set(totals).size).toBe(1);
    expect(outcomes).toHaveLength(4);
    // Of what is told, each is what the list has.
    const lara = tables.find(({ by }) => by === 'state')?.rows.find(({ value }) => value === 'Lara')?.counts.at(-1);
    expect(lara).toBe(copies.whole.cases.filter(({ facts }) => facts['state'] === 'Lara').length);
  });
});
