/**
 * The one result object: what a run found, in names that scripts can rely on.
 * Every report is made from it, at once or later from the saved file.
 * Codes never change with the language.
 */
import type { Assumed, DutyState, NextStepRef, SettlingSet, TraceStep, Turning } from '../rules/analysis/determination.ts';
import type { CourtAction } from '../rules/court/court-action.ts';
import type { Tiers } from '../rules/presumed/tiers.ts';
import type { Ground, Outcome, TextStatus } from '../rules/language/law.ts';

/** Version of the shape below; a program refuses a result that it does not know. */
export const RESULT_FORMAT = 'amnistia-result/2';

export interface InputInfo {
  readonly name: string;
  /** Hash of the input's bytes. */
  readonly sha256: string;
}

/** How a result was cut down so that it can be shared; absent from one that is whole. */
export interface SharedInfo {
  /** Whether persons stand under pseudonyms and free text is left out. */
  readonly redacted: boolean;
  /** How exact dates and places are, where it was redacted. */
  readonly dates?: 'day' | 'month' | 'year';
  readonly places?: 'state' | 'none';
  /** Ids of the facts that may stand in it; of all others nothing is said, not even that they are unknown. */
  readonly facts: readonly string[];
  /** Persons who are in no copy, since their list says so. */
  readonly leftOut?: number;
  /** How far its persons are hidden among each other, where it was redacted. */
  readonly groups?: Groups;
}

/** Over which facts nobody stands in a group smaller than `atLeast`, and what that took. */
export interface Groups {
  readonly atLeast: number;
  readonly quasi: readonly string[];
  /** What else stands in the copy: by that nobody is hidden. */
  readonly others: readonly string[];
  /** Shares of the cells that are known over these facts: left blank, and told less exactly. */
  readonly blanked: number;
  readonly coarsened: number;
  readonly alone: readonly Alone[];
}

/** How many persons stood alone by the day, month or year of the arrest with the state, or by all that is shared; before, and in the copy. */
export interface Alone {
  readonly by: 'day' | 'month' | 'year' | 'all';
  readonly before: number;
  readonly after: number;
}

export interface RunInfo {
  readonly format: typeof RESULT_FORMAT;
  readonly law: { readonly id: string; readonly sha256: string; readonly status: TextStatus };
  /** ISO day on which the cases were looked at. */
  readonly asOf: string;
  readonly reading: string;
  /** Every position that held: the reading's and those taken one by one. */
  readonly assumptions: Readonly<Record<string, string>>;
  /** Presumptions of the law file that were taken back; absent where there are none. */
  readonly notPresumed?: readonly string[];
  /** Presumptions of fact that were tried in the second tier; absent from a result of a time before there was one. */
  readonly presumptions?: readonly string[];
  /** The sheet that says what texts mean that were not read: its hash, and how many of its answers were used. */
  readonly answers?: { readonly sha256: string; readonly used: number };
  readonly tool: { readonly name: 'amnistia'; readonly version: string };
  readonly inputs: readonly InputInfo[];
  readonly shared?: SharedInfo;
}

export interface Counts {
  readonly read: number;
  readonly evaluated: number;
  readonly rejected: number;
  readonly blank: number;
  /** Rows that are no persons: notes, totals, titles, repeated headings. */
  readonly setAside: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** The same with what is presumed; absent where nobody tried. */
  readonly presumed?: PresumedCounts;
}

/** Counts of no case. */
export function noOutcomes(): Record<Outcome, number> {
  return { eligible: 0, ineligible: 0, undetermined: 0, mixed: 0 };
}

/** Counts a case among those with what is presumed. */
export function countPresumed(counts: Record<Outcome, number> & { waitsForLaw: number }, { outcome, presumed }: Pick<CaseResult, 'outcome' | 'presumed'>): void {
  counts[presumed?.outcome ?? outcome] += 1;
  if (presumed !== null && presumed.waitsForLaw.length > 0) counts.waitsForLaw += 1;
}

/** Counts of a run on one case. */
export function countsOfOne(result: CaseResult): Counts {
  const presumed = { ...noOutcomes(), waitsForLaw: 0 };
  countPresumed(presumed, result);
  return { read: 1, evaluated: 1, rejected: 0, blank: 0, setAside: 0, outcomes: { ...noOutcomes(), [result.outcome]: 1 }, presumed };
}

/** What is presumed of these cases, counted; undefined for a run that did not try. */
export function presumedCounts({ presumptions }: RunInfo, cases: readonly CaseResult[]): PresumedCounts | undefined {
  if (presumptions === undefined) return undefined;
  const counts = { ...noOutcomes(), waitsForLaw: 0 };
  for (const one of cases) countPresumed(counts, one);
  return counts;
}

/** The outcomes with what is presumed, and how many wait for nothing but a point of law. */
export interface PresumedCounts extends Readonly<Record<Outcome, number>> {
  readonly waitsForLaw: number;
}

