/** One sheet of the workbook, before a library writes it. */
import type { CellStyle, CellValue } from 'hucre/xlsx';

export interface SheetCell {
  readonly value: string | number;
  readonly style: CellStyle;
}

export interface SheetPlan {
  readonly name: string;
  /** Widths in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Rows at the top that stay in view, and columns at the left. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Whether the first row is a heading that filters. */
  readonly filter: boolean;
  readonly landscape: boolean;
}

export type { CellStyle, CellValue };

/** `A`, `Z`, `AA` for 0, 25, 26. */
export function columnName(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);
}
