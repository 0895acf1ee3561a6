/** A case written as JSON reads back as the same case. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caseToJson, IntakeError, readCaseValue } from '../../src/intake/index.ts';
import { casesOf, context, readAll } from './reading.ts';

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
