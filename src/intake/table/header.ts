/** Where the headings stand: below titles and notes, sometimes on two rows with merged cells; never on a row of data. */
import { IntakeError } from '../error.ts';
import { fold } from '../../text/fold.ts';
import { isTick } from './columns/fit.ts';
import { namedBy } from './columns/names.ts';
import { dataCells, isDataCell, isWorded } from './data-cell.ts';
import { targetsOf } from './headings.ts';
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
const BELOW = 40;
/** What a row has to score: one heading that is known, or words above columns of dates and numbers. */
const LEAST = 0.9;

/**
 * The row that is most like headings: its cells name facts, or are words above
 * dates and numbers, and do not come again below. Never one that holds dates or
 * identity numbers itself.
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
  const columns = new Columns(rows.slice(0, limit + BELOW));
  const scores = rows.slice(0, limit).map(({ cells }) => scoreOf(cells, named, columns));
  const most = Math.max(0, ...scores);
  if (most < LEAST) return null;
  // The first row that will do: further down, headings can stand again.
  const at = scores.findIndex((score) => score >= LEAST && score >= most * 0.6);
  const score = scores[at] ?? 0;
  return (mayGoOn(rows[at + 1]) ? joinedAt(rows, at + 1, named, columns, score + 1.5) : null) ?? joinedAt(rows, at, named, columns, score + 0.3) ?? headerAt(rows, at);
}

/** Whether a row below headings has words enough, and no figures and answers, to be more of them. */
function mayGoOn(row: RawRow | undefined): boolean {
  return row !== undefined && row.cells.filter((cell) => nameOf(cell) > 0).length > 2 && !row.cells.some((cell) => FIGURES.test(cell) || isTick(cell.trim()));
}

/** What stands in each column, to tell words that come again from headings, and dates from words. */
class Columns {
  readonly #texts: Map<string, Set<string>>[] = [];
  readonly #share: { filled: number; data: number; figures: number }[] = [];
  /** Cells filled in most rows. */
  readonly width: number;

