/**
 * What a law file states once and its sentences repeat: a sentence names the
 * date, the term or the number by a place in braces, `{period.from}`, and the
 * place is filled when the file is read. Whoever corrects the date corrects
 * every sentence.
 */
import { parseDay } from '../../case/dates.ts';
import { dayInWords, daysInWords, listed, numberInWords, type Tongue } from '../../case/spoken.ts';
import { timedStep } from '../court/term.ts';
import { walk } from './condition.ts';
import type { Finding, Path } from './law-check.ts';
import { ownPlacesOf } from './law-sentences.ts';
import type { Law, Window } from './law.ts';

/** Braces around anything but a name are text. */
const PLACE = /\{(\p{L}[\p{L}\d:.-]{0,60})\}/gu;

/** The places that any sentence of a law file can have; `N` is a number, `id` a name. */
export const PLACES = [
  'art:N', 'n:N', 'period.from', 'period.to', 'in-force', 'published', 'term', 'term.words', 'term.number', 'term.days', 'appeal', 'events', 'events.open',
  'event:N.certain.from', 'event:N.certain.to', 'event:N.possible.from', 'event:N.possible.to', 'date:id', '….month', '….year',
] as const;

/** What stands for a place, or null where the law has nothing of that name. */
export function placeOf(law: Law, name: string, tongue: Tongue): string | null {
  const [, head = '', part = 'day'] = /^(.*?)(?:\.(month|year))?$/u.exec(name) ?? [];
  const iso = dateOf(law, head);
  if (iso !== null) {
    const day = parseDay(iso);
    return day === null ? null : dayInWords(day, tongue, part as 'day' | 'month' | 'year');
  }
  const [kind = '', key = ''] = name.split(':', 2);
  if (kind === 'art') return law.articles.some((one) => one.number === key) ? key : null;
  if (kind === 'n') return law.events.some((one) => one.id === key) ? key : null;
  if (name === 'events') return law.events.length === 0 ? null : numberInWords(law.events.length, tongue);
  if (name === 'events.open') return listed(law.events.filter(isOpen).map((one) => one.id), tongue);
  if (name === 'appeal') {
    const appeal = timedStep(law, 'notification-date')?.days;
    return appeal === undefined ? null : daysInWords(appeal, tongue, false);
  }
  const days = termDays(law);
  if (days === null) return null;
  switch (name) {
    case 'term': return daysInWords(days, tongue);
    case 'term.words': return daysInWords(days, tongue, false);
    case 'term.number': return numberInWords(days, tongue);
    case 'term.days': return String(days);
    default: return null;
  }
}

/** The period of the law, as its requirement of that ground says it. */
export function periodOf(law: Pick<Law, 'provisions'>): Window {
  for (const provision of law.provisions) {
    if (provision.role !== 'requirement' || provision.ground !== 'period') continue;
    for (const part of walk(provision.when)) {
      if ('date' in part) return { ...(part.from === undefined ? {} : { from: part.from }), ...(part.to === undefined ? {} : { to: part.to }) };
    }
  }
  return {};
}

/** The term in continuous days that the law sets for the decision; null where it sets none. */
function termDays(law: Pick<Law, 'next'>): number | null {
  return timedStep(law, 'request-date')?.days ?? null;
}

function isOpen({ certain, possible }: Law['events'][number]): boolean {
  return certain.from !== possible.from || certain.to !== possible.to;
}

function dateOf(law: Law, name: string): string | null {
  if (name === 'period.from') return periodOf(law).from ?? null;
  if (name === 'period.to') return periodOf(law).to ?? null;
  if (name === 'in-force') return law.in_force.from ?? null;
  if (name === 'published') return law.published;
  if (name.startsWith('date:')) return new Map(Object.entries(law.dates ?? {})).get(name.slice('date:'.length)) ?? null;
  const [, id, window, end] = /^event:([\w-]+)\.(certain|possible)\.(from|to)$/u.exec(name) ?? [];
  const event = law.events.find((one) => one.id === id);
  return event?.[window as 'certain' | 'possible'][end as 'from' | 'to'] ?? null;
}

/** Places that stand for nothing, each where it stands. */
export function placesWrong(law: Law): readonly Finding[] {
  const findings: Finding[] = [];
  eachText([], law, (path, text, tongue) => {
    const own = ownPlacesOf(path);
    for (const [place, name = ''] of text.matchAll(PLACE)) {
      if (!own.includes(name) && placeOf(law, name, tongue) === null) findings.push({ path, code: 'unknown-place', found: place, expected: [...own, ...PLACES].join(', ') });
    }
  });
  return findings;
}

/** The law with its places filled; those that a sentence is given with the case stay. */
export function filledLaw(law: Law): Law {
  return filled(law, [], law) as Law;
}

function filled(value: unknown, path: Path, law: Law): unknown {
  if (typeof value === 'string') return value.includes('{') ? value.replace(PLACE, (place, name: string) => (ownPlacesOf(path).includes(name) ? place : (placeOf(law, name, tongueOf(path)) ?? place))) : value;
  if (Array.isArray(value)) return value.map((one, index) => filled(one, [...path, index], law));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filled(one, [...path, key], law)]));
}

function eachText(path: Path, value: unknown, look: (path: Path, text: string, tongue: Tongue) => void): void {
  if (typeof value === 'string') look(path, value, tongueOf(path));
  else if (Array.isArray(value)) value.forEach((one, index) => { eachText([...path, index], one, look); });
  else if (typeof value === 'object' && value !== null) for (const [key, one] of Object.entries(value)) eachText([...path, key], one, look);
}

function tongueOf(path: Path): Tongue {
  return path.at(-1) === 'en' ? 'en' : 'es';
}

/** A sentence with the places that it is given filled. */
export function said(sentence: string, values: Readonly<Record<string, string>> = {}): string {
  return sentence.replace(PLACE, (place, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? place) : place));
}
