/**
 * Conditions in words, made from the law file itself: what a lawyer reads is
 * the rule that decides, not a second text beside it.
 */
import { definitionOf, isCaseFactId, isChargeFactId } from '../case/facts.ts';
import { acceptedBy, type Condition, type FactIs } from '../rules/language/condition.ts';
import type { Conclusion, Near, Premise } from '../rules/language/fact-presumption.ts';
import type { Law } from '../rules/language/law.ts';
import type { ConditionWords, Sentence } from './condition-words.ts';

/** One sentence, or several of which all or any hold; a scope puts a heading over a part. */
export type Clause =
  | { readonly kind: 'one'; readonly text: string }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Clause[] }
  | { readonly kind: 'scope'; readonly text: string; readonly part: Clause };

/**
 * @param holds false for the words of the condition's opposite
 * @returns the condition in words, with the "not" moved into the sentences
 */
export function describe(condition: Condition | Premise, law: Law, words: ConditionWords, holds = true): Clause {
  if ('all' in condition) return joined('all', condition.all, law, words, holds);
  if ('any' in condition) return joined('any', condition.any, law, words, holds);
  if ('not' in condition) return describe(condition.not, law, words, !holds);
  if ('any-charge' in condition) {
    return { kind: 'scope', text: pick(words.someCharge, holds), part: describe(condition['any-charge'], law, words) };
  }
  return { kind: 'one', text: sentence(condition, law, words, holds) };
}

function joined(kind: 'all' | 'any', parts: readonly (Condition | Premise)[], law: Law, words: ConditionWords, holds: boolean): Clause {
  const described = parts.map((part) => describe(part, law, words, holds));
  const [only] = described;
  if (described.length === 1 && only) return only;
  return { kind: holds ? kind : kind === 'all' ? 'any' : 'all', parts: described };
}

type Single = Exclude<Condition | Premise, { all: unknown } | { any: unknown } | { not: unknown } | { 'any-charge': unknown }>;

function sentence(condition: Single, law: Law, words: ConditionWords, holds: boolean): string {
  if ('always' in condition) return pick(words.always, condition.always === holds);
  if ('fact' in condition) return factIs(condition, words, holds);
  if ('blank' in condition) return words.blank(words.label(condition.blank), holds);
  if ('unreadable' in condition) return words.unreadable(words.label(condition.unreadable), holds);
  if ('near' in condition) return nearTo(condition, words, holds);
  if ('offence' in condition) return words.offenceIs(condition.offence, holds);
  if ('date' in condition) return words.dateWithin(words.label(condition.date), words.span(condition.from, condition.to), holds);
  if ('event' in condition) {
    return condition.event === 'listed' ? pick(words.listed, holds) : words.eventIs(condition.event.map((id) => eventName(id, law, words)), holds);
  }
  if ('window' in condition) return pick(words.window[condition.window], holds);
  if ('class' in condition) return words.classIs(condition.class.map((one) => words.classes[one]), holds);
  if ('raises' in condition) return words.raises(words.points[condition.raises], holds);
  if ('question' in condition) {
    const position = law.questions.find((one) => one.id === condition.question)?.positions.find((one) => one.id === condition.position);
    return words.questionIs(condition.question, condition.position, position?.text[words.language] ?? '', holds);
  }
  if ('provision' in condition) {
    const provision = law.provisions.find((one) => one.id === condition.provision);
    return words.provisionHolds(provision?.title[words.language] ?? condition.provision, holds);
  }
  return words.stated(words.label(condition.stated), holds);
}

function nearTo({ near, window, after, within: days = 0 }: Near, words: ConditionWords, holds: boolean): string {
  return after === undefined
    ? words.nearWindow(words.label(near), window ?? 'certain', days, holds)
    : words.nearDate(words.label(near), words.label(after), days, holds);
}

/** What a presumption of fact writes into a file. */
export function describeConclusion(then: Conclusion, law: Law, words: ConditionWords): Clause {
  if ('offences' in then) return { kind: 'scope', text: words.offencesThat, part: describe(then.offences, law, words) };
  if ('event' in then) return { kind: 'one', text: words.eventNear(words.label(then.near), then.window) };
  if ('date' in then) return { kind: 'one', text: words.window[then.window].yes };
  return describe(then, law, words);
}

function factIs(condition: FactIs, words: ConditionWords, holds: boolean): string {
  const { fact } = condition;
  const values = acceptedBy(condition);
  const truth = (words.truth as Readonly<Record<string, Sentence | undefined>>)[fact];
  if (truth) return values.length > 1 ? pick(words.always, holds) : pick(truth, (values[0] === 'yes') === holds);
  // Where the list names more than half of the values, the others are named.
  const all = isCaseFactId(fact) || isChargeFactId(fact) ? (definitionOf(fact).values ?? []) : [];
  const others = all.filter((value) => !values.includes(value));
  const few = others.length > 0 && others.length < values.length;
  return words.factIs(words.label(fact), (few ? others : values).map((value) => words.value(fact, value)), few ? !holds : holds);
}

/** Number and title of an event of the law. */
export function eventName(id: string, law: Law, words: ConditionWords): string {
  const event = law.events.find((one) => one.id === id);
  return words.event(id, event?.title[words.language] ?? '');
}

function pick(sentence: Sentence, holds: boolean): string {
  return holds ? sentence.yes : sentence.no;
}

/** A clause on one line: the parts of an inner clause stand in brackets. */
export function inline(clause: Clause, words: ConditionWords, nested = false): string {
  if (clause.kind === 'one') return clause.text;
  if (clause.kind === 'scope') return `${clause.text}: ${inline(clause.part, words, true)}`;
  const text = clause.parts.map((part) => inline(part, words, true)).join(`${clause.kind === 'all' ? ', ' + words.and : ', ' + words.or} `);
  return nested ? `(${text})` : text;
}
