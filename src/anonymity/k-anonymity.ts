/**
 * k-anonymity: rows are told in groups of at least k that nobody can tell
 * apart by what a stranger may know, the quasi-identifiers.
 *
 * All rows begin as one group of which nothing is told. A group is split by
 * the column that tells most for what it costs (Mondrian's way, LeFevre,
 * DeWitt and Ramakrishnan 2006, with cells of a group told as one), as long
 * as no part is smaller than k. So no row is ever left over.
 */
import { generalised, isValues, keyOf, lossOf, MOST_VALUES, splitKeys, type Cell } from './cells.ts';

/** A quasi-identifier, and how many values it can have. */
export interface Quasi {
  readonly id: string;
  readonly domain: number;
}

type Rows = readonly number[];

/**
 * The rows with what is told of each; those of one group have the same cells.
 * @param table for each row what is known, in the order of the columns
 * @param k at least 1, and at most the number of rows
 */
export function kAnonymous(table: readonly (readonly Cell[])[], columns: readonly Quasi[], k: number): readonly (readonly Cell[])[] {
  const told: (readonly Cell[])[] = [...table];
  const open: Rows[] = [table.map((_, row) => row)];
  for (let rows = open.pop(); rows !== undefined; rows = open.pop()) {
    const parts = bestSplit(rows, table, columns, k);
    if (parts) {
      open.push(...parts);
      continue;
    }
    const group = rows;
    const cells = columns.map(({ domain }, column) => generalised(group.map((row) => table[row]?.[column] ?? null), domain));
    for (const row of group) told[row] = cells;
  }
  return told;
}

/** The split that tells most for the number of groups that it makes; null where none tells more. */
function bestSplit(rows: Rows, table: readonly (readonly Cell[])[], columns: readonly Quasi[], k: number): readonly Rows[] | null {
  if (rows.length < 2 * k) return null;
  const before = lossIn([rows], table, columns);
  let best: { readonly parts: readonly Rows[]; readonly worth: number } | null = null;
  for (const column of columns.keys()) {
    for (const parts of splits(rows, table, column, k)) {
      if (parts.length < 2 || parts.some((part) => part.length < k)) continue;
      const worth = (before - lossIn(parts, table, columns)) / bits(parts, rows.length);
      if (worth > (best?.worth ?? 0)) best = { parts, worth };
    }
  }
  return best?.parts ?? null;
}

function lossIn(groups: readonly Rows[], table: readonly (readonly Cell[])[], columns: readonly Quasi[]): number {
  let loss = 0;
  for (const rows of groups) {
    for (const [column, { domain }] of columns.entries()) {
      const cells = rows.map((row) => table[row]?.[column] ?? null);
      const told = generalised(cells, domain);
      for (const cell of cells) loss += lossOf(told, cell);
    }
  }
  return loss;
}

/** How much of what can be told of a row the split uses up. */
function bits(parts: readonly Rows[], all: number): number {
  return parts.reduce((sum, part) => sum - (part.length / all) * Math.log2(part.length / all), 0);
}

/** Ways to split rows by one column: value by value, few values together, and in two halves; those of which nothing is known by themselves. */
function splits(rows: Rows, table: readonly (readonly Cell[])[], column: number, k: number): readonly (readonly Rows[])[] {
  const cells = rows.map((row) => table[row]?.[column] ?? null);
  const keys = splitKeys(cells);
  const byKey = new Map<string, number[]>();
  rows.forEach((row, at) => {
    const key = keys[at] ?? '';
    const part = byKey.get(key);
    if (part) part.push(row);
    else byKey.set(key, [row]);
  });
  const blank = byKey.get('') ?? [];
  byKey.delete('');
  const inOrder = cells.some((cell) => cell !== null && !isValues(cell));
  const known = [...byKey].sort(([a, left], [b, right]) => (inOrder ? 0 : right.length - left.length) || (a < b ? -1 : 1)).map(([, part]) => part);
  const ways = [joined(known, k), ...(inOrder ? [] : [joined(chunks(known, MOST_VALUES), k)]), joined(halves(known), k)];
  return ways.map((parts) => (blank.length === 0 ? parts : blank.length >= k ? [...parts, blank] : withSmallest(parts, blank)));
}

function chunks(parts: readonly Rows[], size: number): readonly Rows[] {
  return Array.from({ length: Math.ceil(parts.length / size) }, (_, at) => parts.slice(at * size, (at + 1) * size).flat());
}

/** Two parts of about as many rows. */
function halves(parts: readonly Rows[]): readonly Rows[] {
  const all = parts.reduce((sum, part) => sum + part.length, 0);
  let [at, count] = [0, 0];
  while (at < parts.length - 1 && count + (parts[at]?.length ?? 0) / 2 < all / 2) count += parts[at++]?.length ?? 0;
  return [parts.slice(0, at).flat(), parts.slice(at).flat()].filter((part) => part.length > 0);
}

/** Neighbours put together until each part has k rows. */
function joined(groups: readonly Rows[], k: number): readonly Rows[] {
  const parts: Rows[] = [];
  let rest: Rows = [];
  for (const group of groups) {
    const whole = [...rest, ...group];
    if (group.length >= k && rest.length === 0) parts.push(group);
    else if (whole.length >= k) {
      parts.push(whole);
      rest = [];
    } else rest = whole;
  }
  return rest.length === 0 ? parts : withSmallest(parts, rest);
}

function withSmallest(parts: readonly Rows[], rest: Rows): readonly Rows[] {
  const smallest = parts.reduce<number>((at, part, index) => (part.length < (parts[at]?.length ?? Infinity) ? index : at), 0);
  return parts.length === 0 ? [rest] : parts.map((part, at) => (at === smallest ? [...part, ...rest] : part));
}

/** How many rows stand in a group smaller than k, over these columns. */
export function inSmallGroups(table: readonly (readonly Cell[])[], k: number): number {
  const sizes = new Map<string, number>();
  const keys = table.map((cells) => cells.map(keyOf).join('\t'));
  for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  return keys.filter((key) => (sizes.get(key) ?? 0) < k).length;
}
