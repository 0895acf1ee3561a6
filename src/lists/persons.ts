/** Who is who on two lists: each row of both in exactly one person. */
import { Groups } from './linkage/groups.ts';
import { placeDecisions, type Decision, type RefusedDecision } from './linkage/decisions.ts';
import { duplicates, type LinkedPair } from './linkage/link.ts';
import { nameTokens } from './linkage/names.ts';
import type { LinkageOptions } from './linkage/weights.ts';
import { valueOf } from '../case/fact-values.ts';
import { rowKey, type ListRow } from './row.ts';

export interface MatchOptions {
  readonly linkage?: LinkageOptions;
  /** What a person decided in the review sheet; prevails over every score. */
  readonly decisions?: readonly Decision[];
  /** Both lists are numbered by one organisation: the same id is the same case, unless the names share no word. */
  readonly sameIds?: boolean;
}

/** The rows of one person, or of what may be one, on each list. */
export interface Person {
  readonly a: readonly ListRow[];
  readonly b: readonly ListRow[];
}

export interface UncertainPair {
  readonly pair: LinkedPair;
  readonly a: ListRow;
  readonly b: ListRow;
}

export interface MatchedLists {
  readonly both: readonly Person[];
  readonly onlyA: readonly Person[];
  readonly onlyB: readonly Person[];
  /** Persons on one list who may be on the other: for review, in none of the three above. */
  readonly uncertain: { readonly persons: readonly Person[]; readonly pairs: readonly UncertainPair[] };
  /** The same id with names that share no word: kept apart. */
  readonly idClashes: readonly { readonly a: ListRow; readonly b: ListRow }[];
  readonly refused: readonly RefusedDecision[];
  /** All rows, `a` before `b`, as the positions of pairs count them. */
  readonly rows: readonly ListRow[];
}

export function matchLists(a: readonly ListRow[], b: readonly ListRow[], options: MatchOptions = {}): MatchedLists {
  const rows = [...a, ...b];
  if (new Set(rows.map(rowKey)).size !== rows.length) throw new RangeError('the two lists need file names of their own');
  const onA = (index: number) => index < a.length;
  const { placed, refused } = placeDecisions(rows, options.decisions ?? []);
  const verdicts = new Map(placed.map((one) => [pairKey(one.a, one.b), one.verdict]));
  const persons = new Groups(rows.length);
  for (const { a: one, b: other, verdict } of placed) if (verdict !== 'different') persons.join(one, other);
  const idClashes = options.sameIds ? joinIds(a, b, persons, verdicts) : [];
  const open: LinkedPair[] = [];
  for (const pair of duplicates(rows, options.linkage ?? {}).pairs) {
    if (verdicts.has(pairKey(pair.a, pair.b))) continue;
    if (pair.band === 'same') persons.join(pair.a, pair.b);
    else open.push(pair);
  }
  const crossing = open.filter((pair) => onA(pair.a) !== onA(pair.b) && persons.find(pair.a) !== persons.find(pair.b));
  const found = persons.all().map((group) => ({
    head: persons.find(group[0] ?? 0),
    person: { a: group.filter(onA).flatMap((index) => rows[index] ?? []), b: group.filter((index) => !onA(index)).flatMap((index) => rows[index] ?? []) },
  }));
  const isOnBoth = new Map(found.map(({ head, person }) => [head, person.a.length > 0 && person.b.length > 0]));
  // Whoever is surely on both lists makes no one else uncertain.
  const pairs = crossing.filter((pair) => !isOnBoth.get(persons.find(pair.a)) && !isOnBoth.get(persons.find(pair.b)));
  const uncertain = new Set(pairs.flatMap((pair) => [persons.find(pair.a), persons.find(pair.b)]));
  const select = (which: (person: Person) => boolean) => found.filter(({ head, person }) => !uncertain.has(head) && which(person)).map(({ person }) => person);
  return {
    both: select((person) => person.a.length > 0 && person.b.length > 0),
    onlyA: select((person) => person.b.length === 0),
    onlyB: select((person) => person.a.length === 0),
    uncertain: {
      persons: found.filter(({ head }) => uncertain.has(head)).map(({ person }) => person),
      pairs: pairs.flatMap((pair) => {
        const [one, other] = [rows[pair.a], rows[pair.b]];
        return one && other ? [{ pair, a: one, b: other }] : [];
      }),
    },
    idClashes,
    refused,
    rows,
  };
}

function joinIds(a: readonly ListRow[], b: readonly ListRow[], persons: Groups, verdicts: ReadonlyMap<string, string>): MatchedLists['idClashes'] {
  const ids = new Map(a.map((row, index) => [row.case.id, index]));
  const clashes: { a: ListRow; b: ListRow }[] = [];
  b.forEach((row, index) => {
    const at = ids.get(row.case.id);
    const before = a[at ?? -1];
    if (at === undefined || !before || verdicts.has(pairKey(at, a.length + index))) return;
    if (shareAWord(before, row)) persons.join(at, a.length + index);
    else clashes.push({ a: before, b: row });
  });
  return clashes;
}

function shareAWord(a: ListRow, b: ListRow): boolean {
  const [one, other] = [a, b].map((row) => nameTokens(valueOf(row.case, 'name') ?? ''));
  return !one?.length || !other?.length || one.some((word) => other.includes(word));
}

function pairKey(a: number, b: number): string {
  return `${String(Math.min(a, b))} ${String(Math.max(a, b))}`;
}
