/**
 * What stands above the headings: titles; but a list that was sorted together
 * with its headings has rows there too, and they are rows of the table.
 */
import { dataCells } from './data-cell.ts';
import { filledOf, type RawRow } from './raw-row.ts';
import { RowProfile } from './row-profile.ts';

/** Cells filled in a row that dates or numbers make one of data. */
const FILLED = 3;

/**
 * Where the rows of the table begin above its headings.
 * @param above the rows above the headings
 * @param below rows below them
 * @returns the place of the first row of data above; as many as there are where none is
 */
export function rowsAboveFrom(above: readonly RawRow[], below: readonly (readonly string[])[], width: number): number {
  const profile = new RowProfile();
  for (const cells of [...above.map((row) => row.cells), ...below]) if (filledOf(cells) > 1) profile.see(cells);
  const usual = below.map(filledOf).sort((a, b) => a - b)[Math.floor(below.length / 2)] ?? FILLED;
  const isData = ({ cells }: RawRow): boolean => {
    const filled = filledOf(cells);
    if (filled < 2) return false;
    return (dataCells(cells) > 0 && filled >= Math.min(FILLED, usual) && filled * 2 >= usual) || profile.isLike(cells, width);
  };
  let from = above.findIndex(isData);
  if (from < 0) return above.length;
  // Little may be known of a person: a title is one cell, or blank rows part it from the list.
  while (from > 0 && filledOf(above[from - 1]?.cells ?? []) > 1) from -= 1;
  return from;
}
