/**
 * How likely each answer is, from the rows of the same list that have it. It
 * orders the work and enters no outcome.
 */
import { hasCharges, isOpenCharge, isUnknown, known, single, type Case, type Charge } from '../case/case.ts';
import { formatDay, isExact, onDay, type DateSpan, type Day } from '../case/dates.ts';
import { definitionOf, valuesOf } from '../case/facts.ts';
import { stretchOf, type Space } from '../rules/logic/space.ts';
import type { Asked } from './asked.ts';
import { Shares } from './shares.ts';

export interface Answer {
  /** What is answered, by a name that stays: a value, an ISO day, ids of offences. */
  readonly value: string;
  readonly weight: number;
  /** The case with the answer. */
  readonly subject: Case;
}

/** Answers of less weight than this are not tried: what they would lead to counts as open. */
const LEAST = 0.02;
/** Days that stand for all of them. */
const DAYS = 8;
/** What is tried for a charge of which nobody knows what it is. */
const OFFENCES = 6;
const MOST_CHARGES = 8;

/** Days from the conduct to the arrest that are likely before any row tells: on the day, in the days after, later. */
const USUAL_LAGS: readonly number[] = [0, 0, 1, 7, 30, 180];

type CaseAsked = Exclude<Asked, 'charges' | 'conduct-date' | 'foreign-armed-action'>;
const COUNTED = ['linked-event', 'conduct-kind', 'foreign-armed-action', 'foreign-part', 'military', 'court'] as const;

export class Likely {
  readonly #space: Space;
  readonly #asOf: Day;
  readonly #shares: ReadonlyMap<string, Shares>;
  readonly #offences = new Shares();
  readonly #charges = new Shares();
  readonly #chargesOf = new Map<string, readonly Charge[]>();
  readonly #lags: readonly number[];
  readonly #days: readonly Day[];
  readonly #daysOfEvent: ReadonlyMap<string, readonly Day[]>;

  constructor(cases: readonly Case[], space: Space, asOf: Day) {
    this.#space = space;
    this.#asOf = asOf;
    this.#shares = new Map(COUNTED.map((id) => [id, new Shares()]));
    const lags: number[] = [...USUAL_LAGS];
    const days: Day[] = [];
    const byEvent = new Map<string, Day[]>();
    for (const one of cases) {
      for (const id of COUNTED) {
        const value = single<string>(one.facts[id]);
        if (value !== undefined) this.#shares.get(id)?.add(groupOf(id, one), value);
      }
      this.#countCharges(one);
      const [conduct, arrest, event] = [dayIn(one, 'conduct-date'), dayIn(one, 'arrest-date'), single<string>(one.facts['linked-event'])];
      if (conduct === null) continue;
      days.push(conduct);
      if (arrest !== null && arrest >= conduct) lags.push(arrest - conduct);
      if (event !== undefined) byEvent.set(event, [...(byEvent.get(event) ?? []), conduct]);
    }
    this.#lags = spread(lags);
    this.#days = spread(days);
    this.#daysOfEvent = new Map([...byEvent].map(([event, own]) => [event, spread(own)]));
  }

  #countCharges({ charges }: Case): void {
    if (!hasCharges(charges) || charges.some(isOpenCharge)) return;
    for (const { offences } of charges) this.#offences.add('', offences?.[0] ?? '');
    const key = keyOf(charges);
    this.#charges.add('', key);
    if (!this.#chargesOf.has(key)) this.#chargesOf.set(key, charges);
  }

  /** The answers to a question that are worth trying, with their weights; together at most 1. */
  answers(asked: Asked, subject: Case): readonly Answer[] {
    if (asked === 'charges') return this.#ofCharges(subject);
    if (asked === 'conduct-date') return this.#ofDate(subject);
    if (asked === 'foreign-armed-action') return this.#ofForeign(subject);
    return this.#weighed(asked, subject).map(({ value, weight }) => ({ value, weight, subject: stating(subject, { [asked]: known(value) }) }));
  }

