/** What stands in a text that names an event: whole names, a date, the words that are left. */
import { dayOf, formatDay, type DateSpan } from '../../case/dates.ts';
import { monthOf } from '../dates/months.ts';
import { readDate, type DateReading } from '../dates/read-date.ts';
import { fold, wordsOf } from '../../text/fold.ts';
import { GENERIC, type EventIndex } from './event-index.ts';

export interface NamesIn {
  readonly ids: readonly string[];
  /** The telling words that are left. */
  readonly others: readonly string[];
  /** A day without its year among them. "28 de julio" is none: it is a name. */
  readonly day: DayOfYear | null;
}

/** The events whose whole names stand in a text. */
export function namesIn(words: string, index: EventIndex): NamesIn {
  const tokens = words.split(' ').slice(0, 40);
  const ids = new Set<string>();
  const left: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    let length = Math.min(LONGEST_NAME, tokens.length - at);
    while (length > 0 && !index.byName.has(tokens.slice(at, at + length).join(' '))) length -= 1;
    for (const id of index.byName.get(tokens.slice(at, at + length).join(' ')) ?? []) ids.add(id);
    if (length === 0) left.push(tokens[at] ?? '');
    at += Math.max(1, length);
  }
  const rest = left.join(' ');
  const match = DAY_AND_MONTH.exec(rest);
  const month = monthOf(match?.[2] ?? '');
  const day = match && month !== undefined ? { day: Number(match[1]), month } : null;
  return { ids: [...ids], others: telling(day && match ? rest.replace(match[0], ' ') : rest), day };
}

const LONGEST_NAME = 12;
const DAY_AND_MONTH = /\b(\d{1,2}) (?:de )?(\p{L}{3,10})\b/u;

interface DayOfYear {
  readonly day: number;
  readonly month: number;
}

/** Whether a day without its year lies in a window. */
export function hasDay({ from, to }: DateSpan, { day, month }: DayOfYear): boolean {
  if (from === null || to === null) return true;
  for (let year = Number(formatDay(from).slice(0, 4)); year <= Number(formatDay(to).slice(0, 4)); year += 1) {
    const found = dayOf(year, month, day);
    if (found !== null && found >= from && found <= to) return true;
  }
  return false;
}

/** Cuts the date out of a name: the longest run of words that reads as one. */
export function dateIn(text: string): { readonly rest: string; readonly date: DateReading | null } {
  const tokens = fold(text).split(/[\s,;()]+/u).filter((token) => token !== '').slice(0, 40);
  for (let length = Math.min(tokens.length, 9); length > 0; length -= 1) {
    for (let start = 0; start + length <= tokens.length; start += 1) {
      const candidate = tokens.slice(start, start + length).join(' ');
      if (!/\d{4}|\d[-/.]\d/u.test(candidate)) continue;
      const date = readDate(candidate);
      if ('spans' in date) return { rest: wordsOf([...tokens.slice(0, start), ...tokens.slice(start + length)].join(' ')), date };
    }
  }
  return { rest: wordsOf(text), date: null };
}

/** The words that say which event it is. */
export function telling(words: string): readonly string[] {
  return words.split(' ').filter((word) => word !== '' && !GENERIC.has(word) && monthOf(word) === undefined);
}
