/** A date and an event that cannot both be right: told at once, and the person says which. */
import { single, type Case } from '../case/case.ts';
import type { DateSpan } from '../case/dates.ts';
import type { LawEvent } from '../rules/language/law.ts';
import { conductIn, type Answer } from './answer.ts';
import { eventChoice } from './ask-fact.ts';
import { wrapped } from './lines.ts';
import { daysApart, nearestFirst, windowOf } from './near-events.ts';
import { answerOf } from './read-answer.ts';
import { subjectOf, type Session } from './session.ts';
import { turnOf, type Conversation, type Turn } from './talk.ts';

export interface Mismatch {
  readonly event: LawEvent;
  readonly date: DateSpan;
  readonly of: 'conduct-date' | 'arrest-date';
  /** Events whose days fit the date; none for an arrest, which can be much later than the conduct. */
  readonly fitting: readonly LawEvent[];
}

/** Whether the conduct lies outside the event's days on every reading, or the arrest before them. */
export function mismatchIn({ facts }: Case, events: readonly LawEvent[]): Mismatch | null {
  const event = events.find(({ id }) => id === single(facts['linked-event']));
  if (!event) return null;
  const conduct = conductIn(facts);
  if (conduct) {
    if (daysApart(event.possible, conduct) === 0) return null;
    return { event, date: conduct, of: 'conduct-date', fitting: nearestFirst(events.filter(({ possible }) => daysApart(possible, conduct) === 0), conduct) };
  }
  const arrest = single(facts['arrest-date']);
  const start = windowOf(event).from;
  const last = arrest?.to ?? null;
  return arrest && start !== null && last !== null && last < start ? { event, date: arrest, of: 'arrest-date', fitting: [] } : null;
}

const AGAIN = 'again';
const AS_GIVEN = 'as-given';
const DATED: readonly string[] = ['linked-event', 'conduct-date', 'arrest-date'];

/** The answer, or what the person put in its place; `again` where the question is to be put once more. */
export async function reconciled(talk: Conversation, session: Session, answer: Answer): Promise<Turn | 'again'> {
  const { setting, wording, screen, read } = talk;
  const { words } = wording;
  const { events } = setting.engine.compiled.law;
  const after = { ...session, answers: [...session.answers.filter((one) => one.reference !== answer.reference), answer] };
  const found = DATED.includes(answer.reference) ? mismatchIn(subjectOf(setting, after), events) : null;
  if (!found) return { kind: 'answer', answer };
  const asksForDate = answer.reference !== 'linked-event';
  const told = words.dateOutsideEvent[found.of](wording.span(found.date), words.event(found.event.id), wording.span(windowOf(found.event)));
  const reply = await screen.ask({
    lines: wrapped(told, '! '),
    message: words.whichIsRight,
    kind: 'list',
    choices: [
      { value: AGAIN, label: asksForDate ? words.otherDate : words.otherEvent },
      ...found.fitting.map((event) => eventChoice(event, wording)),
      { value: AS_GIVEN, label: words.bothStand },
    ],
    start: AGAIN,
    commands: ['back', 'review', 'finish'],
  });
  if (reply.kind !== 'choice') return turnOf(reply);
  if (reply.value === AGAIN) return 'again';
  if (reply.value === AS_GIVEN) return { kind: 'answer', answer };
  const other = answerOf({ kind: 'case', fact: 'linked-event' }, reply.value, wording, read);
  if (!other) return 'again';
  return asksForDate ? { kind: 'answer', answer, before: [other] } : { kind: 'answer', answer: other };
}
