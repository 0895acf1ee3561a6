/**
 * All complete cases that a half-known case can be, in the words of the second
 * look (`tests/authoring/second-look.ts`). Made from the facts of the case and from
 * nothing that the engine works out.
 */
import { hasCharges, isUnknown, type Case, type Charge, type Fact } from '../../../src/case/case.ts';
import { formatDay, parseDay, type DateSpan, type Day } from '../../../src/case/dates.ts';
import type { Offence } from '../../../src/offences/catalogue.ts';
import { POSITIONS, factOf } from '../../authoring/random-cases.ts';
import { EVENTS, FIRST_DAY, LAST_DAY, canBe, groundFor, type PlainCase, type PlainCharge } from '../../authoring/second-look.ts';

/** The values of each field, one for all that the second look treats alike; `alike.test` holds it to that. */
export const CASE_VALUES: Readonly<Record<string, readonly string[]>> = {
  event: ['none', ...Object.keys(EVENTS)],
  kind: ['expression', 'demonstration'],
  foreignAction: ['yes', 'no'],
  foreignPart: ['deeds', 'words'],
  court: ['military', 'ordinary'],
  military: ['yes', 'no'],
};
export const CHARGE_VALUES: Readonly<Record<string, readonly string[]>> = {
  degree: ['completed', 'attempted'],
  participation: ['author', 'accomplice'],
  result: ['none', 'gravest-injury'],
  rightsViolation: ['yes', 'no'],
  underlyingExcluded: ['yes', 'no'],
  corruptionLaw: ['yes', 'no'],
  drugMinimum: ['yes', 'no'],
};

/** The first day of each stretch in which nothing begins or ends, for the events that may be linked. */
function edgesOf(events: readonly string[]): readonly Day[] {
  const days = new Set<Day>([day(FIRST_DAY) - 1]);
  const windows = events.flatMap((event) => EVENTS[event] ?? []);
  for (const [from, to] of [[FIRST_DAY, LAST_DAY], ...pairsOf(windows)]) days.add(day(from)).add(day(to) + 1);
  return [...days].sort((a, b) => a - b);
}

function day(iso: string | undefined): Day {
  return parseDay(iso ?? '') ?? 0;
}

function pairsOf(days: readonly string[]): readonly (readonly string[])[] {
  return days.flatMap((from, place) => (place % 2 === 0 ? [[from, days[place + 1] ?? from]] : []));
}

export interface Field {
  readonly name: string;
  /** Values, or for `day` and the offence of a charge their places in {@link Room.days} and {@link Room.offences}. */
  readonly values: readonly (string | number)[];
}

export interface Room {
  readonly fields: readonly Field[];
  readonly days: readonly string[];
  /** The events and the days that can be, without leaving out like ones. */
  readonly possible: { readonly events: readonly string[]; readonly from: string; readonly to: string };
  readonly offences: readonly PlainOffence[];
  readonly charges: number;
  /** Fields that the file does not state and that nobody will be asked to. */
  readonly unsaid: ReadonlySet<string>;
  readonly dayCanBeInside: boolean;
}

interface PlainOffence {
  readonly classes: readonly string[];
  readonly raises: readonly string[];
}

/** What a room is made under. */
export interface Ground {
  readonly offences: readonly Offence[];
  readonly asOf: Day;
  /** Positions taken; the others are open. */
  readonly positions: Readonly<Record<string, string>>;
}

const kindsOfOffence = new WeakMap<readonly Offence[], { readonly list: readonly PlainOffence[]; readonly of: ReadonlyMap<string, number> }>();

function plainOffences(offences: readonly Offence[]) {
  let known = kindsOfOffence.get(offences);
  if (!known) {
    const list: PlainOffence[] = [];
    const places = new Map<string, number>();
    const of = new Map<string, number>();
    for (const { id, class: classes, raises } of offences) {
      const key = `${[...classes].sort().join()};${[...raises].sort().join()}`;
      let place = places.get(key);
      if (place === undefined) {
        places.set(key, (place = list.length));
        list.push({ classes, raises });
      }
      of.set(id, place);
    }
    kindsOfOffence.set(offences, (known = { list, of }));
  }
  return known;
}

/**
 * @param silenceCounts false while it can still be asked whether the person is in the military: until
 *   then nothing follows from nobody having said so
 */
