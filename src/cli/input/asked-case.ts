/** Cases asked for by their id, and what is said where there is none, or more than the one. */
import { UsageError } from '../exit.ts';

/** A case that an id is looked for in. */
interface WithId {
  readonly id: string;
  readonly row: number;
}

/** The ids that there are may be names or identity numbers: none of them is told. */
export function unknownCase(id: string, cases: readonly WithId[]): UsageError {
  return new UsageError('unknown-case', { id, count: String(cases.length) });
}

/** The one case of this id, or the only one there is. */
export function onlyCase<T extends WithId>(cases: readonly T[], id: string | undefined, file: string): T {
  const found = id === undefined ? cases : cases.filter((one) => one.id === id);
  const [only, ...others] = found;
  if (cases.length === 0) throw new UsageError('no-case-in-file', { file });
  if (!only) throw unknownCase(id ?? '', cases);
  if (others.length === 0) return only;
  if (id === undefined) throw new UsageError('several-cases', { file, count: String(cases.length) });
  throw new UsageError('case-id-twice', { file, id, rows: found.map(({ row }) => String(row)).join(', ') });
}
