/** Article numbers as court files cite them, and whether two citations can be the same. */

/** A part of an article that is not numbered: its head, one of its paragraphs, or one that is not said which. */
export type ArticlePart = 'head' | 'any' | '1' | '2' | '3' | '4';

export interface Article {
  /** `405`, `297-A`. */
  readonly number: string;
  /** Ordinal and letter, as far as they are given: `['3', 'a']`. */
  readonly sub: readonly string[];
  readonly parts: readonly ArticlePart[];
}

const PART_WORDS: Readonly<Record<ArticlePart, string>> = {
  head: 'encabezamiento',
  any: 'aparte',
  '1': 'primer aparte',
  '2': 'segundo aparte',
  '3': 'tercer aparte',
  '4': 'cuarto aparte',
};
const NUMBER = /^(\d+)(?:-?([a-h]))?(?:\.(\d+))?(?:[-.]?([a-h]))?$/;

/** Reads `406.3-a` or `297-a` (lower case); null where it is no number of an article. */
export function articleOf(text: string): Article | null {
  const match = NUMBER.exec(text);
  if (!match?.[1]) return null;
  const number = match[2] ? `${match[1]}-${match[2].toUpperCase()}` : match[1];
  return { number, sub: [match[3], match[4]].filter((part) => part !== undefined), parts: [] };
}

/** As a lawyer writes it: `406.3-a`, `149 encabezamiento`. */
export function formatArticle(article: Article): string {
  const [ordinal, letter] = article.sub;
  const number = article.number + (ordinal === undefined ? '' : `.${ordinal}`) + (letter === undefined ? '' : `-${letter}`);
  return [number, ...article.parts.map((part) => PART_WORDS[part])].join(' ');
}

/**
 * Whether a citation can mean a listed article: `406` can be `406.1` and the
 * reverse, `406.2` cannot; a head is no paragraph.
 */
export function canMean(cited: Article, listed: Article): boolean {
  if (cited.number !== listed.number) return false;
  if (cited.sub.some((part, depth) => listed.sub[depth] !== undefined && listed.sub[depth] !== part)) return false;
  if (cited.parts.length === 0 || listed.parts.length === 0) return true;
  return cited.parts.some((a) => listed.parts.some((b) => a === b || (a === 'any' && b !== 'head') || (b === 'any' && a !== 'head')));
}
