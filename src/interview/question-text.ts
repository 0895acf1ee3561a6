/** What stands above a question, the standing line, and the help on it. */
import type { Case } from '../case/case.ts';
import { definitionOf, isCaseFactId } from '../case/facts.ts';
import { walk } from '../rules/language/condition.ts';
import { isPosition, type AssumedPosition, type Determination } from '../rules/analysis/determination.ts';
import type { Engine } from '../rules/engine.ts';
import type { Law } from '../rules/language/law.ts';
import { wrapped } from './lines.ts';
import { chargeAt, chargeOf, referenceOf, type Question } from './question.ts';
import { listed } from './read-answer.ts';
import type { FactText } from '../i18n/facts.ts';
import { servedBy, type Served } from './articles-served.ts';
import type { Step } from './session.ts';
import { standingOf } from './certain-so-far.ts';
import type { Wording } from './wording.ts';

/** Most facts that the standing line names. */
const MOST_NAMED = 3;

/** The outcome where it is certain: the one place that words it, for the standing line and for the end of the questions. */
export function certain({ outcome, assumed }: Pick<Determination, 'outcome' | 'assumed'>, { words }: Wording, unless: readonly string[] = []): string {
  const told = words.outcome[outcome];
  return assumed.every(isPosition) ? told : words.unless(told, unless);
}

/**
 * What would overturn the presumptions that an outcome rests on: first those
 * about the whole case, which a person can confirm, then those about a charge.
 * @param ofCharges whether the latter are to be told too
 */
export function unlessOf({ assumed }: Pick<Determination, 'assumed'>, engine: Engine, { language }: Wording, ofCharges: boolean): readonly string[] {
  const facts = assumed.flatMap((one) => (isPosition(one) ? [] : [one]));
  const isOfCase = (id: string) => facts.some(({ presumption, fact }) => presumption === id && isCaseFactId(fact));
  const carried = engine.compiled.law.presumptions.filter(({ id }) => facts.some(({ presumption }) => presumption === id));
  const [cases, charges] = [carried.filter(({ id }) => isOfCase(id)), carried.filter(({ id }) => !isOfCase(id))];
  return [...cases, ...(ofCharges ? charges : [])].map(({ unless }) => unless[language]);
}

/**
 * "n.º 12: encaja; sin exclusión; depende de: la fecha de los hechos".
 * @param now the question that is put: the outcome can turn on it, so it is named first
 */
export function standingLine(engine: Engine, subject: Case, wording: Wording, asked?: ReadonlySet<string>, now?: string): string {
  const { words } = wording;
  const standing = standingOf(engine, subject, asked);
  const parts = standing.grounds.flatMap(({ ground, state, provisions }) => {
    if (state === 'open') return [];
    if (state === 'clear') {
      if (ground === 'event' && standing.event !== null) return [words.eventFits(standing.event)];
      return ground === 'carve-out' || ground === 'person' ? [] : [words.clear[ground]];
    }
    const told = `${words.stands[ground]} (${articlesOf(engine, provisions, wording)})`;
    return [state === 'some' ? words.someStand(told) : told];
  });
  const taking = takingText(standing.taking, engine, wording);
  if (standing.outcome !== 'undetermined') return [certain(standing, wording, unlessOf(standing, engine, wording, false)), ...parts, ...taking].join('; ');
  const turns = turnsOnText(engine, now === undefined ? standing.turnsOn : [now, ...standing.turnsOn], wording);
  return [...(parts.length > 0 ? [...parts, ...taking] : [words.nothingYet]), ...turns].join('; ');
}

/** The outcome alone, where no question that is put can change it; the grounds where it is open. */
function outcomeLine(engine: Engine, subject: Case, wording: Wording): string {
  const { determination } = engine.evaluate(subject);
  return determination.outcome === 'undetermined' ? standingLine(engine, subject, wording) : certain(determination, wording, unlessOf(determination, engine, wording, false));
}

/** Most positions that are written out; under a whole reading there are many. */
const MOST_TAKEN = 2;

