/** The events of the law in the order in which a person looks for one: near a date, or the latest first. */
import type { DateSpan, Day } from '../case/dates.ts';
import { parseDay } from '../case/dates.ts';
import type { LawEvent, Window } from '../rules/language/law.ts';

/**
 * A date is a hint and never a decision: it only orders the list.
 * @param near the date of the conduct, or of the arrest; null for the latest first
 */
export function nearestFirst(events: readonly LawEvent[], near: DateSpan | null): readonly LawEvent[] {
  const isKnown = near !== null && (near.from !== null || near.to !== null);
  return events
    .map((event, order) => ({ event, order, distance: isKnown ? daysApart(event.possible, near) : -endOf(event.certain), length: endOf(event.possible) - startOf(event.possible) }))
    // Of events that fit alike the one of few days says more than the one of years.
    .sort((a, b) => a.distance - b.distance || a.length - b.length || a.order - b.order)
    .map(({ event }) => event);
}

/** Days between a window and a span; 0 where they share a day. */
export function daysApart(window: Window, span: DateSpan): number {
  const from = span.from ?? span.to ?? 0;
  const to = span.to ?? span.from ?? 0;
  return Math.max(0, from - endOf(window), startOf(window) - to);
}

export function windowOf({ possible: { from, to } }: LawEvent): DateSpan {
  return { from: dayIn(from), to: dayIn(to) };
}

/** Far from every day that anybody names, and still a number to reckon with. */
const FAR = 10_000_000;

function startOf({ from }: Window): Day {
  return dayIn(from) ?? -FAR;
}

function endOf({ to }: Window): Day {
  return dayIn(to) ?? FAR;
}

function dayIn(iso: string | undefined): Day | null {
  return iso === undefined ? null : parseDay(iso);
}
