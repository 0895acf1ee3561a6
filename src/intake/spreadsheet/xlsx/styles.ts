/** How each style of a workbook shows a number. */
import { shownAs, type Shown } from '../number-text.ts';
import type { Parts } from '../parts.ts';

/** By the number of the style. */
export async function readStyles(parts: Parts, part: string): Promise<readonly Shown[]> {
  const formats = new Map<string, string>();
  const styles: string[] = [];
  let inCells = false;
  await parts.whole(part, {
    open(name, attributes) {
      if (name === 'numFmt') formats.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '');
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) styles.push(attributes['numFmtId'] ?? '0');
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles.map((id) => shownAs(Number(id), formats.get(id)));
}
