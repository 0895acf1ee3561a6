/**
 * Marks with which a cell says that there are more charges than it names:
 * `(entre otros)`, `+ 2`, `y 5 cargos`, `[...]`, a "y" after which nothing
 * comes. What they stand for is one charge more, that nobody knows.
 */
import { fold } from './normalise.ts';

const NUMBER = String.raw`(?:\d{1,2}(?!\d)|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|two|three|four|five)`;
const CHARGES = '(?:delitos?|cargos?|tipos?|penal(?:es)?|hechos?|punibles?|imputaci(?:on|ones)|acusaci(?:on|ones)|calificaci(?:on|ones)|charges?|offen[cs]es?|crimes?|counts?)';
const OTHERS = '(?:otr[oa]s?|demas|mas|restantes?|resto|vari[oa]s|adicional(?:es)?|siguientes|etc|etcetera|others?|more|additional)';
const LINKS = '(?:y|e|o|u|de|del|por|los?|las?|el|en|a|al|con|entre|junto|ademas|tambien|hay|son|and|with|among|plus|the)';
/** Nothing but words of this class, among them one that says "more" or a plus before a number. */
const IN_BRACKETS = String.raw`[([]\s*(?=[^)\](]{0,160}(?:\b${OTHERS}\b|[+&]))(?:(?:${LINKS}|${OTHERS}|${CHARGES}|${NUMBER})(?!\p{L})|[\s.,+&])+[)\]]`;
const ELLIPSIS = String.raw`(?:[,;]\s*|\s(?:y|e|o|and)\s*)?(?:\(\s*(?:\.{2,}|…)\s*\)|\[\s*(?:\.{2,}|…)\s*\]|…+|·{2,}|\.{3,}|(?<!\.\p{L}{1,3})\.{2})`;
/** Where the marks end: a list's own "2)" and "2.-" go on with a charge. */
const END = String.raw`(?=\s*(?:[,;+&\]|\n\r]|[.)]*\s*$|\)(?!\s*\p{L})))`;
/** A count behind a mark that goes on: with a noun any, alone none that could be an article. */
const COUNTED = String.raw`(?:[+&]\s*${NUMBER}|(?:[,;]|(?<=[^\d\s,;])\s(?:y|e|mas|and|plus))(?:\s*(?:y|e|and))?\s(?:otr[oa]s\s)?${NUMBER}(?=\s+(?:${CHARGES}|${OTHERS})\b)|(?:[,;]|(?<=[^\d\s,;]))\s(?:y|e|mas|and|plus)\s(?:\d|1[0-2])|[,;]\s?\d(?=\s*$))(?:\s+(?:de|${CHARGES}|${OTHERS}))*${END}`;
/** "(1/3)", "1 de 3": the first of three. */
const ONE_OF = String.raw`\(\s*\d{1,2}\s*(?:\/|de|of)\s*\d{1,2}\s*\)|(?<=\p{L})\s\d{1,2}\s(?:de|of)\s\d{1,2}(?=\s*$)`;
/** A mark that goes on, and nothing behind it. */
const BROKEN_OFF = String.raw`(?:(?:[,;]\s*|(?<!\s)\s+)(?:y|e|o|u|and|[*+&])|[,;]\s*(?:mas|ademas)|[,;]\s*[-–—_]+|(?<![+&])[+&]|(?<!\s)\s+y\s*\/\s*o|(?<!\s)\s+y\s+asi(?:\s+sucesivamente)?)(?:[\s,;.*+&-])*$`;

const MORE = new RegExp([IN_BRACKETS, ELLIPSIS, COUNTED, ONE_OF, BROKEN_OFF].join('|'), 'gu');
/** A number goes on with the list of articles before it. */
const AFTER_ARTICLE = /\d(?:°|º|-?[a-h])?\s*$/u;

/** A text without its marks of more charges, each of them left as blanks, and the first of them; null where there is none. */
export function moreIn(text: string): { readonly rest: string; readonly mark: string } | null {
  const plain = fold(text);
  let mark: string | null = null;
  let rest = '';
  let from = 0;
  for (const match of plain.matchAll(MORE)) {
    if (/^[,;]?\s*(?:(?:y|e|and)\s*)?\d/u.test(match[0]) && AFTER_ARTICLE.test(plain.slice(Math.max(0, match.index - 6), match.index))) continue;
    mark ??= text.slice(match.index, match.index + match[0].length).trim();
    rest += text.slice(from, match.index) + ' '.repeat(match[0].length);
    from = match.index + match[0].length;
  }
  return mark === null ? null : { rest: rest + text.slice(from), mark };
}
