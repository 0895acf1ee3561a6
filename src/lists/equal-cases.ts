/**
 * Equal cases, unequal answers: requests whose determination is the same for
 * the same reasons, and what the courts did. It counts differences; it claims
 * no cause, and names nobody.
 */
import type { Day } from '../case/dates.ts';
import type { Case } from '../case/case.ts';
import { isPosition, type Determination } from '../rules/analysis/determination.ts';
import type { Ground, Outcome } from '../rules/language/law.ts';
import { answerOf, type Answer, type Answered } from './answers.ts';
import type { Dimension } from './dimensions.ts';
import { twins, type TwinPair } from './twins.ts';
import type { DeterminedRow } from './row.ts';
import type { Term } from '../rules/court/term.ts';
import { median, proportion, type Proportion } from './proportion.ts';

export interface AnswerCounts {
  readonly requests: number;
  readonly answers: Readonly<Record<Answer, number>>;
  /** Granted, of those decided or left without answer; pending ones are not counted. */
  readonly granted: Proportion;
  readonly days: { readonly known: number; readonly median: number; readonly least: number; readonly most: number } | null;
  /** So few that the figures say nothing. */
  readonly small: boolean;
}

export interface EqualCases extends AnswerCounts {
  readonly outcome: Outcome;
  readonly ground: Ground | null;
  readonly provisions: readonly string[];
  readonly turnsOn: readonly string[];
  readonly by: readonly { readonly dimension: string; readonly values: readonly (AnswerCounts & { readonly value: string | null })[] }[];
}

export interface Inequality {
  readonly groups: readonly EqualCases[];
  /** Cases that differ in nothing the law asks about and got different answers. */
  readonly pairs: readonly TwinPair[];
  readonly requests: number;
  /** Fewer requests than this say nothing. */
  readonly smallest: number;
}

export interface InequalityOptions {
  readonly asOf: Day;
  readonly dimensions: readonly Dimension[];
  /** The same text for cases that are the same to the law; see {@link situationText}. */
  readonly situation: (subject: Case) => string;
  readonly term: Term;
  readonly smallest?: number;
}

/** Groups below this are marked: with 10 the interval of a half is still 50 points wide. */
const SMALLEST = 10;

export interface AnsweredRow {
  readonly row: DeterminedRow;
  readonly answered: Answered;
}

export function equalCases(rows: readonly DeterminedRow[], options: InequalityOptions): Inequality {
  const smallest = options.smallest ?? SMALLEST;
  const groups = new Map<string, AnsweredRow[]>();
  const all: AnsweredRow[] = [];
  for (const row of rows) {
    const answered = answerOf(row, options.asOf, options.term);
    if (!answered) continue;
    const one = { row, answered };
    all.push(one);
    const key = reasonsKey(row.determination);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const found = [...groups.values()].map((group): EqualCases => {
    const first = group[0]?.row.determination;
    return {
      outcome: first?.outcome ?? 'undetermined', ground: first?.ground ?? null, provisions: first?.provisions ?? [], turnsOn: first?.turnsOn ?? [],
      ...count(group, smallest),
      by: options.dimensions.map((dimension) => ({ dimension: dimension.id, values: split(group, dimension, smallest) })),
    };
  });
  return { groups: found.sort((a, b) => b.requests - a.requests), pairs: twins(all, options.situation), requests: all.length, smallest };
}

/** The outcome with all its reasons, whatever the order of the charges. */
function reasonsKey({ outcome, ground, provisions, turnsOn, charges, assumed }: Determination): string {
  const each = charges.map((one) => JSON.stringify([one.outcome, one.ground, [...one.provisions].sort(), unnumbered(one.turnsOn)])).sort();
  return JSON.stringify([outcome, ground, [...provisions].sort(), unnumbered(turnsOn), [...new Set(each)], assumed.filter(isPosition).map((one) => `${one.question}=${one.position}`).sort()]);
}

/** `charges[2].degree` of one case is `charges[1].degree` of another. */
function unnumbered(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => name.replace(/\[\d+\]/, '')))].sort();
}

function split(group: readonly AnsweredRow[], dimension: Dimension, smallest: number): EqualCases['by'][number]['values'] {
  const parts = new Map<string, { value: string | null; rows: AnsweredRow[] }>();
  for (const one of group) {
    const value = dimension.valueOf(one.row);
    const key = value === null ? '' : dimension.keyOf(value);
    const part = parts.get(key) ?? { value, rows: [] };
    part.rows.push(one);
    parts.set(key, part);
  }
  return [...parts.values()].map(({ value, rows }) => ({ value, ...count(rows, smallest) })).sort((a, b) => b.requests - a.requests);
}

function count(rows: readonly AnsweredRow[], smallest: number): AnswerCounts {
  const answers = { granted: 0, refused: 0, unanswered: 0, pending: 0 };
  for (const { answered } of rows) answers[answered.answer]++;
  const settled = answers.granted + answers.refused + answers.unanswered;
  const days = rows.flatMap(({ answered }) => answered.days ?? []).sort((a, b) => a - b);
  return {
    requests: rows.length, answers, granted: proportion(answers.granted, settled),
    days: days.length === 0 ? null : { known: days.length, median: median(days), least: days[0] ?? 0, most: days.at(-1) ?? 0 },
    small: settled < smallest,
  };
}
