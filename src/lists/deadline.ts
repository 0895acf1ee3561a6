/** What the clock of a request is made of. */
import type { DateSpan, Day } from '../case/dates.ts';
import type { ListRow } from './row.ts';
import type { Clock, ClockStatus } from '../rules/court/clock.ts';
import type { CourtAction } from '../rules/court/court-action.ts';
import type { AppealTerm, Term } from '../rules/court/term.ts';

export type { ClockStatus };

export const STEP_CODES = [
  /** Granted, and the person is still held: nothing comes before that. */
  'carry-out-grant',
  /** The term runs: nothing but to wait and to keep the stamped copy. */
  'wait',
  /** Silence after the last day: put it on record in writing, complain. */
  'complain-silence',
  /** Nothing is recorded of a decision: ask at the court first. */
  'ask-whether-decided',
  /** Ask for the decision to be notified. */
  'ask-notification',
  /** Article 12: a refusal may be appealed; term and effect are not established. */
  'appeal-term-not-established',
  /** See that the measures end and the records are deleted (articles 10, 13, 14). */
  'see-to-effects',
  /** The court refused to receive the request: leave proof of it, complain. */
  'complain-not-received',
  'find-filing-date',
  'check-dates',
] as const;
export type StepCode = (typeof STEP_CODES)[number];

export interface Deadline {
  readonly row: ListRow;
  readonly court: string | null;
  readonly filed: DateSpan | null;
  readonly filedBy: string | null;
  readonly lastDay: DateSpan | null;
  /** Days left at the as-of day, 0 on the last one; null where it is not one number. */
  readonly daysLeft: number | null;
  /** Days past the last day; at least so many where the date is partial. */
  readonly daysOverdue: number | null;
  readonly status: ClockStatus;
  readonly decision: Clock['decision'];
  readonly decisionDate: DateSpan | null;
  /** Days from receipt to decision, where both dates are known. */
  readonly daysToDecision: { readonly least: number; readonly most: number } | null;
  readonly notificationDate: DateSpan | null;
  /** What the court did, with the last day to appeal a refusal. */
  readonly action: CourtAction;
  readonly next: readonly StepCode[];
}

export interface CourtDeadlines {
  /** As the first row writes it; null where no row names a court. */
  readonly court: string | null;
  readonly deadlines: readonly Deadline[];
  readonly counts: Readonly<Partial<Record<ClockStatus, number>>>;
}

export interface Deadlines {
  readonly asOf: Day;
  readonly term: Term;
  readonly appeal: AppealTerm | null;
  readonly courts: readonly CourtDeadlines[];
  readonly counts: Readonly<Partial<Record<ClockStatus, number>>>;
  readonly filed: number;
  /** Rows that say nothing of a request. */
  readonly notFiled: number;
}
