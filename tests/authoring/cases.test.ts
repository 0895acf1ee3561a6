import { describe, expect, it } from 'vitest';
import { lawWords } from '../../src/i18n/law.ts';
import { CaseSheetError, expectedOf } from '../../src/authoring/cases.ts';
import { testLaw } from '../../src/authoring/test-law.ts';
import { testsReport } from '../../src/report/law/test-doc.ts';
import type { Law } from '../../src/rules/language/law.ts';
import { evaluateWith } from './engines.ts';
import { LAW_2026, catalogue } from './loaded.ts';
import { readSheet } from './read-cases.ts';
import { told } from './told.ts';

const { law } = LAW_2026;
const cases = await readSheet(new URL('../../data/ve/laws/ve-amnesty-2026.cases.csv', import.meta.url));
const report = testLaw(law, catalogue, cases, evaluateWith(law));

describe('cases of the law of 2026', () => {
  it('are all decided as a lawyer expects', () => {
    expect(cases.length).toBeGreaterThanOrEqual(120);
    expect(report.failures.map(({ case: one, mismatches }) => [one.id, ...mismatches])).toEqual([]);
  });
  it('go through every rule, question, class and event, on both sides, and every edge of every window', () => {
    const { gaps } = report.coverage;
    expect(gaps).toEqual([]);
    for (const event of report.coverage.events) expect(event.eligible, event.id).toBeGreaterThan(0);
  });
  it('fail in words when a window is off by a day', () => {
    const events = law.events.map((event) => (event.id === '7' ? { ...event, certain: { from: '2014-02-01', to: '2014-06-29' } } : event));
    const wrong: Law = { ...law, events };
    const text = told(testsReport(testLaw(wrong, catalogue, cases, evaluateWith(wrong)), wrong, lawWords.es));
    expect(text).toContain('Caso V07-ultimo');
    expect(text).toContain('resultado: se esperaba «amparado» y la ley da «sin determinar»');
    expect(text).toContain('Por qué se esperaba: Último día de la ventana');
  });
  it('say which cell is no expectation, and an unknown reading', () => {
    const words = [lawWords.es, lawWords.en];
    expect(() => expectedOf(['Se espera'], ['quizás'], words)).toThrow(CaseSheetError);
    expect(() => expectedOf(['Expected', 'Turns on'], ['eligible', 'the weather'], words)).toThrow(CaseSheetError);
    expect(expectedOf(['Fecha'], ['x'], words)).toBeNull();
    const [one] = cases;
    if (!one) throw new Error('no case');
    const wrong = testLaw(law, catalogue, [{ ...one, expected: { ...one.expected, reading: 'imaginary' } }], evaluateWith(law));
    expect(wrong.failures[0]?.mismatches[0]?.aspect).toBe('reading');
  });
});
