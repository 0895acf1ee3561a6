/**
 * The space of a law: the variables that its conditions read, each with the
 * finitely many values that the law can tell apart.
 *
 * A fact with a closed list has its values. A date has the stretches between
 * the days at which some condition or window begins or ends: within a stretch
 * all days are alike to the law. An offence has its profile: which of the
 * law's tests on offences it meets. An open question has its positions. So
 * what is known of a case, however vague, becomes a set of values for each
 * variable, and "whatever the unknowns turn out to be" can be decided exactly.
 */
import type { Catalogue, Offence } from '../../offences/catalogue.ts';
import { parseDay, type Day } from '../../case/dates.ts';
import { definitionOf, isCaseFactId, isChargeFactId, valuesOf } from '../../case/facts.ts';
import { NO_EVENT } from '../../case/case.ts';
import { walk, type ClassIs, type Condition, type Raises } from '../language/condition.ts';
import type { Law, Window } from '../language/law.ts';

export type VariableKind = 'question' | 'choice' | 'event' | 'date' | 'offence';

export interface Variable {
  /** Id of the fact or question; `offence` for the offence of a charge. */
  readonly id: string;
  readonly kind: VariableKind;
  readonly scope: 'case' | 'charge';
  /** How many values the law tells apart. */
  readonly size: number;
  /** The values' names; a date's stretches have none, a profile is named by its classes and raised points. */
  readonly values: readonly string[];
}

/** A law's variables. Positions in these lists are the addresses used everywhere. */
export interface Space {
  readonly caseVariables: readonly Variable[];
  readonly chargeVariables: readonly Variable[];
  readonly caseIndex: ReadonlyMap<string, number>;
  readonly chargeIndex: ReadonlyMap<string, number>;
  /** For each date: the first day of each stretch but the first. */
  readonly cuts: ReadonlyMap<string, readonly Day[]>;
  /** Profile of each offence of the catalogue. */
  readonly profileOf: ReadonlyMap<string, number>;
  /** Which of the law's tests on offences each profile meets. */
  readonly profiles: readonly ReadonlySet<string>[];
  /** Facts of which a condition asks only whether anything is stated. */
  readonly stated: readonly string[];
  /** First and last day on which each event may reach, where some condition reads the link with it; null where it is open. */
  readonly events: readonly { readonly id: string; readonly first: Day | null; readonly last: Day | null }[];
}

/** A law that cannot be put into a space; the message names what is wrong. */
export class LawError extends Error {
  readonly where: readonly (string | number)[];
  constructor(message: string, where: readonly (string | number)[] = []) {
    super(message);
    this.name = 'LawError';
    this.where = where;
  }
}

/** Most values that one variable can have: domains are 31-bit sets. */
const MOST_VALUES = 31;

/** Builds the space of a law over a catalogue of offences. */
export function spaceOf(law: Law, catalogue: Catalogue): Space {
  const conditions = conditionsOf(law);
  const read = [...conditions].flatMap((condition) => [...walk(condition)]);
  const caseVariables: Variable[] = law.questions.map((question) => ({
    id: question.id,
    kind: 'question',
    scope: 'case',
    size: question.positions.length,
    values: question.positions.map((position) => position.id),
  }));
  const chargeVariables: Variable[] = [];
  const stated = new Set<string>();
  const dates = new Map<string, Set<Day>>();
  const facts = new Set<string>();
  let readsEvent = false;
  for (const condition of read) {
    if ('fact' in condition) facts.add(condition.fact);
    else if ('stated' in condition) stated.add(condition.stated);
    else if ('date' in condition) addCuts(dates, condition.date, condition);
    else if ('event' in condition) readsEvent = true;
    else if ('window' in condition) {
      readsEvent = true;
      for (const event of law.events) addCuts(dates, 'conduct-date', event[condition.window]);
    }
  }
  for (const id of facts) {
    if (!isCaseFactId(id) && !isChargeFactId(id)) throw new LawError(`unknown fact: ${id}`);
    const values = valuesOf(definitionOf(id));
    const scope = isCaseFactId(id) ? 'case' : 'charge';
    (scope === 'case' ? caseVariables : chargeVariables).push({ id, kind: 'choice', scope, size: values.length, values });
  }
  if (readsEvent) {
    const values = [NO_EVENT, ...law.events.map((event) => event.id)];
    caseVariables.push({ id: 'linked-event', kind: 'event', scope: 'case', size: values.length, values });
  }
  const cuts = new Map<string, readonly Day[]>();
  for (const [id, days] of dates) {
    const sorted = [...days].sort((a, b) => a - b);
    cuts.set(id, sorted);
    caseVariables.push({ id, kind: 'date', scope: 'case', size: sorted.length + 1, values: [] });
  }
  const { profiles, profileOf, labels } = profilesOf(read, catalogue.offences);
  if (profiles.length > 1) {
    chargeVariables.unshift({ id: 'offence', kind: 'offence', scope: 'charge', size: profiles.length, values: labels });
  }
  for (const variable of [...caseVariables, ...chargeVariables]) {
    if (variable.kind !== 'date' && variable.size > MOST_VALUES) {
      throw new LawError(`${variable.id}: more than ${String(MOST_VALUES)} values`);
    }
  }
  return {
    caseVariables,
    chargeVariables,
    caseIndex: new Map(caseVariables.map((variable, index) => [variable.id, index])),
    chargeIndex: new Map(chargeVariables.map((variable, index) => [variable.id, index])),
    cuts,
    profileOf,
    profiles,
    stated: [...stated],
    events: readsEvent ? law.events.map(({ id, possible }) => ({ id, first: possible.from === undefined ? null : dayIn(possible.from), last: possible.to === undefined ? null : dayIn(possible.to) })) : [],
  };
}

