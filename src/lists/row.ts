/** One row of a list: the case read from it, and where it stands. */
import type { Case } from '../case/case.ts';
import type { Determination } from '../rules/determination.ts';
import { folded, valuesOfFact } from './facts.ts';

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
  const { id } = row.case;
  if (id.replace(/\D/g, '').length >= 6) return null;
  const words = folded(id).match(LONG_WORD) ?? [];
  if (words.length > 1) return null;
  const name = new Set(folded(valuesOfFact(row.case, 'name').join(' ')).split(' '));
  return words.some((word) => name.has(word)) ? null : id;
}
