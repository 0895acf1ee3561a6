/** Yes and no, in the spellings that people use. */
import { known } from '../../case/case.ts';
import type { CaseFactId, ChargeFactId } from '../../case/facts.ts';
import { ANSWERS } from '../../country/pack/answers.ts';
import { writtenOut } from '../../country/pack/written-out.ts';
import { reading, unreadable, type Reading } from '../reading.ts';
import { isForeignPlace } from './abroad.ts';
import { readCustody } from './custody.ts';
import { fold } from '../../text/fold.ts';
import { isHedged } from './hedge.ts';
import { readService } from './military.ts';

/** A mark in its box: `[x]`, `(x)`. */
const BOXED = /^[([{]\s*([^\s()[\]{}]{1,2})\s*[)\]}]$/u;

/** The words of the pack, folded. */
const wordsIn = (...lists: readonly (readonly string[])[]): ReadonlySet<string> => new Set(lists.flat().flatMap((word) => writtenOut(word, {})).map(fold));
const YES = wordsIn(ANSWERS.yes);
const NO = wordsIn(ANSWERS.no);
/** What leaves an answer as it is: that it is sure, since when, how often, with whom and by which paper. */
const LEAVES = wordsIn(...ANSWERS.leaves);
/** What it was, which goes with a yes alone. */
const WHAT = wordsIn(...ANSWERS.what);
/** Other words that answer the question of one fact. */
const OWN = new Map(Object.entries(ANSWERS.facts).map(([id, { yes = [], no = [] }]) => [id, { yes: wordsIn(yes), no: wordsIn(no) }]));

/** "Sí, armado", "no (civil)": the answer, then more. */
const ANSWER_FIRST = /^(si|s|yes|no)\s*[,.;:(-]\s*(.*)$/u;

/** "Sí / no", "no, pero": the rest takes the answer back or gives another. */
const TAKEN_BACK = /\b(?:no|si|yes|pero|but|aunque|salvo|excepto|except|antes|despues|hasta|niega|nego|ningun[oa]?|sin)\b/u;

/** "En España", "desde Bogotá": a name, with its capital. */
const PLACE_NAMED = /(?<=\b(?:en|desde|in|from|a) )\p{Lu}[\p{L}.]*(?: (?:de|del|la|los|las|y|\p{Lu}[\p{L}.]*))*/gu;

/** Whether every word behind an answer is one that leaves it. */
function leaves(id: CaseFactId | ChargeFactId, answer: 'yes' | 'no', text: string): boolean {
  const own = ownWords(id, answer);
  return fold(text.replace(PLACE_NAMED, ' ')).split(/[^\p{L}]+/u).every((word) => word === '' || LEAVES.has(word) || own.has(word) || (answer === 'yes' && WHAT.has(word)));
}

/** Facts of which the words for custody say something: "exiliada en España", "orden de captura". */
const BY_CUSTODY: ReadonlySet<CaseFactId | ChargeFactId> = new Set(['abroad', 'a-derecho']);

/** Facts that ask what is alleged: who alleges it, and that it is only alleged, is part of the answer. */
const ALLEGATIONS: ReadonlySet<CaseFactId | ChargeFactId> = new Set(['foreign-armed-action', 'rights-violation']);
/** An allegation in the words of whoever makes it for the State, and nothing else. */
const ALLEGED = /^(?:(?:si|yes)\b[\s,.;:(-]*)?(?:(?:segun|de acuerdo con|por|according to|alleged by) )?(?:(?:el|la|los|las|the) )?(?:fiscalia|fiscal|fiscales|ministerio publico|mp|acusacion|imputacion|acusacion fiscal|prosecutors?|prosecution|indictment)(?: (?:dice|afirma|alega|sostiene|acusa))?(?: (?:que )?(?:si|yes))?\)?$/u;

/** Reads a cell of a question with yes or no for an answer. */
export function readTruth(id: CaseFactId | ChargeFactId, text: string): Reading {
  const whole = fold(text).replace(/[.;,!]+$/u, '').trim();
  const folded = BOXED.exec(whole)?.[1] ?? whole;
  const answer = answerOf(id, folded);
  if (answer) return reading(known(answer, folded === whole ? undefined : text));
  if (id === 'military') {
    const service = isHedged(folded) ? null : readService(folded);
    return service === null ? unreadable(text, 'truth-unreadable') : reading(known(service, text));
  }
  const beside = BY_CUSTODY.has(id) ? readCustody(text).also.find(([other]) => other === id)?.[1] : undefined;
  if (beside && 'values' in beside && beside.values.length === 1) return reading({ ...beside, text });
  if (id === 'abroad' && isForeignPlace(folded)) return reading(known('yes', text));
  if (ALLEGATIONS.has(id) && /\b(?:si|yes)\b/u.test(folded) && ALLEGED.test(folded)) return reading(known('yes', text));
  const match = ANSWER_FIRST.exec(folded);
  const rest = match?.[2] ?? '';
  const first = match?.[1] === 'no' ? 'no' : 'yes';
  const said = answerOf(id, rest.replace(/\s*\)$/u, ''));
  if (match && (said === undefined ? leaves(id, first, text.slice(text.search(/[,.;:(-]/u))) && !isHedged(rest) && !TAKEN_BACK.test(rest) : said === first && rest.length > 2)) return reading(known(first, text));
  return unreadable(text, 'truth-unreadable');
}

/** "Está en Venezuela", "se encuentra a derecho". */
const IS = /^(?:esta|se encuentra|sigue|permanece|vive|reside|is|lives) (?=[a-z])/u;

/** "Sí, cesaron los hechos": the words of the answer itself. */
function ownWords(id: CaseFactId | ChargeFactId, answer: 'yes' | 'no'): ReadonlySet<string> {
  return new Set([...(OWN.get(id)?.[answer] ?? [])].flatMap((phrase) => phrase.split(' ')));
}

function answerOf(id: CaseFactId | ChargeFactId, folded: string): 'yes' | 'no' | undefined {
  if (YES.has(folded)) return 'yes';
  if (NO.has(folded)) return 'no';
  const own = OWN.get(id);
  const bare = folded.replace(IS, '');
  const is = (words: ReadonlySet<string> | undefined) => words !== undefined && (words.has(folded) || words.has(bare));
  return is(own?.yes) ? 'yes' : is(own?.no) ? 'no' : undefined;
}
