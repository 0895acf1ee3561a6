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
}

export const AND: Operation = { name: 'and', on: (a, b) => a & b };
export const OR: Operation = { name: 'or', on: (a, b) => a | b };

/** A case whose unknowns need more room than the bound allows. */
export class TooLarge extends Error {}

/** The bound: nodes of one workshop. A real case takes some hundreds. */
export const MOST_NODES = 200_000;

/** Makes and combines diagrams over one fixed order of variables. */
export class Workshop {
  #limit = MOST_NODES;
  readonly #variables: number[] = [];
  readonly #children: (readonly Node[])[] = [];
  /** The last node of each hash, and for each node the one before it with the same hash. */
  readonly #unique = new Map<number, Node>();
  readonly #before: Node[] = [];
  readonly #memos = new Map<string, Map<number, Node>>();

  /** Does work that may add at most so many nodes; beyond them {@link TooLarge} is thrown. */
  within<T>(nodes: number, work: () => T): T {
    const limit = this.#limit;
    this.#limit = Math.min(limit, this.#variables.length + nodes);
    try {
      return work();
    } finally {
      this.#limit = limit;
    }
  }

  /** The node that asks for a variable and goes on by its value; its only child, if all are the same. */
  node(variable: number, children: readonly Node[]): Node {
    const first = children[0];
    let hash = variable;
    let alike = true;
    for (const child of children) {
      hash = (Math.imul(hash, 31) + child) | 0;
      if (child !== first) alike = false;
    }
    if (first !== undefined && alike) return first;
    const last = this.#unique.get(hash);
    for (let known = last; known !== undefined && known >= 0; known = this.#before[known]) {
      if (this.#variables[known] === variable && sameNodes(this.#children[known] ?? [], children)) return known;
    }
    if (this.#variables.length >= this.#limit) throw new TooLarge();
    const node = this.#variables.length;
    this.#variables.push(variable);
    this.#children.push(children);
    this.#before.push(last ?? -1);
    this.#unique.set(hash, node);
    return node;
  }

  variableOf(node: Node): number {
    return this.#variables[node] ?? Number.POSITIVE_INFINITY;
  }

  childrenOf(node: Node): readonly Node[] {
    return this.#children[node] ?? [];
  }

  /** The diagram whose leaves are the operation on the leaves of both. */
  apply(operation: Operation, a: Node, b: Node): Node {
    if (isLeaf(a) && isLeaf(b)) return leaf(operation.on(leafValue(a), leafValue(b)));
    let memo = this.#memos.get(operation.name);
    if (!memo) this.#memos.set(operation.name, (memo = new Map()));
    return this.#apply(operation, memo, a, b);
  }

  #apply(operation: Operation, memo: Map<number, Node>, a: Node, b: Node): Node {
    if (isLeaf(a) && isLeaf(b)) return leaf(operation.on(leafValue(a), leafValue(b)));
    const key = (a + 0x1000000) * 0x2000000 + (b + 0x1000000);
    const known = memo.get(key);
    if (known !== undefined) return known;
    const variable = Math.min(this.variableOf(a), this.variableOf(b));
    const left = this.variableOf(a) === variable ? this.childrenOf(a) : null;
    const right = this.variableOf(b) === variable ? this.childrenOf(b) : null;
    const count = (left ?? right ?? []).length;
    const children: Node[] = [];
    for (let value = 0; value < count; value++) {
      children.push(this.#apply(operation, memo, left ? (left[value] as Node) : a, right ? (right[value] as Node) : b));
    }
    const node = this.node(variable, children);
    memo.set(key, node);
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
    for (const child of this.childrenOf(node)) this.support(child, found, seen);
    return found;
  }

  /** Whether some leaf has the property. `memo` keeps the answers for one property. */
  someLeaf(node: Node, has: (value: number) => boolean, memo: Map<Node, boolean>): boolean {
    if (isLeaf(node)) return has(leafValue(node));
    const known = memo.get(node);
    if (known !== undefined) return known;
    const some = this.childrenOf(node).some((child) => this.someLeaf(child, has, memo));
    memo.set(node, some);
    return some;
  }

  /** All values of the diagram's leaves, joined bit by bit. */
  possible(node: Node, memo = new Map<Node, number>()): number {
    if (isLeaf(node)) return leafValue(node);
    const known = memo.get(node);
    if (known !== undefined) return known;
    let joined = 0;
    for (const child of this.childrenOf(node)) joined |= this.possible(child, memo);
    memo.set(node, joined);
    return joined;
  }
}

function sameNodes(a: readonly Node[], b: readonly Node[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}
