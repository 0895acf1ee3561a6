/** Facts, questions, offences and dates in the words of a language. */
import { parseDay, parseSpan, formatDay, type DateSpan, type Day } from '../case/dates.ts';
import { definitionOf, isCaseFactId, isChargeFactId, type CaseFactId, type ChargeFactId } from '../case/facts.ts';
import type { Catalogue, OffenceClass, RaisedPoint } from '../offences/catalogue.ts';
import { factWords, type FactWords } from '../i18n/facts.ts';
import { reportWords, type ReportWords } from '../i18n/report.ts';
import type { Language } from '../i18n/language.ts';
import { isPosition, type Assumed, type NextStepRef } from '../rules/analysis/determination.ts';
import { AS_WRITTEN } from '../rules/logic/situation.ts';
import type { FactPresumption } from '../rules/language/fact-presumption.ts';
import type { Presumed, Tiers } from '../rules/presumed/tiers.ts';
import type { Law, Presumption, Question } from '../rules/language/law.ts';
import type { RunInfo } from './result.ts';

const CHARGE_REFERENCE = /^charges\[(\d+)\]\.(.+)$/;

/** Puts the codes of a result into words. */
export class Wording {
  readonly language: Language;
  readonly report: ReportWords;
  readonly facts: FactWords;
  readonly #law: Law;
  readonly #catalogue: Catalogue;
  #offences: Map<string, string> | undefined;

  constructor(language: Language, law: Law, catalogue: Catalogue) {
    this.language = language;
    this.report = reportWords[language];
    this.facts = factWords[language];
    this.#law = law;
    this.#catalogue = catalogue;
  }

  /** `linked-event` → "linked event"; `charges[2].degree` → "charge 2: degree"; `Q1` → "link or date (Q1)". */
  name(reference: string): string {
    const match = CHARGE_REFERENCE.exec(reference);
    if (match) return this.report.chargeFact(Number(match[1]), this.#label(match[2] ?? ''));
    return this.#label(reference);
  }

  #label(id: string): string {
    if (isCaseFactId(id) || isChargeFactId(id) || id === 'charges' || id === 'offence') return this.facts.facts[id].label;
    return this.#question(id)?.short === undefined ? id : this.report.reference(this.questionShort(id), id);
  }

  /** What a question of law is about, in a few words. */
  questionShort(id: string): string {
    return this.#question(id)?.short?.[this.language] ?? id;
  }

