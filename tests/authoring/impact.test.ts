import { describe, expect, it } from 'vitest';
import { known, type Case } from '../../src/case/case.ts';
import { parseSpan } from '../../src/case/dates.ts';
import { lawWords } from '../../src/i18n/law.ts';
import { caseUnder } from '../../src/authoring/case-under.ts';
import { flowsOf, heldBackBy, impactOf, type View } from '../../src/authoring/impact.ts';
import { heldBackReport } from '../../src/report/law/held-back-doc.ts';
import { impactReport, type ImpactSubject } from '../../src/report/law/impact-doc.ts';
import type { Law } from '../../src/rules/language/law.ts';
import { evaluateWith } from './engines.ts';
import { LAW_2026, catalogue, loadLaw } from './loaded.ts';
import { readSheet } from './read-cases.ts';
import { told } from './told.ts';

const { law } = LAW_2026;
const loadedBill = loadLaw('ve-amnesty-bill-2026-02');
const bill = loadedBill.law;
const cases = (await readSheet(new URL('../../data/ve/laws/ve-amnesty-2026.cases.csv', import.meta.url))).map((one) => one.case);
const subject: ImpactSubject = { views: [loadedBill, LAW_2026].map((loaded) => ({ loaded, reading: 'favourable', positions: {} })), asOf: '2026-06-30', catalogue };

function view(label: string, one: Law, reading = 'working'): View {
  const evaluate = evaluateWith(one);
  const under = caseUnder(law, one);
  return { label, evaluate: (subject) => evaluate(under(subject), reading, {}) };
}

describe('impact', () => {
  const readings = impactOf(view('strict', law, 'strict'), view('favourable', law, 'favourable'), cases);
  it('counts every case once, and the favourable reading shuts nobody out', () => {
    expect(flowsOf(readings).reduce((all, flow) => all + flow.cases, 0)).toBe(cases.length);
    expect(readings.changes.filter((one) => one.effect === 'shut-out')).toEqual([]);
    expect(readings.changes.find((one) => one.id === 'Q12-cierta-estricta')).toMatchObject({ effect: 'let-in', because: ['art-8'] });
  });
  it('says by which rule of the law somebody is shut out whom the bill let in', () => {
    const change = impactOf(view(bill.id, bill, 'favourable'), view(law.id, law, 'favourable'), cases);
    expect(change.changes.find((one) => one.id === 'X2-gravisimas')).toMatchObject({ before: 'eligible', after: 'ineligible', because: ['art-9-2'] });
    expect(change.changes.find((one) => one.id === 'V05-primero')).toMatchObject({ effect: 'let-in', because: ['art-6-events'] });
    expect(change.changes.find((one) => one.id === 'R-n10-ultimo-dia')).toMatchObject({ effect: 'shut-out', because: ['art-8-10'] });
    expect(change.causes[0]?.cases).toBeGreaterThan(1);
    const text = told(impactReport(change, subject, lawWords.es)).replace(/\s+/g, ' ');
    expect(text).toContain('X2-gravisimas: de amparado a no amparado; lo impide Artículo 9, n.º 2 (Homicidio intencional y lesiones gravísimas)');
    expect(text).not.toMatch(/undefined|\[object/);
    expect(JSON.parse(told(impactReport(change, subject, lawWords.es), 'json'))).toHaveProperty('flows');
  });
  it('counts how many each open question holds back', () => {
    const evaluate = evaluateWith(law);
    const held = heldBackBy(law, cases, (subject, positions) => evaluate(subject, 'working', positions));
    const q12 = held.find((one) => one.question === 'Q12');
    expect(q12?.cases).toContain('V12-tras-cierta');
    expect(q12?.positions.find((one) => one.id === 'possible')?.outcomes.eligible).toBeGreaterThan(10);
    expect(told(heldBackReport(held, { law, cases: cases.length }, lawWords.es))).toContain('Q12: ');
    expect(told(heldBackReport(held, { law, cases: cases.length }, lawWords.en), 'html')).toContain('<table>');
  });
  it('numbers the events of a case as the other version does', () => {
    const under = caseUnder(law, bill);
    const linked = (id: string, date?: string) => {
      const subject: Case = { id: 'x', facts: { 'linked-event': known(id), ...(date === undefined ? {} : { 'conduct-date': known(parseSpan(date) ?? { from: null, to: null }) }) }, charges: [], warnings: [] };
      const fact = under(subject).facts['linked-event'];
      return fact && 'values' in fact ? fact.values : null;
    };
    expect(linked('12')).toEqual(['10']);
    expect(linked('5')).toEqual(['none']);
    expect(linked('3')).toEqual(['3', '4']);
    expect(linked('3', '2004-02-20')).toEqual(['3']);
  });
});
