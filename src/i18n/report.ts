/** Words of the reports on a terminal. */
import type { Grade } from '../rules/language/fact-presumption.ts';
import type { Ground, Outcome, TextStatus, Confidence } from '../rules/language/law.ts';
import { en } from './report.en.ts';
import { es } from './report.es.ts';
import type { InEach } from './language.ts';
import type { BriefWords } from './report-brief.ts';

export interface ReportWords {
  /** One case on one screen. */
  readonly brief: BriefWords;
  /** The outcome as a heading. */
  readonly outcome: Readonly<Record<Outcome, string>>;
  /** The outcome in one line that a layman understands. */
  readonly sentence: Readonly<Record<Outcome, string>>;
  readonly charge: Readonly<Record<'eligible' | 'ineligible' | 'undetermined', string>>;
  readonly ground: Readonly<Record<Ground, string>>;
  readonly status: Readonly<Record<TextStatus, string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly truth: Readonly<Record<'yes' | 'no' | 'unknown', string>>;
  readonly duty: Readonly<Record<'met' | 'pending' | 'unknown', string>>;
  readonly heading: {
    readonly charges: string;
    /** Charges that count for nothing any more. */
    readonly ended: string;
    readonly conduct: string;
    readonly reasons: string;
    readonly settles: string;
    readonly disputed: string;
    readonly missing: string;
    readonly assumed: string;
    readonly presumed: string;
    /** The facts of the second tier. */
    readonly presumedFacts: string;
    readonly conditions: string;
    readonly next: string;
    readonly turns: string;
    readonly notes: string;
    readonly warnings: string;
    readonly law: string;
    readonly trace: string;
    readonly outcomes: string;
    readonly grounds: string;
    readonly questions: string;
    readonly facts: string;
    readonly cases: string;
    readonly rejected: string;
    readonly sources: string;
  };
  readonly article: (number: string, numeral?: string) => string;
  readonly confidenceOf: (confidence: string) => string;
  /** @param numbers of the list at the end, as `1, 4–6` */
  readonly sourcesOf: (numbers: string) => string;
  readonly chargeFact: (charge: number, fact: string) => string;
  readonly noCharges: string;
  readonly unknownCharges: string;
  readonly unrecognised: string;
  readonly couldBe: (names: string) => string;
  readonly didYouMean: (names: string) => string;
  readonly eligibleIf: string;
  readonly ineligibleIf: string;
  readonly mixedIf: string;
  /** Everything but these. */
  readonly not: (values: string) => string;
  readonly or: string;
  readonly and: string;
  readonly andMore: (count: number) => string;
  readonly heldBy: (holders: string) => string;
  readonly noHolder: string;
  /** Words with the program's reference behind them: `the link is enough (Q1)`. */
  readonly reference: (words: string, id: string) => string;
  /** A presumption with its article; numbers of the charges where it is about some of several. */
  readonly presumedLine: (article: string, reason: string, charges: readonly number[]) => string;
  /** How charges are read that say neither degree nor participation. */
  readonly asWritten: (facts: readonly string[]) => string;
  /** The same in a few words. */
  readonly asWrittenShort: string;
  readonly presumes: (count: number) => string;
  /** The outcome of the second tier, as it stands alone. */
  readonly presumedOutcome: Readonly<Record<Outcome, string>>;
  /** The outcome of the second tier, and what would overturn it. */
  readonly presumedUnless: (outcome: string, unless: readonly string[]) => string;
  /** That nothing but points of law are missing, and what would overturn that. */
  readonly waitsForLaw: (questions: readonly string[], unless: readonly string[]) => string;
  readonly grade: Readonly<Record<Grade, string>>;
  /** One fact that is presumed: what, why, how sure that is, and who disputes it. */
  readonly presumedFact: (fact: string, value: string, reason: string, grade: string, disputedBy: string) => string;
  /** Both tiers under one reading of the law. */
  readonly underReading: (reading: string, outcome: string, presumed: string) => string;
  /** Both tiers of a list: each outcome counted, and how many wait for a point of law alone. */
  readonly twoTiers: (sure: readonly string[], presumed: readonly string[], waitsForLaw: number) => string;
  /** Presumptions that were taken back, by id. */
  readonly notPresuming: (ids: string) => string;
  /** Before a next step that follows only if a fact has one of the values that it can have. */
  readonly onlyIf: (fact: string, values: string) => string;
  readonly asOf: (day: string) => string;
  readonly reading: (name: string) => string;
  readonly lawLine: (title: string, id: string, sha256: string) => string;
  readonly notADecision: string;
  readonly notAmnestied: string;
  readonly people: (count: number) => string;
  readonly counts: (read: number, evaluated: number, rejected: number, blank: number, setAside: number) => string;
  readonly row: (row: number) => string;
  readonly noneHere: string;
  readonly incomplete: string;
  readonly turnsOn: (names: string) => string;
  readonly any: string;
  readonly listed: string;
  /** @param articles those of the exclusions */
  readonly otherOffence: (articles: readonly string[]) => string;
  /** Any day that is not within reason of the arrest. */
  readonly anotherDay: string;
  /** A day in the window of the event that it stands beside. */
  readonly dayOfThatEvent: string;
  readonly before: (day: string) => string;
  readonly after: (day: string) => string;
}

export const reportWords: InEach<ReportWords> = { es, en };
