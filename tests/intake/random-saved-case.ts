/** Random cases in every form that a case can have, as the reading or the interview leaves them. */
import fc from 'fast-check';
import type { Case, Charge } from '../../src/case/case.ts';
import { parseSpan } from '../../src/case/dates.ts';
import { CASE_FACTS, CHARGE_FACTS, definitionOf, valuesOf, type CaseFactId, type ChargeFactId } from '../../src/case/facts.ts';
import { readId } from '../../src/intake/cells/case-id.ts';
import { ENTITY_NAMES } from '../../src/country/pack/entities.ts';
import { context } from './reading.ts';

const offences = [...(context.offenceIds ?? [])];
const words = fc.oneof(
  fc.constantFrom('no consta', '-', '#N/A', '=1+1', ' x ', 'sí', 'El Helicoide', 'Tribunal 4° de Control', 'V-12345678', '12345678', 'n/d', '2014', '{"a":1}', '', 'año «uno»\n"dos"', '__proto__'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
/** Days apart from each other by kind, so that no two facts contradict. */
const SPANS: Partial<Record<CaseFactId, readonly string[]>> = {
  'birth-date': ['1980', '1975-03-01', '..1990-01-01', '1969-12'],
  'conduct-date': ['2014', '2014-02-12', '2014-02', '2014-02-12..2014-03-01', '..2014-05-01', '..'],
  'arrest-date': ['2015-01-02', '2015', '2015-01..'],
  'release-date': ['2020-01-02', '2020'],
  'request-date': ['2026-02-20'],
  'decision-date': ['2026-03', '2026-03-02'],
  'notification-date': ['2026-04-01'],
};

function values(id: CaseFactId | ChargeFactId): fc.Arbitrary<unknown> {
  const definition = definitionOf(id);
  if (definition.kind === 'date') return fc.constantFrom(...(SPANS[id as CaseFactId] ?? ['2014'])).map((text) => parseSpan(text) ?? { from: null, to: null });
  if (definition.kind === 'event') return fc.constantFrom('none', ...context.events.map((event) => event.id));
  if (definition.kind === 'place') return fc.constantFrom(...ENTITY_NAMES);
  return definition.kind === 'text' ? words : fc.constantFrom(...valuesOf(definition));
}

function fact(id: CaseFactId | ChargeFactId): fc.Arbitrary<unknown> {
  const text = fc.option(words, { nil: undefined });
  const with_ = (value: object, written: string | undefined) => (written === undefined ? value : { ...value, text: written });
  return fc.oneof(
    { weight: 4, arbitrary: fc.tuple(fc.uniqueArray(values(id), { minLength: 1, maxLength: 3, selector: (value) => JSON.stringify(value) }), text).map(([found, written]) => with_({ values: found }, written)) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom('blank', 'stated-unknown', 'unreadable', 'contradicted'), text).map(([unknown, written]) => with_({ unknown }, written)) },
  );
}

function factsOf(ids: readonly (CaseFactId | ChargeFactId)[]): fc.Arbitrary<object> {
  return fc.subarray([...ids]).chain((chosen) => fc.record(Object.fromEntries(chosen.map((id) => [id, fact(id)]))));
}

const charge = fc.record(
  {
    text: words,
    offences: fc.option(fc.uniqueArray(fc.constantFrom(...offences), { minLength: 1, maxLength: 3 }), { nil: null }),
    statute: words,
    article: words,
    suggestions: fc.subarray(offences.slice(0, 4)),
    facts: factsOf(Object.keys(CHARGE_FACTS) as ChargeFactId[]),
  },
  { requiredKeys: ['text', 'offences', 'facts'] },
);
const unknownCharges = fc.constantFrom({ unknown: 'unasked' }, { unknown: 'blank' }, { unknown: 'stated-unknown', text: 'no consta' }, { unknown: 'unreadable', text: '' });
const warning = fc.record({ column: words, code: fc.constantFrom('date-impossible', 'value-several'), values: fc.dictionary(fc.constantFrom('text', 'values'), words) });

export const savedCase: fc.Arbitrary<Case> = fc.record({
  // No case has a word for nothing, or a damaged number, for its id.
  id: fc.string({ minLength: 1, maxLength: 6 }).map((text) => text.trim() || 'x').filter((text) => readId(text).id === text),
  facts: factsOf(Object.keys(CASE_FACTS) as CaseFactId[]),
  charges: fc.oneof(fc.array(charge as fc.Arbitrary<unknown> as fc.Arbitrary<Charge>, { maxLength: 3 }), unknownCharges as fc.Arbitrary<unknown> as fc.Arbitrary<Case['charges']>),
  warnings: fc.array(warning, { maxLength: 2 }),
}) as fc.Arbitrary<unknown> as fc.Arbitrary<Case>;
