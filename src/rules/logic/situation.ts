/**
 * A case as the law sees it: for each variable the set of values that it can
 * still have. Two cases with the same situation have the same determination,
 * so a situation is also the key under which a determination is kept.
 *
 * A set of values is a 31-bit mask; a date, whose possible days form one
 * span, is its first and last stretch packed into one number.
 */
import { hasCharges, isUnknown, isUnread, type Case, type Charge, type Fact } from '../../case/case.ts';
import { overlap, type DateSpan, type Day } from '../../case/dates.ts';
import { contradictionsIn, type Conflict } from './contradictions.ts';
import { stretchOf, type Space, type Variable } from './space.ts';

/** A set of values of one variable. */
export type Domain = number;

export interface Situation {
  readonly caseDomains: readonly Domain[];
  /** One list for each charge; one for the conduct where there is no charge. */
  readonly chargeDomains: readonly (readonly Domain[])[];
  /** For each of the space's `stated` facts, whether the case says anything of it, even what nobody could read. */
  readonly stated: readonly boolean[];
  /** Addresses of the case's facts over which nothing may be presumed: written and not read, contradicted, or stated vaguely: one of several values, a span of days. */
  readonly barred: readonly number[];
  /** The same for the facts of each charge. */
  readonly barredOfCharge: readonly (readonly number[])[];
  /** Addresses of what nobody wrote of each charge: it is read as if it had been, and that can be taken back. */
  readonly unsaid: readonly (readonly number[])[];
  /** Whether the list of charges is known; if not, one unknown charge stands for it. */
  readonly charges: 'listed' | 'none' | 'unknown';
  /** For each charge, whether it is not recognised at all, so that one answer gives all of its facts. */
  readonly open: readonly boolean[];
  /** What each of the case's variables could be if the case said nothing of it: dates are bounded by the arrest and the as-of day. */
  readonly bounds: readonly Domain[];
}

/** What a person decided to take as given on open questions: question → position. */
export type Assumptions = Readonly<Record<string, string>>;

const STRETCH = 1024;

export function packStretches(first: number, last: number): Domain {
  return first * STRETCH + last;
}
export function firstStretch(domain: Domain): number {
  return Math.floor(domain / STRETCH);
}
export function lastStretch(domain: Domain): number {
  return domain % STRETCH;
}

/** Every value of a variable. */
export function fullDomain(variable: Variable): Domain {
  return variable.kind === 'date' ? packStretches(0, variable.size - 1) : maskOfFirst(variable.size);
}

function maskOfFirst(size: number): number {
  return size === 31 ? 0x7fffffff : (1 << size) - 1;
}

/** The values in a domain, in order. */
export function valuesIn(variable: Variable, domain: Domain): readonly number[] {
  const values: number[] = [];
  if (variable.kind === 'date') {
    for (let value = firstStretch(domain); value <= lastStretch(domain); value++) values.push(value);
  } else {
    for (let value = 0; value < variable.size; value++) if (domain & (1 << value)) values.push(value);
  }
  return values;
}

/** Whether a domain leaves more than one value. */
export function hasSeveral(variable: Variable, domain: Domain): boolean {
  return variable.kind === 'date' ? firstStretch(domain) < lastStretch(domain) : (domain & (domain - 1)) !== 0;
}

/** The domain that holds one value. */
export function onlyValue(variable: Variable, value: number): Domain {
  return variable.kind === 'date' ? packStretches(value, value) : 1 << value;
}

/** What both domains allow, or null where they share nothing. */
export function meet(variable: Variable, a: Domain, b: Domain): Domain | null {
  if (variable.kind !== 'date') return a & b || null;
  const first = Math.max(firstStretch(a), firstStretch(b));
  const last = Math.min(lastStretch(a), lastStretch(b));
  return first > last ? null : packStretches(first, last);
}

/**
 * The situation of a case.
 * @param asOf the day on which the case is looked at: nothing lies after it
 * @param assumptions positions taken on open questions
 * @param conflicts receives facts that contradict each other, the law's list or the as-of day, and count as unknown
 */
