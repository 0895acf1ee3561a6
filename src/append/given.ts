/** What an answer is to what a list says already: only what is not told, not read or wider than the answer gives way. */
import { hasCharges, isUnknown, type Case, type Charge, type Fact } from '../case/case.ts';
import { formatSpan, isExact, overlap, type DateSpan, type Day } from '../case/dates.ts';
import { definitionOf, type CaseFactId, type ChargeFactId } from '../case/facts.ts';
import { readCell } from '../intake/cells/read-cell.ts';
import type { IntakeContext } from '../intake/context.ts';
import type { DateOrder } from '../intake/dates/single.ts';
import type { AnyFact } from '../intake/reading.ts';
import { figures } from './ways.ts';

/** What can be answered: a fact of the case, or its charges. */
export type AnswerTarget = CaseFactId | 'charges';

/**
 * - `fill`: it goes into the list.
 * - `same`: the list says it already, or more of it.
 * - `differs`: the list says something else, and keeps it.
 * - `unread`: nobody could read the answer in the list either.
 */
export type Verdict = 'fill' | 'same' | 'differs' | 'unread';

export interface Judged {
  readonly verdict: Verdict;
  /** Ways to write it in words, the best first. */
  readonly ways: readonly string[];
  /** The day, where it is one. */
  readonly day: Day | null;
  /** Whether the case says, once it is written in, what was answered. */
  readonly isSaid: (subject: Case) => boolean;
}

export interface JudgeOptions {
  readonly dateOrder?: DateOrder | undefined;
  readonly context: IntakeContext;
}

/** @param own what stands in the list's own cell; empty where it has no column */
export function judged(target: AnswerTarget, answer: string, subject: Case, own: string, { context, dateOrder = 'dmy' }: JudgeOptions): Judged {
  return target === 'charges' ? judgedCharges(answer, subject, own, context) : judgedFact(target, answer, subject, own, context, dateOrder);
}

function judgedFact(target: CaseFactId, answer: string, subject: Case, own: string, context: IntakeContext, dateOrder: DateOrder): Judged {
  const told = readCell(target, answer, context, { dateOrder }).fact;
  const now = subject.facts[target] as AnyFact | undefined;
  const isSaid = (filled: Case): boolean => {
    const fact = filled.facts[target] as AnyFact | undefined;
    return isUnknown(told) ? !isUnknown(fact) || fact?.unknown === told.unknown : !isUnknown(fact) && sameValues(fact, told);
  };
  const [only] = isUnknown(told) ? [] : told.values;
  const span = definitionOf(target).kind === 'date' && !isUnknown(told) && told.values.length === 1 ? (only as DateSpan) : null;
  const day = span && isExact(span) ? span.from : null;
  const ways = span && day !== null ? [figures(day, dateOrder), formatSpan(span), answer] : [answer];
  const as = (verdict: Verdict): Judged => ({ verdict, ways, day, isSaid });
  if (isUnknown(told)) return as(told.unknown !== 'stated-unknown' ? 'unread' : isUnknown(now) && own.trim() === '' ? 'fill' : 'same');
  if (isUnknown(now)) return as(now?.unknown === 'contradicted' ? 'differs' : 'fill');
  if (isWithin(now, told)) return as('same');
  return as(isWithin(told, now) ? 'fill' : 'differs');
}

function judgedCharges(answer: string, subject: Case, own: string, { charges: reader }: IntakeContext): Judged {
  const { charges: now } = subject;
  const conduct = subject.facts['conduct-date'] as Fact<DateSpan> | undefined;
  const read = reader.charges(answer, isUnknown(conduct) ? null : (conduct.values[0] ?? null));
  const told = read.state === 'charges' ? read.charges : read.state === 'none' ? [] : null;
  const isSaid = (filled: Case): boolean =>
    told === null ? !hasCharges(filled.charges) : hasCharges(filled.charges) && filled.charges.length === told.length && told.every((one, at) => hasCharges(filled.charges) && isOf(filled.charges[at], one));
  const as = (verdict: Verdict): Judged => ({ verdict, ways: [answer], day: null, isSaid });
  if (told === null) return as(read.state === 'blank' ? 'unread' : own.trim() === '' && !hasCharges(now) ? 'fill' : 'same');
  if (told.some(({ offences }) => offences === null)) return as('unread');
  if (!hasCharges(now)) return as(now.unknown === 'contradicted' ? 'differs' : 'fill');
  // A cell that tells more than an answer keeps it: a charge that ended, a degree.
  const isNarrower = now.length === told.length && (subject.ended ?? []).length === 0 && now.every((charge, at) => isOf(told[at], charge) && keepsFacts(told[at], charge));
  if (now.length === told.length && now.every((charge, at) => isOf(charge, told[at] ?? charge) && charge.offences !== null)) return as('same');
  return as(isNarrower ? 'fill' : 'differs');
}

/** Whether a charge is one of the offences that another can be; one that was not read can be any. */
function isOf(charge: Charge | undefined, other: Charge): boolean {
  if (other.offences === null) return charge !== undefined;
  return charge?.offences?.every((id) => other.offences?.includes(id) === true) === true;
}

/** Whether a charge says of itself what another one says; what nobody wrote of that is nothing. */
function keepsFacts(charge: Charge | undefined, other: Charge): boolean {
  return (Object.entries(other.facts) as [ChargeFactId, Fact<string>][]).every(([id, fact]) => {
    const own = charge?.facts[id] as Fact<string> | undefined;
    return isUnknown(fact) || fact.unsaid === true || (!isUnknown(own) && isWithin(own, fact));
  });
}

function sameValues(a: { readonly values: readonly unknown[] }, b: { readonly values: readonly unknown[] }): boolean {
  return isWithin(a, b) && isWithin(b, a);
}

/** Whether all that one fact leaves possible is possible by the other too. */
function isWithin(fact: { readonly values: readonly unknown[] }, other: { readonly values: readonly unknown[] }): boolean {
  return fact.values.every((value) => other.values.some((one) => covers(one, value)));
}

function covers(wide: unknown, value: unknown): boolean {
  if (typeof wide !== 'object' || wide === null) return wide === value;
  const both = overlap(wide as DateSpan, value as DateSpan);
  return both !== null && both.from === (value as DateSpan).from && both.to === (value as DateSpan).to;
}
