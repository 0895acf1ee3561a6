/**
 * The link with an event: its number, a name, a nickname or a bare date.
 * Words that could be another event, or none of the list, decide nothing.
 */
import { known, NO_EVENT, unknown } from '../../case/case.ts';
import { overlap, type DateSpan } from '../../case/dates.ts';
import { readDate, type DateReading } from '../dates/read-date.ts';
import { monthOf } from '../dates/months.ts';
import { reading, statedUnknown, unreadable, type Reading } from '../reading.ts';
import { fold, nearest, shown, wordsOf } from '../text.ts';
import { GENERIC, isKindOnly, type EventIndex } from './event-index.ts';

const NONE = /^(?:ningun[oa]?|none|no (?:esta )?(?:listado|en la lista)|fuera de (?:la )?lista|sin vinculo(?: con (?:los hechos|la lista))?|not (?:listed|on the list)|no listed event)(?= |$)/u;
/** "None known" is not "none". */
const NOT_NONE = /\b(?:conocid|identificad|consta|confirmad|known|identified|aun|todavia|yet)/u;
const NUMBER = /^(?:(?:art(?:iculo)?\.? ?8,? ?)?(?:n(?:ro|um|o|°)?\.? ?[o°]?|numero|numeral|evento|hecho|event|no|#)\.? ?(?:n\.? ?[o°]\.? ?)?)?(\d{1,2})(?: ?[.)-] .*| de la (?:lista|ley))?$/u;

/** Reads the link with an event. */
export function readEvent(text: string, index: EventIndex): Reading {
  const folded = fold(text).replace(/[.;]+$/u, '');
  if (index.ids.has(folded) || folded === NO_EVENT) return reading(known(folded));
  if (NONE.test(folded)) return NOT_NONE.test(folded) ? statedUnknown(text) : reading(known(NO_EVENT, text));
  const number = NUMBER.exec(folded)?.[1];
  if (number !== undefined) {
    const id = String(Number(number));
    return index.ids.has(id) ? reading(known(id, text)) : unreadable(text, 'event-number', { number: id });
  }
  const words = wordsOf(text);
  const exact = index.byName.get(words);
  if (exact) return ofIds(exact, text);
  if (folded.includes('?')) return unreadable(text, 'value-hedged');
  return byDateAndWords(text, words, index);
}

function ofIds(ids: readonly string[], text: string): Reading {
  return ids.length === 1
    ? reading(known(ids[0] ?? '', text))
    : reading({ values: ids, text }, [{ code: 'event-several', values: { text: shown(text), events: ids.join(', ') } }]);
}

/** What is left of a name: the words that say which event it is, and the date. */
function byDateAndWords(text: string, words: string, index: EventIndex): Reading {
  const { telling, date } = parts(text, words);
  const span = date && 'spans' in date && date.spans.length === 1 && date.order !== 'either' ? date.spans[0] : undefined;
  if (telling.length === 0) return span ? byDate(span, text, index) : unrecognised(text, words, index);
  const named = index.words.filter((event) => telling.every((word) => event.words.has(word))).map((event) => event.id);
  const windows = new Map(index.windows.map((window) => [window.id, window.span]));
  const fitting = span ? named.filter((id) => overlap(windows.get(id) ?? span, span)) : named;
  if (fitting.length === 0) return unrecognised(text, words, index);
  // "Elección presidencial" without a year names a kind of event, and there may be others of it outside the list.
  if (span === undefined || telling.every(isKindOnly) && fitting.length > 1) {
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

/** Cuts the date out of a name: the longest run of words that reads as one. */
function parts(text: string, words: string): { telling: readonly string[]; date: DateReading | null } {
  const tokens = fold(text).split(/[\s,;()]+/u).filter((token) => token !== '').slice(0, 40);
  for (let length = Math.min(tokens.length, 9); length > 0; length -= 1) {
    for (let start = 0; start + length <= tokens.length; start += 1) {
      const candidate = tokens.slice(start, start + length).join(' ');
      if (!/\d{4}|\d[-/.]\d/u.test(candidate)) continue;
      const date = readDate(candidate);
      if (!('spans' in date)) continue;
      const rest = wordsOf([...tokens.slice(0, start), ...tokens.slice(start + length)].join(' '));
      return { telling: telling(rest), date };
    }
  }
  return { telling: telling(words), date: null };
}

function telling(words: string): readonly string[] {
  return words.split(' ').filter((word) => word !== '' && !GENERIC.has(word) && monthOf(word) === undefined);
}
