/** The sheet in which a person decides which rows are one person. */
import { createHash } from 'node:crypto';
import { formatSpan } from '../../case/dates.ts';
import { spanOf, valueOf, type DateFactId } from '../facts.ts';
import { refOf, type ListRow, type RowRef } from '../row.ts';
import type { LinkedPair } from './link.ts';

/** What the reviewer sees of one side. */
export interface ReviewSide extends RowRef {
  readonly name: string | null;
  readonly idNumber: string | null;
  readonly birth: string | null;
  readonly arrest: string | null;
  readonly state: string | null;
  readonly charges: string | null;
}

export interface ReviewRow {
  readonly pair: LinkedPair;
  readonly a: ReviewSide;
  readonly b: ReviewSide;
  /** Ties a decision to what was seen: another row in the same place is refused. */
  readonly check: string;
}

/** One line for each pair to decide, the surest first. */
export function reviewSheet(rows: readonly ListRow[], pairs: readonly LinkedPair[]): readonly ReviewRow[] {
  return pairs.flatMap((pair) => {
    const [a, b] = [rows[pair.a], rows[pair.b]];
    return a && b ? [{ pair, a: sideOf(a), b: sideOf(b), check: pairCheck(a, b) }] : [];
  });
}

function sideOf(row: ListRow): ReviewSide {
  const { case: subject } = row;
  const date = (id: DateFactId) => {
    const span = spanOf(subject, id);
    return span && formatSpan(span);
  };
  return {
    ...refOf(row),
    name: valueOf(subject, 'name'),
    idNumber: valueOf(subject, 'id-number'),
    birth: date('birth-date'),
    arrest: date('arrest-date'),
    state: valueOf(subject, 'state'),
    charges: Array.isArray(subject.charges) ? subject.charges.map((charge) => charge.text).join('; ') : null,
  };
}

/** The same for the same two rows in either order, as long as who they are is written alike. */
export function pairCheck(a: ListRow, b: ListRow): string {
  const identity = (row: ListRow) => {
    const { name, idNumber, birth, arrest } = sideOf(row);
    return JSON.stringify([name, idNumber, birth, arrest]);
  };
  return createHash('sha256').update([identity(a), identity(b)].sort().join('\n')).digest('hex').slice(0, 12);
}
