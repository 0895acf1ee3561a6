import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neverHangs } from '../never-hangs.ts';
import { catalogue, conduct, recogniser } from './recogniser.ts';

const names = catalogue.offences.flatMap((offence) => offence.aliases).filter((alias) => /^[\p{L} ]+$/u.test(alias));
const days = fc.constantFrom('', '2002', '2005', '2024-07-29', '..2014').map(conduct);

/** Names of one charge each, certain by themselves, that no separator stands in. */
const certain = names.filter((name) => {
  const { charges } = recogniser.charges(name, null);
  return charges.length === 1 && charges[0]?.offences?.length === 1 && charges[0].text === name && !/ (?:y|e) /i.test(name) &&
    charges[0].facts.degree && 'values' in charges[0].facts.degree && charges[0].facts.degree.values[0] === 'completed';
});

/** Single words that a name joins with others: `ultraje y menosprecio de los símbolos patrios`. */
const begins = new Set(catalogue.offences.flatMap(({ name, aliases }) => [name.es, ...aliases]).filter((name) => / [/ye] |, /u.test(name)).flatMap((name) => name.toLowerCase().split(/[ ,/]+/u)).filter((word) => certain.includes(word)));

describe('whatever is written', () => {
  test('case, accents, order of the words and blanks change nothing', () => {
    const spelling = fc.record({ name: fc.constantFrom(...names), upper: fc.boolean(), bare: fc.boolean(), gap: fc.integer({ min: 1, max: 4 }), seed: fc.nat() });
    fc.assert(
      fc.property(spelling, days, ({ name, upper, bare, gap, seed }, conductDays) => {
        const words = name.split(' ');
        // The words that introduce or qualify a charge, and those of a law's title, keep their place.
        const turn = /\b(?:grado|delitos?|acusado|por|con|ley)\b/i.test(name) ? 0 : seed % words.length;
        const turned = [...words.slice(turn), ...words.slice(0, turn)].join(' '.repeat(gap));
        const cased = upper ? turned.toUpperCase() : turned;
        const written = bare ? cased.normalize('NFD').replaceAll(/\p{M}/gu, '') : cased.normalize(seed % 2 ? 'NFC' : 'NFD');
        const plain = recogniser.charge(name, conductDays).charge;
        const read = recogniser.charge(` ${written}.`, conductDays).charge;
        expect([written, read.offences]).toEqual([written, plain.offences]);
      }),
      { numRuns: 2000 },
    );
  });

  test('a list of certain charges reads as those charges, whatever separates them', () => {
    const separator = fc.constantFrom(', ', '; ', ' / ', '\n', ' | ', ' y ', ' • ', ' + ', '\r\n', ' Y ', ';', ',');
    fc.assert(
      // A charge that is named by its statute alone can be the statute of the one before it, and a word that begins a longer name needs what follows.
      fc.property(fc.array(fc.tuple(fc.constantFrom(...certain.filter((name) => !/^ley\b/iu.test(name) && !begins.has(name))), separator), { minLength: 1, maxLength: 6 }), days, (list, conductDays) => {
        const text = list.map(([name, mark], i) => (i === 0 ? name : mark + name)).join('');
        const each = list.map(([name]) => recogniser.charge(name, conductDays).charge.offences);
        const { charges } = recogniser.charges(text, conductDays);
        // Two names of one offence side by side may be the catalogue's own name of it: "femicidio / feminicidio".
        const once = (list: readonly unknown[]) => list.map(String).filter((ids, i, all) => ids !== all[i - 1]);
        expect([text, once(charges.map((charge) => charge.offences))]).toEqual([text, once(each)]);
      }),
      { numRuns: 2000 },
    );
  });

  test('numbered lists too', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...certain), { minLength: 1, maxLength: 12 }), fc.constantFrom(')', '.', '.-', ' -', '°'), (list, mark) => {
        const close = mark === ' -' ? ')' : mark;
        const text = list.map((name, i) => `${String(i + 1)}${close} ${name}`).join(' ');
        expect(recogniser.charges(text, null).charges.map((charge) => charge.text)).toEqual(list);
      }),
    );
  });

  test('an unknown word in a charge is never dropped', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom('xyzzy', 'no', 'sin', 'cooperador', 'quizás', '?'), fc.nat(), (name, word, at) => {
        const words = name.split(' ');
        words.splice(at % (words.length + 1), 0, word);
        const { charge } = recogniser.charge(words.join(' '), null);
        if (word === 'no' || word === 'sin') {
          const same = recogniser.charge(name, null).charge.offences;
          expect([charge.text, charge.offences]).not.toEqual([charge.text, same]);
        } else expect([charge.text, charge.offences]).toEqual([charge.text, null]);
      }),
      { numRuns: 2000 },
    );
  });

  test('nothing throws, every id exists, and no suggestion is accepted', () => {
    const bits = fc.constantFrom(...names, 'art. 416 CP', 'art.', '405', '80', 'CP', 'COJM', 'ord. 3', ' y ', ', ', '; ', '\n', '(', ')', '1)', 'ñ', '\uD800', 'ley', 'numeral', '1er aparte', 'literal a');
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.array(bits, { maxLength: 14 }).map((list) => list.join(' ')));
    fc.assert(
      fc.property(text, days, (written, conductDays) => {
        const { state, charges } = recogniser.charges(written, conductDays);
        if (state !== 'charges') expect(charges).toEqual([]);
        for (const charge of charges) {
          if (charge.offences === null) continue;
          expect(charge.offences.length).toBeGreaterThan(0);
          expect(charge.suggestions).toBeUndefined();
          for (const id of charge.offences) expect(recogniser.byId(id)).toBeDefined();
        }
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['commas', ','], ['blanks', ' '], ['letters', 'a'], ['words', 'lesiones '], ['unknown charges', 'abc,'], ['numbers', '405 y '], ['statutes', 'ley contra la '],
    ['articles', 'art. 286 CP, '], ['charges with articles', 'robo, art. 999 CP, '], ['articles of other charges', 'robo, arts. 286 y 218 CP, '], ['names', 'terrorismo y '], ['compounds', 'ocultamiento y detentación y '], ['degrees', 'en grado de '],
    ['list marks', '1) '], ['brackets', '('], ['points', '1.'], ['modifiers', 'tentativa, '], ['introductions', 'por el delito de '], ['ordinals', 'ord. 1 '], ['marks', '\u0301'],
  ])('100,000 characters of %s do not hang', async (_, unit) => {
    const text = `x${unit.repeat(Math.ceil(100_000 / unit.length))}`;
    await neverHangs(() => recogniser.charges(text, null));
  });
});
