/**
 * Multi-valued decision diagrams: a function of finitely many variables drawn
 * as a graph in which equal parts are shared.
 *
 * Kleene's logic can leave open what is settled either way (it does not see
 * that the same unknown stands in two places). A diagram is exact: it has one
 * leaf if, and only if, every completion of the unknowns gives the same answer.
 * Its size depends on the law, not on the number of cases.
 */

/** A node, or a leaf: the leaf of value v is the negative number ~v. */
export type Node = number;

export function leaf(value: number): Node {
  return ~value;
}
export function isLeaf(node: Node): boolean {
  return node < 0;
}
export function leafValue(node: Node): number {
  return ~node;
}

/** An operation on the values of two leaves. */
export interface Operation {
  readonly name: string;
  readonly on: (a: number, b: number) => number;
  /** The result where it can be told without going down, {@link NONE} where it cannot. */
  readonly atOnce?: (a: Node, b: Node) => Node;
}

/** No node. */
export const NONE: Node = 0x7fffffff;

const ZERO = leaf(0);

export const AND: Operation = { name: 'and', on: (a, b) => a & b, atOnce: (a, b) => (a === ZERO || b === ZERO ? ZERO : a === b ? a : NONE) };
export const OR: Operation = { name: 'or', on: (a, b) => a | b, atOnce: (a, b) => (a === ZERO || a === b ? b : b === ZERO ? a : NONE) };

/** A case whose unknowns need more room than the bound allows. */
export class TooLarge extends Error {}

/** The bound: nodes of one manager. A real case takes some hundreds. */
export const MOST_NODES = 200_000;

/**
 * Makes and combines diagrams over one fixed order of variables.
 *
 * A manager can serve one situation or many. Nodes say nothing but which
 * variable is asked and what follows from the first, second … of its values,
 * so what was made for one situation stands for another as well; only bounds
 * could tell. A bound on the nodes that are there would depend on what was
 * made before. In a manager for many, work therefore also spends what it
 * could at most have added to an empty one: the sizes of all diagrams that it
 * asked for, there before or not.
 */
export class DiagramManager {
  readonly #forMany: boolean;
  #limit: number;
  #spent = 0;
  #mostSpent = Infinity;
  #size = 0;
  /** By node: its variable, its hash, and where its children begin; the next one's begin where they end. */
  #variables = new Int32Array(64);
  #hashes = new Int32Array(64);
  #begins = new Int32Array(65);
  #children = new Int32Array(256);
  /** The nodes by their hash; -1 where there is none. */
  #unique = new Int32Array(256).fill(-1);
  readonly #memos = new Map<string, PairMemo>();
  /** By node: what its leaves hold together, plus 1, the size of its diagram, and when it was last walked over; 0 where nobody asked yet. */
  #possible = new Int32Array(64);
  #sizes = new Int32Array(64);
  #marks = new Int32Array(64);
  #mark = 0;
  /** Children of the nodes that are being made. */
  #making = new Int32Array(256);
  #made = 0;

  /** @param forMany whether it serves one situation after the other: then each one's work is bounded by {@link within} */
  constructor({ forMany = false } = {}) {
    this.#forMany = forMany;
    this.#limit = forMany ? Infinity : MOST_NODES;
  }

  /** How many nodes there are. */
  get size(): number {
    return this.#size;
  }

