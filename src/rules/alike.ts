/**
 * What of a situation its outcome can depend on, written as a key: cases that
 * differ only in what the provisions cannot tell apart share one key, so that
 * the costly part of a determination is worked out once for all of them.
 *
 * Only what is known for certain is merged (a court that is not military, a
 * day inside the window of the event): open facts keep their values, since
 * what would settle a case names them.
 */
import { acceptedBy, walk, type Condition } from './condition.ts';
import { eventMask, windowStretches } from './compile.ts';
import type { Law } from './law.ts';
import { readBy, targetOf, type Order } from './order.ts';
import { firstStretch, lastStretch, type Domain, type Situation } from './situation.ts';
import { stretchesIn, type Space, type Variable } from './space.ts';

/** The key of a situation: equal keys, equal outcome, reasons and settling sets. */
export type OutcomeKey = (situation: Situation) => string;

/** Makes the key for one law. */
export function outcomeKeyOf(law: Law, space: Space, order: Order): OutcomeKey {
  const read = decisiveConditions(law, order);
  const stated = statedIn(read).flatMap((id) => (space.stated.includes(id) ? [space.stated.indexOf(id)] : []));
  const events = space.caseIndex.get('linked-event') ?? -1;
  const conduct = space.caseIndex.get('conduct-date') ?? -1;
  const addresses = space.caseVariables.flatMap((variable, address) => (order.decisive.has(variable.id) && address !== events && address !== conduct ? [address] : []));
  const classes = space.caseVariables.map((variable) => (variable.kind === 'choice' ? classesOf(variable, read) : null));
  const pair = pairKeyOf(law, space, read, events, conduct);
  return (situation) => {
    let key = `${situation.charges}:${pair(situation.caseDomains[events] ?? 0, situation.caseDomains[conduct] ?? 0)}`;
    for (const address of addresses) {
      const domain = situation.caseDomains[address] ?? 0;
      key += `,${String(classes[address]?.get(domain) ?? domain)}`;
    }
    for (const index of stated) key += situation.stated[index] === true ? '+' : '-';
    situation.chargeDomains.forEach((domains, charge) => {
      key += `;${situation.open[charge] === true ? '?' : ''}${domains.join()}`;
    });
    return key;
  };
}

/** The conditions through which an outcome, a truth or what settles it can depend on a fact. */
function decisiveConditions(law: Law, order: Order): readonly Condition[] {
  return [
    ...law.provisions.map((provision) => provision.when),
    ...law.presumptions.filter((one) => order.decisive.has(targetOf(one.then) ?? '') || isOfCharge(law, one.then)).flatMap((one) => [one.if, one.then]),
  ];
}

/** Presumptions on facts of a charge always count: charges are kept as they are. */
function isOfCharge(law: Law, then: Condition): boolean {
  return [...readBy(law, then)].some((id) => id === 'offence');
}

function statedIn(conditions: readonly Condition[]): readonly string[] {
  return [...new Set(conditions.flatMap((condition) => [...walk(condition)].flatMap((part) => ('stated' in part ? [part.stated] : []))))];
}

/** For each single value of a choice, the first one that no condition tells from it. */
function classesOf(variable: Variable, conditions: readonly Condition[]): ReadonlyMap<Domain, Domain> {
  const tests = conditions.flatMap((condition) => [...walk(condition)].flatMap((part) => ('fact' in part && part.fact === variable.id ? [acceptedBy(part)] : [])));
  const firsts = new Map<string, Domain>();
  const classes = new Map<Domain, Domain>();
  variable.values.forEach((value, position) => {
    const signature = tests.map((accepted) => (accepted.includes(value) ? 1 : 0)).join('');
    const first = firsts.get(signature) ?? 1 << position;
    firsts.set(signature, first);
    classes.set(1 << position, first);
  });
  return classes;
}

/** The link with an event and the day, where both are certain: only how the two stand to each other counts. */
function pairKeyOf(law: Law, space: Space, conditions: readonly Condition[], events: number, conduct: number): (linked: Domain, day: Domain) => string {
  const parts = conditions.flatMap((condition) => [...walk(condition)]);
  const masks = parts.flatMap((part) => ('event' in part ? [eventMask(space, part.event)] : []));
  const periods = parts.flatMap((part) => ('date' in part && part.date === 'conduct-date' ? [stretchesIn(space, part.date, part)] : []));
  const windows = [windowStretches(space, law, 'certain'), windowStretches(space, law, 'possible')];
  const memo = new Map<number, string>();
  const signature = (linked: Domain, stretch: number): string => {
    const event = 31 - Math.clz32(linked);
    const inside = (span: readonly [number, number] | null | undefined) => (span && stretch >= span[0] && stretch <= span[1] ? '1' : '0');
    return `${masks.map((mask) => (mask & linked ? '1' : '0')).join('')}.${periods.map(inside).join('')}.${windows.map((which) => inside(which[event])).join('')}`;
  };
  return (linked, day) => {
    if (events < 0 || conduct < 0) return `${String(linked)},${String(day)}`;
    const first = firstStretch(day);
    if (linked === 0 || (linked & (linked - 1)) !== 0 || first !== lastStretch(day)) return `${String(linked)},${String(day)}`;
    const key = first * 32 + (31 - Math.clz32(linked));
    let known = memo.get(key);
    if (known === undefined) memo.set(key, (known = signature(linked, first)));
    return known;
  };
}
