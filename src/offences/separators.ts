/**
 * Where the charges of one cell end: commas, semicolons, slashes, "y", line
 * breaks, bullets, numbered lists, the codes of a form. A mark that stands between two article numbers, in
 * an abbreviation (`p/ delinquir`, `n/c`) or in a statute's name separates
 * nothing.
 */
import { expand } from './abbreviations.ts';
import { fold } from './normalise.ts';

/** A piece of a cell. */
export interface Piece {
  /** Positions in the text, in its composed (NFC) form. */
  readonly start: number;
  readonly end: number;
  /** What stands before it: nothing, a line break or list mark, or a lighter one. */
  readonly before: 'start' | 'hard' | 'comma' | 'and';
}

const SEPARATOR = /[\n\r;|•·●▪‣◦➢►✔✓☑]|<(?:br ?\/?|\/?(?:li|p|ul|ol))>|(?<![^\s;,])\*(?= \p{L})|\.(?=\s?\p{L})|[,+&/]| y\s?\/\s?o(?= )| [-–—](?= )| (?:(?:en concurso (?:real|ideal) con|junto con|aunado al?)(?! (?:l[ao]s? |el )?(?:agravante|atenuante|circunstancia|arts?\b|articulo|previsto|dispuesto|establecido))|y|e|and)(?= )/gu;
const HARD = /^[\n\r;|•·●▪‣◦➢►✔✓☑<*]/;
/** What follows a mark that continues a list of articles or the citation before it. */
const AFTER_NUMBER = /^[\s,]{0,3}(?:[ye]\s)?(?:\d|arts?\b|articulos?\b|numeral|ordinal|ord\b|num\b|lit)/;
const CONTINUES = /^[\s,]{0,3}(?:en (?:su|el) )?(?:primer|segundo|tercer|cuarto|unico|encab|aparte|sancionad|penad|castigad|1er|2do)/;
const ENDS_IN_NUMBER = /\d(?:°|º|-?[a-h])?\s?$/;

/** Cuts a cell into pieces, in order, none of them empty; `whole` are stretches not to be cut. */
export function piecesOf(text: string, whole: WholeNames | null): Piece[] {
  const plain = fold(text);
  const protectedUntil = protection(plain, whole);
  const marks = [...codeMarks(plain), ...listMarks(plain), ...separatorMarks(text, plain, protectedUntil)].sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let start = 0;
  let before: Piece['before'] = 'start';
  for (const mark of [...marks, { start: plain.length, end: plain.length, kind: 'hard' as const }]) {
    if (mark.start < start && mark.start !== plain.length) continue;
    if (/[\p{L}\d?\uFFFD]/u.test(plain.slice(start, mark.start))) {
      pieces.push({ start, end: mark.start, before: pieces.length === 0 ? 'start' : before });
      before = mark.kind;
    } else if (mark.kind === 'hard') before = 'hard';
    start = Math.max(start, mark.end);
  }
  return pieces;
}

/** How many separators a name contains. */
export function separatorsIn(name: string): number {
  return Math.max(0, piecesOf(name, null).length - 1);
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: 'hard' | 'comma' | 'and';
}

function* separatorMarks(text: string, plain: string, isWhole: (position: number) => boolean): Generator<Mark> {
  for (const match of plain.matchAll(SEPARATOR)) {
    const start = match.index;
    const end = start + match[0].length;
    if (isWhole(start) || (match[0] === '.' && !endsSentence(text, plain, start))) continue;
    if (match[0] === '.' || HARD.test(match[0])) {
      yield { start, end, kind: 'hard' };
      continue;
    }
    const left = plain.slice(Math.max(0, start - 6), start);
    const right = plain.slice(end, end + 16);
    if (match[0] === '/' && /(?:^|[^\p{L}])[\p{L}]$/u.test(left)) continue;
    if (CONTINUES.test(right) || (ENDS_IN_NUMBER.test(left) && AFTER_NUMBER.test(right))) continue;
    yield { start, end, kind: /^ \p{L}/u.test(match[0]) || match[0] === '&' ? 'and' : 'comma' };
  }
}

