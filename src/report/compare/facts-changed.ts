/** Which facts of a case differ between two results. */
import type { CaseResult } from '../result.ts';

/** What identifies a case, and what was written beside what was read. */
const NOT_DATA = new Set(['id', 'texts', 'warnings']);

/** Ids of the facts that differ, in alphabetical order. */
export function factsChanged(one: CaseResult, other: CaseResult): readonly string[] {
  const ids = new Set([...Object.keys(one.facts), ...Object.keys(other.facts)]);
  return [...ids].filter((id) => !NOT_DATA.has(id) && canonical(one.facts[id]) !== canonical(other.facts[id])).sort();
}

export function sameTable(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean {
  return canonical(one) === canonical(other);
}

/** JSON in which the order of keys does not count. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner) ?? '';
}
