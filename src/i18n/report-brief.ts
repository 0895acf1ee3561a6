/** Words of the report of one case on one screen. */
import type { Outcome, TextStatus } from '../rules/language/law.ts';
import type { Supplier } from './documents.ts';

/** The headings, in the order in which they are printed. */
export type BriefPartName = 'known' | 'charges' | 'why' | 'rests' | 'presumed' | 'open' | 'next' | 'duties' | 'turns' | 'readings';

export interface BriefWords {
  /** Short: they stand in a column before the text. */
  readonly parts: Readonly<Record<BriefPartName, string>>;
  /** The second tier where only points of law are missing. */
  readonly waits: string;
  readonly charges: (count: number) => string;
  readonly sentencePresumed: Readonly<Record<Outcome, string>>;
  /** @param presumes whether some of the facts are presumed */
  readonly sentenceWaits: (presumes: boolean) => string;
  /** @param articles those of the requirements */
  readonly met: (articles: string) => string;
  /** That none of so many charges is excluded. @param articles those of the exclusions */
  readonly noExclusion: (articles: string, charges: number) => string;
  /** Charges of one fate. @param numbers of the charges, empty where there is but one */
  readonly fate: (numbers: string, texts: string, verdict: string) => string;
  /** An open point, who knows or decides it, and which way each answer turns. */
  readonly open: (point: string, by: string, favours: string, against: string) => string;
  /** Who knows a fact that is missing, in a few words. */
  readonly knownBy: Readonly<Record<Supplier, string>>;
  readonly courtDecides: string;
  readonly otherwise: (change: string, outcome: string) => string;
  /** How sure the text of the law is, as a sentence. */
  readonly status: Readonly<Record<TextStatus, string>>;
  /** @param unless a clause in the subjunctive */
  readonly unless: (told: string, unless: string) => string;
  readonly more: (count: number) => string;
  /** Where everything else is. */
  readonly full: string;
}
