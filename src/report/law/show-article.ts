/** One article: summary, the law's own words, how sure it is, and its rules. */
import type { LawWords } from '../../i18n/law.ts';
import type { Article, Law } from '../../rules/language/law.ts';
import { heading, list, paragraph, type Block } from '../document/blocks.ts';
import { provisionBlocks } from './show-rule.ts';
import { sourceBlocks } from './show-sources.ts';

/** @param whole with the rules that rest on the article */
export function articleBlocks(law: Law, article: Article, words: LawWords, whole: boolean): readonly Block[] {
  const rules = law.provisions.filter((provision) => provision.article === article.number);
  return [
    heading(2, `${words.article(article.number)}. ${article.title[words.language]}`, `art-${article.number}`),
    paragraph(article.summary[words.language]),
    ...(article.quotes ? [list([{ text: words.show.quotes, items: article.quotes.map((quote) => ({ text: `«${quote}»` })) }])] : []),
    ...sourceBlocks(law, article, words),
    ...(whole && rules.length > 0 ? [heading(1, words.show.rules), ...rules.flatMap((rule) => provisionBlocks(law, rule, words))] : []),
  ];
}