export function roomOf(subject: Case, ground: Ground, silenceCounts: boolean): Room {
  const unsaid = new Set<string>();
  const fields: Field[] = [];
  const { list: offences, of } = plainOffences(ground.offences);
  const state = (name: string, values: readonly string[], fact: Fact<unknown> | undefined) => {
    if (!isUnknown(fact)) fields.push({ name, values: fact.values as readonly string[] });
    else {
      fields.push({ name, values });
      const key = name.split('.').at(-1);
      if (key !== 'military' || silenceCounts) unsaid.add(name);
    }
  };
  const facts = subject.facts as Readonly<Record<string, Fact<unknown> | undefined>>;
  for (const [name, values] of Object.entries(CASE_VALUES)) state(name, values, facts[factOf(name)]);
  const linked = facts['linked-event'];
  const days = daysOf(facts, ground.asOf, edgesOf(isUnknown(linked) ? Object.keys(EVENTS) : (linked.values as readonly string[])));
  const firsts = firstsOf(days, fields[0]?.values as readonly string[]);
  fields.push({ name: 'day', values: firsts.map((_, place) => place) });
  fields[0] = { name: 'event', values: oneOfEach(fields[0]?.values as readonly string[], (event) => eventSign(event, firsts)) };
  for (const [name, positions] of Object.entries(POSITIONS)) {
    const taken = ground.positions[name];
    fields.push({ name, values: taken === undefined || taken === 'open' ? positions : [taken] });
  }
  const listed: readonly (Charge | null)[] = hasCharges(subject.charges) ? subject.charges : [null];
  const charges = Math.max(listed.length, 1);
  for (let index = 0; index < charges; index++) {
    const charge = listed[index];
    // Without a charge the conduct is looked at: an offence that is nothing to the law. Place -1 stands for it.
    const named = charge === undefined ? [-1] : charge?.offences ? [...new Set(charge.offences.map((id) => of.get(id) ?? -1))] : offences.map((_, place) => place);
    fields.push({ name: `${String(index)}.offence`, values: named });
    for (const [name, values] of Object.entries(CHARGE_VALUES)) {
      state(`${String(index)}.${name}`, values, (charge?.facts as Readonly<Record<string, Fact<unknown> | undefined>> | undefined)?.[factOf(name)]);
    }
  }
  const isoDays = firsts.map(formatDay);
  return {
    fields, offences, charges, unsaid, days: isoDays, possible: { events: isUnknown(linked) ? CASE_VALUES['event'] ?? [] : (linked.values as readonly string[]), from: formatDay(days[0] ?? 0), to: formatDay(latestOf(facts, ground.asOf)) },
    dayCanBeInside: isoDays.some((day) => day >= FIRST_DAY && day <= LAST_DAY),
  };
}

/** How an event stands to each of some days, by the second look's tables; the tenth has a rule of its own. */
function eventSign(event: string, days: readonly Day[]): string {
  const windows = pairsOf(EVENTS[event] ?? []);
  return `${event === 'none' ? 'none' : String(event === '10')}${days.map((one) => windows.map(([from, to]) => (one >= day(from) && one <= day(to) ? 1 : 0)).join('')).join()}`;
}

/** Of days that stand alike to the period and to each of the events, the first. */
function firstsOf(days: readonly Day[], events: readonly string[]): readonly Day[] {
  return oneOfEach(days, (one) => `${String(one >= day(FIRST_DAY))}${String(one <= day(LAST_DAY))}${events.map((event) => eventSign(event, [one])).join()}`);
}

function oneOfEach<T>(list: readonly T[], sign: (one: T) => string): readonly T[] {
  const found = new Map<string, T>();
  for (const one of list) if (!found.has(sign(one))) found.set(sign(one), one);
  return [...found.values()];
}

function latestOf(facts: Readonly<Record<string, Fact<unknown> | undefined>>, asOf: Day): Day {
  const arrest = facts['arrest-date'] as Fact<DateSpan> | undefined;
  const conduct = facts['conduct-date'] as Fact<DateSpan> | undefined;
  const bound = isUnknown(arrest) ? asOf : Math.min(asOf, Math.max(...arrest.values.map(({ to }) => to ?? asOf)));
  return isUnknown(conduct) ? bound : Math.min(bound, Math.max(...conduct.values.map(({ to }) => to ?? asOf)));
}

