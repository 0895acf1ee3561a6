/**
 * The smallest sets of unknowns that would settle an outcome.
 *
 * A set settles a target if some values of its variables leave only that
 * target, whatever the others turn out to be. The recursion is the classical
 * one for prime implicants: a smallest set either leaves the topmost variable
 * out (and then settles the join of its branches) or names it (and then
 * settles one branch).
 *
 * A fact that a presumption can set counts, while it is left out, only with
 * the values that the presumption allows; once it is named it is stated, and
 * what is stated prevails.
 */
import { AND, NONE, OR, TooLarge, isLeaf, leaf, leafValue, type Node, type Operation, type DiagramManager } from '../diagram/manager.ts';

/** Places of variables, from the top. */
export type PlaceSet = readonly number[];

/** Most sets that are kept in one place: beyond it the smallest are kept. */
export const MOST_SETS = 64;

/** Most steps of work for which sets are looked for at once, see {@link workOn}: no case of a list of 100,000 takes more than 1,400. */
export const MOST_WORK = 8_000;

/** Keeps a leaf where the second diagram is 1; 0 stands for "cannot be". */
export const BOUND: Operation = {
  name: 'bound',
  on: (value, allowed) => (allowed ? value : 0),
  atOnce: (value, allowed) => (value === leaf(0) || allowed === leaf(1) ? value : allowed === leaf(0) ? leaf(0) : NONE),
};

/** Leaves that mean one thing and nothing else. */
export interface Target {
  /** The same for targets that ask for the same leaves. */
  readonly name: string;
  readonly isMet: (value: number) => boolean;
}

/** What is left of a node while its variable is open. */
interface Step {
  readonly open: Node;
  /** What was spent on finding it. */
  readonly spent: number;
}

/** For targets by name, whether a node has a leaf that meets it. */
export type Reach = Map<string, Map<Node, boolean>>;

/** What was found at one node. */
interface FoundAt {
  readonly sets: readonly PlaceSet[];
  readonly step: Step;
  /** Whether the bound cut some sets off. */
  readonly isCut: boolean;
  /** What finding them took; see {@link workOn}. */
  readonly work: number;
  /** When it was last walked over. */
  mark: number;
}

/** What was found for one target. */
interface Found {
  readonly at: Map<Node, FoundAt>;
  readonly whole: Map<Node, SettlingSets & { readonly spent: number }>;
}

/** A manager with what is special about its variables, and what was found with them. */
export class Field {
  readonly manager: DiagramManager;
  readonly #allowed: ReadonlyMap<number, Node>;
  readonly #steps = new Map<Node, Step>();
  readonly #found = new Map<string, Found>();

  /** Tells it from the other fields of its manager. */
  readonly number: number;

  readonly #reach: Reach;

  /**
   * @param allowed for a fact that presumptions can set: 1 where its value is allowed while it is not stated
   * @param reach shared by the fields of a manager
   */
  constructor(manager: DiagramManager, allowed: ReadonlyMap<number, Node>, number = 0, reach: Reach = new Map()) {
    this.number = number;
    this.#reach = reach;
    this.manager = manager;
    this.#allowed = allowed;
  }

  /** What was found for a target. */
  foundFor({ name }: Target): Found {
    let found = this.#found.get(name);
    if (!found) this.#found.set(name, (found = { at: new Map(), whole: new Map() }));
    return found;
  }

  /** Whether a diagram has a leaf that meets the target. */
  reaches(at: Node, { name, isMet }: Target): boolean {
    let reach = this.#reach.get(name);
    if (!reach) this.#reach.set(name, (reach = new Map<Node, boolean>()));
    return this.manager.someLeaf(at, isMet, reach);
  }

