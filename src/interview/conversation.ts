/** One question as a conversation: put until it has an answer that can be read and that nothing contradicts. */
import type { Case } from '../case/case.ts';
import { conductIn, type Answer } from './answer.ts';
import { KEEP, candidatesOf, nameOf, putCharges } from './ask-charges.ts';
import { conductAnswer } from './ask-conduct.ts';
import { promptFor } from './ask-fact.ts';
import { confirmedNone, isNoEvent } from './confirm-none.ts';
import { reconciled } from './date-and-event.ts';
import { entriesOf, findOffence } from './find-charges.ts';
import { wrapped } from './lines.ts';
import { chargeAt, questionOf, referenceOf } from './question.ts';
import { UNKNOWN, VALUE, answerOf } from './read-answer.ts';
import { give, subjectOf, type Session, type Step } from './session.ts';
import type { Wording } from './wording.ts';
import { askWithHelp, turnOf, type Conversation, type Prompt, type Turn } from './talk.ts';

/**
 * Puts a question until it has an answer that can be read, or the person goes elsewhere.
 * @param present the answer as it stands, where it is put again: the cursor starts there
 */
export async function put(talk: Conversation, session: Session, step: Step, number: number, present?: string): Promise<Turn> {
  if (step.question.kind === 'charges') return putCharges(talk, session, step, number, present);
  const { screen, setting, wording } = talk;
  const before: Answer[] = [];
  const ending = (turn: Turn): Turn => ({ ...turn, before: [...before, ...(turn.before ?? [])] });
  for (;;) {
    const now = before.reduce((so, one) => give(setting, so, one), session);
    const reply = await askWithHelp(talk, step, now, number, promptOf(talk, now, step, present));
    if (reply.kind !== 'choice') return ending(turnOf(reply));
    if (reply.value === KEEP) return ending({ kind: 'keep' });
    const answer = readReply(talk, subjectOf(setting, now), step, reply.value, reply.typed);
    if (!answer) {
      screen.say(wrapped(wording.words.notUnderstood(reply.value.replace(/^\w+:/, ''))));
      continue;
    }
    if (conflicts(talk, now, answer)) continue;
    const turn = await settled(talk, now, step, number, answer, before);
    if (turn === 'again') continue;
    if (turn.kind === 'answer') for (const { reference, text } of [...(turn.before ?? []), turn.answer]) screen.say(wrapped(wording.words.understood(labelOf(reference, wording), text), '  '));
    return ending(turn);
  }
}

/** What an answer is the answer to; the offence of a charge is the charge. */
function labelOf(reference: string, wording: Wording): string {
  const question = questionOf(reference);
  return question?.kind === 'offence' ? wording.words.charge(question.charge + 1) : wording.name(reference);
}

/**
 * Dates and events are held against each other, and "none of the list" against what is known, before the answer counts.
 * @param before takes the answers to what is asked on the way
 */
async function settled(talk: Conversation, session: Session, step: Step, number: number, answer: Answer, before: Answer[]): Promise<Turn | 'again'> {
  if (!isNoEvent(answer)) return reconciled(talk, session, answer);
  const turn = await confirmedNone(talk, session, answer, before, (so, question) => put(talk, so, { question, phase: step.phase }, number + before.length + 1));
  if (turn === 'again' || turn.kind !== 'answer' || isNoEvent(turn.answer)) return turn;
  return reconciled(talk, before.reduce((so, one) => give(talk.setting, so, one), session), turn.answer);
}

function promptOf({ setting, wording, read }: Conversation, session: Session, { question }: Step, present: string | undefined): Prompt {
  if (question.kind === 'charges') throw new Error('charges are put one by one');
  const subject = subjectOf(setting, session);
  if (question.kind !== 'offence') {
    const foundBy = session.answers.find((one) => one.reference === 'linked-event' && one.kind === 'facts');
    const typed = foundBy?.kind === 'facts' && question.fact === 'conduct-date' ? foundBy.foundBy : undefined;
    return withPresent(promptFor(question, subject, setting, wording, read, typed), present, wording.words.asItStands);
  }
  const search = { ...setting, wording, conduct: conductIn(subject.facts) };
  const charge = chargeAt(subject, question.charge);
  const prompt: Prompt = { kind: 'search', hint: wording.words.offenceHint, choices: charge ? candidatesOf(charge, search) : [], find: (typed) => findOffence(typed, search) };
  return withPresent(prompt, present, wording.words.asItStands);
}

/** A list starts on the present answer; a search offers it first. */
function withPresent(prompt: Prompt, present: string | undefined, label: (text: string) => string): Prompt {
  if (present === undefined) return prompt;
  const same = prompt.kind === 'list' ? prompt.choices.find((choice) => choice.label === present) : undefined;
  if (same) return { ...prompt, start: same.value };
  const kept = { value: KEEP, label: label(present) };
  return { ...prompt, choices: [kept, ...prompt.choices], start: KEEP };
}

function readReply({ setting, wording, read }: Conversation, subject: Case, { question }: Step, chosen: string, typed: string | undefined): Answer | null {
  if (question.kind === 'case' && question.fact === 'conduct-kind') return conductAnswer(chosen, typed, wording, read);
  if (question.kind === 'case' || question.kind === 'charge') {
    const answer = answerOf(question, chosen, wording, read);
    return answer && question.fact === 'linked-event' && chosen.startsWith(VALUE) && typed !== undefined ? { ...answer, foundBy: typed } : answer;
  }
  const reference = referenceOf(question);
  if (chosen === UNKNOWN) return { kind: 'offence', reference, text: wording.facts.unknown, entry: null };
  const [entry] = entriesOf(chosen, { ...setting, conduct: conductIn(subject.facts) });
  return entry ? { kind: 'offence', reference, text: nameOf(entry, wording), entry } : null;
}

/** Whether the answer contradicts another fact; then it is told and asked again. */
function conflicts({ setting, screen, wording }: Conversation, session: Session, answer: Answer): boolean {
  const found = (state: Session) => setting.engine.evaluate(subjectOf(setting, state)).conflicts;
  const before = new Set(found(session).map((conflict) => conflict.code));
  const added = found({ ...session, answers: [...session.answers.filter((one) => one.reference !== answer.reference), answer] }).filter((one) => !before.has(one.code));
  for (const { code } of added) screen.say(wrapped(wording.words.conflict[code], '! '));
  return added.length > 0;
}

/** The session with the answer, and what that dropped told. */
function take({ setting, screen, wording }: Conversation, session: Session, answer: Answer): Session {
  const after = give(setting, session, answer);
  if (after.dropped.length > 0) {
    screen.say([wording.words.droppedHeading]);
    for (const { answer: gone, reason } of after.dropped) {
      screen.say(wrapped(`${wording.name(gone.reference)}: ${gone.text} (${wording.words.dropped[reason]})`, '  - '));
    }
  }
  return after;
}

/** The session with all that a turn answered, in the order in which it was said. */
export function takeAll(talk: Conversation, session: Session, turn: Turn): Session {
  return [...(turn.before ?? []), ...(turn.kind === 'answer' ? [turn.answer] : [])].reduce((now, one) => take(talk, now, one), session);
}
