/** What a determination tells beside the outcome: sets that settle, spans of days, duties, what each rule reads. */
import { isPosition } from '../../src/rules/analysis/determination.ts';
import { describe, expect, it } from 'vitest';
import { known, type Case } from '../../src/case/case.ts';
import { onDay, parseDay } from '../../src/case/dates.ts';
import { compileLaw } from '../../src/rules/logic/compiled-law.ts';
import type { Condition } from '../../src/rules/language/condition.ts';
import { Engine } from '../../src/rules/engine.ts';
import { checkNames } from '../../src/rules/language/law-check.ts';
import type { Law } from '../../src/rules/language/law.ts';
import { LAW_2026, catalogue } from '../authoring/loaded.ts';

const { law } = LAW_2026;
const AS_OF = parseDay('2026-06-30') ?? 0;
const compiled = compileLaw(law, catalogue);
const evaluate = (facts: Readonly<Record<string, unknown>>, offences: readonly (readonly string[] | null)[] = [['resistencia-a-la-autoridad']], assumptions = {}) =>
  new Engine(compiled, { asOf: AS_OF, assumptions }).evaluate({ id: 'x', facts: facts as Case['facts'], charges: offences.map((one) => ({ text: '', offences: one, facts: {} })), warnings: [] }).determination;
const day = (iso: string) => known(onDay(parseDay(iso) ?? 0));
const protest = { 'linked-event': known('12'), 'conduct-date': day('2024-07-29') };

describe('what a determination tells', () => {
  it('the sets that settle, facts apart from questions, with their answers', () => {
    const { settledBy, settledByComplete } = evaluate({ ...protest, 'conduct-date': day('2024-08-23') });
    expect(settledBy).toEqual([
      { facts: [], questions: ['Q1'], outcome: 'eligible', answers: { Q1: ['broad'] } },
      { facts: [], questions: ['Q12'], outcome: 'eligible', answers: { Q12: ['possible'] } },
      { facts: [], questions: ['Q1', 'Q12'], outcome: 'ineligible', answers: { Q1: ['strict'], Q12: ['certain'] } },
    ]);
    expect(settledByComplete).toBe(true);
  });
  it('days that follow each other as one span, others apart', () => {
    const undated = evaluate({ 'linked-event': known('12') }).settledBy;
    expect(undated.map(({ facts, questions, answers }) => [facts, questions, answers['conduct-date']])).toEqual([
      [['conduct-date'], [], ['2024-07-28..2024-07-31']],
      [[], ['Q1'], undefined],
      [['conduct-date'], ['Q1'], ['1999-01-01..2023-12-31', '2025-01-11..2026-02-19']],
    ]);
  });
  it('of several charges, that not every set was looked for where there are too many', () => {
    expect(evaluate(protest, [null, null]).settledByComplete).toBe(true);
    expect(evaluate({}, Array.from({ length: 7 }, () => null)).settledByComplete).toBe(false);
  });
  it('what each rule reads, also through another rule', () => {
    const trace = evaluate(protest).charges[0]?.trace ?? [];
    const reads = (id: string) => trace.find((step) => step.provision === id)?.reads;
    expect(reads('art-6')).toEqual(['conduct-date']);
    expect(reads('art-8')).toEqual(['linked-event', 'Q1', 'conduct-date', 'Q12']);
    expect(reads('art-9-3')).toEqual(['offence', 'drug-minimum-over-nine']);
    for (const name of ['Q5', 'offence', 'rights-violation', 'foreign-armed-action', 'underlying-excluded']) expect(reads('art-9-person')).toContain(name);
  });
  it('duties: met, pending, not known, not asked', () => {
    const duties = (facts: Readonly<Record<string, unknown>>) => Object.fromEntries(evaluate({ ...protest, ...facts }).conditions.map(({ id, status }) => [id, status]));
    expect(duties({ abroad: known('no'), 'a-derecho': known('yes'), ceased: known('yes') })).toMatchObject({ 'a-derecho': 'met', ceased: 'met' });
    expect(duties({ abroad: known('no'), 'a-derecho': known('no'), ceased: known('no') })).toMatchObject({ 'a-derecho': 'pending', ceased: 'pending' });
    expect(duties({})).toMatchObject({ 'a-derecho': 'unknown', ceased: 'unknown' });
    expect(duties({ abroad: known('no') })).not.toHaveProperty('represented-from-abroad');
  });
  it('the positions it leans on, and none that was taken back', () => {
    const terror = [['terrorismo']];
    expect(evaluate(protest, terror).assumed.filter(isPosition)).toEqual([{ question: 'Q9', position: 'not-excluded' }]);
    expect(evaluate(protest, terror, { Q9: 'open' }).assumed.filter(isPosition)).toEqual([]);
    expect(evaluate(protest).assumed.filter(isPosition)).toEqual([]);
  });
});

describe('a law that does not hold together', () => {
  const withRule = (when: Condition): Law => ({ ...law, provisions: law.provisions.map((one) => (one.id === 'art-9-3' ? { ...one, when } : one)) });
  const codes = (wrong: Law) => checkNames(wrong).map((one) => one.code);

  it('cannot be compiled where a rule is defined by itself', () => {
    expect(() => compileLaw(withRule({ not: { provision: 'art-9-3' } }), catalogue)).toThrow();
    expect(codes(withRule({ not: { provision: 'art-9-3' } }))).toEqual(['provision-of-itself']);
  });
  it('cannot be compiled where a fact has more values than the engine holds apart', () => {
    const [event] = law.events;
    if (!event) throw new Error('no event');
    const withEvents = (count: number): Law => ({ ...law, events: Array.from({ length: count }, (_, index) => ({ ...event, id: String(index + 1) })) });
    // With "none of the list" one more value than there are events.
    expect(() => compileLaw(withEvents(30), catalogue)).not.toThrow();
    expect(() => compileLaw(withEvents(31), catalogue)).toThrow(/more than 31 values/);
  });
  it('is told where a period ends before it begins', () => {
    expect(codes(withRule({ date: 'conduct-date', from: '2024-02-01', to: '2024-01-01' }))).toEqual(['window-ends-before-start']);
  });
  it.each(['provisions', 'questions', 'conditions', 'next', 'events'] as const)('is told where %s name an article that is not there', (list) => {
    const wrong = { ...law, [list]: law[list].map((one, index) => (index === 0 ? { ...one, article: '99' } : one)) } as Law;
    expect(codes(wrong)).toEqual(['unknown-article']);
  });
  it('is told where presumptions rest on each other', () => {
    const [first] = law.presumptions;
    if (!first) throw new Error('no presumption');
    const circle = [
      { ...first, id: 'one', if: { fact: 'military', is: 'yes' }, then: { fact: 'abroad', is: 'no' } },
      { ...first, id: 'two', if: { fact: 'abroad', is: 'no' }, then: { fact: 'military', is: 'yes' } },
    ];
    expect(codes({ ...law, presumptions: [...law.presumptions, ...circle] })).toContain('presumption-of-itself');
  });
});
