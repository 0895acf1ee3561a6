/** Small laws on which the engine once parted from the oracle. */
import { describe, expect, it } from 'vitest';
import type { Case, Charge } from '../../src/case/case.ts';
import type { OffenceClass, RaisedPoint } from '../../src/offences/catalogue.ts';
import type { Condition } from '../../src/rules/language/condition.ts';
import type { Presumption, Provision } from '../../src/rules/language/law.ts';
import { partsOnAssumed, partsOnGround, partsOnOutcome, partsOnTruth, tryCase } from './agreement.ts';
import { dayNumber } from './days.ts';
import type { Reading } from './oracle.ts';
import { lawOf } from './random-law.ts';
import { partsOnSettling } from './settling-agreement.ts';
import { partsOnTurning } from './turning-agreement.ts';

const words = { es: 'texto', en: 'text' };
const position = (id: string) => ({ id, text: words, holders: [], sources: [] });

interface Found {
  readonly what: string;
  readonly provisions: readonly (readonly [role: Provision['role'], when: Condition])[];
  readonly presumptions?: readonly (readonly [premise: Condition, conclusion: Condition])[];
  readonly offences: readonly { readonly class?: readonly OffenceClass[]; readonly raises?: readonly RaisedPoint[] }[];
  readonly facts: Case['facts'];
  readonly charges: readonly Pick<Charge, 'offences' | 'facts'>[];
  readonly positions?: Readonly<Record<string, string>>;
}

const FOUND: readonly Found[] = [
  {
    what: 'an unrecognised charge beside another, where another charge matters together with its own facts',
    provisions: [['exclusion', { all: [{ 'any-charge': { class: ['corruption'] } }, { fact: 'degree', is: 'completed' }] }], ['requirement', { not: { class: ['terrorism'] } }]],
    offences: [{ class: ['corruption'] }, { class: ['terrorism'] }],
    facts: {},
    charges: [{ offences: null, facts: {} }, { offences: ['o0'], facts: { degree: { values: ['attempted'] } } }],
  },
  {
    what: 'an unrecognised charge, where the law asks whether something is stated',
    provisions: [['requirement', { all: [{ stated: 'request-date' }, { class: ['corruption'] }] }]],
    offences: [{ class: ['corruption'] }],
    facts: { 'request-date': { values: [{ from: 16071, to: 16071 }] } },
    charges: [{ offences: null, facts: {} }],
  },
  {
    what: 'an unrecognised charge of which one fact is presumed from another',
    provisions: [['requirement', { any: [{ fact: 'degree', is: 'attempted' }, { class: ['corruption'] }] }]],
    presumptions: [[{ fact: 'rights-violation', is: 'yes' }, { fact: 'degree', is: 'completed' }]],
    offences: [{ class: ['corruption'] }],
    facts: {},
    charges: [{ offences: null, facts: { 'rights-violation': { values: ['yes'] } } }],
  },
  {
    what: 'a charge that is settled only by what is presumed, beside an open one',
    provisions: [['requirement', { class: ['war-crime'] }], ['requirement', { fact: 'degree', is: 'attempted' }]],
    presumptions: [[{ class: ['war-crime'] }, { fact: 'degree', is: 'completed' }]],
    offences: [{ class: ['war-crime'] }, {}],
    facts: {},
    charges: [{ offences: ['o0', 'o1'], facts: {} }, { offences: ['o0', 'o1'], facts: { degree: { values: ['frustrated', 'attempted'] } } }],
  },
  {
    what: 'a change that seems to open a case and does not',
    provisions: [['requirement', { any: [{ fact: 'military', is: 'no' }, { question: 'Q1', position: 'a' }, { not: { question: 'Q1', position: 'a' } }] }], ['requirement', { not: { class: ['terrorism'] } }]],
    offences: [{ class: ['terrorism'] }, {}],
    facts: { military: { values: ['no'] } },
    charges: [{ offences: ['o1'], facts: {} }],
  },
  {
    what: 'a date of which only the arrest is known: no day after it would turn the outcome',
    provisions: [['requirement', { date: 'conduct-date', to: '2014-06-30' }], ['requirement', { not: { class: ['terrorism'] } }]],
    offences: [{ class: ['terrorism'] }, {}],
    facts: { 'arrest-date': { values: [{ from: 16071, to: 16071 }] } },
    charges: [{ offences: ['o1'], facts: {} }],
  },
  {
    what: 'a position that only a fact without effect is presumed from',
    provisions: [['exclusion', { class: ['terrorism'] }]],
    presumptions: [[{ question: 'Q1', position: 'b' }, { fact: 'foreign-armed-action', is: 'yes' }]],
    offences: [{ class: ['terrorism'] }, {}],
    facts: {},
    charges: [{ offences: ['o0', 'o1'], facts: {} }],
    positions: { Q1: 'a' },
  },
];

function readingOf(found: Found): Reading {
  const provisions = found.provisions.map(([role, when], index): Provision => ({ id: `p${String(index)}`, article: '1', title: words, role, ground: 'exclusion', when }));
  const presumptions = (found.presumptions ?? []).map(([premise, then], index): Presumption => ({ id: `presumed-${String(index)}`, article: '1', reason: words, unless: words, if: premise, then }));
  const questions = [{ id: 'Q1', article: '1', text: words, positions: [position('a'), position('b')], hard_cases: [] }];
  const law = lawOf({ events: [], provisions, presumptions, questions, readings: { working: { title: words, positions: {} } } });
  const offences = found.offences.map((one, index) => ({
    id: `o${String(index)}`, name: words, class: one.class ?? [], raises: one.raises ?? [], numberings: [], penalty: null, aliases: [], implies: {}, note: null, sources: [], confidence: 'low' as const,
  }));
  const charges = found.charges.map((charge) => ({ text: 'charge', ...charge }));
  return {
    law,
    catalogue: { statutes: {}, offences, ambiguous: [], objects: [], upon: [], modifiers: [] },
    subject: { id: 'case', facts: found.facts, charges, warnings: [] },
    asOf: dayNumber('2015-01-01'),
    positions: found.positions ?? {},
  };
}

describe('once found', () => {
  it.each(FOUND)('$what', (found) => {
    const trial = tryCase(readingOf(found), 10_000);
    if (!trial) throw new Error('too many worlds');
    const parts = [partsOnOutcome, partsOnTruth, partsOnGround, partsOnSettling].flatMap((part) => part(trial));
    expect([...parts, ...partsOnAssumed(trial, 10_000), ...partsOnTurning(trial, 10_000)]).toEqual([]);
  });

  it('a date after the arrest turns nothing', () => {
    const found = FOUND.find((one) => 'arrest-date' in one.facts);
    const trial = found ? tryCase(readingOf(found), 10_000) : null;
    expect(trial?.determination.outcome).toBe('eligible');
    expect(trial?.determination.wouldChange.map((one) => one.fact)).not.toContain('conduct-date');
  });
});
