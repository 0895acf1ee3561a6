/** Which articles of the law a question serves, found in the law's own conditions. */
import { walk, type Condition } from '../rules/language/condition.ts';
import type { Law } from '../rules/language/law.ts';
import type { Question } from './question.ts';

export interface Served {
  readonly article: string;
  readonly numeral?: string;
  /** Id of the provision, where it is one. */
  readonly provision?: string;
  /** What the rule is called; absent for presumptions, duties and steps. */
  readonly title?: { readonly es: string; readonly en: string };
}

/** The provisions that read what is asked for; if there are none, what else of the law reads it. Each article once. */
export function servedBy(law: Law, question: Question): readonly Served[] {
  const reads = (condition: Condition) => [...walk(condition)].some((part) => isAbout(part, question));
  const provisions = law.provisions
    .filter((provision) => reads(provision.when))
    .map(({ id, article, numeral, title }) => ({ article, title, provision: id, ...(numeral === undefined ? {} : { numeral }) }));
  if (provisions.length > 0) return provisions;
  const others = [
    ...law.presumptions.filter((one) => reads(one.if) || reads(one.then)),
    ...law.conditions.filter((duty) => reads(duty.when) || (duty.met !== undefined && reads(duty.met))),
    ...law.next.filter((step) => reads(step.when)),
  ];
  return [...new Set(others.map((one) => one.article))].map((article) => ({ article }));
}

function isAbout(part: Condition, question: Question): boolean {
  if (question.kind === 'charges' || question.kind === 'offence') return 'class' in part || 'raises' in part;
  const { fact } = question;
  if ('fact' in part) return part.fact === fact;
  if ('stated' in part) return part.stated === fact;
  if ('date' in part) return part.date === fact || (fact === 'arrest-date' && part.date === 'conduct-date');
  if ('window' in part) return fact === 'conduct-date' || fact === 'arrest-date';
  return 'event' in part && fact === 'linked-event';
}
