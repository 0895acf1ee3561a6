/** What stands above a question, the standing line, and the help on it. */
import type { Case } from '../case/case.ts';
import type { Engine } from '../rules/engine.ts';
import { broken } from './lines.ts';
import { chargeAt, chargeOf, type Question } from './question.ts';
import { servedBy } from './serves.ts';
import type { Step } from './session.ts';
import { standingOf } from './standing.ts';
import type { Wording } from './wording.ts';

/** Most facts that the standing line names. */
const MOST_NAMED = 3;

/** "n.º 12: encaja; sin exclusión; depende de: la fecha de los hechos". */
export function standingLine(engine: Engine, subject: Case, wording: Wording): string {
  const { words } = wording;
  const standing = standingOf(engine, subject);
  const parts = standing.grounds.flatMap(({ ground, state, provisions }) => {
    if (state === 'open') return [];
    if (state === 'clear') {
      if (ground === 'event' && standing.event !== null) return [words.eventFits(standing.event)];
      return ground === 'carve-out' || ground === 'person' ? [] : [words.clear[ground]];
    }
    const told = `${words.stands[ground]} (${articlesOf(engine, provisions, wording)})`;
    return [state === 'some' ? words.someStand(told) : told];
  });
  if (standing.outcome !== 'undetermined') return [words.outcome[standing.outcome], ...parts].join('; ');
  const named = [...new Set(standing.turnsOn.map((name) => wording.name(name)))].slice(0, MOST_NAMED);
  const turns = named.length > 0 ? [words.turnsOn(named.join(', '))] : [];
  return [...(parts.length > 0 ? parts : [words.nothingYet]), ...turns].join('; ');
}

function articlesOf(engine: Engine, provisions: readonly string[], wording: Wording): string {
  const { law } = engine.compiled;
  return law.provisions.filter(({ id }) => provisions.includes(id)).map(({ article, numeral }) => wording.words.article(article, numeral)).join(', ');
}

/** Standing, number, article, charge and help: what stands above a question. */
export function above(engine: Engine, subject: Case, { question }: Step, number: number, wording: Wording): readonly string[] {
  const { words } = wording;
  const text = wording.textOf(question);
  const articles = [...new Set(servedBy(engine.compiled.law, question).map(({ article }) => words.article(article)))];
  const charge = chargeAt(subject, chargeOf(question));
  return [
    ...broken(`${words.standing}: ${standingLine(engine, subject, wording)}`, '= '),
    ...broken([words.number(number), articles.join(', '), text.label].filter((part) => part !== '').join(' - ')),
    ...(charge ? broken(words.forCharge(chargeOf(question) + 1, charge.text), '  ') : []),
    ...writtenIn(subject, question).flatMap((written) => broken(words.inFile(written), '  ')),
    ...broken(text.help, '  '),
    ...broken(words.example(text.example), '  '),
  ];
}

/** What the continued file had in the place of the answer. */
function writtenIn(subject: Case, question: Question): readonly string[] {
  const fact = question.kind === 'charges' ? subject.charges : question.kind === 'case' ? subject.facts[question.fact] : undefined;
  return fact && 'unknown' in fact && fact.text !== undefined ? [fact.text] : [];
}

/** The law's summary, its sources and why the question is put. */
export function helpOn(engine: Engine, { question, phase }: Step, wording: Wording): readonly string[] {
  const { law } = engine.compiled;
  const { words, language } = wording;
  const served = servedBy(law, question);
  const articles = law.articles.filter((article) => served.some((one) => one.article === article.number));
  return [
    '',
    words.whyAsked,
    ...broken(phase === 'outcome' ? words.whySettles : words.whyFollows, '  '),
    ...served.flatMap(({ article, numeral, title }) => (title ? broken(`${words.article(article, numeral)}: ${title[language]}`, '  - ') : [])),
    '',
    words.whatTheLawSays,
    ...articles.flatMap((article) => [
      ...broken(`${words.article(article.number)}, ${article.title[language]}: ${article.summary[language]} [${words.confidence(words.confidences[article.confidence])}]`, '  '),
      `    ${words.sources}:`,
      ...article.sources.map((key) => `    - ${law.sources[key]?.url ?? key}`),
    ]),
    ...(law.status === 'checked-against-gazette' ? [] : broken(words.notChecked, '  ')),
  ];
}

/** The question as it is put. */
export function messageOf(question: Question, wording: Wording): string {
  return wording.textOf(question).question;
}
