/**
 * Counts that can be published: small cells are hidden, and with them as many
 * others as it takes that nobody can work them out from the totals
 * (complementary suppression).
 *
 * Rows and columns, the totals among them, are the nodes of a graph and hidden
 * cells its edges. A hidden count can be raised and lowered without any total
 * changing just where it lies on a ring of hidden cells; one that does not is
 * fixed by the others, and is given a ring. Zeros are never hidden, so that
 * each ring can be walked either way.
 */

/** A count, or null where it is hidden. */
export type Published = number | null;

/**
 * @param counts rows of the same length, whole numbers from 0, without totals
 * @param least counts from 1 up to one less than this are hidden
 * @param totals places of totals in the last row that are hidden whatever they are
 * @returns the rows with a total at the end of each, and a row of totals last
 */
export function suppressed(counts: readonly (readonly number[])[], least: number, totals: ReadonlySet<number> = new Set()): readonly (readonly Published[])[] {
  const table = withTotals(counts);
  const hidden = table.map((row, at) => row.map((count, column) => count > 0 && (count < least || (at === counts.length && totals.has(column)))));
  for (;;) {
    const loose = looseCell(table, hidden);
    if (loose === null) break;
    const ring = cheapestRing(table, hidden, loose);
    // There is too little in it to hide one count behind others.
    if (ring === null) return table.map((row) => row.map((count) => (count === 0 ? 0 : null)));
    for (const [row, column] of ring) hidden[row]?.splice(column, 1, true);
  }
  return table.map((row, at) => row.map((count, column) => (hidden[at]?.[column] === true ? null : count)));
}

type Place = readonly [row: number, column: number];

function withTotals(counts: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  const rows = counts.map((row) => [...row, sum(row)]);
  return [...rows, (rows[0] ?? [0]).map((_, column) => sum(rows.map((row) => row[column] ?? 0)))];
}

/** A hidden cell that lies on no ring of hidden cells; null where each does. */
function looseCell(table: readonly (readonly number[])[], hidden: readonly (readonly boolean[])[]): Place | null {
  for (const [row, cells] of table.entries()) {
    for (const column of cells.keys()) if (hidden[row]?.[column] === true && !isJoined(hidden, row, column)) return [row, column];
  }
  return null;
}

/** Whether a way of other hidden cells leads from the row of a hidden cell to its column. */
function isJoined(hidden: readonly (readonly boolean[])[], row: number, column: number): boolean {
  const rows = new Set([row]);
  const open = [row];
  const columns = new Set<number>();
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const [next, isHidden] of (hidden[at] ?? []).entries()) {
      if (!isHidden || (at === row && next === column) || columns.has(next)) continue;
      if (next === column) return true;
      columns.add(next);
      hidden.forEach((cells, other) => {
        if (cells[next] !== true || rows.has(other)) return;
        rows.add(other);
        open.push(other);
      });
    }
  }
  return false;
}

/** The three cells that make a ring with this one and hide the fewest persons. */
function cheapestRing(table: readonly (readonly number[])[], hidden: readonly (readonly boolean[])[], [row, column]: Place): readonly Place[] | null {
  let best: { readonly places: readonly Place[]; readonly cost: number } | null = null;
  for (const [other, cells] of table.entries()) {
    if (other === row) continue;
    for (const next of cells.keys()) {
      if (next === column) continue;
      const places: readonly Place[] = [[row, next], [other, column], [other, next]];
      const counts = places.map(([at, across]) => table[at]?.[across] ?? 0);
      if (counts.includes(0)) continue;
      const cost = places.reduce((sum, [at, across], index) => sum + (hidden[at]?.[across] === true ? 0 : (counts[index] ?? 0)), 0);
      if (cost < (best?.cost ?? Infinity)) best = { places, cost };
    }
  }
  return best?.places ?? null;
}
