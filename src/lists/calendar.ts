/**
 * The last days of the running and overdue terms as an iCalendar file (RFC 5545).
 *
 * No names unless they are asked for. The bytes depend on the list, the as-of
 * day and the words alone: DTSTAMP is the as-of day, never a clock.
 */
import { createHash } from 'node:crypto';
import { formatDay, formatSpan, type Day } from '../case/dates.ts';
import type { Deadline, Deadlines } from './deadline.ts';
import { sanitiseLines } from '../text/sanitise.ts';
import { valueOf } from '../case/fact-values.ts';
import { publicId } from './row.ts';

/** The words of the calendar, in the language of the run. */
export interface CalendarWords {
  readonly title: string;
  readonly summary: (label: string, overdue: boolean) => string;
  readonly court: (court: string) => string;
  readonly filed: (date: string) => string;
  readonly rule: string;
  readonly rowLabel: (row: number) => string;
}

export interface CalendarOptions {
  /** Show names; off by default: calendars are shared and kept on telephones. */
  readonly names?: boolean;
}

/** RFC 5545 3.1: lines of at most 75 octets, continued after CRLF and a space. */
export function foldLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 75) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

/** RFC 5545 3.3.11: backslash, semicolon, comma and line break in a text; what is unseen becomes a blank. */
export function escapeText(text: string): string {
  return sanitiseLines(text).replaceAll('\t', ' ').replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

const icsDay = (day: Day) => formatDay(day).replaceAll('-', '');

/** Stable while the list is; made from the row's public label and the day of filing only, it says nothing of the person. */
function uidOf({ row, filed }: Deadline): string {
  const text = `${publicId(row) ?? `row ${String(row.row)}`}\n${filed ? formatSpan(filed) : ''}`;
  return `${createHash('sha256').update(text).digest('hex').slice(0, 32)}@amnistia.invalid`;
}

function eventLines(deadline: Deadline, last: Day, uid: string, stamp: string, words: CalendarWords, options: CalendarOptions): string[] {
  const { row } = deadline;
  const name = options.names ? valueOf(row.case, 'name') : null;
  const label = name ?? publicId(row) ?? words.rowLabel(row.row);
  const summary = escapeText(words.summary(label, deadline.status === 'overdue'));
  const about = [
    ...(deadline.court === null ? [] : [words.court(deadline.court)]),
    ...(deadline.filed ? [words.filed(formatSpan(deadline.filed))] : []),
    words.rule,
  ];
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${icsDay(last)}`,
    `DTEND;VALUE=DATE:${icsDay(last + 1)}`,
    `SUMMARY:${summary}`,
    `DESCRIPTION:${escapeText(about.join('\n'))}`,
    'CLASS:CONFIDENTIAL',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${summary}`,
    'TRIGGER:-P1D',
    'END:VALARM',
    'END:VEVENT',
  ];
}

/**
 * One all-day event on the last day of each undecided request; a request
 * whose day of receipt is known only in part has none.
 */
export function calendar(found: Deadlines, words: CalendarWords, options: CalendarOptions = {}): string {
  const stamp = `${icsDay(found.asOf)}T000000Z`;
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//amnistia//deadlines//ES', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', `X-WR-CALNAME:${escapeText(words.title)}`];
  const used = new Map<string, number>();
  for (const { deadlines } of found.courts) {
    for (const deadline of deadlines) {
      const { lastDay: last, status } = deadline;
      if (!last || last.to === null || last.from !== last.to || !['running', 'last-day', 'overdue'].includes(status)) continue;
      const base = uidOf(deadline);
      const times = used.get(base) ?? 0;
      used.set(base, times + 1);
      lines.push(...eventLines(deadline, last.to, times === 0 ? base : `${String(times)}-${base}`, stamp, words, options));
    }
  }
  lines.push('END:VCALENDAR');
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}
