/**
 * How well a heading names a fact: the words that it shares with the known
 * headings of the fact, those weighed more that few facts use.
 */
import { HEADINGS } from '../../../country/pack/headings.ts';
import { fold } from '../../../text/fold.ts';
import { isOneLetterOff } from '../../../text/nearest.ts';
import type { Target } from '../../types.ts';
import { OWN_COLUMN, TARGETS, targetsOf } from '../headings.ts';

/** The first letters of a word, which endings leave as they are; more of a long one, which may be made of two. */
const STEM = 5;
const LONG = 10;
const LONG_STEM = 7;
/** A word that stands in no known heading counts as much as one that several facts share. */
const UNKNOWN_WEIGHT = 1;
/** A word that is spelled right may be another one that differs by a letter. */
const LEAST_MISSPELT = 6;
/** A word that is cut off, as "apreh.". */
const LEAST_SHORTENED = 4;

interface Known {
  readonly target: Target;
  readonly words: ReadonlySet<string>;
  readonly weight: number;
}

interface Index {
  /** The known headings with a word. */
  readonly withWord: ReadonlyMap<string, readonly Known[]>;
  readonly weights: ReadonlyMap<string, number>;
  readonly small: ReadonlySet<string>;
  readonly same: (word: string) => string;
}

let made: Index | undefined;

function index(): Index {
  if (made) return made;
  const exact = new Map<string, string>();
  const beginnings: [string, string][] = [];
  for (const [first = '', ...others] of HEADINGS.same) {
    for (const word of [first, ...others]) {
      if (word.endsWith('*')) beginnings.push([word.slice(0, -1), first]);
      else exact.set(word, first);
    }
  }
  const small = new Set(HEADINGS.small);
  const same = (word: string): string => exact.get(word) ?? exact.get(word.replace(/s$/u, '')) ?? beginnings.find(([beginning]) => word.startsWith(beginning))?.[1] ?? (word.length > LONG ? word.slice(0, LONG_STEM) : word.length > STEM ? word.slice(0, STEM) : word.length > 3 ? word.replace(/s$/u, '') : word);
  const listed = TARGETS.flatMap((target) => [target, ...(HEADINGS.facts[target] ?? [])].map((heading) => ({ target, words: new Set(telling(wordsOf(heading), small).map(same)) })));
  const facts = new Map<string, Set<Target>>();
  for (const { target, words } of listed) for (const word of words) facts.set(word, (facts.get(word) ?? new Set<Target>()).add(target));
  const weights = new Map([...facts].map(([word, of]) => [word, Math.log(1 + TARGETS.length / of.size)]));
  const withWord = new Map<string, Known[]>();
  for (const known of listed) for (const word of known.words) withWord.set(word, [...(withWord.get(word) ?? []), { ...known, weight: sum(known.words, weights) }]);
  made = { withWord, weights, small, same };
  return made;
}

