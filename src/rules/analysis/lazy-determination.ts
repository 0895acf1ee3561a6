/**
 * Determinations as plain data, of which what few reports show is worked out
 * when it is asked for: what would settle the case, and what would turn it.
 *
 * Batches make one for every case, and lists of thousands share their parts: it
 * must cost next to nothing. Properties of its own that share their getters do;
 * getters written into each object would cost four times as much and eight
 * times the memory.
 */
import type { Assumed, ChargeDetermination, Determination, DutyState, NextStepRef, SettlingSet, Turning } from './determination.ts';
import type { Consequences } from './consequences.ts';
import { frozen } from '../../case/frozen.ts';
import type { Ground, Outcome } from '../language/law.ts';
import type { Situation } from '../logic/situation.ts';

/** The part of a determination that situations with one outcome key share; see `alike.ts`. */
export type OutcomePart = Pick<Determination, 'outcome' | 'ground' | 'provisions' | 'turnsOn' | 'charges' | 'settledByComplete' | 'assumed'> & {
  /** Whether it turns on questions of law alone. */
  readonly turnsOnLaw: boolean;
};

/** What would turn a settled outcome, worked out when it is asked for. */
export interface Counterfactuals {
  readonly ofCase: () => readonly Turning[];
  readonly all: () => readonly Turning[];
}

/** Tells what would turn the outcome of a situation. */
export type CounterfactualsOf = (situation: Situation, outcome: Outcome) => Counterfactuals;

/** Tells of a situation, before anything is presumed of it, what few reports show. */
export interface Later {
  readonly settledBy: (situation: Situation, outcome: Outcome) => readonly SettlingSet[];
  readonly turnings: CounterfactualsOf;
}

export class LazyDetermination implements Determination {
  // Declared only: the properties stand in the order in which they are given below.
  declare readonly outcome: Outcome;
  declare readonly ground: Ground | null;
  declare readonly provisions: readonly string[];
  declare readonly turnsOn: readonly string[];
  declare readonly charges: readonly ChargeDetermination[];
  declare readonly settledBy: readonly SettlingSet[];
  declare readonly settledByComplete: boolean;
  declare readonly conditions: readonly DutyState[];
  declare readonly assumed: readonly Assumed[];
  declare readonly next: readonly NextStepRef[];
  declare readonly notes: readonly string[];
  declare readonly wouldChange: readonly Turning[];
  readonly #situation: Situation;
  readonly #later: Later;

  /** @param situation before anything is presumed of it */
  constructor(part: OutcomePart, { conditions, next, notes }: Consequences, situation: Situation, later: Later) {
    this.#situation = situation;
    this.#later = later;
    this.outcome = part.outcome;
    this.ground = part.ground;
    this.provisions = part.provisions;
    this.turnsOn = part.turnsOn;
    this.charges = part.charges;
    Object.defineProperty(this, 'settledBy', SETTLED_BY);
    this.settledByComplete = part.settledByComplete;
    this.conditions = conditions;
    this.assumed = part.assumed;
    this.next = next;
    this.notes = notes;
    Object.defineProperty(this, 'wouldChange', WOULD_CHANGE);
  }

  static settledByOf(told: LazyDetermination): readonly SettlingSet[] {
    return frozen(told.#later.settledBy(told.#situation, told.outcome));
  }

  static counterfactualsOf(told: LazyDetermination): Counterfactuals {
    return told.#later.turnings(told.#situation, told.outcome);
  }

  get caseTurnings(): readonly Turning[] {
    return frozen(LazyDetermination.counterfactualsOf(this).ofCase());
  }
}

const SETTLED_BY = { enumerable: true, get(this: LazyDetermination) { return LazyDetermination.settledByOf(this); } };
const WOULD_CHANGE = { enumerable: true, get(this: LazyDetermination) { return frozen(LazyDetermination.counterfactualsOf(this).all()); } };
