/** One date as people write it: a day, a month, a year or a part of a year. */
import { dayOf, lastOfMonth, onDay, type Day, type DateSpan } from '../../case/dates.ts';
import { monthOf } from './months.ts';

export type DateOrder = 'dmy' | 'mdy';

/** How a date was understood; `order` where day and month could be exchanged. */
export type SingleDate =
  | {
      readonly span: DateSpan;
      readonly order?: DateOrder | 'either';
      /** The day and month exchanged, where that is a date too. */
      readonly other?: DateSpan;
      /** Another date that the same figures say, where the year can stand first. */
      readonly or?: DateSpan;
      readonly serial?: true;
    }
  | { readonly problem: 'date-impossible' | 'date-order-other' | 'date-ambiguous' };

const IMPOSSIBLE: SingleDate = { problem: 'date-impossible' };
/** Two-digit years up to this one are of this century. */
const PIVOT = 31;
/** The last year that a two-digit year before the month is taken for. */
const LATEST = 26;
/** Serial numbers that a spreadsheet gives to days of 1930 to 2064. */
const SERIALS = [10_959, 60_264] as const;
/** Day 0 of spreadsheets' numbering, so that 1 March 1900 is day 61. */
const SERIAL_EPOCH = dayOf(1899, 12, 30) ?? 0;

