/**
 * What is settled whatever the unknowns turn out to be, and what would settle
 * the rest: the part of a determination that Kleene's logic cannot give.
 */
import type { CompiledLaw } from '../logic/compiled-law.ts';
import type { SettlingSet } from './determination.ts';
import { AND, NONE, TooLarge, DiagramManager, leaf, type Node, type Operation } from '../diagram/manager.ts';
import { DiagramBuilder } from '../diagram/builder.ts';
import { NO, UNKNOWN, YES, type Truth } from '../logic/kleene.ts';
import { valueNames, variableName } from '../logic/names.ts';
import { targetOf } from '../logic/order.ts';
import type { Presumed } from '../logic/presumptions.ts';
import { BOUND, Field, allAllowed, settlingAnswers, settlingSets, settlingWays, type PlaceSet, type Target } from './sufficient-sets.ts';
import type { Variable } from '../logic/space.ts';
import { verdictOf, type ChargeOutcome } from '../logic/verdict.ts';
import type { AnalysisCache } from './analysis-cache.ts';

/** Leaves of a charge's diagram, as bits; a combination that cannot be has none. */
const ELIGIBLE = 1;
const INELIGIBLE = 2;
/** In the diagram of "all alike": nothing was said yet. */
const NOTHING = 4;
const ALIKE: Operation = {
  name: 'alike',
  on: (a, b) => (a === NOTHING ? b : b === NOTHING ? a : a === 0 || b === 0 ? 0 : a === 1 && b === 1 ? 1 : 2),
  atOnce: (a, b) => (a === leaf(NOTHING) ? b : b === leaf(NOTHING) ? a : NONE),
};

/** Most open charges for which "mixed" is looked for: each multiplies the leaves. */
export const MOST_JOINED = 6;
/** "Mixed" is the rarest answer: it may not cost more than the others. */
const MOST_NODES_FOR_MIXED = 15_000;

/** Leaves that mean one value and nothing else. */
function only(value: number): Target {
  return { name: `is:${String(value)}`, isMet: (one) => one === value };
}
const IS_ELIGIBLE = only(ELIGIBLE);
const IS_INELIGIBLE = only(INELIGIBLE);
const IS_ALIKE = only(1);

/** A diagram, and the leaves that mean the outcome. */
interface Goal {
  readonly outcome: SettlingSet['outcome'];
  readonly node: Node;
  readonly target: Target;
}

/** A smallest set that settles the case one way. */
export interface Settling extends Goal {
  readonly set: PlaceSet;
}

export interface SettledBy {
  /** Small ones first. */
  readonly sets: readonly Settling[];
  readonly complete: boolean;
}

/** One situation under exact scrutiny. */
export class CompletionAnalysis {
  readonly #compiled: CompiledLaw;
  readonly #presumed: Presumed;
  readonly #drawing: DiagramBuilder;
  readonly #manager: DiagramManager;
  readonly #room: AnalysisCache | undefined;
  readonly #field: Field;
  /** 1 where the unknowns keep every presumption. */
  readonly #together: Node;
  /** Presumptions that cannot wait until their fact is left out; see {@link Field}. */
  readonly #always: Node;
  readonly #charges = new Map<number, Node>();
  readonly #provisions = new Map<number, readonly Node[]>();

