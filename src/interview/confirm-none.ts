/**
 * "None of the list" shuts a person out by itself. It counts only once the
 * date was asked for and the events near it were looked at.
 */
import { NO_EVENT, isUnknown, single, type CaseFacts } from '../case/case.ts';
import { conductIn, type Answer } from './answer.ts';
import { arrestIn, eventChoice } from './ask-fact.ts';
import { wrapped } from './lines.ts';
import { daysApart, nearestFirst } from './near-events.ts';
import { isAskable, type Question } from './question.ts';
import { UNKNOWN, VALUE, answerOf } from './read-answer.ts';
import { askedIn, give, subjectOf, type Session } from './session.ts';
import { turnOf, type Conversation, type Turn } from './talk.ts';

/** The days before the arrest that are looked at, and around the conduct. */
const NEAR = 120;
const MOST_SHOWN = 4;
const DATES = ['conduct-date', 'arrest-date'] as const;

export function isNoEvent(answer: Answer): boolean {
  return answer.kind === 'facts' && answer.reference === 'linked-event' && single((answer.facts as CaseFacts)['linked-event']) === NO_EVENT;
}

/**
 * @param before takes the dates that are asked for on the way
 * @param put puts one more question in between
 */
export async function confirmedNone(
  talk: Conversation,
  start: Session,
  none: Answer,
  before: Answer[],
  put: (session: Session, question: Question) => Promise<Turn>,
): Promise<Turn | 'again'> {
  const { setting, wording, screen, read } = talk;
  const { words } = wording;
  let session = start;
  for (const fact of DATES) {
    const question: Question = { kind: 'case', fact };
    const subject = subjectOf(setting, session);
    if (DATES.some((id) => !isUnknown(subject.facts[id])) || !isAskable(subject, question, askedIn(session))) continue;
    if (session === start) screen.say(wrapped(words.dateFirst, '  '));
    const turn = await put(session, question);
    before.push(...(turn.before ?? []));
    if (turn.kind === 'command' && turn.command === 'back') return 'again';
    if (turn.kind !== 'answer') return turn;
    before.push(turn.answer);
    session = give(setting, session, turn.answer);
  }
  const subject = subjectOf(setting, session);
  const date = conductIn(subject.facts) ?? arrestIn(subject);
  const { events } = setting.engine.compiled.law;
  const near = date ? nearestFirst(events, date).filter(({ possible }) => daysApart(possible, date) <= NEAR).slice(0, MOST_SHOWN) : [];
  const lines = near.length > 0 && date ? words.eventsNear(wording.span(date)) : date ? words.noEventNear(wording.span(date)) : words.noDateToCompare;
  const reply = await screen.ask({
    lines: [...wrapped(lines, '! '), ...wrapped(words.noneShutsOut, '  ')],
    message: words.confirmNone,
    kind: 'list',
    choices: [
      ...near.map((event) => eventChoice(event, wording)),
      { value: UNKNOWN, label: words.linkNotKnown },
      { value: `${VALUE}${NO_EVENT}`, label: words.yesNone },
    ],
    start: UNKNOWN,
    commands: ['back', 'review', 'finish'],
  });
  if (reply.kind === 'command' && reply.command === 'back') return 'again';
  if (reply.kind !== 'choice') return turnOf(reply);
  const answer = reply.value === `${VALUE}${NO_EVENT}` ? none : answerOf({ kind: 'case', fact: 'linked-event' }, reply.value, wording, read);
  return answer ? { kind: 'answer', answer } : 'again';
}
