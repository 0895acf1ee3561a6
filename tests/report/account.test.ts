import { describe, expect, it } from 'vitest';
import { accountOf } from '../../src/report/account/tell.ts';
import { Terms } from '../../src/report/account/terms.ts';
import { parseSpan } from '../../src/case/dates.ts';
import { FORMS } from './forms.ts';
import { caseIn, inputOf, sampleResult } from './sample.ts';

const result = sampleResult(FORMS);
const es = new Terms(inputOf(result));
const en = new Terms(inputOf(result, 'en'));
const tell = (id: string, terms = es) => accountOf(caseIn(result, id), result.run, terms);

describe('a case told in words', () => {
  it('has the outcomes that the sample expects', () => {
    expect(Object.fromEntries(result.cases.map((one) => [one.id, one.outcome]))).toEqual({
      'M-01': 'eligible', 'M-02': 'undetermined', 'M-03': 'ineligible', 'M-05': 'undetermined', 'M-06': 'undetermined',
      'M-07': 'ineligible', 'M-08': 'eligible', 'M-09': 'ineligible', 'M-10': 'undetermined', 'M-11': 'eligible',
      'M-14': 'ineligible', 'M-16': 'ineligible', 'M-17': 'undetermined', 'M-19': 'eligible', 'M-20': 'undetermined', 'M-21': 'eligible',
    });
  });
  it('writes dates and numbers as the language does', () => {
    const span = (text: string, terms: Terms) => { const found = parseSpan(text); return found ? terms.span(found) : ''; };
    expect(['2024-07-29', '2024-02', '2024', '..2024-09', '2024-07-01..2025-01-10'].map((text) => span(text, es))).toEqual([
      '29 de julio de 2024', 'febrero de 2024', '2024', 'a más tardar el 30 de septiembre de 2024', 'entre el 1 de julio de 2024 y el 10 de enero de 2025']);
    expect(span('2024-07-29', en)).toBe('29 July 2024');
    expect([1, 999, 12557, 1234567].map((count) => es.number(count))).toEqual(['1', '999', '12.557', '1.234.567']);
    expect(en.number(12557)).toBe('12,557');
  });
  it('names the day on which the fifteen days end', () => {
    expect(tell('M-19').next.map((step) => step.term)).toContain('El plazo de 15 días continuos vence el 27 de noviembre de 2026.');
  });
  it('gives both positions of a disputed question, and who could supply a missing fact', () => {
    const [question] = tell('M-20').disputed;
    expect(question?.id).toBe('Q1');
    expect(question?.positions.map((one) => one.id)).toEqual(['strict', 'broad']);
    expect(tell('M-17').missing.every((one) => one.suppliedBy !== '' && one.question !== '')).toBe(true);
  });
  it('tells every case in both languages without a gap', () => {
    for (const terms of [es, en]) {
      for (const one of result.cases) {
        const text = JSON.stringify(accountOf(one, result.run, terms));
        expect(text).not.toMatch(/undefined|\[object|NaN/);
      }
    }
  });
});
