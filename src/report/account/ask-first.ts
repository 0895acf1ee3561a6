/** Which question settles most people of a list: counted, not planned. */
import type { CaseResult } from '../result.ts';
import type { Terms } from './terms.ts';

export interface AskFirst {
  /** Facts of which one answer may settle so many cases alone, those with most first. */
  readonly facts: readonly { readonly id: string; readonly label: string; readonly question: string; readonly count: number }[];
  /** Cases that no single answer settles, and several do. */
  readonly several: number;
  /** Cases that no fact settles as long as a point of law is open. */
  readonly courts: number;
}

const CHARGE = /^charges\[\d+\]\./u;

export function askFirstOf(cases: readonly CaseResult[], terms: Terms): AskFirst {
  const counts = new Map<string, number>();
  let [several, courts] = [0, 0];
  for (const { outcome, settledBy } of cases) {
    if (outcome !== 'undetermined') continue;
    const byFacts = settledBy.filter(({ facts, questions }) => questions.length === 0 && facts.length > 0);
    const alone = new Set(byFacts.flatMap(({ facts }) => (facts.length === 1 ? facts : [])).map((id) => id.replace(CHARGE, '')));
    for (const id of alone) counts.set(id, (counts.get(id) ?? 0) + 1);
    if (alone.size > 0) continue;
    if (byFacts.length > 0) several += 1;
    else courts += 1;
  }
  const known: Readonly<Record<string, { readonly question: string } | undefined>> = terms.facts.facts;
  return {
    facts: [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id, count]) => ({ id, label: terms.name(id), question: known[id]?.question ?? '', count })),
    several,
    courts,
  };
}
