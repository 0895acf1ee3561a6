/** One rule with its condition in words; one open question with its positions. */
import { describe } from '../../authoring/describe.ts';
import type { LawWords } from '../../i18n/law.ts';
import { walk } from '../../rules/language/condition.ts';
import type { Law, Provision, Question } from '../../rules/language/law.ts';
import { heading, list, paragraph, type Block } from '../document/blocks.ts';
import { clauseItem } from './clause-item.ts';
import { sourceItems } from './show-sources.ts';

export function provisionBlocks(law: Law, provision: Provision, words: LawWords): readonly Block[] {
  const kind = words.show[provision.role];
  return [
    heading(2, `${words.article(provision.article, provision.numeral)}. ${provision.title[words.language]}`, provision.id),
    paragraph(`${kind}. ${words.show.rule(provision.id, words.ground[provision.ground])}.`),
    list([clauseItem(describe(provision.when, law, words), words)]),
  ];
}

export function questionBlocks(law: Law, question: Question, words: LawWords): readonly Block[] {
  const { show, language } = words;
  const rules = law.provisions.filter((provision) => [...walk(provision.when)].some((part) => 'question' in part && part.question === question.id));
  const assumed = Object.entries(law.readings).filter(([, reading]) => question.id in reading.positions);
  return [
    heading(2, `${question.id} (${words.article(question.article)})`, question.id),
    paragraph(question.text[language]),
    list([
      {
        text: show.positions,
        items: question.positions.map((position) => ({
          text: `${position.id}: ${position.text[language]}`,
          items: [
            { text: `${show.holders}: ${position.holders.length > 0 ? position.holders.map((holder) => holder[language]).join('; ') : show.noHolder}` },
            ...sourceItems(law, position.sources),
          ],
        })),
      },
      ...(question.hard_cases.length > 0 ? [{ text: show.hardCases, items: question.hard_cases.map((one) => ({ text: one[language] })) }] : []),
      `${show.usedBy}: ${rules.map((rule) => rule.id).join(', ')}`,
      `${show.readings}: ${assumed.map(([id, reading]) => `${id} = ${reading.positions[question.id] ?? ''}`).join(', ')}`,
    ]),
    ...(question.note ? [paragraph(question.note[language])] : []),
  ];
}
