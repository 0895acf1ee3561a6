/** Finds the part of a law that a person asks for by its number or name. */
import type { Article, Law, LawEvent, Provision, Question } from '../rules/law.ts';

export type LawPart =
  | { readonly article: Article }
  | { readonly event: LawEvent }
  | { readonly question: Question }
  | { readonly provision: Provision };
export type Selection = 'all' | LawPart;

const ALL = /^(all|todo|todos|toda)$/;
const ARTICLE = /^(?:art(?:[íi]culo|icle)?\.?\s*)(\d+|final)$/;
const EVENT = /^(?:evento|event|hecho|n\.?º?|num(?:eral)?\.?|8\.)\s*\.?\s*(\d+)$/;

/**
 * @param asked `all`; `9` or `art 9`; `evento 12`, `8.12`; `Q4`; the id of a rule
 * @returns null where the law has no such part
 */
export function selectLaw(law: Law, asked: string): Selection | null {
  const name = asked.trim().toLowerCase();
  if (name === '' || ALL.test(name)) return 'all';
  const question = law.questions.find((one) => one.id.toLowerCase() === name);
  if (question) return { question };
  const provision = law.provisions.find((one) => one.id.toLowerCase() === name);
  const number = ARTICLE.exec(name)?.[1] ?? name;
  const article = law.articles.find((one) => one.number.toLowerCase() === number);
  if (article) return { article };
  if (provision) return { provision };
  const id = EVENT.exec(name)?.[1];
  const event = law.events.find((one) => one.id.toLowerCase() === id || one.aliases.some((alias) => alias.toLowerCase() === name));
  return event ? { event } : null;
}

/** What can be asked for, for the error that says so. */
export function namesIn(law: Law): readonly string[] {
  return [
    'all',
    ...law.articles.map((one) => `art ${one.number}`),
    ...law.events.map((one) => `evento ${one.id}`),
    ...law.questions.map((one) => one.id),
    ...law.provisions.map((one) => one.id),
  ];
}