  /** The values that a fact can still have, with their weights. */
  #weighed(id: CaseAsked | 'foreign-armed-action' | 'foreign-part', subject: Case): readonly { readonly value: string; readonly weight: number }[] {
    const fact = subject.facts[id];
    const all = this.#space.caseVariables.find((variable) => variable.id === id)?.values ?? valuesOf(definitionOf(id));
    const values = isUnknown(fact) ? all : (fact.values as readonly string[]);
    const shares = this.#shares.get(id)?.among(values, groupOf(id, subject)) ?? [];
    return values.map((value, at) => ({ value, weight: shares[at] ?? 0 })).filter(({ weight }) => weight >= LEAST);
  }

  /** A foreign action settles nothing unless it is told which part it was. */
  #ofForeign(subject: Case): readonly Answer[] {
    return this.#weighed('foreign-armed-action', subject).flatMap(({ value, weight }) => {
      const stated = stating(subject, { 'foreign-armed-action': known(value as 'yes' | 'no') });
      if (value === 'no') return [{ value, weight, subject: stated }];
      return this.#weighed('foreign-part', subject).map((part) => ({
        value: `${value} (${part.value})`, weight: weight * part.weight, subject: stating(stated, { 'foreign-part': known(part.value as 'deeds' | 'words') }),
      }));
    });
  }

  #ofDate(subject: Case): readonly Answer[] {
    const cuts = this.#space.cuts.get('conduct-date') ?? [];
    const days = this.#daysFor(subject);
    // Days between two cuts are all alike to the law.
    const alike = new Map<number, { readonly day: Day; count: number }>();
    for (const day of days) {
      const stretch = stretchOf(cuts, day);
      const found = alike.get(stretch);
      if (found) found.count += 1;
      else alike.set(stretch, { day, count: 1 });
    }
    return [...alike.values()].map(({ day, count }) => ({ value: formatDay(day), weight: count / days.length, subject: stating(subject, { 'conduct-date': known(onDay(day)) }) }));
  }

  /** Days that stand for those on which it is likely to have been. */
  #daysFor({ facts }: Case): readonly Day[] {
    const [arrest, event] = [spanIn(facts['arrest-date']), single<string>(facts['linked-event'])];
    const told = spanIn(facts['conduct-date']) ?? { from: null, to: null };
    const latest = Math.min(this.#asOf, arrest?.to ?? this.#asOf);
    if (told.from !== null && told.to !== null) return within(told.from, Math.max(told.from, Math.min(told.to, latest)));
    const last = arrest?.to ?? null;
    const days = last !== null ? this.#lags.map((lag) => last - lag) : (this.#daysOfEvent.get(event ?? '') ?? this.#days);
    return days.filter((day) => day <= latest && day >= (told.from ?? -Infinity) && day <= (told.to ?? Infinity));
  }

  #ofCharges(subject: Case): readonly Answer[] {
    const { charges } = subject;
    if (!hasCharges(charges)) {
      const keys = this.#charges.most(MOST_CHARGES);
      const shares = this.#charges.among(keys, '');
      return keys.map((key, at) => ({ value: key, weight: shares[at] ?? 0, subject: { ...subject, charges: this.#chargesOf.get(key) ?? [] } }));
    }
    let ways: readonly { readonly charges: readonly Charge[]; readonly weight: number }[] = [{ charges: [], weight: 1 }];
    for (const charge of charges) {
      const options = this.#offencesFor(charge);
      ways = ways.flatMap((way) => options.map(({ id, weight }) => ({ charges: [...way.charges, { ...charge, offences: [id] }], weight: way.weight * weight }))).filter(({ weight }) => weight >= LEAST);
    }
    return ways.map((way) => ({ value: keyOf(way.charges), weight: way.weight, subject: { ...subject, charges: way.charges } }));
  }

  #offencesFor({ offences, suggestions = [] }: Charge): readonly { readonly id: string; readonly weight: number }[] {
    const ids = offences ?? [...new Set([...suggestions, ...this.#offences.most(OFFENCES)])];
    const shares = this.#offences.among(ids, '');
    return ids.map((id, at) => ({ id, weight: shares[at] ?? 0 }));
  }
}

function stating(subject: Case, facts: Case['facts']): Case {
  return { ...subject, facts: { ...subject.facts, ...facts } };
}

/** Who is alike: an event by the year, all else by the charges. */
function groupOf(id: string, subject: Case): string {
  if (id !== 'linked-event') return hasCharges(subject.charges) ? keyOf(subject.charges) : '';
  const day = spanIn(subject.facts['conduct-date'])?.from ?? spanIn(subject.facts['arrest-date'])?.from ?? null;
  return day === null ? '' : formatDay(day).slice(0, 4);
}

function keyOf(charges: readonly Charge[]): string {
  return charges.map(({ offences }) => offences?.join('|') ?? '?').join(' + ');
}

function spanIn(fact: Case['facts']['conduct-date']): DateSpan | null {
  return isUnknown(fact) || fact.values.length !== 1 ? null : (fact.values[0] ?? null);
}

function dayIn({ facts }: Case, id: 'conduct-date' | 'arrest-date'): Day | null {
  const span = spanIn(facts[id]);
  return span && isExact(span) ? span.from : null;
}

/** A few that stand for all: one from the middle of each equal part. */
function spread(numbers: readonly number[]): readonly number[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  if (sorted.length <= DAYS) return sorted;
  return Array.from({ length: DAYS }, (_, part) => sorted[Math.floor(((part + 0.5) * sorted.length) / DAYS)] ?? 0);
}

function within(from: Day, to: Day): readonly Day[] {
  return spread(Array.from({ length: Math.min(400, to - from + 1) }, (_, at) => from + at));
}
