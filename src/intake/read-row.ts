/** From the cells of one row to a case, by what each column is for. */
import type { Case } from '../case/case.ts';
import type { CaseFactId } from '../case/facts.ts';
import { conductSpan, finish, newDraft, take, takeCharges, warn } from './assemble.ts';
import { readCell } from './cells/read-cell.ts';
import type { IntakeContext } from './context.ts';
import type { DateOrder } from './dates/single.ts';
import type { Reading } from './reading.ts';
import type { Target } from './types.ts';

/** Readings of the same cell text are the same: kept, up to a bound. */
const MOST_KEPT = 20_000;

/** Reads the rows of one table. */
export class RowReader {
  readonly #headings: readonly string[];
  readonly #columns: readonly (readonly [index: number, target: Target])[];
  readonly #context: IntakeContext;
  readonly #order: DateOrder;
  readonly #kept = new Map<string, Reading>();
  readonly #columnOf = new Map<string, string>();
  readonly #ids = new Set<string>();

  constructor(headings: readonly string[], targets: readonly (Target | null)[], context: IntakeContext, order: DateOrder) {
    this.#headings = headings;
    this.#columns = targets.flatMap((target, index) => (target === null ? [] : [[index, target] as const]));
    this.#context = context;
    this.#order = order;
    for (const [index, target] of this.#columns) this.#columnOf.set(target, headings[index] ?? '');
  }

  read(cells: readonly string[], row: number): Case {
    const draft = newDraft();
    let id = '';
    let charges: readonly [cell: string, column: string] | undefined;
    for (const [index, target] of this.#columns) {
      const cell = cells[index] ?? '';
      const column = this.#headings[index] ?? '';
      if (target === 'id') id = cell.trim();
      else if (target === 'charges') charges = [cell, column];
      else take(draft, target, this.#readCell(target, cell), column);
    }
    // The charges come last: the meaning of an article depends on the date of the conduct.
    if (charges) takeCharges(draft, this.#context.charges.charges(charges[0], conductSpan(draft)), ...charges);
    if (id !== '' && this.#ids.has(id)) warn(draft, { column: this.#columnOf.get('id') ?? '', code: 'duplicate-id', values: { text: id } });
    this.#ids.add(id);
    if (cells.length < this.#headings.length) warn(draft, { column: '', code: 'missing-cell', values: {} });
    return finish(id === '' ? `row-${String(row)}` : id, draft, (fact) => this.#columnOf.get(fact) ?? fact);
  }

  #readCell(target: CaseFactId, cell: string): Reading {
    const key = `${target}\u0000${cell}`;
    let reading = this.#kept.get(key);
    if (!reading) {
      reading = readCell(target, cell, this.#context, { dateOrder: this.#order });
      if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
      if (cell.length < 200) this.#kept.set(key, reading);
    }
    return reading;
  }
}
