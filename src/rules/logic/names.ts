/** Names, for results, of the variables and values of a situation. */
import { formatSpan } from '../../case/dates.ts';
import type { Situation } from './situation.ts';
import type { Space, Variable } from './space.ts';

/** `linked-event`, `charges[2].degree`; where no charge is listed `charges` for the offence, `degree` for the conduct's. */
export function variableName(situation: Situation, variable: Variable, charge: number): string {
  if (charge < 0) return variable.id;
  if (situation.charges === 'listed') return `charges[${String(charge + 1)}].${variable.id}`;
  return variable.kind === 'offence' ? 'charges' : variable.id;
}

/** The values' names in results: codes, positions, or for a date the spans of days. */
export function valueNames(space: Space, variable: Variable, values: readonly number[]): readonly string[] {
  if (variable.kind !== 'date') return values.map((value) => variable.values[value] ?? String(value));
  const cuts = space.cuts.get(variable.id) ?? [];
  const names: string[] = [];
  const sorted = [...values].sort((a, b) => a - b);
  for (let start = 0; start < sorted.length; ) {
    let end = start;
    while (end + 1 < sorted.length && sorted[end + 1] === (sorted[end] as number) + 1) end++;
    const first = sorted[start] as number;
    const last = sorted[end] as number;
    const from = first === 0 ? null : (cuts[first - 1] ?? null);
    const next = cuts[last];
    names.push(formatSpan({ from, to: next === undefined ? null : next - 1 }));
    start = end + 1;
  }
  return names;
}
