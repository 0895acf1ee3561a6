/** Other countries, and cities of them that a list names alone. */
import { COUNTRY } from '../../country/pack/country.ts';
import { LANGUAGES } from '../../i18n/language.ts';
import { wordsOf } from '../../text/fold.ts';
import { isPlaceName } from './places.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const ARTICLE = /^(?:los|el|la|the) /u;
let names: ReadonlySet<string> | undefined;
let somewhere: RegExp | undefined;

/** Names of the other countries, in both languages, and those cities. */
function foreignNames(): ReadonlySet<string> {
  names ??= new Set([...COUNTRY.abroad, ...LANGUAGES.flatMap((language) => {
    const own = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter((code) => code !== COUNTRY.code);
    return codes.flatMap((code) => wordsOf(own.of(code) ?? '') || []);
  })]);
  return names;
}

/** La Cañada and Santa Lucía are towns of the country. @param name folded words */
function isForeign(name: string): boolean {
  return foreignNames().has(name.replace(ARTICLE, '')) && !isPlaceName(name.replaceAll(' ', ''));
}

/** Whether somebody is held "en Colombia": under another State, which none of the values says. @param words folded */
export function isInAnotherCountry(words: string): boolean {
  somewhere ??= new RegExp(`\\b(?:en|in|at|de|del|desde) ((?:los |el |la |the )?(?:${[...foreignNames()].join('|')}))\\b`, 'gu');
  return [...words.matchAll(somewhere)].some((match) => isForeign(match[1] ?? ''));
}

const LIVES = /^(?:(?:si|yes)\b[ ,.;:(-]*)?(?:(?:vive|reside|residenciad[oa]|esta|se encuentra|radicad[oa]|lives?|living|is) )?(?:(?:en|in) )?/u;

/** "Vive en Bogotá", "sí (Chile)": another country, and nothing else. @param folded see `fold` */
export function isForeignPlace(folded: string): boolean {
  return isForeign(wordsOf(folded.replace(LIVES, '')));
}