  #question(id: string): Question | undefined {
    return this.#law.questions.find((one) => one.id === id);
  }

  /** A position in a few words, with the question as a reference behind it. */
  position(question: string, position: string): string {
    return this.report.reference(this.positionShort(question, position), question);
  }

  /** A position in a few words. */
  positionShort(question: string, position: string): string {
    const known = this.#question(question)?.positions.find((one) => one.id === position);
    return known === undefined ? position : (known.short ?? known.text)[this.language].replace(/\.$/u, '');
  }

  /** A next step in the words of the law, behind what it depends on where that is not known. */
  step(ref: NextStepRef, length: 'whole' | 'short' = 'whole'): string {
    const known = this.#law.next.find((one) => one.id === ref.id);
    const text = ((length === 'short' ? known?.short : undefined) ?? known?.text)?.[this.language] ?? ref.id;
    return ref.if === undefined ? text : `${this.report.onlyIf(this.name(ref.if.fact), this.values(ref.if.fact, ref.if.values))} ${text}`;
  }

  /** Values of a fact or question in words, joined by "or". */
  values(reference: string, values: readonly string[]): string {
    const id = CHARGE_REFERENCE.exec(reference)?.[2] ?? reference;
    if (id === 'linked-event') return this.#events(values);
    if (this.#question(id)) return this.report.reference(values.map((value) => this.positionShort(id, value)).join(` ${this.report.or} `), id);
    return values.map((value) => this.#value(id, value)).join(` ${this.report.or} `);
  }

  /** `date = 2024`; of a question the position alone, which says what it answers. */
  pair(reference: string, values: readonly string[]): string {
    return this.#question(reference) ? this.values(reference, values) : `${this.name(reference)} = ${this.values(reference, values)}`;
  }

  /** Values that are presumed: of an offence its name, of most of a list what it is not. */
  presumedValues(reference: string, values: readonly string[]): string {
    const id = CHARGE_REFERENCE.exec(reference)?.[2] ?? reference;
    if (id === 'offence') return values.map((one) => this.offence(one)).join(` ${this.report.or} `);
    const all: readonly string[] = isCaseFactId(id) || isChargeFactId(id) ? (definitionOf(id).values ?? []) : [];
    const others = all.filter((value) => !values.includes(value));
    return others.length > 0 && others.length < 2 && values.length > 2 ? this.report.not(this.values(reference, others)) : this.values(reference, values);
  }

  #value(id: string, value: string): string {
    if (id === 'offence' || id === 'charges') return this.#profile(value);
    if (isCaseFactId(id) || isChargeFactId(id)) {
      const { kind } = definitionOf(id);
      if (kind === 'date') {
        const span = parseSpan(value);
        return span ? this.span(span) : value;
      }
      if (kind === 'choice' || kind === 'truth') return this.choice(id, value);
    }
    return value;
  }

  /** A value of a fact with a closed list. */
  choice(id: CaseFactId | ChargeFactId, value: string): string {
    const { kind } = definitionOf(id);
    const words: Readonly<Record<string, string>> =
      kind === 'truth' ? this.facts.truth : ((this.facts.values as Readonly<Record<string, Readonly<Record<string, string>>>>)[id] ?? {});
    return words[value] ?? value;
  }

  #events(values: readonly string[]): string {
    const listed = this.#law.events.map((event) => event.id);
    if (values.length === listed.length && listed.every((id) => values.includes(id))) return this.report.listed;
    return values.map((value) => (value === 'none' ? this.report.noneHere : this.event(value))).join(` ${this.report.or} `);
  }

  /** "n.º 12" for an event of the law. */
  event(id: string): string {
    return this.language === 'es' ? `n.º ${id}` : `no. ${id}`;
  }

  #profile(value: string): string {
    if (value === 'other') return this.report.otherOffence([...new Set(this.#law.provisions.filter((one) => one.ground === 'exclusion').map((one) => one.article))]);
    return value
      .split('+')
      .map((code) => this.facts.classes[code as OffenceClass] ?? this.facts.points[code as RaisedPoint] ?? code)
      .join(', ');
  }

  /** The name of an offence of the catalogue. */
  offence(id: string): string {
    this.#offences ??= new Map(this.#catalogue.offences.map((offence) => [offence.id, offence.name[this.language]]));
    return this.#offences.get(id) ?? id;
  }

  /** `art. 9 n.º 2` of a provision. */
  provision(id: string): string {
    const provision = this.#law.provisions.find((one) => one.id === id);
    return provision ? this.report.article(provision.article, provision.numeral) : id;
  }

  /** The positions on which a result leans, in a few words each. */
  positions(assumed: readonly Assumed[]): readonly string[] {
    return assumed.filter(isPosition).map(({ question, position }) => this.position(question, position));
  }

  /** What is presumed in the first tier, each presumption once, in a few words. */
  presumedShort(assumed: readonly Assumed[]): readonly string[] {
    const asWritten = assumed.some((one) => !isPosition(one) && one.presumption === AS_WRITTEN);
    return [...this.presumptions(assumed).map(({ short, reason }) => (short ?? reason)[this.language].replace(/\.$/u, '')), ...(asWritten ? [this.report.asWrittenShort] : [])];
  }

  /** What is presumed of a case, each presumption once, in words. @param charges how many the case has */
  presumed(assumed: readonly Assumed[], charges: number): readonly string[] {
    const asWritten = assumed.flatMap((one) => (!isPosition(one) && one.presumption === AS_WRITTEN ? [`${this.name(one.fact)}: ${this.values(one.fact, one.value)}`] : []));
    const told = this.presumptions(assumed).map((one) => {
      const numbers = assumed.flatMap((each) => {
        const match = isPosition(each) || each.presumption !== one.id ? null : CHARGE_REFERENCE.exec(each.fact);
        return match ? [Number(match[1])] : [];
      });
      return this.report.presumedLine(this.report.article(one.article), one.reason[this.language].replace(/\.$/u, ''), numbers.length === charges ? [] : numbers);
    });
    return asWritten.length === 0 ? told : [...told, this.report.asWritten(asWritten)];
  }

  /** The presumptions on which a result leans, in the law's order. */
  presumptions(assumed: readonly Assumed[]): readonly Presumption[] {
    return this.#law.presumptions.filter(({ id }) => assumed.some((one) => !isPosition(one) && one.presumption === id));
  }

  /** The second tier of a case in words; nothing where the outcome is sure or no presumption helps. */
  presumedLine(presumed: (Pick<Presumed, 'outcome' | 'waitsForLaw'> & { readonly by: readonly { readonly id: string }[] }) | null): string {
    if (presumed === null) return '';
    const unless = this.unlessOf(presumed.by.map(({ id }) => id));
    if (presumed.waitsForLaw.length > 0) return this.report.waitsForLaw(presumed.waitsForLaw.map((id) => this.name(id)), unless);
    return presumed.outcome === 'undetermined' ? '' : this.report.presumedUnless(this.report.presumedOutcome[presumed.outcome], unless);
  }

  /** What would overturn presumptions of fact, each once. */
  unlessOf(ids: readonly string[]): readonly string[] {
    return [...new Set(ids.flatMap((id) => this.#factPresumption(id)?.unless[this.language] ?? []))];
  }

  #factPresumption(id: string): FactPresumption | undefined {
    return this.#law.presumptions_of_fact?.find((one) => one.id === id);
  }

  /** The facts that the second tier presumes, each with its reason and who disputes it. */
  presumedFacts(presumed: Tiers['presumed']): readonly string[] {
    return (presumed?.by ?? []).map(({ id, grade, fact, value }) => {
      const known = this.#factPresumption(id);
      const shown = fact.endsWith('.offence') ? value.map((one) => this.offence(one)).join(` ${this.report.or} `) : this.values(fact, value);
      return this.report.presumedFact(this.name(fact), shown, known?.reason[this.language] ?? id, this.report.grade[grade], known?.disputed_by[this.language] ?? '');
    });
  }

  /** Both tiers under the other readings of the law, a line each. */
  readingLines(readings: Readonly<Record<string, Tiers>>): readonly string[] {
    return Object.entries(readings).map(([name, { outcome, presumed }]) =>
      this.report.underReading(this.readingName(name), this.report.outcome[outcome], this.presumedLine(presumed).replace(/\.$/u, '')));
  }

  /** The title of a reading without what stands in brackets behind it. */
  readingName(reading: string): string {
    const title = this.#law.readings[reading]?.title[this.language] ?? reading;
    return title.split(' (')[0] ?? title;
  }

  /** "lectura estricta". */
  readingTold({ reading }: RunInfo): string {
    return this.report.reading(this.readingName(reading).toLocaleLowerCase(this.language));
  }

  /** On which day and under which positions a run looked, and what it did not presume. */
  standpoint(run: RunInfo): readonly string[] {
    const day = parseDay(run.asOf);
    return [
      this.report.asOf(day === null ? run.asOf : this.day(day)),
      this.readingTold(run),
      ...Object.entries(run.assumptions).map(([question, position]) => this.position(question, position)),
      ...this.notPresumed(run),
    ];
  }

  /** Which presumptions were taken back, in one part of a sentence; nothing where none was. */
  notPresumed({ notPresumed }: RunInfo): readonly string[] {
    return notPresumed === undefined ? [] : [this.report.notPresuming(notPresumed.map((id) => this.#presumptionName(id)).join('; '))];
  }

  /** Any presumption by its id, in a few words. */
  #presumptionName(id: string): string {
    if (id === AS_WRITTEN) return this.report.asWrittenShort;
    const known = this.#law.presumptions.find((one) => one.id === id);
    const told = known === undefined ? this.#factPresumption(id)?.reason : (known.short ?? known.reason);
    return told === undefined ? id : told[this.language].replace(/\.$/u, '');
  }

  /** `28/07/2024` or `2024-07-28`; months and years in words of the language. */
  day(day: Day): string {
    const iso = formatDay(day);
    return this.language === 'es' ? `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}` : iso;
  }

  span(span: DateSpan): string {
    if (span.from !== null && span.from === span.to) return this.day(span.from);
    if (span.from === null) return span.to === null ? this.report.any : this.report.before(this.day(span.to));
    if (span.to === null) return this.report.after(this.day(span.from));
    return `${this.day(span.from)}–${this.day(span.to)}`;
  }
}
