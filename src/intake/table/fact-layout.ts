/** Which facts the cases of a table have, and in which order: cases of one layout lie alike in memory, and none of them has to grow. */
import type { CaseFactId } from '../../case/facts.ts';
import type { CellTaken, Draft } from '../assemble.ts';

export class FactLayout {
  /** What the facts of a case are made from; those that cells say beside their own have no value yet. */
  readonly facts: Draft['facts'];
  readonly #next = new Map<CaseFactId, FactLayout>();

  constructor(facts: Draft['facts']) {
    this.facts = facts;
  }

  /** The layout of a case of which a cell also says these facts. */
  with(also: NonNullable<CellTaken['also']>): FactLayout {
    return also.reduce<FactLayout>((layout, [id]) => (Object.hasOwn(layout.facts, id) ? layout : layout.#and(id)), this);
  }

  #and(id: CaseFactId): FactLayout {
    let next = this.#next.get(id);
    if (!next) this.#next.set(id, (next = new FactLayout({ ...this.facts, ...({ [id]: undefined } as Draft['facts']) })));
    return next;
  }
}
