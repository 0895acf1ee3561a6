/**
 * Which column of a table is for which fact, by its heading and by what stands
 * below it together, and how sure that is. A wrong column is the worst fault:
 * what cannot be told apart stays unused, and is said.
 */
import { definitionOf } from '../../../case/facts.ts';
import type { IntakeContext } from '../../context.ts';
import type { Target } from '../../types.ts';
import { fold } from '../../../text/fold.ts';
import { DECIDING } from '../headings.ts';
import { chargeFactNamed } from '../charge-columns.ts';
import { filledOf } from '../raw-row.ts';
import { fitOf, IDENTITY, isTick, readable, saysOther, valuesIn, type Values } from './fit.ts';
import { namedBy, speaksOfOthers } from './names.ts';
import { datePartOf, markOf, offenceInHeading } from './parts.ts';

/** `sure` and `likely` are used, `likely` is told; `unsure` is not used. */
export type Band = 'sure' | 'likely' | 'unsure';

export interface FoundColumn {
  /** What the column is used for; null where it goes through untouched. */
  readonly fact: Target | null;
  readonly band: Band;
  /** Of its different values: those that the fact's reader reads, and how many were looked at. */
  readonly read: number;
  readonly looked: number;
  /** Facts that it may be for, the best first, where it is not used. */
  readonly candidates: readonly Target[];
  /** The charge that a mark in it says. */
  readonly marked: string | null;
}

interface Claim {
  readonly index: number;
  readonly target: Target;
  readonly name: number;
  readonly fit: number | null;
  /** The share that the fact's reader reads, whatever the heading says. */
  readonly read: number;
  readonly score: number;
}

/** Below this share of three values and more, a column is not what its heading says. */
const VETO = 0.2;
const PLAIN = 0.5;
const SURE_NAME = 0.8;
/** From here on a heading says by itself that charges or events stand below, whichever these are. */
const PLAIN_NAME = 0.9;
const LIKELY = 0.42;
/** Claims so near to each other cannot be told apart. */
const NEAR = 0.04;
/** What a column may lose by leaving a fact to another one. */
const SWAP = 0.12;
/** Nothing but the words of the heading tells these from other facts answered by yes and no. */
const LEAST_TRUTH_NAME = 0.6;

/** Facts that values prove by themselves: nothing else looks like them. */
const PROVEN: readonly Target[] = ['charges', 'id-number', 'court', 'military'];
const PROOF = 0.85;

