/**
 * Days that no person meant: what a program writes where it has no date (its
 * own day 0), and a year or another small number that a spreadsheet shows as
 * the day of that number: 2014 is 6 July 1905.
 */
import { dayOf, type DateSpan, type Day } from '../../case/dates.ts';

/** Nobody whose case the law can reach did anything, or was held, before this year. */
const FIRST_YEAR = 1940;
/** Nobody who is alive was born before this one. */
const FIRST_YEAR_OF_BIRTH = 1910;
/** Day 0 of computers, here and where it is still the day before; day 0 of DOS; the last days of databases. */
const PLACEHOLDERS: readonly (Day | null)[] = [dayOf(1969, 12, 31), dayOf(1970, 1, 1), dayOf(1980, 1, 1), dayOf(2079, 6, 6), dayOf(2099, 12, 31), dayOf(2100, 12, 31)];

/** Whether a date stands for none. @param birth of a birth, which can have been on any day that a program begins with */
export function isPlaceholder(span: DateSpan, birth: boolean): boolean {
  const first = dayOf(birth ? FIRST_YEAR_OF_BIRTH : FIRST_YEAR, 1, 1) ?? 0;
  const { from, to } = span;
  if (to !== null && to < first) return true;
  // A day, or the two that midnight of UTC can be.
  return !birth && from !== null && to !== null && to - from <= 1 && PLACEHOLDERS.some((day) => day !== null && from <= day && day <= to);
}
