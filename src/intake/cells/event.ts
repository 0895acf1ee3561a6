/**
 * The link with an event: its number, a name, a nickname or a bare date.
 * Words that could be another event, or none of the list, decide nothing.
 */
import { known, NO_EVENT, unknown } from '../../case/case.ts';
import { overlap, type DateSpan } from '../../case/dates.ts';
import { reading, statedUnknown, unreadable, type Reading } from '../reading.ts';
import { fold, wordsOf } from '../../text/fold.ts';
import { nearest } from '../../text/nearest.ts';
import { shown } from '../../text/sanitise.ts';
import { COMMON, isKindOnly, type EventIndex } from './event-index.ts';
import { dateIn, hasDay, namesIn, telling } from './event-names.ts';
import { isHedged } from './hedge.ts';

const NONE = /^(?:ningun[oa]?|none|no (?:esta )?(?:listado|en la lista)|fuera de (?:la )?lista|(?:sin vinculo|no vinculad[oa]s?)(?: (?:a|con) (?:los hechos|la lista|la ley))?|sin hecho (?:vinculado|de la lista)|not (?:listed|on the list)|no listed event)(?=[ ,;:(-]|$)/u;
/** "None known" is not "none". */
const NOT_NONE = /\b(?:conocid|identificad|consta|confirmad|known|identified|aun|todavia|yet)/u;
const EXCEPT = /\b(?:salvo|excepto|menos|sino|pero|aunque|except|but|unless)\b/u;
/** What may follow "none" without saying anything else. */
const OF_THE_LIST = new Set('de del la las los el a con en al hecho hechos lista ley listado listados evento eventos acontecimiento acontecimientos trece 13 articulo art 8 anteriores of the list listed law events event above thirteen them ellos'.split(' '));
const FOR_NOW = /\b(?:ahora|momento|hoy|luego|despues|now|later)\b/u;
/** Why something is none of the list: other protests, and what is no protest at all. */
const REASONS = new Set('laboral laborales salarial salariales sindical sindicales gremial gremiales obrero obreros obrera docente docentes maestros enfermeras trabajadores jubilados campesinos transportistas comun comunes delito delitos servicio servicios publico publicos agua luz gas gasolina electricidad despido despidos asunto problema privado privada personal familiar particular economico economica robo hurto extorsion drogas labour labor ordinary crime common private es fue solo otro otra otros otras'.split(' '));
/** "Caso drones": a name of its own. */
const NAMED_CASE = /^[^\p{L}]*(?:casos?|operacion|operativo|protestas?|huelga|conflicto) (?!(?:a|por|en|sin|no|para|que|pendiente|del?)\b)\p{L}+(?: \p{L}+)?[^\p{L}]*$/u;
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9, x: 10, xi: 11, xii: 12, xiii: 13 };
const CARDINALS = ['uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce', 'trece'];
const ORDINALS = ['primero', 'segundo', 'tercero', 'cuarto', 'quinto', 'sexto', 'septimo', 'octavo', 'noveno', 'decimo', 'undecimo', 'duodecimo', 'decimotercero'];
/** "7, 9", "8 o 10": one of them, or each. */
const SEVERAL = /^\d{1,2}(?: ?(?:,|;| y\/o | [yeou] ) ?\d{1,2})+$/u;
const ARTICLE = String.raw`art(?:iculo)?\.? ?8`;
const CALLED = String.raw`(?:n(?:ro|um|o|°)?\.? ?[o°]?|n(?:ro|um|o)s\.?|numeros?|numeral(?:es)?|ordinal(?:es)?|ord\.?|incisos?|literal(?:es)?|supuestos?|eventos?|hechos?|events?|no|#)\.? ?(?:n\.? ?[o°]\.? ?)?`;
/** "art. 8, numeral", "numeral", "art. 8.": what stands before a number. */
const LABEL = String.raw`(?:el |los )?(?:(?:${ARTICLE}[,:]? ?)?${CALLED}|${ARTICLE}(?: ?[.,:(#-] ?| ))`;
const AFTER = String.raw`\)?(?:,? (?:de la (?:lista|ley(?: de amnistia)?)|(?:del? )?art(?:iculo)?\.? ?8(?: de la ley(?: de amnistia)?)?))?`;
const NUMBER = new RegExp(`^(?:${LABEL})?(\\d{1,2})(?:\\.?[°o]|er|ro|do|to|mo|vo|no)?(?: ?[.)-] (.*)| \\((.*)\\)|${AFTER})$`, 'u');
const IN_WORDS = new RegExp(`^(${LABEL})?(${[...CARDINALS, ...ORDINALS].join('|')})${AFTER}$`, 'u');
const AROUND_LIST = new RegExp(`^(?:${LABEL})(?=\\d)|(?<=\\d)${AFTER}$`, 'gu');
/** A Roman number of one letter is a mark or a word unless it is called a number. */
const IN_ROMAN = new RegExp(`^(?:(?:${LABEL}) ?([ivx]{1,4})|([ivx]{2,4}))${AFTER}$`, 'u');

