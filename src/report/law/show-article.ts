/** One article: summary, the law's own words, how sure it is, and its rules. */
import type { LawWords } from '../../i18n/law.ts';
import type { Article, Law, Sourced } from '../../rules/law.ts';
import { heading, list, paragraph, small, type Block, type Item } from './doc.ts';
import { provisionBlocks } from './show-rule.ts';

/** @param whole with the rules that rest on the article */
export function articleBlocks(law: Law, article: Article, words: LawWords, whole: boolean): readonly Block[] {
  const rules = law.provisions.filter((provision) => provision.article === article.number);
  return [
    heading(3, `${words.article(article.number)}. ${article.title[words.language]}`, `art-${article.number}`),
    paragraph(article.summary[words.language]),
    ...(article.quotes ? [list([{ text: words.show.quotes, items: article.quotes.map((quote) => ({ text: `«${quote}»` })) }])] : []),
    ...sourceBlocks(law, article, words),
    ...(whole && rules.length > 0 ? [heading(2, words.show.rules), ...rules.flatMap((rule) => provisionBlocks(law, rule, words))] : []),
  ];
}

/** How sure a text is, when it was last checked, and where it comes from. */
export function sourceBlocks(law: Law, sourced: Sourced, words: LawWords): readonly Block[] {
  return [small(words.show.rests(words.confidence[sourced.confidence], sourced.checked)), list([{ text: words.show.sources, items: sourceItems(law, sourced.sources) }])];
}

export function sourceItems(law: Law, keys: readonly string[]): readonly Item[] {
  return keys.map((key) => {
    const source = law.sources[key];
    return { text: source ? `${source.title ?? key}: ${source.url}` : key };
  });
}
