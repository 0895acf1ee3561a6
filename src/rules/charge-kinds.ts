/**
 * The kinds of charge that a law can tell apart.
 *
 * Of a charge that is not recognised nothing is known: offence, degree,
 * participation and the rest are open together, and one answer ("which
 * charge is it?") gives them all. For the law most of those combinations are
 * alike; a kind is a class of combinations that leave the same of every
 * provision, so a charge that is open altogether is one variable with some
 * twenty values instead of eight variables with thousands of combinations.
 */
import type { CompiledLaw } from './compiled-law.ts';
import type { Condition } from './condition.ts';
import { UNKNOWN, YES } from './kleene.ts';
import { fullDomain, onlyValue, valuesIn, type Domain, type Situation } from './situation.ts';
import { conditionsOf } from './space.ts';
import { walk } from './condition.ts';

export interface ChargeKind {
  /** A combination of this kind: the value of each charge variable, by address. */
  readonly example: readonly number[];
  /** Values of `offence` of which some combination is of this kind. */
  readonly offences: ReadonlySet<number>;
}

const memo = new WeakMap<CompiledLaw, Map<string, readonly ChargeKind[]>>();

/** The kinds that a charge with these domains can be of. */
export function chargeKinds(compiled: CompiledLaw, domains: readonly Domain[]): readonly ChargeKind[] {
  let byDomains = memo.get(compiled);
  if (!byDomains) memo.set(compiled, (byDomains = new Map<string, readonly ChargeKind[]>()));
  const key = domains.join();
  let kinds = byDomains.get(key);
  if (!kinds) byDomains.set(key, (kinds = classify(compiled, domains)));
  return kinds;
}

function classify(compiled: CompiledLaw, domains: readonly Domain[]): readonly ChargeKind[] {
  const kinds = new Map<string, { example: readonly number[]; offences: Set<number> }>();
  const conditions = chargeConditions(compiled);
  const offence = compiled.space.chargeIndex.get('offence') ?? -1;
  for (const combination of combinations(compiled, domains)) {
    const situation = situationWith(compiled, combination.map((value, address) => domainOf(compiled, address, value)));
    const key = conditions.map((condition) => residue(compiled, condition, situation)).join('\n');
    const kind = kinds.get(key);
    const value = combination[offence] ?? 0;
    if (kind) kind.offences.add(value);
    else kinds.set(key, { example: combination, offences: new Set([value]) });
  }
  return [...kinds.values()];
}

/** Combinations of values that keep the presumptions on the charge's own facts. */
function* combinations(compiled: CompiledLaw, domains: readonly Domain[]): Generator<readonly number[]> {
  const { chargeVariables, chargeIndex } = compiled.space;
  const offence = chargeIndex.get('offence') ?? -1;
  const variable = chargeVariables[offence];
  for (const value of variable ? valuesIn(variable, domains[offence] ?? 0) : []) {
    const fixed = domains.map((domain, address) => (address === offence ? 1 << value : domain));
    const narrowed = compiled.presume(situationWith(compiled, fixed)).situation.chargeDomains[0] ?? fixed;
    yield* product(chargeVariables.map((one, address) => valuesIn(one, narrowed[address] ?? fullDomain(one))));
  }
}

function* product(lists: readonly (readonly number[])[], start: readonly number[] = []): Generator<readonly number[]> {
  const list = lists[start.length];
  if (!list) yield start;
  else for (const value of list) yield* product(lists, [...start, value]);
}

function domainOf(compiled: CompiledLaw, address: number, value: number): Domain {
  const variable = compiled.space.chargeVariables[address];
  return variable ? onlyValue(variable, value) : 0;
}

/** One charge with these domains, and nothing known of the case. */
function situationWith(compiled: CompiledLaw, domains: readonly Domain[]): Situation {
  return {
    caseDomains: compiled.space.caseVariables.map(fullDomain),
    chargeDomains: [domains],
    stated: compiled.space.stated.map(() => false),
    charges: 'listed',
  };
}

/** The provisions, and what is asked of any charge: all through which a charge can matter. */
function chargeConditions(compiled: CompiledLaw): readonly Condition[] {
  const inner: Condition[] = [];
  for (const condition of conditionsOf(compiled.law)) {
    for (const part of walk(condition)) if ('any-charge' in part) inner.push(part['any-charge']);
  }
  return [...compiled.law.provisions.map((provision) => provision.when), ...inner];
}

/**
 * What is left of a condition once the charge is known, written in one way:
 * what the charge settles is gone, the rest stands in order.
 */
function residue(compiled: CompiledLaw, condition: Condition, situation: Situation): string {
  if ('any-charge' in condition) return JSON.stringify(condition);
  const truth = compiled.test(condition)(situation, 0);
  if (truth !== UNKNOWN) return truth === YES ? 'T' : 'F';
  if ('all' in condition) return joined('&', 'T', condition.all.map((part) => residue(compiled, part, situation)));
  if ('any' in condition) return joined('|', 'F', condition.any.map((part) => residue(compiled, part, situation)));
  if ('not' in condition) return `!${residue(compiled, condition.not, situation)}`;
  if ('provision' in condition) {
    const provision = compiled.law.provisions.find((one) => one.id === condition.provision);
    return provision ? residue(compiled, provision.when, situation) : 'F';
  }
  return JSON.stringify(condition);
}

function joined(sign: string, neutral: string, parts: readonly string[]): string {
  const left = [...new Set(parts.filter((part) => part !== neutral))].sort();
  return left.length === 1 ? (left[0] ?? neutral) : `(${left.join(sign)})`;
}
