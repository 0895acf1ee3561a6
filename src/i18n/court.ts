/** Words on what a court did of a request, and on what a list says first. */
import type { Outcome } from '../rules/language/law.ts';
import type { CourtState } from '../rules/language/court-state.ts';
import { en } from './court.en.ts';
import { es } from './court.es.ts';
import type { InEach } from './language.ts';

/** Why a list names people before everybody else, in the order in which it does. */
export const ALERT_KINDS = ['granted-and-held', 'overdue', 'appeal-running', 'appeal-from-notice', 'covered-not-asked', 'covered-unknown'] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

/** A term in words: how long, until when, and where the as-of day stands to that. */
export interface TermSaid {
  readonly days: number;
  /** Its last day, or the days among which that is. */
  readonly ends: string;
  /** Days left where it is one day and still to come, 0 on the last one; null where it is not one number. */
  readonly left: number | null;
  readonly standing: 'in-term' | 'after-term' | 'uncertain';
  readonly toCheck: boolean;
}

export interface CourtWords {
  /** In a cell of a list. */
  readonly state: Readonly<Record<CourtState, string>>;
  /** In capitals, before the outcome. */
  readonly headline: Readonly<Record<CourtState, string>>;
  readonly granted: (day: string, held: 'yes' | 'no' | 'unknown') => string;
  /** Behind {@link granted} where the law as read says something else. @param outcome its name */
  readonly grantPrevails: (outcome: string) => string;
  readonly refused: (day: string) => string;
  /** @param term null where the day of the notice is not known */
  readonly appeal: (term: TermSaid | null, days: number, toCheck: boolean) => string;
  /** @param term null where the day of the request is not known */
  readonly pending: (day: string, term: TermSaid | null) => string;
  readonly notReceived: (day: string) => string;
  readonly notAsked: string;
  readonly unknown: string;
  readonly alert: Readonly<Record<AlertKind, string>>;
  /** Behind a person of an alert. */
  readonly daysLeft: (days: number) => string;
  readonly daysLate: (days: number) => string;
  readonly more: (count: number) => string;
}

/** Words of the report of a list on a terminal. */
export interface ListWords {
  readonly alerts: string;
  /** Headings of the columns of {@link Outcome}s. */
  readonly sure: string;
  readonly presumed: string;
  readonly outcome: Readonly<Record<Outcome, string>>;
  /** What stands behind the columns of readings. */
  readonly counts: string;
  readonly waits: (count: number) => string;
  readonly askFirst: string;
  readonly askSeveral: string;
  readonly askCourts: string;
  readonly warnings: string;
  /** @param text what cells say @param title of the warning */
  readonly warned: (text: string, title: string) => string;
  readonly moreKinds: (count: number) => string;
  readonly whereCases: (count: number) => string;
}

export const courtWords: InEach<CourtWords> = { es: es.court, en: en.court };
export const batchWords: InEach<ListWords> = { es: es.list, en: en.list };