/** @param sample rows below the headings */
export function findColumns(headings: readonly string[], sample: readonly (readonly string[])[], context: IntakeContext): readonly FoundColumn[] {
  const people = headings.length < 3 ? sample : sample.filter((cells) => filledOf(cells) > 1);
  const values = headings.map((_, index) => valuesIn(index, people));
  const names = headings.map((heading) => namedBy(heading));
  const ofCharge = headings.map(chargeFactNamed);
  const claims = headings.flatMap((_, index) => ofCharge[index] !== null ? [] : claimsOf(index, names[index] ?? new Map<Target, number>(), values[index], context));
  const marks = headings.map((heading, index) => ofCharge[index] !== null ? null : markedCharge(heading, values[index], names[index], context));
  const taken = new Map<number, Claim>();
  const holders = new Map<Target, Claim>();
  const parts = datePartsOf(headings, names, values, taken);
  for (const { target } of parts) holders.set(target, { index: -1, target, name: 1, fit: 1, read: 1, score: 1 });
  const unsure = new Set<number>();
  const place = (claim: Claim): void => { taken.set(claim.index, claim); if (!holders.has(claim.target)) holders.set(claim.target, claim); };
  for (const claim of parts) place(claim);
  const open = claims.filter(({ index }) => marks[index] === null && !taken.has(index)).sort((a, b) => b.score - a.score || b.name - a.name || a.index - b.index);
  for (const claim of open) {
    if (taken.has(claim.index) || unsure.has(claim.index)) continue;
    const holder = holders.get(claim.target);
    if (holder) {
      const other = open.find((each) => each.index === holder.index && each.target !== holder.target && !holders.has(each.target) && holder.score - each.score < SWAP && bandOf(each) !== 'unsure');
      if (joins(claim, holder, headings, people)) place(claim);
      else if (other && bandOf(claim) !== 'unsure' && !DECIDING.has(claim.target)) {
        // The other column is as good for something else.
        holders.delete(claim.target);
        place(other);
        place(claim);
      } else if (claim.target === 'charges') {
        // What it says may be charges too, which nobody reads: that is told.
        if (claim.read < PLAIN && bandOf(claim) !== 'unsure') unsure.add(claim.index);
      } else if (isTie(claim, holder) && isDisputed(claim, holder, people)) {
        unsure.add(claim.index);
        if (holder.index >= 0) unsure.add(holder.index);
      }
      continue;
    }
    if (bandOf(claim) === 'unsure') continue;
    const rivals = open.filter((other) => other.index === claim.index && other.target !== claim.target && !holders.has(other.target) && claim.score - other.score < NEAR && bandOf(other) !== 'unsure');
    if (rivals.length > 0) {
      // Of two readings of one column neither is better: it may still be the only one left for a fact, or nobody's.
      if (rivals.some((rival) => DECIDING.has(rival.target)) || DECIDING.has(claim.target)) unsure.add(claim.index);
      else place(claim);
      continue;
    }
    place(claim);
  }
  proveByValues(headings, values, marks, taken, holders, unsure, context, place);
  return headings.map((_, index) => ofCharge[index] !== null ? { fact: null, band: 'sure', read: 0, looked: 0, candidates: [], marked: null } : columnOf(index, {
    claim: unsure.has(index) ? undefined : taken.get(index), marked: marks[index] ?? null, own: open.filter((claim) => claim.index === index), values: values[index], holders, names: names[index],
    isUnsure: unsure.has(index), saysMilitary: !holders.has('military') && taken.get(index) === undefined && saysMilitary(values[index], context),
  }));
}

function claimsOf(index: number, names: ReadonlyMap<Target, number>, values: Values | undefined, context: IntakeContext): readonly Claim[] {
  const isKnown = [...names.values()].some((name) => name === 1);
  return [...names].flatMap(([target, like]): readonly Claim[] => {
    // Of a heading that is known, other facts are a reading that only their own reader can prove.
    const name = !isKnown || like === 1 ? like : isText(target) ? 0 : like * 0.6;
    if (name < 0.3) return [];
    const fit = values ? fitOf(target, values, context, name >= PLAIN_NAME) : null;
    // Words that nobody reads do not gainsay a known heading: they are unreadable, not unused. What they say of something else does.
    if (fit !== null && fit < VETO && !(name >= 0.95 && !saysOther(target, values, context))) return [];
    const isTruth = target !== 'id' && target !== 'charges' && definitionOf(target).kind === 'truth';
    if (isTruth && name < LEAST_TRUTH_NAME) return [];
    const read = values && fit !== null && name >= PLAIN_NAME ? (fitOf(target, values, context) ?? 0) : (fit ?? 0);
    // Of answers, those that tell people apart say more.
    const varied = isTruth && (values?.different ?? 0) > 1 ? 1 : 0.95;
    return [{ index, target, name, fit, read, score: name * varied * (0.35 + 0.65 * (fit ?? PLAIN)) }];
  });
}

function isText(target: Target): boolean {
  return target !== 'charges' && (target === 'id' || definitionOf(target).kind === 'text');
}

function bandOf({ target, name, fit, score }: Claim): Band {
  if (fit === null) return name >= 0.95 ? 'sure' : 'unsure';
  if (name >= 0.95) return fit < VETO && !isText(target) ? 'likely' : 'sure';
  if (name >= SURE_NAME && fit >= PLAIN) return 'sure';
  // Where any text is good enough, the heading alone has to tell.
  const proves = !isText(target) || target === 'id-number';
  if (!proves) return name >= 0.6 && fit >= PLAIN ? 'likely' : 'unsure';
  return score >= LIKELY && fit >= PLAIN ? 'likely' : 'unsure';
}

