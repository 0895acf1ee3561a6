/**
 * Rows that are no persons: notes, totals, titles, units, repeated headings,
 * signatures. A row is one only where its own words say so; what may be a
 * person with little in the row stays a person.
 */
import type { Code } from '../../i18n/codes.ts';
import { fold } from '../../text/fold.ts';
import type { Target } from '../types.ts';
import { dataCells, isDataCell } from './data-cell.ts';
import { headingKey, headingScore, targetsOf } from './headings.ts';

export type AsideCode = Extract<Code, 'totals-row' | 'note-row' | 'title-row' | 'units-row' | 'headings-row' | 'signature-row'>;

/** What a row is looked at beside. */
export interface Surroundings {
  /** The rows down to the headings, those included. */
  readonly above: readonly (readonly string[])[];
  readonly headings: readonly string[];
  readonly targets: readonly (Target | null)[];
}

/** Columns of running text, in which any words can stand for a person. */
const FREE: ReadonlySet<Target | null> = new Set<Target | null>(['notes', 'health', 'co-defendants', 'charges']);

const TOTAL = /^(?:gran |grand |sub ?-? ?)?total(?:es)?\b.{0,50}$/u;
/** Words that are names too: a sum has a figure, or nothing else. */
const SUM = /^(?:(?:suma|sum|promedio|media|average)(?:[ :]+\d.*| (?:del?|total|general|of)\b.{0,50})?|(?:cantidad|numero|n[°ºo.]{1,2}|nro\.?) de\b.{0,50})$/u;
const MAY_BE_TOTAL = /^\s*(?:sub|tot|sum|gran|prom|media|aver|cant|n)/iu;
const FIGURE = /^[\d.,\s%]*$/u;

const BY = '(?:elaborad|preparad|realizad|recopilad|compilad|transcrit|revisad|aprobad|autorizad|verificad|validad|suscrit)[oa]s? por\\b';
const NOTE = new RegExp(
  `^(?:(?:fuentes?|notas?|nota al pie|aclaratorias?|aclaraciones?|leyendas?|observaci(?:on|ones)|metodologia|advertencia|aviso|importante|sources?|notes?|legend|disclaimer|caveat) ?(?:\\d+|\\(\\d+\\)|n\\.?º ?\\d+)? ?[:.-]|actualizad[oa]s? (?:al?|el|en|hasta|:)|(?:ultima )?actualizacion ?[:(]|(?:fecha de )?(?:corte|actualizacion|elaboracion|emision) ?(?:al?|:)|(?:pagina|pag\\.?|hoja|page|sheet) ?\\d+|elaboracion propia|(?:last )?updated(?: on| at|:)|as of \\d|(?:prepared|compiled|reviewed|approved) by\\b|${BY})`,
  'u',
);
/** What no name and no number of a person is: a day with its place, an address, the end of the list. */
const FOOT = /^(?:\p{L}[\p{L} .]{2,40}, (?:a los? )?\d{1,2} .{0,20}\d{4}\.?$|(?:https?:\/\/|www\.)\S+$|(?:telefonos?|tlfs?|telf|correo|e-?mail|phone)\.? ?:|fin (?:de la|del) (?:lista|listado|documento|reporte)\b|contin[uú]a (?:en|la|al)\b|(?:ver|see) (?:hoja|pagina|anexo|sheet|page) \d|end of (?:the )?list\b)/u;
const SIGNATURE = /^(?:_{3,}|\.{6,}|-{6,}|firmas?(?: y sellos?)? ?(?::|$|de\b|del\b)|firmad[oa] por\b|atentamente\b|sello(?: humedo)? ?(?::|$)|responsables? ?:|signed by\b|signature ?(?::|$)|sincerely\b)/u;
/** A place to sign, with nothing beside it; where a column says something of a person it may be that. */
const TO_SIGN = /^(?:elaborad|revisad|aprobad|verificad|autorizad|recibid)[oa]s?[.:]?$/u;
/** A legend of marks; a name can have a mark before it. */
const MARKED = /^(?:\*+|\(\*+\)|[†‡§]|\(?\d\)) ?\p{L}/u;

const MONTH = '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)';
const PEOPLE = '(?:pres|detenid|excarcelad|liberad|procesad|condenad|imputad|acusad|amnistiad)[oa]s?(?:s)?|mujeres|hombres|militares|civiles|adolescentes|menores|extranjeros|personas|casos|civilians|women|men|detainees|prisoners';
const PEOPLE_COUNTED = new RegExp(`^(?:${PEOPLE})\\b[^:=]{0,60}[:=] ?\\d[\\d.,]*$`, 'u');
const TITLE = new RegExp(
  `^(?:(?:estado|edo\\.?|municipio|parroquia|entidad|region|capitulo|seccion|grupo|anexo|cuadro|tabla|parte|group|section|annex|table|part) [\\p{L}\\d]|(?:lista|listado|relacion|nomina|registro|list|register) (?:de|del|of)\\b|${MONTH}(?: (?:de|del))? \\d{4}$|(?:${PEOPLE})(?: (?:politic|milita|civil|en|de|del|por|con|sin|y)\\S*\\b.{0,60})?$|[^:]{3,80}:$)`,
  'u',
);

const NUMERAL = /^[ivxlc]+[.)][-) ]/u;

