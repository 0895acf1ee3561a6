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
import { NO, YES } from './kleene.ts';
import type { Presumption } from './law.ts';
import { targetOf } from './order.ts';
import { readsOffenceAlone } from './presume.ts';
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
    const narrowed = compiled.presumeByOffence(situationWith(compiled, fixed)).situation.chargeDomains[0] ?? fixed;
    for (const combination of product(chargeVariables.map((one, address) => valuesIn(one, narrowed[address] ?? fullDomain(one))))) {
      if (!breaksPresumption(compiled, domains, combination)) yield combination;
    }
  }
}

/** Whether a combination has a presumption's `if` and not its `then`, though the charge could have it. */
function breaksPresumption(compiled: CompiledLaw, domains: readonly Domain[], combination: readonly number[]): boolean {
  const presumptions = presumedOfCharge(compiled);
  if (presumptions.length === 0) return false;
  const open = situationWith(compiled, domains);
  const known = situationWith(compiled, combination.map((value, address) => domainOf(compiled, address, value)));
  return presumptions.some(
    (one) => compiled.test(one.if)(known, 0) === YES && compiled.test(one.then)(known, 0) === NO && compiled.test(one.then)(open, 0) !== NO,
  );
}

/** Presumptions on facts of a charge from more than its offence. */
function presumedOfCharge(compiled: CompiledLaw): readonly Presumption[] {
  return compiled.law.presumptions.filter((one) => compiled.space.chargeIndex.has(targetOf(one.then) ?? '') && !readsOffenceAlone(one.if));
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
    bounds: compiled.space.caseVariables.map(fullDomain),
    chargeDomains: [domains],
    stated: compiled.space.stated.map(() => false),
    charges: 'listed',
    open: [false],
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
 * what the charge settles is gone, the rest stands in order. Other charges can
 * make an `any-charge` true, so it is never settled by this one.
 */
function residue(compiled: CompiledLaw, condition: Condition, situation: Situation): string {
  const within = (part: Condition) => residue(compiled, part, situation);
  if ('all' in condition) return joined('&', 'T', 'F', condition.all.map(within));
  if ('any' in condition) return joined('|', 'F', 'T', condition.any.map(within));
  if ('not' in condition) {
    const inner = within(condition.not);
    return inner === 'T' ? 'F' : inner === 'F' ? 'T' : `!${inner}`;
  }
  if ('always' in condition) return condition.always ? 'T' : 'F';
  if ('provision' in condition) {
    const provision = compiled.law.provisions.find((one) => one.id === condition.provision);
    return provision ? within(provision.when) : 'F';
  }
  const ofCharge = 'class' in condition || 'raises' in condition || ('fact' in condition && compiled.space.chargeIndex.has(condition.fact));
  if (!ofCharge) return JSON.stringify(condition);
  return compiled.test(condition)(situation, 0) === YES ? 'T' : 'F';
}

function joined(sign: string, neutral: string, settling: string, parts: readonly string[]): string {
  if (parts.includes(settling)) return settling;
  const left = [...new Set(parts.filter((part) => part !== neutral))].sort();
  return left.length > 1 ? `(${left.join(sign)})` : (left[0] ?? neutral);
}
