/**
 * What stands in the columns of a table, so that a line is known for a row of
 * it wherever its delimiters are: dates, numbers and answers come again and
 * again in their column, and prose has none of them in their places.
 */

/** Rows from which columns are known; what comes later tells no more. */
const ROWS = 1_000;

/** A cell as its like are written: figures stand for each other. */
function formOf(cell: string): string {
  return cell.length > 80 ? '' : cell.trim().replace(/\d+/gu, '9').toLowerCase();
}

export interface Fit {
  readonly fits: number;
  readonly misses: number;
}

export class RowProfile {
  readonly #columns: Map<string, number>[] = [];
  #seen = 0;
  #telling: readonly (ReadonlySet<string> | null)[] | null = null;

  see(cells: readonly string[]): void {
    if (this.#seen >= ROWS || cells.length < 2) return;
    this.#seen += 1;
    this.#telling = null;
    for (const [index, cell] of cells.entries()) {
      const form = formOf(cell);
      const column = (this.#columns[index] ??= new Map<string, number>());
      if (form !== '') column.set(form, (column.get(form) ?? 0) + 1);
    }
  }

  /**
   * Whether a line is a row, or one of which a cell holds delimiters: what is
   * left of that cell stands in its columns from the left, what is right of it
   * from the right.
   */
  isLike(cells: readonly string[], width: number): boolean {
    const least = Math.min(2, this.#forms().filter((forms, index) => forms !== null && index < width).length);
    const more = cells.length - width;
    if (more <= 0) return (least > 1 || more === 0) && isEnough(this.#fitOf(cells, 0, cells.length, 0), least);
    return cells.some((_, split) => isEnough(added(this.#fitOf(cells, 0, split, 0), this.#fitOf(cells, split + more + 1, cells.length, -more)), least));
  }

  /**
   * Whether the end of one line, behind the cell with which it goes on, and the
   * beginning of another one, before the cell that comes to its end there, are
   * those of two rows. Of a true cell of several lines both are its own words,
   * among which there is no empty cell. The two cells can hold delimiters.
   */
  areParted(tail: readonly string[], from: number, head: readonly string[], to: number, width: number, least = 2): boolean {
    const isEmpty = [...tail.slice(from + 1, -1), ...head.slice(0, to)].some((cell) => cell === '');
    const ends = best([this.#fitOf(tail, from + 1, tail.length, 0), ...tail.slice(from + 1).map((_, at) => this.#fitOf(tail, from + 1 + at, tail.length, width - tail.length))]);
    const begins = best(head.slice(0, to).map((_, at) => this.#fitOf(head, 0, at + 1, 0)));
    return isEnough(added(added(ends, begins), { fits: isEmpty ? 1 : 0, misses: 0 }), least);
  }

  #fitOf(cells: readonly string[], from: number, to: number, shift: number): Fit {
    let [fits, misses] = [0, 0];
    for (let index = from; index < to; index += 1) {
      const forms = this.#forms()[index + shift];
      const form = formOf(cells[index] ?? '');
      if (!forms || form === '') continue;
      if (forms.has(form)) fits += 1;
      else misses += 1;
    }
    return { fits, misses };
  }

  /** For each column in which nearly everything is written like something else in it: the forms that came more than once. */
  #forms(): readonly (ReadonlySet<string> | null)[] {
    return (this.#telling ??= Array.from(this.#columns, (column: Map<string, number> | undefined) => {
      const again = [...(column ?? [])].filter(([, times]) => times > 1);
      const filled = [...(column?.values() ?? [])].reduce((sum, times) => sum + times, 0);
      const single = filled - again.reduce((sum, [, times]) => sum + times, 0);
      return again.length > 0 && single <= Math.max(1, filled * 0.2) ? new Set(again.map(([form]) => form)) : null;
    }));
  }
}

function added(one: Fit, other: Fit): Fit {
  return { fits: one.fits + other.fits, misses: one.misses + other.misses };
}

function best(all: readonly Fit[]): Fit {
  return all.reduce((one, other) => (other.fits - other.misses > one.fits - one.misses ? other : one), { fits: 0, misses: 0 });
}

function isEnough({ fits, misses }: Fit, least: number): boolean {
  return least > 0 && fits >= least && fits > misses;
}
