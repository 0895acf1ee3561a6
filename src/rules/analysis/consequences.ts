/**
 * What follows from a case beside its outcome: what is still to be met, next
 * steps and notes of law. Each of them reads a few facts, most of which no
 * outcome depends on: cases that agree in those share what follows.
 */
import { chargesNumber, numbered } from './equivalence-keys.ts';
import type { CompiledLaw } from '../logic/compiled-law.ts';
import { COURT_STATES, type CourtState } from '../language/court-state.ts';
import { acceptedBy, walk, type Condition } from '../language/condition.ts';
import type { Determination, DutyState, NextStepRef } from './determination.ts';
import { IntKeyCache } from './int-key-cache.ts';
import { NO, UNKNOWN, YES, type Truth } from '../logic/kleene.ts';
import { URGENCIES, type Law, type Outcome } from '../language/law.ts';
import { readBy, targetOf } from '../logic/order.ts';
import { fullDomain, barredText, valuesIn, type Situation } from '../logic/situation.ts';

/** The part of a determination that says what follows. */
export type Consequences = Pick<Determination, 'conditions' | 'next' | 'notes'>;

/** What follows in a situation (before anything is presumed of it) with an outcome, and with what the court did. */
export type ConsequencesOf = (situation: Situation, outcome: Outcome, court: CourtState) => Consequences;

const MOST_KEPT = 20_000;

const ORDINAL: Readonly<Record<Outcome, number>> = { eligible: 0, ineligible: 1, undetermined: 2, mixed: 3 };

/** Makes what tells the consequences under one law, keeping what was worked out before. */
export function consequencesOf(compiled: CompiledLaw): ConsequencesOf {
  const conditions = conditionsAsked(compiled);
  const reads = conditions.map((condition) => closureOf(compiled, condition));
  const isLight = reads.map((read) => ![...read.facts].some((id) => compiled.order.decisive.has(id) || compiled.space.chargeIndex.has(id)) && !read.charges);
  const number = numbered();
  const ask = (which: boolean) => truthsOf(compiled, conditions.filter((_, at) => isLight[at] === which), reads.filter((_, at) => isLight[at] === which), number);
  const [light, heavy] = [ask(true), ask(false)];
  const kept = new IntKeyCache<Consequences>(MOST_KEPT);
  const key = new Int32Array(4);
  return (situation, outcome, court) => {
    const [lights, heavies] = [light(situation), heavy(situation)];
    key[0] = lights.number;
    key[1] = heavies.number;
    key[2] = ORDINAL[outcome];
    key[3] = COURT_STATES.indexOf(court);
    let found = kept.get(key);
    if (!found) {
      const [left, right] = [[...lights.truths], [...heavies.truths]];
      const truths = new Map(conditions.map((condition, at) => [condition, (isLight[at] === true ? left : right).shift() ?? UNKNOWN]));
      kept.set(key, (found = consequences(compiled, outcome, court, (condition) => truths.get(condition) ?? UNKNOWN)));
    }
    return found;
  };
}

/** What follows, worked out for this situation alone. @param situation with what is presumed of it */
export function consequencesIn(compiled: CompiledLaw, situation: Situation, outcome: Outcome, court: CourtState): Consequences {
  return consequences(compiled, outcome, court, (condition) => askedOf(compiled, condition)(situation));
}

/**
 * What a case answers to a condition: a truth, or, where the condition is
 * about one fact that the case narrows without settling it, {@link PERHAPS}
 * and the mask of the values that would fulfil it and that it can have.
 */
type Answer = number;
const PERHAPS = 3;

function truthIn(answer: Answer): Truth {
  return answer >= PERHAPS ? UNKNOWN : (answer as Truth);
}

/** Asks a case for its answer. @param compiled keeps the test of each condition */
function askedOf(compiled: CompiledLaw, condition: Condition): (situation: Situation) => Answer {
  const test = compiled.test(condition);
  const { space } = compiled;
  const address = 'fact' in condition ? (space.caseIndex.get(condition.fact) ?? -1) : -1;
  const variable = space.caseVariables[address];
  if (!('fact' in condition) || !variable) return (situation) => test(situation, 0);
  const full = fullDomain(variable);
  const accepted = acceptedBy(condition).reduce((mask, value) => mask | (1 << variable.values.indexOf(value)), 0);
  return (situation) => {
    const truth = test(situation, 0);
    const domain = situation.caseDomains[address] ?? full;
    return truth === UNKNOWN && domain !== full ? PERHAPS + (domain & accepted) : truth;
  };
}

/** The values that leave a step possible; undefined where nothing is known of its fact, which is told apart. */
function valuesLeft({ space }: CompiledLaw, condition: Condition, answer: Answer): NextStepRef['if'] {
  const variable = 'fact' in condition ? space.caseVariables[space.caseIndex.get(condition.fact) ?? -1] : undefined;
  if (answer < PERHAPS || !variable) return undefined;
  return { fact: variable.id, values: valuesIn(variable, answer - PERHAPS).flatMap((value) => variable.values[value] ?? []) };
}

