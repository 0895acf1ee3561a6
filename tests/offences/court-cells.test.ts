import { expect, test } from 'vitest';
import { COURT_TEXTS, PRESS, SECOND, SHEETS, type CourtCell } from './court-cells.ts';
import { score } from './scored.ts';

/** Left open, or read as two charges that nobody knows. */
const OPEN = new Set(['delitos contra la independencia y seguridad de la nación', 'Familiares no saben por qué lo acusan']);

test.each([
  ['court texts', COURT_TEXTS],
  ['the press', PRESS],
  ['sheets', SHEETS],
  ['a second round', SECOND],
])('every charge of %s is read as a lawyer reads it, and nothing else is', (_, cells: readonly CourtCell[]) => {
  const other = cells.flatMap((cell) => {
    const verdicts = score(cell).filter((verdict) => verdict !== 'right');
    return verdicts.length === 0 || OPEN.has(cell.text) ? [] : [[cell.text, verdicts]];
  });
  expect(other).toEqual([]);
});

test('none is narrower than what is written, and what is not read stays open', () => {
  const verdicts = [...COURT_TEXTS, ...PRESS, ...SHEETS, ...SECOND].flatMap((cell) => score(cell));
  for (const wrong of ['narrow', 'lost', 'extra-known']) expect(verdicts).not.toContain(wrong);
});
