/**
 * Situations of many cases under one law: what {@link situationOf} makes, made
 * quickly. A case that needs a second look (facts that contradict each other,
 * say) gets it there.
 */
import { hasCharges, type Case, type Charge, type Fact } from '../case/case.ts';
import type { DateSpan, Day } from '../case/dates.ts';
import { chargesIn, fullDomain, packStretches, situationOf, startOf, type Assumptions, type Conflict, type Domain, type OfCharges, type Situation } from './situation.ts';
import { stretchOf, type Space } from './space.ts';

/** What a fact says to the law: which variable it narrows, and whether it counts that anything is stated of it. */
interface Role {
  readonly id: string;
  /** Address of the variable; -1 where the law does not ask for the fact's value. */
  readonly address: number;
  /** The mask of each value; null for a date. */
  readonly masks: ReadonlyMap<string, number> | null;
  readonly cuts: readonly Day[];
  /** Its bit among the facts of which the law asks only whether anything is stated; or 0. */
  readonly stated: number;
  /** The fact that was read last, and its values: many cases share what was read from equal cells. */
  last: Fact<unknown> | undefined;
  domain: Domain;
}

/** A date of which all is told by one span; null for one that is not. */
function spanOf(fact: Fact<unknown> | undefined): DateSpan | null {
  const values = fact === undefined ? undefined : (fact as { readonly values?: readonly DateSpan[] }).values;
  return values?.length === 1 ? (values[0] ?? null) : null;
}

/** Most facts of which it can count that they are stated, for the quick way. */
const MOST_STATED = 30;

/** Makes what makes the situations of many cases. */
export function situationMaker(space: Space, asOf: Day, assumptions: Assumptions): (subject: Case, conflicts?: Conflict[]) => Situation {
  const slowly = (subject: Case, conflicts?: Conflict[]) => situationOf(subject, space, asOf, assumptions, conflicts);
  if (space.stated.length > MOST_STATED) return slowly;
  const roles = rolesIn(space);
  const start = startOf(space, assumptions);
  const bounded = boundsOf(space, asOf);
  // Nothing said: a date is bounded all the same.
  for (const { address, cuts, masks } of roles.values()) if (masks === null && address >= 0) start[address] = packStretches(0, stretchOf(cuts, asOf));
  const conductAt = roles.get('conduct-date')?.address ?? -1;
  const conductCuts = space.cuts.get('conduct-date') ?? [];
  const chargesOf = chargeReader(space);
  const statedOf = statedReader(space);
  const listsAt = space.stated.indexOf('charges');
  // Cases of one source have the same facts in the same order: a role is looked up once for all of them.
  const order: string[] = [];
  const inOrder: (Role | undefined)[] = [];
  return (subject, conflicts) => {
    const facts = subject.facts as Readonly<Record<string, Fact<unknown> | undefined>>;
    const caseDomains = start.slice();
    let stated = listsAt >= 0 && hasCharges(subject.charges) ? 1 << listsAt : 0;
    let conduct: Fact<unknown> | undefined;
    let arrest: Fact<unknown> | undefined;
    let at = 0;
    for (const id in facts) {
      if (order[at] !== id) {
        order[at] = id;
        inOrder[at] = roles.get(id);
      }
      const role = inOrder[at++];
      if (role === undefined) continue;
      const fact = facts[id];
      if (fact === undefined) continue;
      if (fact === role.last) {
        stated |= role.stated;
        caseDomains[role.address] = role.domain;
        continue;
      }
      const { values } = fact as { readonly values?: readonly unknown[] };
      if (values === undefined) continue;
      stated |= role.stated;
      if (id === 'conduct-date') conduct = fact;
      else if (id === 'arrest-date') arrest = fact;
      if (role.address < 0) continue;
      if (role.masks === null) {
        if (id === 'conduct-date') continue;
        const domain = domainOf(spanOf(fact), asOf, role.cuts);
        if (domain < 0) return slowly(subject, conflicts);
        caseDomains[role.address] = domain;
        continue;
      }
      let mask = 0;
      for (let index = 0; index < values.length; index += 1) mask |= role.masks.get(values[index] as string) ?? 0;
      if (mask === 0) return slowly(subject, conflicts);
      role.last = fact;
      role.domain = mask;
      caseDomains[role.address] = mask;
    }
    let last = asOf;
    if (conductAt >= 0) {
      if (arrest !== undefined) {
        const span = spanOf(arrest);
        if (span === null) return slowly(subject, conflicts);
        if (span.to !== null && span.to < last) last = span.to;
      }
      const domain = conduct === undefined ? packStretches(0, stretchOf(conductCuts, last)) : domainOf(spanOf(conduct), last, conductCuts);
      if (domain < 0) return slowly(subject, conflicts);
      caseDomains[conductAt] = domain;
    }
    const { charges, chargeDomains, open } = chargesOf(subject.charges);
    return { caseDomains, bounds: bounded(last), chargeDomains, stated: statedOf(stated), open, charges };
  };
}

