import { describe, expect, it } from 'vitest';
import { known, type Case } from '../../src/case/case.ts';
import { onDay, parseDay } from '../../src/case/dates.ts';
import { isChargeFactId } from '../../src/case/facts.ts';
import { lawWords } from '../../src/i18n/law.ts';
import { diffLaws, type Difference } from '../../src/authoring/diff.ts';
import type { Example } from '../../src/authoring/example.ts';
import { matchEvents } from '../../src/authoring/match.ts';
import { diffReport } from '../../src/report/law/diff-doc.ts';
import { compileLaw } from '../../src/rules/logic/compiled-law.ts';
import { Engine } from '../../src/rules/engine.ts';
import type { Law } from '../../src/rules/language/law.ts';
import { AS_OF } from './engines.ts';
import { LAW_2026, catalogue, loadLaw } from './loaded.ts';
import { told } from './told.ts';

const { law } = LAW_2026;
const bill = loadLaw('ve-amnesty-bill-2026-02').law;
const found = diffLaws(bill, law, catalogue);
const rule = (id: string) => found.differences.find((one) => one.section === 'provisions' && [...one.a, ...one.b].some((each) => each.id === id));
const event = (id: string) => found.differences.find((one) => one.section === 'events' && one.b.some((each) => each.id === id));
const text = (section: Difference['section'], id: string) => found.differences.find((one) => one.section === section && [...one.a, ...one.b].some((each) => 'id' in each && each.id === id));

function withWindow(id: string, certain: { from?: string; to?: string }): Law {
  return { ...law, id: 'corrected', events: law.events.map((one) => (one.id === id ? { ...one, certain } : one)) };
}

describe('bill and law: every difference that law.md lists is found', () => {
  it('the end of the period, 30 January to 19 February 2026, and the new article on later offences', () => {
    expect(rule('art-6')).toMatchObject({ kind: 'widened', letIn: { day: '2026-01-31', before: 'ineligible', after: 'eligible' }, shutOut: null });
    expect(text('articles', '16')?.kind).toBe('added');
  });
  it('political or connected offences are no longer asked for', () => {
    expect(rule('art-6-political')).toMatchObject({ kind: 'dropped', letIn: { questions: { B1: 'by-nature' } } });
    expect(text('questions', 'B1')?.kind).toBe('dropped');
  });
  it('persons: not only those already prosecuted', () => {
    expect(rule('art-6-persons')).toMatchObject({ kind: 'dropped', letIn: { facts: [{ fact: 'stage', value: 'not-charged' }] } });
  });
  it('ten events become thirteen: four are new, two merged, 12 April 2002 comes in', () => {
    expect(['5', '8', '11', '13'].map((id) => event(id)?.kind)).toEqual(['added', 'added', 'added', 'added']);
    expect(event('1')).toMatchObject({ kind: 'widened', windows: [{ window: 'certain', daysIn: [{ from: '2002-04-12', to: '2002-04-12' }], daysOut: [] }, { window: 'possible' }] });
    expect(event('3')).toMatchObject({ kind: 'changed', a: [{ id: '3' }, { id: '4' }], windows: [{ window: 'certain', daysOut: [{ from: '2004-02-01', to: '2004-03-31' }, { from: '2004-08-01', to: '2004-08-14' }, { from: '2004-08-16', to: '2004-08-31' }] }, { window: 'possible' }] });
    for (const same of ['2', '4', '6', '7', '9', '10', '12']) expect(event(same)).toBeUndefined();
  });
  it('the carve-out of military rebellion is new', () => {
    expect(rule('art-8-10')).toMatchObject({ kind: 'added', letIn: null, shutOut: { offence: 'rebelion-militar', before: 'eligible', after: 'ineligible' } });
  });
  it('exclusions: gravest injuries and foreign armed actions are new, public property becomes the Anti-Corruption Law', () => {
    expect(rule('art-9-2')).toMatchObject({ kind: 'narrowed', letIn: null });
    expect(rule('art-9-5')).toMatchObject({ kind: 'added', shutOut: { facts: [{ fact: 'foreign-armed-action', value: 'yes' }] } });
    expect(rule('art-9-4')).toMatchObject({ kind: 'widened', shutOut: null });
    for (const same of ['art-9-1', 'art-9-3', 'art-7-court', 'art-9-accessory']) expect(rule(same)).toBeUndefined();
  });
  it('peaceful protest: the heading takes it in', () => {
    expect(rule('art-8-expression')).toMatchObject({ kind: 'changed', letIn: { questions: { B2: 'outside' } } });
  });
  it('duties, the term of fifteen days, the appeal, the commission of parliament', () => {
    expect(found.differences.filter((one) => one.section === 'duties').map((one) => one.kind)).toEqual(['added', 'added', 'added', 'added']);
    expect(text('steps', 'file-request')).toMatchObject({ kind: 'changed', b: [{ days: 15 }] });
    expect(text('steps', 'appeal')?.kind).toBe('added');
    expect(text('articles', '12')).toMatchObject({ kind: 'added' });
    expect(found.differences.find((one) => one.section === 'articles' && one.a[0]?.id === '12')).toMatchObject({ b: [{ id: '15' }] });
  });
  it('the reading of doubts: in dubio pro reo and want of evidence are new', () => {
    const five = found.differences.find((one) => one.section === 'articles' && one.a[0]?.id === '5');
    expect(five?.kind).toBe('changed');
    expect(JSON.stringify(five?.a)).toContain('No menciona el in dubio pro reo');
    expect(JSON.stringify(five?.b)).toContain('Rige el in dubio pro reo');
  });
  it('effects: administrative actions stand in the bill only; follow-up passes from the Executive to a commission of 23 deputies', () => {
    const of = (id: string) => JSON.stringify(found.differences.find((one) => one.section === 'articles' && one.b[0]?.id === id));
    expect(of('10')).toMatch(/acciones penales, administrativas.*administrativas.*solo\s+en el proyecto/u);
    expect(of('15')).toMatch(/Ejecutivo Nacional.*23 diputados/u);
  });
  it('the events keep their conduct and change their numbers: 5 to 4, 6 to 6, 8 to 9, 9 to 10, 10 to 12', () => {
    const pairs = matchEvents(bill, law).map((pair) => [pair.a.map((one) => one.id).join(), pair.b.map((one) => one.id).join()]);
    expect(pairs.filter(([a]) => a !== '')).toEqual([['1', '1'], ['2', '2'], ['3,4', '3'], ['5', '4'], ['6', '6'], ['7', '7'], ['8', '9'], ['9', '10'], ['10', '12']]);
    expect(pairs.filter(([a]) => a === '').map(([, b]) => b)).toEqual(['5', '8', '11', '13']);
  });
  it('four exclusions become five', () => {
    const numerals = (one: Law, article: string) => one.provisions.filter((rule) => rule.article === article && rule.numeral !== undefined && rule.role === 'exclusion').length;
    expect([numerals(bill, '7'), numerals(law, '9')]).toEqual([4, 5]);
  });
  it('articles go where law.md says: 6 to 6, 7 and 8; 7 to 9; 8 to 10; 9 to 11; 10 to 13; 11 to 14; 13 to the final provision', () => {
    const heirs = new Map(found.differences.flatMap((one) => (one.section === 'articles' ? one.a.map((part) => [part.id, one.b.map((each) => each.id).join()] as const) : [])));
    expect(['6', '7', '8', '9', '10', '11', '13'].map((id) => heirs.get(id))).toEqual(['6,7,8', '9', '10', '11', '13', '14', 'final']);
  });
  it('status and dates', () => {
    expect(text('dates', 'status')?.kind).toBe('changed');
    expect(text('dates', 'in-force')?.kind).toBe('changed');
  });
});

