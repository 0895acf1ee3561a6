/** Dates and lapses as people write them in a cell. */
import { formatSpan, hull, isExact, parseSpan, type DateSpan } from '../../case/dates.ts';
import type { Code } from '../../i18n/codes.ts';
import { fold } from '../../text/fold.ts';
import { instantIn } from './instant.ts';
import { monthOf, romanMonths, WEEKDAYS } from './months.ts';
import { inFigures } from './number-words.ts';
import { readSingle, type DateOrder, type SingleDate } from './single.ts';
import { approximately } from './approximate.ts';

export type DateReading =
  | {
      /** One span; two where day and month may be exchanged. */
      readonly spans: readonly DateSpan[];
      readonly codes: readonly Code[];
      readonly order?: DateOrder | 'either';
      readonly other?: DateSpan;
      /** Whether the words are more than the plain date. */
      readonly worded: boolean;
    }
  | { readonly unknown: true }
  | { readonly problem: Code };

const TIME = /,?(?:,? (?:a las|a la|hora:?))?(?:[t ] ?\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?[ap]\.? ?m\.?)?| \d{1,2} ?h(?:oras?|rs?)?(?:\d{2})?(?: ?min)?| \d{1,2}:\d{2} ?h(?:oras?|rs?)?\.?| \d{1,2} ?[ap]\.? ?m\.?)$/u;
/** What stands behind a date in brackets and says nothing against it. */
const REMARK = / \((?:hora [a-z ]{2,30}|gmt ?[+-]\d{1,2}(?::?\d{2})?|(?:el |la |los |dia |fecha )*(?:de |del |de la |de los )*(?:detencion|detenid[oa]s?|aprehension|aprehendid[oa]s?|captura|capturad[oa]s?|arresto|arrestad[oa]s?|hechos?|protestas?|manifestacion(?:es)?|marcha|arrest|arrested|protest))\)$/u;
/** "Detenida el 29/07/2024": the same before a date. */
const EVENT_FIRST = /^(?:fue(?:ron)? |was |were )?(?:fecha (?:de |del )?(?:la |los )?)?(?:detencion|detenid[oa]s?|aprehension|aprehendid[oa]s?|captura|capturad[oa]s?|arresto|arrestad[oa]s?|hechos?|protestas?|manifestacion(?:es)?|marcha|arrest|arrested|detained|protest)(?: ?[:,-] ?| )(?:(?:el |los |la )?(?:dia |fecha )?(?:de |del |on |en fecha )?(?:el )?)(?=\D{0,12}\d)/u;
/** "29/07/2.024": a program that puts points into numbers put one into the year. */
const GROUPED_YEAR = /(?<=[-/]| del? )([12])\.(\d{3})$/u;
const BRACKETS = /^(?:\(([^()]+)\)|\[([^[\]]+)\])$/u;
/** "s/f (2024)": no day, and yet a year. */
const UNDATED = /^(?:s\/? ?f|s\. ?f\.?|sin fecha|sin fecha exacta)\.?[ ,:;-]*(?:\((.+)\)|(?:en )?(\d.*))$/u;
/** "XX/07/2024": the day is not known, and the form wants one. */
const NO_DAY = /^(?:x{1,2}|-{1,2}|_{1,2}|\*{1,2}|\?{1,2})(?=[/.-]\d{1,2}[/.-]\d{4}$)/u;
/** Days of the week as programs shorten them; "mar" is March too, and stays. */
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun|lun|mie|jue|vie|sab|dom)\.?,? (?=[a-z\d])/u;
const UNKNOWN = /^(?:s\/? ?f|s\. ?f\.?|sin fecha(?: conocida)?|fecha desconocida|no date|undated|date unknown)\.?$/u;
const ABOUT = /\b(?:aproximadamente|aprox|circa|alrededor del?|cerca del?|hacia|mas o menos|about|around|approximately|approx)(?:\.|\b)|\bca?\.(?= ?\d)|[~?¿]/gu;
const PREFIX = /^(?:(?:a los|el|los|dias?|fecha|del?|desde|entre|en|durante|on|in|during|from|between|since|the)[: ]+)+/u;
const WITHIN = /^(?:a )?(?:(?:la |en la )?(?:primera|segunda|tercera|cuarta|quinta|ultima|1ra|2da|3ra|4ta|first|second|third|fourth|last) (?:semana|quincena|week|fortnight)|principios?|inicios?|comienzos?|mediados|finales|fines|fin|early|mid|late)[ -](?:del? |of |in )?/u;
const HOUR = /\b(?:(?:en|por|a|de) )?(?:la |el )?(?:madrugada|manana|tarde|noche|mediodia|medianoche)(?: del?(?: dia)?)?\b/gu;
const BEFORE = /^(?:antes del?|anterior al?|before|prior to) (?:el )?/u;
const AFTER = /^(?:despues del?|posterior al?|luego del?|after) (?:el )?/u;
const UNTIL = /^(?:hasta|a mas tardar|no despues del?|until|not later than|no later than|by) (?:el )?/u;
const SINCE = /^(?:desde|a partir del?|since|from) (?:el )?/u;
const JOINT = / (?:al?|hasta(?: el)?|to|until|through|y|and|e|o|u|or) (?:(?:el|los|the) )?/u;

