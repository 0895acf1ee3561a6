/** Words of what is made from lists: deadlines, duplicates, two lists, co-defendants, equal cases, progress. */
import { en } from './lists.en.ts';
import { es } from './lists.es.ts';
import type { InEach } from './language.ts';

/** The term for a decision, as the law of the run sets it. */
interface TermTold {
  readonly days: number;
  readonly article: string;
}

type Said<K extends string> = Readonly<Record<K, string>>;

export interface ListWords {
  /** Counts without persons. */
  readonly counts: {
    readonly title: string;
    readonly about: (least: number) => string;
    readonly all: string;
    readonly several: string;
    readonly hidden: string;
  };
  /** A day or a partial date (ISO) as people write it. */
  readonly date: (iso: string) => string;
  readonly row: (row: number) => string;
  readonly side: Said<'a' | 'b'>;
  readonly count: (count: number, of: 'rows' | 'persons' | 'requests' | 'pairs' | 'cases') => string;
  /** A number with a fixed number of decimals. */
  readonly decimal: (value: number, places: number) => string;
  readonly notSaid: string;
  readonly none: string;
  /** What was read of a file: `read = listed + rejected + blank + set aside`. */
  readonly read: (file: string, read: number, listed: number, rejected: number, blank: number, setAside: number) => string;
  /** A row, with its file where there are several. */
  readonly place: (row: number, file: string | null) => string;
  readonly deadlines: {
    readonly title: (asOf: string, term: TermTold) => string;
    readonly status: Said<'running' | 'last-day' | 'overdue' | 'uncertain' | 'decided-in-term' | 'decided-late' | 'decided' | 'not-received' | 'no-date' | 'contradictory'>;
    readonly step: Said<'carry-out-grant' | 'wait' | 'complain-silence' | 'ask-whether-decided' | 'ask-notification' | 'appeal-term-not-established' | 'see-to-effects' | 'complain-not-received' | 'find-filing-date' | 'check-dates'>;
    readonly noCourt: string;
    readonly left: (days: number) => string;
    readonly late: (days: number) => string;
    readonly decision: Said<'granted' | 'refused' | 'none' | 'unknown'>;
    readonly notFiled: (rows: number) => string;
    readonly rule: (term: TermTold) => string;
    /** The sources of the term, as the law file has them. */
    readonly sources: (article: string, confidence: string, sources: string) => string;
    readonly decidedIn: (days: number) => string;
    readonly calendarTitle: (term: TermTold) => string;
    readonly calendarEvent: (label: string, overdue: boolean, term: TermTold) => string;
    readonly calendarCourt: (court: string) => string;
    readonly calendarFiled: (date: string) => string;
  };
  readonly linkage: {
    readonly title: string;
    readonly band: Said<'same' | 'possible' | 'different'>;
    readonly relation: Said<'duplicate' | 'related'>;
    readonly field: Said<'name' | 'id-number' | 'birth-date' | 'arrest-date' | 'state'>;
    readonly agreement: Said<'same' | 'compatible' | 'one-error' | 'swapped' | 'near' | 'different' | 'missing'>;
    readonly caution: Said<'one-field-only' | 'id-number-differs' | 'id-number-near' | 'birth-date-differs' | 'name-differs' | 'no-personal-field'>;
    readonly score: (weight: string, probability: string) => string;
    readonly notMerged: string;
    readonly counts: (rows: number, same: number, possible: number, related: number) => string;
    readonly inBatch: (same: number, possible: number, related: number) => string;
    readonly unreadable: (row: number, word: string) => string;
    readonly othersKept: string;
    readonly refused: Said<'no-such-row' | 'row-changed' | 'decided-twice' | 'contradictory' | 'unknown-verdict'>;
    readonly applied: (read: number, kept: number, mergedAway: number) => string;
  };
  readonly reconcile: {
    readonly title: (a: string, b: string) => string;
    readonly both: string;
    readonly differing: string;
    readonly oneSays: string;
    readonly outOn: Said<'a' | 'b'>;
    readonly only: Said<'a' | 'b'>;
    readonly uncertain: string;
    readonly caution: string;
  };
  readonly coDefendants: {
    readonly title: string;
    readonly basis: Said<'file-number' | 'named-case'>;
    readonly decisionsDiffer: string;
    readonly outcomesDiffer: string;
    readonly alike: (groups: number) => string;
    readonly extensive: string;
  };
  readonly equal: {
    readonly title: string;
    readonly caution: string;
    readonly answer: Said<'granted' | 'refused' | 'unanswered' | 'pending'>;
    readonly method: string;
    readonly small: (smallest: number) => string;
    readonly pairs: string;
    readonly took: (days: number) => string;
    readonly column: (heading: string) => string;
  };
  readonly progress: {
    readonly title: (before: string, after: string) => string;
    readonly change: Said<'released' | 'detained-again' | 'granted' | 'refused' | 'request-filed' | 'fact-lost' | 'changed'>;
    readonly fresh: string;
    readonly unchanged: string;
    readonly goneWithoutReason: string;
    readonly gone: Said<'granted' | 'released' | 'closed'>;
    readonly goneWithReason: string;
    readonly uncertain: string;
    readonly idClash: string;
    readonly notAmnestied: string;
  };
}

export const listWords: InEach<ListWords> = { es, en };
