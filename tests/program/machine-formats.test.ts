/** Everything that the program writes for programs is as its schema says, in both languages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { parse as parseCsv } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseJsonSchema } from '../../src/case/schema.ts';
import { factWords } from '../../src/i18n/facts.ts';
import { compareResults } from '../../src/report/compare/compare-results.ts';
import type { Result } from '../../src/report/result.ts';
import { JSON_SCHEMAS, TABLE_SCHEMAS, type Schema } from '../../src/report/schemas.ts';
import { resultJson } from '../../src/report/writers.ts';
import { FORMS } from '../report/forms.ts';
import { HOSTILE_FORM, HOSTILE_OPTIONS } from '../report/hostile.ts';
import { sampleResult } from '../report/sample.ts';
import { amnistia, copyExample, inFolder } from './run.ts';

const ajv = new Ajv2020({ strictSchema: true, strictTypes: false, allErrors: true });

/** The schema with every object closed: what is not described may not be there. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'properties' in inner && !('additionalProperties' in inner) ? { ...inner, additionalProperties: false } : inner;
}

const validators = new Map<string, ValidateFunction>();
function complaints(name: keyof typeof JSON_SCHEMAS, value: unknown): string {
  const known = validators.get(name) ?? ajv.compile(closed(JSON_SCHEMAS[name]()) as Schema);
  validators.set(name, known);
  return known(value) ? '' : ajv.errorsText(known.errors);
}

const BAD_ROW = 'id;Delitos;Hecho;Fecha de los hechos\nA-1;resistencia a la autoridad;28J;30/07/2024\nA-2;"resistencia;28J;30/07/2024\nA-3;agavillamiento;28J;30/07/2024\n';

describe.each(['es', 'en'] as const)('in %s', (language) => {
  const outputs: Record<string, string> = {};
  beforeAll(async () => {
    await inFolder({ 'bad.csv': BAD_ROW }, async (cwd) => {
      copyExample('ong-muestra.csv', cwd);
      const run = async (...words: string[]) => {
        const done = await amnistia([...words, '--lang', language, '--quiet'], { cwd });
        expect(done.status, done.stderr).toBeLessThan(2);
        return done.stdout;
      };
      await run('batch', 'ong-muestra.csv', 'bad.csv', '--format', 'json', '-o', 'a.json', '--format', 'ndjson', '-o', 'a.ndjson', '--format', 'csv', '-o', 'a.csv', '--as-of', '2026-11-23');
      await run('batch', 'bad.csv', '--rejects', 'rejects.csv', '--as-of', '2026-11-23');
      await run('batch', 'ong-muestra.csv', '--format', 'json', '-o', 'b.json', '--as-of', '2026-11-24', '--reading', 'favourable');
      await run('compare', 'a.json', 'b.json', '--format', 'json', '-o', 'c.json', '--format', 'csv', '-o', 'c.csv');
      for (const name of ['a.json', 'a.ndjson', 'a.csv', 'rejects.csv', 'c.json', 'c.csv']) outputs[name] = readFileSync(join(cwd, name), 'utf8').replace(/^\ufeff/u, '');
    });
  });
  const json = (name: string): unknown => JSON.parse(outputs[name] ?? '') as unknown;
  const table = (name: string): readonly Readonly<Record<string, string>>[] => parseCsv(outputs[name] ?? '', { columns: true, delimiter: ';' });

  it('the result', () => {
    expect(complaints('report', json('a.json'))).toBe('');
    expect((json('a.json') as Result).rejected.map((row) => complaints('rejected', row))).toEqual(['']);
  });
  it('each line of NDJSON', () => {
    const lines = (outputs['a.ndjson'] ?? '').trimEnd().split('\n');
    expect(lines.length).toBe((json('a.json') as Result).cases.length);
    for (const line of lines) expect(complaints('line', JSON.parse(line))).toBe('');
  });
  it('each case as it is saved', () => {
    const words = factWords[language].facts;
    const validate = ajv.compile({ ...caseJsonSchema({ title: 'case', fact: (id) => words[id] }), $id: language });
    for (const { facts } of (json('a.json') as Result).cases) expect(validate(facts) ? '' : ajv.errorsText(validate.errors)).toBe('');
  });
  it('the comparison', () => {
    expect(complaints('comparison', json('c.json'))).toBe('');
  });
  it('the columns of the tables', () => {
    for (const [file, name] of [['a.csv', 'report'], ['rejects.csv', 'rejected'], ['c.csv', 'comparison']] as const) {
      const { fields } = TABLE_SCHEMAS[name]() as unknown as { readonly fields: readonly { readonly name: string; readonly constraints?: { readonly enum?: readonly string[] } }[] };
      const rows = table(file);
      expect(rows.length, file).toBeGreaterThan(0);
      for (const row of rows) {
        for (const field of fields) {
          expect(Object.keys(row)).toContain(field.name);
          if (field.constraints?.enum) expect(field.constraints.enum).toContain(row[field.name]);
        }
      }
    }
  });
});

describe('a schema', () => {
  it.each([
    ...Object.entries(JSON_SCHEMAS).map(([name, make]) => [name, 'jsonschema', make] as const),
    ...Object.entries(TABLE_SCHEMAS).map(([name, make]) => [name, 'tableschema', make] as const),
  ])('of %s as %s is what the program gives', async (name, format, make) => {
    const { stdout, status } = await amnistia(['schema', name, '--format', format]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(make())));
  });
  it('refuses what is not as it says', () => {
    const result = JSON.parse(resultJson(sampleResult(FORMS))) as { cases: Record<string, unknown>[] };
    const [first] = result.cases;
    if (!first) throw new Error('no case');
    first['outcome'] = 'perhaps';
    expect(complaints('report', result)).toContain('/cases/0/outcome');
    delete first['outcome'];
    expect(complaints('report', result)).toContain('must have required property');
  });
  it('holds for hostile text and for every reading', () => {
    const hostile = sampleResult([HOSTILE_FORM, ...FORMS], HOSTILE_OPTIONS);
    for (const reading of ['working', 'strict', 'favourable']) {
      const other = sampleResult([HOSTILE_FORM, ...FORMS].slice(1), { reading });
      expect(complaints('report', JSON.parse(resultJson(other)))).toBe('');
      expect(complaints('comparison', JSON.parse(JSON.stringify(compareResults(hostile, other))))).toBe('');
    }
    expect(complaints('report', JSON.parse(resultJson(hostile)))).toBe('');
  });
});
