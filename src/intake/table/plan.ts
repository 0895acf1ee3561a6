/** How the rows of one table become cases: a reader for each column, with what it read before. */
import type { Case } from '../../case/case.ts';
import type { DateSpan } from '../../case/dates.ts';
import { definitionOf, type CaseFactId } from '../../case/facts.ts';
import { readCell, type CellOptions } from '../cells/read-cell.ts';
import { glanceAt, type Glance } from '../cells/at-a-glance.ts';
import { cellTaken, chargesTaken, finish, militaryCourt, newDraft, ORDERED_DATES, outOfOrder, takeBesides, takeCharges, warn, type CellTaken, type ChargesTaken, type Draft } from '../assemble.ts';
import type { ChargesRead, IntakeContext } from '../context.ts';
import type { DateOrder } from '../dates/single.ts';
import { BLANK } from '../reading.ts';
import { detached, shown, unguarded } from '../text.ts';
import type { Target } from '../types.ts';
import { CellMemo } from './cell-memo.ts';
import { DateOrderWatch, type OrderCounts } from './date-order.ts';
import { FactLayout } from './fact-layout.ts';
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
  readonly glance: Glance | null;
  /** Null for what hardly ever comes again. */
  readonly memo: CellMemo | null;
}

/** What every column takes from an empty cell. */
const EMPTY = cellTaken('notes', BLANK, '');

export interface PlanOptions {
  readonly headings: readonly string[];
  readonly targets: readonly (Target | null)[];
  readonly context: IntakeContext;
  readonly dateOrder: DateOrder;
  /** What goes before the row number in the id of a case without one. */
  readonly idPrefix: string;
}

/**
 * What rows that were read on their own left behind for those that come after
 * them, and what shows whether they were read as they would have been in their
 * place: by themselves rows depend on the rows before only through these.
 */
export interface RowsTrace {
  /** Hashes of their ids: one that was met before is worth a warning. */
  readonly ids: Float64Array;
  /** What their dates told of the order of day and month, for each column of dates. */
  readonly orders: readonly OrderCounts[];
  /** Whether the order was in doubt at some time, so that a date may have been left unread. */
  readonly doubted: boolean;
}

