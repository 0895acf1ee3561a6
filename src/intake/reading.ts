/** What the reading of one cell gives. */
import type { Fact } from '../case/case.ts';
import type { CaseFactId } from '../case/facts.ts';
import type { Code } from '../i18n/codes.ts';
import { unknown } from '../case/case.ts';
import { shown } from '../text/sanitise.ts';

/** A fact of any kind; the fact's id tells which. */
export type AnyFact = Fact<unknown>;

/** A warning that does not know its column yet. */
export interface Remark {
  readonly code: Code;
  readonly values: Readonly<Record<string, string>>;
}

export interface Reading {
  /** The fact that the column is for. */
  readonly fact: AnyFact;
  /** Other facts that the words state; a column of their own goes before them. */
  readonly also: readonly (readonly [CaseFactId, AnyFact])[];
  readonly warnings: readonly Remark[];
  /** Which order of day and month the cell shows, for a column of dates. */
  readonly order?: 'dmy' | 'mdy' | 'either';
  /** A program's word for a value that is not there, which counts as blank. */
  readonly nullWord?: string;
}

const NOTHING: readonly never[] = [];

/** A fact and what goes with it. */
export function reading(fact: AnyFact, warnings: readonly Remark[] = NOTHING, also: Reading['also'] = NOTHING): Reading {
  return { fact, also, warnings };
}

/** An empty cell. */
export const BLANK: Reading = reading(unknown('blank'));

/** A cell that says that it is not known. */
export function statedUnknown(text: string): Reading {
  return reading(unknown('stated-unknown', text));
}

/** A cell that cannot be read: unknown, with its text and a warning. */
export function unreadable(text: string, code: Code, values: Readonly<Record<string, string>> = {}): Reading {
  return reading(unknown('unreadable', text), [{ code, values: { text: shown(text), ...values } }]);
}
