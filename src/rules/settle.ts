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
import { AND, NONE, OR, isLeaf, leaf, leafValue, type Node, type Operation, type Workshop } from './diagram.ts';

/** Places of variables as bits, since a case can have more than 31. */
export type PlaceSet = bigint;

/** Most sets that are kept in one place: beyond it the smallest are kept. */
export const MOST_SETS = 64;

/** Keeps a leaf where the second diagram is 1; 0 stands for "cannot be". */
export const BOUND: Operation = {
  name: 'bound',
  on: (value, allowed) => (allowed ? value : 0),
  atOnce: (value, allowed) => (value === leaf(0) || allowed === leaf(1) ? value : allowed === leaf(0) ? leaf(0) : NONE),
};

/** A diagram with what is special about its variables. */
export interface Field {
  readonly workshop: Workshop;
  /** For a fact that presumptions can set: 1 where its value is allowed while it is not stated. */
  readonly allowed: ReadonlyMap<number, Node>;
}

export interface SettlingSets {
  readonly sets: readonly PlaceSet[];
  /** False where the bound cut some sets off; those that are given are sound all the same. */
  readonly complete: boolean;
}

/**
 * All smallest sets of variables with which some answer settles the target.
 * @param isTarget whether a leaf's value is the target and nothing else
 */
export function settlingSets(field: Field, node: Node, isTarget: (value: number) => boolean): SettlingSets {
  const { workshop } = field;
  const memo = new Map<Node, readonly PlaceSet[]>();
  const reach = new Map<Node, boolean>();
  let complete = true;
  const settle = (at: Node): readonly PlaceSet[] => {
    if (isLeaf(at)) return isTarget(leafValue(at)) ? [0n] : [];
    const known = memo.get(at);
    if (known) return known;
    // Joining branches only widens leaves: without a target leaf nothing settles below.
    if (!workshop.someLeaf(at, isTarget, reach)) return [];
    const { place, named, open } = stepAt(field, at);
    const bit = 1n << BigInt(place);
    const sets = [...settle(open)];
    // What settles without the variable settles with it: only new sets count.
    for (const child of new Set(named)) for (const set of settle(child)) sets.push(set | bit);
    let smallest = smallestOf(sets);
    if (smallest.length > MOST_SETS) {
      smallest = smallest.slice(0, MOST_SETS);
      complete = false;
    }
    memo.set(at, smallest);
    return smallest;
  };
  return { sets: settle(node), complete };
}

interface Step {
  readonly place: number;
  /** What is left for each answer, once the variable is named. */
  readonly named: readonly Node[];
  /** What is left while it is open. */
  readonly open: Node;
}

function stepAt(field: Field, at: Node): Step {
  const { workshop } = field;
  return {
    place: workshop.variableOf(at),
    named: workshop.childrenOf(at),
    open: join(workshop, allowedChildren(field, at)),
  };
}

function join(workshop: Workshop, nodes: readonly Node[]): Node {
  let joined = leaf(0);
  for (const node of new Set(nodes)) joined = workshop.apply(OR, joined, node);
  return joined;
}

/** The branches of a node, each only where the variable's value is allowed while it is open. */
function allowedChildren(field: Field, at: Node): readonly Node[] {
  const { workshop } = field;
  const place = workshop.variableOf(at);
  const children = workshop.childrenOf(at);
  const allowed = field.allowed.get(place);
  if (allowed === undefined) return children;
  if (workshop.variableOf(allowed) !== place) return children.map((child) => workshop.apply(BOUND, child, allowed));
  const bounds = workshop.childrenOf(allowed);
  return children.map((child, value) => workshop.apply(BOUND, child, bounds[value] ?? leaf(1)));
}

/** The sets that contain no other one, small ones first. */
export function smallestOf(sets: readonly PlaceSet[]): readonly PlaceSet[] {
  if (sets.length < 2) return sets;
  const sized = [...new Set(sets)].map((set) => ({ set, size: sizeOf(set) }));
  sized.sort((a, b) => a.size - b.size || (a.set < b.set ? -1 : 1));
  const smallest: PlaceSet[] = [];
  for (const { set } of sized) if (!smallest.some((small) => (small & set) === small)) smallest.push(set);
  return smallest;
}

export function sizeOf(set: PlaceSet): number {
  let size = 0;
  for (let rest = set; rest > 0n; rest &= rest - 1n) size++;
  return size;
}

/** The places in a set, in order. */
export function membersOf(set: PlaceSet): readonly number[] {
  const members: number[] = [];
  for (let index = 0, rest = set; rest > 0n; index++, rest >>= 1n) if (rest & 1n) members.push(index);
  return members;
}

/**
 * For a settling set, the positions (in each variable's list of values) that
 * occur in an answer which settles the target.
 */
export function settlingAnswers(
  field: Field,
  node: Node,
  set: PlaceSet,
  isTarget: (value: number) => boolean,
): ReadonlyMap<number, ReadonlySet<number>> {
  const answers = new Map<number, Set<number>>();
  const memo = new Map<Node, boolean>();
  const reaches = (at: Node): boolean => {
    if (isLeaf(at)) return isTarget(leafValue(at));
    const known = memo.get(at);
    if (known !== undefined) return known;
    const { place, named, open } = stepAt(field, at);
    let any = false;
    if (((set >> BigInt(place)) & 1n) === 0n) any = reaches(open);
    else {
      named.forEach((child, position) => {
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

/** All of these allowed at once. */
export function allAllowed(workshop: Workshop, nodes: readonly Node[]): Node {
  return nodes.reduce((all, node) => workshop.apply(AND, all, node), leaf(1));
}
