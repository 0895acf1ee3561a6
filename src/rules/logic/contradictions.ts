/**
 * Facts of one case that cannot all be true. Nobody knows which of them is
 * wrong, so none of them decides: each counts as unknown, and nothing is
 * presumed over it.
 */
import { isUnknown, NO_EVENT, type Case, type Fact } from '../../case/case.ts';
import { hull, type DateSpan, type Day } from '../../case/dates.ts';
import type { CaseFactId } from '../../case/facts.ts';
import type { Space } from './space.ts';

/** A fact that counts as unknown because of what else is known. */
export interface Conflict {
  readonly fact: CaseFactId;
  readonly code: 'date-after-as-of' | 'conduct-after-arrest' | 'event-not-in-law' | 'date-far-from-event';
}

/**
 * So far from every day of the event it is a slip of the pen or a program's
 * placeholder (1900, 1970), not conduct linked with it: no dispute about the
 * windows of article 8 reaches further than a few years.
 */
const FAR = 10 * 365;

/** The contradictions of a case, one for each fact. @param asOf nothing lies after it */
export function contradictionsIn({ facts }: Case, space: Space, asOf: Day): readonly Conflict[] {
  const found: Conflict[] = [];
  const event = facts['linked-event'];
  const conduct = hullOf(facts['conduct-date']);
  const arrest = hullOf(facts['arrest-date']);
  for (const id of space.cuts.keys()) {
    const from = hullOf(facts[id as CaseFactId] as Fact<DateSpan> | undefined)?.from;
    if (from !== null && from !== undefined && from > asOf) found.push({ fact: id as CaseFactId, code: 'date-after-as-of' });
  }
  const late = found.some(({ fact }) => fact === 'conduct-date');
  if (!late && conduct && arrest && conduct.from !== null && arrest.to !== null && conduct.from > arrest.to) {
    found.push({ fact: 'conduct-date', code: 'conduct-after-arrest' }, { fact: 'arrest-date', code: 'conduct-after-arrest' });
  }
  if (space.events.length > 0 && !isUnknown(event)) {
    const linked = event.values.filter((id) => id === NO_EVENT || space.events.some((one) => one.id === id));
    if (linked.length === 0) found.push({ fact: 'linked-event', code: 'event-not-in-law' });
    else {
      const far = farFrom(space, linked, conduct, arrest);
      const add = (fact: CaseFactId) => { if (!found.some((one) => one.fact === fact)) found.push({ fact, code: 'date-far-from-event' }); };
      for (const fact of far) add(fact);
      if (far.length > 0) add('linked-event');
    }
  }
  return found;
}

/** The dates that lie decades from each event that may be linked: the conduct on either side, the arrest before. */
function farFrom(space: Space, linked: readonly string[], conduct: DateSpan | null, arrest: DateSpan | null): readonly CaseFactId[] {
  const events = linked.map((id) => space.events.find((one) => one.id === id));
  const fromAll = (isFar: (event: Space['events'][number]) => boolean): boolean => events.every((event) => event !== undefined && isFar(event));
  const before = (span: DateSpan | null) => fromAll(({ first }) => first !== null && span !== null && span.to !== null && span.to < first - FAR);
  const after = (span: DateSpan | null) => fromAll(({ last }) => last !== null && span !== null && span.from !== null && span.from > last + FAR);
  return [...(before(conduct) || after(conduct) ? (['conduct-date'] as const) : []), ...(before(arrest) ? (['arrest-date'] as const) : [])];
}

/** The span from the earliest to the latest day that a date leaves possible; null where nothing is known of it. */
function hullOf(fact: Fact<DateSpan> | undefined): DateSpan | null {
  if (isUnknown(fact)) return null;
  return fact.values.reduce((a, b) => hull(a, b));
}
