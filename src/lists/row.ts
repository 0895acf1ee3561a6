/** One row of a list: the case read from it, and where it stands. */
import type { Case } from '../case/case.ts';
import type { Determination } from '../rules/analysis/determination.ts';
import { valuesOfFact } from '../case/fact-values.ts';
import { wordsOf } from '../text/fold.ts';

export interface ListRow {
  readonly case: Case;
  /** File the row came from; `-` is standard input. */
  readonly file: string;
  /** Row as the spreadsheet shows it. */
  readonly row: number;
  /** The row's own cells, in the order of the file's headings. */
  readonly cells?: readonly string[];
}

/** A row with what the law says of it. */
export interface DeterminedRow extends ListRow {
  readonly determination: Determination;
}

/** Where a row stands, for results; names nobody as long as the list's ids do not. */
export interface RowRef {
  readonly file: string;
  readonly row: number;
  readonly id: string;
}

export function refOf(row: ListRow): RowRef {
  return { file: row.file, row: row.row, id: row.case.id };
}

/** One text for one row of one file. */
export function rowKey(ref: { readonly file: string; readonly row: number }): string {
  return `${ref.file}\u0000${String(ref.row)}`;
}

const LONG_WORD = /\p{L}{3,}/gu;

/**
 * The row's id where it can be shown outside: null where it may be a cédula
 * or a name, as in lists that number people by their identity card.
 */
export function publicId(row: ListRow): string | null {
  const words = wordsOf(row.case.id).match(LONG_WORD) ?? [];
  return words.length > 1 || tellsWho(row.case.id, row) ? null : row.case.id;
}

/** Whether a text may tell who the row is about: a number as long as a cédula's, two words of the name, or nothing else. */
export function tellsWho(text: string, row: ListRow): boolean {
  if (text.replace(/\D/g, '').length >= 6) return true;
  const name = new Set(wordsOf(valuesOfFact(row.case, 'name').join(' ')).split(' '));
  const words = wordsOf(text).match(LONG_WORD) ?? [];
  const hits = words.filter((word) => name.has(word)).length;
  return hits >= 2 || (hits === 1 && words.length === 1);
}
