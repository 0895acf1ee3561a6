/** Yes and no, in the spellings that people use. */
import { known } from '../../case/case.ts';
import type { CaseFactId, ChargeFactId } from '../../case/facts.ts';
import { reading, unreadable, type Reading } from '../reading.ts';
import { fold } from '../text.ts';

const YES = new Set(['yes', 'y', 'si', 's', 'x', '✓', '✔', '☑', '✅', 'true', 'verdadero', 'cierto', 'v', '1', 'afirmativo', 'positivo']);
const NO = new Set(['no', 'n', 'false', 'falso', 'f', '0', 'negativo', '✗', '✘', '☐', '❌']);

/** Other words that answer the question of one fact. */
const OWN: Partial<Record<CaseFactId | ChargeFactId, Readonly<Record<string, 'yes' | 'no'>>>> = {
  military: {
    militar: 'yes', 'militar activo': 'yes', 'militar en servicio activo': 'yes', 'militar retirado': 'yes', uniformado: 'yes', 'active military': 'yes', 'retired military': 'yes',
    civil: 'no', civilian: 'no', 'no militar': 'no', 'no es militar': 'no',
  },
  'foreign-armed-action': { 'no hubo': 'no', 'no hay': 'no', ninguna: 'no', ninguno: 'no' },
  'a-derecho': {
    'a derecho': 'yes', 'esta a derecho': 'yes', 'se puso a derecho': 'yes', 'puesto a derecho': 'yes', 'puesta a derecho': 'yes',
    'no esta a derecho': 'no', 'no a derecho': 'no', profugo: 'no', profuga: 'no', evadido: 'no', evadida: 'no', fugitive: 'no', 'en la clandestinidad': 'no',
  },
  abroad: {
    'en el exterior': 'yes', 'en el extranjero': 'yes', 'fuera del pais': 'yes', exiliado: 'yes', exiliada: 'yes', exilio: 'yes', abroad: 'yes',
    'en el pais': 'no', 'en venezuela': 'no', venezuela: 'no', 'in venezuela': 'no',
  },
  'power-of-attorney': { otorgado: 'yes', 'poder otorgado': 'yes', 'con poder': 'yes', granted: 'yes', 'sin poder': 'no', 'no otorgado': 'no' },
  ceased: { ceso: 'yes', cesaron: 'yes', cesado: 'yes', 'ha cesado': 'yes', 'han cesado': 'yes', ceased: 'yes', continua: 'no', continuan: 'no', 'no ha cesado': 'no', ongoing: 'no' },
};

/** "Sí, armado", "no (civil)": the answer, then more. */
const ANSWER_FIRST = /^(si|s|yes|no)\s*[,.;:(-]\s*(.*)$/u;

/** "No, retirado": a retired officer is one for the law, so this answers two ways. */
const SERVED = /\b(?:retirad|activ|baja|reserv|ex|fue|era|former|retired)/u;

/** Reads a cell of a question with yes or no for an answer. */
export function readTruth(id: CaseFactId | ChargeFactId, text: string): Reading {
  const folded = fold(text).replace(/[.;,!]+$/u, '').trim();
  const answer = answerOf(id, folded);
  if (answer) return reading(known(answer));
  const match = ANSWER_FIRST.exec(folded);
  // "Sí, pero no consta" and "sí / no" do not answer.
  if (match && !(id === 'military' && match[1] === 'no' && SERVED.test(match[2] ?? '')) && !/[?]|\b(?:no|si|yes|pero|but|aunque|consta|segun|presunt)/u.test(match[2] ?? '')) {
    return reading(known(match[1] === 'no' ? 'no' : 'yes', text));
  }
  return unreadable(text, 'truth-unreadable');
}

function answerOf(id: CaseFactId | ChargeFactId, folded: string): 'yes' | 'no' | undefined {
  if (YES.has(folded)) return 'yes';
  if (NO.has(folded)) return 'no';
  const own = OWN[id];
  return own && Object.hasOwn(own, folded) ? own[folded] : undefined;
}
