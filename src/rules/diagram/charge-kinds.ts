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
import type { CompiledLaw } from '../logic/compiled-law.ts';
import type { Condition } from '../language/condition.ts';
import { NO, YES } from '../logic/kleene.ts';
import type { Presumption } from '../language/law.ts';
import { targetOf } from '../logic/order.ts';
import { readsOffenceAlone } from '../logic/presumptions.ts';
import { fullDomain, onlyValue, valuesIn, type Domain, type Situation } from '../logic/situation.ts';
import { conditionsOf } from '../logic/space.ts';
import { walk } from '../language/condition.ts';

export interface ChargeKind {
  /** A combination of this kind: the value of each charge variable, by address. */
  readonly example: readonly number[];
  /** Values of `offence` of which some combination is of this kind. */
  readonly offences: ReadonlySet<number>;
}

const memo = new WeakMap<CompiledLaw, Map<string, readonly ChargeKind[]>>();

/** The kinds that a charge with these domains can be of. @param barred addresses of its facts over which nothing is presumed @param only ids of the presumptions that count */
export function chargeKinds(compiled: CompiledLaw, domains: readonly Domain[], barred: readonly number[], only?: ReadonlySet<string>): readonly ChargeKind[] {
  let byDomains = memo.get(compiled);
  if (!byDomains) memo.set(compiled, (byDomains = new Map<string, readonly ChargeKind[]>()));
  const key = `${domains.join()};${barred.join()};${only ? [...only].sort().join() : '*'}`;
  let kinds = byDomains.get(key);
  if (!kinds) byDomains.set(key, (kinds = classify(compiled, domains, barred, only)));
  return kinds;
}

/**
 * For each variable of a charge, what its values answer to the conditions that
 * the law has on it, as a text: values with the same text are alike to the law.
 */
type Answers = readonly (readonly string[])[];

function classify(compiled: CompiledLaw, domains: readonly Domain[], barred: readonly number[], only: ReadonlySet<string> | undefined): readonly ChargeKind[] {
  const kinds = new Map<string, { example: readonly number[]; offences: Set<number> }>();
  const conditions = chargeConditions(compiled);
  const answers = answersOf(compiled);
  const offence = compiled.space.chargeIndex.get('offence') ?? -1;
  const known = new Known(compiled);
  const breaks = presumptionBreaker(compiled, domains, barred, only);
  // Thousands of combinations answer in some hundred ways; what is left is worked out once for each.
  const byAnswers = new Map<string, string | null>();
  for (const combination of combinations(compiled, domains, barred, only, answers)) {
    let given = '';
    for (let address = 0; address < combination.length; address++) given += answers[address]?.[combination[address] ?? 0] ?? '';
    let key = byAnswers.get(given);
    if (key === undefined) {
      const situation = known.as(combination);
      key = breaks(situation) ? null : conditions.map((condition) => residue(compiled, condition, situation)).join('\n');
      byAnswers.set(given, key);
    }
    if (key === null) continue;
    const kind = kinds.get(key);
    const value = combination[offence] ?? 0;
    if (kind) kind.offences.add(value);
    else kinds.set(key, { example: [...combination], offences: new Set([value]) });
  }
  return [...kinds.values()];
}

function answersOf(compiled: CompiledLaw): Answers {
  const leaves = new Map<string, Condition>();
  for (const condition of conditionsOf(compiled.law)) {
    for (const part of walk(condition)) if (isOfCharge(compiled, part)) leaves.set(JSON.stringify(part), part);
  }
  const known = new Known(compiled);
  const none = compiled.space.chargeVariables.map(() => 0);
  return compiled.space.chargeVariables.map((variable, address) => {
    const own = [...leaves.values()].filter((leaf) => ('fact' in leaf ? leaf.fact : 'offence') === variable.id).map((leaf) => compiled.test(leaf));
    return valuesIn(variable, fullDomain(variable)).map((value) => {
      const situation = known.as(none.with(address, value));
      return own.map((test) => (test(situation, 0) === YES ? '1' : '0')).join('');
    });
  });
}

function isOfCharge(compiled: CompiledLaw, condition: Condition): boolean {
  return 'class' in condition || 'raises' in condition || ('fact' in condition && compiled.space.chargeIndex.has(condition.fact));
}

/** One situation in which a charge is wholly known, used for one combination after the other. */
class Known {
  readonly #compiled: CompiledLaw;
  readonly #domains: Domain[];
  readonly #situation: Situation;

