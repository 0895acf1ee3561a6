/** Custody: what is true now, whatever was before, and where. */
import { known } from '../../case/case.ts';
import { reading, unreadable, type Reading } from '../reading.ts';
import { LANGUAGES } from '../../i18n/language.ts';
import { fold, wordsOf } from '../../text/fold.ts';
import { readChoice } from './choice.ts';
import { CUSTODY_PLACES, SOME_PRISON } from './choice-words.ts';
import { search } from './lexicon.ts';

/** Words of somebody who may no longer be where the cell says. */
const LEFT = /\b(?:trasla|egres|sali[oad]|sale|fug|evad|muri|muert|fallec|antes|hasta|liber|excarcel|casa|domicil|residencia|estuvo|estaba|fue|era|paso|ex|transferred|moved|left|was|formerly|former|until|died)/u;
/** "Boleta de excarcelación no ejecutada, sigue en el SEBIN": what goes on is what is. */
const STILL = /\b(?:sigue|siguen|permanece|permanecen|continua|continuan|aun esta|todavia esta|se mantienen?|still)\b[^,;.()|]*?(?= (?:pese a|a pesar de|aunque|pero|despite|although)\b|[,;.()|]|$)/u;
/** What stands in for prison names it: "medida cautelar sustitutiva de la privativa de libertad". */
const INSTEAD_OF_PRISON = /\b(?:medidas? )?(?:cautelar(?:es)? )?(?:judicial(?:es)? )?(?:sustitutivas?|menos gravosas?)(?: (?:de|a) (?:la )?(?:medida )?(?:privativa|privacion|detencion|prision)(?: judicial)?(?: preventiva)?(?: de (?:la )?libertad)?| de (?:la )?libertad)/gu;
/** Who took refuge in an embassy in the country is not abroad, and none of the values says where. */
const EMBASSY = /\b(?:embajada|embassy|legacion|nunciatura|sede diplomatica|consulado)\b/u;
/** "Fue detenida en su casa" tells where somebody was arrested. */
const ARRESTED_THERE = /\b(?:fue|fueron|was|were) (?:detenid|arrestad|aprehendid|arrested)/u;

/** "Exilio interno" is in the country, and who came back from exile is too. */
const NOT_AWAY = /\b(?:exilio|exiliad[oa]s?|desplazad[oa]s?) intern[oa]s?\b|\b(?:regres|retorn|volvio|volvieron|repatriad|deportad|extraditad|returned|deported)/u;
const CITIES = ['miami', 'orlando', 'houston', 'nueva york', 'new york', 'washington', 'bogota', 'cucuta', 'medellin', 'madrid', 'lima', 'quito', 'guayaquil', 'santiago de chile', 'buenos aires', 'ciudad de panama', 'boa vista', 'curazao', 'aruba', 'ee uu', 'eeuu', 'usa', 'us'];
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
let inAnotherCountry: RegExp | null = null;

/** Whether somebody is held "en Colombia": under another State, which none of the values says. */
function isInAnotherCountry(words: string): boolean {
  inAnotherCountry ??= new RegExp(`\\b(?:en|in|at|de|del|desde) (?:los |el |la |the )?(?:${[...CITIES, ...countries()].join('|')})\\b`, 'u');
  return inAnotherCountry.test(words);
}

/** Names of the other countries, in both languages. */
function countries(): readonly string[] {
  return LANGUAGES.flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter((code) => code !== 'VE');
    return codes.flatMap((code) => wordsOf(names.of(code) ?? '') || []);
  });
}

/** Reads a cell of custody. */
export function readCustody(text: string): Reading {
  const folded = fold(text);
  if (EMBASSY.test(folded) || NOT_AWAY.test(folded)) return unreadable(text, 'value-hedged');
  const still = STILL.exec(folded)?.[0];
  const now = still === undefined ? null : placed(still, text);
  if (now && 'values' in now.fact) return now;
  const read = placed(folded, text);
  if ('values' in read.fact && !read.fact.values.includes('abroad') && isInAnotherCountry(wordsOf(text))) return unreadable(text, 'value-hedged');
  if (ARRESTED_THERE.test(folded) && 'values' in read.fact && read.fact.values.includes('house-arrest')) return unreadable(text, 'value-hedged');
  return read;
}

/** "Recluido en Ramo Verde": custody and where. A place alone tells that it is prison. */
function placed(folded: string, text: string): Reading {
  const read = readChoice('custody', text, folded.replace(INSTEAD_OF_PRISON, 'medidas sustitutivas'));
  const place = search(folded, CUSTODY_PLACES);
  const names = [...new Set(place.meanings.map((meaning) => meaning.values[0]))];
  const named = names.filter((name) => name !== SOME_PRISON);
  if (place.hedged && read.warnings[0]?.code === 'value-unrecognised') return unreadable(text, 'value-hedged');
  if (names.length === 0 || named.length > 1 || place.hedged) return read;
  const where = named.map((name) => ['custody-place', known(name, text)] as const);
  const found = 'values' in read.fact;
  if (found) return { ...read, also: [...read.also, ...where] };
  const unclear = read.warnings.some((warning) => warning.code !== 'value-unrecognised');
  if (unclear) return read;
  // "Trasladado de El Helicoide a su casa" names a prison and says something else.
  return LEFT.test(folded) ? unreadable(text, 'value-hedged') : reading({ values: ['prison'], text }, [], where);
}
