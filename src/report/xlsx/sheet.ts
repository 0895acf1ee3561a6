/** Sheets of a workbook, before a library writes them. */

/** How a cell looks; colours are RGB in hexadecimal. */
export interface Look {
  readonly bold?: boolean;
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  /** A dashed line around the cell, in this colour. */
  readonly outline?: string;
  /** A whole number with the separators of the reader's locale. */
  readonly number?: boolean;
}

export interface SheetCell {
  readonly value: string | number;
  readonly look?: Look;
}

export interface SheetPlan {
  readonly name: string;
  /** Widths in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Rows at the top and columns at the left that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Whether the last frozen row is a heading that filters. */
  readonly filter: boolean;
  readonly landscape: boolean;
  /** Most lines of text that a row shows at once; the cell holds all of it. */
  readonly most: number;
}

/** `A`, `Z`, `AA` for 0, 25, 26. */
export function columnName(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);
}
