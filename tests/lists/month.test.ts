/** A month in the life of an organisation's list, from the first review to the second report. */
import { describe, expect, it } from 'vitest';
import { calendar } from '../../src/lists/calendar.ts';
import { deadlines } from '../../src/lists/deadlines.ts';
import { applyDecisions } from '../../src/lists/linkage/apply.ts';
import { readDecisions } from '../../src/lists/linkage/decisions.ts';
import { duplicates } from '../../src/lists/linkage/link.ts';
import { progress } from '../../src/lists/progress.ts';
import { reconcile } from '../../src/lists/reconcile.ts';
import { calendarWords, deadlinesData, deadlinesTable, deadlinesDocument } from '../../src/report/lists/deadlines-report.ts';
import { duplicatesData, reviewTable } from '../../src/report/lists/duplicates-report.ts';
import { progressData, progressTable, progressDocument } from '../../src/report/lists/progress-report.ts';
import { reconcileData, reconcileTable, reconcileDocument } from '../../src/report/lists/reconcile-report.ts';
import { tableCsv } from '../../src/report/tables/table.ts';
import { day, row, TERM } from './rows.ts';
import { onScreen } from './on-screen.ts';
import { reviewOf } from './review-of.ts';

const court = 'Tribunal 4° de Control';
const zoila = { id: 'F-1', name: 'Zoila Rosa Inventada Ficticio', 'id-number': 'V-12345678', 'birth-date': '1990-02-03', 'arrest-date': '2024-07-30', state: 'Lara', custody: 'prison', charges: 'terrorismo' };
const tito = { id: 'F-2', name: 'Tito Luis Fabulado Quimera', 'id-number': 'V-9876543', 'arrest-date': '2024-08-02', state: 'Zulia', custody: 'prison', charges: 'agavillamiento' };
const nubia = { id: 'F-3', name: 'Nubia Soñada Utopía', 'birth-date': '1985-11-30', 'arrest-date': '2024-07-29', state: 'Aragua', custody: 'house-arrest', charges: 'terrorismo' };
const elio = { id: 'F-4', name: 'Elio Supuesto Imaginario', 'id-number': 'V-15151515', 'arrest-date': '2017-04-10', state: 'Mérida', custody: 'measures', charges: 'agavillamiento' };
const inMarch = (facts: Record<string, string>) => ({ ...facts, 'request-date': '2026-03-02', 'court-name': court });

/** The list as two hands kept it: one person twice, another with a row for each charge. */
const kept = [
  row(2, inMarch(zoila), 'marzo.csv'), row(3, tito, 'marzo.csv'), row(4, nubia, 'marzo.csv'), row(5, elio, 'marzo.csv'),
  row(6, { id: 'F-5', name: 'INVENTADA FICTICIO ZOILA', 'id-number': '12345678', state: 'Lara', charges: 'terrorismo' }, 'marzo.csv'),
  row(7, { ...tito, id: 'F-6', charges: 'instigacion-publica' }, 'marzo.csv'),
];

function decided() {
  const sheet = reviewOf(kept);
  const table = reviewTable(duplicatesData(duplicates(kept).counts, () => sheet));
  const lines = [...table.rows].map((cells) => Object.fromEntries(table.headings.map((heading, i) => [heading, String(cells[i] ?? '')])));
  const { decisions } = readDecisions(lines.map((line) => ({ ...line, decision: line.relation === 'related' ? 'relacionada' : 'misma' })));
  return { lines, applied: applyDecisions(kept, decisions) };
}

