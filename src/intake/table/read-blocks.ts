/**
 * A text table read by several hands at once, as if one had read it.
 *
 * Each block is read on its own, on the guess that it begins with a record
 * and that nothing in the rows before it changes how its rows are read. The
 * blocks are taken in their order, and a block only if the guess was right:
 * the one before it ended with a record, its rows have the numbers that were
 * guessed, no id of it was met before, and the order of day and month was
 * never in doubt. Otherwise it is read once more, here, in its place.
 */
import type { ReadItem } from '../types.ts';
import { piecesOf, type Block, type BlockTrace, type TableSpec } from './block.ts';
import { cutBlocks } from './cut-blocks.ts';
import type { TextRest } from './grid.ts';
import { itemsOf, type RowReading } from './row-item.ts';

/** What was made of a block. */
export interface Done {
  readonly trace: BlockTrace;
}

/** Who reads blocks. */
export interface Hands<D extends Done> {
  /** How many blocks may be under way. */
  readonly most: number;
  /** Characters of a block, at the least; what pays unless told. */
  readonly size?: number;
  /** Told of the table before its first block. */
  open(table: TableSpec): void;
  /** Reads a block; null where that came to nothing. */
  give(block: Block): Promise<D | null>;
}

interface Given<D> {
  readonly block: Block;
  readonly guessed: number;
  readonly done: Promise<D | null>;
  ready: boolean;
}

/** Blocks in succession that had to be read again before only one hand reads on. */
const PATIENCE = 8;

/** Reads what is left of a text. @returns how many records it had */
export async function* readBlocks<D extends Done>(rest: TextRest, reading: RowReading, hands: Hands<D>): AsyncGenerator<readonly ReadItem[] | D, number> {
  const { splitter } = rest;
  const begun = splitter.row;
  const given: Given<D>[] = [];
  let failed = 0;
  async function* settle({ block, done }: Given<D>): AsyncGenerator<readonly ReadItem[] | D> {
    const found = await done;
    if (found?.trace.whole === true && splitter.clean && splitter.row === block.firstRow && reading.plan.agrees(found.trace)) {
      failed = 0;
      splitter.passOver(found.trace.records);
      reading.plan.passOver(found.trace);
      yield found;
    } else {
      failed += 1;
      yield* inPlace(block, rest, reading);
    }
  }
  for await (const { text, records, last } of cutBlocks(rest, hands.size)) {
    const block: Block = { text, firstRow: given.reduce((row, { guessed }) => row + guessed, splitter.row), last };
    given.push(handed(block, records, failed < PATIENCE ? hands.give(block) : Promise.resolve(null)));
    for (let first = given[0]; first && (first.ready || last || given.length > hands.most); first = given[0]) {
      given.shift();
      yield* settle(first);
    }
  }
  return splitter.row - begun;
}

function handed<D>(block: Block, guessed: number, done: Promise<D | null>): Given<D> {
  const given: Given<D> = { block, guessed, done, ready: false };
  void done.then(() => { given.ready = true; });
  return given;
}

function* inPlace({ text, last }: Block, { splitter }: TextRest, reading: RowReading): Generator<readonly ReadItem[]> {
  for (const piece of piecesOf(text)) {
    const rows = splitter.push(piece, false);
    if (rows.length > 0) yield itemsOf(rows, reading);
  }
  const rows = last ? splitter.push('', true) : [];
  if (rows.length > 0) yield itemsOf(rows, reading);
}