/** Figures as most lists have them: nothing in them is folded, cut off or hedged. */
const FIGURES = /^\d{1,2}\/\d{1,2}\/\d{4}$/u;

/** Reads a date or a lapse; `order` is that of day and month in figures. */
export function readDate(text: string, order: DateOrder = 'dmy'): DateReading {
  const own = /^[\d.-]+$/u.test(text) ? parseSpan(text) : null;
  if (own && plausible(own)) return { spans: [own], codes: [], worded: false };
  const figures = FIGURES.test(text) ? readSingle(text, order) : null;
  if (figures) return ofSingle(figures, false);
  const cleaned = unbracketed(fold(text).replace(WEEKDAYS, '').replace(/[\s.,;]+$/u, '')).replace(WEEKDAY, '').replace(REMARK, '');
  if (cleaned.length > 120) return { problem: 'date-unreadable' };
  if (UNKNOWN.test(cleaned)) return { unknown: true };
  const undated = UNDATED.exec(cleaned);
  if (undated) return readPlain(undated[1] ?? undated[2] ?? '', order, true);
  const folded = romanMonths(inFigures(cleaned.replace(NO_DAY, '00').replace(EVENT_FIRST, ''))).replace(GROUPED_YEAR, '$1$2');
  const zoned = readZoned(folded, order);
  if (zoned) return zoned;
  const timeless = folded.replace(TIME, '').trim();
  if (timeless !== folded && readSingle(timeless, order)) return readPlain(timeless, order, false);
  const about = ABOUT.test(folded);
  ABOUT.lastIndex = 0;
  if (!about) return readPlain(folded, order, true);
  const read = readPlain(folded.replace(ABOUT, ' ').replace(/\(\s*\)/gu, ' ').replace(/\s+/gu, ' ').replace(/[\s.,;]+$/u, '').trim(), order, true);
  return 'spans' in read ? { ...read, spans: read.spans.map(approximately), codes: [...read.codes, 'date-approximate'] } : read;
}

function unbracketed(text: string): string {
  const match = BRACKETS.exec(text);
  return match?.[1] ?? match?.[2] ?? text;
}

/** "2026-03-01T02:00:00Z": the day that it was in Caracas. */
function readZoned(text: string, order: DateOrder): DateReading | null {
  const instant = instantIn(text);
  const single = instant && readSingle(instant.date.trim(), order);
  if (!instant || !single) return null;
  const read = ofSingle(single, true);
  if (!('spans' in read)) return read;
  const there = ({ from, to }: DateSpan): DateSpan => (from === null || from !== to ? { from, to } : instant.here(from));
  return { ...read, spans: read.spans.map(there), ...(read.other === undefined ? {} : { other: there(read.other) }) };
}

function readPlain(text: string, order: DateOrder, worded: boolean): DateReading {
  const single = readSingle(text, order);
  if (single) return ofSingle(single, worded && /[a-z]/u.test(text));
  const open = readOpen(text, order);
  if (open) return open;
  const bare = text.replace(PREFIX, '');
  const within = bare.replace(WITHIN, '');
  if (within !== bare) {
    const inner = readSingle(within, order);
    // "Late August 2014" is some day of August 2014; "late 12 August" is nothing.
    if (inner && 'span' in inner && !isExact(inner.span)) return ofSingle(inner, true);
  }
  const again = bare === text ? null : readSingle(bare, order);
  if (again) return ofSingle(again, true);
  const range = readRange(bare, order);
  if (range) return range;
  // "En la madrugada del 30 de julio" is that day.
  const day = text.replace(HOUR, ' ').replace(/\s+/gu, ' ').trim();
  return day === text ? { problem: 'date-unreadable' } : readPlain(day, order, true);
}