/** The stretches of a span up to a last day; -1 where that takes a second look. */
function domainOf(span: DateSpan | null, last: Day, cuts: readonly Day[]): Domain {
  if (span === null || (span.from !== null && span.from > last) || (span.from !== null && span.to !== null && span.from > span.to)) return -1;
  const first = span.from === null ? 0 : stretchOf(cuts, span.from);
  const to = span.to === null || span.to > last ? last : span.to;
  return packStretches(first, to === span.from ? first : stretchOf(cuts, to));
}

function rolesIn(space: Space): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>();
  space.caseVariables.forEach(({ id, kind, values }, address) => {
    if (kind === 'question') return;
    const masks = kind === 'date' ? null : new Map(values.map((value, index) => [value, 1 << index]));
    roles.set(id, { id, address, masks, cuts: space.cuts.get(id) ?? [], stated: 0, last: undefined, domain: 0 });
  });
  const none = { address: -1, masks: null, cuts: [], stated: 0, last: undefined, domain: 0 };
  space.stated.forEach((id, index) => { if (id !== 'charges') roles.set(id, { ...(roles.get(id) ?? none), id, stated: 1 << index }); });
  if (!roles.has('arrest-date')) roles.set('arrest-date', { ...none, id: 'arrest-date' });
  return roles;
}

/** The bounds of the case's variables, by the last day on which the conduct can have been: few lists for all cases. */
function boundsOf(space: Space, asOf: Day): (last: Day) => readonly Domain[] {
  const conduct = space.caseIndex.get('conduct-date') ?? -1;
  const cuts = space.cuts.get('conduct-date') ?? [];
  const others = space.caseVariables.map((variable) => (variable.kind === 'date' ? packStretches(0, stretchOf(space.cuts.get(variable.id) ?? [], asOf)) : fullDomain(variable)));
  const byStretch = cuts.map((_, stretch) => others.with(conduct, packStretches(0, stretch)));
  if (conduct >= 0) byStretch.push(others.with(conduct, packStretches(0, cuts.length)));
  return (last) => (conduct < 0 ? others : (byStretch[stretchOf(cuts, last)] ?? others));
}

/** What a situation says of the charges; a list of charges that many cases share is read once. */
function chargeReader(space: Space): (charges: Case['charges']) => OfCharges {
  const memo = new WeakMap<readonly Charge[], OfCharges>();
  const none = chargesIn([], space);
  const unknown = chargesIn({ unknown: 'blank' }, space);
  return (charges) => {
    if (!hasCharges(charges)) return unknown;
    if (charges.length === 0) return none;
    let read = memo.get(charges);
    if (!read) memo.set(charges, (read = chargesIn(charges, space)));
    return read;
  };
}

/** The lists of what is stated, by the bits that are set: few for all cases. */
function statedReader(space: Space): (bits: number) => readonly boolean[] {
  const lists = new Map<number, readonly boolean[]>();
  return (bits) => {
    let list = lists.get(bits);
    if (!list) lists.set(bits, (list = space.stated.map((_, index) => (bits & (1 << index)) !== 0)));
    return list;
  };
}
