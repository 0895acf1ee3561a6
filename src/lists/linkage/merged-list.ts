/** A list after decisions, in its own columns. Of rows that nobody decided upon only the cells are kept. */
import { UnitedColumns, type TableColumns } from '../columns.ts';
import { rowKey, type ListRow } from '../row.ts';
import { applyDecisions, type AppliedDecisions } from './apply.ts';
import type { Decision } from './decisions.ts';
import { mergeCells, type OtherValue } from './merge-cells.ts';

/** One row of the merged list. */
export interface MergedListRow {
  readonly cells: readonly string[];
  /** The rows that it was made of, the kept one first. */
  readonly from: readonly { readonly file: string; readonly row: number }[];
  readonly others: readonly OtherValue[];
  /** Rows of the same person for other charges, which stay. */
  readonly related: readonly { readonly file: string; readonly row: number }[];
}

interface PackedRow {
  readonly file: string;
  readonly row: number;
  readonly cells: readonly string[];
}

export class MergedList {
  readonly #decisions: readonly Decision[];
  readonly #named: ReadonlySet<string>;
  readonly #decided: ListRow[] = [];
  readonly #rows: PackedRow[] = [];

  constructor(decisions: readonly Decision[]) {
    this.#decisions = decisions;
    this.#named = new Set(decisions.flatMap(({ a, b }) => [rowKey(a), rowKey(b)]));
  }

  add(row: ListRow): void {
    this.#rows.push({ file: row.file, row: row.row, cells: row.cells ?? [] });
    if (this.#named.has(rowKey(row))) this.#decided.push(row);
  }

  /** What the decisions come to; `read = kept + mergedAway` over all rows that were added. */
  apply(): AppliedDecisions {
    const applied = applyDecisions(this.#decided, this.#decisions);
    const { mergedAway } = applied.counts;
    return { ...applied, counts: { read: this.#rows.length, kept: this.#rows.length - mergedAway, mergedAway } };
  }

  headings(tables: readonly TableColumns[]): readonly string[] {
    return new UnitedColumns(tables).headings;
  }

  /** Every row that stays, in the list's order. */
  *rows(applied: AppliedDecisions, tables: readonly TableColumns[]): Generator<MergedListRow> {
    const columns = new UnitedColumns(tables);
    const merged = new Map(applied.merged.map((one) => [rowKey(one.row), one]));
    const away = new Set(applied.merged.flatMap((one) => one.from.map(rowKey).filter((key) => key !== rowKey(one.row))));
    const related = new Map(applied.related.flatMap((group) => group.map((one) => [rowKey(one), group.filter((other) => other !== one)] as const)));
    let written = 0;
    for (const packed of this.#rows) {
      const key = rowKey(packed);
      if (away.has(key)) continue;
      written++;
      const own = { file: packed.file, row: packed.row };
      const one = merged.get(key);
      const { cells, others } = one ? mergeCells(one, columns) : { cells: columns.cells(packed.file, packed.cells), others: [] };
      const from = one ? [own, ...one.from.filter((other) => rowKey(other) !== key).map(({ file, row }) => ({ file, row }))] : [own];
      yield { cells, from, others, related: related.get(key) ?? [] };
    }
    if (written !== applied.counts.kept) throw new Error('a row was lost while the merged list was written');
  }
}
