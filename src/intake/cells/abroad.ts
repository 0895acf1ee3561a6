/** Other countries, and cities of them that a list names alone. */
import { COUNTRY } from '../../country/pack/country.ts';
import { LANGUAGES } from '../../i18n/language.ts';
import { wordsOf } from '../text.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
let inAnotherCountry: RegExp | null = null;

/** Whether somebody is held "en Colombia": under another State, which none of the values says. */
export function isInAnotherCountry(words: string): boolean {
  inAnotherCountry ??= new RegExp(`\\b(?:en|in|at|de|del|desde) (?:los |el |la |the )?(?:${[...COUNTRY.abroad, ...countries()].join('|')})\\b`, 'u');
  return inAnotherCountry.test(words);
}

const LIVES = /^(?:(?:si|yes)\b[ ,.;:(-]*)?(?:(?:vive|reside|residenciad[oa]|esta|se encuentra|radicad[oa]|lives?|living|is) )?(?:(?:en|in) )?(?:los |el |la |the )?/u;
let foreignPlaces: ReadonlySet<string> | undefined;

/** "Vive en Bogotá", "sí (Chile)": another country, and nothing else. @param folded see `fold` */
export function isForeignPlace(folded: string): boolean {
  foreignPlaces ??= new Set([...COUNTRY.abroad, ...countries()]);
  return foreignPlaces.has(wordsOf(folded.replace(LIVES, '')));
}

/** Names of the other countries, in both languages. */
function countries(): readonly string[] {
  return LANGUAGES.flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter((code) => code !== COUNTRY.code);
    return codes.flatMap((code) => wordsOf(names.of(code) ?? '') || []);
  });
}