function consequences(compiled: CompiledLaw, outcome: Outcome, court: CourtState, ask: (condition: Condition) => Answer): Consequences {
  const { law } = compiled;
  const truth = (condition: Condition): Truth => truthIn(ask(condition));
  const conditions: DutyState[] = [];
  for (const duty of outcome === 'ineligible' ? [] : law.conditions) {
    const asked = truth(duty.when);
    if (asked === NO) continue;
    const met = duty.met ? truth(duty.met) : NO;
    const open = met === UNKNOWN || asked === UNKNOWN;
    conditions.push(stateOf(duty, met === YES ? 'met' : open ? 'unknown' : 'pending'));
  }
  const next = inOrderOfUrgency(law.next).flatMap((step): readonly NextStepRef[] => {
    const answer = step.outcomes.includes(outcome) && (step.court?.includes(court) ?? true) ? ask(step.when) : NO;
    const only = valuesLeft(compiled, step.when, answer);
    return answer === YES ? [refOf(step)] : only ? [{ ...refOf(step), if: only }] : [];
  });
  return { conditions, next, notes: law.notes_of_law.filter((note) => truth(note.when) === YES).map((note) => note.id) };
}

/** The steps, the most urgent first; else in the law's own order. */
function inOrderOfUrgency(steps: Law['next']): Law['next'] {
  const rank = ({ urgency }: Law['next'][number]) => (urgency === undefined ? URGENCIES.length : URGENCIES.indexOf(urgency));
  return steps.toSorted((a, b) => rank(a) - rank(b));
}

/** What cases by the thousand say of the same duties and steps is said by the same objects. */
const states = new WeakMap<Law['conditions'][number], Map<DutyState['status'], DutyState>>();
const refs = new WeakMap<Law['next'][number], NextStepRef>();

function stateOf(duty: Law['conditions'][number], status: DutyState['status']): DutyState {
  let byStatus = states.get(duty);
  if (!byStatus) states.set(duty, (byStatus = new Map<DutyState['status'], DutyState>()));
  let state = byStatus.get(status);
  if (!state) byStatus.set(status, (state = { id: duty.id, article: duty.article, status }));
  return state;
}

function refOf(step: Law['next'][number]): NextStepRef {
  let ref = refs.get(step);
  if (!ref) refs.set(step, (ref = { id: step.id, article: step.article, ...(step.days === undefined ? {} : { days: step.days }), ...(step.from === undefined ? {} : { from: step.from }) }));
  return ref;
}

function conditionsAsked({ law }: CompiledLaw): readonly Condition[] {
  return [
    ...law.conditions.flatMap((duty) => (duty.met ? [duty.when, duty.met] : [duty.when])),
    ...law.next.map((step) => step.when),
    ...law.notes_of_law.map((note) => note.when),
  ];
}

/** All through which a condition can depend on a case, also through what is presumed. */
interface Reads {
  readonly facts: ReadonlySet<string>;
  readonly stated: ReadonlySet<string>;
  readonly charges: boolean;
}

function closureOf({ law, space }: CompiledLaw, condition: Condition): Reads {
  const facts = new Set(readBy(law, condition));
  const asked = new Set([condition]);
  for (let size = -1; size !== facts.size; ) {
    size = facts.size;
    for (const { if: premise, then } of law.presumptions) {
      if (!facts.has(targetOf(then) ?? '')) continue;
      readBy(law, premise, facts);
      asked.add(premise);
    }
  }
  const parts = [...asked].flatMap((one) => [...withProvisions(law, one)]);
  return {
    facts,
    stated: new Set(parts.flatMap((part) => ('stated' in part ? [part.stated] : []))),
    charges: parts.some((part) => 'any-charge' in part) || [...facts].some((id) => id === 'offence' || space.chargeIndex.has(id)),
  };
}

function* withProvisions(law: CompiledLaw['law'], condition: Condition): Generator<Condition> {
  for (const part of walk(condition)) {
    yield part;
    if (!('provision' in part)) continue;
    const provision = law.provisions.find((one) => one.id === part.provision);
    if (provision) yield* withProvisions(law, provision.when);
  }
}

interface Truths {
  readonly number: number;
  readonly truths: readonly Answer[];
}

/** The truths of some conditions, kept by what they can depend on. */
function truthsOf(compiled: CompiledLaw, conditions: readonly Condition[], reads: readonly Reads[], number: (text: string) => number): (situation: Situation) => Truths {
  const { space } = compiled;
  const addresses = space.caseVariables.flatMap(({ id }, address) => (reads.some(({ facts }) => facts.has(id)) ? [address] : []));
  const stated = space.stated.flatMap((id, index) => (reads.some((read) => read.stated.has(id)) ? [index] : []));
  const charges = reads.some((read) => read.charges) ? chargesNumber() : () => 0;
  const tests = conditions.map((condition) => askedOf(compiled, condition));
  const key = new Int32Array(2 + addresses.length + stated.length);
  const kept = new IntKeyCache<Truths>(MOST_KEPT);
  const byText = new Map<string, Truths>();
  return (situation) => {
    let at = 0;
    key[at++] = charges(situation);
    key[at++] = number(barredText(situation));
    for (const address of addresses) key[at++] = situation.caseDomains[address] ?? 0;
    for (const index of stated) key[at++] = situation.stated[index] === true ? 1 : 0;
    let found = kept.get(key);
    if (!found) {
      const presumed = compiled.presume(situation).situation;
      const truths = tests.map((test) => test(presumed));
      const text = truths.join();
      found = byText.get(text);
      if (!found) {
        if (byText.size >= MOST_KEPT) byText.clear();
        byText.set(text, (found = { number: number(text), truths }));
      }
      kept.set(key, found);
    }
    return found;
  };
}