/** Reads the link with an event. */
export function readEvent(text: string, index: EventIndex): Reading {
  const folded = fold(text).replace(/(?<=^\d+) ?\)$|[.;]+$/u, '');
  if (index.ids.has(folded) || folded === NO_EVENT) return reading(known(folded));
  if (NONE.test(folded)) return none(text, folded, index);
  const list = folded.replaceAll(AROUND_LIST, '');
  const several = SEVERAL.test(list) ? list.split(/[^\d]+/u).map((one) => String(Number(one))) : [];
  if (several.length > 0) return several.every((one) => index.ids.has(one)) ? ofIds([...new Set(several)], text) : unreadable(text, 'event-number', { number: several.join(', ') });
  const number = NUMBER.exec(folded);
  const roman = number ? null : IN_ROMAN.exec(folded);
  const id = number ? Number(number[1]) : inWords(folded) ?? ROMAN[roman?.[1] ?? roman?.[2] ?? ''];
  if (id !== undefined) return ofNumber(String(id), number?.[2] ?? number?.[3] ?? '', text, index);
  if (isHedged(folded)) return unreadable(text, 'value-hedged');
  const words = wordsOf(text);
  const exact = index.byName.get(words);
  if (exact) return ofIds(exact, text);
  return byDateAndWords(text, words, index);
}

/** "Numeral doce", "ordinal séptimo"; "uno" and "primero" only where they are called a number. */
function inWords(folded: string): number | undefined {
  const [, label, word = ''] = IN_WORDS.exec(folded) ?? [];
  const place = Math.max(CARDINALS.indexOf(word), ORDINALS.indexOf(word));
  return place < 0 || (place === 0 && label === undefined) ? undefined : place + 1;
}

