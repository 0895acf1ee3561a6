/** Whatever is decided, no row and no cell of a list is lost. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordsOf } from '../../src/text/fold.ts';
import type { Decision, Verdict } from '../../src/lists/linkage/decisions.ts';
import { MergedList } from '../../src/lists/linkage/merged-list.ts';
import { pairCheck } from '../../src/lists/linkage/review.ts';
import type { ListRow } from '../../src/lists/row.ts';
import { row } from './rows.ts';

const TABLE = { name: 'list.csv', headings: ['Nombre', 'Entidad', 'Delitos', 'Apodo'], targets: ['name', 'state', 'charges', null] } as const;
const cell = fc.constantFrom('', 'Zoila', 'Tito Quimera', 'Lara', 'terrorismo', 'daños; agavillamiento', 'línea\notra', '=1+1', '«raro»');

it('every row stands once, alone or within another, and every word of it is still there', () => {
  fc.assert(fc.property(
    fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 2, maxLength: 8 }),
    fc.array(fc.tuple(fc.nat(7), fc.nat(7), fc.constantFrom<Verdict>('same', 'related', 'different')), { maxLength: 8 }),
    (lines, choices) => {
      const rows = lines.map((cells, at): ListRow => ({ ...row(at + 2, { name: cells[0], state: cells[1], ...(cells[2] === '' ? {} : { charges: cells[2] }) }), cells }));
      const decisions = choices.flatMap(([a, b, verdict]): Decision[] => {
        const [one, other] = [rows[a], rows[b]];
        return one && other ? [{ a: one, b: other, verdict, check: pairCheck(one, other) }] : [];
      });
      const list = new MergedList(decisions);
      for (const one of rows) list.add(one);
      const applied = list.apply();
      const merged = [...list.rows(applied, [TABLE])];
      expect(applied.counts).toMatchObject({ read: rows.length, kept: merged.length, mergedAway: rows.length - merged.length });
      expect(merged.flatMap(({ from }) => from.map((one) => one.row)).sort((a, b) => a - b)).toEqual(rows.map((one) => one.row));
      for (const { cells, from, others } of merged) {
        const shown = [...cells, ...others.map((one) => one.text)].map(wordsOf).join('\n');
        for (const { row: number } of from) for (const text of rows[number - 2]?.cells ?? []) expect(shown).toContain(wordsOf(text));
      }
    },
  ), { numRuns: 300 });
});
