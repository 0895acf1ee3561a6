/**
 * What of a situation its outcome can depend on, written as a key: cases that
 * differ only in what the provisions cannot tell apart share one key, so that
 * the costly part of a determination is worked out once for all of them.
 *
 * Only what is known for certain is merged (a court that is not military, a
 * day inside the window of the event): open facts keep their values, since
 * what would settle a case names them.
 */
import { acceptedBy, walk, type Condition } from '../language/condition.ts';
import { eventMask, windowStretches } from '../logic/compile.ts';
import type { Law } from '../language/law.ts';
import { readBy, targetOf, type Order } from '../logic/order.ts';
import { firstStretch, lastStretch, barredText, type Domain, type Situation } from '../logic/situation.ts';
import { stretchesIn, type Space, type Variable } from '../logic/space.ts';

/** Writes the key of a situation. The numbers stand until the next key is made. */
export type OutcomeKey = (situation: Situation) => Int32Array;

/** Makes the key of outcomes under one law: equal keys, equal outcome and reasons. */
export function outcomeKeyOf(law: Law, space: Space, order: Order): OutcomeKey {
  return keyOf(law, space, order, matrixText);
}

/** Makes the key of what would settle outcomes under one law, with the answers that do: equal keys, equal settling sets. */
export function settlingKeyOf(law: Law, space: Space, order: Order): OutcomeKey {
  return keyOf(law, space, order, certainText);
}

function keyOf(law: Law, space: Space, order: Order, pairText: PairText): OutcomeKey {
  const read = decisiveConditions(law, order);
  const stated = statedAt(space, read);
  const events = space.caseIndex.get('linked-event') ?? -1;
  const conduct = space.caseIndex.get('conduct-date') ?? -1;
  const addresses = space.caseVariables.flatMap((variable, address) => (order.decisive.has(variable.id) && address !== events && address !== conduct ? [address] : []));
  const classes = space.caseVariables.map((variable) => (variable.kind === 'choice' ? classesOf(variable, read) : null));
  const pair = pairKeyOf(cellsOf(law, space, read), events >= 0 && conduct >= 0 ? pairText : rawText);
  const charges = chargesNumber();
  const barred = numbered();
  const key = new Int32Array(addresses.length + stated.length + 3);
  return (situation) => {
    let at = 0;
    key[at++] = charges(situation);
    key[at++] = barred(barredText(situation));
    key[at++] = pair(situation.caseDomains[events] ?? 0, situation.caseDomains[conduct] ?? 0);
    for (const address of addresses) {
      const domain = situation.caseDomains[address] ?? 0;
      key[at++] = classes[address]?.get(domain) ?? domain;
    }
    for (const index of stated) key[at++] = situation.stated[index] === true ? 1 : 0;
    return key;
  };
}

/** Writes what the changes that would turn an outcome can depend on: equal keys, equal changes. */
export function turningKeyOf(law: Law, space: Space, order: Order): OutcomeKey {
  const charges = chargesNumber();
  const addresses = space.caseVariables.flatMap(({ id }, address) => (order.decisive.has(id) ? [address] : []));
  const dates = addresses.filter((address) => space.caseVariables[address]?.kind === 'date');
  const stated = statedAt(space, decisiveConditions(law, order));
  const barred = numbered();
  const key = new Int32Array(2 + addresses.length + dates.length + stated.length);
  return (situation) => {
    key[0] = charges(situation);
    key[1] = barred(barredText(situation));
    let at = 2;
    for (const address of addresses) key[at++] = situation.caseDomains[address] ?? 0;
    for (const address of dates) key[at++] = situation.bounds[address] ?? 0;
    for (const index of stated) key[at++] = situation.stated[index] === true ? 1 : 0;
    return key;
  };
}

/** Where it stands, among what is stated, of what these conditions ask it. */
function statedAt(space: Space, conditions: readonly Condition[]): readonly number[] {
  const asked = new Set(statedIn(conditions));
  return space.stated.flatMap((id, index) => (asked.has(id) ? [index] : []));
}

/** Most numbers of which it is remembered what they stand for. Numbers are never given out twice. */
const MOST_NUMBERED = 20_000;

/** Gives each text a number of its own. */
export function numbered(): (text: string) => number {
  const numbers = new Map<string, number>();
  let next = 0;
  return (text) => {
    let number = numbers.get(text);
    if (number === undefined) {
      if (numbers.size >= MOST_NUMBERED) numbers.clear();
      numbers.set(text, (number = next++));
    }
    return number;
  };
}

