import { describe, expect, expectTypeOf, it } from 'vitest';
import { z } from 'zod';
import type { Result } from '../../src/report/result.ts';
import { caseJsonSchema, parseResult, RESULT_SCHEMA, resultJsonSchema, ResultError } from '../../src/report/result-schema.ts';
import { resultJson } from '../../src/report/writers.ts';
import { FORMS } from './forms.ts';
import { HOSTILE_FORM, HOSTILE_OPTIONS } from './hostile.ts';
import { sampleResult } from './sample.ts';

const json = resultJson(sampleResult([...FORMS, HOSTILE_FORM], HOSTILE_OPTIONS));
const failure = (text: string): ResultError => {
  try {
    parseResult(text);
  } catch (error) {
    if (error instanceof ResultError) return error;
  }
  throw new Error('no ResultError');
};

describe('the schema of the result', () => {
  it('is the type of the result, both ways', () => {
    expectTypeOf<z.infer<typeof RESULT_SCHEMA>>().toExtend<Result>();
    expectTypeOf<Result>().toExtend<z.infer<typeof RESULT_SCHEMA>>();
  });
  it('accepts what the program writes, and nothing is lost on the way', () => {
    expect(JSON.stringify(parseResult(json))).toBe(JSON.stringify(JSON.parse(json)));
    expect(z.strictObject(RESULT_SCHEMA.shape).safeParse(JSON.parse(json)).success).toBe(true);
  });
  it('can be written out as JSON Schema', () => {
    const schema = resultJsonSchema();
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'amnistia-result/2', type: 'object' });
    expect(caseJsonSchema()).toMatchObject({ required: expect.arrayContaining(['id', 'outcome', 'trace']) as unknown });
  });
  it('refuses what it cannot read, and says where', () => {
    expect(failure('{').code).toBe('not-json');
    expect(failure('{"a":1}')).toMatchObject({ code: 'not-a-result', path: 'run.format' });
    expect(failure(json.replace('amnistia-result/2', 'amnistia-result/3'))).toMatchObject({ code: 'unknown-version', found: 'amnistia-result/3' });
    const broken = JSON.parse(json) as { cases: { outcome: string }[] };
    const [, second] = broken.cases;
    if (second) second.outcome = 'perhaps';
    expect(failure(JSON.stringify(broken))).toMatchObject({ code: 'malformed', path: 'cases[1].outcome' });
  });

  it('reads a result of a time before the second tier, and tells nothing of it', () => {
    const first = JSON.parse(json) as { run: Record<string, unknown>; cases: Record<string, unknown>[] };
    first.run['format'] = 'amnistia-result/1';
    delete first.run['presumptions'];
    for (const one of first.cases) {
      delete one['presumed'];
      delete one['readings'];
    }
    const { run, cases } = parseResult(JSON.stringify(first));
    expect(run).toMatchObject({ format: 'amnistia-result/2' });
    expect(run.presumptions).toBeUndefined();
    expect(new Set(cases.map(({ presumed, readings }) => JSON.stringify([presumed, readings])))).toEqual(new Set(['[null,{}]']));
  });
});
