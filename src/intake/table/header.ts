/** Where the headings stand: below titles and notes, sometimes on two rows with merged cells. */
import { IntakeError } from '../error.ts';
import { columnLetter, shown } from '../text.ts';
import { headingScore } from './headings.ts';
import { isBlankRow, type RawRow } from './raw-row.ts';

export interface Header {
  readonly headings: readonly string[];
  /** As the spreadsheet shows it. */
  readonly row: number;
  /** Rows of the sample that stand above the first case. */
  readonly used: number;
}

/**
 * @param rows the first rows of the table
 * @param wanted the row that the user named
 * @param named headings that a mapping names
 * @throws IntakeError where no row can be the headings
 */
export function findHeader(rows: readonly RawRow[], wanted: number | undefined, named: ReadonlySet<string>, limit: number): Header | null {
  if (wanted !== undefined) {
    const used = rows.findIndex((row) => row.row === wanted);
    const found = rows[used];
    if (!found || found.broken !== undefined) throw new IntakeError('header-row-missing', { row: String(wanted) });
    return { headings: trimmed(found.cells), row: wanted, used: used + 1 };
  }
  let best: Header | null = null;
  let most = 0;
  for (const [at, row] of rows.slice(0, limit).entries()) {
    if (row.broken !== undefined) continue;
    const single = scoreOf(row.cells, named);
    if (single > most) [best, most] = [{ headings: trimmed(row.cells), row: row.row, used: at + 1 }, single];
    const above = rows[at - 1];
    if (!above || above.broken !== undefined) continue;
    const joined = joinedHeadings(above.cells, row.cells);
    const both = scoreOf(joined, named);
    if (both > most && both > single) [best, most] = [{ headings: trimmed(joined), row: row.row, used: at + 1 }, both];
  }
  return best;
}

/** What was found instead, for an error that helps. */
export function firstCells(rows: readonly RawRow[]): string {
  const row = rows.find((candidate) => !isBlankRow(candidate.cells));
  return (row?.cells ?? []).slice(0, 12).map((cell, index) => `${columnLetter(index)} ${shown(cell, 30)}`).join(', ');
}

function scoreOf(cells: readonly string[], named: ReadonlySet<string>): number {
  return headingScore(cells) + (named.size === 0 ? 0 : cells.filter((cell) => named.has(cell.trim())).length);
}

/** A merged heading above stands in its first cell and holds for those to its right. */
function joinedHeadings(above: readonly string[], below: readonly string[]): readonly string[] {
  let held = '';
  return Array.from({ length: Math.max(above.length, below.length) }, (_, index) => {
    const top = (above[index] ?? '').trim();
    const bottom = (below[index] ?? '').trim();
    if (top !== '') held = top;
    else if (bottom === '') held = '';
    return bottom === '' ? top : `${held} ${bottom}`.trim();
  });
}

function trimmed(cells: readonly string[]): readonly string[] {
  let length = cells.length;
  while (length > 0 && (cells[length - 1] ?? '').trim() === '') length -= 1;
  return cells.slice(0, length);
}
