/**
 * A case: what is known of one person's conduct, charges and proceedings.
 *
 * Nothing is ever false because it is missing. A fact is either narrowed to
 * the values it can have (one, if it is known) or unknown with the reason.
 */
import type { DateSpan } from './dates.ts';
import type { CASE_FACTS, CHARGE_FACTS, CaseFactId, ChargeFactId } from './facts.ts';

/**
 * Why a fact is unknown: nobody asked yet; the cell is empty; the person or
 * the file says that it is not known; the text could not be read; or other
 * facts contradict it.
 */
export const UNKNOWN_REASONS = ['unasked', 'blank', 'stated-unknown', 'unreadable', 'contradicted'] as const;
export type UnknownReason = (typeof UNKNOWN_REASONS)[number];

export interface UnknownFact {
  readonly unknown: UnknownReason;
  /** What was written, where something was. */
  readonly text?: string;
}

/** A fact narrowed to the values it can have: at least one; known if it is one. */
export interface KnownFact<T> {
  readonly values: readonly T[];
  /** What was written, where it was read from words. */
  readonly text?: string;
  /** Nobody wrote it: how a charge is read that says nothing of it. */
  readonly unsaid?: true;
}

export type Fact<T> = KnownFact<T> | UnknownFact;

/** The link with an event of the law: the event's id, or `none`. */
export type EventLink = string;
export const NO_EVENT: EventLink = 'none';

type ValueOf<D> = D extends { kind: 'truth' }
  ? 'yes' | 'no'
  : D extends { kind: 'choice'; values: readonly (infer V)[] }
    ? V
    : D extends { kind: 'date' }
      ? DateSpan
      : string;

/** The value type of a fact of a case. */
export type CaseFactValue<K extends CaseFactId> = ValueOf<(typeof CASE_FACTS)[K]>;
/** The value type of a fact of a charge. */
export type ChargeFactValue<K extends ChargeFactId> = ValueOf<(typeof CHARGE_FACTS)[K]>;

export type CaseFacts = { readonly [K in CaseFactId]?: Fact<CaseFactValue<K>> };
export type ChargeFacts = { readonly [K in ChargeFactId]?: Fact<ChargeFactValue<K>> };

/** One charge, as written and as recognised. */
export interface Charge {
  /** The words of the file or the person. */
  readonly text: string;
  /**
   * Ids of the catalogue that the words can mean: one if it is recognised,
   * several if it is ambiguous, null if it is not recognised (any offence).
   */
  readonly offences: readonly string[] | null;
  /** The statute that the words name, where they do. */
  readonly statute?: string;
  /** The article that the words name, where they do. */
  readonly article?: string;
  /** Near names in the catalogue, for a person to choose from; never used. */
  readonly suggestions?: readonly string[];
  readonly facts: ChargeFacts;
}

/** Something a reader should know about one fact of one case. */
export interface Warning {
  /** The heading of the column, or the id of the fact where there is none. */
  readonly column: string;
  /** A stable code; its sentence stands in `src/i18n`. */
  readonly code: string;
  /** What was found, as written; goes into the sentence. */
  readonly values: Readonly<Record<string, string>>;
}

export interface Case {
  readonly id: string;
  readonly facts: CaseFacts;
  /** Empty: known to be without charges. Unknown: nobody knows which. */
  readonly charges: readonly Charge[] | UnknownFact;
  /** Charges that ended in an acquittal or a dismissal: no part of what the law is asked about. */
  readonly ended?: readonly Charge[];
  readonly warnings: readonly Warning[];
}

export function isUnknown<T>(fact: Fact<T> | undefined): fact is UnknownFact | undefined {
  return fact === undefined || 'unknown' in fact;
}

/** Whether something was written of a fact that nobody can go by: not read, or contradicted. Nothing is presumed over it. */
export function isUnread<T>(fact: Fact<T> | undefined): boolean {
  return fact !== undefined && 'unknown' in fact && (fact.unknown === 'unreadable' || fact.unknown === 'contradicted');
}

/** The one value of a fact, or undefined where it is not known to be one. */
export function single<T>(fact: Fact<T> | undefined): T | undefined {
  return isUnknown(fact) || fact.values.length !== 1 ? undefined : fact.values[0];
}

/** A fact with one value. */
export function known<T>(value: T, text?: string): KnownFact<T> {
  return text === undefined ? { values: [value] } : { values: [value], text };
}

export function unknown(reason: UnknownReason, text?: string): UnknownFact {
  return text === undefined ? { unknown: reason } : { unknown: reason, text };
}

/** Whether nobody can tell which one offence a charge is. */
export function isOpenCharge({ offences }: Pick<Charge, 'offences'>): boolean {
  return offences?.length !== 1;
}

/** Whether the case's charges are known (perhaps to be none). */
export function hasCharges(charges: Case['charges']): charges is readonly Charge[] {
  return Array.isArray(charges);
}