export interface ChargeResult {
  /** As written; empty for the conduct of a person without known charges. */
  readonly text: string;
  /** Ids of the catalogue that the words can mean; null if not recognised. */
  readonly offences: readonly string[] | null;
  readonly suggestions?: readonly string[];
  readonly outcome: 'eligible' | 'ineligible' | 'undetermined';
  readonly ground: Ground | null;
  readonly provisions: readonly string[];
  readonly turnsOn: readonly string[];
  readonly trace: readonly TraceStep[];
}

export interface WarningResult {
  /** The heading of the column, or the fact where there is no column. */
  readonly column: string;
  readonly code: string;
  /** In the language of the run; codes and values are what scripts should use. */
  readonly message: string;
  readonly values: Readonly<Record<string, string>>;
}

/** A provision over the whole case: where the charges differ, each has its own trace. */
export interface CaseTraceStep extends Omit<TraceStep, 'value' | 'open'> {
  readonly value: TraceStep['value'] | 'varies';
}

export interface CaseResult {
  readonly id: string;
  /** File the case came from; `-` is standard input. */
  readonly file: string;
  /** Sheet of a workbook. */
  readonly sheet?: string;
  /** Row as the spreadsheet shows it. */
  readonly row: number;
  readonly outcome: Outcome;
  readonly ground: Ground | null;
  /** What holds unless somebody proves the unusual; null where the outcome is sure, or nobody tried. */
  readonly presumed: Tiers['presumed'];
  /** Both tiers under the other readings of the law, by name: its two ends. Empty where nobody tried. */
  readonly readings: Readonly<Record<string, Tiers>>;
  /** What the court did, which comes first where it contradicts the outcome; absent from a result of a time before it was told, and from a copy that withholds it. */
  readonly courtAction?: CourtAction;
  readonly provisions: readonly string[];
  readonly turnsOn: readonly string[];
  readonly charges: readonly ChargeResult[];
  readonly settledBy: readonly SettlingSet[];
  readonly settledByComplete: boolean;
  readonly wouldChange: readonly Turning[];
  /** Those of {@link wouldChange} that are not about a charge, while the result is fresh; no part of the JSON. */
  readonly caseTurnings?: readonly Turning[];
  readonly conditions: readonly DutyState[];
  readonly assumed: readonly Assumed[];
  readonly next: readonly NextStepRef[];
  readonly notes: readonly string[];
  readonly trace: readonly CaseTraceStep[];
  readonly warnings: readonly WarningResult[];
  /** The facts as read, in the form in which a case is saved; personal data included. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** The input row's own cells, in the order of {@link Result.columns}. */
  readonly cells?: readonly string[];
  /** The result as plain data, where it is one that works out only what it is asked for. */
  toJSON?(): CaseResult;
}

/** A result as plain data, to be kept. */
export function plainResult(result: CaseResult): CaseResult {
  return result.toJSON?.() ?? result;
}

export interface RejectedRow {
  readonly file: string;
  readonly sheet?: string;
  readonly row: number;
  readonly column: string;
  readonly code: string;
  readonly message: string;
  /** What goes into the message, so that another language can say it. */
  readonly values?: Readonly<Record<string, string>>;
  readonly original: readonly string[] | string;
}

export interface TableColumns {
  readonly file: string;
  readonly sheet?: string;
  readonly headings: readonly string[];
  /** The fact that each column was read as; null for one that went through untouched. */
  readonly facts?: readonly (string | null)[];
  /** How sure each is; absent where a person's mapping says them all. */
  readonly found?: readonly ColumnFound[];
}

export interface ColumnFound {
  /** `sure` and `likely` were used, `unsure` was not. */
  readonly band: 'sure' | 'likely' | 'unsure';
  /** Of its different values: those that are read as the fact, and how many were looked at. */
  readonly read: number;
  readonly looked: number;
  /** Facts that a column may be for that was not used, the best first. */
  readonly candidates: readonly string[];
}

/** What tells one input table from another: a workbook has several. */
export function tableOf({ file, sheet }: { readonly file: string; readonly sheet?: string }): string {
  return sheet === undefined ? file : `${file} · ${sheet}`;
}

/** Two rows that may be of one person. Nothing of who it is: the rows tell that. */
export interface DuplicatePair {
  readonly a: DuplicateRow;
  readonly b: DuplicateRow;
  readonly band: 'same' | 'possible';
  /** `related`: entries of one person for different charges or court files, which both stay. */
  readonly relation: 'duplicate' | 'related';
  /** That both are one person, from 0 to 1. */
  readonly probability: number;
  /** How each field that both rows have agrees, with its weight in bits. */
  readonly fields: readonly { readonly field: string; readonly agreement: string; readonly weight: number }[];
  readonly cautions: readonly string[];
}

export interface DuplicateRow {
  readonly file: string;
  readonly row: number;
  /** Null where the id may be a cédula or a name. */
  readonly id: string | null;
}

export interface Result {
  readonly run: RunInfo;
  readonly counts: Counts;
  readonly cases: readonly CaseResult[];
  readonly rejected: readonly RejectedRow[];
  /** Each input table's headings, in its own order. */
  readonly columns?: readonly TableColumns[];
  /** Rows that may be of one person, the surest first; only where it was asked for. */
  readonly duplicates?: readonly DuplicatePair[];
}
