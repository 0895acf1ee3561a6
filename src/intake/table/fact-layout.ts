/** Which facts the cases of a table have, and in which order: cases of one layout lie alike in memory, and none of them has to grow. */
import type { CaseFactId } from '../../case/facts.ts';
import type { CellTaken, Draft } from '../assemble.ts';

type Facts = Draft['facts'];

/** How many layouts a table has at most: an engine that has met more copies slowly. The facts of rarer cases grow. */
const MOST = 4;

type Entries = readonly (readonly [CaseFactId, Facts[CaseFactId]])[];

/** Shared by the layouts of one table. */
interface Made {
  count: number;
}

export class FactLayout {
  /** What the facts of a case are copied from; those that cells say beside their own have no value yet. */
  readonly facts: Facts;
  readonly #made: Made;
  /** Null where no other follows: whatever else such a case has comes after these facts, in its turn. */
  readonly #next: Map<CaseFactId, FactLayout> | null;

  private constructor(facts: Facts, made: Made, next: Map<CaseFactId, FactLayout> | null) {
    this.facts = facts;
    this.#made = made;
    this.#next = next;
  }

  /** The layout of a case of which only the columns' own facts are said. */
  static of(facts: Entries): FactLayout {
    return FactLayout.#of(facts, { count: 0 });
  }

  // An object that is made at once stays one that is quickly copied; one that grows key by key does not.
  static #of(facts: Entries, made: Made): FactLayout {
    made.count += 1;
    return new FactLayout(Object.fromEntries(facts) as Facts, made, new Map());
  }

  /** The layout of a case of which a cell also says these facts. */
  with(also: NonNullable<CellTaken['also']>): FactLayout {
    return also.reduce<FactLayout>((layout, [id]) => (Object.hasOwn(layout.facts, id) ? layout : layout.#and(id)), this);
  }

  #and(id: CaseFactId): FactLayout {
    if (this.#next === null) return this;
    let next = this.#next.get(id);
    if (!next) {
      const facts = Object.entries(this.facts) as [CaseFactId, Facts[CaseFactId]][];
      next = this.#made.count < MOST ? FactLayout.#of([...facts, [id, undefined]], this.#made) : new FactLayout(this.facts, this.#made, null);
      this.#next.set(id, next);
    }
    return next;
  }
}