  /** @param room where what is made is shared with other situations: by itself it then says only what surely fits */
  constructor(compiled: CompiledLaw, presumed: Presumed, room?: AnalysisCache) {
    this.#compiled = compiled;
    this.#presumed = presumed;
    this.#room = room;
    this.#manager = room?.manager ?? new DiagramManager();
    this.#drawing = new DiagramBuilder(compiled, presumed, this.#manager, room);
    const byPlace = new Map<number, Node[]>();
    const always: Node[] = [];
    for (const bond of presumed.bonds) {
      if (!compiled.order.decisive.has(targetOf(bond.presumption.then) ?? '')) continue;
      // The kinds of a wholly open charge keep the presumptions on its own facts already.
      if (bond.charge >= 0 && this.#drawing.kindsOf(bond.charge)) continue;
      const node = this.#drawing.bond(bond);
      const place = this.#drawing.placeOfBond(bond);
      if (this.#manager.variableOf(node) >= place) byPlace.set(place, [...(byPlace.get(place) ?? []), node]);
      else always.push(node);
    }
    const allowed = new Map([...byPlace].map(([place, nodes]) => [place, allAllowed(this.#manager, nodes)]));
    this.#always = allAllowed(this.#manager, always);
    this.#together = allAllowed(this.#manager, [this.#always, ...allowed.values()]);
    this.#field = room?.fieldOf(allowed) ?? new Field(this.#manager, allowed);
  }

  /** The diagrams of the provisions for one charge. */
  #provisionsOf(charge: number): readonly Node[] {
    let drawn = this.#provisions.get(charge);
    if (!drawn) this.#provisions.set(charge, (drawn = this.#compiled.provisions.map(({ provision }) => this.#drawing.draw(provision.when, charge))));
    return drawn;
  }

  /**
   * What the provisions and presumptions leave of the charges that Kleene's
   * logic leaves open: situations with equal signatures in one manager have
   * equal outcomes, turn on the same and are settled by the same sets.
   */
  signature(): string {
    const { situation } = this.#presumed;
    let text = `${situation.charges}${String(this.#field.number)},${String(this.#always)}`;
    situation.chargeDomains.forEach((_, charge) => {
      const { outcome } = verdictOf(this.#compiled, situation, charge);
      text += `;${outcome === 'undetermined' ? this.#provisionsOf(charge).join() : outcome}`;
    });
    return text;
  }

  #charge(charge: number): Node {
    const known = this.#charges.get(charge);
    if (known !== undefined) return known;
    let covered = leaf(1);
    const drawn = this.#provisionsOf(charge);
    for (const [index, { provision }] of this.#compiled.provisions.entries()) {
      const holds = drawn[index] ?? leaf(0);
      const clear = provision.role === 'requirement' ? holds : this.#manager.map('not', holds, (value) => 1 - value);
      covered = this.#manager.apply(AND, covered, clear);
    }
    const outcome = this.#manager.map('outcome', covered, (value) => (value ? ELIGIBLE : INELIGIBLE));
    const node = this.#manager.apply(BOUND, outcome, this.#always);
    this.#charges.set(charge, node);
    return node;
  }

  /** The meet of all completions for one charge. */
  outcome(charge: number): ChargeOutcome {
    const possible = this.#manager.possible(this.#manager.apply(BOUND, this.#charge(charge), this.#together));
    return possible === ELIGIBLE ? 'eligible' : possible === INELIGIBLE ? 'ineligible' : 'undetermined';
  }

  /** The meet of all completions for one provision and charge. */
  truth(provision: number, charge: number): Truth {
    const holds = this.#provisionsOf(charge)[provision];
    if (holds === undefined) return UNKNOWN;
    const values = this.#manager.map('truth', holds, (value) => (value ? 2 : 1));
    const possible = this.#manager.possible(this.#manager.apply(BOUND, values, this.#together));
    return possible === 2 ? YES : possible === 1 ? NO : UNKNOWN;
  }

  /** Names of the facts and questions in the smallest sets that settle one charge. */
  turnsOn(charge: number): readonly string[] {
    const use = new Map<string, number>();
    for (const target of [IS_ELIGIBLE, IS_INELIGIBLE]) {
      for (const set of settlingSets(this.#field, this.#charge(charge), target).sets) {
        for (const place of set) {
          use.set(this.#name(place), (use.get(this.#name(place)) ?? 0) + 1 / set.length ** 2);
        }
      }
    }
    return byUse(use);
  }

  /** Ids of the facts and questions that can matter to a charge: some two worlds that differ in one of them alone give it different outcomes. */
  relevantTo(charge: number): ReadonlySet<string> {
    const ids = new Set<string>();
    const node = this.#manager.apply(BOUND, this.#charge(charge), this.#together);
    for (const place of this.#room?.supportOf(node) ?? this.#manager.support(node)) {
      ids.add(this.#drawing.variableAt(place).id);
      // One variable stands for all facts of a charge that is wholly open.
      if (this.#drawing.kindsOf(this.#drawing.chargeAt(place))) for (const { id } of this.#compiled.space.chargeVariables) ids.add(id);
    }
    return ids;
  }

  /** Names of the variables on which some charge depends. */
  support(): ReadonlySet<string> {
    const names = new Set<string>();
    this.#presumed.situation.chargeDomains.forEach((_, charge) => {
      const node = this.#manager.apply(BOUND, this.#charge(charge), this.#together);
      for (const place of this.#room?.supportOf(node) ?? this.#manager.support(node)) names.add(this.#name(place));
    });
    return names;
  }

  /**
   * The smallest sets that settle the whole case, each way.
   * @param outcomes what is known of each charge so far
   */
  settledBy(outcomes: readonly ChargeOutcome[]): SettledBy {
    const canMove = outcomes.map((outcome, charge) => outcome === 'undetermined' || this.#restsOnPresumption(charge));
    const open = outcomes.flatMap((_, charge) => (canMove[charge] ? [charge] : []));
    const settled = outcomes.filter((_, charge) => !canMove[charge]);
    const sets: Settling[] = [];
    let complete = true;
    const add = (goal: Goal): void => {
      const found = settlingSets(this.#field, goal.node, goal.target);
      complete &&= found.complete;
      for (const set of found.sets) sets.push({ ...goal, set });
    };
    try {
      for (const goal of this.#alike(open, settled)) add(goal);
      if (open.length > MOST_JOINED) complete = false;
      else if (outcomes.length > 1) this.#manager.within(MOST_NODES_FOR_MIXED, () => { add(this.#mixed(open, settled)); });
    } catch (error) {
      if (this.#room || !(error instanceof TooLarge)) throw error;
      complete = false;
    }
    return { sets: sets.sort((a, b) => a.set.length - b.set.length), complete };
  }

  /** Whether a charge is settled only as long as nobody states what is presumed otherwise. */
  #restsOnPresumption(charge: number): boolean {
    if (verdictOf(this.#compiled, this.#presumed.situation, charge).outcome !== 'undetermined') return false;
    return (this.#manager.possible(this.#charge(charge)) & (ELIGIBLE | INELIGIBLE)) === (ELIGIBLE | INELIGIBLE);
  }

  /** One diagram whose leaf carries the outcome of each open charge, two bits a charge. */
  #mixed(open: readonly number[], settled: readonly ChargeOutcome[]): Goal {
    const node = open.reduce((joined, charge, position) => {
      const shift: Operation = { name: `join:${String(position)}`, on: (all, one) => all | (one << (2 * position)) };
      return this.#manager.apply(shift, joined, this.#charge(charge));
    }, leaf(0));
    const isMet = (value: number): boolean => {
      const kinds = new Set<ChargeOutcome>(settled);
      for (let position = 0; position < open.length; position++) {
        const bits = (value >> (2 * position)) & 3;
        if (bits === 0) return false;
        // A charge that stays open changes nothing once one is in and one is out.
        if (bits !== (ELIGIBLE | INELIGIBLE)) kinds.add(bits === ELIGIBLE ? 'eligible' : 'ineligible');
      }
      return kinds.size > 1;
    };
    return { outcome: 'mixed', node, target: { name: `mixed:${String(open.length)}:${[...new Set(settled)].sort().join()}`, isMet } };
  }

  /** All charges covered, or none. */
  #alike(open: readonly number[], settled: readonly ChargeOutcome[]): readonly Goal[] {
    return ([['eligible', ELIGIBLE], ['ineligible', INELIGIBLE]] as const)
      .filter(([outcome]) => settled.every((one) => one === outcome))
      .map(([outcome, bit]) => ({
        outcome,
        node: open.reduce((joined, charge) => {
          const same = this.#manager.map(`is:${outcome}`, this.#charge(charge), (value) => (value === 0 ? 0 : value === bit ? 1 : 2));
          return this.#manager.apply(ALIKE, joined, same);
        }, leaf(NOTHING)),
        target: IS_ALIKE,
      }));
  }

  /** The facts of a settling set, then its questions. */
  namesIn({ set }: Settling): readonly string[] {
    const { facts, questions } = this.#membersOf(set);
    return [...facts, ...questions];
  }

  #membersOf(set: PlaceSet): Pick<SettlingSet, 'facts' | 'questions'> {
    const facts: string[] = [];
    const questions: string[] = [];
    for (const place of set) {
      (this.#drawing.variableAt(place).kind === 'question' ? questions : facts).push(this.#name(place));
    }
    return { facts, questions };
  }

  /** A settling set as results tell it. */
  told({ outcome, node, set, target }: Settling): SettlingSet {
    const answers: Record<string, readonly string[]> = {};
    for (const [place, positions] of settlingAnswers(this.#field, node, set, target)) {
      const variable = this.#drawing.variableAt(place);
      answers[this.#name(place)] = namesOf(this.#compiled, variable, this.#valuesMeant(place, positions));
    }
    const ways = settlingWays(this.#field, node, set, target);
    if (ways.length < 2) return { ...this.#membersOf(set), outcome, answers };
    // Not every answer to one goes with every answer to another: an event goes with the days of its own window.
    const combinations = ways.map((one) => Object.fromEntries(set.map((place) => [
      this.#name(place),
      one.has(place) ? namesOf(this.#compiled, this.#drawing.variableAt(place), this.#valuesMeant(place, new Set(one.get(place)))) : (answers[this.#name(place)] ?? []),
    ])));
    return { ...this.#membersOf(set), outcome, answers, combinations };
  }

  /**
   * The values behind positions. For a wholly open charge, the offences that
   * settle whatever else is true of the charge or, if there are none, that can.
   */
  #valuesMeant(place: number, positions: ReadonlySet<number>): readonly number[] {
    const kinds = this.#drawing.kindsOf(this.#drawing.chargeAt(place));
    if (!kinds) {
      const groups = this.#drawing.groupsAt(place);
      return [...positions].flatMap((position) => groups[position] ?? []);
    }
    const inside = new Set<number>();
    const outside = new Set<number>();
    kinds.forEach(({ offences }, position) => {
      for (const offence of offences) (positions.has(position) ? inside : outside).add(offence);
    });
    const sure = [...inside].filter((offence) => !outside.has(offence));
    return (sure.length > 0 ? sure : [...inside]).sort((a, b) => a - b);
  }

  #name(place: number): string {
    return variableName(this.#presumed.situation, this.#drawing.variableAt(place), this.#drawing.chargeAt(place));
  }
}

/** Names, those of small and of many sets first. */
export function byUse(use: ReadonlyMap<string, number>): readonly string[] {
  return [...use].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
}

const namesMemo = new WeakMap<CompiledLaw, Map<string, readonly string[]>>();
/** Most lists of names kept for one law. */
const MOST_NAMES = 10_000;

/** The names of values, the same list for the same values: settling sets by the thousand name the same ones. */
function namesOf(compiled: CompiledLaw, variable: Variable, values: readonly number[]): readonly string[] {
  let known = namesMemo.get(compiled);
  if (!known) namesMemo.set(compiled, (known = new Map<string, readonly string[]>()));
  const key = `${variable.id}:${values.join()}`;
  let names = known.get(key);
  if (!names) {
    if (known.size >= MOST_NAMES) known.clear();
    known.set(key, (names = valueNames(compiled.space, variable, values)));
  }
  return names;
}
