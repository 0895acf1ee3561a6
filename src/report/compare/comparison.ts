/** What a comparison of two results says. The names are those of its JSON. */
import type { Ground, Outcome } from '../../rules/language/law.ts';
import type { CaseResult, Counts, RunInfo } from '../result.ts';

export const CAUSES = ['data', 'law', 'reading', 'presumptions', 'day', 'program'] as const;
export type Cause = (typeof CAUSES)[number];

export const COMPARISON_FORMAT = 'amnistia-comparison/1';

export interface Standing {
  readonly outcome: Outcome;
  readonly ground: Ground | null;
  readonly provisions: readonly string[];
  readonly turnsOn: readonly string[];
  /** The second tier, told beside the sure outcome; null where there is nothing to tell. */
  readonly presumed: PresumedStanding | null;
}

/** What a comparison looks at in a case. */
export type Answer = Pick<CaseResult, 'outcome' | 'ground' | 'provisions' | 'turnsOn' | 'presumed'>;

export interface PresumedStanding {
  readonly outcome: Outcome;
  readonly waitsForLaw: readonly string[];
  /** Ids of the presumptions that it rests on. */
  readonly by: readonly string[];
}

export interface Change {
  readonly id: string;
  readonly before: Standing;
  readonly after: Standing;
  /** `outcome` if it changed; else `reason`: the same outcome on other grounds; `presumed`: nothing sure changed, and what is presumed did. */
  readonly what: 'outcome' | 'reason' | 'presumed';
  /** What differs between the two: one cause is certain, several are candidates unless `sure`. */
  readonly because: readonly Cause[];
  /** Whether the causes were told apart. */
  readonly sure: boolean;
  /** Ids of the facts that differ. */
  readonly facts: readonly string[];
}

export type TierCounts = Required<Pick<Counts, 'outcomes' | 'presumed'>>;

export interface Comparison {
  readonly format: typeof COMPARISON_FORMAT;
  readonly before: RunInfo;
  readonly after: RunInfo;
  /** What differs between the runs as a whole; data is looked at case by case. */
  readonly differences: readonly Cause[];
  readonly counts: {
    readonly before: number;
    readonly after: number;
    readonly same: number;
    readonly changed: number;
    readonly added: number;
    readonly removed: number;
    /** Cases whose outcome is the same although their data differ. */
    readonly sameDespiteData: number;
    /** Rows that could not be read: a case that is missing may be one of them. */
    readonly rejectedBefore: number;
    readonly rejectedAfter: number;
    /** Cases of `same` of which what is presumed changed. */
    readonly presumedOnly: number;
  };
  /** Both tiers counted, where the second was tried in both runs. */
  readonly tiers?: { readonly before: TierCounts; readonly after: TierCounts };
  /** How many went from which outcome to which. */
  readonly moves: readonly { readonly from: Outcome; readonly to: Outcome; readonly count: number }[];
  readonly changes: readonly Change[];
  /** Cases that changed at the presumed tier alone: they count as the same. */
  readonly presumedChanges: readonly Change[];
  readonly added: readonly { readonly id: string; readonly outcome: Outcome }[];
  readonly removed: readonly { readonly id: string; readonly outcome: Outcome }[];
}

/**
 * Looks at a case again: its data of one run (`data` says of which) under the
 * law, reading, presumptions and day of the other. With it the causes can be told apart; without it, a case for
 * which more than one thing differs has them all as candidates.
 * @returns undefined where it cannot be done (the law file is not at hand)
 */
export type Reassess = (subject: CaseResult, settings: Readonly<Record<Exclude<Cause, 'program'>, 'before' | 'after'>>) => Answer | undefined;
