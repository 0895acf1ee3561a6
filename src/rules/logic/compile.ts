/**
 * Conditions compiled to closures over a situation: each gives yes, no or
 * unknown, by Kleene's strong logic, for one charge of the case.
 */
import { acceptedBy, type Condition, type FactIs } from '../language/condition.ts';
import { NO, UNKNOWN, YES, negate, type Truth } from './kleene.ts';
import type { Law } from '../language/law.ts';
import { firstStretch, lastStretch, type Domain, type Situation } from './situation.ts';
import { LawError, offenceTest, stretchesIn, type Space } from './space.ts';

/** The truth of a condition in a situation, for the charge with this index. */
export type Test = (situation: Situation, charge: number) => Truth;

export class Compiler {
  readonly #provisions = new Map<string, Test>();
  readonly #pending = new Set<string>();
  readonly #law: Law;
  readonly #space: Space;

  constructor(law: Law, space: Space) {
    this.#law = law;
    this.#space = space;
  }

  /** The test of a provision of the law, by id. */
  provision(id: string): Test {
    const ready = this.#provisions.get(id);
    if (ready) return ready;
    const provision = this.#law.provisions.find((one) => one.id === id);
    if (!provision) throw new LawError(`unknown provision: ${id}`);
    if (this.#pending.has(id)) throw new LawError(`provision defined by itself: ${id}`);
    this.#pending.add(id);
    const test = this.test(provision.when);
    this.#pending.delete(id);
    this.#provisions.set(id, test);
    return test;
  }

  test(condition: Condition): Test {
    if ('all' in condition) return allOf(condition.all.map((part) => this.test(part)));
    if ('any' in condition) return anyOf(condition.any.map((part) => this.test(part)));
    if ('not' in condition) {
      const inner = this.test(condition.not);
      return (situation, charge) => negate(inner(situation, charge));
    }
    if ('always' in condition) {
      const truth = condition.always ? YES : NO;
      return () => truth;
    }
    if ('provision' in condition) return this.provision(condition.provision);
    if ('any-charge' in condition) {
      const inner = this.test(condition['any-charge']);
      return (situation) => {
        let best: Truth = NO;
        for (let charge = 0; charge < situation.chargeDomains.length && best !== YES; charge++) {
          const truth = inner(situation, charge);
          if (truth > best) best = truth;
        }
        return best;
      };
    }
    if ('stated' in condition) {
      const index = this.#space.stated.indexOf(condition.stated);
      return (situation) => (situation.stated[index] === true ? YES : NO);
    }
    if ('question' in condition) return this.#question(condition.question, condition.position);
    if ('event' in condition) return this.#caseMask('linked-event', eventMask(this.#space, condition.event));
    if ('window' in condition) return this.#window(condition.window);
    if ('date' in condition) {
      const index = this.#address(this.#space.caseIndex, condition.date);
      const [first, last] = stretchesIn(this.#space, condition.date, condition);
      return (situation) => inStretches(situation.caseDomains[index] as Domain, first, last);
    }
    if ('fact' in condition) return this.#fact(condition);
    return this.#chargeMask('offence', offenceMask(this.#space, offenceTest(condition)));
  }

  #question(id: string, position: string): Test {
    const index = this.#address(this.#space.caseIndex, id);
    const value = this.#space.caseVariables[index]?.values.indexOf(position) ?? -1;
    if (value < 0) throw new LawError(`unknown position of ${id}: ${position}`);
    return this.#caseMask(id, 1 << value);
  }

  #fact(condition: FactIs): Test {
    const inCase = this.#space.caseIndex.get(condition.fact);
    const list = inCase === undefined ? this.#space.chargeVariables : this.#space.caseVariables;
    const index = inCase ?? this.#address(this.#space.chargeIndex, condition.fact);
    let mask = 0;
    for (const value of acceptedBy(condition)) {
      const position = list[index]?.values.indexOf(value) ?? -1;
      if (position < 0) throw new LawError(`unknown value of ${condition.fact}: ${value}`);
      mask |= 1 << position;
    }
    return inCase === undefined ? this.#chargeMask(condition.fact, mask) : this.#caseMask(condition.fact, mask);
  }

