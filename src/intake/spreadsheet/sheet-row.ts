/** A row of a sheet as each of the readers hands it over, and what lies beside the rows. */
import { IntakeError } from '../error.ts';
import { LIMITS } from '../limits.ts';

export interface SheetRow {
  /** From 0. */
  readonly index: number;
  readonly cells: readonly string[];
  /** Whether the sheet does not show it. */
  readonly hidden: boolean;
}

/** A block of cells; columns from 0, rows as the spreadsheet shows them, the last ones included. */
export interface Block {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Columns from 0, the last included. */
export type Span = readonly [first: number, last: number];

/** Puts a text into its column; an empty one leaves no trace. */
export function put(cells: string[], column: number, text: string): void {
  if (text === '') return;
  if (column >= LIMITS.columns) throw new IntakeError('too-many-columns', { columns: `> ${String(LIMITS.columns)}`, limit: String(LIMITS.columns) });
  while (cells.length < column) cells.push('');
  cells[column] = text;
}

/** One kind of line break, as every reader of cells expects it. */
export function lines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text;
}
