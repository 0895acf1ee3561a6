/** What the court did: the table of what follows from which facts, and that every case has exactly one state. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { known, unknown, type CaseFacts, type Fact } from '../../src/case/case.ts';
import { formatDay, parseDay, parseSpan } from '../../src/case/dates.ts';
import { CASE_FACTS, definitionOf } from '../../src/case/facts.ts';
import { COURT_FACTS, courtActionOf, type CourtAction } from '../../src/rules/court/court-action.ts';
import { courtTermsOf } from '../../src/rules/court/term.ts';
import { COURT_STATES } from '../../src/rules/language/court-state.ts';
import { LAW_2026 } from '../authoring/loaded.ts';

const TERMS = courtTermsOf(LAW_2026.law);
const TODAY = parseDay('2026-11-26') ?? 0;
const ago = (days: number): string => formatDay(TODAY - days);

type Written = Readonly<Record<string, string | readonly string[] | { readonly unknown: 'unreadable' | 'contradicted' | 'stated-unknown' }>>;

function factsOf(written: Written): CaseFacts {
  return Object.fromEntries(Object.entries(written).map(([id, value]): [string, Fact<unknown>] => {
    if (typeof value === 'object' && !Array.isArray(value)) return [id, unknown((value as { unknown: 'unreadable' }).unknown, 'x')];
    const values = (Array.isArray(value) ? value : [value]) as readonly string[];
    return [id, { values: values.map((one) => (definitionOf(id as 'custody').kind === 'date' ? parseSpan(one) : one)) }];
  })) as CaseFacts;
}
const actionOf = (written: Written): CourtAction => courtActionOf({ facts: factsOf(written) }, TODAY, TERMS);

/** Stage, decision, receipt, day of filing and custody, and what the court did. */
const TABLE: readonly (readonly [string, Written, Partial<CourtAction>])[] = [
  ['nothing at all', {}, { state: 'unknown', day: null, termEnds: null, held: 'unknown' }],
  ['a stage and prison say nothing of a request', { stage: 'trial', custody: 'prison' }, { state: 'unknown', held: 'yes' }],
  ['a closed case is no grant', { stage: 'closed', custody: 'free' }, { state: 'unknown', held: 'no' }],
  ['no decision is no request', { decision: 'none' }, { state: 'unknown' }],
  ['it says that nobody asked', { 'request-receipt': 'not-filed', custody: 'prison' }, { state: 'not-asked', held: 'yes' }],
  ['nobody asked, and there is no decision', { 'request-receipt': 'not-filed', decision: 'none' }, { state: 'not-asked' }],
  ['nobody asked, on a day', { 'request-receipt': 'not-filed', 'request-date': ago(3) }, { state: 'unknown' }],
  ['filed yesterday', { 'request-date': ago(1) }, { state: 'pending', day: ago(1), termEnds: formatDay(TODAY + 14) }],
  ['filed fifteen days ago: the last day', { 'request-date': ago(15), decision: 'none' }, { state: 'pending', termEnds: ago(0) }],
  ['filed sixteen days ago', { 'request-date': ago(16) }, { state: 'overdue', day: ago(16), termEnds: ago(1) }],
  ['overdue whatever the stage', { 'request-date': ago(90), stage: 'final', custody: 'prison' }, { state: 'overdue', held: 'yes' }],
  ['filed some day of the last month: perhaps overdue', { 'request-date': '2026-11' }, { state: 'pending' }],
  ['filed, no day known', { 'request-receipt': 'received' }, { state: 'pending', day: null, termEnds: null }],
  ['somebody filed it', { 'request-by': 'family' }, { state: 'pending', termEnds: null }],
  ['a day that cannot be read', { 'request-date': { unknown: 'unreadable' } }, { state: 'unknown' }],
  ['filed tomorrow', { 'request-date': ago(-1) }, { state: 'unknown' }],
  ['the court would not take it', { 'request-receipt': 'refused', 'request-date': ago(40) }, { state: 'not-received', day: ago(40), termEnds: null }],
  ['taken or not', { 'request-receipt': ['received', 'refused'], 'request-date': ago(40) }, { state: 'unknown' }],
  ['granted and free', { decision: 'granted', 'decision-date': ago(9), custody: 'free' }, { state: 'granted', day: ago(9), termEnds: null, held: 'no' }],
  ['granted and in prison', { decision: 'granted', 'decision-date': ago(9), custody: 'prison' }, { state: 'granted-and-held', day: ago(9), held: 'yes' }],
  ['granted and under house arrest', { decision: 'granted', custody: 'house-arrest' }, { state: 'granted-and-held', day: null }],
  ['granted, and in one or the other', { decision: 'granted', custody: ['prison', 'house-arrest'] }, { state: 'granted-and-held', held: 'yes' }],
  ['granted, and perhaps free', { decision: 'granted', custody: ['prison', 'measures'] }, { state: 'granted', held: 'unknown' }],
  ['granted, and nobody says where the person is', { decision: 'granted' }, { state: 'granted', held: 'unknown' }],
  ['granted, and disappeared', { decision: 'granted', custody: 'disappeared' }, { state: 'granted', held: 'unknown' }],
  ['granted after the term, receipt refused before', { decision: 'granted', 'request-date': ago(90), 'request-receipt': 'refused', custody: 'prison' }, { state: 'granted-and-held' }],
  ['granted with a day that cannot be', { decision: 'granted', 'decision-date': ago(-4), custody: 'prison' }, { state: 'granted-and-held' }],
  ['refused, and notified', { decision: 'refused', 'decision-date': ago(3), 'notification-date': ago(2) }, { state: 'refused', day: ago(3), termEnds: formatDay(TODAY + 3) }],
  ['refused, not known when notified', { decision: 'refused', 'decision-date': ago(30) }, { state: 'refused', day: ago(30), termEnds: null }],
  ['a decision that cannot be read', { decision: { unknown: 'unreadable' }, 'request-date': ago(90) }, { state: 'unknown' }],
  ['said to be unknown, and overdue', { decision: { unknown: 'stated-unknown' }, 'request-date': ago(90) }, { state: 'overdue' }],
  ['granted or refused', { decision: ['granted', 'refused'] }, { state: 'unknown' }],
];

