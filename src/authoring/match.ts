/**
 * Which parts of two versions answer each other: what a version declares in
 * `correspondence`; else events by their names or windows, rules by their id.
 */
import type { Law, LawEvent } from '../rules/language/law.ts';
import { wordsOf } from '../text/fold.ts';

/** Parts of the first and of the second version that say one thing; either list can be empty. */
export interface Pair<T> {
  readonly a: readonly T[];
  readonly b: readonly T[];
}

type Declared = 'articles' | 'events' | 'provisions';

/** The declared pairs of ids, as `[a, b]`, or null where neither version declares any. */
function declaredPairs(a: Law, b: Law, list: Declared): readonly (readonly [string, string])[] | null {
  const forward = a.correspondence?.find((one) => one.with === b.id)?.[list];
  if (forward) return Object.entries(forward).flatMap(([from, to]) => to.map((one) => [from, one] as const));
  const backward = b.correspondence?.find((one) => one.with === a.id)?.[list];
  return backward ? Object.entries(backward).flatMap(([to, from]) => from.map((one) => [one, to] as const)) : null;
}

/** Groups that hang together by the pairs; what has no pair stands alone. */
function grouped<T>(a: readonly T[], b: readonly T[], idOf: (one: T) => string, pairs: readonly (readonly [string, string])[]): readonly Pair<T>[] {
  const group = new Map<string, string>();
  const rootOf = (key: string): string => {
    const next = group.get(key);
    return next === undefined || next === key ? key : rootOf(next);
  };
  for (const [from, to] of pairs) group.set(rootOf(`a ${from}`), rootOf(`b ${to}`));
  const roots = [...new Set([...b.map((one) => rootOf(`b ${idOf(one)}`)), ...a.map((one) => rootOf(`a ${idOf(one)}`))])];
  return roots.map((root) => ({ a: a.filter((one) => rootOf(`a ${idOf(one)}`) === root), b: b.filter((one) => rootOf(`b ${idOf(one)}`) === root) }));
}

export function matchById<T>(a: Law, b: Law, list: 'articles' | 'provisions', partsOf: (law: Law) => readonly T[], idOf: (one: T) => string): readonly Pair<T>[] {
  const known = new Set(partsOf(b).map(idOf));
  const pairs = declaredPairs(a, b, list) ?? partsOf(a).map(idOf).filter((id) => known.has(id)).map((id) => [id, id] as const);
  return grouped(partsOf(a), partsOf(b), idOf, pairs);
}

export function matchEvents(a: Law, b: Law): readonly Pair<LawEvent>[] {
  return grouped(a.events, b.events, (event) => event.id, declaredPairs(a, b, 'events') ?? pairsByMeaning(a.events, b.events));
}

/** By shared names, most of them first; then, for those without one, by windows that overlap. */
function pairsByMeaning(a: readonly LawEvent[], b: readonly LawEvent[]): readonly (readonly [string, string])[] {
  const names = (event: LawEvent) => new Set([event.title.es, event.title.en, ...event.aliases].map(wordsOf));
  const shared = a.flatMap((one) => {
    const own = names(one);
    return b.map((other) => ({ one, other, count: [...names(other)].filter((name) => own.has(name)).length }));
  });
  const pairs: (readonly [string, string])[] = [];
  const taken = { a: new Set<string>(), b: new Set<string>() };
  const take = (one: LawEvent, other: LawEvent): void => {
    taken.a.add(one.id);
    taken.b.add(other.id);
    pairs.push([one.id, other.id]);
  };
  for (const { one, other, count } of shared.sort((x, y) => y.count - x.count)) {
    if (count > 0 && !(taken.a.has(one.id) && taken.b.has(other.id))) take(one, other);
  }
  for (const one of a) {
    if (taken.a.has(one.id) || !one.named_by_date) continue;
    const other = b.find((each) => !taken.b.has(each.id) && each.named_by_date && overlap(one, each));
    if (other) take(one, other);
  }
  return pairs;
}

function overlap(one: LawEvent, other: LawEvent): boolean {
  const before = (x: string | undefined, y: string | undefined) => x === undefined || y === undefined || x <= y;
  return before(one.certain.from, other.certain.to) && before(other.certain.from, one.certain.to);
}
