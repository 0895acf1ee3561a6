/**
 * Two versions of a law put into one space, so that the situations which each
 * lets in can be compared exactly.
 *
 * Events that answer each other become one event; the words "listed" and "in
 * the window" are written out for each version with its own events and days.
 * A question with the same id in both is one question.
 */
import type { Catalogue } from '../offences/catalogue.ts';
import type { Condition } from '../rules/language/condition.ts';
import { compileLaw, type CompiledLaw } from '../rules/logic/compiled-law.ts';
import type { Law, LawEvent, Position, Provision, Question, Window } from '../rules/language/law.ts';
import { matchEvents, type Pair } from './match.ts';
import { WholeSpace } from './whole-space.ts';

export type Side = 'a' | 'b';

/** One event of the joint space: those of either version that answer each other. */
export interface JointEvent extends Pair<LawEvent> {
  readonly id: string;
}

export interface Joint {
  readonly a: Law;
  readonly b: Law;
  readonly events: readonly JointEvent[];
  readonly compiled: CompiledLaw;
  readonly whole: WholeSpace;
  /** A version's rule as it stands in the joint law. */
  readonly rule: (side: Side, id: string) => Provision;
  readonly rules: (side: Side) => readonly Provision[];
}

export function jointOf(a: Law, b: Law, catalogue: Catalogue): Joint {
  const events = matchEvents(a, b).map((pair): JointEvent => ({ ...pair, id: pair.b.length > 0 ? `b${pair.b.map((one) => one.id).join('-')}` : `a${pair.a.map((one) => one.id).join('-')}` }));
  const rulesOf = (side: Side, law: Law) => law.provisions.map((one): Provision => ({ ...one, id: `${side}-${one.id}`, when: translated(one.when, side, events) }));
  const rules = { a: rulesOf('a', a), b: rulesOf('b', b) };
  const law: Law = {
    ...b,
    events: events.flatMap((event) => {
      const [stands] = event.b.length > 0 ? event.b : event.a;
      return stands ? [{ ...stands, id: event.id }] : [];
    }),
    provisions: [...rules.a, ...rules.b],
    questions: jointQuestions(a, b),
    presumptions: [],
    conditions: [],
    next: [],
    notes_of_law: [],
    readings: { working: { title: b.title, positions: {} } },
  };
  const compiled = compileLaw(law, catalogue);
  return {
    a,
    b,
    events,
    compiled,
    whole: new WholeSpace(compiled),
    rules: (side) => rules[side],
    rule: (side, id) => {
      const rule = rules[side].find((one) => one.id === `${side}-${id}`);
      if (!rule) throw new RangeError(id);
      return rule;
    },
  };
}

function jointQuestions(a: Law, b: Law): readonly Question[] {
  const both = b.questions.map((question): Question => {
    const other = a.questions.find((one) => one.id === question.id);
    const more: readonly Position[] = other?.positions.filter((position) => !question.positions.some((one) => one.id === position.id)) ?? [];
    return { ...question, positions: [...question.positions, ...more] };
  });
  return [...both, ...a.questions.filter((question) => !b.questions.some((one) => one.id === question.id))];
}

function translated(condition: Condition, side: Side, events: readonly JointEvent[]): Condition {
  const inner = (part: Condition) => translated(part, side, events);
  if ('all' in condition) return { all: condition.all.map(inner) };
  if ('any' in condition) return { any: condition.any.map(inner) };
  if ('not' in condition) return { not: inner(condition.not) };
  if ('any-charge' in condition) return { 'any-charge': inner(condition['any-charge']) };
  if ('provision' in condition) return { provision: `${side}-${condition.provision}` };
  if ('event' in condition) {
    const { event } = condition;
    return linkedTo(events.filter((one) => one[side].some((own) => event === 'listed' || event.includes(own.id))).map((one) => one.id));
  }
  if ('window' in condition) {
    const parts = events
      .filter((one) => one[side].length > 0)
      .map((one): Condition => ({ all: [linkedTo([one.id]), anyOf(one[side].map((own) => within(own[condition.window])))] }));
    return anyOf(parts);
  }
  return condition;
}

function linkedTo(ids: readonly string[]): Condition {
  return ids.length === 0 ? { always: false } : { event: ids };
}
function anyOf(parts: readonly Condition[]): Condition {
  return parts.length === 0 ? { always: false } : { any: parts };
}
function within({ from, to }: Window): Condition {
  if (from === undefined && to === undefined) return { always: true };
  return { date: 'conduct-date', ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
