/**
 * Reading a choice from words: phrases with a meaning, the longest first.
 * What a word denies, hedges or asks for is not what the cell says.
 */
import type { CaseFactId } from '../../case/facts.ts';
import type { PhraseEntry } from '../../country/pack/phrases.ts';
import { partsIn, writtenOut, type Parts } from '../../country/pack/written-out.ts';
import { fold, wordsOf } from '../../text/fold.ts';
import { isHedged } from './hedge.ts';

export interface Meaning {
  /** Values of the fact that the phrase leaves possible; none if it is about another fact. */
  readonly values: readonly string[];
  readonly also?: Partial<Record<CaseFactId, string>>;
  /** Of a court: what its function says, unless other words say more. */
  readonly byFunction?: boolean;
}

export interface Lexicon {
  readonly byFirstWord: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly meaning: Meaning }[]>;
}

export interface Found {
  /** Every meaning, in the order of the text. */
  readonly meanings: readonly Meaning[];
  /** Whether some meaning is denied, hedged or only asked for. */
  readonly hedged: boolean;
  /** The words that no phrase covers, clause by clause. */
  readonly rest: readonly string[];
}

const DENIALS = new Set(['no', 'sin', 'ni', 'nunca', 'jamas', 'tampoco', 'not', 'without', 'never', 'non', 'posible', 'posiblemente', 'probable', 'probablemente', 'quiza', 'quizas', 'presunto', 'presunta', 'presuntamente', 'supuesto', 'supuesta', 'ex', 'solicitud', 'solicita', 'solicitan', 'solicito', 'pide', 'piden', 'pidio', 'espera', 'esperando', 'pendiente', 'falta', 'request', 'requested', 'awaiting', 'pending', 'former', 'antes', 'anteriormente', 'previamente', 'formerly', 'hasta', 'niegan', 'nego', 'negaron', 'estuvo', 'estaba', 'estuvieron', 'boleta', 'observador', 'observadora', 'transeunte', 'ajeno', 'ajena', 'cerca', 'parcial', 'parcialmente', 'provisional', 'provisionalmente', 'murio', 'fallecio', 'fallecido', 'fallecida', 'difunto', 'difunta', 'died', 'deceased', 'near', 'bystander', 'partially', 'partly']);
const RETRACTIONS = new Set(['negado', 'negada', 'negados', 'negadas', 'negaron', 'denegado', 'denegada', 'denegadas', 'rechazado', 'rechazada', 'improcedente', 'solicitado', 'solicitada', 'solicitadas', 'pedido', 'pedida', 'anulado', 'anulada', 'revocado', 'revocada', 'revocadas', 'denied', 'requested', 'revoked', 'annulled', 'pendiente', 'diferido', 'diferida', 'suspendido', 'suspendida', 'incumplido', 'incumplida', 'vencido', 'vencida', 'parcial', 'parcialmente', 'provisional', 'provisionalmente', 'murio', 'fallecio', 'fallecido', 'fallecida', 'muerto', 'muerta', 'died', 'deceased', 'impugnado', 'impugnada', 'recurrido', 'recurrida', 'partially', 'partly', 'no', 'nunca', 'tampoco', 'not', 'never']);
/** "Excarcelación ordenada, no ejecutada": what was ordered has not been. */
const NOT_CARRIED_OUT = /\b(?:no|sin) (?:se |ser |ha sido |fue )?(?:ejecut|materializ|acat|efectiv)/u;
/** "L.P.", "T.S.J.": one word. */
const INITIALS = /(?<![\p{L}\d.])(?:\p{L}\. ?){1,5}\p{L}(?![\p{L}\d])/gu;
/** Words after which something else is said: a retraction there takes back what stands on its own side. */
const AND = new Set(['y', 'e', 'pero', 'luego', 'despues', 'and', 'but', 'then']);

/** Words that undo or reverse what is named, wherever they stand: only a phrase that takes them in says what is left. */
const UNDOES = /^(?:revoc|anul|reabr|reabier|reapert|declin|inhib|incompeten|abandon|suspend|levantaron|levanto|quit(?:aron|o|ad)|desestim|inadmi|nulidad|repon|repus|reposicion|retract|desist|derog|overturn|quash|annul|revok|reopen|nul[oa]s?$)/u;
const LEFT_OFF = /\bdej(?:o|aron|ar|ado|ada|ados|adas|aba|aban) (?:de|sin)\b|\b(?:no longer|ya no|sin efecto)\b|\bsali(?:o|eron) de (?:la |el |su )?(?:carcel|prision|penal|reten|centro|calabozo|internado|arresto|comando)/u;

/** Prepares phrases to be searched for. Of two that are the same words the one that is written out in full counts, and then the first. */
export function lexicon(entries: readonly (readonly [Meaning, readonly string[]])[], parts: Parts = {}): Lexicon {
  const byFirstWord = new Map<string, { words: readonly string[]; meaning: Meaning }[]>();
  const known = new Set<string>();
  for (const inFull of [true, false]) {
    for (const [meaning, phrases] of entries) {
      for (const phrase of phrases.filter((one) => (partsIn(one).length === 0) === inFull).flatMap((one) => writtenOut(one, parts)).map(wordsOf)) {
        if (known.has(phrase)) continue;
        known.add(phrase);
        const words = phrase.split(' ');
        const first = words[0] ?? '';
        const list = byFirstWord.get(first) ?? [];
        list.push({ words, meaning });
        byFirstWord.set(first, list);
      }
    }
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { byFirstWord };
}

/** The phrases of the country's pack as a lexicon. */
export function lexiconOf(entries: readonly PhraseEntry[], parts?: Parts): Lexicon {
  return lexicon(entries.map((entry) => [{ values: entry.means, ...(entry.also === undefined ? {} : { also: entry.also }), ...(entry['by-function'] === true ? { byFunction: true } : {}) }, entry.words]), parts);
}

/** Finds the phrases of a lexicon in a cell. */
export function search(text: string, { byFirstWord }: Lexicon): Found {
  const meanings: Meaning[] = [];
  const rest: string[] = [];
  const folded = fold(text).slice(0, 500).replace(INITIALS, (letters) => letters.replace(/[. ]/gu, ''));
  let hedged = isHedged(folded) || LEFT_OFF.test(folded);
  for (const clause of folded.split(/[,;:()/.|]+/u)) {
    const words = clause.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
    const left: string[] = [];
    let denied = false;
    let found = false;
    for (let at = 0; at < words.length; ) {
      const here = at;
      const entry = byFirstWord.get(words[at] ?? '')?.find((candidate) => candidate.words.every((word, offset) => words[here + offset] === word));
      // "Sobreseimiento solicitado" is no "solicitado" beside a dismissal.
      if (entry && !(found && entry.words.length === 1 && RETRACTIONS.has(entry.words[0] ?? ''))) {
        meanings.push(entry.meaning);
        found = true;
        hedged ||= denied;
        at += entry.words.length;
        continue;
      }
      const word = words[at] ?? '';
      // "Negada la libertad": what takes back what stands before it denies what stands behind.
      denied ||= DENIALS.has(word) || RETRACTIONS.has(word);
      hedged ||= UNDOES.test(word);
      if (found && RETRACTIONS.has(word)) hedged = true;
      if (AND.has(word)) found = false;
      left.push(word);
      at += 1;
    }
    if (left.length > 0) rest.push(left.join(' '));
  }
  return { meanings, hedged: hedged || rest.some((clause) => NOT_CARRIED_OUT.test(clause)), rest };
}
