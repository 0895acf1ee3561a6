/** Which styles of a workbook show a number as a date, and which of those show no day. */
import type { Parts } from './parts.ts';

/** How a number is shown: as a date, as a month or a year without its day, or as a number. */
export type Shown = 'day' | 'month' | 'year' | 'number';

/** Formats that every workbook has: 14 to 17, 22, and those of other languages with a date. */
const BUILT_IN = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
const MONTH_AND_YEAR = 17;

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
  return styles.map((id) => {
    const code = formats.get(id);
    if (code !== undefined) return shownBy(code);
    if (Number(id) === MONTH_AND_YEAR) return 'month';
    return BUILT_IN.has(Number(id)) ? 'day' : 'number';
  });
}

/** What a format shows; quoted words, single characters and colours in it do not count. */
export function shownBy(format: string): Shown {
  // A spreadsheet's own formats have at most 255 characters.
  const [positive = ''] = format.slice(0, 255).split(';');
  const plain = positive.replace(/"[^"]*"|[\\_*].|\[[^\]]*\]/gu, '').toLowerCase();
  // "General" and figures have none of these letters; hours and minutes alone are no date.
  if (/general|[0#?]/u.test(plain)) return 'number';
  const [day, month, year] = [/d/u.test(plain), /m/u.test(plain), /[ye]/u.test(plain)];
  if (day) return 'day';
  if (year) return month ? 'month' : 'year';
  return month && !/[hs]/u.test(plain) ? 'day' : 'number';
}
