/** A case written as JSON reads back as the same case. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apart } from '../../src/case/ended.ts';
import { caseJsonSchema } from '../../src/case/schema.ts';
import { factWords } from '../../src/i18n/facts.ts';
import { caseToJson, IntakeError, readCaseValue } from '../../src/intake/index.ts';
import { parseDay } from '../../src/case/dates.ts';
import { Engine } from '../../src/rules/engine.ts';
import { compileLaw } from '../../src/rules/logic/compiled-law.ts';
import { catalogue, LAW_2026 } from '../authoring/loaded.ts';
import { matcher } from './json-schema.ts';
import { savedCase } from './random-saved-case.ts';
import { casesOf, context, countsOf, readAll } from './reading.ts';

const folder = new URL('./corpus/', import.meta.url);
const files = readdirSync(folder).filter((name) => name !== 'expected.json');

describe('caseToJson', () => {
  it('is undone by readCaseValue, for every case of the corpus and the sample', async () => {
    const contents = [...files.map((name) => readFileSync(new URL(name, folder))), readFileSync('data/examples/ong-muestra.csv')];
    let compared = 0;
    for (const bytes of contents) {
      const items = await readAll(bytes).catch(() => []);
      for (const subject of casesOf(items)) {
        const back = readCaseValue(JSON.parse(JSON.stringify(caseToJson(subject))), context, 'saved', subject.id);
        expect(back).toEqual(subject);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(200);
  });

  it('keeps charges that ended, and what the law says of a case is what it says without them', () => {
    const engine = new Engine(compileLaw(LAW_2026.law, catalogue), { asOf: parseDay('2026-11-26') ?? 0 });
    const ids = catalogue.offences.map(({ id }) => id);
    const charge = fc.record({ text: fc.constantFrom('a', 'b', 'c'), offences: fc.constantFrom(...ids).map((id) => [id]), status: fc.constantFrom('pending', 'convicted', 'acquitted', 'dismissed') });
    fc.assert(
      fc.property(fc.array(charge, { minLength: 1, maxLength: 4 }), fc.constantFrom('12', '9', 'none'), (charges, event) => {
        const form = (list: typeof charges) => ({ id: 'x', 'linked-event': event, 'conduct-date': '2024-07-30', charges: list });
        const subject = readCaseValue(form(charges), context, 'saved');
        const standing = charges.filter(({ status }) => status === 'pending' || status === 'convicted');
        expect(subject.ended ?? []).toHaveLength(charges.length - standing.length);
        expect(readCaseValue(JSON.parse(JSON.stringify(caseToJson(subject))), context, 'saved')).toEqual(subject);
        const outcome = (one: typeof subject) => engine.evaluate(one).determination.outcome;
        expect(outcome(subject)).toBe(outcome(readCaseValue(form(standing), context, 'saved')));
      }),
      { numRuns: 300 },
    );
  });

  it('is undone by readCaseValue, for every case that there can be', () => {
    fc.assert(
      fc.property(savedCase, (subject) => {
        // Prison and abroad at once is a contradiction, and is told as one.
        fc.pre(!('custody' in subject.facts && 'abroad' in subject.facts));
        // That nobody is charged says that there are no charges, where nothing else does.
        const { stage } = subject.facts;
        fc.pre(!('unknown' in subject.charges && subject.charges.unknown === 'blank' && stage !== undefined && 'values' in stage && stage.values.every((value) => value === 'not-charged')));
        const saved: unknown = JSON.parse(JSON.stringify(caseToJson(subject)));
        // Charges that ended stand apart.
        expect(readCaseValue(saved, context, 'saved')).toEqual({ ...subject, ...('unknown' in subject.charges ? {} : apart(subject.charges)) });
      }),
      { numRuns: 2_000 },
    );
  });

  it('is the form that the schema of a case describes', () => {
    const words = { title: 'case', fact: (id: Parameters<Parameters<typeof caseJsonSchema>[0]['fact']>[0]) => factWords.es.facts[id] };
    const matches = matcher(caseJsonSchema(words));
    fc.assert(fc.property(savedCase, (subject) => {
      expect(matches(JSON.parse(JSON.stringify(caseToJson(subject))))).toEqual([]);
    }), { numRuns: 300 });
    expect(matches({ id: 'x', milytary: 'no' })).not.toEqual([]);
    expect(matches({ stage: {} })).not.toEqual([]);
    expect(matches({ charges: [{}] })).not.toEqual([]);
  });
});

describe('readCaseValue', () => {
  const codeOf = (value: unknown) => {
    try {
      readCaseValue(value, context, 'x.json');
      return 'none';
    } catch (error) {
      return error instanceof IntakeError ? [error.code, error.values.suggestion ?? '', error.file] : error;
    }
  };

  it('refuses what is no fact, and says which was meant', () => {
    expect(codeOf({ 'conduct-dat': '2014' })).toEqual(['unknown-fact', 'conduct-date', 'x.json']);
    expect(codeOf({ conduct_date: '2014' })).toEqual(['unknown-fact', 'conduct-date', 'x.json']);
    expect(codeOf({ charges: [{ text: 'x', grade: 'y' }] })).toEqual(['unknown-charge-fact', '', 'x.json']);
    expect(codeOf({ charges: [{ offence: 'terorismo' }] })).toEqual(['unknown-offence', 'terrorismo', 'x.json']);
    expect(codeOf({ stage: { values: ['imputado'] } })).toEqual(['bad-value', '', 'x.json']);
    expect(codeOf([])).toEqual(['json-not-a-case', '', 'x.json']);
    expect(codeOf(JSON.parse('{"__proto__": {"stage": "trial"}}'))).toEqual(['unknown-fact', '', 'x.json']);
  });
});

describe('a document with something beside its list of cases', () => {
  const one = (id: string) => ({ id, charges: ['hurto'] });
  it.each(['casos', 'cases2', 'presos', '__proto__x', 'charges'])('is refused where %s is a list of objects too, naming the keys and nobody', async (key) => {
    const error = await readAll(JSON.stringify({ [key]: [one('Ana Inventada')], cases: [one('A')] })).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'lists-several', values: { keys: `cases, ${key}` } });
    expect(JSON.stringify(error)).not.toContain('Ana');
  });

  it('tells of what else holds anything, and reads the list', async () => {
    const items = await readAll(JSON.stringify({ total: 2, fuente: 'prensa', vacío: [], resumen: { Zulia: 1 }, ids: ['A'], cases: [one('A'), one('B')] }));
    expect(items.flatMap((item) => (item.kind === 'notice' ? [[item.code, item.values]] : []))).toEqual([['keys-unread', { count: '2', keys: 'resumen, ids' }]]);
    expect(countsOf(items)).toMatchObject({ case: 2 });
  });
});
