/** A file with a table, as something that takes one more row. How it does is its own affair. */
import type { Day } from '../case/dates.ts';
import type { Shown } from '../intake/spreadsheet/number-text.ts';

/** What goes into a cell: text, a whole number, or a day that the column shows as a date. */
export type CellValue = { readonly text: string } | { readonly number: number } | { readonly day: Day };

export interface TableFile {
  /** Number that the new row will have, as a spreadsheet shows it. */
  readonly row: number;
  /** Whether formulas somewhere in the file show what they made of the rows before. */
  readonly formulas: boolean;
  /** What a column shows of a number in the new row; `text` where the file has no dates of its own. */
  shows(column: number): Shown | 'text';
  /** Whether something stands there already that is not to be overwritten: a formula. */
  taken(column: number): boolean;
  /** The text that a reader gets from a cell in which the text was put; null where a cell cannot hold it. */
  textIn(text: string): string | null;
  /** Whether the day can be put into a cell as a number. */
  takesDay(day: Day): boolean;
  /** The whole file with the row, null for a cell that stays empty; all else is as it was. */
  withRow(cells: readonly (CellValue | null)[]): Buffer;
}

/** What stands in the file before: where the row goes, and which row it is to look like. */
export interface TablePlace {
  /** Name of the sheet; none in a text. */
  readonly sheet?: string | undefined;
  /** Number of the row with the headings. */
  readonly header: number;
  /** Number of the last row with a case, if there is one. */
  readonly model: number | null;
  /** Number of columns. */
  readonly columns: number;
}