/** "se asume que el terrorismo no queda excluido (Q9)". */
export function takingText(taking: readonly AssumedPosition[], engine: Engine, { words, language }: Wording): readonly string[] {
  if (taking.length === 0) return [];
  const told = taking.slice(0, MOST_TAKEN).map(({ question, position }) => {
    const point = engine.compiled.law.questions.find(({ id }) => id === question)?.positions.find(({ id }) => id === position);
    return point?.short ? `${point.short[language]} (${question})` : `${question}: ${position}`;
  });
  return [words.taking(told, taking.slice(MOST_TAKEN).map(({ question }) => question))];
}

/** "turns on: date of the conduct, open questions of law (Q1, Q12)". */
function turnsOnText(engine: Engine, turnsOn: readonly string[], wording: Wording): readonly string[] {
  const isPoint = (name: string) => engine.compiled.law.questions.some(({ id }) => id === name);
  const facts = [...new Set(turnsOn.filter((name) => !isPoint(name)).map((name) => wording.name(name)))].slice(0, MOST_NAMED);
  const points = turnsOn.filter(isPoint);
  const law = points.length > MOST_NAMED ? [wording.words.manyPoints(points.length)] : points.length > 0 ? [wording.words.openPoints(points.join(', '))] : [];
  const named = [...facts, ...law];
  return named.length > 0 ? [wording.words.turnsOn(named.join(', '))] : [];
}

function articlesOf(engine: Engine, provisions: readonly string[], wording: Wording): string {
  const { law } = engine.compiled;
  return law.provisions.filter(({ id }) => provisions.includes(id)).map(({ article, numeral }) => wording.words.article(article, numeral)).join(', ');
}

/** The words of a question; of a charge that nobody recognised it is not asked which of several it is. */
export function textAt(subject: Case, question: Question, wording: Wording): FactText {
  const text = wording.textOf(question);
  const isUnnamed = question.kind === 'offence' && chargeAt(subject, question.charge)?.offences === null;
  return isUnnamed ? { ...text, ...wording.words.unnamedOffence } : text;
}

/** Standing, number, article, charge and help: what stands above a question. */
export function above(engine: Engine, subject: Case, { question, phase }: Step, number: number, wording: Wording, asked: ReadonlySet<string>): readonly string[] {
  const { words } = wording;
  const text = textAt(subject, question, wording);
  const articles = [...new Set(servedBy(engine.compiled.law, question).map(({ article }) => words.article(article)))];
  const charge = chargeAt(subject, chargeOf(question));
  return [
    ...wrapped(`${words.standing}: ${phase === 'outcome' ? standingLine(engine, subject, wording, asked, referenceOf(question)) : outcomeLine(engine, subject, wording)}`, '= '),
    ...wrapped([words.number(number), articles.join(', '), text.label].filter((part) => part !== '').join(' - ')),
    ...(charge ? wrapped(words.forCharge(chargeOf(question) + 1, charge.text), '  ') : []),
    ...writtenIn(subject, question).flatMap((written) => wrapped(words.inFile(written), '  ')),
    ...wrapped(text.help, '  '),
    ...wrapped(words.example(text.example), '  '),
  ];
}

/** What the continued file had in the place of the answer. */
function writtenIn(subject: Case, question: Question): readonly string[] {
  const fact = question.kind === 'charges' ? subject.charges : question.kind === 'case' ? subject.facts[question.fact] : undefined;
  return fact && 'unknown' in fact && fact.text !== undefined ? [fact.text] : [];
}

/**
 * Help on a question: how to answer it and why it is put; asked for once more, what the law says.
 * @param about `answer` fits the screen with the question
 */