/** A number for what a situation says of the charges. */
export function chargesNumber(): (situation: Situation) => number {
  const number = numbered();
  const known = new WeakMap<Situation['chargeDomains'], { readonly open: Situation['open']; readonly charges: Situation['charges']; readonly unsaid: Situation['unsaid']; readonly number: number }>();
  return ({ chargeDomains, open, charges, unsaid }) => {
    const kept = known.get(chargeDomains);
    if (kept?.open === open && kept.charges === charges && kept.unsaid === unsaid) return kept.number;
    const text = chargeDomains.map((domains, charge) => `${open[charge] === true ? '?' : ''}${domains.join()}~${unsaid[charge]?.join() ?? ''}`).join(';');
    const made = { open, charges, unsaid, number: number(`${charges}:${text}`) };
    known.set(chargeDomains, made);
    return made.number;
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

/** How an event and a stretch of days stand to each other, and each to the conditions. */
type Cell = (event: number, stretch: number) => string;

/** What an outcome can depend on in the links and the days that are possible, as a text. */
type PairText = (cell: Cell, linked: Domain, day: Domain) => string;

const rawText: PairText = (_, linked, day) => `${String(linked)},${String(day)}`;

/** Where both are certain, only how the two stand to each other counts. */
const certainText: PairText = (cell, linked, day) => {
  const first = firstStretch(day);
  const certain = linked !== 0 && (linked & (linked - 1)) === 0 && first === lastStretch(day);
  return certain ? cell(31 - Math.clz32(linked), first) : rawText(cell, linked, day);
};

/**
 * The possible links by the possible stretches, those that are alike once: it
 * counts only whether there are several, since a presumption can leave one
 * of several, and what has several values is open.
 */
const matrixText: PairText = (cell, linked, day) => {
  const events: number[] = [];
  for (let event = 0; event < 31; event += 1) if ((linked & (1 << event)) !== 0) events.push(event);
  const columns = new Map<string, { readonly cells: readonly string[]; several: boolean }>();
  for (let stretch = firstStretch(day); stretch <= lastStretch(day); stretch += 1) {
    const cells = events.map((event) => cell(event, stretch));
    const known = columns.get(cells.join());
    if (known) known.several = true;
    else columns.set(cells.join(), { cells, several: false });
  }
  const sorted = [...columns].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, column]) => column);
  const rows = new Map<string, boolean>();
  events.forEach((_, row) => {
    const text = sorted.map(({ cells }) => cells[row]).join();
    rows.set(text, rows.has(text));
  });
  const told = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([text, several]) => `${text}${several ? '+' : ''}`);
  return `${sorted.map(({ several }) => (several ? '+' : '.')).join('')}${told.join(';')}`;
};

function cellsOf(law: Law, space: Space, conditions: readonly Condition[]): Cell {
  const parts = conditions.flatMap((condition) => [...walk(condition)]);
  const masks = parts.flatMap((part) => ('event' in part ? [eventMask(space, part.event)] : []));
  const periods = parts.flatMap((part) => ('date' in part && part.date === 'conduct-date' ? [stretchesIn(space, part.date, part)] : []));
  const windows = [windowStretches(space, law, 'certain'), windowStretches(space, law, 'possible')];
  return (event, stretch) => {
    const inside = (span: readonly [number, number] | null | undefined) => (span && stretch >= span[0] && stretch <= span[1] ? '1' : '0');
    return `${masks.map((mask) => (mask & (1 << event) ? '1' : '0')).join('')}.${periods.map(inside).join('')}.${windows.map((which) => inside(which[event])).join('')}`;
  };
}

/** Numbers for the texts of links and days. */
function pairKeyOf(cell: Cell, text: PairText): (linked: Domain, day: Domain) => number {
  const memo = new Map<number, number>();
  const number = numbered();
  return (linked, day) => {
    const key = linked * DAYS + day;
    let known = memo.get(key);
    if (known === undefined) {
      if (memo.size >= MOST_NUMBERED) memo.clear();
      memo.set(key, (known = number(text(cell, linked, day))));
    }
    return known;
  };
}

/** More than any packed domain of a date. */
const DAYS = 2 ** 21;
