/** Files as programs and spreadsheets leave them: what each cell of them says. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Case, Fact } from '../../src/case/case.ts';
import { formatSpan, parseDay, type DateSpan } from '../../src/case/dates.ts';
import type { CaseFactId } from '../../src/case/facts.ts';
import { DEFAULT_LAW, embeddedCatalogue, embeddedLaw } from '../../src/country/laws.ts';
import { compileLaw } from '../../src/rules/logic/compiled-law.ts';
import { Engine } from '../../src/rules/engine.ts';
import { casesOf, readAll } from './reading.ts';

const loaded = await embeddedLaw(DEFAULT_LAW);
if (!loaded) throw new Error('no law');
const engine = new Engine(compileLaw(loaded.law, await embeddedCatalogue()), { asOf: parseDay('2026-11-26') ?? 0, reading: 'working', assumptions: {} });
const outcome = (subject: Case): string => engine.evaluate(subject).determination.outcome;

async function opened(name: string): Promise<{ readonly cases: readonly Case[]; readonly notices: readonly string[] }> {
  const items = await readAll(readFileSync(new URL(`./odd-files/${name}`, import.meta.url)));
  return { cases: casesOf(items), notices: items.flatMap((item) => (item.kind === 'notice' ? [item.code] : [])) };
}

/** A fact in short: its value, its values, or why it is unknown. */
function short(subject: Case, id: CaseFactId): string {
  const fact = subject.facts[id] as Fact<unknown> | undefined;
  if (fact === undefined) return '';
  return 'unknown' in fact ? fact.unknown : fact.values.map((value) => (typeof value === 'string' ? value : formatSpan(value as DateSpan))).join('|');
}
const all = (cases: readonly Case[], id: CaseFactId) => Object.fromEntries(cases.map((subject) => [subject.id, short(subject, id)]));
const some = (cases: readonly Case[], id: CaseFactId, rows: readonly string[]) => rows.map((row) => short(cases.find((subject) => subject.id === row) as Case, id));