  constructor(rows: readonly RawRow[]) {
    for (const { cells } of rows) {
      const whole = fold(cells.join('\n'));
      for (const [index, cell] of cells.entries()) {
        if (cell.trim() === '') continue;
        const share = (this.#share[index] ??= { filled: 0, data: 0, figures: 0 });
        share.filled += 1;
        if (isDataCell(cell)) share.data += 1;
        if (FIGURES.test(cell)) share.figures += 1;
        const texts = (this.#texts[index] ??= new Map<string, Set<string>>());
        const key = fold(cell);
        texts.set(key, (texts.get(key) ?? new Set<string>()).add(whole));
      }
    }
    const filled = rows.map(({ cells }) => filledOf(cells)).filter((count) => count > 0).sort((a, b) => a - b);
    this.width = filled[Math.floor(filled.length / 2)] ?? 0;
  }

  /** Whether a cell stands in its column in rows that are otherwise different, as a value does. */
  isRepeated(cell: string, index: number): boolean {
    return (this.#texts[index]?.get(fold(cell))?.size ?? 0) > 1;
  }

  /** Whether a column holds dates and identity numbers, or else figures, but for its heading. */
  holds(kind: 'data' | 'figures', index: number): boolean {
    const share = this.#share[index];
    return share !== undefined && share[kind] > 0 && share[kind] * 2 >= share.filled - 1;
  }
}

const FIGURES = /^\s*\d[\d.,]*\s*$/u;

function scoreOf(cells: readonly string[], named: ReadonlySet<string>, columns: Columns): number {
  const filled = filledOf(cells);
  const isNamed = cells.filter((cell) => named.has(cell.trim())).length;
  if (isNamed > 0 && isNamed * 2 >= filled) return 2 * isNamed;
  if (filled === 0 || dataCells(cells) > 0 || cells.some((cell) => cell.length > 300)) return 0;
  let [known, strong, above, figures, repeated] = [0, 0, 0, 0, 0];
  const seen = new Set<string>();
  for (const [index, cell] of cells.slice(0, 500).entries()) {
    if (cell.trim() === '') continue;
    if (columns.isRepeated(cell, index)) { repeated += 1; continue; }
    const name = seen.has(fold(cell)) ? 0 : nameOf(cell);
    seen.add(fold(cell));
    known += name;
    if (name === 1) strong += 1;
    if (isWorded(cell) && columns.holds('data', index)) above += 1;
    else if (isWorded(cell) && columns.holds('figures', index)) figures += 1;
  }
  if (FIGURES.test(cells.find((cell) => cell.trim() !== '') ?? '') && above === 0) return 0;
  if (known > 0) above += figures;
  // Few words of headings among other cells are a person's, whom they describe.
  const enough = strong >= 2 ? known * 4 >= filled : (known + above) * 2 >= filled || above >= 2;
  // A title is one cell above rows of several.
  if (!enough || (filled === 1 && columns.width > 2) || repeated * 2 > filled) return 0;
  return known + above * 0.5 - repeated;
}

/** How well a cell names any fact: 1 if it is a known heading. */
function nameOf(cell: string): number {
  if (targetsOf(cell).length > 0) return 1;
  const best = cell.length > 150 ? 0 : Math.max(0, ...namedBy(cell, false).values());
  return best >= 0.6 ? 0.8 : best >= 0.4 ? 0.4 : 0;
}

function headerAt(rows: readonly RawRow[], at: number): Header | null {
  const row = rows[at];
  return row ? { headings: trimmed(row.cells), row: row.row, from: at, used: at + 1, isBroken: row.broken === true } : null;
}

/** The headings on this row and the one above together, where they say more than one row alone. */
function joinedAt(rows: readonly RawRow[], at: number, named: ReadonlySet<string>, columns: Columns, least: number): Header | null {
  const [above, row] = [rows[at - 1], rows[at]];
  if (!above || !row || dataCells(row.cells) > 0 || dataCells(above.cells) > 0 || filledOf(above.cells) < 2 || !isSecondRow(above.cells, row.cells)) return null;
  const joined = joinedHeadings(above.cells, row.cells);
  return scoreOf(joined, named, columns) >= least ? { headings: trimmed(joined), row: row.row, from: at - 1, used: at + 1, isBroken: above.broken === true || row.broken === true } : null;
}

/** A row of a case has values under the headings above it; a second row of headings adds to them. */
function isSecondRow(above: readonly string[], below: readonly string[]): boolean {
  return above.every((top, index) => {
    const bottom = (below[index] ?? '').trim();
    return bottom === '' || nameOf(top) < 1 || (fold(top) !== fold(bottom) && (nameOf(bottom) > 0 || nameOf(`${top} ${bottom}`) > 0));
  });
}

/** What was found instead, without a word of it: it may be anybody's. */
export function firstRowFound(rows: readonly RawRow[]): { readonly row: string; readonly cells: string } {
  const first = rows.find((candidate) => !isBlankRow(candidate.cells));
  return { row: String(first?.row ?? 1), cells: String(filledOf(first?.cells ?? [])) };
}

/** A merged heading above stands in its first cell and holds for those to its right. */
function joinedHeadings(above: readonly string[], below: readonly string[]): readonly string[] {
  let held = '';
  const keys = below.map(fold);
  return Array.from({ length: Math.max(above.length, below.length) }, (_, index) => {
    const top = (above[index] ?? '').trim();
    const bottom = (below[index] ?? '').trim();
    if (top !== '') held = top;
    else if (bottom === '') held = '';
    if (bottom === '') return top;
    const both = `${held} ${bottom}`.trim();
    // The same words under two groups say different things.
    const isAlone = keys.filter((key) => key === fold(bottom)).length === 1;
    return isAlone && nameOf(bottom) >= nameOf(both) && nameOf(bottom) > 0 && targetsOf(both).length === 0 ? bottom : both;
  });
}

function trimmed(cells: readonly string[]): readonly string[] {
  let length = cells.length;
  while (length > 0 && (cells[length - 1] ?? '').trim() === '') length -= 1;
  return cells.slice(0, length);
}