describe('what the court did', () => {
  it.each(TABLE)('%s', (_, written, expected) => {
    expect(actionOf(written)).toMatchObject(expected);
  });

  it('the terms are those of the law file, the second one still to be checked', () => {
    expect(TERMS).toMatchObject({ decision: { days: 15, article: '11' }, appeal: { days: 5, article: '12', toCheck: true } });
  });

  const span = fc.option(fc.integer({ min: -400, max: 20 }), { nil: undefined }).map((days) => (days === undefined ? undefined : ago(-days)));
  const choice = (id: 'decision' | 'request-receipt' | 'custody' | 'request-by' | 'stage') =>
    fc.option(fc.oneof(fc.subarray([...(CASE_FACTS[id].values as readonly string[])], { minLength: 1 }), fc.constant({ unknown: 'unreadable' as const }), fc.constant({ unknown: 'contradicted' as const })), { nil: undefined });
  const written = fc.record({ decision: choice('decision'), 'request-receipt': choice('request-receipt'), custody: choice('custody'), 'request-by': choice('request-by'), stage: choice('stage'), 'request-date': span, 'decision-date': span, 'notification-date': span })
    .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Written);

  it('has one state in every case, and none that a stated fact gainsays', () => {
    fc.assert(fc.property(written, (facts) => {
      const { state, held, termEnds } = actionOf(facts);
      expect(COURT_STATES).toContain(state);
      const said = (id: string, value: string): boolean => Array.isArray(facts[id]) && facts[id].length === 1 && facts[id][0] === value;
      // Only a stated decision grants or refuses, only a stated absence is no request, and nothing else overrules the decision.
      expect(state === 'granted' || state === 'granted-and-held').toBe(said('decision', 'granted'));
      expect(state === 'refused').toBe(said('decision', 'refused'));
      if (state === 'not-asked') expect(said('request-receipt', 'not-filed')).toBe(true);
      if (state === 'granted-and-held') expect(held).toBe('yes');
      if (state === 'overdue') expect((parseDay(termEnds ?? '') ?? Infinity) < TODAY).toBe(true);
    }), { numRuns: 3_000 });
  });

  it('is unknown where all that it is told by is blank, whatever else is known', () => {
    fc.assert(fc.property(written, ({ stage }) => {
      const facts = { ...(stage === undefined ? {} : factsOf({ stage })), ...Object.fromEntries(COURT_FACTS.map((id) => [id, unknown('blank')])), military: known('yes') } as CaseFacts;
      expect(courtActionOf({ facts }, TODAY, TERMS)).toEqual({ state: 'unknown', day: null, termEnds: null, held: 'unknown' });
    }), { numRuns: 200 });
  });
});
