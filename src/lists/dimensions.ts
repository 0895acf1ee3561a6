/** What equal cases are told apart by: a fact, or a column that the user names. */
import type { CaseFactId } from '../case/facts.ts';
import { folded, valueOf } from './facts.ts';
import type { ListRow } from './row.ts';

export interface Dimension {
  /** The fact's id, or `column:` and the heading. */
  readonly id: string;
  readonly valueOf: (row: ListRow) => string | null;
  /** What counts as one value: spelling does not. */
  readonly keyOf: (value: string) => string;
}

export function factDimension(id: CaseFactId): Dimension {
  return { id, valueOf: (row) => valueOf(row.case, id), keyOf: folded };
}

/** Court, its kind, stage, civilian or military, state. */
export const DIMENSIONS: readonly Dimension[] = (['court-name', 'court', 'stage', 'military', 'state'] as const).map(factDimension);

/**
 * A column of the list, by its heading.
 * @param headingsOf the headings of a file
 * @returns null where no file has such a column
 */
export function columnDimension(heading: string, headingsOf: ReadonlyMap<string, readonly string[]>): Dimension | null {
  const places = new Map<string, number>();
  for (const [file, headings] of headingsOf) {
    const at = headings.findIndex((one) => folded(one) === folded(heading));
    if (at >= 0) places.set(file, at);
  }
  if (places.size === 0) return null;
  return {
    id: `column:${heading}`,
    valueOf: (row) => {
      const at = places.get(row.file);
      const cell = at === undefined ? '' : (row.cells?.[at] ?? '').trim();
      return cell === '' ? null : cell;
    },
    keyOf: folded,
  };
}
