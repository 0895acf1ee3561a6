/**
 * Which rows are compared at all. Each row gets keys; rows that share a key
 * stand in one block. A pair that no key brings together is never compared:
 * that is what keeps 100,000 rows from being five thousand million pairs.
 */
import { formatDay, isExact } from '../../case/dates.ts';
import type { LinkageRecord, Vocabulary } from './record.ts';

/** Keys of a row, as 32-bit hashes: two keys with one hash only add comparisons. */
export function blockingKeys(record: LinkageRecord, vocabulary: Vocabulary): Uint32Array {
  const keys = new Set<number>();
  const add = (text: string) => keys.add(hash(text));
  const sounds = [...new Set(record.name.map((word) => vocabulary.codes[word] ?? ''))].filter((code) => code !== '').sort();
  const birthYear = record.birth && record.birth.from !== null && record.birth.to !== null && record.birth.to - record.birth.from < 366
    ? formatDay(record.birth.from).slice(0, 4) : null;
  const arrest = record.arrest && record.arrest.from !== null && record.arrest.to !== null && record.arrest.to - record.arrest.from < 31
    ? formatDay(record.arrest.from) : null;
  if (record.idNumber !== null) add(`i ${record.idNumber}`);
  if (record.birth && isExact(record.birth)) add(`b ${String(record.birth.from)}`);
  sounds.forEach((first, i) => {
    if (record.arrest && isExact(record.arrest)) add(`a ${String(record.arrest.from)} ${first}`);
    sounds.slice(i + 1).forEach((second, j) => {
      const pair = `${first} ${second}`;
      add(`n ${pair}`);
      // Pairs of common words make large blocks: they are also told apart by date and by a third word.
      if (birthYear !== null) add(`nb ${pair} ${birthYear}`);
      if (arrest !== null) add(`na ${pair} ${arrest.slice(0, 7)}`);
      for (const third of sounds.slice(i + j + 2)) add(`nt ${pair} ${third}`);
    });
  });
  return Uint32Array.from(keys).sort();
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** Rows that share a key, as positions in the list. */
export interface Block {
  readonly key: number;
  readonly rows: readonly number[];
}

/** Numbers of rows that leave key and row together one exact number. */
const MOST_ROWS = 2 ** 21;

/** Every block of two rows or more, in the order of the keys. @param keys of each row, ascending */
export function* blocks(keys: readonly Uint32Array[]): Generator<Block> {
  if (keys.length > MOST_ROWS) throw new RangeError(`at most ${String(MOST_ROWS)} rows`);
  const packed = new Float64Array(keys.reduce((sum, own) => sum + own.length, 0));
  let at = 0;
  keys.forEach((own, row) => {
    for (const key of own) packed[at++] = key * MOST_ROWS + row;
  });
  packed.sort();
  for (let start = 0; start < packed.length; ) {
    const key = Math.floor((packed[start] ?? 0) / MOST_ROWS);
    let end = start + 1;
    while (end < packed.length && Math.floor((packed[end] ?? 0) / MOST_ROWS) === key) end++;
    if (end - start > 1) yield { key, rows: Array.from(packed.subarray(start, end), (one) => one % MOST_ROWS) };
    start = end;
  }
}

/** The least key that two rows have, of those that are not in `without`. */
export function firstCommon(a: Uint32Array, b: Uint32Array, without: ReadonlySet<number>): number | null {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one = 0, other = 0] = [a[i], b[j]];
    if (one === other && !without.has(one)) return one;
    if (one <= other) i++;
    if (other <= one) j++;
  }
  return null;
}
