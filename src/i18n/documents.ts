/** Words of the documents that people hand over: pages, spreadsheets, memos. */
import { en } from './documents.en.ts';
import { es } from './documents.es.ts';
import type { InEach } from './language.ts';

/** Who can supply a fact that is missing. */
export const SUPPLIERS = ['court-file', 'indictment', 'person', 'court', 'counsel'] as const;
export type Supplier = (typeof SUPPLIERS)[number];

/** How far a case gets at one stop of the flow: period, event, exclusion. */
export const PASSAGES = ['pass', 'open', 'differs', 'fail'] as const;
export type Passage = (typeof PASSAGES)[number];
export const STOPS = ['period', 'event', 'exclusion'] as const;
export type Stop = (typeof STOPS)[number];

type Truth = 'yes' | 'no' | 'unknown';

export interface DocumentWords {
  /** Texts about dates and numbers, in the habit of the language. */
  readonly months: readonly string[];
  readonly day: (day: number, month: string, year: string) => string;
  readonly month: (month: string, year: string) => string;
  readonly until: (day: string) => string;
  readonly since: (day: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly thousands: string;
  readonly join: (names: readonly string[]) => string;
  readonly either: (values: readonly string[]) => string;

  readonly requirement: Readonly<Record<Truth, string>>;
  readonly exclusion: Readonly<Record<Truth, string>>;
  readonly supplier: Readonly<Record<Supplier, string>>;
  readonly suppliedBy: string;
  readonly event: (id: string, title: string) => string;
  readonly question: (id: string) => string;
  readonly articles: (numbers: readonly string[]) => string;
  readonly sources: string;
  readonly hardCases: string;
  readonly offencesListed: (names: string) => string;
  readonly chargeNumber: (number: number) => string;
  /** The day on which a term ends. @param toCheck whether the law file says that its length is still to be checked */
  readonly termEnds: (days: number, day: string, toCheck: boolean) => string;
  readonly termOver: (days: number, day: string, toCheck: boolean) => string;
  readonly termOf: (days: number, toCheck: boolean) => string;
  readonly wouldBeIf: (name: string, values: string, outcome: string) => string;
  readonly wouldBeTaken: (question: string, position: string, outcome: string) => string;
  /** A result that was cut down to be shared. */
  readonly shared: {
    readonly withheld: string;
    readonly redacted: string;
    readonly dates: Readonly<Record<'day' | 'month' | 'year', string>>;
    readonly places: Readonly<Record<'state' | 'none', string>>;
    readonly columns: string;
    /** Persons who are in no copy. */
    readonly leftOut: (count: number) => string;
    /** How far persons are hidden among each other. */
    readonly groups: {
      readonly atLeast: (least: number, facts: string, blanked: string, coarsened: string) => string;
      readonly none: string;
      /** Facts that leave and over which nobody is grouped. */
      readonly notAmong: (facts: string) => string;
      readonly by: Readonly<Record<'day' | 'month' | 'year' | 'all', string>>;
      readonly alone: (by: string, before: string, after: string) => string;
      readonly standing: (counts: string) => string;
    };
  };
  readonly amnestyPage: {
    readonly titleOne: (id: string) => string;
    readonly titleMany: string;
    readonly draft: string;
    readonly skip: string;
    readonly contents: string;
    readonly pictures: string;
    readonly outcomes: string;
    /** @param article of the events, where the law has one @param from first year @param to last year */
    readonly timeline: (article: string | undefined, from: string, to: string) => string;
    readonly timelineHint: string;
    readonly open: string;
    readonly openHint: string;
    readonly flow: string;
    readonly flowHint: string;
    readonly flowStart: string;
    readonly stop: Readonly<Record<Stop, string>>;
    readonly passage: Readonly<Record<Stop, Readonly<Record<Passage, string>>>>;
    readonly asTable: string;
    readonly questionsGroup: string;
    readonly factsGroup: string;
    readonly cases: string;
    readonly count: string;
    readonly share: string;
    readonly certain: string;
    readonly possible: string;
    readonly noLink: string;
    readonly linkUnknown: string;
    readonly perQuarter: string;
    readonly undated: string;
    readonly from: string;
    readonly to: string;
    readonly filters: string;
    readonly search: string;
    readonly searchHint: string;
    /** The same where persons stand under pseudonyms. */
    readonly searchHintShared: string;
    readonly all: string;
    readonly outcome: string;
    readonly ground: string;
    readonly article: string;
    readonly questionLabel: string;
    readonly state: string;
    readonly eventLabel: string;
    readonly sort: string;
    readonly byRow: string;
    readonly byId: string;
    readonly byPseudonym: string;
    readonly byOutcome: string;
    readonly byDate: string;
    readonly clear: string;
    readonly showing: (shown: string, all: string) => string;
    readonly more: string;
    readonly none: string;
    readonly id: string;
    readonly charges: string;
    readonly conductDate: string;
    readonly why: string;
    readonly reasonsOf: (id: string) => string;
    readonly factsGiven: string;
    readonly noScript: string;
    readonly rejected: string;
    readonly rejectedCode: string;
    readonly rejectedRow: string;
    readonly rejectedMessage: string;
    readonly rejectedColumn: string;
    readonly file: string;
    readonly original: string;
    readonly rejectedMore: (count: string) => string;
    readonly legal: string;
    readonly madeBy: (version: string) => string;
    readonly assumptions: string;
    readonly noAssumptions: string;
    readonly printHint: string;
    readonly confidence: string;
    readonly checked: (day: string) => string;
    readonly provision: string;
    readonly value: string;
    readonly reads: string;
  };
  readonly sheet: {
    readonly cases: string;
    readonly summary: string;
    readonly problems: string;
    readonly law: string;
    readonly outcome: string;
    readonly ground: string;
    readonly articles: string;
    readonly missing: string;
    readonly questions: string;
    readonly charges: string;
    readonly assumed: string;
    readonly conditions: string;
    readonly next: string;
    readonly warnings: string;
    readonly sourceFile: string;
    readonly sourceRow: string;
    readonly kind: string;
    readonly rejectedRow: string;
    readonly warning: string;
    readonly column: string;
    readonly code: string;
    readonly message: string;
    readonly original: string;
    readonly number: string;
    readonly key: string;
    readonly text: string;
    readonly status: string;
    readonly asOf: string;
    readonly reading: string;
    readonly input: string;
    readonly read: string;
    readonly evaluated: string;
    readonly rejected: string;
    readonly blank: string;
    readonly setAside: string;
    readonly notInLaw: string;
    readonly cut: string;
  };
  readonly memo: {
    readonly title: string;
    readonly subtitle: (id: string) => string;
    readonly summary: string;
    readonly facts: string;
    readonly determination: string;
    readonly disputed: string;
    readonly missing: string;
    readonly conditions: string;
    readonly next: string;
    readonly annex: string;
    readonly privileged: string;
    readonly fact: string;
    readonly value: string;
    readonly nothingDisputed: string;
    readonly nothingMissing: string;
    readonly nothingMissingButPresumed: string;
    readonly lawNotes: string;
    readonly turning: string;
    readonly holders: string;
    readonly sourcesHeading: string;
  };
}

export const documentWords: InEach<DocumentWords> = { es, en };
