/**
 * "Militar": ranks, components and police, as lists write them. Every word of
 * the text must be one that says what somebody serves in; a text with another
 * word ("procurador general", "ex militar") stays unread.
 */
import { FORCES } from '../../country/pack/forces.ts';
import { writtenOut } from '../../country/pack/written-out.ts';
import { wordsOf } from '../../text/fold.ts';
import { isPlaceName } from './places.ts';

type Says = 'serves' | 'police' | 'civilian' | 'beside' | 'retired' | 'assimilated';

let phrases: ReadonlyMap<string, Says> | undefined;

/** The words of the pack and what each says; a phrase in several groups says the first. */
function phrasesOf(): ReadonlyMap<string, Says> {
  if (phrases) return phrases;
  const made = new Map<string, Says>();
  const { serves, police, civilians, beside, retired, assimilated } = FORCES;
  const groups: readonly (readonly [Says, readonly string[]])[] = [['serves', serves.flat()], ['police', police], ['civilian', civilians], ['retired', retired], ['assimilated', assimilated], ['beside', beside.flat()]];
  for (const [says, list] of groups) for (const phrase of list.flatMap((one) => writtenOut(one, {})).map(wordsOf)) if (!made.has(phrase)) made.set(phrase, says);
  return (phrases = made);
}

