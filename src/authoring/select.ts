/** Finds the part of a law that a person asks for by its number or name. */
import type { Article, Law, LawEvent, Provision, Question } from '../rules/language/law.ts';
import { wordsOf } from '../text/fold.ts';

export type LawPart =
  | { readonly article: Article }
  | { readonly event: LawEvent }
  | { readonly question: Question }
  | { readonly provision: Provision };
/** All parts of one kind. */
export type Kind = 'articles' | 'events' | 'provisions' | 'questions' | 'presumptions';
export type Selection = 'all' | Kind | LawPart;

const ALL = /^(all|todo|todos|toda|ley|law)$/;
const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['articles', /^art[íi](culo|cle)s?$/],
  ['events', /^(evento|event|hecho)s?$/],
  ['provisions', /^(regla|rule|disposici[óo]n|provision)(e?s)?$/],
  ['presumptions', /^(presunci[óo]n|presumption)(e?s)?$/],
  ['questions', /^(cuesti[óo]n|question|pregunta)(e?s)?( abiertas?)?$/],
];
const ARTICLE = /^(?:art(?:[íi]culo|icle)?\.?\s*)(\d+|final)$/;
const EVENT = /^(?:evento|event|hecho|n\.?º?|num(?:eral)?\.?|8\.)\s*\.?\s*(\d+)$/;
/** `9.2`, `art. 9 n.º 2`, `9 2` */
const NUMERAL = /^(?:art(?:[íi]culo|icle)?\.?\s*)?(\d+)\s*(?:[.,]\s*)?(?:n\.?º?|num(?:eral)?\.?)?\s*(\d+)$/;

/**
 * @param asked `all`; `articles`; `9` or `art 9`; `evento 12`, `8.12`; `Q4`; `9.2`; the id of a rule; a name of an event
 * @returns null where the law has no such part
 */
export function selectLaw(law: Law, asked: string): Selection | null {
  const name = asked.trim().toLowerCase();
  if (name === '' || ALL.test(name)) return 'all';
  const kind = KINDS.find(([, pattern]) => pattern.test(name))?.[0];
  if (kind !== undefined) return kind;
  const question = law.questions.find((one) => one.id.toLowerCase() === name);
  if (question) return { question };
  const provision = law.provisions.find((one) => one.id.toLowerCase() === name);
  const number = ARTICLE.exec(name)?.[1] ?? name;
  const article = law.articles.find((one) => one.number.toLowerCase() === number);
  if (article) return { article };
  if (provision) return { provision };
  const id = EVENT.exec(name)?.[1];
  const event = law.events.find((one) => one.id.toLowerCase() === id || [...one.aliases, one.title.es, one.title.en].some((alias) => wordsOf(alias) === wordsOf(name)));
  if (event) return { event };
  const [, inArticle, numeral] = NUMERAL.exec(name) ?? [];
  if (inArticle === undefined) return null;
  const listed = law.events.find((one) => one.article === inArticle && one.id === numeral);
  if (listed) return { event: listed };
  const numbered = law.provisions.find((one) => one.article === inArticle && one.numeral === numeral);
  return numbered ? { provision: numbered } : null;
}

/** What can be asked for, for the suggestion after a typed mistake. */
export function namesIn(law: Law, language: 'es' | 'en'): readonly string[] {
  const words = { es: ['todo', 'artículos', 'hechos', 'reglas', 'presunciones', 'cuestiones'], en: ['all', 'articles', 'events', 'rules', 'presumptions', 'questions'] }[language];
  return [
    ...words,
    ...law.articles.map((one) => `art ${one.number}`),
    ...law.events.flatMap((one) => [`${language === 'es' ? 'evento' : 'event'} ${one.id}`, ...one.aliases.map((alias) => alias.toLowerCase())]),
    ...law.questions.map((one) => one.id),
    ...law.provisions.map((one) => one.id),
  ];
}
