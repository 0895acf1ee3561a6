/** The review sheet of some rows. */
import { ReviewList, type ReviewRow } from '../../src/lists/linkage/review.ts';
import type { ListRow } from '../../src/lists/row.ts';

export function reviewOf(rows: readonly ListRow[]): readonly ReviewRow[] {
  const list = new ReviewList();
  for (const row of rows) list.add(row);
  return list.review().rows;
}
