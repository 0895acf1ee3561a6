/** Record linkage over a list, or between two: which rows can be one person. */
import type { ListRow } from '../row.ts';
import { eachCandidate, type CandidateCounts } from './candidates.ts';
import { recordOf, Vocabulary } from './record.ts';
import { relationOf, type Relation } from './relation.ts';
import { Scorer, type Score } from './score.ts';
import { DEFAULTS, type LinkageOptions } from './weights.ts';

export interface LinkedPair extends Score {
  /** Positions in the list given, a before b. */
  readonly a: number;
  readonly b: number;
  readonly relation: Relation;
}

export interface Linkage {
  /** Pairs in the bands "same" and "possible"; the surest first. */
  readonly pairs: readonly LinkedPair[];
  readonly counts: CandidateCounts & { readonly rows: number; readonly same: number; readonly possible: number };
}

/** The rows that can be one person within a list. */
export function duplicates(rows: readonly ListRow[], options: LinkageOptions = {}): Linkage {
  return link(rows, options);
}

/** The rows of one list that can be a person on the other; positions run on from `a` into `b`. */
export function linkBetween(a: readonly ListRow[], b: readonly ListRow[], options: LinkageOptions = {}): Linkage {
  return link([...a, ...b], options, (row) => (row < a.length ? 0 : 1));
}

function link(rows: readonly ListRow[], options: LinkageOptions, side?: (row: number) => number): Linkage {
  const vocabulary = new Vocabulary();
  const records = rows.map((row) => recordOf(row, vocabulary));
  const scorer = new Scorer(records, vocabulary, options);
  const largestBlock = options.largestBlock ?? DEFAULTS.largestBlock;
  const found = new Map<number, LinkedPair>();
  const counts = eachCandidate(records, vocabulary, side ? { largestBlock, side } : { largestBlock }, (a, b) => {
    const key = a * rows.length + b;
    const [one, other, rowA, rowB] = [records[a], records[b], rows[a], rows[b]];
    if (!one || !other || !rowA || !rowB || found.has(key)) return;
    const score = scorer.link(one, other);
    if (score) found.set(key, { a, b, ...score, relation: relationOf(rowA.case, rowB.case) });
  });
  const pairs = [...found.values()].sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b);
  const same = pairs.filter((pair) => pair.band === 'same').length;
  return { pairs, counts: { ...counts, rows: rows.length, same, possible: pairs.length - same } };
}
