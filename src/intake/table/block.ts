/** A stretch of a text table that is read on its own, perhaps in another thread. */
import type { IntakeContext } from '../context.ts';
import type { ReadItem } from '../types.ts';
import type { OrderCounts } from './date-order.ts';
import { TablePlan, type PlanOptions, type RowsTrace } from './plan.ts';
import { RecordSplitter } from './record-splitter.ts';
import { itemsOf, type TablePlace } from './row-item.ts';

/** All that reading rows of an open table rests on: plain data, which another thread can be sent. */
export interface TableSpec extends Omit<PlanOptions, 'context'> {
  readonly place: TablePlace;
  readonly delimiter: string;
  readonly newline: string;
  /** What the dates of the first rows told. */
  readonly orders: readonly OrderCounts[];
}

export interface Block {
  readonly text: string;
  /** The number that its first row most likely has. */
  readonly firstRow: number;
  /** Whether the text ends with it. */
  readonly last: boolean;
}

/** What shows whether a block was read as it would have been in its place. */
export interface BlockTrace extends RowsTrace {
  readonly records: number;
  /** Whether it begins and ends with a record, if it begins with one, and no quote in it is broken. */
  readonly whole: boolean;
}

/** Characters cut into records at once: few enough rows that none of them outlives the next. */
export const PIECE = 32 * 1024;

/** The text in pieces of {@link PIECE}. */
export function* piecesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += PIECE) yield text.length <= PIECE ? text : text.slice(at, at + PIECE);
}

/** Reads blocks of one table, each on its own. */
export class BlockReader {
  readonly #spec: TableSpec;
  readonly #plan: TablePlan;

  constructor(spec: TableSpec, context: IntakeContext) {
    this.#spec = spec;
    this.#plan = new TablePlan({ ...spec, context });
    this.#plan.beginWith(spec.orders);
  }

  /** @param take gets the items of the block, in order */
  read({ text, firstRow, last }: Block, take: (items: readonly ReadItem[]) => void): BlockTrace {
    const { headings, place, delimiter, newline } = this.#spec;
    const splitter = new RecordSplitter(delimiter, newline, firstRow);
    splitter.expect(headings.length);
    let sound = true;
    const reading = { headings, place, delimiter, plan: this.#plan };
    const cut = (piece: string, end: boolean): void => {
      const rows = splitter.push(piece, end);
      sound &&= rows.every((row) => row.broken === undefined);
      if (sound) take(itemsOf(rows, reading));
    };
    const trace = this.#plan.apart(() => {
      for (const piece of piecesOf(text)) cut(piece, false);
      if (last) cut('', true);
    });
    return { ...trace, records: splitter.row - firstRow, whole: sound && splitter.clean };
  }
}