  stepAt(at: Node): Step {
    const known = this.#steps.get(at);
    if (known) return known;
    const { manager } = this;
    const before = manager.spent;
    let open = leaf(0);
    for (const child of new Set(this.#allowedChildren(at))) open = manager.apply(OR, open, child);
    const step = { open, spent: manager.spent - before };
    this.#steps.set(at, step);
    return step;
  }

  /** The branches of a node, each only where the variable's value is allowed while it is open. */
  #allowedChildren(at: Node): readonly Node[] {
    const { manager } = this;
    const place = manager.variableOf(at);
    const allowed = this.#allowed.get(place);
    if (allowed === undefined) return manager.distinctChildrenOf(at);
    const children = manager.childrenOf(at);
    if (manager.variableOf(allowed) !== place) return children.map((child) => manager.apply(BOUND, child, allowed));
    const bounds = manager.childrenOf(allowed);
    return children.map((child, value) => manager.apply(BOUND, child, bounds[value] ?? leaf(1)));
  }
}

export interface SettlingSets {
  readonly sets: readonly PlaceSet[];
  /** False where the bound cut some sets off; those that are given are sound all the same. */
  readonly complete: boolean;
}

/**
 * All smallest sets of variables with which some answer settles the target.
 * @throws TooLarge where finding them takes more than {@link MOST_WORK}
 */
export function settlingSets(field: Field, node: Node, target: Target): SettlingSets {
  const { manager } = field;
  const found = field.foundFor(target);
  const before = manager.spent;
  let whole = found.whole.get(node);
  if (!whole) {
    const work = { left: MOST_WORK };
    const sets = settle(field, found, target, node, work);
    // What was found here before is counted as if it had been looked for: the bound is the same whatever went before.
    found.whole.set(node, (whole = { sets, ...costOf(field, found, node) }));
  }
  manager.spend(whole.spent, before);
  return whole;
}

function settle(field: Field, found: Found, target: Target, at: Node, allowance: { left: number }): readonly PlaceSet[] {
  if (isLeaf(at)) return target.isMet(leafValue(at)) ? EMPTY_SET : NO_SETS;
  const known = found.at.get(at);
  if (known) return known.sets;
  // Joining branches only widens leaves: without a target leaf nothing settles below.
  if (!field.reaches(at, target)) return NO_SETS;
  const { manager } = field;
  const step = field.stepAt(at);
  const place = manager.variableOf(at);
  const sets = [...settle(field, found, target, step.open, allowance)];
  // What settles without the variable settles with it: only new sets count. Below a node stand later places only.
  for (const child of manager.distinctChildrenOf(at)) for (const set of settle(field, found, target, child, allowance)) sets.push([place, ...set]);
  const work = workOn(sets);
  allowance.left -= work;
  if (allowance.left < 0) throw new TooLarge();
  const smallest = smallestOf(sets);
  // A copy has room for no more than it holds.
  const kept = smallest.length === 0 ? NO_SETS : smallest.slice(0, MOST_SETS);
  found.at.set(at, { sets: kept, step, isCut: smallest.length > MOST_SETS, work, mark: 0 });
  return kept;
}

/** The work at one node: a step for itself, and one for every 64 places in the sets that are compared there. */
function workOn(sets: readonly PlaceSet[]): number {
  return 1 + (sets.reduce((sum, set) => sum + set.length, 0) >> 6);
}

const EMPTY_SET: readonly PlaceSet[] = [[]];
const NO_SETS: readonly PlaceSet[] = [];

/** What finding the sets of a diagram spends where nothing was found before, and whether any were cut off. */
function costOf(field: Field, found: Found, node: Node): { readonly spent: number; readonly complete: boolean } {
  let spent = 0;
  let work = 0;
  let complete = true;
  const mark = (lastMark += 1);
  const rest = [node];
  for (let at = rest.pop(); at !== undefined; at = rest.pop()) {
    const here = isLeaf(at) ? undefined : found.at.get(at);
    if (here === undefined || here.mark === mark) continue;
    here.mark = mark;
    work += here.work;
    if (work > MOST_WORK) throw new TooLarge();
    spent += here.step.spent;
    if (here.isCut) complete = false;
    rest.push(here.step.open, ...field.manager.distinctChildrenOf(at));
  }
  return { spent, complete };
}

/** Walks are told apart by numbers that are never given out twice. */
let lastMark = 0;

/** The sets that contain no other one, small ones first; no more than show that there are more than {@link MOST_SETS}. */
export function smallestOf(sets: readonly PlaceSet[]): readonly PlaceSet[] {
  if (sets.length < 2) return sets;
  const smallest: PlaceSet[] = [];
  for (const set of sets.toSorted(bySize)) {
    if (smallest.some((small) => isWithin(small, set))) continue;
    smallest.push(set);
    if (smallest.length > MOST_SETS) break;
  }
  return smallest;
}

/** Small ones first; of as many places, those whose last ones come first. */
function bySize(a: PlaceSet, b: PlaceSet): number {
  if (a.length !== b.length) return a.length - b.length;
  for (let at = a.length - 1; at >= 0; at -= 1) {
    const order = (a[at] as number) - (b[at] as number);
    if (order !== 0) return order;
  }
  return 0;
}

/** Whether the larger set has all places of the small one. */
function isWithin(small: PlaceSet, large: PlaceSet): boolean {
  let at = 0;
  for (const place of small) {
    while (at < large.length && (large[at] as number) < place) at += 1;
    if (large[at] !== place) return false;
    at += 1;
  }
  return true;
}

/**
 * For a settling set, the positions (in each variable's list of values) that
 * occur in an answer which settles the target.
 */
export function settlingAnswers(field: Field, node: Node, set: PlaceSet, target: Target): ReadonlyMap<number, ReadonlySet<number>> {
  const { manager } = field;
  const answers = new Map<number, Set<number>>();
  const memo = new Map<Node, boolean>();
  const reaches = (at: Node): boolean => {
    if (isLeaf(at)) return target.isMet(leafValue(at));
    const known = memo.get(at);
    if (known !== undefined) return known;
    if (!field.reaches(at, target)) return false;
    const place = manager.variableOf(at);
    let any = false;
    if (!set.includes(place)) any = reaches(field.stepAt(at).open);
    else {
      manager.childrenOf(at).forEach((child, position) => {
        if (!reaches(child)) return;
        any = true;
        answers.set(place, (answers.get(place) ?? new Set<number>()).add(position));
      });
    }
    memo.set(at, any);
    return any;
  };
  reaches(node);
  return answers;
}

/** Positions of each place of a set that settle together; a place that is left out may have any. */
export type Way = ReadonlyMap<number, readonly number[]>;

/** For a settling set, the answers that settle the target, as combinations of which each value of one goes with each of the others. */
export function settlingWays(field: Field, node: Node, set: PlaceSet, target: Target): readonly Way[] {
  const { manager } = field;
  const memo = new Map<Node, readonly Way[]>();
  const waysOf = (at: Node): readonly Way[] => {
    if (isLeaf(at)) return target.isMet(leafValue(at)) ? [new Map<number, readonly number[]>()] : [];
    const known = memo.get(at);
    if (known) return known;
    let ways: readonly Way[] = [];
    const place = manager.variableOf(at);
    if (!field.reaches(at, target)) ways = [];
    else if (!set.includes(place)) ways = waysOf(field.stepAt(at).open);
    else {
      // Positions below which the same combinations settle stand together.
      const alike = new Map<string, { readonly below: readonly Way[]; readonly positions: number[] }>();
      manager.childrenOf(at).forEach((child, position) => {
        const below = waysOf(child);
        const key = JSON.stringify(below.map((one) => [...one]));
        const same = alike.get(key);
        if (same) same.positions.push(position);
        else alike.set(key, { below, positions: [position] });
      });
      ways = [...alike.values()].flatMap(({ below, positions }) => below.map((one) => new Map([[place, positions], ...one])));
    }
    memo.set(at, ways);
    return ways;
  };
  return waysOf(node);
}

/** All of these allowed at once. */
export function allAllowed(manager: DiagramManager, nodes: readonly Node[]): Node {
  return nodes.reduce((all, node) => manager.apply(AND, all, node), leaf(1));
}
