/**
 * What the engine says of a case. The names are those of the JSON that
 * scripts read; nothing here is in the words of a language.
 */
import type { TermStart } from '../language/court-state.ts';
import type { Ground, Outcome } from '../language/law.ts';

/** One provision, as it stands for one charge. */
export interface TraceStep {
  readonly provision: string;
  readonly article: string;
  readonly numeral?: string;
  /** Whether the provision's condition holds. */
  readonly value: 'yes' | 'no' | 'unknown';
  /** Facts and questions that the condition reads. */
  readonly reads: readonly string[];
  /** Those of them that are still open for this case. */
  readonly open: readonly string[];
}

/** A smallest set of facts and questions that would settle the case, and how. */
export interface SettlingSet {
  /** Ids of facts; those of a charge as `charges[2].degree`, counted from 1. */
  readonly facts: readonly string[];
  readonly questions: readonly string[];
  /** What the case would be. */
  readonly outcome: 'eligible' | 'ineligible' | 'mixed';
  /** For each fact and question, the values that occur in an answer which settles it so. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
  /** Where not every answer to one goes with every answer to the others: the combinations that settle it, of each of which every choice does. */
  readonly combinations?: readonly Readonly<Record<string, readonly string[]>>[];
}

/** One known fact or assumed position whose change alone would turn the outcome. */
export interface Turning {
  readonly fact?: string;
  readonly question?: string;
  readonly to: readonly string[];
  readonly outcome: Outcome;
}

export interface ChargeDetermination {
  readonly outcome: 'eligible' | 'ineligible' | 'undetermined';
  readonly ground: Ground | null;
  /** The provisions that decide, or on which it turns. */
  readonly provisions: readonly string[];
  /** Facts and questions on which this charge turns. */
  readonly turnsOn: readonly string[];
  readonly trace: readonly TraceStep[];
}

export interface DutyState {
  readonly id: string;
  readonly article: string;
  readonly status: 'met' | 'pending' | 'unknown';
}

/** A position taken on an open question. */
export interface AssumedPosition {
  readonly question: string;
  readonly position: string;
}

/** A presumption of the law file without which the outcome would not be sure. */
export interface AssumedFact {
  readonly presumption: string;
  /** The fact that it narrows; of a charge as `charges[2].result`. */
  readonly fact: string;
  /** The values that it leaves: codes, or spans of days. */
  readonly value: readonly string[];
}

/** What a result leans on beside what is known. */
export type Assumed = AssumedPosition | AssumedFact;

export function isPosition(assumed: Assumed): assumed is AssumedPosition {
  return 'question' in assumed;
}

export interface NextStepRef {
  readonly id: string;
  readonly article: string;
  /** Term in continuous days, where there is one. */
  readonly days?: number;
  /** The day from which the term runs, where it is not that of the request. */
  readonly from?: TermStart;
  /** Where it is not known whether the step follows: only if the fact has one of these values, each of which it can have. */
  readonly if?: { readonly fact: string; readonly values: readonly string[] };
}

export interface Determination {
  readonly outcome: Outcome;
  /** The ground that all charges share; null where there is none or they differ. */
  readonly ground: Ground | null;
  readonly provisions: readonly string[];
  /** Facts and questions in some smallest settling set, most useful first. */
  readonly turnsOn: readonly string[];
  /** In the order of the case's charges; one for the conduct where there is no charge. */
  readonly charges: readonly ChargeDetermination[];
  readonly settledBy: readonly SettlingSet[];
  /** False where a bound cut the list of settling sets off. */
  readonly settledByComplete: boolean;
  readonly wouldChange: readonly Turning[];
  /** Those of {@link wouldChange} that are about the case and not about one of its charges; no part of the JSON. */
  readonly caseTurnings: readonly Turning[];
  readonly conditions: readonly DutyState[];
  /** Positions taken and presumptions made that the result leans on. */
  readonly assumed: readonly Assumed[];
  readonly next: readonly NextStepRef[];
  /** Ids of notes of law that matter here. */
  readonly notes: readonly string[];
}
