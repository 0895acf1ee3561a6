/**
 * Every situation that a law can tell apart, as diagrams: what "never",
 * "always" and "wherever" are decided on. Two charges, since an exclusion of
 * one charge can reach the other; the first one is looked at.
 */
import { dayOf } from '../case/dates.ts';
import type { Condition } from '../rules/language/condition.ts';
import type { CompiledLaw } from '../rules/logic/compiled-law.ts';
import { AND, OR, DiagramManager, isLeaf, leaf, leafValue, type Node } from '../rules/diagram/manager.ts';
import { DiagramBuilder } from '../rules/diagram/builder.ts';
import type { Provision } from '../rules/language/law.ts';
import { situationOf, type Situation } from '../rules/logic/situation.ts';

export const NOWHERE = leaf(0);
export const EVERYWHERE = leaf(1);

/** The end of time, as far as dates go: nothing is bounded by the day on which one looks. */
const LAST_DAY = dayOf(9999, 12, 31) ?? 0;

/** The situation of a case with two charges of which nothing is known, each of some offence of the catalogue. */
export function anySituation(compiled: CompiledLaw): Situation {
  const charge = { text: '', offences: [...compiled.space.profileOf.keys()], facts: {} };
  return situationOf({ id: '', facts: {}, charges: [charge, charge], warnings: [] }, compiled.space, LAST_DAY, {});
}

/** Sets of situations of one law (or of two, put into one). */
export class WholeSpace {
  readonly manager = new DiagramManager();
  readonly drawing: DiagramBuilder;

  constructor(compiled: CompiledLaw) {
    this.drawing = new DiagramBuilder(compiled, { situation: anySituation(compiled) }, this.manager);
  }

  where(condition: Condition): Node {
    return this.drawing.draw(condition, 0);
  }
  not(node: Node): Node {
    return this.manager.map('not', node, (value) => 1 - value);
  }
  and(...nodes: readonly Node[]): Node {
    return nodes.reduce((all, node) => this.manager.apply(AND, all, node), EVERYWHERE);
  }
  or(...nodes: readonly Node[]): Node {
    return nodes.reduce((any, node) => this.manager.apply(OR, any, node), NOWHERE);
  }
  /** The situations of the first that the second lacks. */
  without(a: Node, b: Node): Node {
    return this.and(a, this.not(b));
  }
  /** Where a provision stands in the way of the amnesty. */
  obstacle(provision: Pick<Provision, 'role' | 'when'>): Node {
    const holds = this.where(provision.when);
    return provision.role === 'exclusion' ? holds : this.not(holds);
  }
  /** Where nothing stands in the way. */
  covered(provisions: readonly Pick<Provision, 'role' | 'when'>[]): Node {
    return this.not(this.or(...provisions.map((provision) => this.obstacle(provision))));
  }

  /** Names of the variables on which a set depends. */
  dependsOn(node: Node): ReadonlySet<string> {
    return new Set([...this.manager.support(node)].map((place) => this.drawing.variableAt(place).id));
  }

  /** Whether every situation with these choices is in the set. */
  holdsFor(node: Node, chosen: ReadonlyMap<number, number>): boolean {
    const seen = new Set<Node>();
    const all = (at: Node): boolean => {
      if (isLeaf(at)) return leafValue(at) === 1;
      if (seen.has(at)) return true;
      seen.add(at);
      const place = this.manager.variableOf(at);
      const children = this.manager.childrenOf(at);
      const value = chosen.get(place);
      if (value === undefined) return children.every(all);
      return all(children[this.drawing.groupsAt(place).findIndex((group) => group[0] === value)] ?? NOWHERE);
    };
    return all(node);
  }

  /**
   * One situation of a set: for each variable on the way the chosen value,
   * the preferred one wherever it leads there.
   * @param prefer values in the order in which they are tried
   */
  example(node: Node, prefer: (place: number, values: readonly number[]) => readonly number[]): ReadonlyMap<number, number> | null {
    if (node === NOWHERE) return null;
    const chosen = new Map<number, number>();
    let at = node;
    while (!isLeaf(at)) {
      const place = this.manager.variableOf(at);
      const values = this.drawing.groupsAt(place).map(([first = 0]) => first);
      const children = this.manager.childrenOf(at);
      const value = prefer(place, values).find((one) => children[values.indexOf(one)] !== NOWHERE);
      if (value === undefined) return null;
      chosen.set(place, value);
      at = children[values.indexOf(value)] ?? NOWHERE;
    }
    return leafValue(at) === 1 ? chosen : null;
  }
}
