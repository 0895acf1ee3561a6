/** From what a person chose or typed to an answer. */
import { isUnknown, known, unknown, type CaseFacts, type Fact } from '../case/case.ts';
import { definitionOf, valuesOf, type CaseFactId, type ChargeFactId } from '../case/facts.ts';
import type { FactAnswer } from './answer.ts';
import { referenceOf, type Question } from './question.ts';
import type { Wording } from './wording.ts';

/** A fact read from words: `readFactText` of `src/intake`. */
export interface FactReading {
  readonly facts: CaseFacts;
  readonly warnings: readonly { readonly code: string; readonly values: Readonly<Record<string, string>> }[];
}
export type ReadFact = (fact: CaseFactId, text: string) => FactReading;

/** Values of choices: nothing known, one value of the fact, words that are read. */
export const UNKNOWN = 'unknown';
export const VALUE = 'value:';
export const TYPED = 'typed:';

export type FactQuestion = Extract<Question, { readonly kind: 'case' | 'charge' }>;

/** The values that can be chosen for a fact, each with its label. */
export function listed(question: FactQuestion, wording: Wording): readonly { readonly value: string; readonly label: string }[] {
  const values = valuesOf(definitionOf(question.fact));
  return values.map((value) => ({ value: `${VALUE}${value}`, label: wording.value(question.fact, value) }));
}

/** The answer that a chosen value is; null where the words could not be read. */
export function answerOf(question: FactQuestion, chosen: string, wording: Wording, read: ReadFact): FactAnswer | null {
  const { fact } = question;
  if (chosen === UNKNOWN) return answer(question, { [fact]: unknown('stated-unknown') }, wording);
  if (chosen.startsWith(VALUE)) return answer(question, { [fact]: known(chosen.slice(VALUE.length)) }, wording);
  if (!chosen.startsWith(TYPED) || question.kind !== 'case') return null;
  const { facts } = read(question.fact, chosen.slice(TYPED.length));
  const own = factIn(facts, fact);
  return !own || (isUnknown(own) && own.unknown !== 'stated-unknown') ? null : answer(question, facts, wording);
}

/** How the typed words are understood; null where they could not be read. */
export function echoOf(question: FactQuestion, typed: string, wording: Wording, read: ReadFact): string | null {
  const found = answerOf(question, `${TYPED}${typed}`, wording, read);
  return found && found.text;
}

function answer(question: FactQuestion, facts: Readonly<Record<string, Fact<unknown> | undefined>>, wording: Wording): FactAnswer {
  return {
    kind: 'facts',
    reference: referenceOf(question),
    text: wording.fact(question.fact, facts[question.fact]),
    facts,
  };
}

function factIn(facts: CaseFacts, id: CaseFactId | ChargeFactId): Fact<unknown> | undefined {
  return (facts as Readonly<Record<string, Fact<unknown> | undefined>>)[id];
}