  /** Does work that may add at most so many nodes (or, for many, spend so many); beyond them {@link TooLarge} is thrown. */
  within<T>(nodes: number, work: () => T): T {
    const [limit, mostSpent] = [this.#limit, this.#mostSpent];
    this.#limit = Math.min(limit, this.#size + nodes);
    this.#mostSpent = Math.min(mostSpent, this.#spent + nodes);
    try {
      return work();
    } finally {
      this.#limit = limit;
      this.#mostSpent = mostSpent;
    }
  }

  /** What was spent so far. */
  get spent(): number {
    return this.#spent;
  }

  /** Says what work spends that is not done again: what was spent when it was done. @param from what was spent before it */
  spend(nodes: number, from = this.#spent): void {
    if (!this.#forMany) return;
    this.#spent = from + nodes;
    if (this.#spent > this.#mostSpent) throw new TooLarge();
  }

  /** How many nodes a diagram has. */
  sizeOf(node: Node): number {
    if (node < 0) return 0;
    const known = this.#sizes[node] as number;
    if (known > 0) return known;
    const mark = (this.#mark += 1);
    const rest = [node];
    this.#marks[node] = mark;
    let size = 0;
    for (let at = rest.pop(); at !== undefined; at = rest.pop()) {
      size += 1;
      const end = this.#begins[at + 1] as number;
      for (let index = this.#begins[at] as number; index < end; index += 1) {
        const child = this.#children[index] as Node;
        if (child < 0 || this.#marks[child] === mark) continue;
        this.#marks[child] = mark;
        rest.push(child);
      }
    }
    return (this.#sizes[node] = size);
  }

  /** The node that asks for a variable and goes on by its value; its only child, if all are the same. */
  node(variable: number, children: readonly Node[]): Node {
    const from = this.#take(children.length);
    this.#making.set(children, from);
    const node = this.nodeOf(variable, from);
    this.#made = from;
    return node;
  }

  /** The node with the children that were made from there on. */
  nodeOf(variable: number, from: number): Node {
    const making = this.#making;
    const count = this.#made - from;
    const first = making[from] as Node;
    let hash = variable;
    let alike = count > 0;
    for (let at = from; at < this.#made; at += 1) {
      const child = making[at] as Node;
      hash = (Math.imul(hash, 31) + child) | 0;
      if (child !== first) alike = false;
    }
    if (alike) return first;
    hash ^= hash >>> 15;
    const mask = this.#unique.length - 1;
    let slot = hash & mask;
    for (let known = this.#unique[slot] as Node; known >= 0; known = this.#unique[slot] as Node) {
      if (this.#hashes[known] === hash && this.#variables[known] === variable && this.#hasChildren(known, from, count)) return known;
      slot = (slot + 1) & mask;
    }
    if (this.#size >= this.#limit) throw new TooLarge();
    const node = this.#size;
    if (node === this.#variables.length) this.#growNodes();
    const begin = this.#begins[node] as number;
    while (begin + count > this.#children.length) this.#children = grown(this.#children);
    for (let at = 0; at < count; at += 1) this.#children[begin + at] = making[from + at] as Node;
    this.#begins[node + 1] = begin + count;
    this.#variables[node] = variable;
    this.#hashes[node] = hash;
    this.#size = node + 1;
    this.#unique[slot] = node;
    if (node * 2 > this.#unique.length) this.#rehash();
    return node;
  }

  #hasChildren(node: Node, from: number, count: number): boolean {
    const begin = this.#begins[node] as number;
    if ((this.#begins[node + 1] as number) - begin !== count) return false;
    for (let at = 0; at < count; at += 1) if (this.#children[begin + at] !== this.#making[from + at]) return false;
    return true;
  }

  /** Room for so many children; where it begins. */
  #take(count: number): number {
    const from = this.#made;
    this.#made += count;
    while (this.#made > this.#making.length) this.#making = grown(this.#making);
    return from;
  }

  #growNodes(): void {
    this.#variables = grown(this.#variables);
    this.#hashes = grown(this.#hashes);
    this.#begins = grown(this.#begins);
    this.#possible = grown(this.#possible);
    this.#sizes = grown(this.#sizes);
    this.#marks = grown(this.#marks);
  }

  #rehash(): void {
    const slots = new Int32Array(this.#unique.length * 4).fill(-1);
    for (let node = 0; node < this.#size; node += 1) {
      let slot = (this.#hashes[node] as number) & (slots.length - 1);
      while ((slots[slot] as Node) >= 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = node;
    }
    this.#unique = slots;
  }

  /** The variable that a node asks for; of a leaf, more than any. */
  variableOf(node: Node): number {
    return node < 0 ? NONE : (this.#variables[node] as number);
  }

  childrenOf(node: Node): readonly Node[] {
    const children: Node[] = [];
    if (node < 0) return children;
    const end = this.#begins[node + 1] as number;
    for (let at = this.#begins[node] as number; at < end; at += 1) children.push(this.#children[at] as Node);
    return children;
  }

  /** The children of a node, each once: most values lead to few of them. */
  distinctChildrenOf(node: Node): readonly Node[] {
    const children: Node[] = [];
    if (node < 0) return children;
    const end = this.#begins[node + 1] as number;
    for (let at = this.#begins[node] as number; at < end; at += 1) {
      const child = this.#children[at] as Node;
      if (!children.includes(child)) children.push(child);
    }
    return children;
  }

  /** The diagram whose leaves are the operation on the leaves of both. */
  apply(operation: Operation, a: Node, b: Node): Node {
    if (isLeaf(a) && isLeaf(b)) return leaf(operation.on(leafValue(a), leafValue(b)));
    let memo = this.#memos.get(operation.name);
    if (!memo) this.#memos.set(operation.name, (memo = new PairMemo()));
    this.#made = 0;
    const node = this.#apply(operation, memo, a, b);
    if (this.#forMany) this.spend(this.sizeOf(node));
    return node;
  }

  #apply(operation: Operation, memo: PairMemo, a: Node, b: Node): Node {
    if (a < 0 && b < 0) return leaf(operation.on(leafValue(a), leafValue(b)));
    const atOnce = operation.atOnce === undefined ? NONE : operation.atOnce(a, b);
    if (atOnce !== NONE) return atOnce;
    const known = memo.get(a, b);
    if (known !== NONE) return known;
    const ofA = a < 0 ? NONE : (this.#variables[a] as number);
    const ofB = b < 0 ? NONE : (this.#variables[b] as number);
    // A node that asks for another variable stays as it is in each branch.
    const [left, right] = [ofA <= ofB ? (this.#begins[a] as number) : -1, ofB <= ofA ? (this.#begins[b] as number) : -1];
    const count = left >= 0 ? (this.#begins[a + 1] as number) - left : (this.#begins[b + 1] as number) - right;
    const from = this.#take(count);
    for (let value = 0; value < count; value += 1) {
      const child = this.#apply(operation, memo, left < 0 ? a : (this.#children[left + value] as Node), right < 0 ? b : (this.#children[right + value] as Node));
      this.#making[from + value] = child;
    }
    const node = this.nodeOf(ofA < ofB ? ofA : ofB, from);
    this.#made = from;
    memo.set(a, b, node);
    return node;
  }

  /** The diagram with each leaf changed. `name` tells different changes apart. */
  map(name: string, node: Node, change: (value: number) => number): Node {
    return this.apply({ name: `map:${name}`, on: (value) => change(value) }, node, leaf(0));
  }

  /** The variables on which the diagram depends. */
  support(node: Node, found = new Set<number>(), seen = new Set<Node>()): Set<number> {
    if (isLeaf(node) || seen.has(node)) return found;
    seen.add(node);
    found.add(this.variableOf(node));
    const end = this.#begins[node + 1] as number;
    for (let at = this.#begins[node] as number; at < end; at += 1) this.support(this.#children[at] as Node, found, seen);
    return found;
  }

  /** Whether some leaf has the property. `memo` keeps the answers for one property. */
  someLeaf(node: Node, has: (value: number) => boolean, memo: Map<Node, boolean>): boolean {
    if (isLeaf(node)) return has(leafValue(node));
    const known = memo.get(node);
    if (known !== undefined) return known;
    let some = false;
    const end = this.#begins[node + 1] as number;
    for (let at = this.#begins[node] as number; at < end && !some; at += 1) some = this.someLeaf(this.#children[at] as Node, has, memo);
    memo.set(node, some);
    return some;
  }

  /** All values of the diagram's leaves, joined bit by bit. */
  possible(node: Node): number {
    if (node < 0) return leafValue(node);
    const known = this.#possible[node] as number;
    if (known > 0) return known - 1;
    let joined = 0;
    const end = this.#begins[node + 1] as number;
    for (let at = this.#begins[node] as number; at < end; at += 1) joined |= this.possible(this.#children[at] as Node);
    this.#possible[node] = joined + 1;
    return joined;
  }
}

/** The same numbers in twice the room. */
function grown(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

/** The results of one operation by its two nodes. */
class PairMemo {
  /** Slots of three: both nodes and the result, {@link NONE} where a slot is free. */
  #slots = new Int32Array(3 * 64).fill(NONE);
  #mask = 63;
  #size = 0;

  /** The result for a pair, or {@link NONE}. */
  get(a: Node, b: Node): Node {
    return this.#slots[this.#slot(a, b) + 2] as Node;
  }

  set(a: Node, b: Node, result: Node): void {
    if (this.#size * 2 > this.#mask) this.#grow();
    const slot = this.#slot(a, b);
    this.#slots[slot] = a;
    this.#slots[slot + 1] = b;
    this.#slots[slot + 2] = result;
    this.#size += 1;
  }

  #slot(a: Node, b: Node): number {
    const slots = this.#slots;
    let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
    hash ^= hash >>> 15;
    for (let at = hash & this.#mask; ; at = (at + 1) & this.#mask) {
      const slot = at * 3;
      if (slots[slot + 2] === NONE || (slots[slot] === a && slots[slot + 1] === b)) return slot;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#mask = (this.#mask + 1) * 4 - 1;
    this.#slots = new Int32Array(3 * (this.#mask + 1)).fill(NONE);
    for (let at = 0; at < old.length; at += 3) {
      if (old[at + 2] === NONE) continue;
      this.#slots.set(old.subarray(at, at + 3), this.#slot(old[at] as Node, old[at + 1] as Node));
    }
  }
}
