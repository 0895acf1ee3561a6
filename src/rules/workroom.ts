/**
 * What exact scrutiny makes that stands for many situations of one law:
 * diagrams, and the settling sets found in them. None of it depends on which
 * situation it was first made for, so that it can be kept, and thrown away, at
 * any time between two.
 */
import type { CompiledLaw } from './compiled-law.ts';
import { Workshop, type Node } from './diagram.ts';
import { keptDrawings, type KeptDrawings } from './drawn.ts';
import type { Condition } from './condition.ts';
import type { Looked } from './scrutiny.ts';
import { Field } from './settle.ts';

/** Most nodes that a workroom goes on with; then it is cleared. */
export const MOST_NODES_KEPT = 60_000;

/** Most of anything else that it goes on with. */
const MOST_KEPT = 20_000;

export class Workroom {
  readonly #compiled: CompiledLaw;
  readonly #most: number;
  #workshop = new Workshop({ forMany: true });
  #drawings: (condition: Condition) => KeptDrawings | undefined;
  readonly #fields = new Map<string, Field>();
  readonly #supports = new Map<Node, ReadonlySet<number>>();
  /** What was found of charges by what the provisions leave of them, and what finding it spends. */
  readonly looks = new Map<string, { readonly looked: Looked; readonly spent: number }>();
  readonly #same = new Map<string, unknown>();

  /** @param most how many nodes it goes on with */
  constructor(compiled: CompiledLaw, most = MOST_NODES_KEPT) {
    this.#compiled = compiled;
    this.#most = most;
    this.#drawings = keptDrawings(compiled);
  }

  /** Where diagrams are made: the same until {@link begin} is called. */
  get workshop(): Workshop {
    return this.#workshop;
  }

  /** Makes ready for the next situation. */
  begin(): void {
    if (this.#workshop.size <= this.#most && this.looks.size <= MOST_KEPT && this.#same.size <= MOST_KEPT) return;
    this.#workshop = new Workshop({ forMany: true });
    this.#drawings = keptDrawings(this.#compiled);
    this.#fields.clear();
    this.#supports.clear();
    this.looks.clear();
    this.#same.clear();
  }

  /** The same object for the same key, which says all of it: thousands of outcomes are made of the same parts. */
  same<T>(key: string, make: () => T): T {
    let same = this.#same.get(key) as T | undefined;
    if (same === undefined) this.#same.set(key, (same = make()));
    return same;
  }

  /** What keeps the diagrams of a condition that stands in the law by itself. */
  drawingsOf(condition: Condition): KeptDrawings | undefined {
    return this.#drawings(condition);
  }

  /** The workshop with bounds on variables; see {@link Field}. */
  fieldOf(allowed: ReadonlyMap<number, Node>): Field {
    const key = [...allowed].join(';');
    let field = this.#fields.get(key);
    if (!field) this.#fields.set(key, (field = new Field(this.#workshop, allowed, this.#fields.size)));
    return field;
  }

  /** The places of variables on which a diagram depends. */
  supportOf(node: Node): ReadonlySet<number> {
    let support = this.#supports.get(node);
    if (!support) this.#supports.set(node, (support = this.#workshop.support(node)));
    return support;
  }
}
