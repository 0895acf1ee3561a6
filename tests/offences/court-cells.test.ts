import { expect, test } from 'vitest';
import { COURT_TEXTS, PRESS, SHEETS, type CourtCell } from './court-cells.ts';
import { score } from './scored.ts';

test.each([
  ['court texts', COURT_TEXTS],
  ['the press', PRESS],
  ['sheets', SHEETS],
])('every charge of %s is read as a lawyer reads it, and nothing else is', (_, cells: readonly CourtCell[]) => {
  const other = cells.map((cell) => [cell.text, score(cell).filter((verdict) => verdict !== 'right')]).filter(([, verdicts]) => verdicts?.length !== 0);
  expect(other).toEqual([]);
});
