/** For any case and any small workbook: the workbook is what it was and one row more, or nothing is written. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isUnknown, type Case, type Fact } from '../../src/case/case.ts';
import { AppendError, appendedRow } from '../../src/append/index.ts';
import { openTables, type ReadItem } from '../../src/intake/index.ts';
import { differing } from '../intake/workbooks.ts';
import { randomBook } from '../intake/random-workbook.ts';
import { savedCase } from '../intake/random-saved-case.ts';
import { context, readAll, source } from '../intake/reading.ts';

/** The rows that say anything. */
const rowsOf = (items: readonly ReadItem[]) => items.filter((item) => item.kind !== 'notice' && item.kind !== 'table' && item.kind !== 'blank');

async function rowAdded(before: Buffer, subject: Case): Promise<ReturnType<typeof appendedRow> extends Promise<infer R> ? R | null : never> {
  try {
    return await appendedRow(before, 'libro', subject, { cite: () => null }, context);
  } catch (error) {
    if (error instanceof AppendError && (error.obstacle === 'nothing-to-write' || error.obstacle === 'not-same')) return null;
    throw error;
  }
}

it('any case in any workbook', async () => {
  let written = 0;
  await fc.assert(
    fc.asyncProperty(randomBook, savedCase, async ({ bytes: before, part }, subject) => {
      const added = await rowAdded(before, subject);
      if (!added) return;
      written += 1;
      expect(differing(before, added.bytes)).toEqual([part]);
      const [was, is] = [rowsOf(await readAll(before)), rowsOf(await readAll(added.bytes))];
      expect(is.slice(0, -1)).toEqual(was);
      const last = is.at(-1);
      if (last?.kind !== 'case') throw new Error('no case');
      expect(last.row).toBe(added.row);
      expect(last.row).toBeGreaterThan(Math.max(0, ...was.map((item) => ('row' in item ? item.row : 0))));
      const [table] = await openTables(source(before), {}, context);
      for (const { fact } of table?.table.mapping.columns ?? []) {
        if (fact === null || added.notSame.includes(fact)) continue;
        if (fact === 'id') {
          if (subject.id !== '') expect(last.case.id).toBe(subject.id);
        } else if (fact !== 'charges') {
          const [now, then] = [last.case.facts[fact], subject.facts[fact]] as [Fact<unknown> | undefined, Fact<unknown> | undefined];
          if (!isUnknown(then)) expect([fact, isUnknown(now) ? now : now.values]).toEqual([fact, then.values]);
          else if (then?.text !== undefined) expect([fact, isUnknown(now)]).toEqual([fact, true]);
        }
      }
    }),
    { numRuns: 300 },
  );
  expect(written).toBeGreaterThan(100);
});