/** The words of a heading as people and programs write it: `fechaDetencion`, `grp/fecha_det`, `¿Cuándo…?`. */
export function wordsOf(heading: string): readonly string[] {
  const parted = heading.slice(0, 300).replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
  return fold(parted).replace(/\bn ?[.°º]? ?[oº°](?=$|[\s.:_])|#/gu, ' n ').replace(/\bc\.? ?i\.?(?=$|\s)/gu, 'ci').replace(/[^\p{L}\p{N}]+/gu, ' ').trim().split(' ').filter((word) => word !== '' && !/^\d+$/u.test(word));
}

/** The words without the small ones, unless there are no others. */
function telling(words: readonly string[], small: ReadonlySet<string>): readonly string[] {
  const left = words.filter((word) => !small.has(word));
  return left.length > 0 ? left : words;
}

function sum(words: Iterable<string>, weights: ReadonlyMap<string, number>): number {
  let all = 0;
  for (const word of words) all += weights.get(word) ?? UNKNOWN_WEIGHT;
  return all;
}

/** Words that mean the same are one; one that is misspelt is the known one. */
function meantBy(words: readonly string[], misspelt: boolean): ReadonlySet<string> {
  const { weights, small, same } = index();
  return new Set(telling(words, small).map((word) => {
    const meant = same(word);
    if (!misspelt || weights.has(meant) || word.length < LEAST_SHORTENED) return meant;
    const whole = HEADINGS.same.find((group) => group.some((known) => known.startsWith(word)))?.[0];
    if (whole !== undefined) return whole;
    const near = word.length < LEAST_MISSPELT ? undefined : asLong(word).find((known) => isOneLetterOff(known, word));
    return near === undefined ? meant : same(near);
  }));
}

let vocabulary: ReadonlyMap<number, readonly string[]> | undefined;

/** Known words about as long as another. */
function asLong(word: string): readonly string[] {
  if (!vocabulary) {
    const byLength = new Map<number, string[]>();
    for (const known of new Set(Object.values(HEADINGS.facts).flat().flatMap(wordsOf))) if (known.length >= LEAST_MISSPELT) byLength.set(known.length, [...(byLength.get(known.length) ?? []), known]);
    vocabulary = byLength;
  }
  const ready = vocabulary;
  return [-1, 0, 1].flatMap((more) => ready.get(word.length + more) ?? []);
}

/** The ways in which a heading can be taken: whole, without what stands in brackets, a part of a path. */
function readingsOf(heading: string): readonly (readonly [string, number])[] {
  const parts = heading.split(heading.includes('_') && !heading.includes(' ') ? /[/>|:.-]/u : /[/>|:]|\.(?=\p{L}{3})|(?<=\p{L}{3,20})[-–—](?=\s)/u).map((part) => part.trim()).filter((part) => part !== '');
  const bare = heading.replace(/[([{][^)\]}]{0,100}[)\]}]/gu, ' ').trim();
  const inner = /[([]([^)\]]{3,100})[)\]]/u.exec(heading)?.[1];
  return [
    [heading, 1],
    ...(bare === heading || bare === '' ? [] : [[bare, 1] as const]),
    ...(inner === undefined ? [] : [[inner, 0.8] as const]),
    ...(parts.length < 2 ? [] : parts.map((part, at) => [part, at === parts.length - 1 ? 0.97 : 0.8] as const)),
  ];
}

/**
 * How well a heading names each fact, from 0 to 1; 1 for one that is known word for word. Facts that it does not name are left out.
 * @param misspelt whether slips of spelling are looked for, which takes time
 */
export function namedBy(heading: string, misspelt = true): ReadonlyMap<Target, number> {
  const found = new Map<Target, number>();
  if (heading.trim() === '' || OWN_COLUMN.test(heading)) return found;
  for (const target of targetsOf(heading)) found.set(target, 1);
  const { withWord, weights } = index();
  for (const [text, worth] of readingsOf(heading.slice(0, 300))) {
    for (const target of targetsOf(text)) found.set(target, Math.max(found.get(target) ?? 0, worth * 0.97));
    const words = meantBy(wordsOf(text), misspelt);
    if (words.size === 0) continue;
    const all = sum(words, weights);
    for (const known of new Set([...words].flatMap((word) => withWord.get(word) ?? []))) {
      let common = 0;
      for (const word of known.words) if (words.has(word)) common += weights.get(word) ?? 0;
      const [covered, used] = [common / known.weight, common / all];
      // A word of several that a known heading has and this one lacks may be what tells it apart.
      const score = worth * 0.95 * covered ** 2 * (0.5 + 0.5 * used);
      if (score > (found.get(known.target) ?? 0.2)) found.set(known.target, score);
    }
  }
  return found;
}

/** Whether a heading has a word that makes its charges those of another person or time, or none. */
export function speaksOfOthers(heading: string): boolean {
  return wordsOf(heading).some((word) => HEADINGS.not.some((known) => (known.endsWith('*') ? word.startsWith(known.slice(0, -1)) : word === known)));
}
