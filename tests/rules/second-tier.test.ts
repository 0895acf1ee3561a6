/** The second tier on random files: an oracle reads the presumptions anew, and each promise of the tier is put to the engine. */
import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { data as lawData } from '../../data/ve/laws/ve-amnesty-2026.yaml';
import { data as catalogueData } from '../../data/ve/offences.yaml';
import type { Case } from '../../src/case/case.ts';
import { parseSpan } from '../../src/case/dates.ts';
import type { Catalogue } from '../../src/offences/catalogue.ts';
import { compileLaw } from '../../src/rules/logic/compiled-law.ts';
import { Engine } from '../../src/rules/engine.ts';
import type { Law } from '../../src/rules/language/law.ts';
import type { PresumedFact } from '../../src/rules/presumed/write-facts.ts';
import { withoutContradictions } from './contradicted.ts';
import { dayNumber } from './days.ts';
import { filled } from './presumed-oracle.ts';
import { readingsOf } from './random-case.ts';
import { runs } from './runs.ts';

const law = lawData as Law;
const catalogue = catalogueData as Catalogue;
const compiled = compileLaw(law, catalogue);
const presumptions = law.presumptions_of_fact ?? [];
const AS_OF = dayNumber('2026-11-26');
const engines = Object.fromEntries(['working', 'favourable', 'strict'].map((reading) => [reading, new Engine(compiled, { asOf: AS_OF, reading })]));

const SILENCE = [{ unknown: 'blank' }, { unknown: 'unasked' }, { unknown: 'stated-unknown' }, { unknown: 'unreadable', text: 'xx' }, { unknown: 'contradicted' }] as const;

/** Files as people keep them: linked to an event, the arrest on some day about it, half of the rest not filled in. */
const files: Arbitrary<Case> = fc
  .tuple(readingsOf(law, catalogue), fc.constantFrom(...law.events), fc.constantFrom('from', 'to'), fc.integer({ min: -2, max: 9 }), fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 2, arbitrary: fc.constantFrom(...SILENCE.slice(0, 3)) }, { weight: 1, arbitrary: fc.constantFrom(...SILENCE) }), { minLength: 8, maxLength: 8 }))
  .map(([{ subject }, event, end, shift, holes]) => {
    const day = dayNumber(event.certain[end as 'from' | 'to'] ?? '2024-07-28') + shift;
    const facts: Record<string, unknown> = { ...subject.facts, 'linked-event': { values: [event.id] }, 'conduct-date': { unknown: 'blank' }, 'arrest-date': { values: [{ from: day, to: day }] } };
    ['linked-event', 'conduct-date', 'foreign-armed-action', 'conduct-kind', 'court', 'military', 'arrest-date', 'custody'].forEach((id, at) => { if (holes[at]) facts[id] = holes[at]; });
    return { ...subject, facts } as Case;
  });

const sure = (engine: Engine, subject: Case) => engine.evaluate(subject).determination;

/** The file with what was presumed stated in it. */
function stated(subject: Case, by: readonly PresumedFact[]): Case {
  return by.reduce((file: Case, { fact, value }): Case => {
    const [, charge, name = ''] = /^charges\[(\d+)\]\.(.+)$/u.exec(fact) ?? [];
    if (charge === undefined) return { ...file, facts: { ...file.facts, [fact]: { values: fact === 'conduct-date' ? value.map(parseSpan) : value } } };
    const charges = file.charges as unknown as readonly { readonly facts: object }[];
    const written = (one: { readonly facts: object }) => (name === 'offence' ? { ...one, offences: value } : { ...one, facts: { ...one.facts, [name]: { values: value } } });
    return { ...file, charges: charges.map((one, index) => (index === Number(charge) - 1 ? written(one) : one)) as unknown as Case['charges'] };
  }, subject);
}

function always(property: (subject: Case, engine: Engine) => void, count: number): void {
  fc.assert(fc.property(files, fc.constantFrom(...Object.keys(engines)), (subject, reading) => { property(subject, engines[reading] as Engine); }), runs(count));
}

