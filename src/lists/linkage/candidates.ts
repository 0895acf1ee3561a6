/**
 * The pairs of rows to compare, each once where blocks are small.
 *
 * A block over the limit is compared by sorted neighbourhood (Hernández and
 * Stolfo 1995): sorted, each row with the next few. So the work grows with
 * the list and not with its square, and no block is left out.
 */
import { blockingKeys, blocks, firstCommon, type Block } from './blocking.ts';
import type { LinkageRecord, Vocabulary } from './record.ts';

/** Rows compared with each row of a large block, in each order. */
const WINDOW = 12;

export interface CandidateCounts {
  blocks: number;
  /** Blocks over the limit, compared by sorted neighbourhood. */
  largeBlocks: number;
  pairs: number;
}

/** Calls back for each pair (a < b). A pair may come again from a large block. */
export function eachCandidate(
  records: readonly LinkageRecord[],
  vocabulary: Vocabulary,
  largestBlock: number,
  compare: (a: number, b: number) => void,
): CandidateCounts {
  const keys = records.map((record) => blockingKeys(record, vocabulary));
  const counts: CandidateCounts = { blocks: 0, largeBlocks: 0, pairs: 0 };
  const large = new Set<number>();
  for (const block of blocks(keys)) if (block.rows.length > largestBlock) large.add(block.key);
  const visit = (one: number, other: number) => {
    if (one === other) return;
    counts.pairs++;
    compare(Math.min(one, other), Math.max(one, other));
  };
  for (const block of blocks(keys)) {
    counts.blocks++;
    if (large.has(block.key)) {
      counts.largeBlocks++;
      neighbours(block, records, vocabulary, visit);
    } else whole(block, keys, large, visit);
  }
  return counts;
}

/** Every pair of the block whose first common key this is. */
function whole({ rows, key }: Block, keys: readonly Uint32Array[], large: ReadonlySet<number>, visit: (a: number, b: number) => void): void {
  const none = new Uint32Array();
  rows.forEach((a, at) => {
    for (const b of rows.slice(at + 1)) if (firstCommon(keys[a] ?? none, keys[b] ?? none, large) === key) visit(a, b);
  });
}

function neighbours(block: Block, records: readonly LinkageRecord[], vocabulary: Vocabulary, visit: (a: number, b: number) => void): void {
  const nameOf = (row: number) => (records[row]?.name ?? []).map((word) => vocabulary.codes[word] ?? '').sort().join(' ');
  const birthOf = (row: number) => String(records[row]?.birth?.from ?? '~');
  const arrestOf = (row: number) => String(records[row]?.arrest?.from ?? '~');
  for (const keyOf of [(row: number) => `${nameOf(row)} ${birthOf(row)}`, (row: number) => `${birthOf(row)} ${arrestOf(row)} ${nameOf(row)}`, (row: number) => `${arrestOf(row)} ${nameOf(row)}`]) {
    const sorted = block.rows.map((row) => ({ row, key: keyOf(row) })).sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.row - b.row));
    sorted.forEach(({ row }, i) => {
      for (let next = i + 1; next <= i + WINDOW && next < sorted.length; next++) visit(row, sorted[next]?.row ?? row);
    });
  }
}