function none(text: string, folded: string, index: EventIndex): Reading {
  if (NOT_NONE.test(folded)) return statedUnknown(text);
  const [, ofWhat = '', remark = ''] = /^([^,;:([-]*)(.*)$/u.exec(folded.replace(NONE, '')) ?? [];
  const plain = wordsOf(ofWhat).split(' ').every((word) => word === '' || OF_THE_LIST.has(word));
  // "Ninguno de la lista (incursión marítima)" names what it was. "Ninguno (protesta laboral)" says why; "ninguno, salvo el 28J" and "ninguna información" say something else.
  const { ids, others } = namesIn(wordsOf(remark), index);
  const named = /\b(?:lista|hechos|list|events)\b/u.test(ofWhat) && /^ ?\([^()]*\)$/u.test(remark) && !FOR_NOW.test(remark);
  const understood = named || NAMED_CASE.test(remark) || others.every((word) => COMMON.has(word) || REASONS.has(word) || OF_THE_LIST.has(word) || /^\d+$/u.test(word));
  const asIs = plain && understood && !isHedged(remark) && !EXCEPT.test(remark) && ids.length === 0;
  return asIs ? reading(known(NO_EVENT, text)) : unreadable(text, 'value-hedged');
}

/** "12. Elección de 2024": where the number and the name are of two events, either can be meant. */
function ofNumber(id: string, name: string, text: string, index: EventIndex): Reading {
  if (!index.ids.has(id)) return unreadable(text, 'event-number', { number: id });
  if (isHedged(fold(name))) return unreadable(text, 'value-hedged');
  const words = wordsOf(name);
  const exact = index.byName.get(words);
  if (exact) return exact.includes(id) ? reading(known(id, text)) : ofIds([id, ...exact], text);
  const { ids, others } = namesIn(words, index);
  const own = index.words.find((event) => event.id === id)?.words;
  // "12 (ver nota)": what is not understood beside a number can take it back.
  if (!others.every((word) => COMMON.has(word) || own?.has(word) === true || /^\d+$/u.test(word))) return unreadable(text, 'value-hedged');
  return ids.length > 0 && !ids.includes(id) ? ofIds([id, ...ids], text) : reading(known(id, text));
}

function ofIds(ids: readonly string[], text: string): Reading {
  return ids.length === 1
    ? reading(known(ids[0] ?? '', text))
    : reading({ values: ids, text }, [{ code: 'event-several', values: { text: shown(text), events: ids.join(', ') } }]);
}

/** What is left of a name: the words that say which event it is, and the date. */
function byDateAndWords(text: string, words: string, index: EventIndex): Reading {
  const { rest, date } = dateIn(text);
  const span = date && 'spans' in date && date.spans.length === 1 && date.order !== 'either' ? date.spans[0] : undefined;
  const windows = new Map(index.windows.map((window) => [window.id, window.span]));
  const { ids, others, day } = namesIn(rest, index);
  const inTime = (id: string): boolean => {
    const window = windows.get(id);
    return window === undefined || ((!span || overlap(window, span) !== null) && (!day || hasDay(window, day)));
  };
  const ownWords = (id: string) => index.words.find((event) => event.id === id)?.words;
  if (ids.length > 0 && others.every((word) => COMMON.has(word) || ids.some((id) => ownWords(id)?.has(word)))) {
    const fitting = ids.filter(inTime);
    return fitting.length === 0 ? unrecognised(text, words, index) : ofIds(fitting, text);
  }
  if (day) return unrecognised(text, words, index);
  const told = telling(rest);
  if (told.length === 0) return span ? byDate(span, text, index) : unrecognised(text, words, index);
  const named = index.words.filter((event) => told.every((word) => event.words.has(word))).map((event) => event.id);
  const fitting = named.filter(inTime);
  // "Cacerolazo del 29 de julio de 2024": the words say how, the date says when.
  if (fitting.length === 0) return span && told.every((word) => COMMON.has(word)) ? byDate(span, text, index) : unrecognised(text, words, index);
  // "Elección presidencial" without a year names a kind of event, and there may be others of it outside the list.
  if (span === undefined || told.every(isKindOnly) && fitting.length > 1) {
    return reading({ values: [...fitting, NO_EVENT], text }, [{ code: 'event-several', values: { text: shown(text), events: [...fitting, NO_EVENT].join(', ') } }]);
  }
  return ofIds(fitting, text);
}

function byDate(span: DateSpan, text: string, index: EventIndex): Reading {
  const ids = index.windows.filter((window) => window.named && overlap(window.span, span)).map((window) => window.id);
  if (ids.length === 0) return unreadable(text, 'event-unrecognised', { suggestion: '' });
  if (ids.length > 1) return ofIds(ids, text);
  return reading(known(ids[0] ?? '', text), [{ code: 'event-by-date', values: { text: shown(text), event: ids[0] ?? '' } }]);
}

function unrecognised(text: string, words: string, index: EventIndex): Reading {
  const near = nearest(words, [...index.byName.keys()]);
  const ids = near === undefined ? [] : (index.byName.get(near) ?? []);
  return { ...unreadable(text, 'event-unrecognised', { suggestion: ids.join(', ') }), fact: unknown('unreadable', text) };
}
