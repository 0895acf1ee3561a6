/** A list whose cells begin as formulas: no cell of the CSV that comes out does, also behind a blank or a line break. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { amnistia } from './run.ts';

it('guards every cell that a spreadsheet could take for a formula', async () => {
  const list = readFileSync(new URL('../intake/odd-files/csv-injection.csv', import.meta.url));
  const { stdout, status } = await amnistia(['batch', '-', '--format', 'csv', '--as-of', '2026-11-26'], { input: list });
  expect(status).toBe(1);
  const rows = parse(stdout, { bom: true, delimiter: [',', ';'], relax_column_count: true }) as string[][];
  expect(rows.length).toBeGreaterThan(6);
  for (const cell of rows.flat()) for (const line of cell.split(/\r?\n/u)) expect(/^\s*[=+\-@＝＋－＠]/u.test(cell) || (/^[=+@]/u.test(line) && !cell.startsWith("'"))).toBe(false);
});