const YEAR = String.raw`(\d{4}|'?\d{2})`;
const ORDINAL = '(?:o|ro|ero|er|do|to|°|st|nd|rd|th)?';
const PATTERNS = {
  iso: /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/u,
  numeric: /^(\d{1,2}) ?([-/. ]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/u,
  monthYear: /^(\d{1,2})[-/.](\d{4})$/u,
  year: /^(?:ano |year )?(\d{4})$/u,
  serial: /^(\d{5})(?:[.,]\d{1,12})?$/u,
  compact: /^(\d{2})(\d{2})(\d{2})(\d{2})$/u,
  dayWords: new RegExp(`^(\\d{1,2}|primero) ?${ORDINAL}[ \\-/.]{0,3}(?:de |of )?([a-z]{3,10})[ \\-/.,]{0,3}(?:del? |of )?(?:ano )?${YEAR}$`, 'u'),
  wordsDay: /^([a-z]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (?:del? )?(?:ano )?(\d{4})$/u,
  monthWords: new RegExp(`^([a-z]{3,10})([ \\-/.,']{0,3})(?:del? |of )?(?:ano )?${YEAR}$`, 'u'),
  part: /^(primer|1er|1|i|first|segundo|2do|2|ii|second|tercer|3er|3|iii|third|cuarto|4to|4|iv|fourth) (trimestre|semestre|quarter|half)(?: del?| of)?(?: ano)? (\d{4})$/u,
};
const PARTS: Readonly<Record<string, number>> = { primer: 1, '1er': 1, '1': 1, i: 1, first: 1, segundo: 2, '2do': 2, '2': 2, ii: 2, second: 2, tercer: 3, '3er': 3, '3': 3, iii: 3, third: 3, cuarto: 4, '4to': 4, '4': 4, iv: 4, fourth: 4 };

/**
 * Reads one date. Never exchanges day and month by itself: a date that only
 * the other order allows is a problem to tell.
 * @param text folded
 * @returns null where it is no date at all
 */
export function readSingle(text: string, order: DateOrder): SingleDate | null {
  let match = PATTERNS.iso.exec(text);
  if (match) return match[3] === undefined || Number(match[3]) === 0 ? monthOrYear(Number(match[1]), Number(match[2])) : day(Number(match[1]), Number(match[2]), Number(match[3]));
  match = PATTERNS.numeric.exec(text);
  if (match) return numeric(Number(match[1]), Number(match[3]), match[4] ?? '', order);
  match = PATTERNS.monthYear.exec(text);
  if (match) return month(Number(match[2]), Number(match[1]));
  match = PATTERNS.year.exec(text);
  if (match) return years(Number(match[1]), 1, 12);
  match = PATTERNS.serial.exec(text);
  if (match) return serial(Number(match[1]));
  match = PATTERNS.compact.exec(text);
  if (match) return compact(match);
  match = PATTERNS.part.exec(text);
  if (match) return part(PARTS[match[1] ?? ''] ?? 0, match[2] ?? '', Number(match[3]));
  return readWords(text);
}

function readWords(text: string): SingleDate | null {
  let match = PATTERNS.dayWords.exec(text);
  let named = match ? monthOf(match[2] ?? '') : undefined;
  if (match && named !== undefined) return day(fullYear(match[3] ?? ''), named, match[1] === 'primero' ? 1 : Number(match[1]));
  match = PATTERNS.wordsDay.exec(text);
  named = match ? monthOf(match[1] ?? '') : undefined;
  if (match && named !== undefined) return day(Number(match[3]), named, Number(match[2]));
  match = PATTERNS.monthWords.exec(text);
  named = match ? monthOf(match[1] ?? '') : undefined;
  if (!match || named === undefined) return null;
  const year = match[3] ?? '';
  // "agosto 24" can be a day without a year as well as a month of 2024.
  if (year.length === 2 && !/[-/'.]/u.test(match[2] ?? '')) return { problem: 'date-ambiguous' };
  return month(fullYear(year), named);
}

function numeric(first: number, second: number, yearText: string, order: DateOrder): SingleDate {
  const year = fullYear(yearText);
  // 00/07/2024: a form that asks for a day of which only the month is known, or only the year.
  if (yearText.length === 4 && (first === 0 || second === 0)) return (order === 'dmy' ? first : second) === 0 ? monthOrYear(year, order === 'dmy' ? second : first) : IMPOSSIBLE;
  // 24/08/01: in 2001 nothing happened that such a list is about.
  const yearFirst = yearText === '01' ? dayOf(fullYear(String(first).padStart(2, '0')), second, 1) : null;
  const yearLast = yearFirst === null ? null : dayOf(year, ...((order === 'dmy' ? [second, first] : [first, second]) as [number, number]));
  if (yearFirst !== null && yearLast !== null && first <= LATEST) return { span: onDay(yearLast), or: onDay(yearFirst) };
  // 24-07-29: the year can stand first or last.
  if (yearText.length === 2 && Number(yearText) > LATEST && Number(yearText) <= PIVOT && dayOf(fullYear(String(first).padStart(2, '0')), second, Number(yearText)) !== null) {
    return { problem: 'date-ambiguous' };
  }
  const [dayNumber, monthNumber] = order === 'dmy' ? [first, second] : [second, first];
  const here = plausible(year) ? dayOf(year, monthNumber, dayNumber) : null;
  const there = plausible(year) ? dayOf(year, dayNumber, monthNumber) : null;
  if (here === null) return there === null ? IMPOSSIBLE : { problem: 'date-order-other' };
  if (there === null || there === here) return there === null ? { span: onDay(here), order } : { span: onDay(here) };
  return { span: onDay(here), order: 'either', other: onDay(there) };
}

function compact(match: RegExpExecArray): SingleDate | null {
  const [a, b, c, d] = [1, 2, 3, 4].map((index) => match[index] ?? '') as [string, string, string, string];
  const yearFirst = plausible(Number(a + b)) ? dayOf(Number(a + b), Number(c), Number(d)) : null;
  const yearLast = plausible(Number(c + d)) ? dayOf(Number(c + d), Number(b), Number(a)) : null;
  if (yearFirst !== null && yearLast !== null) return { problem: 'date-ambiguous' };
  const found = yearFirst ?? yearLast;
  return found === null ? null : { span: onDay(found) };
}

function serial(number: number): SingleDate | null {
  const [least, most] = SERIALS;
  return number < least || number > most ? null : { span: onDay(SERIAL_EPOCH + number), serial: true };
}

function part(number: number, unit: string, year: number): SingleDate {
  const months = unit === 'semestre' || unit === 'half' ? 6 : 3;
  return number * months > 12 ? IMPOSSIBLE : years(year, (number - 1) * months + 1, number * months);
}

function day(year: number, monthNumber: number, dayNumber: number): SingleDate {
  const found: Day | null = plausible(year) ? dayOf(year, monthNumber, dayNumber) : null;
  return found === null ? IMPOSSIBLE : { span: onDay(found) };
}

function month(year: number, number: number): SingleDate {
  return number < 1 || number > 12 ? IMPOSSIBLE : years(year, number, number);
}

/** Month 0 is a year of which no month is known. */
function monthOrYear(year: number, number: number): SingleDate {
  return number === 0 ? years(year, 1, 12) : month(year, number);
}

function years(year: number, first: number, last: number): SingleDate {
  return plausible(year) ? { span: { from: dayOf(year, first, 1), to: lastOfMonth(year, last) } } : IMPOSSIBLE;
}

function fullYear(text: string): number {
  const digits = text.replace("'", '');
  const number = Number(digits);
  if (digits.length > 2) return number;
  return number <= PIVOT ? 2000 + number : 1900 + number;
}

/** From day 0 of spreadsheets on: everything else is a slip of the hand. */
function plausible(year: number): boolean {
  return year >= 1899 && year <= 2100;
}
