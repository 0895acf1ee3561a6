/**
 * Days and spans of days, without a clock and without time zones.
 *
 * A day is a whole number: days since 1970-01-01 in the proleptic Gregorian
 * calendar. A date that is only partly known ("2014", "not later than the
 * arrest") is a span from its first to its last possible day; an end that
 * nothing bounds is null.
 */

/** Days since 1970-01-01 (may be negative). */
export type Day = number;

/** The days on which something can have happened, both ends included. */
export interface DateSpan {
  /** First possible day, or null where nothing bounds it from below. */
  readonly from: Day | null;
  /** Last possible day, or null where nothing bounds it from above. */
  readonly to: Day | null;
}

const MILLISECONDS_A_DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const ISO_PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * The day of a calendar date, or null if there is no such date (31 February).
 * @param month 1 to 12
 * @param day 1 to 31
 */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, day);
  return time.getUTCMonth() === month - 1 ? time.getTime() / MILLISECONDS_A_DAY : null;
}

/** The last day of a month of a year. */
export function lastOfMonth(year: number, month: number): Day {
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return (next ?? Number.NaN) - 1;
}

/** `2024-07-28` → day, or null if it is not an ISO date of a real day. */
export function parseDay(iso: string): Day | null {
  const match = ISO_DAY.exec(iso);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Day → `2024-07-28`. */
export function formatDay(day: Day): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** One day, known exactly. */
export function onDay(day: Day): DateSpan {
  return { from: day, to: day };
}

/** Whether the span is one single day. */
export function isExact(span: DateSpan): boolean {
  return span.from !== null && span.from === span.to;
}

/**
 * Reads `2014`, `2014-02`, `2014-02-12`, and a range of two of them with
 * `..` between, either of which may be left out (`..2024-08`).
 * @returns null where the text is none of these or no real date
 */
export function parseSpan(text: string): DateSpan | null {
  const [first, second, ...more] = text.trim().split('..');
  if (more.length > 0 || first === undefined) return null;
  if (second === undefined) return parsePartial(first.trim());
  const from = first.trim() === '' ? { from: null, to: null } : parsePartial(first.trim());
  const to = second.trim() === '' ? { from: null, to: null } : parsePartial(second.trim());
  if (!from || !to || (first.trim() === '' && second.trim() === '')) return null;
  if (from.from !== null && to.to !== null && from.from > to.to) return null;
  return { from: from.from, to: to.to };
}

function parsePartial(text: string): DateSpan | null {
  const match = ISO_PARTIAL.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) {
    const from = dayOf(year, 1, 1);
    return from === null ? null : { from, to: lastOfMonth(year, 12) };
  }
  const month = Number(match[2]);
  if (match[3] === undefined) {
    const from = dayOf(year, month, 1);
    return from === null ? null : { from, to: lastOfMonth(year, month) };
  }
  const day = dayOf(year, month, Number(match[3]));
  return day === null ? null : onDay(day);
}

/**
 * The shortest text that {@link parseSpan} reads back as the same span:
 * a year, a month, a day, or a range.
 */
export function formatSpan(span: DateSpan): string {
  const { from, to } = span;
  if (from === null && to === null) return '..';
  if (from === null) return `..${formatDay(to as Day)}`;
  if (to === null) return `${formatDay(from)}..`;
  if (from === to) return formatDay(from);
  const start = formatDay(from);
  const year = Number(start.slice(0, 4));
  if (start.endsWith('-01-01') && to === lastOfMonth(year, 12)) return start.slice(0, 4);
  if (start.endsWith('-01') && to === lastOfMonth(year, Number(start.slice(5, 7)))) return start.slice(0, 7);
  return `${start}..${formatDay(to)}`;
}

/** The days that both spans allow, or null where they share none. */
export function overlap(a: DateSpan, b: DateSpan): DateSpan | null {
  const from = a.from === null ? b.from : b.from === null ? a.from : Math.max(a.from, b.from);
  const to = a.to === null ? b.to : b.to === null ? a.to : Math.min(a.to, b.to);
  return from !== null && to !== null && from > to ? null : { from, to };
}

/** The shortest span that holds both. */
export function hull(a: DateSpan, b: DateSpan): DateSpan {
  return {
    from: a.from === null || b.from === null ? null : Math.min(a.from, b.from),
    to: a.to === null || b.to === null ? null : Math.max(a.to, b.to),
  };
}
