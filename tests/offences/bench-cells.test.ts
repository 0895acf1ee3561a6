/**
 * The benchmark of cells as people write them: charges, events, facts and
 * dates with the right readings, noted before the program read them. The
 * figures are floors. A key of `a+b` is that set and no smaller one, `?` what
 * stays unknown, `!` an offence that the catalogue lacked when it was written.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { formatSpan, parseSpan, type DateSpan } from '../../src/case/dates.ts';
import type { CaseFactId } from '../../src/case/facts.ts';
import { readFactText } from '../../src/intake/index.ts';
import { context } from '../intake/reading.ts';
import { score, type Verdict } from './scored.ts';

type Row = Readonly<Record<string, string>>;
const rows = (name: string): readonly Row[] => parse(readFileSync(new URL(`./bench-cells/${name}.csv`, import.meta.url)), { columns: true, delimiter: ';' });
const OLD = new Set(readFileSync(new URL('./bench-cells/catalogue-ids.txt', import.meta.url), 'utf8').split(/\s+/u));

/** Episodes that stand outside the list: the key says "none", and nobody decides that by themselves: the person is asked. */
const EPISODES = new Set(['E049', 'E051', 'E053', 'E055']);

function valuesOf(id: CaseFactId, text: string): readonly unknown[] | null {
  const fact = readFactText(id, text, context).facts[id];
  return fact !== undefined && 'values' in fact ? fact.values : null;
}

function judged(id: CaseFactId, { text = '', expected = '' }: Row): Verdict {
  const values = valuesOf(id, text);
  const order = ['right', 'wide', 'unread', 'narrow'] as const;
  const verdicts = expected.split(' or ').map((allowed): (typeof order)[number] => {
    if (allowed === '?') return values === null ? 'right' : 'narrow';
    if (values === null) return 'unread';
    const wanted = allowed.split('+');
    if (!wanted.every((one) => values.includes(one))) return 'narrow';
    return wanted.length === values.length ? 'right' : 'wide';
  });
  return order.find((verdict) => verdicts.includes(verdict)) ?? 'narrow';
}

/** One verdict on all of a list: which share is right, and what must not happen at all. */
function expectAtLeast(share: number, verdicts: readonly Verdict[]): void {
  for (const wrong of ['narrow', 'lost', 'extra-known'] as const) expect(verdicts).not.toContain(wrong);
  expect(verdicts.filter((one) => one === 'right').length / verdicts.length).toBeGreaterThanOrEqual(share);
}

it('charges', () => {
  const iso = (text: string) => text.split('/').reverse().join('-');
  expectAtLeast(0.92, rows('charges').flatMap(({ text = '', conduct_date: day = '', court = '', expected = '' }) =>
    score({ text, days: iso(day), ...(/militar/iu.test(court) ? { military: true as const } : {}), expected }, (id) => !OLD.has(id))));
});

it('events', () => {
  const all = rows('events');
  for (const one of all) if (EPISODES.has(one['id'] ?? '')) expect(valuesOf('linked-event', one['text'] ?? '')).toBeNull();
  expectAtLeast(0.95, all.filter(({ id = '' }) => !EPISODES.has(id)).map((row) => judged('linked-event', row)));
});

it('facts', () => {
  expectAtLeast(0.95, rows('facts').map((row) => judged(row['fact'] as CaseFactId, row)));
});

it('dates', () => {
  const span = (text: string) => parseSpan(text) ?? ({ from: null, to: null } satisfies DateSpan);
  expectAtLeast(0.97, rows('dates').map(({ text = '', expected = '' }): Verdict => {
    const values = valuesOf('conduct-date', text) as readonly DateSpan[] | null;
    const allowed = expected.split(' or ').map((one) => (one === '?' ? null : one.split('+').map((part) => formatSpan(span(part))).sort().join()));
    const found = values === null ? null : values.map(formatSpan).sort().join();
    return allowed.includes(found) ? 'right' : values === null ? 'unread' : allowed.some((one) => one !== null && one.split(',').every((part) => values.some((value) => covers(value, span(part))))) ? 'wide' : 'narrow';
  }));
});

function covers(wide: DateSpan, narrow: DateSpan): boolean {
  return (wide.from === null || (narrow.from !== null && wide.from <= narrow.from)) && (wide.to === null || (narrow.to !== null && wide.to >= narrow.to));
}
