/** Cells that are joined downward: what they show stands for each of the rows that they cover. */
import { isBlankRow } from '../table/raw-row.ts';
import type { Block } from './sheet-row.ts';

export class Fill {
  readonly #byTop = new Map<number, Block[]>();
  #reaching: { readonly block: Block; readonly text: string }[] = [];

  /** @param below the row of the headings: what begins there or above is a title */
  constructor(blocks: readonly Block[], below: number) {
    for (const block of blocks) {
      if (block.top <= below || block.bottom <= block.top) continue;
      const others = this.#byTop.get(block.top);
      if (others) others.push(block);
      else this.#byTop.set(block.top, [block]);
    }
  }

  /** The cells of the next row; a row with nothing of its own stays blank. */
  filled(row: number, cells: readonly string[]): readonly string[] {
    this.#reaching = this.#reaching.filter(({ block }) => block.bottom >= row);
    const missing = isBlankRow(cells) ? [] : this.#reaching.filter(({ block }) => (cells[block.left] ?? '').trim() === '');
    for (const block of this.#byTop.get(row) ?? []) {
      const text = cells[block.left] ?? '';
      if (text !== '') this.#reaching.push({ block, text });
    }
    if (missing.length === 0) return cells;
    const whole = Array.from({ length: Math.max(cells.length, ...missing.map(({ block }) => block.left + 1)) }, (_, column) => cells[column] ?? '');
    for (const { block, text } of missing) whole[block.left] = text;
    return whole;
  }
}
