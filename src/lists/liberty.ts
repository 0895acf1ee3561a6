/** Whether a row says that the person is detained. Released is never amnestied. */
import { valuesOfFact } from '../case/fact-values.ts';
import type { ListRow } from './row.ts';

export type Liberty = 'detained' | 'out' | 'unknown';

// House arrest is still prison; a disappeared person is taken for detained.
const DETAINED: ReadonlySet<string> = new Set(['prison', 'house-arrest', 'disappeared']);

/** What all rows of a person say together; `unknown` where they say nothing or both. */
export function libertyOf(rows: readonly ListRow[]): Liberty {
  const values = rows.flatMap((row) => valuesOfFact(row.case, 'custody'));
  if (values.length === 0) return 'unknown';
  const detained = values.filter((value) => DETAINED.has(value)).length;
  return detained === values.length ? 'detained' : detained === 0 ? 'out' : 'unknown';
}
