/** What is presumed, as the page draws it: an outline, never a filled colour, so that nobody takes it for the sure outcome. */
import type { CaseAccount } from '../account/account.ts';
import type { SecondTold } from '../account/second-tier.ts';
import type { Terms } from '../account/terms.ts';
import { el, type Content, type ElementTree, type Parts } from './element.ts';

/** The word with what would overturn it under it. */
export function secondBlock({ kind, word, questions, overturned }: SecondTold): ElementTree {
  return el('div', { class: 'second' },
    el('span', { class: `badge outline ${kind}` }, word),
    questions.length === 0 ? null : el('span', null, ` ${questions.join('; ')}.`),
    overturned === '' ? null : el('span', { class: 'faint' }, ` ${overturned}`));
}

/** The facts that are presumed, each with its reason, and what the case comes to under the other readings. */
export function secondSections({ presumedFacts, readings }: CaseAccount, terms: Terms, parts: Parts, section: (title: string, content: readonly Content[]) => readonly Content[]): readonly Content[] {
  const list = (items: readonly string[]): readonly Content[] => (items.length === 0 ? [] : [el('ul', null, items.map((one) => el('li', null, parts.once(`second ${one}`, () => el('span', null, one)))))]);
  return [...section(terms.report.heading.presumedFacts, list(presumedFacts)), ...section(terms.report.brief.parts.readings, list(readings))];
}
