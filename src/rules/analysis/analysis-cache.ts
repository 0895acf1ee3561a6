/**
 * What exact scrutiny makes that stands for many situations of one law:
 * diagrams, and the settling sets found in them. None of it depends on which
 * situation it was first made for, so that it can be kept, and thrown away, at
 * any time between two.
 */
import type { CompiledLaw } from '../logic/compiled-law.ts';
import { MOST_NODES, DiagramManager, type Node } from '../diagram/manager.ts';
import { builderCache, type BuilderCache } from '../diagram/builder-cache.ts';
import type { Condition } from '../language/condition.ts';
import type { AnalysisResult } from './analyse.ts';
import { Field, type Reach } from './sufficient-sets.ts';

/** Most nodes that a workroom goes on with; then it is cleared. */
export const MOST_NODES_KEPT = 30_000;

/** Most of anything else that it goes on with. */
const MOST_KEPT = 20_000;

/** How much is done together. No answer depends on it, only time and memory do. */
export interface Room {
  /** Most nodes that a workroom goes on with; {@link MOST_NODES_KEPT} by default. */
  readonly nodesKept?: number;
  /** Most that one situation may spend there before it is looked at by itself; {@link MOST_NODES} by default and at most. */
  readonly nodesSpent?: number;
}

export class AnalysisCache {
  readonly #compiled: CompiledLaw;
  readonly #most: number;
  readonly #mostSpent: number;
  #manager = new DiagramManager({ forMany: true });
  #drawings: (condition: Condition) => BuilderCache | undefined;
  readonly #fields = new Map<string, Field>();
  readonly #reach: Reach = new Map();
  readonly #supports = new Map<Node, ReadonlySet<number>>();
  /** What was found of charges by what the provisions leave of them, and what finding it spends. */
  readonly looks = new Map<string, { readonly looked: AnalysisResult; readonly spent: number }>();
  readonly #same = new Map<string, unknown>();

  constructor(compiled: CompiledLaw, { nodesKept = MOST_NODES_KEPT, nodesSpent = MOST_NODES }: Room = {}) {
    this.#compiled = compiled;
    this.#most = nodesKept;
    this.#mostSpent = Math.min(nodesSpent, MOST_NODES);
    this.#drawings = builderCache(compiled);
  }

  /** Where diagrams are made: the same as long as one situation is worked on. */
  get manager(): DiagramManager {
    return this.#manager;
  }

  /** Does the work of one situation. @throws TooLarge where it might not fit */
  within<T>(work: () => T): T {
    this.#begin();
    return this.#manager.within(this.#mostSpent, work);
  }

  /** Makes ready for the next situation. */
  #begin(): void {
    if (this.#manager.size <= this.#most && this.looks.size <= MOST_KEPT && this.#same.size <= MOST_KEPT) return;
    this.#manager = new DiagramManager({ forMany: true });
    this.#drawings = builderCache(this.#compiled);
    this.#fields.clear();
    this.#reach.clear();
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
  drawingsOf(condition: Condition): BuilderCache | undefined {
    return this.#drawings(condition);
  }

  /** The manager with bounds on variables; see {@link Field}. */
  fieldOf(allowed: ReadonlyMap<number, Node>): Field {
    const key = [...allowed].join(';');
    let field = this.#fields.get(key);
    if (!field) this.#fields.set(key, (field = new Field(this.#manager, allowed, this.#fields.size, this.#reach)));
    return field;
  }

  /** The places of variables on which a diagram depends. */
  supportOf(node: Node): ReadonlySet<number> {
    let support = this.#supports.get(node);
    if (!support) this.#supports.set(node, (support = this.#manager.support(node)));
    return support;
  }
}