export function helpOn(engine: Engine, subject: Case, { question, phase }: Step, wording: Wording, about: 'answer' | 'law'): readonly string[] {
  const { law } = engine.compiled;
  const { words, language } = wording;
  const served = servedBy(law, question);
  if (about === 'law') return lawOn(engine, served, phase, wording);
  const way = wayOf(question);
  const [first = '', second = ''] = examplesOf(question, wording);
  const reasons = served.slice(0, MOST_REASONS).map(({ article, numeral, title }) => `${words.article(article, numeral)}${title ? ` (${title[language]})` : ''}`);
  const more = served.length > MOST_REASONS ? ', ...' : '';
  return [
    ...wrapped(`${words.howToAnswer}: ${words.how[way]} ${textAt(subject, question, wording).help} ${words.twoExamples(first, second)}`),
    ...wrapped(`${words.whyAsked}: ${phase === 'outcome' ? words.whySettles : words.whyFollows} ${reasons.join(', ')}${more}`),
    ...wrapped(words.helpAgain, '  '),
  ];
}

/** Most rules that the short help names. */
const MOST_REASONS = 3;

/** The way in which a question is answered. */
function wayOf(question: Question): keyof Wording['words']['how'] {
  if (question.kind === 'charges' || question.kind === 'offence') return 'charges';
  if (question.fact === 'conduct-kind') return 'conduct';
  const { kind } = definitionOf(question.fact);
  return kind === 'date' || kind === 'event' ? kind : 'list';
}

function examplesOf(question: Question, wording: Wording): readonly string[] {
  const way = wayOf(question);
  if (way !== 'list') return wording.words.examples[way];
  return question.kind === 'case' || question.kind === 'charge' ? listed(question, wording).map(({ label }) => label) : [];
}

/** The law's summary, its sources and the points of law at stake. */
function lawOn(engine: Engine, served: readonly Served[], phase: Step['phase'], wording: Wording): readonly string[] {
  const { law } = engine.compiled;
  const { words, language } = wording;
  const articles = law.articles.filter((article) => served.some((one) => one.article === article.number));
  const points = phase === 'outcome' ? pointsIn(law, served.map((one) => one.provision)) : [];
  return [
    '',
    words.whyAsked,
    ...served.flatMap(({ article, numeral, title }) => (title ? wrapped(`${words.article(article, numeral)}: ${title[language]}`, '  - ') : [])),
    ...(points.length > 0 ? ['', words.pointsAtStake] : []),
    ...points.flatMap((point) => {
      const position = engine.positions[point.id];
      return wrapped(`${point.id}: ${point.text[language]}${position === undefined ? '' : ` [${words.pointAssumed(position)}]`}`, '  - ');
    }),
    '',
    words.whatTheLawSays,
    ...articles.flatMap((article) => [
      ...wrapped(`${words.article(article.number)}, ${article.title[language]}: ${article.summary[language]} [${words.confidence(words.confidences[article.confidence])}]`, '  '),
      `    ${words.sources}:`,
      ...sourceLines(article.sources.map((key) => law.sources[key]?.url ?? key), words.moreSources),
    ]),
    ...(law.status === 'checked-against-gazette' ? [] : wrapped(words.notChecked, '  ')),
  ];
}

/** Most addresses that are written out for an article. */
const MOST_SOURCES = 2;

function sourceLines(urls: readonly string[], more: (hosts: string) => string): readonly string[] {
  const hosts = [...new Set(urls.slice(MOST_SOURCES).map((url) => /^https?:\/\/(?:www\.)?([^/]+)/u.exec(url)?.[1] ?? url))];
  return [...urls.slice(0, MOST_SOURCES).map((url) => `    - ${url}`), ...(hosts.length > 0 ? wrapped(more(hosts.join(', ')), '    - ') : [])];
}

/** The questions of law that provisions read, those of the provisions that they refer to included. */
function pointsIn(law: Law, provisions: readonly (string | undefined)[]): Law['questions'] {
  const ids = new Set<string>();
  const seen = new Set<string>();
  const look = (id: string | undefined): void => {
    const provision = law.provisions.find((one) => one.id === id);
    if (!provision || seen.has(provision.id)) return;
    seen.add(provision.id);
    for (const part of walk(provision.when)) {
      if ('question' in part) ids.add(part.question);
      if ('provision' in part) look(part.provision);
    }
  };
  provisions.forEach(look);
  return law.questions.filter(({ id }) => ids.has(id));
}
