/**
 * Facts that decide no outcome but what the person must still do and what
 * follows: asked after the outcome, and only where it can still be favourable.
 *
 * Which they are follows from the law's conditions and next steps: a fact is
 * asked if two of its answers leave different duties or steps. What a term
 * can run from comes first, for it runs out; then those that settle duties,
 * then those that tell most apart.
 */
import { known, single, type Case, type CaseFacts } from '../case/case.ts';
import { onDay } from '../case/dates.ts';
import { CASE_FACT_IDS, definitionOf, isCaseFactId, valuesOf, type CaseFactId } from '../case/facts.ts';
import { walk } from '../rules/language/condition.ts';
import { COURT_FACTS } from '../rules/court/court-action.ts';
import type { Engine } from '../rules/engine.ts';
import type { Law } from '../rules/language/law.ts';
import { situationOf, valuesIn } from '../rules/logic/situation.ts';
import { NOTHING_ASKED } from './next-question.ts';
import { isAskable, type Question } from './question.ts';

/** The next fact that only duties and steps depend on, or null. */
export function nextFollowUp(engine: Engine, subject: Case, asked: ReadonlySet<string> = NOTHING_ASKED): Question | null {
  const decided = isDecided(subject);
  // A refusal can be appealed whatever this program makes of the case.
  const refused = decided === 'refused' ? AFTER_REFUSAL.map((fact) => ({ kind: 'case', fact }) as const).find((question) => isAskable(subject, question, asked)) : undefined;
  if (refused) return refused;
  if (engine.evaluate(subject).determination.outcome === 'ineligible') return null;
  const open = followUpFacts(engine.compiled.law)
    .filter((fact) => decided === undefined || fact !== 'request-receipt')
    .map((fact) => ({ kind: 'case', fact }) as const)
    .filter((question) => isAskable(subject, question, asked))
    .map((question) => ({ question, ...spread(engine, subject, question.fact) }))
    .filter(({ steps }) => steps > 1)
    .sort((a, b) => urgency(a.question.fact) - urgency(b.question.fact) || b.duties - a.duties || b.steps - a.steps);
  return open[0]?.question ?? null;
}

/** An appeal hangs on the day on which a refusal was made known, and its draft on the day of the request. */
const AFTER_REFUSAL = ['notification-date', 'request-date'] as const;

/** What became of the request, before everything else. */
const URGENT: readonly CaseFactId[] = ['decision', 'request-receipt', 'request-date'];

function urgency(fact: CaseFactId): number {
  const place = URGENT.indexOf(fact);
  return place < 0 ? URGENT.length : place;
}

/** A court that decided has received the request: that is not asked. */
function isDecided({ facts }: Case): 'granted' | 'refused' | undefined {
  const decision = single(facts.decision);
  return decision === 'none' ? undefined : decision;
}

/** The facts that conditions of article 7 and next steps read, in the dictionary's order. */
function followUpFacts(law: Law): readonly CaseFactId[] {
  const read = new Set<string>(law.next.some((step) => step.court !== undefined) ? COURT_FACTS : []);
  for (const { when, met } of [...law.conditions, ...law.next.map((step) => ({ when: step.when, met: undefined }))]) {
    for (const condition of met ? [when, met] : [when]) {
      for (const part of walk(condition)) {
        if ('fact' in part) read.add(part.fact);
        else if ('stated' in part) read.add(part.stated);
      }
    }
  }
  return CASE_FACT_IDS.filter((id) => read.has(id) && isCaseFactId(id) && definitionOf(id).kind !== 'text');
}

/** How many different lists of duties, and of duties and steps, its answers lead to. */
function spread(engine: Engine, subject: Case, fact: CaseFactId): { readonly duties: number; readonly steps: number } {
  const duties = new Set<string>();
  const steps = new Set<string>();
  for (const value of answersTo(engine, subject, fact)) {
    const facts = value === null ? subject.facts : ({ ...subject.facts, [fact]: known(value) } as CaseFacts);
    const { conditions, next } = engine.evaluate({ ...subject, facts }).determination;
    duties.add(JSON.stringify(conditions));
    steps.add(JSON.stringify([conditions, next]));
  }
  return { duties: duties.size, steps: steps.size };
}

/** The answers that the rest of the case allows; null for none, where it only matters that there is one. */
function answersTo(engine: Engine, subject: Case, fact: CaseFactId): readonly unknown[] {
  const { space, presume } = engine.compiled;
  const address = space.caseIndex.get(fact);
  const variable = space.caseVariables[address ?? -1];
  if (definitionOf(fact).kind === 'date') return [null, onDay(engine.asOf)];
  if (address === undefined || !variable) return [null, ...valuesOf(definitionOf(fact)).slice(0, 1)];
  const { situation } = presume(situationOf(subject, space, engine.asOf, engine.positions));
  return valuesIn(variable, situation.caseDomains[address] ?? 0).map((value) => variable.values[value]);
}
