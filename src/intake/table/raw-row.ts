/** A row of a table before anything is read from it. */
export interface RawRow {
  /** As the spreadsheet shows it: the first row is 1. */
  readonly row: number;
  readonly cells: readonly string[];
  /** The line that was cut into the cells, where nothing else was done to it. */
  readonly line?: string;
  /** The line, where its quotes are broken. */
  readonly broken?: string;
  /** Whether a cell of it holds what looks like another row. */
  readonly suspect?: true;
}

/** Whether no cell of a row holds anything. */
export function isBlankRow(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell !== '' && cell.trim() !== '') return false;
  return true;
}
