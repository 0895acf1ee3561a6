/**
 * Rejected rows in the user's own columns, ready to mend and to read again.
 * Three columns are added at the end; a table that ends with them reads as if
 * they were not there.
 */
import { fold } from '../text/fold.ts';

/** Headings of the columns that are added; `file` only where several files were read. */
export const REJECT_COLUMNS = ['file', 'row', 'code', 'message'] as const;

/** How many of the last headings are those of a file of rejects. */
export function addedColumns(headings: readonly string[]): number {
  const last = headings.slice(-REJECT_COLUMNS.length).map(fold);
  if (last.slice(-3).join() !== REJECT_COLUMNS.slice(1).join()) return 0;
  return last[0] === REJECT_COLUMNS[0] && last.length > 3 ? 4 : 3;
}

/**
 * The cells of a rejected row under the user's own columns.
 * @param width the number of those columns
 */
export function rejectCells(original: readonly string[] | string, width: number): readonly string[] {
  const cells = typeof original === 'string' ? [original] : original;
  const room = Math.max(width, 1);
  const own = Array.from({ length: room }, (_, index) => cells[index] ?? '');
  // What stands beyond the last column goes into it, so that nothing is lost.
  const beyond = cells.slice(room).filter((cell) => cell.trim() !== '');
  if (beyond.length > 0) own[room - 1] = [own[room - 1] ?? '', ...beyond].join(' | ');
  return own;
}
