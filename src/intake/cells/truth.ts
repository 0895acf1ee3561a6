/** Yes and no, in the spellings that people use. */
import { known } from '../../case/case.ts';
import type { CaseFactId, ChargeFactId } from '../../case/facts.ts';
import { reading, unreadable, type Reading } from '../reading.ts';
import { fold } from '../text.ts';
import { isHedged } from './hedge.ts';
import { readService } from './military.ts';

const YES = new Set(['yes', 'y', 'si', 's', 'x', '✓', '✔', '☑', '☒', '✅', '●', '■', '◉', '⬤', '⚫', 'true', 'verdadero', 'cierto', 'v', '1', 'afirmativo', 'positivo']);
const NO = new Set(['no', 'n', 'false', 'falso', 'f', '0', 'negativo', '✗', '✘', '❌']);
/** A mark in its box: `[x]`, `(x)`. */
const BOXED = /^[([{]\s*([^\s()[\]{}]{1,2})\s*[)\]}]$/u;

/** Other words that answer the question of one fact. */
const OWN: Partial<Record<CaseFactId | ChargeFactId, Readonly<Record<string, 'yes' | 'no'>>>> = {
  'foreign-armed-action': { 'no hubo': 'no', 'no hay': 'no', ninguna: 'no', ninguno: 'no', 'no se le atribuye': 'no', 'no se le imputa': 'no' },
  'a-derecho': {
    'a derecho': 'yes', 'esta a derecho': 'yes', 'se puso a derecho': 'yes', 'puesto a derecho': 'yes', 'puesta a derecho': 'yes',
    'no esta a derecho': 'no', 'no a derecho': 'no', profugo: 'no', profuga: 'no', evadido: 'no', evadida: 'no', fugitive: 'no', 'en la clandestinidad': 'no',
  },
  abroad: {
    'en el exterior': 'yes', 'en el extranjero': 'yes', 'fuera del pais': 'yes', 'fuera de venezuela': 'yes', exiliado: 'yes', exiliada: 'yes', exilio: 'yes', abroad: 'yes',
    'en el pais': 'no', 'en venezuela': 'no', venezuela: 'no', 'in venezuela': 'no',
  },
  'power-of-attorney': { otorgado: 'yes', 'poder otorgado': 'yes', 'con poder': 'yes', granted: 'yes', 'sin poder': 'no', 'no otorgado': 'no' },
  ceased: { ceso: 'yes', cesaron: 'yes', cesado: 'yes', 'ha cesado': 'yes', 'han cesado': 'yes', ceased: 'yes', continua: 'no', continuan: 'no', 'no ha cesado': 'no', ongoing: 'no' },
};

/** "Sí, armado", "no (civil)": the answer, then more. */
const ANSWER_FIRST = /^(si|s|yes|no)\s*[,.;:(-]\s*(.*)$/u;

/** "Sí / no", "no, pero": the rest takes the answer back or gives another. */
const TAKEN_BACK = /\b(?:no|si|yes|pero|but|aunque|salvo|excepto|except|antes|despues|hasta|niega|nego|ningun[oa]?|sin)\b/u;

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
    const service = readService(folded);
    return service === null ? unreadable(text, 'truth-unreadable') : reading(known(service, text));
  }
  if (ALLEGATIONS.has(id) && /\b(?:si|yes)\b/u.test(folded) && ALLEGED.test(folded)) return reading(known('yes', text));
  const match = ANSWER_FIRST.exec(folded);
  const rest = match?.[2] ?? '';
  if (match && !isHedged(rest) && !TAKEN_BACK.test(rest)) return reading(known(match[1] === 'no' ? 'no' : 'yes', text));
  return unreadable(text, 'truth-unreadable');
}

function answerOf(id: CaseFactId | ChargeFactId, folded: string): 'yes' | 'no' | undefined {
  if (YES.has(folded)) return 'yes';
  if (NO.has(folded)) return 'no';
  const own = OWN[id];
  return own && Object.hasOwn(own, folded) ? own[folded] : undefined;
}
