/**
 * Presumptions of fact: what holds of a case unless somebody proves the
 * unusual. They make the second tier of an answer and never move the first.
 *
 * Their language is that of the provisions without questions of law, since a
 * presumption chooses facts and never a point of law, and with what a reader
 * of a file can see beside the facts: that a cell is blank, that it could not be
 * read, how far two days lie apart, which offence a charge names.
 */
import type { Always, ClassIs, DateWithin, EventIs, FactIs, InWindow, Raises, Stated } from './condition.ts';
import type { Words } from './law.ts';

/** How far a presumption reaches: `a` follows from the file, `b` is usual and may be disputed. */
export const GRADES = ['a', 'b'] as const;
export type Grade = (typeof GRADES)[number];

/** Nothing is said of this fact: not asked, blank, or stated to be unknown. */
export interface Blank { readonly blank: string }
/** Something was written of this fact that nobody can go by: not read, or contradicted. */
export interface Unreadable { readonly unreadable: string }
/**
 * A date lies in the window of the event that the conduct is linked to, or on
 * or after another date; `within` so many days more is near enough (none by default).
 */
export interface Near {
  readonly near: string;
  readonly window?: 'certain' | 'possible';
  readonly after?: string;
  readonly within?: number;
}
/** The charge's offence is one of these of the catalogue. */
export interface OffenceIs { readonly offence: readonly string[] }

/** What the premise of a presumption of fact can ask of a file. */
export type Premise =
  | { readonly all: readonly Premise[] }
  | { readonly any: readonly Premise[] }
  | { readonly not: Premise }
  | { readonly 'any-charge': Premise }
  | Always | FactIs | DateWithin | EventIs | InWindow | ClassIs | Raises | Stated
  | Blank | Unreadable | Near | OffenceIs;

/** The day lies in the window of the event, and not after the arrest. */
export interface DayInWindow { readonly date: 'conduct-date'; readonly window: 'certain' | 'possible' }
/** Of the events that it can be, the only one in whose window this date lies. */
export interface EventNear { readonly event: 'listed'; readonly near: string; readonly window: 'certain' | 'possible' }
/** Of the offences that the words of a charge can mean, those of which this holds. */
export interface OffencesThat { readonly offences: Premise }

/** The one thing that is presumed. */
export type Conclusion = FactIs | DayInWindow | EventNear | OffencesThat;

export interface FactPresumption {
  readonly id: string;
  readonly grade: Grade;
  readonly article: string;
  readonly reason: Words;
  /** What would overturn it, to stand behind "unless": a clause in the subjunctive, without a full stop. */
  readonly unless: Words;
  /** Who would dispute it. */
  readonly disputed_by: Words;
  readonly if: Premise;
  readonly then: Conclusion;
}

/** Whether it is presumed of each charge by itself. */
export function isOfCharge(then: Conclusion, isChargeFact: (id: string) => boolean): boolean {
  return 'offences' in then || ('fact' in then && isChargeFact(then.fact));
}

/** The premises directly inside a premise. */
export function premisesIn(premise: Premise): readonly Premise[] {
  if ('all' in premise) return premise.all;
  if ('any' in premise) return premise.any;
  if ('not' in premise) return [premise.not];
  if ('any-charge' in premise) return [premise['any-charge']];
  return [];
}
