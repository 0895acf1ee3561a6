/** All worlds of a case, and what holds in each: the slow and certain way to every answer. */
import type { Oracle, Value } from './oracle.ts';

export type Settled = 'eligible' | 'ineligible' | 'undetermined';

const ELIGIBLE = 1;
const INELIGIBLE = 2;

export function settledBits(bits: number): Settled {
  return bits === ELIGIBLE ? 'eligible' : bits === INELIGIBLE ? 'ineligible' : 'undetermined';
}

/** Outcome of a case: mixed once one charge is in and another out, whatever a third may be; open as long as one is otherwise. */
export function caseOutcome(charges: readonly Settled[]): Settled | 'mixed' {
  const found = new Set(charges);
  if (found.has('eligible') && found.has('ineligible')) return 'mixed';
  return found.has('undetermined') ? 'undetermined' : (charges[0] ?? 'undetermined');
}

export class Worlds {
  readonly oracle: Oracle;
  /** Every combination of values, those that break a presumption too. */
  readonly all: readonly (readonly Value[])[];
  /** For each of them, the presumptions that it breaks, as bits. */
  readonly broken: readonly number[];
  /** For each of them, two bits a charge: eligible, ineligible. */
  readonly outcomes: readonly number[];
  /** For each provision and charge: 1 if it fails in some world, 2 if it holds in some, 3 if both. */
  readonly truths: readonly (readonly number[])[];

  private constructor(oracle: Oracle) {
    this.oracle = oracle;
    const { law } = oracle.reading;
    const provisions = law.provisions.map(({ role, when }) => ({ role, holds: oracle.compile(when) }));
    const truths = provisions.map(() => Array.from({ length: oracle.charges }, () => 0));
    const all: (readonly Value[])[] = [];
    const broken: number[] = [];
    const outcomes: number[] = [];
    for (const world of combinations(oracle.variables.map((variable) => variable.values))) {
      const breaks = oracle.presumptions.reduce((bits, one, index) => (one.if(world) && !one.then(world) ? bits | (1 << index) : bits), 0);
      let outcome = 0;
      for (let charge = 0; charge < oracle.charges; charge++) {
        let covered = true;
        provisions.forEach(({ role, holds }, index) => {
          const truth = holds(world, charge);
          if (truth !== (role === 'requirement')) covered = false;
          const row = truths[index];
          if (breaks === 0 && row) row[charge] = (row[charge] ?? 0) | (truth ? 2 : 1);
        });
        outcome |= (covered ? ELIGIBLE : INELIGIBLE) << (2 * charge);
      }
      all.push(world);
      broken.push(breaks);
      outcomes.push(outcome);
    }
    this.all = all;
    this.broken = broken;
    this.outcomes = outcomes;
    this.truths = truths;
  }

  /** The worlds of a case, or null where there are more than can be looked at. */
  static of(oracle: Oracle, most: number): Worlds | null {
    const count = oracle.variables.reduce((product, variable) => product * variable.values.length, 1);
    return count > most ? null : new Worlds(oracle);
  }

  /** What each charge comes to in the worlds given: their meet. */
  meet(which: (world: readonly Value[], index: number) => boolean): readonly Settled[] {
    let bits = 0;
    this.all.forEach((world, index) => {
      if (which(world, index)) bits |= this.outcomes[index] ?? 0;
    });
    return this.chargesOf(bits);
  }

  chargesOf(bits: number): readonly Settled[] {
    return Array.from({ length: this.oracle.charges }, (_, charge) => settledBits((bits >> (2 * charge)) & 3));
  }

  /** What each charge comes to, in all worlds that keep the presumptions. */
  get charges(): readonly Settled[] {
    return this.meet((_, index) => this.broken[index] === 0);
  }
}

export function* combinations<T>(lists: readonly (readonly T[])[]): Generator<readonly T[]> {
  const digits = lists.map(() => 0);
  if (lists.some((list) => list.length === 0)) return;
  for (;;) {
    yield lists.map((list, place) => list[digits[place] ?? 0] as T);
    let place = lists.length - 1;
    for (; place >= 0; place--) {
      const next = (digits[place] ?? 0) + 1;
      if (next < (lists[place]?.length ?? 0)) { digits[place] = next; break; }
      digits[place] = 0;
    }
    if (place < 0) return;
  }
}