/** Whether one more column belongs to what another one says: charges, and the parts of a name. */
function joins(claim: Claim, holder: Claim, headings: readonly string[], sample: readonly (readonly string[])[]): boolean {
  if (bandOf(claim) === 'unsure') return false;
  const [heading, other] = [headings[claim.index] ?? '', headings[holder.index] ?? ''];
  if (claim.target === 'charges') {
    if (speaksOfOthers(heading)) return false;
    if (isNumbered(heading, other)) return true;
    // One that repeats what the other says adds nothing.
    const adds = sample.some((cells) => !fold(cells[holder.index] ?? '').includes(fold(cells[claim.index] ?? '')));
    return claim.read >= PLAIN && adds;
  }
  return claim.target === 'name' && isNamePart(heading) && isNamePart(other) && SURNAME.test(heading) !== SURNAME.test(other);
}

const SURNAME = /apellid|surname|last|family/iu;

/** `Delito 1` and `Delito 2`. */
function isNumbered(one: string, other: string): boolean {
  const [a, b] = [one, other].map((heading) => fold(heading).replace(/\d+/gu, '').trim());
  return a === b && /\d/u.test(one);
}

function isNamePart(heading: string): boolean {
  return /nombre|name|apellido/iu.test(heading) && !(/nombre/iu.test(heading) && /apellido/iu.test(heading)) && !/full|complet/iu.test(heading);
}

function isTie(claim: Claim, holder: Claim): boolean {
  return DECIDING.has(claim.target) && holder.score - claim.score < NEAR && bandOf(claim) !== 'unsure';
}

/** Whether two columns of one fact say different things of somebody. */
function isDisputed(one: Claim, other: Claim, sample: readonly (readonly string[])[]): boolean {
  return other.index < 0 || sample.some((cells) => (cells[one.index] ?? '').trim() !== (cells[other.index] ?? '').trim());
}

/** A column whose heading is an offence and whose cells are marks. */
function markedCharge(heading: string, values: Values | undefined, names: ReadonlyMap<Target, number> | undefined, context: IntakeContext): string | null {
  if (!values || values.texts.length === 0 || values.different > 6 || [...(names ?? [])].some(([target, name]) => target !== 'charges' && name >= 0.9)) return null;
  if (!values.texts.every((text) => markOf(text) !== null) || speaksOfOthers(heading)) return null;
  return offenceInHeading(heading, context);
}

/** Day, month and year that stand in columns of their own, under headings that name the same date. */
function datePartsOf(headings: readonly string[], names: readonly ReadonlyMap<Target, number>[], values: readonly Values[], taken: ReadonlyMap<number, Claim>): readonly Claim[] {
  const parts = headings.map((heading, index) => {
    const part = taken.has(index) ? null : datePartOf(heading);
    const texts = values[index]?.texts ?? [];
    const fits = texts.length > 0 && texts.every((text) => (part === 'year' ? /^(?:19|20)?\d{2}(?:[.,]0)?$/u : part === 'day' ? /^\d{1,2}(?:[.,]0)?$/u : /^(?:\d{1,2}(?:[.,]0)?|\p{L}{3,10}\.?)$/u).test(text));
    return part !== null && fits ? { part, index } : null;
  });
  const found: Claim[] = [];
  for (const [at, one] of parts.entries()) {
    if (one?.part !== 'year') continue;
    const near = parts.filter((other) => other !== null && Math.abs(other.index - at) <= 2 && other.index !== at && !found.some(({ index }) => index === other.index));
    const month = near.find((other) => other?.part === 'month');
    const day = near.find((other) => other?.part === 'day');
    if (!month) continue;
    const group = [day, month, one].flatMap((each) => (each ? [each.index] : []));
    const dates = new Map<Target, number>();
    for (const index of group) {
      for (const [target, name] of namesWithoutPart(headings[index] ?? '', names[index])) dates.set(target, (dates.get(target) ?? 0) + name);
    }
    const [best, second] = [...dates].sort((a, b) => b[1] - a[1]);
    if (!best || best[1] < 0.4 * group.length || (second && best[1] - second[1] < 0.1)) continue;
    for (const index of group) found.push({ index, target: best[0], name: 0.9, fit: 1, read: 1, score: 0.9 });
  }
  return found;
}

