/**
 * Cells that took up to a minute before the work on one was bounded: each now
 * ends, and what is not read stays a charge that nobody has read.
 */
import { expect, it } from 'vitest';
import { LONGEST_CELL } from '../../src/offences/bounds.ts';
import { recogniser } from './recogniser.ts';

const LONGEST = 100_000;
const repeated = (piece: string, length = LONGEST) => piece.repeat(Math.ceil(length / piece.length));
const charges = (text: string) => recogniser.charges(text, null).charges;

it.each([
  'CP, ', 'ley contra el odio, ', 'autor 286 ', 'autor art. 286, ', 'por ', 'presunto ', 'delito de ', 'autor, ', '1er ', '1/', '286 ', '1) a ', '\n286', 'art. 416 CP, ',
  'homicidio, art. 405 ord. 1, CP, ', "='[x]A'!A1", 'xyzw; ', 'art. 80, ', 'rebelion civil, 286, ', 'frustrado y ',
])('%j, over and over', (piece) => {
  const text = repeated(piece);
  const found = charges(text);
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThanOrEqual(101);
  // Nothing is lost: what was not read stands whole in the last charge.
  expect(found.at(-1)?.offences).toBeNull();
  expect(text.trim().replace(/[\s,;:]+$/u, '').endsWith(found.at(-1)?.text ?? 'nothing')).toBe(true);
  expect(found.reduce((length, { text: part }) => length + part.length, 0)).toBeLessThan(LONGEST + 101 * 2_000);
});

it('what a fuzzed input found', () => {
  const [first, ...others] = charges(`hurto simple; incendio, a${repeated("='[x]A'!A1", 10_000)}`);
  expect(first?.text).toBe('hurto simple');
  expect(others.length).toBeLessThanOrEqual(3);
});

it('a list of charges as long as lists are is read to its end', () => {
  const text = Array.from({ length: 90 }, (_, index) => (index % 2 === 0 ? 'incendio' : 'rebelión, art. 143 CP')).join('; ');
  expect(charges(text)).toHaveLength(90);
  expect(charges(text).every(({ offences }) => offences !== null)).toBe(true);
});

it('what stands within the bound is read although more stands behind it', () => {
  const found = charges(`incendio; ${'x'.repeat(LONGEST_CELL)}; incendio`);
  expect(found.map(({ offences }) => offences !== null)).toEqual([true, false]);
  expect(found[1]?.text.endsWith('incendio')).toBe(true);
});

it('one charge of a whole page is not read', () => {
  const read = recogniser.charge(repeated('por ', 3_000), null);
  expect(read.charge.offences).toBeNull();
  expect(read.warnings.map(({ code, values }) => [code, (values['text'] ?? '').length])).toEqual([['charge-unrecognised', 201]]);
});
