import { describe, expect, it } from 'vitest';
import { formatDay, formatSpan } from '../../src/case/dates.ts';
import ICAL from 'ical.js';
import { dayInCaracas } from '../../src/cli/today.ts';
import { calendar, escapeText, foldLine } from '../../src/lists/calendar.ts';
import { deadlineOf, deadlines as clocks } from '../../src/lists/deadlines.ts';
import { data as law } from '../../data/ve/laws/ve-amnesty-2026.yaml';
import { lastDay, termOf } from '../../src/rules/court/term.ts';
import type { ListRow } from '../../src/lists/row.ts';
import { day, row } from './rows.ts';

const term = termOf(law as never);
if (!term) throw new Error('the law sets no term');

const deadlines = (rows: readonly ListRow[], asOf: number) => clocks(rows, asOf, term);
const at = (asOf: string, facts: Record<string, string>) => deadlineOf(row(2, facts), day(asOf), term);
const words = {
  title: 'Plazos', summary: (label: string, overdue: boolean) => `${label}${overdue ? ' vencido' : ''}`, court: (court: string) => court,
  filed: (date: string) => date, rule: 'art. 11', rowLabel: (number: number) => `fila ${String(number)}`,
};

describe('the fifteen continuous days', () => {
  it.each([
    ['2026-03-01', '2026-03-16'],
    // The filing day is not counted, holidays are: Holy Week of 2026 falls inside.
    ['2026-03-25', '2026-04-09'],
    // Leap day: 2028 has a 29 February, 2026 has not.
    ['2028-02-20', '2028-03-06'],
    ['2026-02-20', '2026-03-07'],
    ['2026-12-20', '2027-01-04'],
    ['2028-02-29', '2028-03-15'],
  ])('a request received on %s is due by %s', (filed, due) => {
    const start = day(filed);
    expect(formatSpan(lastDay({ from: start, to: start }, term))).toBe(due);
  });

  it('counts the last day itself as in time, the next day as overdue', () => {
    const request = { 'request-date': '2026-03-01', decision: 'none' };
    expect(at('2026-03-01', request)).toMatchObject({ status: 'running', daysLeft: 15, next: ['wait'] });
    expect(at('2026-03-15', request)).toMatchObject({ status: 'running', daysLeft: 1 });
    expect(at('2026-03-16', request)).toMatchObject({ status: 'last-day', daysLeft: 0, daysOverdue: null });
    expect(at('2026-03-17', request)).toMatchObject({ status: 'overdue', daysLeft: null, daysOverdue: 1, next: ['complain-silence'] });
  });

  it('has no clock: a day in Caracas is a day whatever the time zone of the computer', () => {
    const before = process.env.TZ;
    try {
      for (const zone of ['America/Caracas', 'Pacific/Kiritimati', 'Pacific/Niue']) {
        process.env.TZ = zone;
        const found = at('2026-03-16', { 'request-date': '2026-03-01' });
        expect(found.status).toBe('last-day');
        expect(formatDay(found.lastDay?.to ?? 0)).toBe('2026-03-16');
      }
    } finally {
      process.env.TZ = before;
    }
  });

  it.each([
    // Caracas is four hours behind: the last minute of a day there, and the first of the next.
    ['2026-03-17T03:59:59Z', '2026-03-16', 'last-day'],
    ['2026-03-17T04:00:00Z', '2026-03-17', 'overdue'],
    ['2026-03-16T23:30:00-04:00', '2026-03-16', 'last-day'],
    ['2026-03-17T13:00:00+14:00', '2026-03-16', 'last-day'],
    // A leap day begins and ends there as well; so does a year.
    ['2028-02-29T03:59:59Z', '2028-02-28', 'overdue'],
    ['2028-03-01T03:59:59Z', '2028-02-29', 'overdue'],
    ['2027-01-01T03:59:59Z', '2026-12-31', 'overdue'],
  ])('at %s it is %s in Caracas', (instant, iso, status) => {
    expect(dayInCaracas(new Date(instant))).toBe(iso);
    expect(at(dayInCaracas(new Date(instant)), { 'request-date': '2026-03-01' }).status).toBe(status);
  });

  it('takes a date that cannot be read for a request all the same', () => {
    expect(at('2026-03-16', { 'request-date': '¿marzo?' })).toMatchObject({ status: 'no-date', next: ['find-filing-date'] });
    expect(deadlines([row(2, { 'request-date': '¿marzo?' }), row(3, {})], day('2026-03-16'))).toMatchObject({ filed: 1, notFiled: 1 });
  });

  it('has the days, the article and the sources of the term from the law file', () => {
    expect(term).toMatchObject({ days: 15, article: '11', confidence: 'high' });
    expect(term.sources).toContain('la100');
    expect(term.rules.find((rule) => rule.id === 'filing-day-not-counted')?.basis).toBe('general-rule');
  });

  it('is uncertain between the first and the last possible day of a partial date', () => {
    const march = { 'request-date': '2026-03' };
    expect(at('2026-03-10', march).status).toBe('running');
    expect(at('2026-04-01', march)).toMatchObject({ status: 'uncertain', daysLeft: null });
    expect(at('2026-04-16', march)).toMatchObject({ status: 'overdue', daysOverdue: 1 });
  });

  it('never takes a blank decision for a silence', () => {
    expect(at('2026-04-30', { 'request-date': '2026-03-01' }).next).toEqual(['ask-whether-decided', 'complain-silence']);
  });

  it('says what follows a decision, and that the term to appeal is not established', () => {
    const filed = { 'request-date': '2026-03-01' };
    expect(at('2026-05-01', { ...filed, decision: 'granted', 'decision-date': '2026-03-16' })).toMatchObject({ status: 'decided-in-term', next: ['ask-notification', 'see-to-effects'], daysToDecision: { least: 15, most: 15 } });
    expect(at('2026-05-01', { ...filed, decision: 'refused', 'decision-date': '2026-03-17', 'notification-date': '2026-03-20' })).toMatchObject({ status: 'decided-late', next: ['appeal-term-not-established'] });
    expect(at('2026-05-01', { ...filed, decision: 'granted' }).status).toBe('decided');
    expect(at('2026-05-01', { ...filed, decision: 'granted', 'decision-date': '2026-03' }).status).toBe('decided');
  });

  it('starts no term where the court refused to receive the request', () => {
    expect(at('2026-05-01', { 'request-date': '2026-03-01', 'request-receipt': 'refused' })).toMatchObject({ status: 'not-received', lastDay: null, next: ['complain-not-received'] });
  });

  it('points at dates that cannot be', () => {
    expect(at('2026-02-25', { 'request-date': '2026-03-01' }).status).toBe('contradictory');
    expect(at('2026-05-01', { 'request-date': '2026-03-01', decision: 'granted', 'decision-date': '2026-02-25' }).status).toBe('contradictory');
    expect(at('2026-05-01', { 'request-receipt': 'received' })).toMatchObject({ status: 'no-date', next: ['find-filing-date'] });
  });

  it('groups by court, spelled one way or another, the most overdue first', () => {
    const found = deadlines([
      row(2, { 'request-date': '2026-03-10', 'court-name': 'Tribunal 4° de Control' }),
      row(3, { 'request-date': '2026-03-01', 'court-name': 'TRIBUNAL 4° DE CONTROL' }),
      row(4, {}),
      row(5, { 'request-date': '2026-03-01' }),
    ], day('2026-03-20'));
    expect(found).toMatchObject({ filed: 3, notFiled: 1, counts: { running: 1, overdue: 2 } });
    expect(found.courts.map((court) => [court.court, court.deadlines.map((one) => one.row.row)])).toEqual([['Tribunal 4° de Control', [3, 2]], [null, [5]]]);
  });
});