/** The dates that a heading names once its day, month or year counts as a date. */
function namesWithoutPart(heading: string, own: ReadonlyMap<Target, number> | undefined): readonly (readonly [Target, number])[] {
  const whole = namedBy(heading.replace(/_/gu, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(^|[^\p{L}])(?:d[ií]a|mes|a[ñn]i?o|day|month|year|dd|mm|a{2,4}|yyyy)(?=$|[^\p{L}])/giu, '$1fecha'));
  return [...(whole.size > 0 ? whole : (own ?? []))].filter(([target]) => target !== 'id' && target !== 'charges' && definitionOf(target).kind === 'date');
}

/** Columns of which the heading says nothing that is known, and the values all. */
function proveByValues(headings: readonly string[], values: readonly Values[], marks: readonly (string | null)[], taken: ReadonlyMap<number, Claim>, holders: ReadonlyMap<Target, Claim>, unsure: ReadonlySet<number>, context: IntakeContext, place: (claim: Claim) => void): void {
  for (const target of PROVEN) {
    if (holders.has(target) || (target === 'charges' && marks.some((mark) => mark !== null))) continue;
    const proven = headings.flatMap((heading, index): readonly Claim[] => {
      const own = values[index];
      if (!own || own.filled < 3 || own.texts.length < 2 || heading.trim() === '' || taken.has(index) || unsure.has(index) || marks[index] !== null || speaksOfOthers(heading)) return [];
      if (own.texts.some((text) => text.length > 160) || (target === 'military' && !own.texts.every((text) => /civil|milit/iu.test(text)))) return [];
      if (target === 'id-number' && own.texts.filter((text) => IDENTITY.test(text)).length < PROOF * own.texts.length) return [];
      const fit = fitOf(target, own, context) ?? 0;
      return fit >= PROOF ? [{ index, target, name: 0.5, fit, read: fit, score: 0.5 }] : [];
    });
    const [only] = proven;
    if (only && proven.length === 1) place(only);
  }
}

interface Evidence {
  readonly claim: Claim | undefined;
  readonly marked: string | null;
  readonly own: readonly Claim[];
  readonly values: Values | undefined;
  readonly holders: ReadonlyMap<Target, Claim>;
  readonly names: ReadonlyMap<Target, number> | undefined;
  readonly isUnsure: boolean;
  readonly saysMilitary: boolean;
}

/** Whether ranks and components stand in a column, whatever its heading: nobody in it is to be presumed a civilian. */
function saysMilitary(values: Values | undefined, context: IntakeContext): boolean {
  const words = values?.texts.filter((text) => /\p{L}{2}/u.test(text) && text.length <= 60) ?? [];
  return words.length > 0 && words.length === values?.texts.length && words.filter((text) => !isTick(text) && readable('military', text, context)).length >= 0.6 * words.length;
}

function columnOf(index: number, { claim, marked, own, values, holders, names, isUnsure, saysMilitary }: Evidence): FoundColumn {
  const looked = values?.texts.length ?? 0;
  if (marked !== null) return { fact: 'charges', band: 'likely', read: looked, looked, candidates: [], marked };
  if (claim) {
    const band = claim.index === index && bandOf(claim) !== 'unsure' ? bandOf(claim) : 'likely';
    return { fact: claim.target, band, read: Math.round((claim.fit ?? 0) * looked), looked, candidates: [], marked: null };
  }
  const candidates = own.filter(({ target, name }) => name >= 0.5 && (!holders.has(target) || holders.get(target)?.index === index || (isUnsure && target === 'charges'))).map(({ target }) => target);
  const vetoed = [...(names ?? [])].filter(([target, name]) => name >= 0.95 && !candidates.includes(target) && !holders.has(target)).map(([target]) => target);
  return { fact: null, band: 'unsure', read: 0, looked, candidates: [...new Set([...candidates, ...vetoed, ...(saysMilitary ? ['military' as const] : [])])].slice(0, 3), marked: null };
}