describe('proof', () => {
  it('a law does not differ from itself', () => {
    expect(diffLaws(law, law, catalogue)).toMatchObject({ differences: [], letIn: null, shutOut: null });
  });
  it('saying the same in other words is no difference of the rules', () => {
    const when = { not: { any: [{ not: { date: 'conduct-date', from: '1999-01-01' } }, { not: { date: 'conduct-date', to: '2026-02-19' } }] } };
    const other: Law = { ...law, id: 'other', provisions: law.provisions.map((one) => (one.id === 'art-6' ? { ...one, when } : one)) };
    expect(diffLaws(law, other, catalogue).differences).toEqual([]);
  });
  it('tells a widened from a narrowed window to the day', () => {
    const wider = diffLaws(law, withWindow('12', { from: '2024-07-28', to: '2024-08-31' }), catalogue);
    expect(wider.differences.map((one) => [one.section, one.kind])).toEqual([['provisions', 'widened'], ['events', 'widened']]);
    expect(wider.differences[1]).toMatchObject({ windows: [{ daysIn: [{ from: '2024-08-01', to: '2024-08-31' }], daysOut: [] }], letIn: { day: '2024-08-01' }, shutOut: null });
    const narrower = diffLaws(law, withWindow('7', { from: '2014-02-02', to: '2014-06-30' }), catalogue);
    expect(narrower.differences.map((one) => one.kind)).toEqual(['narrowed', 'narrowed']);
    expect(narrower.shutOut).toMatchObject({ day: '2014-02-01', questions: { Q1: 'strict', Q12: 'certain' } });
  });
  it('matches events by their names where nothing is declared, even renumbered', () => {
    const renumbered: Law = {
      ...law,
      id: 'renumbered',
      events: law.events.map((one) => ({ ...one, id: `e${one.id}` })),
      provisions: law.provisions.map((one) => ({ ...one, when: JSON.parse(JSON.stringify(one.when).replace(/\{"event":\["(\d+)"\]\}/gu, '{"event":["e$1"]}')) as typeof one.when })),
    };
    expect(diffLaws(law, renumbered, catalogue).differences).toEqual([]);
  });
  it('finds a dropped exclusion, and any for all', () => {
    const dropped: Law = { ...law, id: 'd', provisions: law.provisions.filter((one) => !['art-9-3', 'art-9-person'].includes(one.id)) };
    const kinds = diffLaws(law, dropped, catalogue).differences.map((one) => [one.kind, one.section]);
    expect(kinds).toEqual([['dropped', 'provisions'], ['dropped', 'provisions']]);
  });
  it('the engine decides each example case as the difference says', () => {
    const engines = (side: Law, asA: boolean) => (example: Example) => {
      const own = (id: string) => side.questions.some((one) => one.id === id);
      const assumptions = Object.fromEntries(Object.entries(example.questions).filter(([id]) => own(id)));
      return new Engine(compileLaw(side, catalogue), { asOf: AS_OF, reading: 'favourable', assumptions }).evaluate(caseOf(example, side, asA)).determination.charges[0]?.outcome;
    };
    const before = engines(bill, true);
    const after = engines(law, false);
    const examples = [found.letIn, found.shutOut, ...found.differences.flatMap((one) => ('letIn' in one ? [one.letIn, one.shutOut] : []))].filter((one) => one !== null);
    expect(examples.length).toBeGreaterThan(15);
    for (const example of examples) expect([before(example), after(example)], JSON.stringify(example)).toEqual([example.before, example.after]);
  });
});

