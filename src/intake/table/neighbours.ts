/** What the rows of a text look like, so that lines that a pair of quotes swallowed are known for rows. */

import { RowProfile } from './row-profile.ts';

/** From so many columns on, a line of prose hardly ever has just as many cells. */
const TELLING = 6;
/** Rows to have seen before their columns say what a row looks like. */
const ENOUGH = 5;

const FIGURE = /\d/u;

export class Neighbours {
  readonly #delimiter: string;
  readonly #quotedCell: RegExp;
  readonly #widths = new Map<number, number>();
  /** For each column of a narrow table: cells with something in them, and those of them with a figure. */
  readonly #columns: { filled: number; figures: number }[] = [];
  readonly #profile = new RowProfile();
  #expected = 0;
  #most = 0;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
    const mark = delimiter.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
    this.#quotedCell = new RegExp(`(^|${mark})"(?:[^"]|"")*"(?=${mark}|\\r?$)`, 'gu');
  }

  /** The width of lines without quotes that has most of their cells, since lines of prose are narrow: damage by quotes cannot touch it. */
  learn(lines: readonly string[]): void {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const width = line.includes('"') ? 1 : line.split(this.#delimiter).length;
      if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
    }
    this.#most = [...counts].sort((a, b) => b[1] * b[0] - a[1] * a[0] || b[0] - a[0])[0]?.[0] ?? 0;
    for (const line of lines) {
      const cells = line.includes('"') ? [] : line.replace(/\r$/u, '').split(this.#delimiter);
      if (cells.length === this.#most) this.#profile.see(cells);
    }
  }

  /** The number of headings. */
  expect(width: number): void {
    this.#expected = width;
  }

  /** Takes note of a good record. */
  see(cells: readonly string[]): void {
    const width = cells.length;
    this.#profile.see(cells);
    this.#widths.set(width, (this.#widths.get(width) ?? 0) + 1);
    if (width >= TELLING || width < 2) return;
    for (const [index, cell] of cells.entries()) {
      const column = (this.#columns[index] ??= { filled: 0, figures: 0 });
      if (cell === '') continue;
      column.filled += 1;
      if (FIGURE.test(cell)) column.figures += 1;
    }
  }

  /** Whether rows of this width are among those around. */
  isUsual(width: number): boolean {
    return width > 1 && (width === this.#expected || width === this.#most || (this.#widths.get(width) ?? 0) > 1);
  }

  /** Whether nothing is known of the rows around yet. */
  get isUnknown(): boolean {
    return this.#expected === 0 && this.#most === 0 && this.#widths.size === 0;
  }

  /** How many cells a line has by itself, a quote that is not closed in it taken literally. */
  widthOf(line: string): number {
    return this.#cellsOf(line).length;
  }

  /**
   * Whether a record of several lines swallowed rows: what the rows hold in
   * their columns stands in its lines too, or another of its lines is as wide
   * as a row, and so is the first, which a true cell of several lines cuts
   * short, or the record is not. In a narrow table a line of prose can be as
   * wide as a row: it must also have a figure where the rows have one.
   */
  swallows(width: number, lines: readonly string[]): boolean {
    const [first = '', ...others] = lines;
    if (this.#holdsRows(lines)) return true;
    const isOwnWidth = this.isUsual(width);
    if (isOwnWidth && !this.#beginsAsRow(this.widthOf(first))) return false;
    return others.some((line) => {
      const cells = this.#cellsOf(line);
      return isOwnWidth ? this.isRow(cells) : this.isUsual(cells.length);
    });
  }

  /** Whether a line between the first and the last is like a row, or these two are the ends of two rows. */
  #holdsRows(lines: readonly string[]): boolean {
    const width = this.#width;
    return lines.slice(1, -1).some((line) => {
      const cells = this.#cellsOf(line);
      return cells.length > 1 && this.#profile.isLike(cells, width);
    }) || this.#areParted(lines, 2);
  }

  #areParted(lines: readonly string[], least: number): boolean {
    const [first, last] = [this.#cellsOf(lines[0] ?? ''), this.#cellsOf(lines.at(-1) ?? '')];
    const opened = first.findIndex((cell) => cell.startsWith('"'));
    const closed = last.findIndex((cell) => cell.endsWith('"'));
    return opened >= 0 && closed >= 0 && this.#profile.areParted(first, opened, last, closed, this.#width, least);
  }

  get #width(): number {
    return this.#expected === 0 ? this.#most : this.#expected;
  }

  /** Whether a record of several lines is read, and yet may hold a row. */
  isSuspect(width: number, lines: readonly string[]): boolean {
    return (width > 2 && lines.filter((line) => this.widthOf(line) === width).length > 1) || this.#areParted(lines, 1);
  }

  /** Whether cells are as many as those of a row, and in a narrow table like them. */
  isRow(cells: readonly string[]): boolean {
    return this.isUsual(cells.length) && (cells.length >= TELLING || this.#hasFigures(cells));
  }

  /** Whether a pair of quotes within the line of the headings joined some of them: by its delimiters it is as wide as the rows. */
  joinsHeadings(width: number, line: string): boolean {
    return this.#isFirst && !this.isUsual(width) && line.includes('"') && line.split(this.#delimiter).length === this.#most;
  }

  /** Whether no row was met yet but titles: what comes next can be the headings. */
  get #isFirst(): boolean {
    return ![...this.#widths.keys()].some((seen) => seen > 1);
  }

  /** The headings can have a cell more or less than the rows. */
  #beginsAsRow(width: number): boolean {
    return this.isUsual(width) || (width > 1 && Math.abs(width - this.#most) === 1 && this.#isFirst);
  }

  /** Whether it has one where nearly all rows have; so where they have none. */
  #hasFigures(cells: readonly string[]): boolean {
    const rigid = [...this.#columns.entries()].filter(([, { filled, figures }]) => figures >= ENOUGH && figures > filled * 0.8);
    return rigid.length === 0 || rigid.some(([index]) => FIGURE.test(cells[index] ?? ''));
  }

  #cellsOf(line: string): readonly string[] {
    return (line.includes('"') ? line.replace(this.#quotedCell, '$1') : line).replace(/\r$/u, '').split(this.#delimiter);
  }
}
