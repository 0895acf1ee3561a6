/**
 * The closed language in which a law file states its conditions.
 *
 * Each operator is an object with one leading key, as it stands in the file.
 * Conditions are evaluated by Kleene's strong logic (see `kleene.ts`); the
 * same tree is compiled to closures, drawn as a decision diagram, put into
 * words and compared between two versions of a law.
 */
import type { OffenceClass, RaisedPoint } from '../../offences/catalogue.ts';

/** Every one of them holds. */
export interface All { readonly all: readonly Condition[] }
/** At least one of them holds. */
export interface Any { readonly any: readonly Condition[] }
export interface Not { readonly not: Condition }
/** Always true, or always false. */
export interface Always { readonly always: boolean }
/** A fact with a closed list of values has this value, or one of these. */
export interface FactIs { readonly fact: string; readonly is: string | readonly string[] }
/** A date lies within a period, both days included; a missing end is open. */
export interface DateWithin { readonly date: string; readonly from?: string; readonly to?: string }
/** The conduct is linked to one of these events of the law, or to any (`listed`). */
export interface EventIs { readonly event: 'listed' | readonly string[] }
/** The date of the conduct lies in the window of the event that it is linked to. */
export interface InWindow { readonly window: 'certain' | 'possible' }
/** The charge's offence belongs to one of these classes. */
export interface ClassIs { readonly class: readonly OffenceClass[] }
/** The charge's offence makes this point worth asking. */
export interface Raises { readonly raises: RaisedPoint }
/** The open question of law is answered with this position. */
export interface QuestionIs { readonly question: string; readonly position: string }
/** Another provision of the same law holds for this charge. */
export interface ProvisionHolds { readonly provision: string }
/** Something is known of this fact (whatever it is): for what a file says or leaves out. */
export interface Stated { readonly stated: string }
/** The condition holds for at least one charge of the case. */
export interface AnyCharge { readonly 'any-charge': Condition }

export type Condition =
  | All
  | Any
  | Not
  | Always
  | FactIs
  | DateWithin
  | EventIs
  | InWindow
  | ClassIs
  | Raises
  | QuestionIs
  | ProvisionHolds
  | Stated
  | AnyCharge;

/** The conditions directly inside a condition. */
export function partsOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  if ('not' in condition) return [condition.not];
  if ('any-charge' in condition) return [condition['any-charge']];
  return [];
}

const walked = new WeakMap<Condition, readonly Condition[]>();

/** The condition and all conditions inside it, outermost first. */
export function walk(condition: Condition): readonly Condition[] {
  let all = walked.get(condition);
  if (!all) walked.set(condition, (all = [condition, ...partsOf(condition).flatMap(walk)]));
  return all;
}

/** The values that a `FactIs` accepts. */
export function acceptedBy(condition: FactIs): readonly string[] {
  return typeof condition.is === 'string' ? [condition.is] : condition.is;
}
