/** Events of two versions: added, dropped, merged, and their windows to the day. */
import { dayOf, formatDay, parseDay, type Day } from '../case/dates.ts';
import { walk } from '../rules/language/condition.ts';
import type { LawEvent, Provision, Window } from '../rules/language/law.ts';
import { kindOf, type ChangeKind, type Covered } from './change.ts';
import { exampleOf, type Example } from './example.ts';
import type { Joint, Side } from './joint.ts';
import { NOWHERE } from './whole-space.ts';

/** Days that come into a window and days that fall out of it. */
export interface WindowChange {
  readonly window: 'certain' | 'possible';
  readonly daysIn: readonly Window[];
  readonly daysOut: readonly Window[];
}

export interface EventDifference {
  readonly section: 'events';
  readonly kind: ChangeKind;
  readonly a: readonly LawEvent[];
  readonly b: readonly LawEvent[];
  readonly windows: readonly WindowChange[];
  readonly letIn: Example | null;
  readonly shutOut: Example | null;
}

export function eventDifferences(joint: Joint, covered: Covered): readonly EventDifference[] {
  const { whole } = joint;
  const lists = { a: aboutEvents(joint, 'a'), b: aboutEvents(joint, 'b') };
  return joint.events.flatMap((event): EventDifference[] => {
    const linked = whole.where({ event: [event.id] });
    const before = whole.and(linked, whole.covered(lists.a));
    const after = whole.and(linked, whole.covered(lists.b));
    const windows = (['certain', 'possible'] as const).flatMap((which) => windowChange(event.a, event.b, which));
    const merged = event.a.length > 1 || event.b.length > 1;
    if (before === after && windows.length === 0 && !merged && event.a.length > 0 && event.b.length > 0) return [];
    const opened = whole.without(after, before);
    const closed = whole.without(before, after);
    return [
      {
        section: 'events',
        // Windows that move without moving any outcome are a change all the same.
        kind: opened === NOWHERE && closed === NOWHERE && event.a.length > 0 && event.b.length > 0 ? 'changed' : kindOf(event.a.length > 0, event.b.length > 0, opened, closed),
        a: event.a,
        b: event.b,
        windows,
        letIn: exampleOf(joint, [whole.and(opened, whole.without(covered.b, covered.a)), opened]),
        shutOut: exampleOf(joint, [whole.and(closed, whole.without(covered.a, covered.b)), closed]),
      },
    ];
  });
}

/** The rules that tie the conduct to the list and its days. A carve-out is a rule of its own. */
function aboutEvents(joint: Joint, side: Side): readonly Provision[] {
  const ties = (one: Provision) => [...walk(one.when)].some((part) => 'window' in part || ('event' in part && part.event === 'listed'));
  return joint[side].provisions.filter((one) => one.role === 'requirement' && ties(one)).map((one) => joint.rule(side, one.id));
}

function windowChange(a: readonly LawEvent[], b: readonly LawEvent[], window: 'certain' | 'possible'): readonly WindowChange[] {
  if (a.length === 0 || b.length === 0) return [];
  const before = a.map((one) => daysOf(one[window]));
  const after = b.map((one) => daysOf(one[window]));
  const daysIn = minus(after, before);
  const daysOut = minus(before, after);
  return daysIn.length + daysOut.length > 0 ? [{ window, daysIn, daysOut }] : [];
}

type Days = readonly [first: Day, last: Day];
const FIRST: Day = dayOf(1, 1, 1) ?? 0;
const LAST: Day = dayOf(9999, 12, 31) ?? 0;

function daysOf(window: Window): Days {
  return [(window.from === undefined ? null : parseDay(window.from)) ?? FIRST, (window.to === undefined ? null : parseDay(window.to)) ?? LAST];
}

/** The days of the first windows that are in none of the second ones. */
function minus(these: readonly Days[], those: readonly Days[]): readonly Window[] {
  let left: readonly Days[] = these;
  for (const [first, last] of those) {
    left = left.flatMap(([from, to]): Days[] => {
      if (last < from || first > to) return [[from, to]];
      const pieces: Days[] = [];
      if (from < first) pieces.push([from, first - 1]);
      if (to > last) pieces.push([last + 1, to]);
      return pieces;
    });
  }
  return [...left].sort((x, y) => x[0] - y[0]).map(([from, to]) => ({ ...(from === FIRST ? {} : { from: formatDay(from) }), ...(to === LAST ? {} : { to: formatDay(to) }) }));
}