  constructor(compiled: CompiledLaw) {
    this.#compiled = compiled;
    this.#domains = compiled.space.chargeVariables.map(fullDomain);
    this.#situation = situationWith(compiled, this.#domains);
  }

  /** The situation with this combination, until the next one is asked for. */
  as(combination: readonly number[]): Situation {
    this.#compiled.space.chargeVariables.forEach((variable, address) => {
      this.#domains[address] = onlyValue(variable, combination[address] ?? 0);
    });
    return this.#situation;
  }
}

/** Combinations of values, of alike ones the first; each stands only until the next. */
function* combinations(compiled: CompiledLaw, domains: readonly Domain[], barred: readonly number[], only: ReadonlySet<string> | undefined, answers: Answers): Generator<readonly number[]> {
  const { chargeVariables, chargeIndex } = compiled.space;
  const offence = chargeIndex.get('offence') ?? -1;
  const variable = chargeVariables[offence];
  for (const value of variable ? valuesIn(variable, domains[offence] ?? 0) : []) {
    const fixed = domains.map((domain, address) => (address === offence ? 1 << value : domain));
    const narrowed = compiled.presumeByOffence(situationWith(compiled, fixed, barred), only).situation.chargeDomains[0] ?? fixed;
    yield* product(
      chargeVariables.map((one, address) => {
        const seen = new Set<string>();
        return valuesIn(one, narrowed[address] ?? fullDomain(one)).filter((each) => {
          const answer = answers[address]?.[each] ?? '';
          return !seen.has(answer) && seen.add(answer);
        });
      }),
    );
  }
}

/** Tells whether a charge that is wholly known has a presumption's `if` and not its `then`, though it could have it. */
function presumptionBreaker(compiled: CompiledLaw, domains: readonly Domain[], barred: readonly number[], only: ReadonlySet<string> | undefined): (known: Situation) => boolean {
  const open = situationWith(compiled, domains);
  const presumed = presumedOfCharge(compiled)
    .filter((one) => only?.has(one.id) !== false && !barred.includes(compiled.space.chargeIndex.get(targetOf(one.then) ?? '') ?? -1))
    .filter((one) => compiled.test(one.then)(open, 0) !== NO)
    .map((one) => [compiled.test(one.if), compiled.test(one.then)] as const);
  return (known) => presumed.some(([premise, then]) => premise(known, 0) === YES && then(known, 0) === NO);
}

/** Presumptions on facts of a charge from more than its offence. */
function presumedOfCharge(compiled: CompiledLaw): readonly Presumption[] {
  return compiled.law.presumptions.filter((one) => compiled.space.chargeIndex.has(targetOf(one.then) ?? '') && !readsOffenceAlone(one.if));
}

/** Every choice of one number of each list, the last list's turning fastest, in one array that is used again. */
function* product(lists: readonly (readonly number[])[]): Generator<readonly number[]> {
  if (lists.some((list) => list.length === 0)) return;
  const at = lists.map(() => 0);
  const choice = lists.map((list) => list[0] ?? 0);
  for (;;) {
    yield choice;
    let place = lists.length - 1;
    while (place >= 0 && at[place] === (lists[place]?.length ?? 0) - 1) {
      at[place] = 0;
      choice[place] = lists[place]?.[0] ?? 0;
      place--;
    }
    if (place < 0) return;
    at[place] = (at[place] ?? 0) + 1;
    choice[place] = lists[place]?.[at[place] ?? 0] ?? 0;
  }
}

/** One charge with these domains, and nothing known of the case. */
function situationWith(compiled: CompiledLaw, domains: readonly Domain[], barred: readonly number[] = []): Situation {
  return {
    caseDomains: compiled.space.caseVariables.map(fullDomain),
    bounds: compiled.space.caseVariables.map(fullDomain),
    chargeDomains: [domains],
    stated: compiled.space.stated.map(() => false),
    charges: 'listed',
    open: [false],
    barred: [],
    barredOfCharge: [barred],
    unsaid: [[]],
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
  if (!isOfCharge(compiled, condition)) return JSON.stringify(condition);
  return compiled.test(condition)(situation, 0) === YES ? 'T' : 'F';
}

function joined(sign: string, neutral: string, settling: string, parts: readonly string[]): string {
  if (parts.includes(settling)) return settling;
  const left = [...new Set(parts.filter((part) => part !== neutral))].sort();
  return left.length > 1 ? `(${left.join(sign)})` : (left[0] ?? neutral);
}
