/** What is told of a cell by a few of its characters is what a closer look finds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASE_FACT_IDS, definitionOf } from '../../src/case/facts.ts';
import { glanceAt } from '../../src/intake/cells/at-a-glance.ts';
import { readCell } from '../../src/intake/cells/read-cell.ts';
import { readDate } from '../../src/intake/dates/read-date.ts';
import { context } from './reading.ts';

const texts = CASE_FACT_IDS.filter((id) => definitionOf(id).kind === 'text');
const unit = fc.constantFrom(...' abeginorsudtyzABENSÑñé.,;:/-_*?¿#=\'"()0123456789\u00a0\ufeff\ufffd\u212a\u0130\t\n');
const word = fc.constantFrom('no consta', 'N/D', 's.d.', 'sd', 'se desconoce', 'sin información', 'por confirmar', 'unknown', "don't know", 'TBC', 'err:502', '#N/A', 'S/I', 'Sin Dato;', 'NO SE', 'Ernesto', 'Sindy', 'Nora', '="0123"', "'-x");
const cell = fc.oneof(fc.string({ unit, maxLength: 30 }), word, fc.tuple(word, fc.string({ unit, maxLength: 4 })).map((parts) => parts.join('')));
const number = fc.tuple(fc.constantFrom('V-', 'E-', 'v-', 'V', ''), fc.array(fc.constantFrom(...'0123456789.', '.000', '.123', '0'), { maxLength: 12 })).map(([letter, digits]) => letter + digits.join(''));

describe('a cell that is told at a glance', () => {
  it('says the same as the reader', () => {
    let told = 0;
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...CASE_FACT_IDS), fc.constantFrom(...texts)), cell, (id, text) => {
        const fact = glanceAt(id)?.(text) ?? null;
        if (fact === null) return;
        told += 1;
        expect([id, text, { fact, also: [], warnings: [] }]).toEqual([id, text, readCell(id, text, context)]);
      }),
      { numRuns: 20_000 },
    );
    expect(told).toBeGreaterThan(500);
  });

  it('is an identity number only in the two plain forms', () => {
    let told = 0;
    fc.assert(
      fc.property(number, (text) => {
        const fact = glanceAt('id-number')?.(text) ?? null;
        if (fact === null) return;
        told += 1;
        expect([text, { fact, also: [], warnings: [] }]).toEqual([text, readCell('id-number', text, context)]);
      }),
      { numRuns: 20_000, examples: [['V-16.588.384'], ['V-09.362.927'], ['E-9362927'], ['V-016.588.384'], ['V-0.588.384']] },
    );
    expect(told).toBeGreaterThan(100);
  });
});

describe('a date in figures', () => {
  it('is read the same with a word before it, which takes the long way', () => {
    const part = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(part, part, fc.integer({ min: 1890, max: 2070 }), fc.boolean(), fc.constantFrom('dmy' as const, 'mdy' as const), (first, second, year, padded, order) => {
        const figures = [first, second].map((one) => String(one).padStart(padded ? 2 : 1, '0'));
        const text = `${figures.join('/')}/${String(year)}`;
        expect([text, readDate(text, order)]).toEqual([text, readDate(`lunes ${text}`, order)]);
      }),
      { numRuns: 5000 },
    );
  });
});
