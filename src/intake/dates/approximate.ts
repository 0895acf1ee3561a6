/**
 * "About": a date that is only near. It is widened by one unit on each side,
 * a month for a day or a month and a year for a year, so that a window's edge
 * is never decided by a date that nobody is sure of.
 */
import { dayOf, formatDay, lastOfMonth, type DateSpan, type Day } from '../../case/dates.ts';

/** The span with a margin on each side. */
export function approximately(span: DateSpan): DateSpan {
  const months = span.from !== null && span.to !== null && span.to - span.from > 31 ? 12 : 1;
  return { from: span.from === null ? null : shifted(span.from, -months, false), to: span.to === null ? null : shifted(span.to, months, true) };
}

function shifted(day: Day, months: number, end: boolean): Day {
  const iso = formatDay(day);
  const count = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 + months;
  const [year, month, dayNumber] = [Math.floor(count / 12), (count % 12) + 1, Number(iso.slice(8))];
  const last = lastOfMonth(year, month);
  // The last day of a month stays the last day of the other month.
  if (end && day === lastOfMonth(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)))) return last;
  return dayOf(year, month, dayNumber) ?? last;
}
