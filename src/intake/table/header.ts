/** Where the headings stand: below titles and notes, sometimes on two rows with merged cells. */
import { IntakeError } from '../error.ts';
import { headingScore, targetsOf } from './headings.ts';
import type { RawRow } from './raw-row.ts';

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
  const scores = rows.slice(0, limit).map((row) => (row.broken === undefined ? scoreOf(row.cells, named) : 0));
  const most = Math.max(0, ...scores);
  if (most === 0) return null;
  // The first row that will do: further down, cells can happen to be words of headings too.
  const at = scores.findIndex((score) => score >= Math.min(2, most) && score * 2 >= most);
  const score = scores[at] ?? 0;
  // Below the headings, one more could be a value that happens to be a word of headings.
  return joinedAt(rows, at + 1, named, score + 2) ?? joinedAt(rows, at, named, score + 1) ?? headerAt(rows, at);
}

function headerAt(rows: readonly RawRow[], at: number): Header | null {
  const row = rows[at];
  return row ? { headings: trimmed(row.cells), row: row.row, used: at + 1 } : null;
}

/** The headings on this row and the one above together, where they say more than one row alone. */
function joinedAt(rows: readonly RawRow[], at: number, named: ReadonlySet<string>, least: number): Header | null {
  const [above, row] = [rows[at - 1], rows[at]];
  if (!above || !row || above.broken !== undefined || row.broken !== undefined || !isSecondRow(above.cells, row.cells)) return null;
  const joined = joinedHeadings(above.cells, row.cells);
  return scoreOf(joined, named) >= least ? { headings: trimmed(joined), row: row.row, used: at + 1 } : null;
}

/** A row of a case has values under the headings above it; a second row of headings adds to them. */
function isSecondRow(above: readonly string[], below: readonly string[]): boolean {
  return above.every((top, index) => {
    const bottom = (below[index] ?? '').trim();
    return bottom === '' || targetsOf(top).length === 0 || targetsOf(`${top} ${bottom}`).length > 0;
  });
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
    if (bottom === '') return top;
    const both = `${held} ${bottom}`.trim();
    return targetsOf(both).length === 0 && targetsOf(bottom).length > 0 ? bottom : both;
  });
}

function trimmed(cells: readonly string[]): readonly string[] {
  let length = cells.length;
  while (length > 0 && (cells[length - 1] ?? '').trim() === '') length -= 1;
  return cells.slice(0, length);
}
