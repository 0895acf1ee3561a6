/** Columns found by heading and values: the public benchmark, sheets of our own, and what the order of rows may not change. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTables, type Target } from '../../../src/intake/index.ts';
import { findColumns } from '../../../src/intake/table/columns/find.ts';
import { context, readAll, source } from '../reading.ts';
import { OWN_SHEETS } from './own-sheets.ts';
import { isDeciding, rowsOf, scoreSheet, type Score } from './score.ts';

const BENCH = new URL('./bench-sheets/', import.meta.url);

interface Key {
  readonly sheet: string;
  readonly refusal_ok: boolean;
  readonly columns: readonly { readonly heading: string; readonly accept: readonly (Target | null)[]; readonly deciding: boolean }[];
  readonly rows: readonly { readonly row: number }[];
}

const KEYS = readdirSync(BENCH).filter((name) => name.endsWith('.key.json')).map((name) => JSON.parse(readFileSync(new URL(name, BENCH), 'utf8')) as Key);

const share = (part: number, whole: number): number => part / Math.max(1, whole);

describe('the public half of the benchmark of sheets', () => {
  it('finds the columns that decide: precision 99 %, recall 95 %; of all 98 % and 90 %', async () => {
    const counts = { all: { right: 0, wrong: 0, missed: 0 }, deciding: { right: 0, wrong: 0, missed: 0 } };
    for (const { sheet, columns } of KEYS) {
      const [opened] = await openTables(source(readFileSync(new URL(sheet, BENCH))), { columns: 'open' }, context).catch(() => []);
      for (const [index, { accept, deciding }] of columns.entries()) {
        const fact = opened?.table.mapping.columns[index]?.fact ?? null;
        const verdict = fact === null ? (accept.includes(null) ? null : 'missed') : accept.includes(fact) ? 'right' : 'wrong';
        if (verdict === null) continue;
        counts.all[verdict] += 1;
        if (deciding) counts.deciding[verdict] += 1;
      }
    }
    const { all, deciding } = counts;
    expect([share(deciding.right, deciding.right + deciding.wrong) >= 0.99, share(deciding.right, deciding.right + deciding.wrong + deciding.missed) >= 0.95, deciding]).toEqual([true, true, deciding]);
    expect([share(all.right, all.right + all.wrong) >= 0.98, share(all.right, all.right + all.wrong + all.missed) >= 0.9, all]).toEqual([true, true, all]);
  });

  it.each(KEYS.map((key) => [key.sheet, key] as const))('loses nobody and takes no row for a person that is none: %s', async (sheet, key) => {
    const items = await readAll(readFileSync(new URL(sheet, BENCH))).catch((error: unknown) => {
      if (key.refusal_ok) return null;
      throw error;
    });
    if (items) expect(items.flatMap((item) => (item.kind === 'case' ? [item.row] : []))).toEqual(key.rows.map(({ row }) => row));
  });
});

describe('sheets of other kinds', () => {
  it('are read with no deciding column wrong', () => {
    const deciding: Score = { right: 0, wrong: 0, missed: 0, faults: [] };
    for (const sheet of OWN_SHEETS) scoreSheet(sheet, context, deciding, isDeciding);
    expect([deciding.wrong, share(deciding.right, deciding.right + deciding.missed) >= 0.9, deciding.faults]).toEqual([0, true, deciding.faults]);
  });

  it('are the same whatever the order of their rows', () => {
    fc.assert(
      fc.property(fc.constantFrom(...OWN_SHEETS).chain((sheet) => fc.tuple(fc.constant(sheet), fc.shuffledSubarray(rowsOf(sheet, 30), { minLength: 30, maxLength: 30 }))), ([sheet, rows]) => {
        const headings = sheet.columns.map(([heading]) => heading);
        expect(findColumns(headings, rows, context)).toEqual(findColumns(headings, rowsOf(sheet, 30), context));
      }),
      { numRuns: 30 },
    );
  });
});
