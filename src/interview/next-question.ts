/**
 * The next fact to ask, derived from the law.
 *
 * Asked is only what can still change the outcome of a charge: a fact that
 * two possible worlds differ in, or that stands in a smallest settling set.
 * A fact that may yet follow from others waits until they are known. Of what
 * remains, the fact comes first whose answers leave, on average, the least to
 * ask; but whoever knows little is asked first what a family knows. Open
 * questions of law are never put to the person.
 */
import { single, type Case } from '../case/case.ts';
import { isExact } from '../case/dates.ts';
import { walk } from '../rules/language/condition.ts';
import type { Engine } from '../rules/engine.ts';
import { onlyValue, situationOf, valuesIn, withDomain, type Situation } from '../rules/logic/situation.ts';
import { areChargesNotKnown, chargeAt, chargeOf, factOf, isAskable, isNotKnown, questionOf, referenceOf, type Question } from './question.ts';
import { relevanceOf } from './relevance.ts';

/** Nothing was put yet. */
export const NOTHING_ASKED: ReadonlySet<string> = new Set();

/**
 * The fact to ask next for the outcome, or null where no answer can change it.
 * @param asked references already put to the person, whatever the answer
 */
export function nextQuestion(engine: Engine, subject: Case, asked: ReadonlySet<string> = NOTHING_ASKED): Question | null {
  const situation = openSituation(engine, subject, asked);
  const areNamed = !areChargesNotKnown(subject, asked);
  const arrest = areNamed && !knowsLittle(subject) ? null : boundOfConduct(engine, subject, situation, asked);
  if (arrest && knowsLittle(subject)) return arrest;
  const open = candidates(engine, subject, situation, asked);
  // Whoever cannot name the charges can still say what the person is said to have done, and when they were taken away.
  const told = areNamed ? null : (open.find(isWhatWasDone) ?? arrest);
  if (told) return told;
  const direct = open.filter((question) => !isAside(engine, subject, situation, question));
  const ready = direct.filter((question) => !waits(engine, situation, question, direct));
  const [best] = distinct(situation, [ready, direct, open].find((some) => some.length > 0) ?? [])
    .map((question, order) => ({ question, order, left: expectedLeft(engine, subject, situation, question, asked) }))
    .sort((a, b) => a.left - b.left || a.order - b.order);
  return best?.question ?? boundOfConduct(engine, subject, situation, asked);
}

/** Whether nobody knows when it was, or neither what was done nor in which event: the arrest comes before what only the file tells. */
function knowsLittle(subject: Case): boolean {
  return isNotKnown(subject, 'conduct-date') || (isNotKnown(subject, 'conduct-kind') && isNotKnown(subject, 'linked-event'));
}

function isWhatWasDone(question: Question): boolean {
  return question.kind === 'case' && question.fact === 'conduct-kind';
}

/** Whether nothing that can be asked can change the outcome: it is settled, or turns on points of law and on what nobody knows. */
export function irreducible(engine: Engine, subject: Case, asked: ReadonlySet<string> = NOTHING_ASKED): boolean {
  return nextQuestion(engine, subject, asked) === null;
}

/** All facts whose answer can change the outcome of a charge, those of many small settling sets first. */
export function openQuestions(engine: Engine, subject: Case, asked: ReadonlySet<string> = NOTHING_ASKED): readonly Question[] {
  return candidates(engine, subject, openSituation(engine, subject, asked), asked);
}

/**
 * The situation as the interview sees it. A presumption may rest on nobody
 * having said something; as long as that can be asked, it is open.
 */
export function openSituation(engine: Engine, subject: Case, asked: ReadonlySet<string> = NOTHING_ASKED): Situation {
  const { law, space } = engine.compiled;
  const situation = situationOf(subject, space, engine.asOf, engine.positions);
  const silent = new Set(law.presumptions.flatMap((one) => [...walk(one.if)].flatMap((part) => ('stated' in part ? [part.stated] : []))));
  const canBeAsked = (id: string) => {
    const question = silent.has(id) ? questionOf(id) : null;
    return question !== null && isAskable(subject, question, asked);
  };
  return { ...situation, stated: situation.stated.map((stated, index) => stated || canBeAsked(space.stated[index] ?? '')) };
}

