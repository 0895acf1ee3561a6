/**
 * Watches a column of dates in figures. Where every value that tells an order
 * tells the one that is not used, nobody knows what the others mean.
 */
import type { DateOrder } from '../dates/single.ts';

/** Values that can only be day-month, and that can only be month-day. */
export type OrderCounts = readonly [dmy: number, mdy: number];

export class DateOrderWatch {
  #dmy = 0;
  #mdy = 0;
  #settled = false;

  /** @returns whether what was read so far has to be read anew */
  see(order: DateOrder | 'either'): boolean {
    if (order === 'either') return false;
    const first = order === 'dmy' ? this.#dmy === 0 : this.#mdy === 0;
    if (order === 'dmy') this.#dmy += 1;
    else this.#mdy += 1;
    return first;
  }

  /** How many values told each order so far. */
  get counts(): OrderCounts {
    return [this.#dmy, this.#mdy];
  }

  /** Takes over values that were seen elsewhere. */
  take([dmy, mdy]: OrderCounts): void {
    this.#dmy += dmy;
    this.#mdy += mdy;
  }

  /** Ends the look ahead: the counts begin anew, and what they showed stays. */
  settle(): void {
    this.#settled = true;
  }

  /** Whether values that fit both orders cannot be trusted to be in `used`. */
  doubtful(used: DateOrder): boolean {
    const [same, other] = used === 'dmy' ? [this.#dmy, this.#mdy] : [this.#mdy, this.#dmy];
    return other > 0 && same === 0;
  }

  /** What to tell of the column at its end, if anything. */
  verdict(used: DateOrder): { readonly code: 'column-dates-other' | 'date-order-mixed'; readonly same: number; readonly other: number } | null {
    const [same, other] = used === 'dmy' ? [this.#dmy, this.#mdy] : [this.#mdy, this.#dmy];
    if (!this.#settled || other === 0) return null;
    return { code: same === 0 ? 'column-dates-other' : 'date-order-mixed', same, other };
  }
}
