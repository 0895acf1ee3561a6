/** Where a text of the law file comes from and how sure it is. */
import type { LawWords } from '../../i18n/law.ts';
import type { Law, Sourced } from '../../rules/language/law.ts';
import { faint, link, list, paragraph, type Block, type Item } from '../document/blocks.ts';

/** How sure a text is, when it was last checked, and where it comes from. */
export function sourceBlocks(law: Law, sourced: Sourced, words: LawWords): readonly Block[] {
  return [paragraph([faint(words.show.rests(words.confidence[sourced.confidence], sourced.checked))]), list([{ text: words.show.sources, items: sourceItems(law, sourced.sources) }])];
}

export function sourceItems(law: Law, keys: readonly string[]): readonly Item[] {
  return keys.map((key) => {
    const source = law.sources[key];
    return { text: source ? [`${source.title ?? key}: `, link(source.url)] : key };
  });
}
