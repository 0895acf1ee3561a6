/**
 * Two complete cases that differ in one answer alone and have different
 * outcomes: found and judged by the second look, which knows nothing of the
 * engine. All complete cases are looked at, so that finding none proves that
 * there is none.
 */
import type { PlainCase } from '../../authoring/second-look.ts';
import type { Room } from './room.ts';
import { TooMany, Tree } from './tree.ts';

export interface Pair {
  readonly one: PlainCase;
  readonly other: PlainCase;
  /** Where the question only rules something out: the first case with the second's answer. */
  readonly cannotBe?: PlainCase;
}

/**
 * The facts of which an answer can rule out values, because something follows
 * from what is not said: whoever is no member of the military is before no
 * military court; an offence that does not raise a point leaves it unalleged.
 * Where such an answer decides nothing by itself, a pair differs in both facts,
 * and what the first case has of the other fact cannot be in the second.
 */
function ruledOutBy(field: string): readonly string[] {
  if (field === 'military') return ['court'];
  const [charge = '', own] = field.split('.');
  if (own !== 'offence') return [];
  return ['foreignAction', 'kind', 'court', ...['rightsViolation', 'result', 'drugMinimum', 'corruptionLaw', 'underlyingExcluded'].map((fact) => `${charge}.${fact}`)];
}

/** How often the second look is run on one room at most. */
const MOST_RUNS = 300_000;

/** A pair that differs in the field alone, or null where there is none. */
export function pairFor(room: Room, field: string): Pair | null {
  const place = placeOf(room, field);
  const tree = new Tree(room, MOST_RUNS);
  let found: Pair | null = null;
  tree.search((outcome) => (found = outcome === null ? null : pairAt(tree, place, outcome)) !== null);
  return found;
}

export interface EndLook {
  /** The outcomes that occur: of each charge `+` or `-`. */
  readonly outcomes: ReadonlySet<string>;
  /** A field of those given in which alone two complete cases with different outcomes differ. */
  readonly decisive: string | null;
  /** Times that the second look was run. */
  readonly runs: number;
}

/** What the complete cases of a room say together; null where they are too many. */
export function lookAtEnd(room: Room, fields: readonly string[]): EndLook | null {
  const places = fields.map((field) => placeOf(room, field)).filter((place) => (room.fields[place]?.values.length ?? 0) > 1);
  const outcomes = new Set<string>();
  const tree = new Tree(room, MOST_RUNS);
  let decisive: string | null = null;
  let runs = 0;
  try {
    tree.search((outcome) => {
      runs++;
      if (outcome === null) return false;
      outcomes.add(outcome);
      // A pair is found from either of its cases, and one of them has another outcome than the first.
      if (outcomes.size > 1) decisive ??= places.map((place) => (pairAt(tree, place, outcome) ? (room.fields[place]?.name ?? '') : null)).find((name) => name !== null) ?? null;
      return false;
    });
  } catch (error) {
    if (error instanceof TooMany) return null;
    throw error;
  }
  return { outcomes, decisive, runs };
}

/** A pair of which the case that the tree stands at is one. What was not read cannot make another outcome. */
function pairAt(tree: Tree, place: number, outcome: string): Pair | null {
  if (place < 0 || !tree.hasRead(place)) return null;
  const { fields } = tree.room;
  const its = tree.valueOf(place);
  const bounds = ruledOutBy(fields[place]?.name ?? '').map((name) => placeOf(tree.room, name));
  const one = () => tree.with(place, its, () => tree.copy());
  let found: Pair | null = null;
  for (let value = 0; value < (fields[place]?.values.length ?? 0) && !found; value++) {
    if (value === its) continue;
    tree.with(place, value, () =>
      tree.search((other) => {
        if (other === null) for (const bound of bounds) found ??= boundPairAt(tree, bound, outcome, one);
        else if (other !== outcome) found = { one: one(), other: tree.copy() };
        return found !== null;
      }),
    );
  }
  return found;
}

/** The case that the tree stands at cannot be; with another value of the bound fact it can, and has another outcome. */
function boundPairAt(tree: Tree, bound: number, outcome: string, one: () => PlainCase): Pair | null {
  const its = tree.valueOf(bound);
  if (its < 0) return null;
  let found: Pair | null = null;
  for (let value = 0; value < (tree.room.fields[bound]?.values.length ?? 0) && !found; value++) {
    if (value === its) continue;
    tree.with(bound, value, () =>
      tree.search((other) => {
        if (other !== null && other !== outcome) found = { one: tree.with(bound, its, one), cannotBe: tree.with(bound, its, () => tree.copy()), other: tree.copy() };
        return found !== null;
      }),
    );
  }
  return found;
}

function placeOf(room: Room, field: string): number {
  return room.fields.findIndex(({ name }) => name === field);
}
