/** A number of a cell as text: a day, a month, a year or the number itself, as its format shows it. */
import { dayOf, formatDay } from '../../case/dates.ts';

/** How a number is shown: as a date, as a month or a year without its day, or as a number. */
export type Shown = 'day' | 'month' | 'year' | 'number';

/** Stands for the result of a formula that the file does not hold; spelled as an error of a spreadsheet, so that nobody reads an answer in it. */
export const NO_RESULT = '#FORMULA!';
const BROKEN_DATE = '#N/A';

/** Formats that every workbook has: 14 to 17, 22, and those of other languages with a date. */
const BUILT_IN = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
const MONTH_AND_YEAR = 17;

const EPOCH = { 1900: dayOf(1899, 12, 30) ?? 0, 1904: dayOf(1904, 1, 1) ?? 0 };
/** Days of 1900 and 9999 as spreadsheets count them; other numbers are no dates. */
const LAST_SERIAL = 2_958_465;

/** @param code of a format that the workbook brings along */
export function shownAs(id: number, code: string | undefined): Shown {
  if (code !== undefined) return shownBy(code);
  if (id === MONTH_AND_YEAR) return 'month';
  return BUILT_IN.has(id) ? 'day' : 'number';
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

export function numberText(number: number, shown: Shown, from1904: boolean): string {
  if (shown === 'number') return String(number);
  const whole = Math.floor(number);
  if (!(whole >= 0 && whole <= LAST_SERIAL)) return BROKEN_DATE;
  // Spreadsheets believe in 29 February 1900.
  const day = formatDay(from1904 ? EPOCH[1904] + whole : EPOCH[1900] + (whole < 60 ? whole + 1 : whole));
  return shown === 'month' ? day.slice(0, 7) : shown === 'year' ? day.slice(0, 4) : day;
}