describe('odd files', () => {
  it('gives numbers as they were before a column of theirs had an empty cell', async () => {
    const { cases } = await opened('floats-of-pandas.csv');
    expect(cases.map((subject) => [subject.id, ...(['linked-event', 'military', 'foreign-armed-action', 'conduct-date', 'id-number'] as const).map((id) => short(subject, id))])).toEqual([
      ['1', '12', 'no', 'no', '2024-07-29', '12345678'],
      ['2', '7', 'yes', 'no', '2014', '9876543'],
    ]);
    for (const subject of cases) expect(subject.warnings.filter((warning) => warning.code === 'id-spreadsheet-damage').length).toBeGreaterThanOrEqual(5);
  });

  it('reads the dates of spreadsheets in Spanish', async () => {
    const { cases } = await opened('spanish-excel-dates.csv');
    const day = '2024-07-29';
    expect(all(cases, 'conduct-date')).toEqual({
      'A-1': day, 'A-2': day, 'A-3': '2024-08', 'A-4': day, 'A-5': day, 'A-6': day, 'A-7': day, 'A-8': day, 'A-9': day, 'A-10': day, 'A-11': '2024-07', 'A-12': '2014', 'A-13': day, 'A-14': day, 'A-15': day,
      'A-16': day, 'A-17': day, 'A-18': day, 'A-19': day, 'A-20': '2024-07-29..2024-07-30', 'A-21': '2024-07-28..2024-07-30', 'A-22': day, 'A-23': 'unreadable', 'A-24': 'unreadable', 'A-25': '2024-01-01..2024-06-30', 'A-26': '2024',
      'A-27': 'unreadable', 'A-28': 'unreadable', 'A-29': 'unreadable',
    });
    for (const subject of cases) expect(subject.warnings.length > 0).toBe(short(subject, 'conduct-date') === 'unreadable');
  });

  it('lets no day decide that nobody meant', async () => {
    const { cases } = await opened('placeholder-dates.csv');
    expect(all(cases, 'conduct-date')).toEqual({ 'A-1': 'unreadable', 'A-2': 'unreadable', 'A-3': 'unreadable', 'A-4': 'unreadable', 'A-5': 'unreadable', 'A-6': 'contradicted', 'A-7': 'contradicted' });
    expect(some(cases, 'arrest-date', ['A-6', 'A-7'])).toEqual(['unreadable', 'unreadable']);
    for (const subject of cases) {
      expect([subject.id, outcome(subject)]).toEqual([subject.id, 'undetermined']);
      expect(subject.warnings.length).toBeGreaterThan(0);
    }
  });

  it('knows a mark in a box from an empty one', async () => {
    const { cases } = await opened('booleans.csv');
    const rows = (...numbers: readonly number[]) => numbers.map((number) => `A-${String(number)}`);
    expect(new Set(some(cases, 'military', rows(0, 2, 3, 4, 5, 6, 7, 8, 12, 15, 16, 18, 19)))).toEqual(new Set(['yes']));
    expect(new Set(some(cases, 'military', rows(1, 9, 10, 11, 23, 24)))).toEqual(new Set(['no']));
    expect(new Set(some(cases, 'military', rows(13, 14, 17, 20)))).toEqual(new Set(['blank']));
    expect(new Set(some(cases, 'military', rows(21, 22, 25, 26, 28, 29)))).toEqual(new Set(['unreadable']));
    expect(some(cases, 'military', rows(27))).toEqual(['stated-unknown']);
  });

  it('tells what was written and not read from what was not written', async () => {
    const { cases } = await opened('unreadable-presumed.csv');
    const rows = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => `U-${String(from + at)}`);
    expect(some(cases, 'military', rows(3, 19))).toEqual(['yes', 'yes', 'yes', 'unreadable', 'yes', 'yes', 'unreadable', 'unreadable', 'stated-unknown', 'stated-unknown', 'yes', 'unreadable', 'unreadable', 'yes', 'unreadable', 'yes', 'yes']);
    expect(some(cases, 'foreign-armed-action', rows(22, 36))).toEqual(['yes', 'unreadable', 'unreadable', 'yes', 'unreadable', 'yes', 'unreadable', 'unreadable', 'unreadable', 'stated-unknown', 'stated-unknown', 'unreadable', 'unreadable', 'unreadable', 'unreadable']);
    expect(some(cases, 'court', rows(38, 42))).toEqual(['unreadable', 'military', 'unreadable', 'unreadable', 'unreadable']);
    expect(some(cases, 'conduct-kind', rows(44, 49))).toEqual(['expression', 'expression', 'unreadable', 'stated-unknown', 'unreadable', 'expression']);
    for (const subject of cases) {
      const unread = Object.values(subject.facts).some((fact) => 'unknown' in fact && fact.unknown === 'unreadable');
      // What was written and not read may be what shuts the person out.
      if (unread) expect([subject.id, subject.warnings.length > 0, outcome(subject)]).toEqual([subject.id, true, 'undetermined']);
    }
  });

  it('presumes nothing over a formula without a stored result', async () => {
    const [subject] = casesOf(await readAll(readFileSync(new URL('./corpus/formula-without-value.xlsx', import.meta.url))));
    expect(short(subject as Case, 'foreign-armed-action')).toBe('unreadable');
    expect(outcome(subject as Case)).toBe('undetermined');
  });

  it('takes what the prosecution says for the allegation that is asked for', async () => {
    const { cases: [subject] } = await opened('unreadable-presumed-min.csv');
    expect(short(subject as Case, 'foreign-armed-action')).toBe('yes');
    expect(outcome(subject as Case)).toBe('undetermined');
    expect(engine.evaluate(subject as Case).determination.turnsOn).toContain('Q6');
  });

  it('presumes no civilian court for a soldier or before a military judge', async () => {
    const { cases } = await opened('unreadable-military.csv');
    expect(cases.map(outcome)).toEqual(Array.from({ length: 5 }, () => 'undetermined'));
  });

  it('takes no null word for an answer, a name or a number', async () => {
    const min = await opened('null-words-min.csv');
    expect(min.cases.map(outcome)).toEqual(Array.from({ length: 6 }, () => 'undetermined'));
    expect(min.notices.filter((code) => code === 'null-words')).toHaveLength(1);
    const { cases, notices } = await opened('null-words.csv');
    expect(notices.filter((code) => code === 'null-words')).toHaveLength(1);
    for (const subject of cases.slice(0, 7)) expect([Object.values(subject.facts).every((fact) => 'unknown' in fact && fact.unknown === 'blank'), subject.charges, subject.warnings]).toEqual([true, { unknown: 'blank' }, []]);
    const errors = cases[7] as Case;
    expect([...Object.values(errors.facts), errors.charges].every((fact) => 'unknown' in fact && fact.unknown === 'unreadable')).toBe(true);
    expect(errors.warnings.length).toBe(8);
  });

  it('takes no year for the day of its number', async () => {
    const { cases } = await opened('year-as-serial.xlsx');
    expect(cases.length).toBeGreaterThan(0);
    for (const subject of cases) expect([short(subject, 'conduct-date'), subject.warnings.map((warning) => warning.code), outcome(subject)]).toEqual(['unreadable', ['date-placeholder'], 'undetermined']);
  });
});
