/** Rows hidden among each other: groups of at least k, nothing false of anybody. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isValues, keyOf, type Cell } from '../../src/anonymity/cells.ts';
import { inSmallGroups, kAnonymous } from '../../src/anonymity/k-anonymity.ts';

const day = fc.integer({ min: 10_000, max: 20_500 });
const span = fc.oneof(day.map((from) => ({ from, to: from })), fc.tuple(day, fc.integer({ min: 0, max: 900 })).map(([from, days]) => ({ from, to: from + days })), day.map((to) => ({ from: null, to })));
const values = (letters: string) => fc.subarray([...letters], { minLength: 1, maxLength: 3 }).map((some) => [...some].sort());
const blankable = (cell: fc.Arbitrary<Cell>): fc.Arbitrary<Cell> => fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 5, arbitrary: cell });
const COLUMNS = [{ id: 'days', domain: 0 }, { id: 'place', domain: 10 }, { id: 'truth', domain: 2 }];
const tables = fc.array(fc.tuple(blankable(span), blankable(values('abcdefghij')), blankable(fc.constantFrom(['yes'], ['no']))), { minLength: 1, maxLength: 120 });

/** Whether what is told of a person is true of them. */
function covers(told: Cell, known: Cell): boolean {
  if (told === null) return true;
  if (known === null) return false;
  if (isValues(told)) return isValues(known) && known.every((value) => told.includes(value));
  return !isValues(known) && (told.from ?? -Infinity) <= (known.from ?? -Infinity) && (told.to ?? Infinity) >= (known.to ?? Infinity);
}

describe('k-anonymity', () => {
  it('leaves nobody in a group smaller than k, and says nothing false', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 9 }), (table, wanted) => {
        const k = Math.min(wanted, table.length);
        const told = kAnonymous(table, COLUMNS, k);
        expect(told).toHaveLength(table.length);
        expect(inSmallGroups(told, k)).toBe(0);
        told.forEach((cells, row) => cells.forEach((cell, column) => expect(covers(cell, table[row]?.[column] ?? null)).toBe(true)));
      }),
      { numRuns: 500 },
    );
  });

  it('changes nothing where everybody has company already', () => {
    const one: readonly Cell[] = [{ from: 19_000, to: 19_000 }, ['a'], ['no']];
    const other: readonly Cell[] = [{ from: 12_000, to: 12_000 }, ['b'], ['yes']];
    const table = [...Array.from({ length: 6 }, () => one), ...Array.from({ length: 5 }, () => other)];
    expect(kAnonymous(table, COLUMNS, 5).map((cells) => cells.map(keyOf))).toEqual(table.map((cells) => cells.map(keyOf)));
  });

  it('tells a month, a year or a few values before it leaves a cell blank', () => {
    const table: readonly (readonly Cell[])[] = Array.from({ length: 5 }, (_, at) => [{ from: 19_933 + at, to: 19_933 + at }, [at % 2 === 0 ? 'a' : 'b'], ['no']]);
    // Days 19,933 to 19,937 lie on both sides of the end of a month.
    expect(kAnonymous(table, COLUMNS, 5)[0]?.map(keyOf)).toEqual(['19905..19966', 'a|b', 'no']);
  });
});
