/** Which articles of a law read which fact of a case: for the notes of the blank sheet. */
import { COURT_FACTS } from '../rules/court/court-action.ts';
import { walk, type Condition } from '../rules/language/condition.ts';
import type { Law } from '../rules/language/law.ts';

/** `charges` stands for what is read of the offences and of the charges' own facts. */
export function articlesByFact(law: Law): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  const add = (fact: string, article: string): void => {
    found.set(fact, (found.get(fact) ?? new Set()).add(article));
  };
  const look = (condition: Condition | undefined, article: string): void => {
    if (!condition) return;
    for (const part of walk(condition)) for (const fact of factsOf(part)) add(fact, article);
  };
  for (const { article, numeral, when } of law.provisions) look(when, numeral === undefined ? `art. ${article}` : `art. ${article}.${numeral}`);
  for (const one of law.presumptions) look(one.if, `art. ${one.article}`);
  for (const one of law.conditions) {
    look(one.when, `art. ${one.article}`);
    look(one.met, `art. ${one.article}`);
  }
  for (const one of law.next) {
    look(one.when, `art. ${one.article}`);
    if (one.court) for (const fact of COURT_FACTS) add(fact, `art. ${one.article}`);
  }
  return new Map([...found].map(([fact, articles]) => [fact, [...articles].sort(byNumber)]));
}

function factsOf(condition: Condition): readonly string[] {
  if ('fact' in condition) return [condition.fact];
  if ('date' in condition) return [condition.date];
  if ('stated' in condition) return [condition.stated];
  if ('event' in condition) return ['linked-event'];
  if ('window' in condition) return ['linked-event', 'conduct-date'];
  return 'class' in condition || 'raises' in condition ? ['charges'] : [];
}

function byNumber(a: string, b: string): number {
  return a.localeCompare(b, 'es', { numeric: true });
}
