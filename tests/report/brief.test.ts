/** One case on one screen. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASE_FACT_IDS, definitionOf } from '../../src/case/facts.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { NO_PAINT } from '../../src/report/report-context.ts';
import { briefText } from '../../src/report/text/brief-text.ts';
import { FORMS } from './forms.ts';
import { catalogue, law, sampleResult, type Form } from './sample.ts';

/** Facts with values of their own list, days and months of the years that matter, or a slip. */
const day = fc.tuple(fc.integer({ min: 1999, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));
const facts = fc.record(Object.fromEntries(CASE_FACT_IDS.filter((id) => id !== 'name').map((id) => {
  const { kind, values } = definitionOf(id);
  const value = kind === 'date' ? day : kind === 'truth' ? fc.constantFrom('yes', 'no') : kind === 'choice' ? fc.constantFrom(...(values ?? ['x'])) : fc.constantFrom('Tribunal Segundo de Control del Circuito Judicial Penal', 'asunto LP01-P-2024-000123');
  return [id, fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 2, arbitrary: id === 'linked-event' ? fc.constantFrom('none', ...law.events.map((event) => event.id)) : value }, { weight: 1, arbitrary: fc.constant(null) })];
})));
const charge = fc.record({
  text: fc.constantFrom('terrorismo', 'tráfico de armas de guerra y municiones, previsto en la ley para el desarme', 'lo que dice el acta policial', 'homicidio intencional calificado en grado de frustración'),
  offences: fc.oneof(fc.constant(null), fc.constantFrom(...catalogue.offences.map(({ id }) => [id])), fc.constantFrom(['rebelion-civil', 'rebelion-militar'])),
});
const forms = fc.record({ id: fc.constant('X-1'), facts, charges: fc.option(fc.array(charge, { maxLength: 3 }), { nil: undefined }) })
  .map(({ id, facts: given, charges }): Form => ({ ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)), id, ...(charges === undefined ? {} : { charges }) }));

function screens(form: Form): readonly string[] {
  const { cases, run } = sampleResult([form]);
  return LANGUAGES.map((language) => briefText(cases[0] ?? expect.fail(), run, { law, catalogue, language }, NO_PAINT));
}

describe('one case on one screen', () => {
  it.each(FORMS)('$id fits it and says what matters first', (form) => {
    for (const text of screens(form)) {
      const lines = text.split('\n');
      expect(lines.length, text).toBeLessThanOrEqual(24);
      expect(lines[0]).toMatch(/AMPARAD|SIN DETERMINAR|MIXTO|ELIGIBLE|UNDETERMINED|MIXED/u);
      expect(text).toMatch(/--full/u);
    }
  });

  it('whatever is known of a person with up to three charges', () => {
    fc.assert(
      fc.property(forms, (form) => {
        for (const text of screens(form)) {
          expect(text.split('\n').length, text).toBeLessThanOrEqual(24);
          expect(Math.max(...text.split('\n').map((line) => [...line].length)), text).toBeLessThanOrEqual(80);
          expect(text).not.toMatch(/undefined|\[object|: ;|: \.| {2}\./u);
        }
      }),
      { numRuns: 200 },
    );
  });
});