/** How a date or an answer is to be written. */
const FORM = /\b(?:dd?|d[ií]a)[ /.-](?:mm?|mes)[ /.-](?:a{2,4}|y{2,4}|año)|(?:aaaa|yyyy)[ /.-]mm[ /.-]dd|s[ií] ?[/o] ?no|yes ?\/ ?no/u;
const UNIT = /^(?:[([{<].{1,40}[)\]}>]|(?:dd?|mm?|d[ií]a|mes)[ /.-](?:dd?|mm?|mes|d[ií]a)[ /.-](?:a{2,4}|y{2,4}|año)|yyyy-mm-dd|aaaa-mm-dd|s[ií] ?[/o] ?no|yes ?\/ ?no|s\/n|[mf] ?\/ ?[mf]|h ?\/ ?m|texto|numero|fecha|text|number|date|v-\/?e?-?|años?)$/u;

/** @returns null for a row that may be a person */
export function asideOf(cells: readonly string[], surroundings: Surroundings): AsideCode | null {
  const filled = filledIn(cells);
  const [first] = filled;
  if (first === undefined) return null;
  // Most rows, at once: dates and identity numbers stand beside other cells.
  if (filled.length > 2 && !MAY_BE_TOTAL.test(cells[first] ?? '') && cells.some(isDataCell)) return null;
  const told = [...new Set(filled.map((index) => fold(cells[index] ?? '')))];
  const text = told[0] ?? '';
  if (repeats(cells, filled, surroundings)) return 'headings-row';
  if (isFiller(filled, told, surroundings)) return 'note-row';
  const isTotal = TOTAL.test(text) || (SUM.test(text) && (told.length > 1 || !text.includes(' ') || /\d$/u.test(text)));
  if (text.length <= 60 && isTotal && told.slice(1).every((other) => FIGURE.test(other)) && !isFree(first, surroundings)) return 'totals-row';
  if (told.length === 1 && PEOPLE_COUNTED.test(text) && !isFree(first, surroundings)) return 'totals-row';
  if (filled.length > 1 && told.length > 1 && isUnits(told)) return 'units-row';
  return told.length === 1 || told.every((one) => NOTE.test(one) || SIGNATURE.test(one)) || (told.length === 2 && / por ?:?$/u.test(text) && NOTE.test(text)) ? spoken(text, first, surroundings) : null;
}

/** What the only words of a row say of it. */
function spoken(text: string, at: number, surroundings: Surroundings): AsideCode | null {
  // A column that its heading calls one of names is one, whatever else stands in it.
  const target = surroundings.targets[at] ?? targetsOf(surroundings.headings[at] ?? '').find((one) => one === 'name') ?? null;
  if (SIGNATURE.test(text)) return 'signature-row';
  if (NOTE.test(text)) return FREE.has(target) ? null : 'note-row';
  if (surroundings.above.some((row) => isTitle(row, text))) return 'title-row';
  // Where a cell says something of a person, these may be its own words.
  if (target !== null && target !== 'id' && target !== 'name') return null;
  if (TO_SIGN.test(text)) return 'signature-row';
  if (FOOT.test(text)) return 'note-row';
  if (TITLE.test(text)) return 'title-row';
  // A name can have a mark before it, or an initial.
  if (target === 'name') return null;
  return MARKED.test(text) ? 'note-row' : NUMERAL.test(text) ? 'title-row' : null;
}

/** Whether a row has nothing but strokes and the like, in more cells than a person's would be left blank in. */
function isFiller(filled: readonly number[], told: readonly string[], { headings }: Surroundings): boolean {
  return filled.length > 2 && filled.length * 2 > headings.length && told.every((text) => /^(?:[-–—_.·]+|[ns]\/d)$/u.test(text));
}

function isFree(at: number, { targets }: Surroundings): boolean {
  return FREE.has(targets[at] ?? null);
}

/** A title above the headings that stands again below them. */
function isTitle(row: readonly string[], text: string): boolean {
  const filled = row.filter((cell) => cell.trim() !== '');
  return filled.length > 0 && text.length > 3 && filled.every((cell) => fold(cell) === text);
}

function isUnits(told: readonly string[]): boolean {
  const isNumbered = told.length > 3 && told.every((text, index) => text.replace(/[()]/gu, '') === String(index + 1));
  return isNumbered || (told.every((text) => UNIT.test(text)) && told.some((text) => FORM.test(text)));
}

/** The headings once more, or those of another table. */
function repeats(cells: readonly string[], filled: readonly number[], surroundings: Surroundings): boolean {
  return isOwnHeadings(cells, surroundings, filled) || isHeadings(cells, filled);
}

/** Whether a row is the headings of this very table. */
export function isOwnHeadings(cells: readonly string[], { above, headings }: Surroundings, filled = filledIn(cells)): boolean {
  return sameHeadings(cells, filled, headings) || above.some((row) => sameHeadings(cells, filled, row));
}

function filledIn(cells: readonly string[]): readonly number[] {
  return [...cells.keys()].filter((index) => (cells[index] ?? '').trim() !== '');
}

function sameHeadings(cells: readonly string[], filled: readonly number[], headings: readonly string[]): boolean {
  const all = headings.filter((heading) => heading.trim() !== '').length;
  if (all < 2) return false;
  const same = filled.filter((index) => (headings[index] ?? '').trim() !== '' && headingKey(cells[index] ?? '') === headingKey(headings[index] ?? '')).length;
  return same === all || (same >= 3 && same >= filled.length * 0.8);
}

/** Whether a row is the headings of a table, whichever: most of its cells name facts, and one of them a date, which no cell of a person does. */
function isHeadings(cells: readonly string[], filled: readonly number[]): boolean {
  if (filled.length < 3 || dataCells(cells) > 0) return false;
  const score = headingScore(cells);
  return score >= 3 && score >= filled.length * 0.6 && filled.some((index) => /^(?:fecha|date)\b|\bdate$/u.test(fold(cells[index] ?? '')) && targetsOf(cells[index] ?? '').length > 0);
}
