/** Record linkage over a list, or between two: which rows can be one person. */
import type { ListRow } from '../row.ts';
import { eachCandidate, type CandidateCounts } from './candidates.ts';
import { LinkageRecords } from './record.ts';
import { relationOf, type Relation } from './relation.ts';
import { Scorer, type Score } from './score.ts';
import { DEFAULTS, type LinkageOptions } from './weights.ts';

export interface LinkedPair extends Score {
  /** Positions in the list given, a before b. */
  readonly a: number;
  readonly b: number;
  readonly relation: Relation;
}

export interface LinkageCounts extends CandidateCounts {
  readonly rows: number;
  readonly same: number;
  readonly possible: number;
  /** Pairs of either band whose rows are entries of one person for different charges. */
  readonly related: number;
}

export interface Linkage {
  readonly counts: LinkageCounts;
  /** The pairs in the bands "same" and "possible", the surest first. */
  readonly pairs: readonly LinkedPair[];
}

/** The rows that can be one person within a list. */
export function duplicates(rows: Iterable<ListRow>, options: LinkageOptions = {}): Linkage {
  const records = new LinkageRecords();
  for (const row of rows) records.add(row);
  return link(records, options);
}

/** Links rows of which only the records are kept. */
export function link({ list, vocabulary, charges }: LinkageRecords, options: LinkageOptions = {}): Linkage {
  const scorer = new Scorer(list, vocabulary, options);
  const found = new Map<number, LinkedPair>();
  const counts = eachCandidate(list, vocabulary, options.largestBlock ?? DEFAULTS.largestBlock, (a, b) => {
    const [one, other] = [list[a], list[b]];
    if (!one || !other) return;
    const score = scorer.score(one, other);
    if (score.band !== 'different') found.set(a * list.length + b, { a, b, ...score, relation: relationOf(one, other, charges) });
  });
  const pairs = [...found.values()].sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b);
  const same = pairs.filter(({ band }) => band === 'same').length;
  const related = pairs.filter(({ relation }) => relation === 'related').length;
  return { counts: { ...counts, rows: list.length, same, possible: pairs.length - same, related }, pairs };
}
