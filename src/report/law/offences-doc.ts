/** `amnistia offences find TEXT` and `offences show ID`. */
import type { Catalogue, Offence } from '../../offences/catalogue.ts';
import { findOffences } from '../../authoring/find-offences.ts';
import { wordsOf } from '../../text/fold.ts';
import type { LawWords } from '../../i18n/law.ts';
import { heading, list, paragraph, type Block, type Item } from './doc.ts';
import { renderDoc, type TextLooks } from './render.ts';
import type { LawFormat } from './show-law.ts';
import { json } from '../../text/sanitise.ts';

export function renderFoundOffences(catalogue: Catalogue, text: string, format: LawFormat, words: LawWords, looks?: TextLooks): string {
  const found = findOffences(catalogue, text);
  if (format === 'json') return `${json(found, 2)}\n`;
  const shared = catalogue.ambiguous.filter((one) => wordsOf(one.word) === wordsOf(text));
  const blocks: Block[] = [heading(1, words.offences.title(text))];
  for (const one of shared) blocks.push(paragraph(words.offences.ambiguous(one.word, one.offences.length)));
  blocks.push(
    found.length === 0
      ? paragraph(words.offences.none(text))
      : list(found.map((one) => ({ text: one.name[words.language], items: [{ text: one.id }, ...(articlesOf(one) === '' ? [] : [{ text: `${words.offences.articles}: ${articlesOf(one)}` }]), { text: `${words.offences.classes}: ${classesOf(one, words)}` }] }))),
  );
  return renderDoc({ title: words.offences.title(text), language: words.language, blocks }, format, looks);
}

/** @returns null where the catalogue has no such offence */
export function renderOffence(catalogue: Catalogue, id: string, format: LawFormat, words: LawWords, looks?: TextLooks): string | null {
  const offence = catalogue.offences.find((one) => one.id === id);
  if (!offence) return null;
  if (format === 'json') return `${json(offence, 2)}\n`;
  const { offences, language } = words;
  const blocks: Block[] = [
    heading(1, offence.name[language]),
    list([
      offence.id,
      `${offences.classes}: ${classesOf(offence, words)}`,
      ...(offence.raises.length > 0 ? [`${offences.raises}: ${offence.raises.map((one) => words.points[one]).join('; ')}`] : []),
      { text: offences.articles, items: articleItems(catalogue, offence, words) },
      offence.penalty ? offences.penalty(offence.penalty.minYears, offence.penalty.maxYears, offence.penalty.text) : offences.noPenalty,
      ...(Object.keys(offence.implies).length > 0
        ? [`${offences.implies}: ${Object.entries(offence.implies).map(([fact, value]) => `${words.label(fact)}: ${words.value(fact, value)}`).join('; ')}`]
        : []),
      ...(offence.aliases.length > 0 ? [`${offences.aliases}: ${offence.aliases.join('; ')}`] : []),
      words.show.rests(words.confidence[offence.confidence], '').split(';')[0] ?? '',
      ...(offence.note === null ? [] : [`${offences.note}: ${offence.note}`]),
      { text: words.show.sources, items: offence.sources.map((source) => ({ text: source })) },
    ]),
  ];
  return renderDoc({ title: offence.name[language], language, blocks }, format, looks);
}

function articleItems(catalogue: Catalogue, offence: Offence, words: LawWords): readonly Item[] {
  return offence.numberings.map((one) => {
    const statute = catalogue.statutes[one.statute]?.name[words.language] ?? one.statute;
    const span = one.from === undefined && one.to === undefined ? '' : `, ${words.span(one.from, one.to)}`;
    return { text: `${statute}: ${one.articles.join(', ') || words.offences.noArticle}${span} (${words.offences.confirmed[one.confirmed ? 'yes' : 'no']})` };
  });
}

function articlesOf(offence: Offence): string {
  return offence.numberings.filter((one) => one.articles.length > 0).map((one) => `${one.statute.toUpperCase()} ${one.articles.join(', ')}`).join('; ');
}

function classesOf(offence: Offence, words: LawWords): string {
  return offence.class.length === 0 ? words.offences.noClass : offence.class.map((one) => words.classes[one]).join('; ');
}
