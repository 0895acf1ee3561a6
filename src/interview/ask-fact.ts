/** The prompt for one fact: a list, a date that is echoed while it is typed, or the events of the law. */
import { NO_EVENT, isUnknown, single, type Case } from '../case/case.ts';
import { parseDay, type DateSpan } from '../case/dates.ts';
import { definitionOf } from '../case/facts.ts';
import type { LawEvent } from '../rules/law.ts';
import { conductIn } from './answer.ts';
import { folded } from './lines.ts';
import { nearestFirst } from './near-events.ts';
import { TYPED, UNKNOWN, VALUE, echoOf, listed, type FactQuestion, type ReadFact } from './read-answer.ts';
import type { Ask, Choice } from './screen.ts';
import type { Wording } from './wording.ts';

type Prompt = Pick<Ask, 'kind' | 'choices' | 'find' | 'start' | 'hint'>;

export function promptFor(question: FactQuestion, subject: Case, events: readonly LawEvent[], wording: Wording, read: ReadFact): Prompt {
  const notKnown: Choice = { value: UNKNOWN, label: wording.facts.unknown };
  const { kind } = definitionOf(question.fact);
  if (kind === 'choice' || kind === 'truth') return { kind: 'list', choices: [...listed(question, wording), notKnown], start: UNKNOWN };
  if (kind === 'event') return eventPrompt(subject, events, wording, read, notKnown);
  return {
    kind: 'search',
    hint: kind === 'date' ? wording.words.dateHint : wording.words.hint.text,
    choices: [{ value: UNKNOWN, label: wording.facts.unknown }],
    find: (typed) => {
      const echo = echoOf(question, typed, wording, read);
      const told: Choice = { value: '', label: wording.words.notUnderstood(typed), told: true };
      return [echo === null ? told : { value: `${TYPED}${typed}`, label: echo }];
    },
  };
}

function eventPrompt(
  subject: Case,
  events: readonly LawEvent[],
  wording: Wording,
  read: ReadFact,
  notKnown: Choice,
): Prompt {
  const none: Choice = { value: `${VALUE}${NO_EVENT}`, label: wording.facts.noEvent };
  const rest: readonly Choice[] = [none, notKnown];
  const choices = (near: DateSpan | null) => nearestFirst(events, near).map((event) => eventChoice(event, wording));
  return {
    kind: 'search',
    hint: wording.words.searchFor,
    // First what a hasty Enter does no harm with, then the events near the date.
    choices: [notKnown, none, ...choices(conductIn(subject.facts) ?? arrestIn(subject))],
    find: (typed) => {
      const named = read('linked-event', typed).facts['linked-event'];
      const ids = isUnknown(named) ? [] : named.values;
      const words = folded(typed);
      const found = events.filter((event) => ids.includes(event.id) || [event.title.es, event.title.en, ...event.aliases, ...event.places].some((text) => words !== '' && folded(text).includes(words)));
      if (found.length > 0 || ids.includes(NO_EVENT)) return [...found.map((event) => eventChoice(event, wording)), ...rest];
      const near = single(read('conduct-date', typed).facts['conduct-date']);
      if (near) return [...choices(near), ...rest];
      return isUnknown(named) && named?.unknown === 'stated-unknown' ? [notKnown] : [{ value: '', label: wording.words.noEventFound(typed), told: true }];
    },
  };
}

function arrestIn(subject: Case): DateSpan | null {
  return single(subject.facts['arrest-date']) ?? null;
}

/** Number and title; below it the window, the days of note and the places. */
function eventChoice(event: LawEvent, wording: Wording): Choice {
  const { from, to } = event.possible;
  const window = wording.span({ from: from === undefined ? null : parseDay(from), to: to === undefined ? null : parseDay(to) });
  const days = event.key_dates.slice(0, 2).map(({ date }) => {
    const day = parseDay(date);
    return day === null ? date : wording.day(day);
  });
  const note = [window, days.length > 0 ? wording.words.keyDate(days.join(', ')) : '', event.places.slice(0, 3).join(', ')].filter((part) => part !== '').join('; ');
  return { value: `${VALUE}${event.id}`, label: wording.event(event.id), note };
}
