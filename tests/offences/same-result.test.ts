/**
 * A word of several offences is no question where it cannot matter: told
 * quietly if, and only if no reading of it gives another result.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasCharges, type Case } from '../../src/case/case.ts';
import { parseDay } from '../../src/case/dates.ts';
import { DEFAULT_LAW, embeddedCatalogue, embeddedLaw } from '../../src/country/laws.ts';
import { Evaluator } from '../../src/evaluation/evaluator.ts';
import { compileLaw } from '../../src/rules/logic/compiled-law.ts';
import { Engine } from '../../src/rules/engine.ts';
import { casesOf, readAll } from '../intake/reading.ts';
import { catalogue } from './recogniser.ts';

const loaded = await embeddedLaw(DEFAULT_LAW);
if (!loaded) throw new Error('no law');
const compiled = compileLaw(loaded.law, await embeddedCatalogue());
const engines = (['open', 'working'] as const).flatMap((reading) => (Object.hasOwn(loaded.law.readings, reading) ? [new Engine(compiled, { asOf: parseDay('2026-11-26') ?? 0, reading })] : []));
const words = catalogue.ambiguous.map(({ word }) => word);

const row = fc.record({
  day: fc.constantFrom('', '29/07/2024', '20/02/2014', '2004'),
  event: fc.constantFrom('', '12', '7', '10', 'ninguno'),
  court: fc.constantFrom('', 'Tribunal Militar 3 de Control', 'Tribunal 3 de Control'),
  kind: fc.constantFrom('', 'manifestación'),
  foreign: fc.constantFrom('', 'no', 'sí'),
  charges: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 2 }),
});
const HEADINGS = 'id;Fecha de los hechos;Hecho vinculado;Tribunal;Conducta;Acción armada con extranjeros;Delitos imputados';

/** The case with one charge read in one way. */
function reading(subject: Case, place: number, id: string): Case {
  const charges = hasCharges(subject.charges) ? subject.charges : [];
  return { ...subject, charges: charges.map((charge, at) => (at === place ? { ...charge, offences: [id] } : charge)) };
}

test('whatever is told quietly has one result in every reading', async () => {
  let quiet = 0;
  await fc.assert(fc.asyncProperty(row, async ({ day, event, court, kind, foreign, charges }) => {
    const [subject] = casesOf(await readAll(`${HEADINGS}\n${['C-1', day, event, court, kind, foreign, charges.join(', ')].join(';')}\n`));
    if (!subject || !hasCharges(subject.charges)) return;
    for (const engine of engines) {
      const told = new Evaluator(engine, 'es').result(subject, { file: 'list', row: 2 });
      const said = told.warnings.filter(({ code }) => code === 'charge-same-result');
      quiet += said.length;
      subject.charges.forEach((charge, place) => {
        if (!said.some(({ values }) => values?.['text'] === charge.text)) return;
        for (const id of charge.offences ?? []) {
          const { determination } = engine.evaluate(reading(subject, place, id));
          expect([charges, id, determination.charges[place]?.outcome]).toEqual([charges, id, told.charges[place]?.outcome]);
          expect([charges, id, determination.outcome]).toEqual([charges, id, told.outcome]);
          expect([charges, id, engine.secondTier.presumedOf(reading(subject, place, id))?.outcome]).toEqual([charges, id, engine.secondTier.presumedOf(subject)?.outcome]);
        }
      });
    }
  }), { numRuns: 300 });
  expect(quiet).toBeGreaterThan(20);
});

test.each(['es', 'en'] as const)('readings are told by their titles, never by ids: %s', async (language) => {
  const id = new RegExp(String.raw`\b(?:${catalogue.offences.map((offence) => offence.id).filter((one) => one.includes('-')).join('|')})\b`, 'u');
  const engine = engines[0] ?? expect.fail('no engine');
  for (const subject of casesOf(await readAll(`id;Delitos imputados\n${words.map((word, at) => `C-${String(at)};${word}`).join('\n')}\n`))) {
    for (const { message } of new Evaluator(engine, language).result(subject, { file: 'list', row: 2 }).warnings) expect(message).not.toMatch(id);
  }
});
