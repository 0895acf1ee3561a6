/** The table of texts that the cells of a workbook share. */
import { LIMITS } from '../../limits.ts';
import type { Parts } from '../parts.ts';

/** Formatted pieces of a text are joined; how a text sounds (`rPh`) is no part of it. */
export async function readStrings(parts: Parts, part: string): Promise<readonly string[]> {
  const strings: string[] = [];
  const text = new CellText();
  let sounds = false;
  let inText = false;
  await parts.whole(part, {
    open(name) {
      if (name === 'rPh') sounds = true;
      else if (name === 't') inText = !sounds;
    },
    text(piece) {
      if (inText) text.add(piece);
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') sounds = false;
      else if (name === 'si') strings.push(text.take());
    },
  });
  return strings;
}

/** The text of a cell while it is read; beyond the limit it is cut where the row is refused for it. */
export class CellText {
  #text = '';

  add(piece: string): void {
    if (this.#text.length <= LIMITS.cell) this.#text += piece;
  }

  take(): string {
    const text = this.#text;
    this.#text = '';
    return text.includes('_x') ? text.replace(/_x([0-9a-f]{4})_/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text;
  }
}
