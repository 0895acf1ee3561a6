/**
 * Which answers settle a case, found by trying all of them.
 *
 * To answer is to state: a fact that a presumption can set is free of it once
 * it is named. A charge whose offence is wholly open is asked for as a whole:
 * its offence and all its facts come in one answer, in keeping with what is
 * presumed of the charge.
 */
import { caseOutcome, type Settled, type Worlds } from './worlds.ts';
import type { Value } from './oracle.ts';

/** Something that one answer gives: a fact, a question, or a charge as a whole. */
export interface Asked {
  readonly name: string;
  /** Addresses of the variables that the answer gives. */
  readonly addresses: readonly number[];
  /** Whether it is a charge as a whole. */
  readonly isCharge: boolean;
}

/** The answers to a set of things asked that leave one outcome, by outcome. */
export type Answers = ReadonlyMap<string, readonly (readonly Value[])[]>;

export class Settling {
  readonly asked: readonly Asked[];
  readonly #worlds: Worlds;
  /** For each presumption the place in `asked` of what it sets; -1 where naming it does not set it aside. */
  readonly #freedBy: readonly number[];

  /**
   * @param isFirm whether a presumption holds at once (its fact is then not open)
   * @param isWhole whether a charge is open as a whole
   */
  constructor(worlds: Worlds, isFirm: (id: string, charge: number) => boolean, isWhole: (charge: number) => boolean) {
    this.#worlds = worlds;
    const { variables, presumptions, reading } = worlds.oracle;
    const listed = Array.isArray(reading.subject.charges) && reading.subject.charges.length > 0;
    const asked: Asked[] = [];
    variables.forEach((variable, address) => {
      const { id, charge } = variable;
      const whole = charge >= 0 && isWhole(charge);
      if (whole ? id !== 'offence' : variable.values.length < 2) return;
      const addresses = whole ? variables.flatMap((one, index) => (one.charge === charge ? [index] : [])) : [address];
      asked.push({ name: charge >= 0 && listed ? `charges[${String(charge + 1)}].${id}` : id === 'offence' ? 'charges' : id, addresses, isCharge: whole });
    });
    this.asked = asked;
    this.#freedBy = presumptions.map(({ id, charge, target }) =>
      isFirm(id, charge) || (charge >= 0 && isWhole(charge)) ? -1 : asked.findIndex((one) => one.addresses.includes(target)),
    );
  }

  /** The answers to exactly these that leave one outcome, whatever else is true. */
  answers(set: ReadonlySet<number>): Answers {
    const freed = this.#freedBy.reduce((bits, place, index) => (set.has(place) ? bits | (1 << index) : bits), 0);
    const addresses = [...set].flatMap((place) => this.asked[place]?.addresses ?? []);
    const groups = new Map<string, { readonly world: readonly Value[]; bits: number }>();
    this.#worlds.all.forEach((world, index) => {
      if (((this.#worlds.broken[index] ?? 0) & ~freed) !== 0) return;
      const key = addresses.map((address) => world[address]).join('|');
      const group = groups.get(key);
      if (group) group.bits |= this.#worlds.outcomes[index] ?? 0;
      else groups.set(key, { world, bits: this.#worlds.outcomes[index] ?? 0 });
    });
    const answers = new Map<string, (readonly Value[])[]>();
    for (const { world, bits } of groups.values()) {
      const outcome: Settled | 'mixed' = caseOutcome(this.#worlds.chargesOf(bits));
      if (outcome !== 'undetermined') answers.set(outcome, [...(answers.get(outcome) ?? []), world]);
    }
    return answers;
  }

  /** All smallest sets, by outcome. */
  smallest(): ReadonlyMap<string, readonly ReadonlySet<number>[]> {
    const found = new Map<string, ReadonlySet<number>[]>();
    const subsets = Array.from({ length: 1 << this.asked.length }, (_, bits) => new Set(this.asked.flatMap((_one, place) => ((bits >> place) & 1 ? [place] : []))));
    for (const set of subsets.sort((a, b) => a.size - b.size)) {
      for (const outcome of this.answers(set).keys()) {
        const known = found.get(outcome) ?? [];
        if (!known.some((small) => [...small].every((place) => set.has(place)))) found.set(outcome, [...known, set]);
      }
    }
    return found;
  }
}