export function situationOf(
  subject: Case,
  space: Space,
  asOf: Day,
  assumptions: Assumptions,
  conflicts: Conflict[] = [],
): Situation {
  const found = contradictionsIn(subject, space, asOf);
  conflicts.push(...found);
  const contradicted: ReadonlySet<string> = new Set(found.map(({ fact }) => fact));
  const factOf = (id: string): Fact<unknown> | undefined =>
    contradicted.has(id) ? CONTRADICTED : (subject.facts as Facts)[id];
  const caseDomains = startOf(space, assumptions);
  const bounds = space.caseVariables.map(fullDomain);
  const arrest = factOf('arrest-date') as Fact<DateSpan> | undefined;
  const barred: number[] = [];
  space.caseVariables.forEach((variable, address) => {
    if (variable.kind === 'question') return;
    const fact = factOf(variable.id);
    if (isBarred(fact) || (variable.kind === 'date' && !isUnknown(fact))) barred.push(address);
    if (variable.kind === 'date') {
      const bound = boundOf(variable, arrest, asOf);
      const cuts = space.cuts.get(variable.id) ?? [];
      bounds[address] = stretches(cuts, bound);
      caseDomains[address] = stretches(cuts, isUnknown(fact) ? bound : (spanWithin(fact.values as readonly DateSpan[], bound) ?? bound));
    } else if (!isUnknown(fact)) caseDomains[address] = maskOf(variable, fact.values as readonly string[]) || fullDomain(variable);
  });
  return { caseDomains, bounds, stated: space.stated.map((id) => isStated(subject, id)), barred, ...chargesIn(subject.charges, space) };
}

type Facts = Readonly<Record<string, Fact<unknown> | undefined>>;

const CONTRADICTED: Fact<unknown> = { unknown: 'contradicted' };

/** Every value of each variable of the case, of a question the position that is taken. */
export function startOf(space: Space, assumptions: Assumptions): Domain[] {
  return space.caseVariables.map((variable) => {
    const position = variable.kind === 'question' ? assumptions[variable.id] : undefined;
    const index = position === undefined ? -1 : variable.values.indexOf(position);
    return index < 0 ? fullDomain(variable) : 1 << index;
  });
}

/** What a situation says of the charges. */
export type OfCharges = Pick<Situation, 'charges' | 'chargeDomains' | 'open' | 'barredOfCharge' | 'unsaid'>;

export function chargesIn(charges: Case['charges'], space: Space): OfCharges {
  if (!hasCharges(charges)) return { charges: 'unknown', chargeDomains: [space.chargeVariables.map(fullDomain)], open: [true], barredOfCharge: [[]], unsaid: NOTHING_UNSAID };
  // No charge: the conduct itself is looked at, and nothing is alleged beyond it.
  if (charges.length === 0) {
    return { charges: 'none', chargeDomains: [space.chargeVariables.map((variable) => (variable.kind === 'offence' ? 1 : fullDomain(variable)))], open: [false], barredOfCharge: [[]], unsaid: NOTHING_UNSAID };
  }
  return {
    charges: 'listed',
    chargeDomains: charges.map((charge) => space.chargeVariables.map((variable) => chargeDomain(variable, charge, space))),
    open: charges.map((charge) => charge.offences === null),
    barredOfCharge: charges.map((charge) => space.chargeVariables.flatMap(({ id }, address) => (isBarred((charge.facts as Facts)[id]) ? [address] : []))),
    unsaid: charges.map((charge) => space.chargeVariables.flatMap(({ id }, address) => (isUnsaid((charge.facts as Facts)[id]) ? [address] : []))),
  };
}

/** The id under which the reading of a charge that says neither degree nor participation is shown and taken back. */
export const AS_WRITTEN = 'charge-as-written';

const NOTHING_UNSAID: Situation['unsaid'] = [[]];

function isUnsaid(fact: Fact<unknown> | undefined): boolean {
  return fact !== undefined && 'unsaid' in fact;
}

/** The situation in which what nobody wrote of the charges is open. @param only the facts of charges that are meant; all by default */
export function withoutUnsaid(situation: Situation, space: Space, only: (charge: number, address: number) => boolean = () => true): Situation {
  const { unsaid } = situation;
  const chargeDomains = situation.chargeDomains.map((domains, charge) => domains.map((domain, address) => {
    const variable = space.chargeVariables[address];
    return variable && unsaid[charge]?.includes(address) === true && only(charge, address) ? fullDomain(variable) : domain;
  }));
  return { ...situation, chargeDomains, unsaid: unsaid.map((addresses, charge) => addresses.filter((address) => !only(charge, address))) };
}

/** What is stated prevails over what is presumed, even if it is vague; what was written and not read is no silence either. */
function isBarred(fact: Fact<unknown> | undefined): boolean {
  return isUnread(fact) || (!isUnknown(fact) && fact.values.length > 1);
}

function isStated(subject: Case, id: string): boolean {
  if (id === 'charges') return hasCharges(subject.charges);
  const fact = (subject.facts as Facts)[id];
  return !isUnknown(fact) || isUnread(fact);
}

