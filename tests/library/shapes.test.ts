/** Results of two people share nothing that can be changed, and what is no case is an error with a sentence. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseToJson, evaluate, loadLaw, readCases, type Case, type UsableLaw } from '../../src/index.ts';

const AS_OF = '2026-11-26';
let law: UsableLaw;
let cases: readonly Case[];
beforeAll(async () => {
  law = await loadLaw();
  const found: Case[] = [];
  const sample = readFileSync(new URL('../../data/examples/ong-muestra.csv', import.meta.url));
  for await (const row of readCases(Buffer.concat([sample, sample.subarray(sample.indexOf(0x0a) + 1)]), { law })) if (row.kind === 'case') found.push(row.case);
  cases = found;
});

/** Everything that can be reached from a value. */
function* reached(value: unknown, seen = new Set<object>()): Generator<object> {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  yield value;
  for (const inner of Object.values(value)) yield* reached(inner, seen);
}

describe('what the library gives', () => {
  it('cannot be changed, however deep', () => {
    expect(cases.length).toBe(40);
    for (const one of cases) {
      const determination = evaluate(one, { law, asOf: AS_OF });
      for (const part of [...reached(one), ...reached(determination), ...reached(determination.caseTurnings)]) expect(Object.isFrozen(part)).toBe(true);
    }
  });

  it('says the same of one person after somebody tried to change what it said of another in the same situation', () => {
    const [a, b] = [cases[3], cases[23]];
    if (!a || !b) throw new Error('no cases');
    const before = JSON.stringify(evaluate(b, { law, asOf: AS_OF }));
    const { charges, provisions } = evaluate(a, { law, asOf: AS_OF });
    expect(() => { (charges[0] as { outcome: string }).outcome = 'ineligible'; }).toThrow(TypeError);
    expect(() => { (provisions as string[]).push('X'); }).toThrow(TypeError);
    expect(JSON.stringify(evaluate(b, { law, asOf: AS_OF }))).toBe(before);
  });
});

const sound = { id: 'a', facts: {}, charges: [], warnings: [] };
const charge = { text: 'robo', offences: ['robo'], facts: {} };

describe('what is no case', () => {
  it.each<readonly [string, unknown, RegExp]>([
    ['nothing', undefined, /^a case is of type undefined/u],
    ['null', null, /^a case is null/u],
    ['an empty object', {}, /^id of the case is of type undefined; it should be a text\. A case as it is saved in JSON is read with readCases/u],
    ['a text', 'x', /^a case is of type string/u],
    ['a list', [sound], /^a case is an array/u],
    ['charges as a text', { ...sound, charges: 'robo' }, /^charges is of type string/u],
    ['charges as null', { ...sound, charges: null }, /^charges is null/u],
    ['a charge as a text', { ...sound, charges: ['robo'] }, /^charges\[0\] is of type string/u],
    ['a charge without facts', { ...sound, charges: [{ text: 'robo', offences: null }] }, /^charges\[0\]\.facts is of type undefined/u],
    ['an offence as a text', { ...sound, charges: [{ ...charge, offences: 'robo' }] }, /^charges\[0\]\.offences is of type string/u],
    ['no offence', { ...sound, charges: [{ ...charge, offences: [] }] }, /^charges\[0\]\.offences is an array; it should be a list of ids/u],
    ['an offence that there is not', { ...sound, charges: [{ ...charge, offences: ['nonsense'] }] }, /^charges\[0\]\.offences/u],
    ['facts as null', { ...sound, facts: null }, /^facts is null/u],
    ['facts in the form of JSON', { ...sound, facts: { 'conduct-date': '2024-07-30' } }, /^facts\['conduct-date'\] is of type string; it should be an object/u],
    ['a date as a text', { ...sound, facts: { 'conduct-date': { values: ['2024-07-30'] } } }, /^facts\['conduct-date'\]\.values is an array; it should be a list of ranges/u],
    ['a fact without values', { ...sound, facts: { military: { values: [] } } }, /a list of yes, no/u],
    ['a value that the fact has not', { ...sound, facts: { military: { values: ['sí'] } } }, /a list of yes, no/u],
    ['a fact that there is not', { ...sound, facts: { milítary: { values: ['yes'] } } }, /there is no fact "milítary"/u],
    ['a fact of a charge', { ...sound, facts: { degree: { values: ['attempted'] } } }, /there is no fact "degree"/u],
    ['an own name of every object', { ...sound, facts: JSON.parse('{"__proto__": {"values": ["yes"]}}') as unknown }, /there is no fact "__proto__"/u],
  ])('%s: a TypeError that says what to do', (_, wrong, says) => {
    const act = () => evaluate(wrong as Case, { law, asOf: AS_OF });
    expect(act).toThrow(TypeError);
    expect(act).toThrow(says);
  });

  it('is never told by what it holds', () => {
    fc.assert(fc.property(fc.anything({ values: [fc.constant('Zutana-Marcada')] }), fc.constantFrom('id', 'facts', 'charges'), (value, key) => {
      try {
        evaluate({ ...sound, [key]: value } as Case, { law, asOf: AS_OF });
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError);
        expect((error as Error).message.replace(/there is no fact ".*"/u, '')).not.toContain('Zutana');
      }
    }));
  });
});

it('cases that were read, or put together as they should be, are cases', async () => {
  expect(evaluate({ ...sound, charges: [charge], facts: { military: { unknown: 'blank' } } } as Case, { law, asOf: AS_OF }).outcome).toBe('undetermined');
  for (const one of cases) {
    for await (const row of readCases(JSON.stringify(caseToJson(one)), { law })) {
      if (row.kind === 'case') expect(evaluate(row.case, { law, asOf: AS_OF }).outcome).toBe(evaluate(one, { law, asOf: AS_OF }).outcome);
    }
  }
});
