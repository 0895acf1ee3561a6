/** Every file of the corpus, read and compared with what it must say. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hasCharges, type Case } from '../../src/case/case.ts';
import { caseToJson, IntakeError, type ReadItem } from '../../src/intake/index.ts';
import { readAll } from './reading.ts';

interface Expected {
  readonly cases?: readonly Readonly<Record<string, unknown>>[];
  readonly rejected?: readonly (readonly [number, string])[];
  readonly blank?: readonly number[];
  readonly setAside?: readonly (readonly [number, string])[];
  readonly notices?: readonly string[];
  readonly detected?: Readonly<Record<string, unknown>>;
  readonly error?: string;
  readonly values?: Readonly<Record<string, string>>;
}

const folder = new URL('./corpus/', import.meta.url);
const corpus = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Record<string, Expected>;

function told(item: Extract<ReadItem, { kind: 'case' }>, keys: readonly string[]): Record<string, unknown> {
  const json = caseToJson(item.case);
  return Object.fromEntries(keys.map((key) => [key, key === 'row' ? item.row : key === 'codes' ? item.case.warnings.map((warning) => warning.code) : key === 'charges' ? offencesOf(item.case) : json[key]]));
}

function offencesOf(subject: Case): unknown {
  return hasCharges(subject.charges) ? subject.charges.map((charge) => charge.offences) : subject.charges;
}

describe('corpus', () => {
  it('has at least sixty files', () => {
    expect(Object.keys(corpus).length).toBeGreaterThanOrEqual(60);
  });

  for (const [name, expected] of Object.entries(corpus)) {
    it(name, async () => {
      const bytes = readFileSync(new URL(name, folder));
      if (expected.error !== undefined) {
        const error = await readAll(bytes).catch((thrown: unknown) => thrown);
        expect(error).toBeInstanceOf(IntakeError);
        expect((error as IntakeError).code).toBe(expected.error);
        expect((error as IntakeError).values).toMatchObject(expected.values ?? {});
        return;
      }
      const items = await readAll(bytes);
      const cases = items.flatMap((item) => (item.kind === 'case' ? [item] : []));
      const wanted = expected.cases ?? [];
      expect(cases.slice(0, wanted.length).map((item, index) => told(item, Object.keys(wanted[index] ?? {})))).toEqual(wanted);
      expect(items.flatMap((item) => (item.kind === 'rejected' ? [[item.row, item.code]] : []))).toEqual(expected.rejected ?? []);
      if (expected.blank) expect(items.flatMap((item) => (item.kind === 'blank' ? [item.row] : []))).toEqual(expected.blank);
      expect(items.flatMap((item) => (item.kind === 'set-aside' ? [[item.row, item.code]] : []))).toEqual(expected.setAside ?? []);
      if (name !== 'no-last-newline.csv') expect(cases.length).toBe(wanted.length);
      if (expected.notices) expect(items.flatMap((item) => (item.kind === 'notice' ? [item.code] : []))).toEqual(expected.notices);
      const table = items.find((item) => item.kind === 'table');
      if (expected.detected && table?.kind === 'table') expect(table.detected).toMatchObject(expected.detected);
    });
  }
});
