/** The events of the law, those near a date first. */
import type { DateSpan, Day } from '../case/dates.ts';
import { parseDay } from '../case/dates.ts';
import type { LawEvent, Window } from '../rules/law.ts';

/**
 * A date is a hint and never a decision: it only orders the list.
 * @param near the date of the conduct, or of the arrest; null leaves the law's own order
 */
export function nearestFirst(events: readonly LawEvent[], near: DateSpan | null): readonly LawEvent[] {
  if (!near || (near.from === null && near.to === null)) return events;
  return events
    .map((event, order) => ({ event, order, distance: distance(event.possible, near) }))
    .sort((a, b) => a.distance - b.distance || a.order - b.order)
    .map(({ event }) => event);
}

/** Days between a window and a span; 0 where they share a day. */
function distance(window: Window, span: DateSpan): number {
  const first = dayIn(window.from) ?? Number.NEGATIVE_INFINITY;
  const last = dayIn(window.to) ?? Number.POSITIVE_INFINITY;
  const from = span.from ?? span.to ?? 0;
  const to = span.to ?? span.from ?? 0;
  return Math.max(0, from - last, first - to);
}

function dayIn(iso: string | undefined): Day | null {
  return iso === undefined ? null : parseDay(iso);
}
