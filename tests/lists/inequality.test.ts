import { describe, expect, it } from 'vitest';
import type { Determination } from '../../src/rules/analysis/determination.ts';
import { coDefendants } from '../../src/lists/co-defendants.ts';
import { columnDimension, DIMENSIONS } from '../../src/lists/dimensions.ts';
import { equalCases } from '../../src/lists/equal-cases.ts';
import type { DeterminedRow } from '../../src/lists/row.ts';
import { proportion } from '../../src/lists/proportion.ts';
import { coDefendantsData, coDefendantsDocument } from '../../src/report/lists/co-defendants-report.ts';
import { equalCasesData, equalCasesTable, equalCasesDocument } from '../../src/report/lists/equal-cases-report.ts';
import { day, row, TERM } from './rows.ts';
import { onScreen } from './on-screen.ts';

describe('the interval', () => {
  // Newcombe 1998, table I, method 5.
  it.each([[81, 263, 0.2527, 0.3676], [15, 148, 0.0578, 0.1617], [0, 20, 0, 0.1684], [1, 29, 0.0009, 0.1776]])('gives the published limits for %i of %i', (count, of, low, high) => {
    const { interval } = proportion(count, of);
    expect(interval?.[0]).toBeCloseTo(low, 4);
    expect(interval?.[1]).toBeCloseTo(high, 4);
  });

  it('has none of nothing', () => expect(proportion(0, 0).interval).toBeNull());
});

const determination = (outcome: Determination['outcome'], turnsOn: readonly string[] = []) => ({
  outcome, ground: null, provisions: ['p'], turnsOn, charges: [], settledBy: [], settledByComplete: true, wouldChange: [], conditions: [], assumed: [], next: [], notes: [],
}) as unknown as Determination;
const determined = (number: number, facts: Record<string, string>, outcome: Determination['outcome'] = 'eligible'): DeterminedRow => ({
  ...row(number, { 'request-date': '2026-03-01', name: `Persona Inventada ${String.fromCharCode(65 + number)}`, ...facts }), determination: determination(outcome), cells: [number % 2 === 0 ? 'pública' : 'privada'],
});

describe('equal cases, unequal answers', () => {
  const list = [
    ...Array.from({ length: 12 }, (_, i) => determined(i + 2, { court: 'ordinary', decision: 'granted', 'decision-date': '2026-03-11' })),
    ...Array.from({ length: 12 }, (_, i) => determined(i + 20, { court: 'terrorism', decision: 'none' })),
    determined(40, { court: 'terrorism', decision: 'refused', 'decision-date': '2026-03-30' }),
    determined(41, { court: 'military', decision: 'refused' }, 'ineligible'),
    determined(42, { 'request-date': '2026-04-20' }),
  ];
  const tables = [{ name: 'list.csv', headings: ['Defensa'], targets: [null] }];
  const column = columnDimension('defensa', tables);
  const found = equalCases(list, { asOf: day('2026-04-30'), term: TERM, dimensions: [...DIMENSIONS, ...(column ? [column] : [])], situation: (subject) => JSON.stringify(subject.charges) });

  it('counts those of one determination, with an interval, by court and by any column', () => {
    const [group] = found.groups;
    expect(group).toMatchObject({ outcome: 'eligible', requests: 26, answers: { granted: 12, refused: 1, unanswered: 12, pending: 1 }, granted: { count: 12, of: 25 }, days: { known: 13, median: 10, least: 10, most: 29 }, small: false });
    const courts = group?.by.find((one) => one.dimension === 'court')?.values;
    expect(courts?.map((one) => [one.value, one.answers.granted, one.granted.of, one.small])).toEqual([['terrorism', 0, 13, false], ['ordinary', 12, 12, false], [null, 0, 0, true]]);
    expect(group?.by.find((one) => one.dimension === 'column:Defensa' || one.dimension === 'column:defensa')?.values).toHaveLength(2);
    expect(columnDimension('no existe', tables)).toBeNull();
  });

  it('marks small groups, lists pairs by id, names nobody', () => {
    expect(found.groups[1]).toMatchObject({ outcome: 'ineligible', small: true });
    // Each worse answer once, with one that was granted: 12 unanswered and 2 refused.
    expect(found.pairs).toHaveLength(14);
    expect(found.pairs[0]).toMatchObject({ a: { id: 'C-2', answer: 'granted' }, b: { answer: 'unanswered' }, alike: 26 });
    const data = equalCasesData(found);
    expect(JSON.stringify([data, equalCasesTable(data)])).not.toContain('Inventada');
    const text = onScreen(equalCasesDocument(data, 'es'), 'es');
    expect(text).not.toContain('Inventada');
    expect(text).toContain('no afirma ninguna causa');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });
});

describe('co-defendants', () => {
  const file = { 'file-number': 'LP01-P-2024-000123' };
  const list = [
    determined(2, { ...file, decision: 'granted' }), determined(3, { ...file, decision: 'none' }), determined(4, { 'file-number': 'LP01 P 2024 000123' }),
    determined(5, { 'file-number': 'KP01-P-2024-000009' }), determined(6, { 'file-number': 'KP01-P-2024-000009' }),
    determined(7, {}),
  ];

  it('of one file with differing answers are pointed out, with Q7', () => {
    const [first, second, ...more] = coDefendants(list);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ basis: 'file-number', decisionsDiffer: true, outcomesDiffer: false, extensiveEffect: true });
    expect(first?.members.map((one) => one.decision)).toEqual(['granted', 'none', 'unknown']);
    expect(second?.decisionsDiffer).toBe(false);
    const text = onScreen(coDefendantsDocument(coDefendantsData(coDefendants(list)), 'es'), 'es');
    expect(text).toContain('Q7');
    expect(text).not.toContain('Inventada');
  });
});
