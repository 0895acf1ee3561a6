/**
 * One case out of a set of situations, as plain as the set allows: what the
 * difference between two versions means for somebody.
 */
import { formatDay, parseDay } from '../case/dates.ts';
import type { Node } from '../rules/diagram/manager.ts';
import type { Variable } from '../rules/logic/space.ts';
import type { Joint } from './joint.ts';
import { NOWHERE } from './whole-space.ts';

export interface Example {
  /** Facts of the case, then of the first charge; only those that the set needs and a plain case lacks. */
  readonly facts: readonly { readonly fact: string; readonly value: string; readonly charge: number }[];
  readonly questions: Readonly<Record<string, string>>;
  /** Id of an offence of the catalogue, where the charge's offence matters. */
  readonly offence?: string;
  /** Titles of the event under each version. */
  readonly event?: string;
  /** ISO day of the conduct. */
  readonly day?: string;
  readonly before: 'eligible' | 'ineligible';
  readonly after: 'eligible' | 'ineligible';
}

/** What a case is like of which nothing special is said. */
const PLAIN: Readonly<Record<string, readonly string[]>> = {
  'conduct-kind': ['demonstration', 'armed-action', 'expression'],
  court: ['ordinary', 'terrorism', 'military'],
  stage: ['trial', 'final', 'not-charged'],
  degree: ['completed'],
  participation: ['author'],
  result: ['none', 'injury'],
  ceased: ['yes'],
  'a-derecho': ['yes'],
};

/**
 * The plainest case of the first of these sets that has one; on a day of its
 * event, and under the favourable reading (article 5), where it can be.
 */
export function exampleOf(joint: Joint, sets: readonly Node[]): Example | null {
  const { whole } = joint;
  const found = sets.find((one) => one !== NOWHERE);
  if (found === undefined) return null;
  const dated = whole.and(found, onADayOfTheEvent(joint));
  const base = dated === NOWHERE ? found : dated;
  const firm = whole.and(base, underReading(joint, 'favourable'));
  const set = onALateEvent(joint, firm === NOWHERE ? base : firm);
  const preferred = (place: number, values: readonly number[]) => inOrder(joint, whole.drawing.variableAt(place), values);
  const chosen = whole.example(set, preferred);
  if (!chosen) return null;
  const before = holds(joint, chosen, 'a');
  const after = holds(joint, chosen, 'b');
  return { ...worded(joint, needed(joint, base, chosen)), before, after };
}

/** Linked to an event of both versions, the latest first: nearest to the cases of today. */
function onALateEvent({ events, whole }: Joint, set: Node): Node {
  const shared = events.filter((event) => event.a.length > 0 && event.b.length > 0).reverse();
  for (const { id } of shared) {
    const linked = whole.and(set, whole.where({ event: [id] }));
    if (linked !== NOWHERE) return linked;
  }
  return set;
}

/** Where every question is answered as a reading of the two versions answers it. */
function underReading({ a, b, whole }: Joint, reading: string): Node {
  const positions = Object.entries({ ...a.readings[reading]?.positions, ...b.readings[reading]?.positions });
  return whole.and(...positions.map(([question, position]) => whole.where({ question, position })));
}

/** Linked to an event, and on a day of its certain window under either version. */
function onADayOfTheEvent({ events, whole, compiled }: Joint): Node {
  const cuts = compiled.space.cuts.get('conduct-date') ?? [];
  const isCut = (iso: string | undefined, shift: number) => iso !== undefined && cuts.includes((parseDay(iso) ?? 0) + shift);
  return whole.or(
    ...events.flatMap((event) =>
      [...event.b, ...event.a]
        .filter(({ certain }) => isCut(certain.from, 0) && isCut(certain.to, 1))
        .map(({ certain }) => whole.and(whole.where({ event: [event.id] }), whole.where({ date: 'conduct-date', ...certain }))),
    ),
  );
}