function ofSingle(single: SingleDate, worded: boolean): DateReading {
  if ('problem' in single) return { problem: single.problem };
  return {
    spans: single.or === undefined ? [single.span] : [single.span, single.or],
    codes: single.or === undefined ? (single.serial ? ['date-serial'] : []) : ['date-ambiguous'],
    worded: worded || single.serial === true,
    ...(single.order === undefined ? {} : { order: single.order }),
    ...(single.other === undefined ? {} : { other: single.other }),
  };
}

/** "Before March 2014", "since 12/02/2014". */
function readOpen(text: string, order: DateOrder): DateReading | null {
  for (const [words, bound] of [[BEFORE, before], [AFTER, after], [UNTIL, until], [SINCE, since]] as const) {
    const rest = text.replace(words, '');
    if (rest === text) continue;
    const single = readSingle(rest, order);
    if (!single) continue;
    return 'problem' in single ? { problem: single.problem } : { ...ofSingle(single, true), spans: [bound(single.span)] } as DateReading;
  }
  return null;
}

const before = (span: DateSpan): DateSpan => ({ from: null, to: span.from === null ? null : span.from - 1 });
const after = (span: DateSpan): DateSpan => ({ from: span.to === null ? null : span.to + 1, to: null });
const until = (span: DateSpan): DateSpan => ({ from: null, to: span.to });
const since = (span: DateSpan): DateSpan => ({ from: span.from, to: null });

/** "12, 13 y 14 de febrero de 2014", "del 28 de febrero al 3 de marzo de 2014", "feb-jun 2014". */
function readRange(text: string, order: DateOrder): DateReading | null {
  const lists = [text.split(/\s*\.\.\s*/u), text.split(/ - /u), splitWords(text), ...hyphenSplits(text)];
  for (const parts of lists) {
    if (parts.length < 2 || parts.length > 12) continue;
    const read = readParts(parts, order);
    if (read) return read;
  }
  return null;
}

function splitWords(text: string): readonly string[] {
  return text.split(JOINT).flatMap((part) => part.split(/\s*,\s*/u));
}

/** Every way to cut at one hyphen or slash between two words. */
function hyphenSplits(text: string): readonly (readonly string[])[] {
  const cuts: string[][] = [];
  for (let at = text.search(/[-/]/u); at >= 0 && cuts.length < 6; ) {
    cuts.push([text.slice(0, at).trim(), text.slice(at + 1).trim()]);
    const next = text.slice(at + 1).search(/[-/]/u);
    at = next < 0 ? -1 : at + 1 + next;
  }
  return cuts;
}

/** The parts, each completed with what the later ones say. */
function readParts(parts: readonly string[], order: DateOrder): DateReading | null {
  const last = parts.at(-1)?.replace(PREFIX, '') ?? '';
  const end = readSingle(last, order);
  if (!end) return null;
  if ('problem' in end) return { problem: end.problem };
  let whole = end.span;
  let earliest = end.span.from ?? 0;
  for (const part of parts.slice(0, -1).reverse()) {
    const read = complete(part.replace(PREFIX, '').trim(), last, order);
    if (!read) return null;
    if ('problem' in read) return { problem: read.problem };
    // A lapse that runs backwards is a slip, and which end slipped nobody knows.
    if ((read.span.from ?? 0) > earliest) return { problem: 'date-impossible' };
    earliest = read.span.from ?? earliest;
    whole = hull(whole, read.span);
  }
  return { spans: [whole], codes: [], worded: true, ...(end.order === undefined ? {} : { order: end.order }) };
}

function complete(part: string, last: string, order: DateOrder): SingleDate | null {
  const alone = readSingle(part, order);
  if (alone) return alone;
  const year = /(\d{4})$/u.exec(last)?.[1];
  if (year === undefined) return null;
  if (/^\d{1,2}$/u.test(part)) {
    const rest = /^\d{1,2}(\D.*)$/u.exec(last)?.[1];
    return rest === undefined ? null : readSingle(`${part}${rest}`, order);
  }
  if (/^\d{1,2}[-/.]\d{1,2}$/u.test(part)) return readSingle(`${part}${part.replace(/\d/gu, '').slice(0, 1)}${year}`, order);
  const words = /^(?:(\d{1,2}) (?:de )?)?([a-z]{3,10})$/u.exec(part);
  return words && monthOf(words[2] ?? '') !== undefined ? readSingle(`${part} ${words[1] === undefined ? '' : 'de '}${year}`.replace(/ {2,}/gu, ' '), order) : null;
}

function plausible(span: DateSpan): boolean {
  const text = formatSpan(span);
  return !/(?:^|\.\.)(?:0|1[0-8]|2[1-9]|[3-9])\d/u.test(text);
}