/** An example as a case under one of the two versions: what it does not say is plain. */
function caseOf(example: Example, side: Law, asA: boolean): Case {
  const plain: Record<string, string> = { 'conduct-kind': 'demonstration', court: 'ordinary', stage: 'trial', 'foreign-armed-action': 'no', 'foreign-part': 'deeds', military: 'no' };
  const charge = (number: number) => {
    const facts: Record<string, unknown> = {};
    for (const id of ['rights-violation', 'underlying-excluded', 'corruption-law', 'drug-minimum-over-nine']) facts[id] = known('no');
    Object.assign(facts, { degree: known('completed'), participation: known('author'), result: known('none') });
    let offence = number === 1 ? example.offence : undefined;
    for (const one of example.facts) {
      if (one.charge !== number) continue;
      if (one.fact === 'offence') offence = one.value;
      else facts[one.fact] = known(one.value);
    }
    return { text: '', offences: [offence ?? 'resistencia-a-la-autoridad'], facts };
  };
  const facts: Record<string, unknown> = Object.fromEntries(Object.entries(plain).map(([id, value]) => [id, known(value)]));
  for (const one of example.facts) if (!isChargeFactId(one.fact) && one.fact !== 'offence') facts[one.fact] = known(one.value);
  const day = parseDay(example.day ?? '');
  if (day !== null) facts['conduct-date'] = known(onDay(day));
  if (example.event !== undefined) {
    const joined = example.event === 'none' ? [] : eventsOf(example.event, side, asA);
    facts['linked-event'] = { values: joined.length > 0 ? joined : ['none'] };
  }
  return { id: '', facts: facts as Case['facts'], charges: [charge(1), charge(2)], warnings: [] };
}

/** `b3` stands for the law's n.º 3 and, by the bill's own table, for its n.º 3 and 4; the one whose window has the day is enough. */
function eventsOf(id: string, side: Law, asA: boolean): readonly string[] {
  const number = id.slice(1);
  if (!asA) return side.events.some((one) => one.id === number) ? [number] : [];
  const table = bill.correspondence?.[0]?.events ?? {};
  return Object.entries(table).filter(([, to]) => to.includes(number)).map(([from]) => from).slice(0, 1);
}

describe('in words', () => {
  it('reads as a lawyer would say it, in both languages', () => {
    const subject = { a: bill, b: law, catalogue };
    const es = told(diffReport(found, subject, lawWords.es));
    expect(es).toContain('AÑADIDO: Artículo 8, n.º 10. Salvedad de la rebelión militar');
    expect(es).toContain('Días que entran: el 12 de abril de 2002');
    expect(es).toContain('Antes amparado, ahora no amparado');
    expect(es).not.toMatch(/undefined|\[object/);
    expect(told(diffReport(found, subject, lawWords.en), 'markdown')).toContain('WIDENED');
    expect(JSON.parse(told(diffReport(found, subject, lawWords.en), 'json'))).toMatchObject({ a: { id: bill.id } });
    expect(told(diffReport(diffLaws(law, law, catalogue), { a: law, b: law, catalogue }, lawWords.es))).toContain('deciden igual');
  });
});
