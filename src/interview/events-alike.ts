/** Events for words that are the name of none: by a day without its year, or by the words that they share. */
import { single } from '../case/case.ts';
import { formatDay } from '../case/dates.ts';
import type { LawEvent } from '../rules/language/law.ts';
import { wordsOf } from '../text/fold.ts';
import type { ReadFact } from './read-answer.ts';

/** The events whose name stands in an account of something else; one short word could be any. */
export function eventsNamedIn(events: readonly LawEvent[], account: string): readonly LawEvent[] {
  const text = ` ${wordsOf(account)} `;
  return events.filter(({ title, aliases }) => [title.es, title.en, ...aliases].map(wordsOf).some((name) => name.length > STEM && text.includes(` ${name} `)));
}

/** Any year that has all days. */
const LEAP_YEAR = '2000';
/** So many letters tell a word from its plural and its other forms. */
const STEM = 6;
/** Fewer letters are an article or a preposition. */
const SHORTEST = 4;

/** The events that the words may mean, the likeliest first. A hint and no reading: the person chooses. */
export function eventsAlike(events: readonly LawEvent[], typed: string, read: ReadFact): readonly LawEvent[] {
  const onDay = eventsOnDay(events, typed, read);
  return onDay.length > 0 ? onDay : eventsByWords(events, typed);
}

/** "28 de julio": events that have a key day on it, in whatever year. */
function eventsOnDay(events: readonly LawEvent[], typed: string, read: ReadFact): readonly LawEvent[] {
  if (/\d{4}/u.test(typed)) return [];
  const named = [`${typed} ${LEAP_YEAR}`, `${typed} de ${LEAP_YEAR}`].map((text) => single(read('conduct-date', text).facts['conduct-date'])).find((span) => span !== undefined && span.from !== null && span.from === span.to);
  if (!named?.from) return [];
  const monthAndDay = formatDay(named.from).slice(4);
  return events.filter(({ key_dates }) => key_dates.some(({ date }) => date.endsWith(monthAndDay)));
}

/** A word that few events have says more than one that many have; what all have says nothing. */
function eventsByWords(events: readonly LawEvent[], typed: string): readonly LawEvent[] {
  const wanted = new Set(stemsIn(typed));
  const having = events.map((event) => new Set([event.title.es, event.title.en, ...event.aliases, ...event.places].flatMap(stemsIn)));
  const scores = having.map((stems) => [...wanted].reduce((sum, stem) => sum + (stems.has(stem) ? Math.log(events.length / having.filter((one) => one.has(stem)).length) : 0), 0));
  return events
    .map((event, place) => ({ event, place, score: scores[place] ?? 0 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.place - a.place)
    .map(({ event }) => event);
}

function stemsIn(text: string): readonly string[] {
  return wordsOf(text).split(' ').filter((word) => word.length >= SHORTEST).map((word) => word.slice(0, STEM));
}
