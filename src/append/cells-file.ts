/** A file with tables, as something in which cells can be changed. How it does is its own affair. */
import type { Shown } from '../intake/spreadsheet/number-text.ts';
import type { CellValue } from './table-file.ts';

export interface CellPlace {
  /** As a spreadsheet shows it. */
  readonly row: number;
  /** From 0; beyond the headings it is one of the columns that are added. */
  readonly column: number;
}

export interface CellChange extends CellPlace {
  readonly value: CellValue;
}

export interface CellsFile {
  /** Whether a cell can be changed: no formula stands in it, and its row is sound. */
  canHold(place: CellPlace): boolean;
  /** How a number in the cell is shown; `text` where the file has none of its own. */
  shows(place: CellPlace): Shown | 'text';
  /** The whole file with the changes, and the headings of more columns behind the others. */
  with(changes: readonly CellChange[], added: readonly string[]): Promise<Buffer>;
}
