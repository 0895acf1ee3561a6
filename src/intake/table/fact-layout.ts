/** Which facts the cases of a table have, and in which order: cases of one layout lie alike in memory, and none of them has to grow. */
import type { CaseFactId } from '../../case/facts.ts';
import type { CellTaken, Draft } from '../assemble.ts';

type Facts = Draft['facts'];

/** How many layouts a table has at most: an engine that has met more copies slowly. The facts of rarer cases grow. */
const MOST = 4;

export class FactLayout {
  /** What the facts of a case are copied from; those that cells say beside their own have no value yet. */
  readonly facts: Facts;
  readonly #next = new Map<CaseFactId, FactLayout>();
  readonly #made: { count: number };

  constructor(facts: readonly (readonly [CaseFactId, Facts[CaseFactId]])[], made = { count: 0 }) {
    this.#made = made;
    made.count += 1;
    // An object that is made at once stays one that is quickly copied; one that grows key by key does not.
    this.facts = Object.fromEntries(facts) as Facts;
  }

  /** The layout of a case of which a cell also says these facts. */
  with(also: NonNullable<CellTaken['also']>): FactLayout {
    return also.reduce<FactLayout>((layout, [id]) => (Object.hasOwn(layout.facts, id) ? layout : layout.#and(id)), this);
  }

  #and(id: CaseFactId): FactLayout {
    const ready = this.#next.get(id);
    if (ready) return ready;
    if (this.#made.count >= MOST) return this;
    const next = new FactLayout([...(Object.entries(this.facts) as [CaseFactId, Facts[CaseFactId]][]), [id, undefined]], this.#made);
    this.#next.set(id, next);
    return next;
  }
}