/** Every condition that stands in a law. */
export function conditionsOf(law: Law): readonly Condition[] {
  return [
    ...law.provisions.map((provision) => provision.when),
    ...law.presumptions.flatMap((presumption) => [presumption.if, presumption.then]),
    ...law.conditions.flatMap((duty) => (duty.met ? [duty.when, duty.met] : [duty.when])),
    ...law.notes_of_law.map((note) => note.when),
    ...law.next.map((step) => step.when),
  ];
}

function addCuts(dates: Map<string, Set<Day>>, id: string, window: Window): void {
  const days = dates.get(id) ?? new Set<Day>();
  dates.set(id, days);
  if (window.from !== undefined) days.add(dayIn(window.from));
  if (window.to !== undefined) days.add(dayIn(window.to) + 1);
}

function dayIn(iso: string): Day {
  const day = parseDay(iso);
  if (day === null) throw new LawError(`no such day: ${iso}`);
  return day;
}

const stretchesMemo = new WeakMap<Space, WeakMap<Window, readonly [first: number, last: number]>>();

/** The stretches of a date that lie in a window of the law, as first and last stretch. */
export function stretchesIn(space: Space, id: string, window: Window): readonly [first: number, last: number] {
  let bySpace = stretchesMemo.get(space);
  if (!bySpace) stretchesMemo.set(space, (bySpace = new WeakMap()));
  let found = bySpace.get(window);
  if (!found) bySpace.set(window, (found = findStretches(space, id, window)));
  return found;
}

function findStretches(space: Space, id: string, window: Window): readonly [first: number, last: number] {
  const cuts = space.cuts.get(id) ?? [];
  const first = window.from === undefined ? 0 : cuts.indexOf(dayIn(window.from)) + 1;
  const last = window.to === undefined ? cuts.length : cuts.indexOf(dayIn(window.to) + 1);
  return [first, last];
}

/** The stretch that a day lies in. */
export function stretchOf(cuts: readonly Day[], day: Day): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((cuts[middle] as Day) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Name of a test on offences, the same for equal tests. */
export function offenceTest(condition: ClassIs | Raises): string {
  return 'class' in condition ? `class:${[...condition.class].sort().join('|')}` : `raises:${condition.raises}`;
}

function meets(offence: Offence, condition: ClassIs | Raises): boolean {
  return 'class' in condition
    ? offence.class.some((one) => condition.class.includes(one))
    : offence.raises.includes(condition.raises);
}

function profilesOf(conditions: readonly Condition[], offences: readonly Offence[]) {
  const tests = new Map<string, ClassIs | Raises>();
  for (const condition of conditions) {
    if ('class' in condition || 'raises' in condition) tests.set(offenceTest(condition), condition);
  }
  // The first profile is conduct that meets no test: a person without charges has it.
  const profiles: ReadonlySet<string>[] = [new Set()];
  const byKey = new Map<string, number>([['', 0]]);
  const profileOf = new Map<string, number>();
  const labels = ['other'];
  // The offences of one class raise the same points as a rule.
  const metBy = new Map<string, readonly string[]>();
  for (const offence of offences) {
    const alike = `${offence.class.join()};${offence.raises.join()}`;
    let met = metBy.get(alike);
    if (!met) metBy.set(alike, (met = [...tests].filter(([, test]) => meets(offence, test)).map(([name]) => name)));
    const key = met.join('\n');
    let profile = byKey.get(key);
    if (profile === undefined) {
      profile = profiles.length;
      profiles.push(new Set(met));
      byKey.set(key, profile);
      labels.push([...offence.class, ...offence.raises].join('+'));
    }
    profileOf.set(offence.id, profile);
  }
  return { profiles, profileOf, labels };
}
