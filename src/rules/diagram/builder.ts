/**
 * Conditions drawn as decision diagrams over one situation: the exact
 * counterpart of the closures of `compile.ts`, for the cases that those
 * leave unknown.
 */
import { acceptedBy, walk, type Condition } from '../language/condition.ts';
import { AND, OR, leaf, type Node, type DiagramManager } from './manager.ts';
import { eventMask, offenceMask, windowStretches } from '../logic/compile.ts';
import { chargeKinds, type ChargeKind } from './charge-kinds.ts';
import type { CompiledLaw } from '../logic/compiled-law.ts';
import { NO, UNKNOWN, YES } from '../logic/kleene.ts';
import type { Law } from '../language/law.ts';
import { targetOf, type Order } from '../logic/order.ts';
import type { AnalysisCache } from '../analysis/analysis-cache.ts';
import type { Bond, Presumed } from '../logic/presumptions.ts';
import { valuesIn, type Situation } from '../logic/situation.ts';
import { conditionsOf, offenceTest, stretchesIn, type Space, type Variable } from '../logic/space.ts';

type Span = readonly [first: number, last: number];

const FALSE = leaf(0);
const TRUE = leaf(1);

const periodsMemo = new WeakMap<Space, ReadonlyMap<string, readonly Span[]>>();

/** For each date, the periods in which conditions of the law place it. */
function periodsIn(law: Law, space: Space): ReadonlyMap<string, readonly Span[]> {
  const byDate = new Map<string, Span[]>();
  for (const condition of conditionsOf(law)) {
    for (const part of walk(condition)) {
      if ('date' in part) byDate.set(part.date, [...(byDate.get(part.date) ?? []), stretchesIn(space, part.date, part)]);
    }
  }
  return byDate;
}

/** Draws conditions of one law over one situation. */
export class DiagramBuilder {
  readonly manager: DiagramManager;
  readonly #compiled: CompiledLaw;
  readonly #law: Law;
  readonly #space: Space;
  readonly #order: Order;
  readonly #situation: Situation;
  readonly #only: ReadonlySet<string> | undefined;
  readonly #room: AnalysisCache | undefined;
  readonly #memo = new Map<Condition, Map<number, Node>>();
  readonly #kinds = new Map<number, readonly ChargeKind[] | null>();
  readonly #groups = new Map<number, readonly (readonly number[])[]>();

  /** @param room the workroom whose manager it is, where it serves many situations */
  constructor(compiled: CompiledLaw, { situation, only }: Pick<Presumed, 'situation' | 'only'>, manager: DiagramManager, room?: AnalysisCache) {
    this.#only = only;
    this.#room = room;
    this.#compiled = compiled;
    this.#law = compiled.law;
    this.#space = compiled.space;
    this.#order = compiled.order;
    this.#situation = situation;
    this.manager = manager;
  }

  /** Place in the diagrams' order of a variable of the case (charge -1) or of a charge. */
  placeOf(address: number, charge: number): number {
    const { caseAddresses, chargeAddresses } = this.#order;
    if (charge < 0) return caseAddresses.indexOf(address);
    return caseAddresses.length + charge * chargeAddresses.length + chargeAddresses.indexOf(address);
  }

  /** The charge whose block a place lies in; -1 for the case. */
  chargeAt(place: number): number {
    const cases = this.#order.caseAddresses.length;
    return place < cases ? -1 : Math.floor((place - cases) / this.#order.chargeAddresses.length);
  }

  #addressAt(place: number): number {
    const { caseAddresses, chargeAddresses } = this.#order;
    const cases = caseAddresses.length;
    return (place < cases ? caseAddresses[place] : chargeAddresses[(place - cases) % chargeAddresses.length]) ?? -1;
  }

