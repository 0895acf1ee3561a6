/**
 * Watches a column of dates in figures. Where every value that tells an order
 * tells the one that is not used, nobody knows what the others mean. A value
 * is judged only once that is known, so that the order of the rows changes
 * nothing.
 */
import type { DateOrder } from '../dates/single.ts';

export class DateOrderWatch {
  readonly #used: DateOrder;
  #same = 0;
  #other = 0;
  #either = 0;
  #isJudged = false;

  /** @param used the order in which values that fit both are read */
  constructor(used: DateOrder) {
    this.#used = used;
  }

  /** @returns whether values that fit both orders are read otherwise from now on */
  see(order: DateOrder | 'either'): boolean {
    const before = this.isDoubtful;
    if (order === 'either') this.#either += 1;
    else if (order === this.#used) this.#same += 1;
    else this.#other += 1;
    return this.isDoubtful !== before;
  }

  /** Whether values that fit both orders cannot be trusted to be in the one that is used. */
  get isDoubtful(): boolean {
    return this.#other > 0 && this.#same === 0;
  }

  /** Whether a value that was met already would be read otherwise if another one came. */
  get isOpen(): boolean {
    return this.#either > 0 && this.#same === 0;
  }

  /** Told that what was met is judged now. */
  judge(): void {
    this.#isJudged ||= this.isOpen;
  }

  /** Whether something was judged before its order was known. */
  get isJudged(): boolean {
    return this.#isJudged;
  }

  /** What to tell of the column at its end, if anything. */
  get verdict(): { readonly code: 'column-dates-other' | 'date-order-mixed'; readonly same: number; readonly other: number } | null {
    if (this.#other === 0) return null;
    return { code: this.#same === 0 ? 'column-dates-other' : 'date-order-mixed', same: this.#same, other: this.#other };
  }
}
