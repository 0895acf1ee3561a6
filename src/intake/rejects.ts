/** Rejected rows in the user's own columns, ready to mend and to read again. */
import type { ReadItem } from './types.ts';

/** Headings of the columns that are added; a table that has them reads as if they were not there. */
export const REJECT_HEADINGS = ['amnistia: row', 'amnistia: code', 'amnistia: message'] as const;

/** The heading row of a file of rejects. */
export function rejectHeadings(headings: readonly string[]): readonly string[] {
  return [...headings, ...REJECT_HEADINGS];
}

/**
 * One rejected row.
 * @param width the number of the user's own columns
 * @param message the sentence of the code
 */
export function rejectCells(item: Extract<ReadItem, { kind: 'rejected' }>, width: number, message: string): readonly string[] {
  const cells = typeof item.original === 'string' ? [item.original] : item.original;
  const room = Math.max(width, 1);
  const own = Array.from({ length: room }, (_, index) => cells[index] ?? '');
  // What stands beyond the last column goes into it, so that nothing is lost.
  const beyond = cells.slice(room).filter((cell) => cell.trim() !== '');
  if (beyond.length > 0) own[room - 1] = [own[room - 1] ?? '', ...beyond].join(' | ');
  return [...own, String(item.row), item.code, message];
}