function candidates(engine: Engine, subject: Case, situation: Situation, asked: ReadonlySet<string>): readonly Question[] {
  const determination = engine.determine(situation);
  if (determination.charges.every((charge) => charge.outcome !== 'undetermined')) return [];
  const turnsOn = [...determination.turnsOn, ...determination.charges.flatMap((charge) => charge.turnsOn)];
  const { matter, waits } = relevanceOf(engine.compiled, situation);
  // A fact that a presumption may set stands in settling sets also for what would be stated against it.
  // Nobody alleges that: it is asked only where some completion that keeps the presumption turns on it.
  const names = new Set([...turnsOn.filter((name) => matter.has(name) || !waits.has(name)), ...matter.keys()]);
  const questions = new Map<string, Question>();
  for (const name of names) {
    const question = questionOf(name);
    if (question && isAskable(subject, question, asked)) questions.set(referenceOf(question), question);
  }
  return [...questions.values()];
}

/** One question of each kind where charges of which the same is known raise the same ones. */
function distinct(situation: Situation, questions: readonly Question[]): readonly Question[] {
  const seen = new Map<string, Question>();
  for (const question of questions) {
    const domains = situation.chargeDomains[chargeOf(question)]?.join();
    const key = domains === undefined ? referenceOf(question) : `${factOf(question)}:${domains}`;
    if (!seen.has(key)) seen.set(key, question);
  }
  return [...seen.values()];
}

/**
 * Whether it is asked which of its offences a charge is only for what follows
 * from that: each of them has the same outcome. What would follow is asked first; where
 * nobody knows that either, this still can tell.
 */
function isAside(engine: Engine, subject: Case, situation: Situation, question: Question): boolean {
  if (question.kind !== 'offence' || chargeAt(subject, question.charge)?.offences === null) return false;
  const { matter, exact } = relevanceOf(engine.compiled, situation);
  return exact && !matter.has(referenceOf(question));
}

/** Whether a presumption may yet answer the question, once another open one is answered. */
function waits(engine: Engine, situation: Situation, question: Question, open: readonly Question[]): boolean {
  const reference = referenceOf(question);
  const premise = relevanceOf(engine.compiled, situation).waits.get(reference);
  return premise !== undefined && open.some((other) => referenceOf(other) !== reference && premise.has(referenceOf(other)));
}

/**
 * How much is left to ask on average after an answer, each answer that the law
 * tells apart counting alike. Of the facts that still matter the first weigh
 * most (a logarithm): an answer that settles everything is worth more than one
 * that takes a fact off a long list, since of a long list few are put in the end.
 */
function expectedLeft(engine: Engine, subject: Case, situation: Situation, question: Question, asked: ReadonlySet<string>): number {
  const { space } = engine.compiled;
  const inCase = question.kind === 'case';
  const charge = inCase ? -1 : Math.max(chargeOf(question), 0);
  const id = question.kind === 'case' || question.kind === 'charge' ? question.fact : 'offence';
  const address = (inCase ? space.caseIndex : space.chargeIndex).get(id);
  const variable = (inCase ? space.caseVariables : space.chargeVariables)[address ?? -1];
  if (address === undefined || !variable) return Number.POSITIVE_INFINITY;
  const presumed = engine.compiled.presume(situation).situation;
  const domains = inCase ? presumed.caseDomains : (presumed.chargeDomains[charge] ?? []);
  const alike = relevanceOf(engine.compiled, situation).matter.get(referenceOf(question));
  const values = alike ?? valuesIn(variable, domains[address] ?? 0);
  const done = new Set([...asked, referenceOf(question)]);
  let sum = 0;
  for (const value of values) {
    let left = 0;
    const { matter } = relevanceOf(engine.compiled, withDomain(situation, charge, address, onlyValue(variable, value)));
    for (const name of matter.keys()) {
      const other = questionOf(name);
      // The facts of a charge that is named just now are asked once it is.
      if (other && (chargeOf(other) >= 0 ? !done.has(name) : isAskable(subject, other, done))) left++;
    }
    sum += Math.log2(1 + left);
  }
  return sum / Math.max(values.length, 1);
}

/** The conduct is not later than the arrest: asked where the date of the conduct matters and was not given to the day. */
function boundOfConduct(engine: Engine, subject: Case, situation: Situation, asked: ReadonlySet<string>): Question | null {
  const arrest: Question = { kind: 'case', fact: 'arrest-date' };
  const conduct = single(subject.facts['conduct-date']);
  if ((conduct && isExact(conduct)) || !isAskable(subject, arrest, asked)) return null;
  return relevanceOf(engine.compiled, situation).matter.has('conduct-date') ? arrest : null;
}