/** Reads the rows of one table. */
export class TablePlan {
  readonly #options: PlanOptions;
  readonly #columns: readonly FactColumn[];
  readonly #charges: { readonly index: number; readonly heading: string } | null;
  readonly #id: number;
  readonly #ids = new IdSet();
  readonly #idHeading: string;
  readonly #chargesTaken = new WeakMap<ChargesRead, { readonly cell: string; readonly taken: ChargesTaken }>();
  readonly #headingOf: ReadonlyMap<CaseFactId, string>;
  readonly #layout: FactLayout;
  readonly #watches: readonly DateOrderWatch[];
  #doubted = false;
  /** What each column takes from the row that is being read. */
  readonly #row: CellTaken[];
  /** Positions of the columns whose dates follow upon each other. */
  readonly #ordered: readonly (readonly [earlier: number, later: number])[];
  /** Whether no two columns are for one fact, the later of which would go before the earlier. */
  readonly #distinct: boolean;
  readonly #conduct: number;
  readonly #arrest: number;
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
        glance: glanceAt(target),
        memo: OWN_TEXT.has(target) ? null : new CellMemo(REMEMBERED, kind === 'date'),
      }];
    });
    this.#watches = this.#columns.flatMap(({ watch }) => (watch ? [watch] : []));
    this.#layout = FactLayout.of(this.#columns.map((column) => [column.id, BLANK.fact]));
    this.#distinct = new Set(this.#columns.map((column) => column.id)).size === this.#columns.length;
    const charges = options.targets.indexOf('charges');
    this.#charges = charges < 0 ? null : { index: charges, heading: shown(options.headings[charges] ?? '', 60) || 'charges' };
    this.#id = options.targets.indexOf('id');
    this.#idHeading = shown(options.headings[this.#id] ?? '', 60);
    const placeOf = (id: CaseFactId): number => this.#columns.findLastIndex((column) => column.id === id);
    this.#row = this.#columns.map(() => EMPTY);
    this.#ordered = ORDERED_DATES.map(([earlier, later]) => [placeOf(earlier), placeOf(later)] as const).filter(([earlier, later]) => earlier >= 0 && later >= 0);
    this.#conduct = placeOf('conduct-date');
    this.#arrest = placeOf('arrest-date');
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

  /** What the columns of dates have told so far. */
  get orders(): readonly OrderCounts[] {
    return this.#watches.map((watch) => watch.counts);
  }

  /** Begins as another plan of this table stands. */
  beginWith(orders: readonly OrderCounts[]): void {
    this.#watches.forEach((watch, index) => {
      const told = orders[index];
      if (told) watch.take(told);
      watch.settle();
    });
  }

  /** Reads rows on their own: what was met before them is not looked at. */
  apart(read: () => void): RowsTrace {
    this.#ids.drain();
    const before = this.orders;
    this.#doubted = this.#inDoubt();
    read();
    const orders = this.orders.map(([dmy, mdy], index): OrderCounts => [dmy - (before[index]?.[0] ?? 0), mdy - (before[index]?.[1] ?? 0)]);
    return { ids: this.#ids.drain(), orders, doubted: this.#doubted || this.#inDoubt() };
  }

  /** Whether rows that were read on their own would have been read alike as the next ones here. */
  agrees({ ids, doubted }: RowsTrace): boolean {
    return !doubted && !this.#inDoubt() && !this.#ids.hasSome(ids);
  }

  /** Takes rows that were read on their own for the next ones. */
  passOver({ ids, orders }: RowsTrace): void {
    this.#ids.take(ids);
    this.#watches.forEach((watch, index) => { watch.take(orders[index] ?? [0, 0]); });
  }

  #inDoubt(): boolean {
    return this.#watches.some((watch) => watch.doubtful(this.#options.dateOrder));
  }

  /** The case of one row. @param missing whether the row ends before the headings do */
  caseOf(row: number, cells: readonly string[], missing: boolean, suspect: boolean): Case {
    const columns = this.#columns;
    const taken = this.#row;
    let layout = this.#layout;
    for (let place = 0; place < columns.length; place += 1) {
      const column = columns[place];
      if (!column) continue;
      const cell = this.#read(column, cells[column.index] ?? '');
      taken[place] = cell;
      if (cell.also !== null) layout = layout.with(cell.also);
    }
    const draft = newDraft(layout.facts);
    for (let place = 0; place < columns.length; place += 1) {
      const column = columns[place];
      const cell = taken[place];
      if (!column || !cell || (cell === EMPTY && this.#distinct)) continue;
      draft.facts[column.id] = cell.fact;
      takeBesides(draft, cell);
    }
    if (this.#charges) this.#takeCharges(draft, cells[this.#charges.index] ?? '', this.#charges.heading);
    const { headings } = this.#options;
    if (missing) warn(draft, { column: shown(headings[cells.length] ?? '', 60), code: 'missing-cell', values: { cells: String(cells.length), expected: String(headings.length) } });
    if (suspect) warn(draft, { column: '', code: 'row-inside-cell', values: {} });
    return finish(this.#identify(row, cells, draft), draft, this.#columnOf, this.#isOrdered(draft));
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

  #read(column: FactColumn, cell: string): CellTaken {
    if (cell === '') return EMPTY;
    const { memo } = column;
    if (memo === null) {
      const fact = column.glance?.(cell) ?? null;
      return fact ? { fact, order: null, also: null, warnings: null, span: null } : cellTaken(column.id, readCell(column.id, cell, this.#options.context, {}), column.heading);
    }
    const ready = memo.get(cell);
    if (!ready) return this.#readAnew(column, memo, cell);
    if (ready.order !== null) column.watch?.see(ready.order);
    return ready;
  }

  #readAnew({ id, heading, watch }: FactColumn, memo: CellMemo, cell: string): CellTaken {
    const orderDoubtful = watch?.doubtful(this.#options.dateOrder);
    if (orderDoubtful === true) this.#doubted = true;
    const options: CellOptions = { dateOrder: this.#options.dateOrder, orderDoubtful };
    return memo.keep(cell, (own) => {
      const taken = cellTaken(id, readCell(id, own, this.#options.context, options), heading);
      // What was read in one order of day and month is read anew in the other.
      if (taken.order !== null && watch?.see(taken.order) === true) memo.clear();
      return taken;
    });
  }

  #takeCharges(draft: Draft, cell: string, heading: string): void {
    const read = this.#options.context.charges.charges(unguarded(cell), this.#conductSpan(), militaryCourt(draft));
    let known = this.#chargesTaken.get(read);
    // A cell that says that nothing is known of the charges is told as it was written.
    if (known?.cell !== cell) {
      const kept = detached(cell);
      known = { cell: kept, taken: chargesTaken(read, kept, heading) };
      this.#chargesTaken.set(read, known);
    }
    takeCharges(draft, known.taken);
  }

  /** What {@link conductSpan} says, of the row that is being read. */
  #conductSpan(): DateSpan | null {
    const conduct = this.#row[this.#conduct]?.span;
    if (conduct) return conduct;
    const arrest = this.#row[this.#arrest]?.span;
    return arrest ? { from: null, to: arrest.to } : null;
  }

  /** Whether the row's dates are certainly as they follow upon each other. */
  #isOrdered({ also }: Draft): boolean {
    for (const [earlier, later] of this.#ordered) if (outOfOrder(this.#row[earlier]?.span ?? null, this.#row[later]?.span ?? null)) return false;
    return also === null || !also.some(([id]) => definitionOf(id).kind === 'date');
  }

  #identify(row: number, cells: readonly string[], draft: Draft): string {
    const own = this.#id < 0 ? '' : unguarded((cells[this.#id] ?? '').trim());
    if (own === '') return `${this.#options.idPrefix}row-${String(row)}`;
    if (!this.#ids.add(own)) warn(draft, { column: this.#idHeading, code: 'duplicate-id', values: { text: shown(own, 40) } });
    return own;
  }
}
