/** A case as another version of the law numbers its events. */
import { NO_EVENT, isUnknown, type Case } from '../case/case.ts';
import { parseDay } from '../case/dates.ts';
import type { Law, LawEvent } from '../rules/language/law.ts';
import { matchEvents } from './match.ts';

/**
 * @param from the version whose event numbers the case uses
 * @param to the version under which it will be looked at
 * @returns the same case where no event is linked or both versions number it alike
 */
export function caseUnder(from: Law, to: Law): (subject: Case) => Case {
  if (from === to) return (subject) => subject;
  const answers = new Map<string, readonly LawEvent[]>();
  for (const pair of matchEvents(from, to)) for (const event of pair.a) answers.set(event.id, pair.b);
  return (subject) => {
    const link = subject.facts['linked-event'];
    if (isUnknown(link)) return subject;
    // What the other version does not list is not listed there: it is no event.
    const values = link.values.flatMap((id) => {
      const events = answers.get(id) ?? [];
      return events.length === 0 ? [NO_EVENT] : narrowed(events, subject).map((event) => event.id);
    });
    return { ...subject, facts: { ...subject.facts, 'linked-event': { ...link, values: [...new Set(values)] } } };
  };
}

/** Of several events that stand for one, those whose window the date can lie in; all, if it lies in none. */
function narrowed(events: readonly LawEvent[], subject: Case): readonly LawEvent[] {
  const date = subject.facts['conduct-date'];
  if (events.length < 2 || isUnknown(date)) return events;
  const fit = events.filter(({ possible }) => {
    const from = possible.from === undefined ? null : parseDay(possible.from);
    const to = possible.to === undefined ? null : parseDay(possible.to);
    return date.values.some((span) => (from === null || span.to === null || span.to >= from) && (to === null || span.from === null || span.from <= to));
  });
  return fit.length > 0 ? fit : events;
}
