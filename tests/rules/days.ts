/** Days, and those that stand for all days on which a date of a case can lie. */
import type { Law, Window } from '../../src/rules/language/law.ts';
import { everywhere } from './reading-law.ts';

const dayNumbers = new Map<string, number>();

export function dayNumber(iso: string): number {
  let day = dayNumbers.get(iso);
  if (day === undefined) dayNumbers.set(iso, (day = Date.parse(`${iso}T00:00:00Z`) / 86_400_000));
  return day;
}

export function within(day: number, window: Window): boolean {
  return (window.from === undefined || day >= dayNumber(window.from)) && (window.to === undefined || day <= dayNumber(window.to));
}

/** Every period and window in which a date of the law is looked for. */
function periodsOf(law: Law, date: string): readonly Window[] {
  const parts = everywhere(law);
  const windows = (['certain', 'possible'] as const).filter((which) => parts.some((part) => 'window' in part && part.window === which));
  return [
    ...parts.filter((part) => 'date' in part && part.date === date),
    ...(date === 'conduct-date' ? law.events.flatMap((event) => windows.map((which) => event[which])) : []),
  ] as readonly Window[];
}

/** Days that stand for all days of a span: its ends and both sides of every edge, one for each that the law treats alike. */
function daysIn(law: Law, date: string, from: number | null, to: number): readonly number[] {
  const periods = periodsOf(law, date);
  const edges = periods.flatMap((window) => [
    ...(window.from === undefined ? [] : [dayNumber(window.from) - 1, dayNumber(window.from)]),
    ...(window.to === undefined ? [] : [dayNumber(window.to), dayNumber(window.to) + 1]),
  ]);
  const first = from ?? Math.min(to, ...edges) - 400;
  const days = [first, to, ...edges].filter((day) => day >= first && day <= to).sort((a, b) => a - b);
  const alike = new Map<string, number>();
  for (const day of days) {
    const treatment = periods.map((window) => (within(day, window) ? 'in' : 'out')).join();
    if (!alike.has(treatment)) alike.set(treatment, day);
  }
  return [...alike.values()];
}

/** The days on which a date can lie: the hull of what is stated, not after the arrest, not after the as-of day. */
export function datesOf(law: Law, facts: object, asOf: number, id: string): readonly number[] {
  type Span = { readonly from: number | null; readonly to: number | null };
  const spansOf = (name: string): readonly Span[] | null => {
    const fact = (facts as Record<string, { values?: readonly Span[] } | undefined>)[name];
    return fact?.values ?? null;
  };
  const arrest = id === 'conduct-date' ? (spansOf('arrest-date') ?? []).map((span) => span.to ?? Infinity) : [];
  const latest = Math.min(asOf, arrest.length > 0 ? Math.max(...arrest) : Infinity);
  const stated = spansOf(id);
  if (stated === null) return daysIn(law, id, null, latest);
  const possible = stated
    .map((span) => [span.from ?? -Infinity, Math.min(span.to ?? Infinity, latest)] as const)
    .filter(([from, to]) => from <= to);
  // Nothing of what is stated can be: the facts contradict each other, and the date counts as unknown.
  if (possible.length === 0) return daysIn(law, id, null, asOf);
  const from = Math.min(...possible.map(([first]) => first));
  return daysIn(law, id, from === -Infinity ? null : from, Math.max(...possible.map(([, to]) => to)));
}
