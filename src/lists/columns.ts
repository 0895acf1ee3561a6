/** Several tables under one heading row: their columns side by side, none lost. */
import type { CaseFactId } from '../case/facts.ts';

/** What a column is for; null where the program does not know it. */
export type ColumnTarget = CaseFactId | 'id' | 'charges' | null;

export interface TableColumns {
  readonly name: string;
  readonly headings: readonly string[];
  readonly targets: readonly ColumnTarget[];
}

export class UnitedColumns {
  readonly headings: string[] = [];
  readonly targets: ColumnTarget[] = [];
  readonly #places = new Map<string, readonly number[]>();

  /** Columns for one fact are one column, under the heading that came first; unknown ones are told by their heading. */
  constructor(tables: readonly TableColumns[]) {
    for (const { name, headings, targets } of tables) {
      const taken = new Set<number>();
      this.#places.set(name, headings.map((heading, index) => {
        const target = targets[index] ?? null;
        let at = this.headings.findIndex((known, place) => !taken.has(place) && this.targets[place] === target && (target !== null || known === heading));
        if (at < 0) {
          at = this.headings.push(heading) - 1;
          this.targets.push(target);
        }
        taken.add(at);
        return at;
      }));
    }
  }

  /** A row's own cells, each in its place. */
  cells(table: string, own: readonly string[]): string[] {
    const cells = this.headings.map(() => '');
    this.#places.get(table)?.forEach((at, index) => (cells[at] = own[index] ?? ''));
    return cells;
  }
}
