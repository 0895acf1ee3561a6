/** Cases asked for by their id, and what is said where there is none, or more than the one. */
import { nearest } from '../intake/text.ts';
import { plain } from '../report/text/plain.ts';
import { UsageError } from './exit.ts';

/** Most ids that an error lists. */
const MOST_IDS = 12;

/** A case that an id is looked for in. */
interface WithId {
  readonly id: string;
  readonly row: number;
}

/** @param discreet whether the ids that there are may not be told */
export function unknownCase(id: string, cases: readonly WithId[], discreet = false): UsageError {
  const suggestion = discreet ? '' : plain(nearest(id, cases.map((one) => one.id)) ?? '');
  return new UsageError('unknown-case', { id, suggestion, count: String(cases.length), ids: discreet ? '' : idsOf(cases) });
}

/** The one case of this id, or the only one there is. */
export function onlyCase<T extends WithId>(cases: readonly T[], id: string | undefined, file: string): T {
  const found = id === undefined ? cases : cases.filter((one) => one.id === id);
  const [only, ...others] = found;
  if (cases.length === 0) throw new UsageError('no-case-in-file', { file });
  if (!only) throw unknownCase(id ?? '', cases);
  if (others.length === 0) return only;
  if (id === undefined) throw new UsageError('several-cases', { file, count: String(cases.length), ids: idsOf(cases) });
  throw new UsageError('case-id-twice', { file, id, rows: found.map(({ row }) => String(row)).join(', ') });
}

export function idsOf(cases: readonly WithId[]): string {
  return cases.slice(0, MOST_IDS).map((one) => plain(one.id)).join(', ') + (cases.length > MOST_IDS ? ', …' : '');
}
