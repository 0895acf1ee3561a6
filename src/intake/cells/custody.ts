/** Custody: what is true now, whatever was before, and where. */
import { known } from '../../case/case.ts';
import { reading, unreadable, type Reading } from '../reading.ts';
import { isForeignPlace, isInAnotherCountry } from './abroad.ts';
import { fold, wordsOf } from '../../text/fold.ts';
import { readChoice } from './choice.ts';
import { CUSTODY } from '../../country/pack/phrases.ts';
import { lexicon, search, type Lexicon } from './lexicon.ts';

/** Words of somebody who may no longer be where the cell says. */
const LEFT = /\b(?:trasla|egres|sali[oad]|sale\b|fug|evad|muri|muert|fallec|antes\b|hasta\b|liber|excarcel|casa\b|domicil|residencia|estuvo|estaba|fue(?:ron)?\b|era\b|paso\b|ex\b|transferred|moved|left\b|was\b|formerly|former\b|until\b|died)/u;
/** "Trasladado de El Helicoide a Tocorón": where somebody was taken is where they are. */
const TAKEN_TO = /\b(?:(?:fue |fueron )?trasladad[oa]s?|(?:was |were )?(?:transferred|moved))\b(?: (?:de|desde|del|from) [^,;.()]{2,60}?)? (?:a|al|hacia|para|to) (?=\S)/u;
/** "Boleta de excarcelación no ejecutada, sigue en el SEBIN": what goes on is what is. */
const STILL = /\b(?:sigue|siguen|permanece|permanecen|continua|continuan|aun esta|todavia esta|se mantienen?|still)\b[^,;.()|]*?(?= (?:pese a|a pesar de|aunque|pero|despite|although)\b|[,;.()|]|$)/u;
/** "Detenida y liberada", "excarcelado, luego recapturado": what came last is what is. */
const LAST = /^.*\b(?:(?:y|and) (?:fue |fueron |was |were )?(?=(?:liberad|excarcelad|puest[oa]s? en libertad|released|freed))|(?:luego|despues|posteriormente|mas tarde|then|later|afterwards),? (?!del?\b)(?:fue |fueron |was |were )?)/u;
/** What stands in for prison names it: "medida cautelar sustitutiva de la privativa de libertad". */
const INSTEAD_OF_PRISON = /\b(?:medidas? )?(?:cautelar(?:es)? )?(?:judicial(?:es)? )?(?:sustitutivas?|menos gravosas?)(?: (?:de|a) (?:la )?(?:medida )?(?:privativa|privacion|detencion|prision)(?: judicial)?(?: preventiva)?(?: de (?:la )?libertad)?| de (?:la )?libertad)/gu;
/** Who took refuge in an embassy in the country is not abroad, and none of the values says where. */
const EMBASSY = /\b(?:embajada|embassy|legacion|nunciatura|sede diplomatica|consulado)\b/u;
/** "Fue detenida en su casa" tells where somebody was arrested. */
const ARRESTED_THERE = /\b(?:fue|fueron|was|were) (?:detenid|arrestad|aprehendid|arrested)/u;

/** "Exilio interno" is in the country, and who came back from exile is too. */
const NOT_AWAY = /\b(?:exilio|exiliad[oa]s?|desplazad[oa]s?) intern[oa]s?\b|\b(?:regres|retorn|volvio|volvieron|repatriad|deportad|extraditad|returned|deported)/u;

/** Reads a cell of custody. */
export function readCustody(text: string): Reading {
  const folded = fold(text);
  if (EMBASSY.test(folded) || NOT_AWAY.test(folded)) return unreadable(text, 'value-hedged');
  const still = STILL.exec(folded)?.[0];
  const now = still === undefined ? null : placed(still, text);
  if (now && 'values' in now.fact) return now;
  const last = LAST.test(folded) ? placed(folded.replace(LAST, ''), text) : null;
  if (last && 'values' in last.fact) return last;
  const taken = TAKEN_TO.exec(folded);
  const there = taken === null ? '' : folded.slice(taken.index + taken[0].length);
  const read = placed(there !== '' && search(there, custodyPlaces()).meanings.length > 0 && !LEFT.test(there) ? there : folded, text);
  if ('values' in read.fact && !read.fact.values.includes('abroad') && isInAnotherCountry(wordsOf(text))) return unreadable(text, 'value-hedged');
  if (!('values' in read.fact) && isForeignPlace(folded)) return reading(known('abroad', text), [], [['abroad', known('yes', text)]]);
  if (ARRESTED_THERE.test(folded) && 'values' in read.fact && read.fact.values.includes('house-arrest')) return unreadable(text, 'value-hedged');
  return read;
}

/** A place of detention that is named by what it is. */
const SOME_PRISON = '';
let places: Lexicon | undefined;

/** Prisons and cells of the country: who is there is in prison. */
function custodyPlaces(): Lexicon {
  places ??= lexicon([[{ values: [SOME_PRISON] }, CUSTODY.prisons], ...CUSTODY.places.map(({ name, names = [] }) => [{ values: [name] }, [name, ...names]] as const)]);
  return places;
}

/** "Recluido en Ramo Verde": custody and where. A place alone tells that it is prison. */
function placed(folded: string, text: string): Reading {
  const read = readChoice('custody', text, folded.replace(INSTEAD_OF_PRISON, 'medidas sustitutivas'));
  const place = search(folded, custodyPlaces());
  const names = [...new Set(place.meanings.map((meaning) => meaning.values[0]))];
  const named = names.filter((name) => name !== SOME_PRISON);
  if (place.hedged && read.warnings[0]?.code === 'value-unrecognised') return unreadable(text, 'value-hedged');
  if (names.length === 0 || place.hedged) return read;
  // "PNB Zona 7, Boleíta": in prison, whichever it is.
  const where = (named.length > 1 ? [] : named).map((name) => ['custody-place', known(name, text)] as const);
  const found = 'values' in read.fact;
  if (found) return { ...read, also: [...read.also, ...where] };
  const unclear = read.warnings.some((warning) => warning.code !== 'value-unrecognised');
  if (unclear) return read;
  // "Trasladado de El Helicoide a su casa" names a prison and says something else.
  return LEFT.test(folded) ? unreadable(text, 'value-hedged') : reading({ values: ['prison'], text }, [], where);
}