function maskOf(variable: Variable, values: readonly string[]): number {
  let mask = 0;
  for (const value of values) {
    const index = variable.values.indexOf(value);
    if (index >= 0) mask |= 1 << index;
  }
  return mask;
}

/** The conduct is not later than the arrest, and nothing is later than the as-of date. */
function boundOf(variable: Variable, arrest: Fact<DateSpan> | undefined, asOf: Day): DateSpan {
  const latest = variable.id !== 'conduct-date' || isUnknown(arrest) ? null : latestOf(arrest.values);
  return { from: null, to: latest === null ? asOf : Math.min(asOf, latest) };
}

/** What several spans leave within a bound, as one span; null where that is nothing. */
function spanWithin(values: readonly DateSpan[], bound: DateSpan): DateSpan | null {
  let span: DateSpan | null = null;
  for (const value of values) {
    const possible = overlap(value, bound);
    if (possible) span = span ? { from: least(span.from, possible.from), to: greatest(span.to, possible.to) } : possible;
  }
  return span;
}

function stretches(cuts: readonly Day[], span: DateSpan): Domain {
  return packStretches(
    span.from === null ? 0 : stretchOf(cuts, span.from),
    span.to === null ? cuts.length : stretchOf(cuts, span.to),
  );
}

function latestOf(spans: readonly DateSpan[]): Day | null {
  return spans.map((span) => span.to).reduce((a, b) => (a === null || b === null ? null : Math.max(a, b)));
}
function least(a: Day | null, b: Day | null): Day | null {
  return a === null || b === null ? null : Math.min(a, b);
}
function greatest(a: Day | null, b: Day | null): Day | null {
  return a === null || b === null ? null : Math.max(a, b);
}

function chargeDomain(variable: Variable, charge: Charge, space: Space): Domain {
  if (variable.kind === 'offence') {
    if (charge.offences === null) return fullDomain(variable);
    let mask = 0;
    for (const id of charge.offences) {
      const profile = space.profileOf.get(id);
      if (profile === undefined) return fullDomain(variable);
      mask |= 1 << profile;
    }
    return mask === 0 ? fullDomain(variable) : mask;
  }
  const fact = (charge.facts as Readonly<Record<string, Fact<string> | undefined>>)[variable.id];
  return isUnknown(fact) ? fullDomain(variable) : maskOf(variable, fact.values) || fullDomain(variable);
}

/** The situation with one variable (of the case: charge -1) set to another domain, as if it had been read so. */
export function withDomain(situation: Situation, charge: number, address: number, domain: Domain): Situation {
  const set = (domains: readonly Domain[]) => domains.map((old, index) => (index === address ? domain : old));
  const without = (barred: readonly number[]) => barred.filter((one) => one !== address);
  if (charge < 0) return { ...situation, caseDomains: set(situation.caseDomains), barred: without(situation.barred) };
  return {
    ...situation,
    unsaid: situation.unsaid.map((unsaid, index) => (index === charge ? without(unsaid) : unsaid)),
    barredOfCharge: situation.barredOfCharge.map((barred, index) => (index === charge ? without(barred) : barred)),
    chargeDomains: situation.chargeDomains.map((domains, index) => (index === charge ? set(domains) : domains)),
  };
}

/** The same text for the same situation, and only for the same; bounds apart, which only matter to what would turn it. */
export function situationKey(situation: Situation): string {
  let key = `${situation.charges}:${situation.caseDomains.join(',')}`;
  for (const stated of situation.stated) key += stated ? '+' : '-';
  situation.chargeDomains.forEach((domains, charge) => {
    key += `;${situation.open[charge] === true ? '?' : ''}${domains.join(',')}~${situation.unsaid[charge]?.join(',') ?? ''}`;
  });
  return `${key}${barredText(situation)}`;
}

/** Over which facts nothing may be presumed, as a text; empty for most cases. */
export function barredText({ barred, barredOfCharge }: Pick<Situation, 'barred' | 'barredOfCharge'>): string {
  if (barred.length === 0 && barredOfCharge.every((of) => of.length === 0)) return '';
  return `!${barred.join()};${barredOfCharge.map((of) => of.join()).join(';')}`;
}

/** Whether nothing may be presumed over a fact of the case (charge -1) or of a charge. */
export function isBarredAt({ barred, barredOfCharge }: Situation, charge: number, address: number): boolean {
  return (charge < 0 ? barred : (barredOfCharge[charge] ?? [])).includes(address);
}
