/**
 * The form in which two spellings of one charge are the same: no accents, no
 * capitals, no articles and prepositions, singular. Nothing here is fuzzy.
 */
import { expand } from './abbreviations.ts';
import { phraseAt } from './citing.ts';

/** A word (its stem), a number as written (`406.1`, `297-a`), the letter of a `literal`, or a phrase of citing. */
export interface Token {
  readonly kind: 'word' | 'number' | 'literal' | 'mark';
  readonly text: string;
  /** The word before its stem is taken: "leyes" is no "ley", which begins a statute's name. */
  readonly whole: string;
  /** The small word, or the bracket, just before it: `para`, `de`, `(`. */
  readonly after: string | null;
}

/** Words that never tell two charges apart. `no`, `sin`, `contra`, `por` and `con` do, and stay. */
const UNHEARD = new Set(
  ['a', 'al', 'and', 'de', 'del', 'e', 'el', 'en', 'la', 'las', 'lo', 'los', 'o', 'p', 'para', 'que', 'se', 'su', 'u', 'un', 'una', 'y'],
);

/**
 * One token at a time. A date stays whole (it is no article), a question mark
 * and a character lost in decoding count as words, so that neither a doubt
 * nor a damaged word is ever read past.
 */
const TOKEN =
  /\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}(?!\d)|lit(?:eral)?\.? ["'“«]?[a-h](?!\p{L})|\d+(?:-?[a-h](?!\p{L}))?(?:\.\d+)?(?:[-.]?[a-h](?!\p{L}))?|[\p{L}\uFFFD]+|[?¿]/gu;
/** `x 2`, `(x3)`, `(3 cargos)`: how many times, and no article. */
const TIMES = /(?<![\p{L}\d])(?:x ?\d{1,2}(?!\d)|\d{1,2} ?x(?!\p{L})|\( ?\d{1,2} (?:cargos?|veces|hechos?|counts?|victimas?) ?\))/gu;
const ARTICLE_NUMBER = /^\d{1,3}(?:-?[a-h])?(?:\.\d{1,2})?(?:[-.]?[a-h])?$/;
const YEAR = /^(?:19|20)\d\d$/;

/** Lower case without accents; as long as the text, character by character, so that positions agree. */
export function fold(text: string): string {
  let folded = '';
  for (const unit of text.normalize('NFC').replaceAll(/[\t\u00A0\u2000-\u200B\u202F]/g, ' ').split('')) {
    const base = unit < '\u0080' ? unit : (unit.normalize('NFD')[0] ?? unit);
    const lower = base.toLowerCase();
    folded += lower.length === 1 ? lower : base;
  }
  return folded;
}

/**
 * Singular: `lesiones` and `lesión` have one stem. Only an ending that a whole
 * word leaves behind is taken off, so that no stem is also an abbreviation:
 * `grav.` is neither `graves` nor `gravísimas`.
 */
export function stem(word: string): string {
  if (word.length < 4) return word;
  const singular = word.endsWith('s') ? word.slice(0, -1) : word;
  return singular.length > 3 && /[djlnryz]e$/.test(singular) ? singular.slice(0, -1) : singular;
}

/** The tokens of a fragment in the order in which they stand. */
export function tokens(text: string): Token[] {
  const all = everyToken(text);
  const words = all.map((token) => (token.kind === 'word' ? token.whole : null));
  const found: Token[] = [];
  let after: string | null = null;
  for (let i = 0; i < all.length; ) {
    const phrase = phraseAt(words, i);
    const token = all[i];
    if (phrase) found.push({ kind: 'mark', text: phrase.mark, whole: phrase.mark, after });
    else if (token?.kind === 'word' && UNHEARD.has(token.whole)) {
      after ??= token.after ?? token.whole;
      i += 1;
      continue;
    } else if (token) found.push(token.after === null ? { ...token, after } : token);
    after = null;
    i += phrase?.length ?? 1;
  }
  return found;
}

/** The tokens of a text, small words among them. */
function everyToken(text: string): Token[] {
  // `instigacionAlOdio`: a capital inside a word begins another one.
  const plain = fold(text.replaceAll(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, ' ')).replaceAll(TIMES, ' ').replaceAll(/\s+/g, ' ');
  const found: Token[] = [];
  for (const match of plain.matchAll(TOKEN)) {
    const token = match[0];
    const end = match.index + token.length;
    // `1º` is 1.
    if (token === 'º' || token === 'ª') continue;
    const after = plain[match.index - 1] === '(' ? '(' : null;
    if (ARTICLE_NUMBER.test(token) || YEAR.test(token)) found.push({ kind: 'number', text: token, whole: token, after });
    else if (token.startsWith('lit') && token.includes(' ')) found.push({ kind: 'literal', text: token.slice(-1), whole: token, after });
    else {
      const whole = token === 'c' && plain[end] === '/' ? 'con' : expand(token, plain[end] === '.' || plain[end] === '/');
      found.push({ kind: 'word', text: stem(whole), whole, after });
    }
  }
  return found;
}

/** The stems of an alias's words, without its numbers. */
export function stems(text: string): string[] {
  return tokens(text).filter((token) => token.kind !== 'mark').map((token) => token.text);
}

/** The words of a statute's name. */
export function wholeWords(text: string): string[] {
  return tokens(text).map((token) => token.whole);
}

/** The key under which words are the same charge in any order. */
export function keyOf(words: readonly string[]): string {
  return words.toSorted().join(' ');
}
