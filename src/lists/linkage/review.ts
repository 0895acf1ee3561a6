/** The sheet in which a person decides which rows are one person. */
import { createHash } from 'node:crypto';
import { formatSpan } from '../../case/dates.ts';
import { spanOf, valueOf, type DateFactId } from '../../case/fact-values.ts';
import { publicId, refOf, type ListRow, type RowRef } from '../row.ts';
import { link, type LinkageCounts, type LinkedPair } from './link.ts';
import { LinkageRecords } from './record.ts';
import type { LinkageOptions } from './weights.ts';

/** What the reviewer sees of one side. */
export interface ReviewSide extends RowRef {
  /** The id where it can be shown outside; see {@link publicId}. */
  readonly publicId: string | null;
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

/** A list that is looked through for duplicates: of each row, only what is compared and what is shown. */
export class ReviewList {
  readonly #records = new LinkageRecords();
  readonly #sides: ReviewSide[] = [];

  add(row: ListRow): void {
    this.#records.add(row);
    this.#sides.push(sideOf(row));
  }

  /** The pairs to decide, the surest first. */
  review(options: LinkageOptions = {}): { readonly counts: LinkageCounts; readonly rows: readonly ReviewRow[] } {
    const { counts, pairs } = link(this.#records, options);
    const rows = pairs.flatMap((pair) => {
      const [a, b] = [this.#sides[pair.a], this.#sides[pair.b]];
      return a && b ? [{ pair, a, b, check: checkOf(a, b) }] : [];
    });
    return { counts, rows };
  }
}

function sideOf(row: ListRow): ReviewSide {
  const { case: subject } = row;
  const date = (id: DateFactId) => {
    const span = spanOf(subject, id);
    return span && formatSpan(span);
  };
  return {
    ...refOf(row),
    publicId: publicId(row),
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
  return checkOf(sideOf(a), sideOf(b));
}

function checkOf(a: ReviewSide, b: ReviewSide): string {
  const identity = ({ name, idNumber, birth, arrest }: ReviewSide) => JSON.stringify([name, idNumber, birth, arrest]);
  return createHash('sha256').update([identity(a), identity(b)].sort().join('\n')).digest('hex').slice(0, 12);
}
