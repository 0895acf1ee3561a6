/**
 * The charges of one cell as fragments: names that contain a separator put
 * together again.
 */
import type { Stated } from './manner.ts';
import type { Identifier } from './identify.ts';
import { isOpened } from './loosen.ts';
import { introduced } from './names.ts';
import type { Reading, Word } from './reading.ts';
import { joinReadings } from './reading.ts';
import type { Piece } from './separators.ts';

export interface Fragment {
  readonly start: number;
  end: number;
  readonly before: Piece['before'];
  /** What is written there. */
  readonly written: string;
  /** Without the articles of degree and participation, which stand in `byArticle`. */
  reading: Reading;
  byArticle: readonly Stated[];
  /** Several articles of several offences stand in it, so that 80 may belong to any. */
  perhaps: boolean;
  /** It may be no charge at all, or another one: not read. */
  readonly doubtful?: boolean;
}

/** The longest name of the catalogue has fewer pieces. */
const MOST_PIECES = 6;

/** Whether a reading holds words that can name an offence: only that makes a charge of a piece. */
export function isNamed({ words }: Reading): boolean {
  return words.slice(introduced(words)).some((word) => word.modifier === null);
}

/** Puts together what a name of the catalogue joins; the longest name wins. */
export function joinNames(fragments: readonly Fragment[], identifier: Identifier): Fragment[] {
  const joined: Fragment[] = [];
  for (let i = 0; i < fragments.length; ) {
    const length = longestName(fragments, i, identifier);
    const run = fragments.slice(i, i + length);
    const [first, ...rest] = run;
    if (first) {
      const whole = rest.reduce(append, first);
      const previous = joined.at(-1);
      if (previous && continues(previous, whole, identifier)) joined[joined.length - 1] = append(previous, whole);
      else joined.push(whole);
    }
    i += length;
  }
  return shareObjects(joined, identifier);
}

function longestName(fragments: readonly Fragment[], start: number, identifier: Identifier): number {
  const first = fragments[start];
  let longest = 1;
  if (!first || !first.reading.words.every((word) => word.modifier !== null || identifier.names.inCompound(word.stem))) return longest;
  let whole = first;
  for (let i = start + 1; i < Math.min(fragments.length, start + MOST_PIECES); i += 1) {
    const next = fragments[i];
    if (!next || next.before === 'hard' || next.reading.tail) break;
    if (!next.reading.words.every((word) => word.modifier !== null || identifier.names.inCompound(word.stem))) break;
    whole = append(whole, next);
    const name = identifier.names.exact(ownReading(whole));
    if (name?.compound && !(isSame(identifier.names.exact(ownReading(first)), name) && isOther(identifier.names.exact(ownReading(next)), name))) longest = i - start + 1;
  }
  return longest;
}

type Found = ReturnType<Identifier['names']['exact']>;

/** Whether a piece by itself is what the whole is: a name that needs no more words. */
function isSame(piece: Found, whole: NonNullable<Found>): boolean {
  return piece?.offences.join() === whole.offences.join();
}

/** Whether a piece by itself is another offence: `menosprecio de los símbolos patrios, ultraje` are two, though one name has all these words. */
function isOther(piece: Found, whole: NonNullable<Found>): boolean {
  return piece !== null && piece.offences.length === 1 && !whole.offences.includes(piece.offences[0] ?? '');
}

/** Articles that stand beside a charge's own tell nothing of its name. */
function ownReading(fragment: Fragment): Reading {
  return { ...fragment.reading, citations: fragment.reading.citations.filter((citation) => !citation.beside) };
}

/**
 * `secretos políticos y militares`, `con alevosía y por motivos fútiles`: what
 * follows names nothing by itself, and goes on with what stands before. Words
 * that neither begin with a preposition nor make a name with those before are
 * another charge.
 */
function continues(previous: Fragment, next: Fragment, identifier: Identifier): boolean {
  const { names } = identifier;
  if (next.before === 'hard' || next.before === 'start' || previous.reading.citations.length > 0 || previous.reading.ends !== null) return false;
  if (!isNamed(previous.reading) || !isNamed(next.reading) || names.match(ownReading(next))) return false;
  const joined = ownReading(append(previous, next));
  const seam = previous.reading.words.length;
  const goesOn = isOpened(joined.words[seam]) || [1, 2, 3].some((more) => names.exact({ ...joined, words: joined.words.slice(0, seam + more) }) !== null);
  const [first, ...more] = next.reading.words.filter(({ modifier }) => modifier === null);
  const single = next.before === 'and' && first !== undefined && more.length === 0 && !OTHERS.has(first.stem);
  if ((goesOn || (single && !names.isHead(first.stem))) && names.match(joined)) return true;
  // Of a name that is not known, the rest: `alteración de bienes y servicios`.
  return single && seam > 1 && !names.match(previous.reading);
}

/** They stand for charges that nobody named. */
const OTHERS = new Set(['otro', 'otra', 'demas', 'mas', 'etc', 'etcetera', 'vario', 'varia']);

const OBJECT_OF = new Set(['a', 'al', 'de', 'del']);

/** `porte y ocultamiento de arma de guerra`: what the second is done to belongs to the first as well. */
function shareObjects(fragments: readonly Fragment[], identifier: Identifier): Fragment[] {
  const shared: Fragment[] = [];
  for (const fragment of fragments.toReversed()) {
    const next = shared.at(-1);
    const reading = next && next.before !== 'hard' && isNamed(fragment.reading) && fragment.reading.citations.length === 0 && !identifier.names.match(fragment.reading) ? withObject(fragment.reading, next.reading, identifier) : null;
    const [own, others] = [reading && identifier.names.exact(reading), next && identifier.names.match(ownReading(next))];
    if (next && own && others && own.offences.join() === others.offences.join()) shared[shared.length - 1] = { ...next, start: fragment.start, before: fragment.before };
    else shared.push(reading ? { ...fragment, reading } : fragment);
  }
  return shared.reverse();
}

function withObject(reading: Reading, next: Reading, identifier: Identifier): Reading | null {
  for (const [at, word] of next.words.entries()) {
    if (at === 0 || !OBJECT_OF.has(word.after ?? '')) continue;
    const object: readonly Word[] = next.words.slice(at).filter(({ modifier }) => modifier === null);
    const whole = { ...reading, words: [...reading.words, ...object] };
    if (identifier.names.exact(whole)) return whole;
  }
  return null;
}

export function append(first: Fragment, second: Fragment): Fragment {
  return {
    ...first,
    end: second.end,
    reading: joinReadings(first.reading, second.reading),
    byArticle: [...first.byArticle, ...second.byArticle],
  };
}
