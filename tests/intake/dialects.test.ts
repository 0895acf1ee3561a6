/** What a correct writer writes, in whatever dialect, is read back cell by cell. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAll } from './reading.ts';
import { writtenTable } from './random-table.ts';

const SINGLE_BYTE = ['windows-1252', 'cp850', 'macintosh'];

describe('random tables in random dialects', () => {
  it('read back cell by cell, whatever the blocks in which they come', async () => {
    await fc.assert(
      fc.asyncProperty(writtenTable, async ({ rows, bytes, encoding, delimiter, block }) => {
        // Random letters do not show which one-byte encoding they are in; real text does (see the corpus).
        const items = await readAll(bytes, { ...(SINGLE_BYTE.includes(encoding) ? { encoding } : {}), delimiter }, block);
        const read = items.flatMap((item) => (item.kind === 'case' || item.kind === 'blank' || item.kind === 'rejected' ? [item] : []));
        expect(read.map((item) => item.row)).toEqual(rows.map((_, index) => index + 2));
        for (const [index, cells] of rows.entries()) {
          const item = read[index];
          const blank = cells.every((cell) => cell.trim() === '');
          expect(item?.kind).toBe(blank ? 'blank' : 'case');
          if (item?.kind === 'case') expect(item.cells).toEqual(cells);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('are told apart by their delimiter', async () => {
    await fc.assert(
      fc.asyncProperty(writtenTable, async ({ rows, bytes, encoding, delimiter }) => {
        fc.pre(!SINGLE_BYTE.includes(encoding));
        const items = await readAll(bytes);
        const table = items.find((item) => item.kind === 'table');
        expect(table?.kind === 'table' && table.detected.delimiter).toBe(delimiter);
        expect(items.filter((item) => item.kind === 'case' || item.kind === 'blank')).toHaveLength(rows.length);
      }),
      { numRuns: 500 },
    );
  });
});
