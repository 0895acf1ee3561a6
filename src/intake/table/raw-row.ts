/** A row of a table before anything is read from it. */
export interface RawRow {
  /** As the spreadsheet shows it: the first row is 1. */
  readonly row: number;
  readonly cells: readonly string[];
  /** Whether its quotes are broken: the cells are what stands between its delimiters. */
  readonly broken?: true;
  /** Whether a cell of it holds what looks like another row. */
  readonly suspect?: true;
  /** The row of the person whose charges it goes on with. */
  readonly continues?: number;
}

/** Whether no cell of a row holds anything. */
export function isBlankRow(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell !== '' && cell.trim() !== '') return false;
  return true;
}

/** How many cells of a row hold something. */
export function filledOf(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}
