/** Yes and no, in the spellings that people use. */
import { known } from '../../case/case.ts';
import type { CaseFactId, ChargeFactId } from '../../case/facts.ts';
import { reading, unreadable, type Reading } from '../reading.ts';
import { fold } from '../../text/fold.ts';
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

/** What leaves an answer as it is: that it is sure, since when, how often, with whom and by which paper. */
const LEAVES: ReadonlySet<string> = new Set(
  (
    'a al con de del desde e el en es esta fue ha hace hacia hasta hay la las le les lo los o por se su sus un una y ya and by for from in of on since the to with was is has ' +
    'absoluto absolutamente claro comprobado comprobada confirmado confirmada confirmados confirmadas verificado verificada seguro segura siempre nunca jamas nada para totalmente formalmente expresamente correcto correcta definitivamente efectivamente never always confirmed sure certain definitely ' +
    'ano anos mes meses dia dias fecha enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre actualmente ' +
    'civil civiles pais exterior exilio exiliado exiliada venezuela ' +
    'autos acta actas expediente sentencia causa caso hechos'
  ).split(' '),
);
/** What it was, which goes with a yes alone. */
const WHAT: ReadonlySet<string> = new Set(
  (
    'armado armada armados armadas arma armas fuego armed extranjero extranjera extranjeros extranjeras colombiano colombianos colombiana colombianas mercenario mercenarios foreigners mercenaries grupo grupos ' +
    'notariado notariada autenticado autenticada apostillado apostillada notaria consulado registrado registrada otorgado otorgada especial poder escrito escrita documento copia abogado abogada apoderado apoderada madre padre hermano hermana ' +
    'tortura torturas homicidio muerte desaparicion ley corrupcion droga drogas trafico cocaina marihuana'
  ).split(' '),
);
/** "En España", "desde Bogotá": a name, with its capital. */
const PLACE_NAMED = /(?<=\b(?:en|desde|in|from|a) )\p{Lu}[\p{L}.]*(?: (?:de|del|la|los|las|y|\p{Lu}[\p{L}.]*))*/gu;

/** Whether every word behind an answer is one that leaves it. */
function leaves(answer: 'yes' | 'no', text: string): boolean {
  return fold(text.replace(PLACE_NAMED, ' ')).split(/[^\p{L}]+/u).every((word) => word === '' || LEAVES.has(word) || (answer === 'yes' && WHAT.has(word)));
}

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
  const first = match?.[1] === 'no' ? 'no' : 'yes';
  const said = answerOf(id, rest.replace(/\s*\)$/u, ''));
  if (match && (said === undefined ? leaves(first, text.slice(text.search(/[,.;:(-]/u))) && !isHedged(rest) && !TAKEN_BACK.test(rest) : said === first && rest.length > 2)) return reading(known(first, text));
  return unreadable(text, 'truth-unreadable');
}

function answerOf(id: CaseFactId | ChargeFactId, folded: string): 'yes' | 'no' | undefined {
  if (YES.has(folded)) return 'yes';
  if (NO.has(folded)) return 'no';
  const own = OWN[id];
  return own && Object.hasOwn(own, folded) ? own[folded] : undefined;
}
