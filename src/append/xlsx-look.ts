/** How the cells of a new row in a worksheet look. */
import type { Shown } from '../intake/spreadsheet/number-text.ts';
import type { FoundCell, FoundRow, SheetScan } from './xlsx-scan.ts';

/** As they were prepared, or else as those above. */
export class Look {
  readonly target: FoundRow | undefined;
  readonly row: number;
  readonly #own: ReadonlyMap<number, FoundCell>;
  readonly #model: ReadonlyMap<number, FoundCell>;
  readonly #scan: SheetScan;
  readonly #styles: readonly Shown[];

  constructor(scan: SheetScan, row: number, styles: readonly Shown[]) {
    this.row = row;
    this.target = scan.later.find(({ number }) => number === row);
    this.#own = byColumn(this.target);
    this.#model = byColumn(scan.model);
    this.#scan = scan;
    this.#styles = styles;
  }

  /** Whether a formula stands there, or one of several cells together. */
  isTaken(column: number): boolean {
    const { row } = this;
    return this.#own.get(column)?.formula === true || this.#scan.arrays.some(({ left, top, right, bottom }) => left <= column && column <= right && top <= row && row <= bottom);
  }

  own(column: number): FoundCell | undefined {
    return this.#own.get(column);
  }

  style(column: number): string | undefined {
    const { latest, columnStyles } = this.#scan;
    const ofColumn = columnStyles.find(({ block: [first, last] }) => first <= column && column <= last)?.style;
    const own = this.#own.get(column)?.style;
    // Style 0 is none: some programs write it into every cell.
    return (own === '0' ? undefined : own) ?? this.#model.get(column)?.style ?? latest.get(column)?.style ?? ofColumn ?? own;
  }

  shows(column: number): Shown | 'text' {
    const shown = this.#styles[Number(this.style(column) ?? 0)] ?? 'number';
    if (shown !== 'number') return shown;
    // Figures stand as numbers only where others do.
    const above = this.#scan.latest.get(column);
    return above?.type === 'n' && !above.formula ? 'number' : 'text';
  }

  /** Columns in which the new row has a cell, if only to look like those above. */
  columns(values: number): readonly number[] {
    const styled = [...this.#model.values()].filter(({ style }) => style !== undefined).map(({ column }) => column);
    const all = new Set([...this.#own.keys(), ...styled, ...Array.from({ length: values }, (_, column) => column)]);
    return [...all].sort((a, b) => a - b);
  }
}

function byColumn(row: FoundRow | null | undefined): ReadonlyMap<number, FoundCell> {
  return new Map((row?.cells ?? []).map((cell) => [cell.column, cell]));
}