describe('the calendar', () => {
  const list = [
    row(2, { id: 'M-01', name: 'Zoraida Inventada', 'request-date': '2026-03-01', 'court-name': 'Juzgado 1; Control, Caracas' }),
    row(3, { id: 'V-12345678', name: 'Ramón Inventado', 'request-date': '2026-03-02' }),
    row(4, { id: 'M-03', 'request-date': '2026-03-02', decision: 'granted', 'decision-date': '2026-03-09' }),
    row(5, { id: 'M-04', 'request-date': '2026-03' }),
  ];
  const text = calendar(deadlines(list, day('2026-03-10')), words);

  it('has one all-day event for each undecided request with a known day', () => {
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(text).toContain('DTSTART;VALUE=DATE:20260316\r\nDTEND;VALUE=DATE:20260317\r\n');
    expect(text).toContain('DTSTAMP:20260310T000000Z');
  });

  it('shows no name and no cédula, unless it is asked to', () => {
    expect(text).not.toMatch(/Zoraida|Ram|12345678/);
    expect(text).toContain('SUMMARY:fila 3');
    expect(calendar(deadlines(list, day('2026-03-10')), words, { names: true })).toContain('SUMMARY:Zoraida Inventada');
  });

  it('keeps its UIDs from day to day, one for each event', () => {
    const uids = (ics: string) => ics.match(/UID:.*/g);
    expect(uids(calendar(deadlines(list, day('2026-03-25')), words))?.sort()).toEqual(uids(text)?.sort());
    const twice = [row(2, { id: 'M-01', 'request-date': '2026-03-01' }), row(3, { id: 'M-01', 'request-date': '2026-03-01' })];
    expect(new Set(uids(calendar(deadlines(twice, day('2026-03-10')), words))).size).toBe(2);
  });

  it('is read by an independent parser as it was meant', () => {
    const read = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
    expect(read.getFirstPropertyValue('version')).toBe('2.0');
    const events = read.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(events.map((event) => [event.summary, event.startDate.toString(), event.endDate.toString(), event.startDate.isDate])).toEqual([
      ['fila 3', '2026-03-17', '2026-03-18', true], ['M-01', '2026-03-16', '2026-03-17', true],
    ].sort((a, b) => String(b[0]).localeCompare(String(a[0]))));
    expect(events.find((event) => event.summary === 'M-01')?.description).toBe('Juzgado 1; Control, Caracas\n2026-03-01\nart. 11');
    for (const event of read.getAllSubcomponents('vevent')) {
      expect(event.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-03-10T00:00:00Z');
      expect(event.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString()).toBe('-P1D');
    }
  });

  it('follows RFC 5545: CRLF, 75 octets, escapes', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(foldLine('ñ'.repeat(80)).split('\r\n ').join('')).toBe('ñ'.repeat(80));
    expect(escapeText('a;b,c\\d\ne')).toBe('a\\;b\\,c\\\\d\\ne');
  });
});