/** The days on which the conduct can have been: stated, not after the arrest, not after the day on which the case is looked at. */
function daysOf(facts: Readonly<Record<string, Fact<unknown> | undefined>>, asOf: Day, edges: readonly Day[]): readonly Day[] {
  const conduct = facts['conduct-date'] as Fact<DateSpan> | undefined;
  const spans: readonly DateSpan[] = isUnknown(conduct) ? [{ from: null, to: null }] : conduct.values;
  const latest = latestOf(facts, asOf);
  const days = spans.flatMap(({ from, to }) => {
    const last = Math.min(to ?? asOf, latest);
    const inside = edges.filter((edge) => edge >= (from ?? edge) && edge <= last);
    return from === null || from > last ? [...inside, ...(inside.length === 0 ? [last] : [])] : [from, ...inside];
  });
  return [...new Set(days)].sort((a, b) => a - b);
}

/** The outcome of a complete case that may come from another room; null also where it does not agree with what is known here. */
export function outcomeOf(room: Room, complete: PlainCase): string | null {
  return agrees(room, complete) ? judged(room, complete) : null;
}

/** Whether all that is known here is so in the complete case. */
function agrees(room: Room, complete: PlainCase): boolean {
  const top = complete as unknown as Readonly<Record<string, string>>;
  return room.fields.every(({ name, values }) => {
    if (name === 'day') return complete.day >= room.possible.from && complete.day <= room.possible.to;
    if (name === 'event') return room.possible.events.includes(complete.event);
    if (/^Q\d+$/u.test(name)) return values.includes(complete.positions[name] ?? '');
    const [index = '', field] = name.split('.');
    if (field === undefined) return values.some((value) => isAlike(name, String(value), top[name] ?? ''));
    const charge = complete.charges[Number(index)];
    if (!charge) return false;
    if (field === 'offence') return values.some((place) => sameOffence(room.offences[Number(place)], charge));
    return values.some((value) => isAlike(field, String(value), (charge as unknown as Readonly<Record<string, string>>)[field] ?? ''));
  });
}

function sameOffence(offence: PlainOffence | undefined, charge: PlainCharge): boolean {
  return (offence?.classes ?? []).join() === charge.classes.join() && (offence?.raises ?? []).join() === charge.raises.join();
}

/** Whether the second look treats two values alike: the same one, or both none of those that it names. */
function isAlike(field: string, value: string, other: string): boolean {
  if (value === other) return true;
  const named = NAMED[field];
  return named !== undefined && !named.includes(value) && !named.includes(other);
}
/** The values that the second look names of the fields with more than two. */
export const NAMED: Readonly<Record<string, readonly string[]>> = { kind: ['expression'], court: ['military'], degree: ['completed'], participation: ['accomplice'], result: ['gravest-injury'] };

/** The outcome of each charge by the second look, `+` covered and `-` not; null for a case that cannot be. */
export function judged(room: Room, complete: PlainCase): string | null {
  if (!canBe(complete, room.unsaid, room.dayCanBeInside)) return null;
  let outcome = '';
  for (const charge of complete.charges) outcome += groundFor(complete, charge) === null ? '+' : '-';
  return outcome;
}

/** Whether every complete case of one room is one of the other. */
export function isWithin(inner: Room, outer: Room): boolean {
  if (inner.charges !== outer.charges || (outer.dayCanBeInside && !inner.dayCanBeInside)) return false;
  if (inner.possible.from < outer.possible.from || inner.possible.to > outer.possible.to) return false;
  if (!inner.possible.events.every((event) => outer.possible.events.includes(event))) return false;
  for (const name of outer.unsaid) if (SILENT.test(name) && !inner.unsaid.has(name)) return false;
  return inner.fields.every(({ name, values }, place) => {
    const others = outer.fields[place]?.values ?? [];
    if (name === 'day' || name === 'event') return true;
    const key = name.split('.').at(-1) ?? '';
    return values.every((value) => others.some((other) => value === other || isAlike(key, String(value), String(other))));
  });
}

/** Fields from whose silence something follows. */
const SILENT = /^(?:foreignAction|kind|court|military|\d+\.(?:rightsViolation|result|drugMinimum|corruptionLaw|underlyingExcluded))$/u;
