/** Where the headings stand: below titles and notes, sometimes on two rows with merged cells; never on a row of data. */
import { IntakeError } from '../error.ts';
import { fold } from '../../text/fold.ts';
import { dataCells, isWorded } from './data-cell.ts';
import { headingScore, targetsOf } from './headings.ts';
import { filledOf, isBlankRow, type RawRow } from './raw-row.ts';

export interface Header {
  readonly headings: readonly string[];
  /** As the spreadsheet shows it. */
  readonly row: number;
  /** The first row of the sample that is part of the headings, and how many are with those above. */
  readonly from: number;
  readonly used: number;
  /** Whether a row of it has broken quotes and is read as it stands. */
  readonly isBroken: boolean;
}

/** Rows below that tell headings from data. */
const BELOW = 20;

/**
 * @param rows the first rows of the table
 * @param wanted the row that the user named
 * @param named headings that a mapping names
 * @throws IntakeError where the named row is not there
 */
export function findHeader(rows: readonly RawRow[], wanted: number | undefined, named: ReadonlySet<string>, limit: number): Header | null {
  if (wanted !== undefined) {
    const at = rows.findIndex((row) => row.row === wanted);
    if (at < 0) throw new IntakeError('header-row-missing', { row: String(wanted) });
    return headerAt(rows, at);
  }
  const scores = rows.slice(0, limit).map((row, at) => (isValues(rows, at, scoreOf(row.cells, named)) ? 0 : scoreOf(row.cells, named)));
  const most = Math.max(0, ...scores);
  if (most === 0) return unknownHeader(rows, limit);
  // The first row that will do: further down, cells can happen to be words of headings too.
  const at = scores.findIndex((score) => score >= Math.min(2, most) && score * 2 >= most);
  const score = scores[at] ?? 0;
  // Below the headings, one more could be a value that happens to be a word of headings.
  return joinedAt(rows, at + 1, named, score + 2) ?? joinedAt(rows, at, named, score + 1) ?? headerAt(rows, at);
}

function headerAt(rows: readonly RawRow[], at: number): Header | null {
  const row = rows[at];
  return row ? { headings: trimmed(row.cells), row: row.row, from: at, used: at + 1, isBroken: row.broken === true } : null;
}

/** The headings on this row and the one above together, where they say more than one row alone. */
function joinedAt(rows: readonly RawRow[], at: number, named: ReadonlySet<string>, least: number): Header | null {
  const [above, row] = [rows[at - 1], rows[at]];
  if (!above || !row || dataCells(row.cells) > 0 || !isSecondRow(above.cells, row.cells)) return null;
  const joined = joinedHeadings(above.cells, row.cells);
  return scoreOf(joined, named) >= least ? { headings: trimmed(joined), row: row.row, from: at - 1, used: at + 1, isBroken: above.broken === true || row.broken === true } : null;
}

/** A row of a case has values under the headings above it; a second row of headings adds to them. */
function isSecondRow(above: readonly string[], below: readonly string[]): boolean {
  return above.every((top, index) => {
    const bottom = (below[index] ?? '').trim();
    return bottom === '' || targetsOf(top).length === 0 || targetsOf(`${top} ${bottom}`).length > 0;
  });
}

/**
 * Whether a row in which few cells name a fact is rather a row of data: dates
 * and identity numbers stand in it, a row as full stands above it, or the words
 * that could be headings stand again below in rows that are otherwise different.
 */
function isValues(rows: readonly RawRow[], at: number, score: number): boolean {
  const cells = rows[at]?.cells ?? [];
  const data = dataCells(cells);
  if (data > 0 && score < 2 + 2 * data) return true;
  const filled = filledOf(cells);
  if (score === 0 || score * 2 >= filled) return false;
  if (filled > 1 && rows.slice(0, at).some((row) => filledOf(row.cells) >= filled)) return true;
  const headed = [...cells.keys()].filter((index) => targetsOf(cells[index] ?? '').length > 0);
  const whole = fold(cells.join('\n'));
  return rows.slice(at + 1).some((row) => fold(row.cells.join('\n')) !== whole && headed.some((index) => fold(row.cells[index] ?? '') === fold(cells[index] ?? '')));
}

/** Headings of which none is known: words and nothing else, above rows that hold dates or numbers. */
function unknownHeader(rows: readonly RawRow[], limit: number): Header | null {
  const at = rows.slice(0, limit).findIndex((row) => filledOf(row.cells) > 1);
  const cells = rows[at]?.cells ?? [];
  const words = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const below = rows.slice(at + 1).filter((row) => filledOf(row.cells) > 1).slice(0, BELOW);
  const isPlausible = words.every(isWorded) && new Set(words).size === words.length && below.length > 0 && below.filter((row) => dataCells(row.cells) > 0).length * 2 > below.length && below.every((row) => filledOf(row.cells) <= words.length + 1);
  return isPlausible ? headerAt(rows, at) : null;
}

/** What was found instead, without a word of it: it may be anybody's. */
export function firstRowFound(rows: readonly RawRow[]): { readonly row: string; readonly cells: string } {
  const first = rows.find((candidate) => !isBlankRow(candidate.cells));
  return { row: String(first?.row ?? 1), cells: String(filledOf(first?.cells ?? [])) };
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
