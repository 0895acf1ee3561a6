/** Counts that can be published: what is hidden cannot be worked out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suppressed, type Published } from '../../src/anonymity/suppression.ts';

/** The ways to fill the hidden cells so that every total holds: for each of them the values that it can have. */
function possible(table: readonly (readonly Published[])[], most: number): readonly ReadonlySet<number>[] {
  const places = table.flatMap((row, at) => row.flatMap((cell, column) => (cell === null ? [[at, column] as const] : [])));
  const seen = places.map(() => new Set<number>());
  const filled = table.map((row) => [...row]);
  const holds = (): boolean => {
    const total = (cells: readonly Published[]) => cells.slice(0, -1).reduce<number>((sum, cell) => sum + (cell ?? 0), 0) === cells.at(-1);
    return filled.every(total) && filled[0]?.every((_, column) => total(filled.map((row) => row[column] ?? 0))) === true;
  };
  const fill = (index: number): void => {
    const place = places[index];
    if (!place) {
      if (holds()) places.forEach(([row, column], at) => seen[at]?.add(filled[row]?.[column] ?? 0));
      return;
    }
    for (let value = 0; value <= most; value += 1) {
      filled[place[0]]?.splice(place[1], 1, value);
      fill(index + 1);
    }
    filled[place[0]]?.splice(place[1], 1, null);
  };
  fill(0);
  return seen;
}

const tables = fc.integer({ min: 1, max: 2 }).chain((rows) => fc.integer({ min: 2, max: 3 }).chain((columns) => fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows })));

describe('counts that are published', () => {
  it('hide each small count so that it can be another', () => {
    fc.assert(
      fc.property(tables, (counts) => {
        const told = suppressed(counts, 3);
        const hidden = told.flat().filter((cell) => cell === null).length;
        // More would take too long to try one by one.
        fc.pre(hidden <= 4 && counts.flat().some((count) => count > 0));
        const all = counts.flat().reduce((a, b) => a + b, 0);
        told.forEach((row, at) => row.forEach((cell, column) => {
          const count = counts[at]?.[column];
          if (count !== undefined && cell !== null) expect(cell).toBe(count);
          if (cell !== null) expect(cell === 0 || cell >= 3).toBe(true);
        }));
        for (const values of possible(told, all + 2)) expect(values.size).toBeGreaterThan(1);
      }),
      { numRuns: 120 },
    );
  });

  it('hide nothing where nothing is small, and leave a zero', () => {
    expect(suppressed([[5, 0], [7, 9]], 5)).toEqual([[5, 0, 5], [7, 9, 16], [12, 9, 21]]);
  });

  it('hide what would give a small count away', () => {
    expect(suppressed([[2, 10, 20], [10, 11, 30], [12, 13, 40]], 5)).toEqual([[null, null, 20, 32], [null, null, 30, 51], [12, 13, 40, 65], [24, 34, 90, 148]]);
  });
});
