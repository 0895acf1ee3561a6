/**
 * A case told in the words of a language: what every document on it says, in
 * whatever form. Plain text only; each document escapes it in its own way.
 */
import type { Outcome } from '../../rules/language/law.ts';
import type { DutyState } from '../../rules/analysis/determination.ts';
import type { Supplier } from '../../i18n/documents.ts';
import type { CourtTold } from './court.ts';
import type { FactTold } from './facts-told.ts';
import type { SecondTold } from './second-tier.ts';

export interface SourceTold {
  readonly key: string;
  readonly title: string;
  readonly url: string;
}

/** A provision as it stands for one charge. */
export interface ReasonTold {
  readonly provision: string;
  readonly article: string;
  readonly title: string;
  readonly value: 'yes' | 'no' | 'unknown';
  /** "met", "does not apply"… */
  readonly verdict: string;
  /** The facts and questions that it reads, with what is known of them; pivotal if the charge turns on it. */
  readonly reads: readonly { readonly id: string; readonly name: string; readonly value: string; readonly open: boolean; readonly pivotal: boolean }[];
  readonly confidence: string;
  readonly checked: string;
  readonly sources: readonly SourceTold[];
}

export interface ChargeTold {
  readonly number: number;
  /** The words of the file, or what stands for a charge where there is none. */
  readonly text: string;
  readonly recognised: string;
  /** The one offence of the catalogue that it is; empty where it is none, or could be several. */
  readonly offence: string;
  readonly facts: readonly FactTold[];
  readonly outcome: 'eligible' | 'ineligible' | 'undetermined';
  readonly outcomeWord: string;
  readonly ground: string;
  /** Both of them. */
  readonly verdict: string;
  /** The provisions that decide the charge, or on which it turns. */
  readonly reasons: readonly ReasonTold[];
  readonly all: readonly ReasonTold[];
}

export interface WaysTold {
  readonly outcome: 'eligible' | 'ineligible' | 'mixed';
  readonly heading: string;
  readonly ways: readonly string[];
  readonly more: string;
}

export interface PositionTold {
  readonly id: string;
  /** In a few words. */
  readonly short: string;
  readonly text: string;
  readonly holders: string;
  readonly sources: readonly SourceTold[];
  readonly taken: boolean;
}

export interface QuestionTold {
  readonly id: string;
  readonly article: string;
  readonly text: string;
  readonly positions: readonly PositionTold[];
  readonly hardCases: readonly string[];
  readonly note: string;
}

export interface MissingTold {
  readonly id: string;
  readonly label: string;
  readonly question: string;
  readonly supplier: Supplier;
  readonly suppliedBy: string;
}

export interface StepTold {
  readonly id: string;
  readonly article: string;
  readonly text: string;
  /** The same in one sentence. */
  readonly short: string;
  /** When the term ends, or how long it is; empty where there is none. */
  readonly term: string;
  /** When it ends, where that is known. */
  readonly due: string;
}

export interface DutyTold {
  readonly id: string;
  readonly text: string;
  /** The same in a few words. */
  readonly short: string;
  readonly article: string;
  readonly status: DutyState['status'];
  readonly statusWord: string;
}

export interface CaseAccount {
  readonly id: string;
  /** What the court did, which is read before the outcome where {@link CourtTold.first}; null where the result does not say. */
  readonly court: CourtTold | null;
  readonly outcome: Outcome;
  readonly outcomeWord: string;
  readonly sentence: string;
  readonly ground: string;
  readonly articles: readonly string[];
  /** One line: the ground with its articles, or what it turns on. */
  readonly why: string;
  readonly facts: readonly FactTold[];
  readonly charges: readonly ChargeTold[];
  /** Charges that ended in an acquittal or a dismissal, each with how: they count for nothing. */
  readonly ended: readonly string[];
  readonly settling: readonly WaysTold[];
  /** Empty, or that the list of ways is cut off. */
  readonly incomplete: string;
  readonly disputed: readonly QuestionTold[];
  readonly missing: readonly MissingTold[];
  readonly assumed: readonly { readonly question: string; readonly taken: string; readonly text: string; readonly position: string }[];
  /** What is presumed as long as nothing says otherwise, and carries the outcome. */
  readonly presumed: readonly string[];
  /** The second tier: its outcome and what would overturn it, or for which points of law it waits; empty where there is nothing to tell. */
  readonly second: string;
  /** The same in its parts, for documents that set them apart; null where there is nothing to tell. */
  readonly secondTold: SecondTold | null;
  /** Each fact that the second tier presumes, with its reason. */
  readonly presumedFacts: readonly string[];
  /** Both tiers under the other readings of the law, a line each. */
  readonly readings: readonly string[];
  readonly duties: readonly DutyTold[];
  readonly next: readonly StepTold[];
  readonly turns: readonly string[];
  readonly notes: readonly { readonly id: string; readonly text: string }[];
  /** Each with its column, or else a title of what it is about. */
  readonly warnings: readonly { readonly about: string; readonly message: string }[];
}