/** Denies the armed forces as a whole: one component says nothing of the others. */
const BELONGS_TO_NONE = /^(?:no|not) (?:pertenece|forma parte|presta servicio|sirve|belongs?) (?:a|de|en|to) (?:la |las |the )?(?:fanb|fan|fuerzas? armadas?(?: nacional(?:es)?)?(?: bolivarianas?)?|armed forces)$/u;
/** "Hijo de un militar" says who else is. */
const RELATIVE = /\b(?:familiar|familia|hij[oa]|espos[oa]|herman[oa]|padre|madre|papa|mama|viud[oa]|pareja|prim[oa]|ti[oa]|sobrin[oa]|niet[oa]|novi[oa]|abuel[oa]|cunad[oa]|concubin[oa]|yerno|nuera|suegr[oa]|relative|son|daughter|wife|husband|brother|sister|father|mother|widow) (?:de |del |of )(?:un |una |la |el |los |a |an )?/u;
const NOT = /^(?:no|not)(?: (?:es|soy|is))?(?: (?:un |una )?(?=\p{L})|[ ,.;:(-]+|$)/u;
const DENIED = /^(?:no|not|non) (?:es |soy |is )?(?:un |una )?(?:militar|military|uniformad[oa])$/u;
/** "Civil (antes militar)", "policía militar": the words leave it open. */
const OPEN = null;

/** Whether the words say that the person serves or served; null where they do not say. @param folded see `fold` */
export function readService(folded: string): 'yes' | 'no' | null {
  const relative = RELATIVE.exec(folded);
  if (relative) {
    const before = folded.slice(0, relative.index).trim();
    const after = sidesOf(folded.slice(relative.index + relative[0].length));
    // Whose relative, and nothing else: the person is none.
    return after === OPEN || (before !== '' && sidesOf(before) !== 'no' && !/^no\b[ ,.;:(-]*$/u.test(before)) ? OPEN : 'no';
  }
  const yes = /^(?:si|yes)\b[ ,.;:(-]+/u.exec(folded);
  // "Sí (retirado)" is a plain yes; "sí (civil)" is none.
  if (yes) return sidesOf(`militar ${folded.slice(yes[0].length)}`);
  if (BELONGS_TO_NONE.test(folded)) return 'no';
  const no = NOT.exec(folded);
  if (!no) return sidesOf(folded);
  const rest = folded.slice(no[0].length);
  // "No militar", "no (policía)"; "no, retirado" answers two ways.
  const said = sidesOf(rest);
  return said === 'no' || DENIED.test(folded) ? 'no' : OPEN;
}

/** What the words of a text say together; null where one of them is not understood or they say both. */
function sidesOf(folded: string): 'yes' | 'no' | null {
  const said = saidIn(tokensOf(folded));
  if (!said) return OPEN;
  const [serves, civilian, police] = [said.has('serves'), said.has('civilian'), said.has('police')];
  if (serves === (police || civilian)) return OPEN;
  // A civilian with a soldier's rank, a civilian who retired from something.
  if (!serves && (said.has('assimilated') || (civilian && said.has('retired')))) return OPEN;
  return serves ? 'yes' : 'no';
}

/** "G.N.B.", "F. A. N.", "G/B": letters that are one word. */
const SPELLED = /(?<![\p{L}\d])\p{L}(?:[./]? ?\p{L}){1,4}(?![\p{L}\d])/gu;
const BETWEEN_LETTERS = /[./ ]/gu;
/** "1ro", "3°", "2da". */
const ORDINAL = /^\d{1,3}(?:[rd][oa]|er[oa]?|t[oa]|st|nd|rd|th|o|a)?$/u;
/** "S1", "SM3ra". */
const WITH_NUMBER = /^(\p{L}+)\d(?:[rd][oa]|er)?$/u;
const NUMBER_WORDS: ReadonlySet<string> = new Set(['primero', 'primera', 'segundo', 'segunda', 'tercero', 'tercera']);

function tokensOf(folded: string): readonly string[] {
  const whole = folded.replace(SPELLED, (letters) => (phrasesOf().has(letters.replace(BETWEEN_LETTERS, '')) ? letters.replace(BETWEEN_LETTERS, '') : letters));
  return whole.replace(/[°º]/gu, ' ').split(/[^\p{L}\p{N}]+/u).filter((token) => token !== '').flatMap((token) => {
    // "1Tte.": the number and the rank.
    const rank = /^\d(\p{L}{2,})$/u.exec(token)?.[1];
    return rank !== undefined && !ORDINAL.test(token) ? [rank] : [token];
  });
}

const LONGEST = 7;

/** What the phrases say, the longest first; undefined where a word is none of them. */
function saidIn(tokens: readonly string[]): ReadonlySet<Says> | undefined {
  const said = new Set<Says>();
  for (let at = 0; at < tokens.length; ) {
    const [found, length] = phraseAt(tokens, at);
    if (found === undefined) return undefined;
    said.add(found);
    at += length;
  }
  return said;
}

function phraseAt(tokens: readonly string[], at: number): readonly [Says | undefined, number] {
  const token = tokens[at] ?? '';
  const next = tokens[at + 1] ?? '';
  const stem = WITH_NUMBER.exec(token)?.[1];
  if (stem !== undefined && FORCES.numbered.includes(stem)) return ['serves', 1];
  if (FORCES.numbered.includes(token) && (ORDINAL.test(next) || NUMBER_WORDS.has(next))) return ['serves', 2];
  if (ORDINAL.test(token)) return ['beside', 1];
  for (let length = Math.min(LONGEST, tokens.length - at); length > 0; length -= 1) {
    const says = phrasesOf().get(tokens.slice(at, at + length).join(' '));
    if (says !== undefined) return [says, length];
  }
  if (ofAWoman(token)) return ['serves', 1];
  // "Policía del estado Lara", "GNB San Cristóbal": where says nothing of what.
  const place = [3, 2, 1].find((length) => at > 0 && isPlaceName(tokens.slice(at, at + length).join('')));
  if (place !== undefined) return ['beside', place];
  return [token.startsWith('poli') && isPlaceName(token.slice(4)) ? 'police' : undefined, 1];
}

/** A rank of a woman: "capitana", "tenienta". */
function ofAWoman(token: string): boolean {
  return token.length > 6 && token.endsWith('a') && ['', 'o', 'e'].some((ending) => phrasesOf().get(token.slice(0, -1) + ending) === 'serves');
}
