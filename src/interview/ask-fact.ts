/** The prompt for one fact: a list, a date that is echoed while it is typed, or the events of the law. */
import { NO_EVENT, isUnknown, single, type Case } from '../case/case.ts';
import { formatSpan, parseDay, type DateSpan } from '../case/dates.ts';
import { definitionOf } from '../case/facts.ts';
import { episodesIn } from '../country/episodes.ts';
import type { LawEvent } from '../rules/language/law.ts';
import { conductIn } from './answer.ts';
import { eventsAlike, eventsNamedIn } from './events-alike.ts';
import { wordsOf } from '../text/fold.ts';
import { nearestFirst, windowOf } from './near-events.ts';
import { deniesDay, saysNotKnown, saysSameDay } from './not-known.ts';
import { conductPrompt } from './ask-conduct.ts';
import { TYPED, UNKNOWN, VALUE, echoOf, listed, type FactQuestion, type ReadFact } from './read-answer.ts';
import type { Choice } from './screen.ts';
import type { Setting } from './session.ts';
import type { Prompt } from './talk.ts';
import type { Wording } from './wording.ts';

/** @param typed what the event was found by, where a date is asked for */
export function promptFor(question: FactQuestion, subject: Case, setting: Setting, wording: Wording, read: ReadFact, typed?: string): Prompt {
  const { words } = wording;
  const notKnown: Choice = { value: UNKNOWN, label: wording.facts.unknown };
  if (question.fact === 'conduct-kind') return conductPrompt(wording, read);
  const { kind } = definitionOf(question.fact);
  const unread = (text: string): Choice => ({ value: '', label: words.notUnderstood(text), told: true });
  if (kind === 'choice' || kind === 'truth') {
    // A list has no search; where it is written line by line words are typed all the same.
    return { kind: 'list', choices: [...listed(question, wording), notKnown], start: UNKNOWN, find: (text) => [saysNotKnown(text) ? notKnown : unread(text)] };
  }
  if (kind === 'event') return eventPrompt(subject, setting, wording, read);
  const dateFound = typed === undefined ? null : echoOf(question, typed, wording, read);
  return {
    kind: 'search',
    hint: kind === 'date' ? words.dateHint : words.hint.text,
    choices: [
      ...(typed !== undefined && dateFound !== null ? [{ value: '', label: words.dateWasTyped, told: true as const }, { value: `${TYPED}${typed}`, label: dateFound }] : []),
      notKnown,
    ],
    find: (text) => {
      if (saysNotKnown(text)) return [notKnown];
      const echo = echoOf(question, text, wording, read);
      if (echo !== null) return [{ value: `${TYPED}${text}`, label: echo }];
      const [same] = kind === 'date' && saysSameDay(text) ? datesIn(subject) : [];
      if (same) return [{ value: `${TYPED}${formatSpan(same)}`, label: wording.span(same) }];
      return kind === 'date' && deniesDay(text) ? [notKnown] : [unread(text), notKnown];
    },
  };
}

/** Most events that are offered for words that name none. */
const MOST_ALIKE = 4;

function eventPrompt(subject: Case, { engine, episodes = [] }: Setting, wording: Wording, read: ReadFact): Prompt {
  const { events } = engine.compiled.law;
  const { words, language } = wording;
  const notKnown: Choice = { value: UNKNOWN, label: wording.facts.unknown };
  const none: Choice = { value: `${VALUE}${NO_EVENT}`, label: wording.facts.noEvent };
  const rest: readonly Choice[] = [none, notKnown];
  const date = conductIn(subject.facts) ?? arrestIn(subject);
  const choices = (near: DateSpan | null, list = events) => nearestFirst(list, near).map((event) => eventChoice(event, wording));
  const told = (label: string): Choice => ({ value: '', label, told: true });
  const inWords = eventsNamedIn(events, subject.facts['conduct-kind']?.text ?? '');
  const namedBefore = choices(date, inWords);
  return {
    kind: 'search',
    hint: words.searchFor,
    // First what a hasty Enter does no harm with, then the events near the date.
    choices: [notKnown, none, ...(namedBefore.length > 0 ? [told(words.eventsInWords), ...namedBefore] : []), ...choices(date, events.filter((event) => !inWords.includes(event)))],
    find: (typed) => {
      if (saysNotKnown(typed)) return [notKnown];
      const [episode] = episodesIn(typed, episodes);
      if (episode) return [told(episode.text[language]), ...choices(date, events.filter(({ id }) => episode.perhaps.includes(id))), ...rest];
      const named = read('linked-event', typed).facts['linked-event'];
      if (isUnknown(named) && named?.unknown === 'stated-unknown') return [notKnown];
      const ids = isUnknown(named) ? [] : named.values;
      const [only] = ids;
      const text = wordsOf(typed);
      const found = events.filter((event) => ids.includes(event.id) || [event.title.es, event.title.en, ...event.aliases, ...event.places].some((name) => text !== '' && wordsOf(name).includes(text)));
      const span = single(read('conduct-date', typed).facts['conduct-date']) ?? null;
      if (ids.length === 1 && only === NO_EVENT) return [none, notKnown];
      const others = choices(date ?? span, found.filter(({ id }) => ids.length !== 1 || id !== only));
      // Read as one event: that first. Anything less is for the person to choose.
      if (ids.length === 1) return [...choices(null, found.filter(({ id }) => id === only)), ...others, ...rest];
      if (found.length > 0) return [told(words.eventsFound(found.length)), ...others, ...rest];
      if (span) return [told(words.eventsByDate(wording.span(span))), ...choices(span), ...rest];
      const alike = eventsAlike(events, typed, read).slice(0, MOST_ALIKE).map((event) => eventChoice(event, wording));
      if (alike.length > 0) return [told(words.eventsLike), ...alike, ...rest];
      return [told(words.noEventFound(typed)), ...rest, ...choices(date)];
    },
  };
}

/** The day that another date of the case has, for whoever answers that it was the same one. */
function datesIn({ facts }: Case): readonly DateSpan[] {
  return [conductIn(facts), single(facts['arrest-date']) ?? null].filter((span) => span !== null);
}

export function arrestIn(subject: Case): DateSpan | null {
  return single(subject.facts['arrest-date']) ?? null;
}

/** Number and title; below it the window, the days of note and the places. */
export function eventChoice(event: LawEvent, wording: Wording): Choice {
  const days = event.key_dates.slice(0, 2).map(({ date }) => {
    const day = parseDay(date);
    return day === null ? date : wording.day(day);
  });
  const note = [wording.span(windowOf(event)), days.length > 0 ? wording.words.keyDate(days.join(', ')) : '', event.places.slice(0, 3).join(', ')].filter((part) => part !== '').join('; ');
  return { value: `${VALUE}${event.id}`, label: wording.event(event.id), note, ...(/^\d{1,2}$/u.test(event.id) ? { number: Number(event.id) } : {}) };
}
