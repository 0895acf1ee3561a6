/** What a person decided in the review sheet, and what can be taken from it. */
import { wordsOf } from '../../text/fold.ts';
import { rowKey, type ListRow } from '../row.ts';
import { pairCheck } from './review.ts';

/** `same`: one entry twice. `related`: one person, both entries stay. `different`: two persons. */
export type Verdict = 'same' | 'related' | 'different';

export interface Decision {
  readonly a: { readonly file: string; readonly row: number };
  readonly b: { readonly file: string; readonly row: number };
  readonly verdict: Verdict;
  /** As the review sheet had it. */
  readonly check: string;
}

export type DecisionProblem = 'no-such-row' | 'row-changed' | 'decided-twice' | 'contradictory' | 'unknown-verdict';

export interface RefusedDecision {
  readonly decision: Decision;
  readonly code: DecisionProblem;
}

const VERDICTS: Readonly<Record<string, Verdict>> = {
  same: 'same', mismo: 'same', misma: 'same', igual: 'same', si: 'same', yes: 'same', 'misma persona': 'same', 'same person': 'same', duplicado: 'same', duplicate: 'same',
  related: 'related', relacionado: 'related', relacionada: 'related', relacionadas: 'related',
  different: 'different', distinto: 'different', distinta: 'different', diferente: 'different', no: 'different', 'otra persona': 'different', 'personas distintas': 'different',
};

/** Reads the word in the decision column; null where it is blank, undefined where it is none of them. */
export function readVerdict(cell: string): Verdict | null | undefined {
  const word = wordsOf(cell);
  return word === '' ? null : VERDICTS[word];
}

/** Columns of the review sheet that a decision is read from. */
export const DECISION_COLUMNS = ['a_file', 'a_row', 'b_file', 'b_row', 'check', 'decision'] as const;

/**
 * Decisions from the sheet's cells, keyed by {@link DECISION_COLUMNS}.
 * @returns blank ones left out; words that are no verdict by their line (first is 0)
 */
export function readDecisions(lines: readonly Readonly<Record<string, string>>[]): { readonly decisions: readonly Decision[]; readonly unreadable: readonly number[] } {
  const decisions: Decision[] = [];
  const unreadable: number[] = [];
  lines.forEach((line, index) => {
    const verdict = readVerdict(line.decision ?? '');
    if (verdict === null) return;
    const [rowA, rowB] = [Number(line.a_row), Number(line.b_row)];
    if (verdict === undefined || !Number.isInteger(rowA) || !Number.isInteger(rowB)) unreadable.push(index);
    else decisions.push({ a: { file: line.a_file ?? '', row: rowA }, b: { file: line.b_file ?? '', row: rowB }, verdict, check: line.check ?? '' });
  });
  return { decisions, unreadable };
}

/** A decision that holds for rows of this list, by their positions. */
export interface PlacedDecision {
  readonly a: number;
  readonly b: number;
  readonly verdict: Verdict;
  readonly decision: Decision;
}

/** Finds the rows that decisions are about; a decision about other contents is refused, never guessed. */
export function placeDecisions(rows: readonly ListRow[], decisions: readonly Decision[]): { readonly placed: readonly PlacedDecision[]; readonly refused: readonly RefusedDecision[] } {
  const position = new Map(rows.map((row, index) => [rowKey(row), index]));
  const placed = new Map<string, PlacedDecision>();
  const refused: RefusedDecision[] = [];
  for (const decision of decisions) {
    const [a, b] = [position.get(rowKey(decision.a)), position.get(rowKey(decision.b))];
    const [rowA, rowB] = [rows[a ?? -1], rows[b ?? -1]];
    if (a === undefined || b === undefined || !rowA || !rowB || a === b) refused.push({ decision, code: 'no-such-row' });
    else if (pairCheck(rowA, rowB) !== decision.check) refused.push({ decision, code: 'row-changed' });
    else {
      const key = `${String(Math.min(a, b))} ${String(Math.max(a, b))}`;
      const before = placed.get(key);
      if (before && before.verdict !== decision.verdict) refused.push({ decision, code: 'decided-twice' });
      else placed.set(key, { a, b, verdict: decision.verdict, decision });
    }
  }
  return { placed: [...placed.values()], refused };
}
