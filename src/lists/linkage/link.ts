/** Record linkage over a list, or between two: which rows can be one person. */
import type { ListRow } from '../row.ts';
import { eachCandidate, type CandidateCounts } from './candidates.ts';
import { PairSet } from './pair-set.ts';
import { recordsOf, type LinkageRecords } from './record.ts';
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

/**
 * The pairs in the bands "same" and "possible", the surest first. Only their
 * positions are kept; why a pair stands there is worked out when it is looked at.
 */
export class Linkage implements Iterable<LinkedPair> {
  readonly counts: LinkageCounts;
  readonly #records: LinkageRecords;
  readonly #scorer: Scorer;
  readonly #found: ReturnType<PairSet['all']>;
  readonly #order: Uint32Array;

  constructor(records: LinkageRecords, scorer: Scorer, found: PairSet, counts: CandidateCounts) {
    this.#records = records;
    this.#scorer = scorer;
    this.#found = found.all();
    const { size } = this.#found;
    const weights = new Float64Array(size);
    let [same, related] = [0, 0];
    for (let index = 0; index < size; index++) {
      const pair = this.#pair(index);
      weights[index] = pair.weight;
      if (pair.band === 'same') same++;
      if (pair.relation === 'related') related++;
    }
    this.#order = Uint32Array.from({ length: size }, (_, index) => index).sort((x, y) => (weights[y] ?? 0) - (weights[x] ?? 0) || x - y);
    this.counts = { ...counts, rows: records.list.length, same, possible: size - same, related };
  }

  *[Symbol.iterator](): Generator<LinkedPair> {
    for (const index of this.#order) yield this.#pair(index);
  }

  /** All of them at once, for lists that are small. */
  get pairs(): readonly LinkedPair[] {
    return [...this];
  }

  #pair(index: number): LinkedPair {
    const [a, b] = [this.#found.first(index), this.#found.second(index)];
    const [one, other] = [this.#records.list[a], this.#records.list[b]];
    if (!one || !other) throw new RangeError('a pair of rows that are not in the list');
    return { a, b, ...this.#scorer.score(one, other), relation: relationOf(one, other, this.#records.charges) };
  }
}

/** The rows that can be one person within a list. */
export function duplicates(rows: readonly ListRow[], options: LinkageOptions = {}): Linkage {
  return link(recordsOf(rows), options);
}

/** Links rows of which only the records are kept. */
export function link(records: LinkageRecords, options: LinkageOptions = {}, side?: (row: number) => number): Linkage {
  const { list, vocabulary } = records;
  const scorer = new Scorer(list, vocabulary, options);
  const largestBlock = options.largestBlock ?? DEFAULTS.largestBlock;
  const found = new PairSet(list.length);
  const counts = eachCandidate(list, vocabulary, side ? { largestBlock, side } : { largestBlock }, (a, b) => {
    const [one, other] = [list[a], list[b]];
    if (one && other && scorer.isLinked(one, other)) found.add(a, b);
  });
  return new Linkage(records, scorer, found, counts);
}
