/**
 * Diagrams of a law's conditions, kept from one situation to the next: a
 * condition is drawn alike wherever what it reads can have the same values.
 */
import { numbered } from '../analysis/equivalence-keys.ts';
import type { ChargeKind } from './charge-kinds.ts';
import type { CompiledLaw } from '../logic/compiled-law.ts';
import type { Condition } from '../language/condition.ts';
import type { Node } from './manager.ts';
import { IntKeyCache } from '../analysis/int-key-cache.ts';
import { readBy } from '../logic/order.ts';
import type { Situation } from '../logic/situation.ts';

/** A diagram, and what drawing it spends in a manager for many situations. */
export interface Drawn {
  readonly node: Node;
  readonly spent: number;
}

/** The kinds that a charge can be of where it is wholly open: they are the children of its one variable. */
export type KindsOf = (charge: number) => readonly ChargeKind[] | null;

/** Keeps the diagrams of one condition. */
export interface BuilderCache {
  readonly get: (situation: Situation, charge: number, kindsOf: KindsOf) => Drawn | undefined;
  /** Keeps what was drawn for the situation and charge that were asked for last. */
  readonly set: (drawn: Drawn) => void;
}

/** Most diagrams kept of one condition. */
const MOST_DRAWN = 10_000;

/** What keeps the diagrams of a law's provisions and presumptions; undefined for any other condition. */
export function builderCache(compiled: CompiledLaw): (condition: Condition) => BuilderCache | undefined {
  const { law } = compiled;
  const conditions = [...law.provisions.map(({ when }) => when), ...law.presumptions.flatMap((one) => [one.if, one.then])];
  const kept = new Map(conditions.map((condition) => [condition, keeperOf(compiled, condition)]));
  return (condition) => kept.get(condition);
}

function keeperOf(compiled: CompiledLaw, condition: Condition): BuilderCache {
  const { space } = compiled;
  const reads = readsOf(compiled, condition);
  // Days are drawn in groups that the windows of the events make that may be linked.
  if (reads.case.has('conduct-date')) reads.case.add('linked-event');
  const addresses = space.caseVariables.flatMap(({ id }, address) => (reads.case.has(id) ? [address] : []));
  const stated = space.stated.flatMap((id, index) => (reads.stated.has(id) ? [index] : []));
  const ofCharge = space.chargeVariables.map(({ id }) => reads.charge.has(id));
  const ofAny = space.chargeVariables.map(({ id }) => reads.anyCharge.has(id));
  const number = numbered();
  const key = new Int32Array(addresses.length + stated.length + (reads.charge.size > 0 ? 2 + ofCharge.length : 0) + (reads.hasAny ? 1 : 0));
  const kept = new IntKeyCache<Drawn>(MOST_DRAWN);
  return {
    get: (situation, charge, kindsOf) => {
      let at = 0;
      for (const address of addresses) key[at++] = situation.caseDomains[address] ?? 0;
      for (const index of stated) key[at++] = situation.stated[index] === true ? 1 : 0;
      if (reads.charge.size > 0) {
        const open = situation.open[charge] === true;
        key[at++] = charge;
        key[at++] = numberOf(kindsOf(charge));
        // One variable stands for all of a charge of which nothing is known.
        ofCharge.forEach((isRead, address) => { key[at++] = isRead || open ? (situation.chargeDomains[charge]?.[address] ?? 0) : 0; });
      }
      if (reads.hasAny) key[at++] = number(textOf(situation, ofAny, kindsOf));
      return kept.get(key);
    },
    set: (drawn) => { kept.set(key, drawn); },
  };
}

/** Numbers of the lists of kinds: each list is made once. Which there are depends on what nobody could read of the charge, and on what is presumed. */
const kindNumbers = new WeakMap<readonly ChargeKind[], number>();
let lastKinds = 0;

function numberOf(kinds: readonly ChargeKind[] | null): number {
  if (kinds === null) return 0;
  let number = kindNumbers.get(kinds);
  if (number === undefined) kindNumbers.set(kinds, (number = lastKinds += 1));
  return number;
}

function textOf({ chargeDomains, open }: Situation, isRead: readonly boolean[], kindsOf: KindsOf): string {
  let text = '';
  chargeDomains.forEach((domains, charge) => {
    text += open[charge] === true ? `?${String(numberOf(kindsOf(charge)))}` : ';';
    domains.forEach((domain, address) => { if (isRead[address] === true || open[charge] === true) text += `${String(domain)},`; });
  });
  return text;
}

interface Reads {
  readonly case: Set<string>;
  readonly stated: Set<string>;
  /** Facts of the charge that the condition is asked of. */
  readonly charge: Set<string>;
  /** Facts of any charge. */
  readonly anyCharge: Set<string>;
  /** Whether it is asked of any charge whether something holds. */
  hasAny: boolean;
}

function readsOf(compiled: CompiledLaw, condition: Condition): Reads {
  const reads: Reads = { case: new Set(), stated: new Set(), charge: new Set(), anyCharge: new Set(), hasAny: false };
  const outside = (id: string, ofCharge: Set<string>) => { (compiled.space.caseIndex.has(id) ? reads.case : ofCharge).add(id); };
  const look = (part: Condition, ofCharge: Set<string>): void => {
    if ('all' in part) part.all.forEach((one) => { look(one, ofCharge); });
    else if ('any' in part) part.any.forEach((one) => { look(one, ofCharge); });
    else if ('not' in part) look(part.not, ofCharge);
    else if ('any-charge' in part) {
      reads.hasAny = true;
      look(part['any-charge'], reads.anyCharge);
    } else if ('provision' in part) {
      const provision = compiled.law.provisions.find((one) => one.id === part.provision);
      if (provision) look(provision.when, ofCharge);
    } else if ('stated' in part) reads.stated.add(part.stated);
    else for (const id of readBy(compiled.law, part)) outside(id, ofCharge);
  };
  look(condition, reads.charge);
  return reads;
}
