/** However a cell lists its charges, each is read as it is read alone. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { separatorsIn } from '../../src/offences/separators.ts';
import { catalogue, read } from './recogniser.ts';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const code = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^a-z]+/gu, '_');
const camel = (text: string) => code(text).replaceAll(/_([a-z]{2})/gu, (_, letters: string) => capital(letters));
const numbered = (mark: (number: number) => string, between: string) => (names: readonly string[]) => names.map((name, at) => `${mark(at + 1)}${capital(name)}`).join(between);
const joined = (between: string) => (names: readonly string[]) => names.join(between);
const ROMAN = ['I', 'II', 'III', 'IV'];
const NTH = ['Primero', 'Segundo', 'Tercero', 'Cuarto'];
const WAYS: Readonly<Record<string, (names: readonly string[]) => string>> = {
  commas: joined(', '),
  lines: joined('\r\n'),
  bullets: (names) => names.map((name) => `• ${name}`).join(' '),
  stars: (names) => names.map((name) => `* ${name}`).join(' '),
  ticks: (names) => names.map((name) => `✔ ${name}`).join(' '),
  breaks: joined('<br>'),
  sentences: (names) => `${names.map(capital).join('. ')}.`,
  numbers: numbered((number) => `${String(number)}) `, ' '),
  dashed: numbered((number) => `${String(number)}.- `, '\n'),
  roman: numbered((number) => `${ROMAN[number - 1] ?? ''}. `, ' '),
  'roman, small': numbered((number) => `${(ROMAN[number - 1] ?? '').toLowerCase()}) `, '; '),
  called: numbered((number) => `Cargo ${String(number)} - `, '. '),
  counted: numbered((number) => `${NTH[number - 1] ?? ''}: `, '. '),
  json: (names) => JSON.stringify(names),
  objects: (names) => JSON.stringify(names.map((delito) => ({ delito }))),
  concurso: joined(' en concurso real con '),
  'junto con': joined(' junto con '),
  además: joined(' y además '),
  codes: (names) => names.map(code).join(' '),
  paths: (names) => names.map((name) => `delitos/${code(name)}`).join(' '),
  camel: (names) => names.map(camel).join(', '),
};

/** Names without marks or numbers that are read as one charge; complicity is also a part in the charge before it. */
const names = catalogue.offences
  .flatMap(({ name, aliases }) => [name.es, ...aliases])
  .filter((name) => /^[\p{L} ]{10,60}$/u.test(name) && / /u.test(name) && !/\p{Lu}/u.test(name.slice(1)) && !/ y | e | o |^(?:ley|tentativa|delito|complicidad)/u.test(name) && separatorsIn(name) === 0)
  .filter((name) => { const [alone, ...more] = read(name); return more.length === 0 && alone !== '?' && read(camel(name))[0] === alone; });

test.each(Object.entries(WAYS))('%s', (_, write) => {
  fc.assert(fc.property(fc.uniqueArray(fc.constantFrom(...names), { minLength: 2, maxLength: 4 }), (several) => {
    const text = write(several);
    expect([text, read(text)]).toEqual([text, several.flatMap((one) => read(one))]);
  }), { numRuns: 60 });
});

test('an arrow may tell that one charge was changed for another: not read', () => {
  expect(read('terrorismo → resistencia a la autoridad')).toEqual(['?']);
});

test('the number of times is no charge', () => {
  for (const text of ['agavillamiento x 2', '2 cargos de agavillamiento', 'dos cargos de agavillamiento']) expect(new Set(read(text))).toEqual(new Set(['agavillamiento']));
});

test.each([
  ['Código Penal, art. 286', ['agavillamiento']],
  ['CP; art. 286 y 218', ['agavillamiento', 'resistencia-a-la-autoridad']],
  ['agavillamiento; LOCDOFT, art. 37', ['agavillamiento', 'asociacion-para-delinquir']],
  ['Ley contra el odio, art. 20', ['instigacion-al-odio']],
  ['Ley contra el odio; art. 218', ['instigacion-al-odio', 'resistencia-a-la-autoridad']],
])('a statute before its article is no charge of its own: %s', (text, ids) => {
  expect(read(text, '2024-07-29')).toEqual(ids);
});

test.each(['Fue presentado por los delitos de', 'le pusieron', 'se le sigue causa por', 'he was charged with', 'accused of', 'two counts of'])('what introduces a charge: %s', (words) => {
  expect(read(`${words} agavillamiento`)).toEqual(['agavillamiento']);
});

test.each(['no fue acusado de', 'absuelto del delito de', 'not charged with', 'sobreseído por'])('what takes a charge back leaves it unread: %s', (words) => {
  expect(read(`${words} agavillamiento`)).toEqual(['?']);
});