/** Whether a full stop ends a charge: the next begins with a capital, and what stands before is no short form, no initial and no number of a list. */
function endsSentence(text: string, plain: string, stop: number): boolean {
  if (!/^\.\s?\p{Lu}\p{L}{2}/u.test(text.slice(stop, stop + 6))) return false;
  const left = plain.slice(Math.max(0, stop - 24), stop);
  if (/(?:\d{3}|\p{L} \d{1,2}[°º]?)$/u.test(left) || /(?:\p{L}\.){1,8}\p{L}$/u.test(left)) return !/^\.\p{L}/u.test(text.slice(stop, stop + 2));
  // What closes a quotation or a bracket ends no short form.
  if (/["”»’)\]]$/u.test(text.slice(0, stop))) return true;
  const word = /\p{L}{2,24}$/u.exec(left)?.[0] ?? '';
  const capitals = text.slice(stop - word.length, stop);
  return expand(word, true) === word && (word.length > 2 || (word.length > 1 && capitals === capitals.toUpperCase() && /\p{Ll}/u.test(text)));
}

/** `terrorismo instigacion_al_odio`: what a form keeps of a question with several answers, each perhaps behind the path of the question. */
const CODES = /^ ?[\p{L}\d_/]{4,80}(?: [\p{L}\d_/]{4,80}){1,40} ?$/u;

function codeMarks(plain: string): Mark[] {
  if (!plain.includes('_') || !CODES.test(plain)) return [];
  const paths = new Set(plain.trim().split(' ').map((code) => code.slice(0, code.lastIndexOf('/') + 1)));
  const [path = ''] = paths;
  const skipped = paths.size === 1 ? path.length : 0;
  return [...plain.matchAll(/^| (?=\S)/gu)].map(({ index, 0: mark }) => ({ start: index, end: index + mark.length + skipped, kind: 'hard' as const }));
}

const ONE_TO_SIXTY = Array.from({ length: 60 }, (_, i) => String(i + 1));
/** What numbers the charges of a list, in turn, and what closes each mark. */
const NUMBERINGS: readonly (readonly [names: readonly string[], close: string])[] = [
  [ONE_TO_SIXTY, '(?:[.)]-?|[°º]\\)?)'],
  [[...'abcdefghij'], '\\)'],
  [['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'], '[.)]-?'],
  [ONE_TO_SIXTY.map((number) => `(?:cargo|delito|hecho|imputacion) (?:n[.°º]{1,2} ?)?${number}`), '[-–—:.)]'],
  [['primer[oa]?', 'segund[oa]', 'tercer[oa]?', 'cuart[oa]', 'quint[oa]', 'sext[oa]'].map((number) => `${number}(?: (?:cargo|delito))?`), '[-–—:.)]-?'],
];

/** The marks `1)`, `2.`, `3.-`, `a)`, `II.` or `Cargo 1:` of a list that begins with the cell, or behind a heading. */
function listMarks(plain: string): Mark[] {
  const heading = /^[\p{L} ]{1,60}:/u.exec(plain)?.[0] ?? '';
  if (!/^\s*\(?(?:(?:1|a|i)\s?[.)°º]|primer|cargo|delito|hecho|imputacion)/.test(plain.slice(heading.length)) && !/^\s*primer/.test(heading)) return [];
  for (const [names, close] of NUMBERINGS) {
    const marks: Mark[] = [];
    let from = 0;
    for (const name of names) {
      const mark = new RegExp(`(?:^|[\\s;,.:])\\(?${name}\\s?${close}\\s*(?=\\p{L})`, 'gu');
      mark.lastIndex = from;
      const match = mark.exec(plain);
      if (!match || (name === names[0] && match.index > 0 && plain.slice(heading.length, match.index).trim() !== '')) break;
      from = match.index + match[0].length;
      marks.push({ start: match.index, end: from, kind: 'hard' });
    }
    if (marks.length > 0) return marks;
  }
  return [];
}

function protection(plain: string, whole: WholeNames | null): (position: number) => boolean {
  let stretches: readonly (readonly [number, number])[] | undefined;
  let next = 0;
  return (position) => {
    // Looked for only once there is something to separate.
    stretches ??= whole?.stretchesIn(plain) ?? [];
    while ((stretches[next]?.[1] ?? Infinity) <= position) next += 1;
    return (stretches[next]?.[0] ?? Infinity) <= position;
  };
}

const SMALL = '(?:de|del|la|el|los|las|al|y|e|a|en)';
const IS_SMALL = new RegExp(`^${SMALL}$`);
/** What may stand between two words of a name. */
const GAP = new RegExp(`(?:[ ,]{1,3}${SMALL}){0,3}[ ,]{1,3}`, 'y');
const LETTER_BEFORE = /\p{L}$/u;
const LETTER_AFTER = /^\p{L}/u;

/** The words of names without the small ones, by their first, the longest first: plain data, so that it can be made beforehand. */
export type NamePatterns = Readonly<Record<string, readonly (readonly string[])[]>>;

/** The patterns of names, with whatever blanks, commas and small words between their words. */
export function namePatterns(names: readonly string[]): NamePatterns {
  const byFirstWord: Record<string, (readonly string[])[]> = {};
  const lists = names.map((name) => fold(name).split(/[^\p{L}\d]+/u).filter((word) => word !== '' && !IS_SMALL.test(word)));
  for (const words of lists.sort((a, b) => b.length - a.length)) {
    const [first] = words;
    if (first === undefined) continue;
    const patterns = (byFirstWord[first] ??= []);
    if (!patterns.some((pattern) => pattern.join(' ') === words.join(' '))) patterns.push(words);
  }
  return byFirstWord;
}

/**
 * Finds names, word by word: one expression for all of them would take longer
 * to compile than thousands of cells to read.
 */
export class WholeNames {
  readonly #byFirstWord: NamePatterns;

  constructor(patterns: NamePatterns) {
    this.#byFirstWord = patterns;
  }

  /** Where the names stand in a folded text, from left to right, none within another. */
  stretchesIn(plain: string): readonly (readonly [start: number, end: number])[] {
    const found: (readonly [number, number])[] = [];
    for (const word of new Set(plain.split(/[^\p{L}\d]+/u))) {
      const patterns = Object.hasOwn(this.#byFirstWord, word) ? this.#byFirstWord[word] : undefined;
      if (!patterns) continue;
      for (let start = plain.indexOf(word); start >= 0; ) {
        const end = LETTER_BEFORE.test(plain.slice(Math.max(0, start - 2), start)) ? -1 : firstEnd(plain, start, patterns);
        if (end >= 0) found.push([start, end]);
        start = plain.indexOf(word, end >= 0 ? end : start + 1);
      }
    }
    found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
    let end = -1;
    return found.filter(([from, to]) => {
      if (from < end) return false;
      end = to;
      return true;
    });
  }
}

/** Where the first of the patterns that stands at a place ends, or -1. */
function firstEnd(plain: string, start: number, patterns: readonly (readonly string[])[]): number {
  for (const words of patterns) {
    const end = endOf(plain, start, words);
    if (end >= 0) return end;
  }
  return -1;
}

function endOf(plain: string, start: number, words: readonly string[]): number {
  let at = start;
  for (const [index, word] of words.entries()) {
    if (index > 0) {
      GAP.lastIndex = at;
      if (!GAP.test(plain)) return -1;
      at = GAP.lastIndex;
    }
    if (!plain.startsWith(word, at)) return -1;
    at += word.length;
  }
  return LETTER_AFTER.test(plain.slice(at, at + 2)) ? -1 : at;
}