/** The choices, and else a plain case; of the questions only those on which it still turns. */
function needed(joint: Joint, set: Node, chosen: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const { whole, compiled } = joint;
  const kept = new Map<number, number>();
  for (const [list, charge] of [[compiled.space.caseVariables, -1], [compiled.space.chargeVariables, 0], [compiled.space.chargeVariables, 1]] as const) {
    list.forEach((variable, address) => {
      if (variable.kind === 'choice' || variable.kind === 'offence') kept.set(whole.drawing.placeOf(address, charge), variable.kind === 'offence' ? 0 : variable.values.indexOf(plainOf(variable)));
    });
  }
  for (const [place, value] of chosen) kept.set(place, value);
  for (const [place, value] of chosen) {
    if (whole.drawing.variableAt(place).kind !== 'question') continue;
    kept.delete(place);
    if (!whole.holdsFor(set, kept)) kept.set(place, value);
  }
  return kept;
}

function worded(joint: Joint, chosen: ReadonlyMap<number, number>): Omit<Example, 'before' | 'after'> {
  const { whole } = joint;
  const facts: Example['facts'][number][] = [];
  const questions: Record<string, string> = {};
  let rest: Pick<Example, 'offence' | 'event' | 'day'> = {};
  for (const [place, value] of chosen) {
    const variable = whole.drawing.variableAt(place);
    const charge = whole.drawing.chargeAt(place);
    const name = variable.values[value] ?? '';
    if (variable.kind === 'question') questions[variable.id] = name;
    else if (variable.kind === 'event') rest = { ...rest, event: name };
    else if (variable.kind === 'date') rest = { ...rest, ...(variable.id === 'conduct-date' ? { day: dayIn(joint, variable.id, value) } : {}) };
    else if (variable.kind === 'offence') {
      const offence = value === 0 ? undefined : [...joint.compiled.space.profileOf].find(([, profile]) => profile === value)?.[0];
      if (offence !== undefined && charge === 0) rest = { ...rest, offence };
      else if (offence !== undefined) facts.push({ fact: 'offence', value: offence, charge: charge + 1 });
    } else if (name !== plainOf(variable)) facts.push({ fact: variable.id, value: name, charge: charge + 1 });
  }
  return { facts, questions, ...rest };
}

function plainOf(variable: Variable): string {
  return PLAIN[variable.id]?.[0] ?? (variable.values.includes('no') ? 'no' : (variable.values[0] ?? ''));
}

/** Values in the order in which they are tried. */
function inOrder(joint: Joint, variable: Variable, values: readonly number[]): readonly number[] {
  const rank = (value: number): number => {
    const name = variable.values[value] ?? '';
    if (variable.kind === 'question') return name === favourable(joint, variable.id) ? 0 : 1;
    if (variable.kind === 'event') return value === 0 ? 1 : 0;
    if (variable.kind === 'offence') return value === 0 ? 0 : 1;
    if (variable.kind === 'date') return value === 0 ? 1 : 0;
    const place = (PLAIN[variable.id] ?? [plainOf(variable)]).indexOf(name);
    return place < 0 ? 9 : place;
  };
  return [...values].sort((x, y) => rank(x) - rank(y));
}

function favourable({ a, b }: Joint, question: string): string | undefined {
  return b.readings['favourable']?.positions[question] ?? a.readings['favourable']?.positions[question];
}

function dayIn({ compiled }: Joint, id: string, stretch: number): string {
  const cuts = compiled.space.cuts.get(id) ?? [];
  return formatDay(stretch === 0 ? (cuts[0] ?? 0) - 1 : (cuts[stretch - 1] ?? 0));
}

/** Whether the version lets the chosen situation in; what was left open is plain. */
function holds(joint: Joint, chosen: ReadonlyMap<number, number>, side: 'a' | 'b'): 'eligible' | 'ineligible' {
  const { whole } = joint;
  let at = whole.covered(joint.rules(side));
  while (at >= 0) {
    const place = whole.manager.variableOf(at);
    const values = whole.drawing.groupsAt(place).map(([first = 0]) => first);
    const value = chosen.get(place) ?? inOrder(joint, whole.drawing.variableAt(place), values)[0] ?? 0;
    at = whole.manager.childrenOf(at)[values.indexOf(value)] ?? NOWHERE;
  }
  return at === NOWHERE ? 'ineligible' : 'eligible';
}