describe('the second tier', () => {
  it('presumes what the oracle presumes', () => {
    let written = 0;
    always((subject, engine) => {
      fc.pre(sure(engine, subject).outcome === 'undetermined');
      const expected = filled(withoutContradictions(subject, law, AS_OF), law, catalogue, presumptions);
      written += expected.by.length;
      const found = engine.secondTier.filledIn(subject);
      const values = ({ facts, charges }: Case) => [facts['linked-event'], facts['conduct-date'], facts['foreign-armed-action'], facts['conduct-kind'], facts.court, Array.isArray(charges) ? charges.map(({ offences, facts: own }: { readonly offences: unknown; readonly facts: Readonly<Record<string, unknown>> }) => [offences, own['underlying-excluded']]) : charges]
        .map((one) => (Array.isArray(one) ? one : ((one as { readonly values?: unknown } | undefined)?.values ?? null)));
      const isAgainst = sure(engine, subject).charges.some(({ outcome }, at) => outcome === 'undetermined' && sure(engine, expected.subject).charges[at]?.outcome === 'ineligible');
      fc.pre(!isAgainst);
      const unread = withoutContradictions(subject, law, AS_OF);
      expect(values(withoutContradictions(found, law, AS_OF)).map((one, at) => one ?? values(unread)[at])).toEqual(values(expected.subject));
    }, 4_000);
    expect(written).toBeGreaterThan(500);
  });

  it('says what the file would say with the presumed facts stated, needs each of them, and is told only where nothing is sure', () => {
    const counts: Record<string, number> = {};
    always((subject, engine) => {
      const { outcome } = sure(engine, subject);
      const presumed = engine.secondTier.presumedOf(subject);
      expect(presumed === null).toBe(outcome !== 'undetermined');
      if (!presumed) return;
      const found = sure(engine, stated(subject, presumed.by));
      const waits = ({ outcome: one, turnsOn }: typeof found) => (one === 'undetermined' && turnsOn.every((id) => law.questions.some((question) => question.id === id)) ? turnsOn : []);
      counts[presumed.outcome] = (counts[presumed.outcome] ?? 0) + (presumed.by.length > 0 ? 1 : 0);
      expect(found.outcome).toBe(presumed.outcome);
      if (presumed.outcome !== 'undetermined' || presumed.waitsForLaw.length > 0) expect([...waits(found)].sort()).toEqual([...presumed.waitsForLaw].sort());
      for (const id of new Set(presumed.by.map((one) => one.id))) {
        const others = new Set(presumed.by.map((one) => one.id).filter((one) => one !== id));
        const fewer = new Engine(compiled, { asOf: AS_OF, assumptions: engine.positions, presume: [...others] }).secondTier.presumedOf(subject);
        expect([fewer?.outcome, fewer?.waitsForLaw]).not.toEqual([presumed.outcome, presumed.waitsForLaw]);
      }
    }, 1_500);
    expect(counts['eligible'] ?? 0).toBeGreaterThan(2);
  });

  it('says where nothing but a point of law is missing, and what that rests on', () => {
    const facts = { 'linked-event': { values: ['12'] }, 'conduct-date': { values: [{ from: dayNumber('2024-08-05'), to: dayNumber('2024-08-05') }] }, 'conduct-kind': { values: ['demonstration'] } } as Case['facts'];
    const file = (offence: string): Case => ({ id: 'x', facts, charges: [{ text: '', offences: [offence], facts: {} }], warnings: [] });
    const engine = engines['working'] as Engine;
    expect(engine.secondTier.presumedOf(file('agavillamiento'))).toEqual({ outcome: 'undetermined', ground: null, by: [], waitsForLaw: ['Q1', 'Q12'] });
    expect(engine.secondTier.presumedOf(file('terrorismo'))).toMatchObject({ outcome: 'undetermined', by: [{ id: 'foreign-not-in-the-file', value: ['no'] }], waitsForLaw: ['Q1', 'Q12'] });
    expect(engine.secondTier.readingsOf(file('terrorismo'))).toMatchObject({ strict: { outcome: 'ineligible', presumed: null }, favourable: { outcome: 'undetermined', presumed: { outcome: 'eligible' } } });
  });

  it('moves no sure outcome, and shuts nobody out', () => {
    const without = new Engine(compiled, { asOf: AS_OF, presume: 'none' });
    always((subject) => {
      const engine = engines['working'] as Engine;
      const { outcome, charges } = sure(engine, subject);
      expect(sure(without, subject).outcome).toBe(outcome);
      const told = sure(engine, engine.secondTier.filledIn(subject)).charges;
      expect(charges.some((one, at) => one.outcome === 'undetermined' && told[at]?.outcome === 'ineligible')).toBe(false);
    }, 2_000);
  });

  it('is the same whatever the order of the charges and the row before', () => {
    const cold = () => new Engine(compiled, { asOf: AS_OF });
    always((subject) => {
      fc.pre(Array.isArray(subject.charges) && subject.charges.length > 1);
      const turned = { ...subject, charges: [...(subject.charges as readonly unknown[])].reverse() as unknown as Case['charges'] };
      const [one, other] = [subject, turned].map((file) => cold().secondTier.presumedOf(file));
      expect([other?.outcome, [...(other?.waitsForLaw ?? [])].sort()]).toEqual([one?.outcome, [...(one?.waitsForLaw ?? [])].sort()]);
      expect((engines['working'] as Engine).secondTier.presumedOf(subject)).toEqual(one);
    }, 60);
  });
});
