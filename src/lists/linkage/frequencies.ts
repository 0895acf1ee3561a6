/**
 * How common each value is: the u-probabilities, that two rows of different
 * persons agree by chance. A rare surname says much, "José" says little.
 */
import { formatDay, type DateSpan } from '../../case/dates.ts';
import type { LinkageRecord } from './record.ts';

/** Share of a value that the list has too few rows to tell, and how many rows that counts for. */
const UNSEEN = { word: 0.01, day: 0.002, month: 0.01, state: 0.08 } as const;
const PRIOR_ROWS = 150;

export class Frequencies {
  readonly rows: number;
  readonly #words = new Map<number, number>();
  readonly #days = new Map<number, number>();
  readonly #months = new Map<string, number>();
  readonly #states = new Map<string, number>();

  constructor(records: readonly LinkageRecord[]) {
    this.rows = records.length;
    for (const record of records) {
      for (const word of new Set(record.name)) add(this.#words, word);
      if (record.arrest && record.arrest.from !== null) add(this.#months, monthOf(record.arrest.from));
      if (record.arrest && record.arrest.from !== null && record.arrest.from === record.arrest.to) add(this.#days, record.arrest.from);
      if (record.state !== null) add(this.#states, record.state);
    }
  }

  /** That a name has this word. */
  word(word: number): number {
    return this.#share(this.#words.get(word), UNSEEN.word);
  }

  state(state: string): number {
    return this.#share(this.#states.get(state), UNSEEN.state);
  }

  /** That an arrest falls into the span: a day of mass arrests says little. */
  arrest(span: DateSpan): number {
    if (span.from === null || span.to === null) return 1;
    if (span.from === span.to) return this.#share(this.#days.get(span.from), UNSEEN.day);
    const months = Math.max(1, (span.to - span.from) / 30.4);
    return Math.min(1, months * this.#share(this.#months.get(monthOf(span.from)), UNSEEN.month));
  }

  #share(count: number | undefined, unseen: number): number {
    return ((count ?? 0) + unseen * PRIOR_ROWS) / (this.rows + PRIOR_ROWS);
  }
}

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function monthOf(day: number): string {
  return formatDay(day).slice(0, 7);
}
