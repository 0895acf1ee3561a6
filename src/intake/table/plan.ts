/** How the rows of one table become cases: a reader for each column, with what it read before. */
import type { Case } from '../../case/case.ts';
import { definitionOf, type CaseFactId } from '../../case/facts.ts';
import { readCell, type CellOptions } from '../cells/read-cell.ts';
import { conductSpan, finish, newDraft, take, takeCharges, warn, type Draft } from '../assemble.ts';
import type { ChargesRead, IntakeContext } from '../context.ts';
import type { DateOrder } from '../dates/single.ts';
import { BLANK, type Reading } from '../reading.ts';
import { detached, shown, unguarded } from '../text.ts';
import type { Target } from '../types.ts';
import { DateOrderWatch } from './date-order.ts';
import { IdSet } from './id-set.ts';
import { columnName } from './mapping.ts';

/** How many readings a column remembers: the same words come again and again. */
const REMEMBERED = 4_096;

/** Texts that are different in every row. */
const OWN_TEXT: ReadonlySet<Target> = new Set<Target>(['name', 'id-number', 'file-number', 'notes', 'co-defendants', 'health']);

interface FactColumn {
  readonly index: number;
  readonly id: CaseFactId;
  readonly heading: string;
  readonly watch: DateOrderWatch | null;
  /** Null for what hardly ever comes again. */
  readonly memo: Map<string, Reading> | null;
}

export interface PlanOptions {
  readonly headings: readonly string[];
  readonly targets: readonly (Target | null)[];
  readonly context: IntakeContext;
  readonly dateOrder: DateOrder;
  /** What goes before the row number in the id of a case without one. */
  readonly idPrefix: string;
}

/** Reads the rows of one table. */
export class TablePlan {
  readonly #options: PlanOptions;
  readonly #columns: readonly FactColumn[];
  readonly #charges: { readonly index: number; readonly heading: string } | null;
  readonly #id: number;
  readonly #ids = new IdSet();
  readonly #chargesRead = new Map<string, ChargesRead>();
  readonly #headingOf: ReadonlyMap<CaseFactId, string>;
  readonly #shape: Draft['facts'];
  readonly #columnOf = (id: CaseFactId): string => this.#headingOf.get(id) ?? id;

  constructor(options: PlanOptions) {
    this.#options = options;
    this.#columns = options.targets.flatMap((target, index): readonly FactColumn[] => {
      if (target === null || target === 'id' || target === 'charges') return [];
      const { kind } = definitionOf(target);
      return [{
        index,
        id: target,
        heading: shown(options.headings[index] ?? '', 60) || target,
        watch: kind === 'date' ? new DateOrderWatch() : null,
        memo: OWN_TEXT.has(target) ? null : new Map(),
      }];
    });
    this.#shape = Object.fromEntries(this.#columns.map((column) => [column.id, BLANK.fact]));
    const charges = options.targets.indexOf('charges');
    this.#charges = charges < 0 ? null : { index: charges, heading: shown(options.headings[charges] ?? '', 60) || 'charges' };
    this.#id = options.targets.indexOf('id');
    this.#headingOf = new Map(this.#columns.map((column) => [column.id, column.heading]));
  }

  /** Lets the columns of dates see values before the first is read. */
  look(rows: readonly (readonly string[])[]): void {
    for (const column of this.#columns) {
      if (!column.watch) continue;
      for (const cells of rows) this.#read(column, cells[column.index] ?? '');
      column.memo?.clear();
      column.watch.settle();
    }
  }

  /** The case of one row. @param missing whether the row ends before the headings do */
  caseOf(row: number, cells: readonly string[], missing: boolean, suspect: boolean): Case {
    const draft = newDraft(this.#shape);
    for (const column of this.#columns) take(draft, column.id, this.#read(column, cells[column.index] ?? ''), column.heading);
    if (this.#charges) this.#takeCharges(draft, cells[this.#charges.index] ?? '', this.#charges.heading);
    const { headings } = this.#options;
    if (missing) warn(draft, { column: shown(headings[cells.length] ?? '', 60), code: 'missing-cell', values: { cells: String(cells.length), expected: String(headings.length) } });
    if (suspect) warn(draft, { column: '', code: 'row-inside-cell', values: {} });
    return finish(this.#identify(row, cells, draft), draft, this.#columnOf);
  }

  /** Columns of dates whose figures fit only the order that is not used, or both. */
  orderNotices(): readonly { readonly code: 'column-dates-other' | 'date-order-mixed'; readonly values: Readonly<Record<string, string>> }[] {
    const { headings, dateOrder } = this.#options;
    return this.#columns.flatMap((column) => {
      const seen = column.watch?.verdict(dateOrder);
      if (!seen) return [];
      return [{ code: seen.code, values: { column: columnName(column.index, headings), other: String(seen.other), same: String(seen.same), order: dateOrder === 'dmy' ? 'mdy' : 'dmy' } }];
    });
  }

  #read(column: FactColumn, cell: string): Reading {
    const ready = column.memo?.get(cell);
    if (ready) {
      if (ready.order !== undefined) column.watch?.see(ready.order);
      return ready;
    }
    const options: CellOptions = { dateOrder: this.#options.dateOrder, orderDoubtful: column.watch?.doubtful(this.#options.dateOrder) };
    const kept = column.memo ? detached(cell) : cell;
    const read = readCell(column.id, kept, this.#options.context, options);
    if (read.order !== undefined && column.watch?.see(read.order) === true) column.memo?.clear();
    if (column.memo) {
      if (column.memo.size >= REMEMBERED) column.memo.clear();
      column.memo.set(kept, read);
    }
    return read;
  }

  #takeCharges(draft: Draft, cell: string, heading: string): void {
    const conduct = conductSpan(draft);
    const key = conduct === null ? `||${cell}` : `${String(conduct.from)}|${String(conduct.to)}|${cell}`;
    let read = this.#chargesRead.get(key);
    if (!read) {
      if (this.#chargesRead.size >= REMEMBERED) this.#chargesRead.clear();
      read = this.#options.context.charges.charges(unguarded(detached(cell)), conduct);
      this.#chargesRead.set(detached(key), read);
    }
    takeCharges(draft, read, cell, heading);
  }

  #identify(row: number, cells: readonly string[], draft: Draft): string {
    const own = this.#id < 0 ? '' : unguarded((cells[this.#id] ?? '').trim());
    if (own === '') return `${this.#options.idPrefix}row-${String(row)}`;
    const heading = shown(this.#options.headings[this.#id] ?? '', 60);
    if (!this.#ids.add(own)) warn(draft, { column: heading, code: 'duplicate-id', values: { text: shown(own, 40) } });
    return own;
  }
}
