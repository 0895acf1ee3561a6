/** Questions, answers and the standing line in the words of a language. */
import { isUnknown, type Fact } from '../case/case.ts';
import { formatDay, parseSpan, type DateSpan, type Day } from '../case/dates.ts';
import { definitionOf, isCaseFactId, isChargeFactId, type CaseFactId, type ChargeFactId } from '../case/facts.ts';
import type { Recogniser } from '../offences/recogniser.ts';
import { factWords, type FactText, type FactWords } from '../i18n/facts.ts';
import { interviewWords, type InterviewWords } from '../i18n/interview.ts';
import type { Language } from '../i18n/language.ts';
import type { Law } from '../rules/language/law.ts';
import { chargeOf, factOf, questionOf, type Question } from './question.ts';

export class Wording {
  readonly language: Language;
  readonly words: InterviewWords;
  readonly facts: FactWords;
  readonly #law: Law;
  readonly #reader: Recogniser;

  constructor(language: Language, law: Law, reader: Recogniser) {
    this.language = language;
    this.words = interviewWords[language];
    this.facts = factWords[language];
    this.#law = law;
    this.#reader = reader;
  }

  /** The dictionary's words for what a question is about. */
  textOf(question: Question): FactText {
    return this.facts.facts[factOf(question)];
  }

  /** "linked event"; "charge 2: degree"; `Q1` stays. */
  name(reference: string): string {
    const question = questionOf(reference);
    if (!question) return reference;
    const { label } = this.textOf(question);
    return chargeOf(question) < 0 ? label : `${this.words.charge(chargeOf(question) + 1)}: ${label}`;
  }

  /** An answer as one would write it; empty for a point of law. */
  exampleOf(reference: string): string {
    const question = questionOf(reference);
    return question ? this.textOf(question).example : '';
  }

  /** A fact as it is known. */
  fact(id: CaseFactId | ChargeFactId, fact: Fact<unknown> | undefined): string {
    if (isUnknown(fact)) return this.facts.unknown;
    return fact.values.map((value) => this.value(id, value)).join(` ${this.words.or} `);
  }

  /** One value of a fact. */
  value(id: string, value: unknown): string {
    if (typeof value === 'object' && value !== null) return this.span(value as DateSpan);
    const text = String(value);
    if (id === 'linked-event') return text === 'none' ? this.facts.noEvent : this.event(text);
    if (!isCaseFactId(id) && !isChargeFactId(id)) return text;
    const { kind } = definitionOf(id);
    if (kind === 'truth') return text === 'yes' || text === 'no' ? this.facts.truth[text] : text;
    if (kind === 'date') {
      const span = parseSpan(text);
      return span ? this.span(span) : text;
    }
    const list = (this.facts.values as Readonly<Record<string, Readonly<Record<string, string>>>>)[id];
    return list?.[text] ?? text;
  }

  /** "n.º 12 Elección presidencial de julio de 2024". */
  event(id: string): string {
    const event = this.#law.events.find((one) => one.id === id);
    return event ? `${this.words.event(id)} ${event.title[this.language]}` : id;
  }

  offence(id: string): string {
    return this.#reader.byId(id)?.name[this.language] ?? id;
  }

  /** `29/07/2024`, or `2024-07-29`. */
  day(day: Day): string {
    const iso = formatDay(day);
    return this.language === 'es' ? `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}` : iso;
  }

  span({ from, to }: DateSpan): string {
    if (from !== null && from === to) return this.day(from);
    if (from === null) return to === null ? this.facts.unknown : this.words.until(this.day(to));
    return to === null ? this.words.from(this.day(from)) : this.words.between(this.day(from), this.day(to));
  }
}