describe('a month of a list', () => {
  it('1 March: two rows are one person, two others are related; a person decides', () => {
    const { lines, applied } = decided();
    expect(lines.map((line) => [line.a_row, line.b_row, line.band, line.relation]).sort()).toEqual([['2', '6', 'same', 'duplicate'], ['3', '7', 'same', 'related']]);
    expect(applied.counts).toEqual({ read: 6, kept: 5, mergedAway: 1 });
    expect(applied.related.map((refs) => refs.map((ref) => ref.row))).toEqual([[3, 7]]);
  });

  const list = decided().applied.rows;

  it('5 March: another organisation has two of them as free, and one that nobody knew of', () => {
    const other = [
      row(2, { id: 'X9', name: 'Fabulado Quimera, Tito', 'id-number': '9876543', custody: 'free', state: 'Zulia' }, 'otra.csv'),
      row(3, { id: 'X8', name: 'ELIO SUPUESTO', 'id-number': 'V15151515', custody: 'measures', 'arrest-date': '2017-04' }, 'otra.csv'),
      row(4, { id: 'X7', name: 'Ciro Pensado', 'id-number': 'V-20202020', custody: 'prison' }, 'otra.csv'),
    ];
    const found = reconcile(list, other);
    expect(found.counts).toMatchObject({ a: { rows: 5, persons: 4 }, b: { rows: 3, persons: 3 }, both: 2, outOnA: 0, outOnB: 1, onlyA: 2, onlyB: 1, uncertain: 0 });
    const data = reconcileData(found, { a: 'marzo.csv', b: 'otra.csv' });
    const text = onScreen(reconcileDocument(data, 'es'), 'es');
    expect(text).toContain('Detenidas según A, fuera de prisión según B: 1');
    expect(text).not.toMatch(/Fabulado|9876543/);
    expect(onScreen(reconcileDocument(reconcileData(found, { a: 'a', b: 'b' }, { names: true }), 'en'), 'en')).toContain('F-2 Tito Luis Fabulado');
    expect(tableCsv(reconcileTable(data))).toContain('custody;out-on-b;prison;free');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('18 March: the fifteen days ended yesterday', () => {
    const found = deadlines(list, day('2026-03-18'), TERM);
    expect(found).toMatchObject({ filed: 1, notFiled: 4, counts: { overdue: 1 } });
    const text = onScreen(deadlinesDocument(deadlinesData(found), 'es'), 'es');
    expect(text).toContain('VENCIDO');
    expect(text).toContain('17/03/2026');
    expect(text).not.toContain('Zoila');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(calendar(found, calendarWords('es', TERM))).toContain('DTSTART;VALUE=DATE:20260317');
    expect([...deadlinesTable(deadlinesData(found)).rows][0]).toContain('overdue');
  });

  it('31 March: who is new, released, decided, and who is gone without a reason', () => {
    const april = [
      row(2, { ...inMarch(zoila), custody: 'measures', decision: 'granted', 'decision-date': '2026-03-20' }, 'abril.csv'),
      row(3, { ...tito, 'request-date': '2026-03-25' }, 'abril.csv'),
      row(4, { ...tito, id: 'F-6', charges: 'instigacion-publica' }, 'abril.csv'),
      row(5, { ...elio, id: 'F-4', stage: 'trial', 'arrest-date': '' }, 'abril.csv'),
      row(6, { id: 'F-7', name: 'Ciro Pensado', 'id-number': 'V-20202020', custody: 'prison' }, 'abril.csv'),
    ];
    const found = progress(list, april);
    expect(found.counts).toMatchObject({ before: 5, after: 5, new: 1, released: 1, granted: 1, 'request-filed': 1, 'fact-lost': 1, changed: 1, goneWithoutReason: 1, goneWithReason: 0, uncertain: 0 });
    expect(found.gone.map((one) => one.a.map((gone) => gone.case.id))).toEqual([['F-3']]);
    const data = progressData(found, { before: 'marzo.csv', after: 'abril.csv' });
    const text = onScreen(progressDocument(data, 'es'), 'es');
    expect(text).toContain('YA NO ESTÁN, SIN QUE CONSTE POR QUÉ: 1');
    expect(text).toContain('Salir de prisión no es quedar amnistiado');
    expect(text).not.toMatch(/Zoila|Nubia|12345678/);
    expect([...progressTable(data).rows].map((cells) => cells[0])).toContain('gone-without-reason');
    for (const language of ['es', 'en'] as const) for (const line of onScreen(progressDocument(data, language), language).split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('never takes the same number for the same person against the names', () => {
    const found = progress([row(2, zoila, 'a.csv')], [row(2, { ...nubia, id: 'F-1' }, 'b.csv')]);
    expect(found.idClashes).toHaveLength(1);
    expect(found.counts).toMatchObject({ new: 1, goneWithoutReason: 1 });
  });

  it('refuses two lists under one name', () => {
    expect(() => reconcile(list, list)).toThrow(RangeError);
  });
});