  #caseMask(id: string, mask: number): Test {
    const index = this.#address(this.#space.caseIndex, id);
    return (situation) => inMask(situation.caseDomains[index] as Domain, mask);
  }

  #chargeMask(id: string, mask: number): Test {
    const index = this.#space.chargeIndex.get(id);
    // A law over a catalogue in which no offence meets any test has no such variable.
    if (index === undefined) return () => NO;
    return (situation, charge) => inMask(situation.chargeDomains[charge]?.[index] as Domain, mask);
  }

  /** Whether the date lies in the window of the event, over all events that may be linked. */
  #window(which: 'certain' | 'possible'): Test {
    const eventIndex = this.#address(this.#space.caseIndex, 'linked-event');
    const dateIndex = this.#address(this.#space.caseIndex, 'conduct-date');
    const windows = windowStretches(this.#space, this.#law, which);
    return (situation) => {
      const events = situation.caseDomains[eventIndex] as Domain;
      const date = situation.caseDomains[dateIndex] as Domain;
      let lowest: Truth = YES;
      let highest: Truth = NO;
      for (let value = 0; value < windows.length; value++) {
        if (!(events & (1 << value))) continue;
        const window = windows[value];
        const truth = window ? inStretches(date, window[0], window[1]) : NO;
        if (truth < lowest) lowest = truth;
        if (truth > highest) highest = truth;
      }
      return lowest === highest ? lowest : UNKNOWN;
    };
  }

  #address(index: ReadonlyMap<string, number>, id: string): number {
    const address = index.get(id);
    if (address === undefined) throw new LawError(`unknown fact or question: ${id}`);
    return address;
  }
}

type WindowStretches = readonly (readonly [first: number, last: number] | null)[];
const windowsMemo = new WeakMap<Space, Partial<Record<'certain' | 'possible', WindowStretches>>>();

/** For each value of `linked-event`, the stretches of its window; null for "none". */
export function windowStretches(space: Space, law: Law, which: 'certain' | 'possible'): WindowStretches {
  let bySpace = windowsMemo.get(space);
  if (!bySpace) windowsMemo.set(space, (bySpace = {}));
  return (bySpace[which] ??= [null, ...law.events.map((event) => stretchesIn(space, 'conduct-date', event[which]))]);
}

/** The values of `linked-event` that an event condition accepts. */
export function eventMask(space: Space, events: 'listed' | readonly string[]): number {
  const variable = space.caseVariables[space.caseIndex.get('linked-event') ?? -1];
  let mask = 0;
  variable?.values.forEach((id, value) => {
    if (events === 'listed' ? value > 0 : events.includes(id)) mask |= 1 << value;
  });
  return mask;
}

/** The profiles that meet a test on offences. */
export function offenceMask(space: Space, test: string): number {
  let mask = 0;
  space.profiles.forEach((met, profile) => {
    if (met.has(test)) mask |= 1 << profile;
  });
  return mask;
}

function inMask(domain: Domain, mask: number): Truth {
  return (domain & ~mask) === 0 ? YES : (domain & mask) === 0 ? NO : UNKNOWN;
}

function inStretches(domain: Domain, first: number, last: number): Truth {
  const from = firstStretch(domain);
  const to = lastStretch(domain);
  return from >= first && to <= last ? YES : to < first || from > last ? NO : UNKNOWN;
}

function allOf(tests: readonly Test[]): Test {
  return (situation, charge) => {
    let worst: Truth = YES;
    for (const test of tests) {
      const truth = test(situation, charge);
      if (truth === NO) return NO;
      if (truth < worst) worst = truth;
    }
    return worst;
  };
}

function anyOf(tests: readonly Test[]): Test {
  return (situation, charge) => {
    let best: Truth = NO;
    for (const test of tests) {
      const truth = test(situation, charge);
      if (truth === YES) return YES;
      if (truth > best) best = truth;
    }
    return best;
  };
}