  /** The variable at a place of the order. */
  variableAt(place: number): Variable {
    const list = this.chargeAt(place) < 0 ? this.#space.caseVariables : this.#space.chargeVariables;
    return list[this.#addressAt(place)] as Variable;
  }

  /**
   * The values that the variable at a place can still have, those that the law
   * cannot tell apart in this situation as one group; children stand in this
   * order, and the first of a group speaks for all of it.
   */
  groupsAt(place: number): readonly (readonly number[])[] {
    const known = this.#groups.get(place);
    if (known) return known;
    const charge = this.chargeAt(place);
    const kinds = this.kindsOf(charge);
    const variable = this.variableAt(place);
    const domains = charge < 0 ? this.#situation.caseDomains : (this.#situation.chargeDomains[charge] ?? []);
    const values = valuesIn(variable, domains[this.#addressAt(place)] ?? 0);
    const single = (value: number) => [value];
    const groups = kinds ? kinds.map((_, kind) => [kind]) : variable.kind === 'date' ? this.#alike(variable.id, values) : values.map(single);
    this.#groups.set(place, groups);
    return groups;
  }

  /** For a charge of which the offence is wholly open: the kinds that it can be of. */
  kindsOf(charge: number): readonly ChargeKind[] | null {
    if (charge < 0) return null;
    const known = this.#kinds.get(charge);
    if (known !== undefined) return known;
    const open = this.#situation.open[charge] === true && this.#space.chargeIndex.has('offence');
    const kinds = open ? chargeKinds(this.#compiled, this.#situation.chargeDomains[charge] ?? [], this.#situation.barredOfCharge[charge] ?? [], this.#only) : null;
    this.#kinds.set(charge, kinds);
    return kinds;
  }

  /** Place of the offence of a charge: the only one that a wholly open charge has. */
  offencePlace(charge: number): number {
    return this.placeOf(this.#space.chargeIndex.get('offence') ?? -1, charge);
  }

  /** Stretches of a date that lie in the same periods and in the same windows of events that may be linked. */
  #alike(id: string, stretches: readonly number[]): readonly (readonly number[])[] {
    const events = this.#space.caseIndex.get('linked-event');
    const linked = events === undefined ? 0 : (this.#situation.caseDomains[events] ?? 0);
    const spans = [...this.#periods(id), ...(id === 'conduct-date' ? this.#windows(linked) : [])];
    const groups = new Map<string, number[]>();
    for (const stretch of stretches) {
      const key = spans.map(([first, last]) => (stretch >= first && stretch <= last ? 1 : 0)).join('');
      const group = groups.get(key);
      if (group) group.push(stretch);
      else groups.set(key, [stretch]);
    }
    return [...groups.values()];
  }

  #periods(id: string): readonly Span[] {
    let byDate = periodsMemo.get(this.#space);
    if (!byDate) periodsMemo.set(this.#space, (byDate = periodsIn(this.#law, this.#space)));
    return byDate.get(id) ?? [];
  }

  #windows(linked: number): readonly Span[] {
    return (['certain', 'possible'] as const).flatMap((which) =>
      windowStretches(this.#space, this.#law, which).filter((span, event): span is Span => span !== null && (linked & (1 << event)) !== 0),
    );
  }

  /** 1 where the condition holds for the charge, 0 where it does not. */
  draw(condition: Condition, charge: number): Node {
    return this.#room ? this.#drawIn(this.#room, condition, charge) : this.#drawHere(condition, charge);
  }

  /** Draws for many: what drawing spends may not depend on what was drawn before. */
  #drawIn(room: AnalysisCache, condition: Condition, charge: number): Node {
    const truth = this.#compiled.test(condition)(this.#situation, charge);
    if (truth !== UNKNOWN) return truth === YES ? TRUE : FALSE;
    const kept = room.drawingsOf(condition);
    if (!kept) return this.#draw(condition, charge);
    const { manager } = this;
    const known = kept.get(this.#situation, charge, (one) => this.kindsOf(one));
    if (known) {
      manager.spend(known.spent);
      return known.node;
    }
    const before = manager.spent;
    const node = this.#draw(condition, charge);
    // DiagramBuilder others may have used the key.
    kept.get(this.#situation, charge, (one) => this.kindsOf(one));
    kept.set({ node, spent: manager.spent - before });
    return node;
  }

  #drawHere(condition: Condition, charge: number): Node {
    let byCharge = this.#memo.get(condition);
    if (!byCharge) this.#memo.set(condition, (byCharge = new Map<number, Node>()));
    const known = byCharge.get(charge);
    if (known !== undefined) return known;
    // What Kleene's logic settles already is a leaf, whatever it is made of.
    const truth = this.#compiled.test(condition)(this.#situation, charge);
    const node = truth === YES ? TRUE : truth === NO ? FALSE : this.#draw(condition, charge);
    byCharge.set(charge, node);
    return node;
  }

  #draw(condition: Condition, charge: number): Node {
    if ('all' in condition) return this.#fold(AND, TRUE, condition.all, charge);
    if ('any' in condition) return this.#fold(OR, FALSE, condition.any, charge);
    if ('not' in condition) return this.manager.map('not', this.draw(condition.not, charge), (value) => 1 - value);
    if ('always' in condition) return condition.always ? TRUE : FALSE;
    if ('provision' in condition) {
      const provision = this.#law.provisions.find((one) => one.id === condition.provision);
      return provision ? this.draw(provision.when, charge) : FALSE;
    }
    if ('any-charge' in condition) {
      return this.#situation.chargeDomains
        .map((_, other) => this.draw(condition['any-charge'], other))
        .reduce((a, b) => this.manager.apply(OR, a, b), FALSE);
    }
    if ('stated' in condition) {
      return this.#situation.stated[this.#space.stated.indexOf(condition.stated)] === true ? TRUE : FALSE;
    }
    if ('question' in condition) {
      return this.#ask(condition.question, charge, (value, variable) => variable.values[value] === condition.position);
    }
    if ('event' in condition) {
      const mask = eventMask(this.#space, condition.event);
      return this.#ask('linked-event', charge, (value) => (mask & (1 << value)) !== 0);
    }
    if ('window' in condition) return this.#window(condition.window, charge);
    if ('date' in condition) {
      const [first, last] = stretchesIn(this.#space, condition.date, condition);
      return this.#ask(condition.date, charge, (value) => value >= first && value <= last);
    }
    if ('fact' in condition) {
      const accepted = acceptedBy(condition);
      return this.#ask(condition.fact, charge, (value, variable) => accepted.includes(variable.values[value] ?? ''));
    }
    const mask = offenceMask(this.#space, offenceTest(condition));
    return this.#ask('offence', charge, (value) => (mask & (1 << value)) !== 0);
  }

  #fold(operation: typeof AND, start: Node, parts: readonly Condition[], charge: number): Node {
    return parts.reduce((node, part) => this.manager.apply(operation, node, this.draw(part, charge)), start);
  }

  #ask(id: string, charge: number, holds: (value: number, variable: Variable) => boolean): Node {
    const inCase = this.#space.caseIndex.get(id);
    const address = inCase ?? this.#space.chargeIndex.get(id);
    if (address === undefined) return FALSE;
    const variable = (inCase === undefined ? this.#space.chargeVariables : this.#space.caseVariables)[address] as Variable;
    const kinds = inCase === undefined ? this.kindsOf(charge) : null;
    this.manager.spend(1);
    if (kinds) {
      return this.manager.node(
        this.offencePlace(charge),
        kinds.map(({ example }) => (holds(example[address] ?? 0, variable) ? TRUE : FALSE)),
      );
    }
    const place = this.placeOf(address, inCase === undefined ? charge : -1);
    return this.manager.node(place, this.groupsAt(place).map(([value = 0]) => (holds(value, variable) ? TRUE : FALSE)));
  }

  #window(which: 'certain' | 'possible', charge: number): Node {
    const windows = windowStretches(this.#space, this.#law, which);
    return windows.reduce((node, window, event) => {
      if (!window) return node;
      const linked = this.#ask('linked-event', charge, (value) => value === event);
      if (linked === FALSE) return node;
      const inside = this.#ask('conduct-date', charge, (value) => value >= window[0] && value <= window[1]);
      return this.manager.apply(OR, node, this.manager.apply(AND, linked, inside));
    }, FALSE);
  }

  /** 1 where the presumption is kept, 0 where its `if` holds and its `then` does not. */
  bond({ presumption, charge }: Bond): Node {
    const premise = this.draw(presumption.if, Math.max(charge, 0));
    const broken = this.manager.map('not', premise, (value) => 1 - value);
    return this.manager.apply(OR, broken, this.draw(presumption.then, Math.max(charge, 0)));
  }

  /** The place of the fact that a bond is about. */
  placeOfBond({ presumption, charge }: Bond): number {
    const id = targetOf(presumption.then) ?? '';
    const address = (charge < 0 ? this.#space.caseIndex : this.#space.chargeIndex).get(id) ?? -1;
    return this.placeOf(address, charge);
  }
}
