/** One interview as a conversation: what was said, put and answered so far. */
import type { Case } from '../case/case.ts';
import { conductIn, type Answer, type ChargeEntry } from './answer.ts';
import { DONE, NONE, candidatesOf, entriesOf, findOffences, toldOf } from './ask-charges.ts';
import { promptFor } from './ask-fact.ts';
import { broken } from './lines.ts';
import { chargeAt, referenceOf } from './question.ts';
import { UNKNOWN, answerOf, type ReadFact } from './read-answer.ts';
import type { Ask, Choice, Command, Reply, Screen } from './screen.ts';
import { askedIn, give, subjectOf, type Session, type Setting, type Step } from './session.ts';
import { above, helpOn, messageOf } from './telling.ts';
import type { Wording } from './wording.ts';

/** What a question ends with: an answer, a wish to go elsewhere, or Ctrl-C. */
export type Turn =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'command'; readonly command: Exclude<Command, 'help'> }
  | { readonly kind: 'interrupt' };

export interface Conversation {
  readonly screen: Screen;
  readonly setting: Setting;
  readonly wording: Wording;
  readonly read: ReadFact;
}

const ALL: readonly Command[] = ['help', 'back', 'review', 'finish'];

/** Puts a question until it has an answer that can be read, or the person goes elsewhere. */
export async function put(talk: Conversation, session: Session, step: Step, number: number): Promise<Turn> {
  const { question } = step;
  if (question.kind === 'charges') return putCharges(talk, session, step, number);
  const subject = subjectOf(talk.setting, session);
  for (;;) {
    const reply = await askWithHelp(talk, step, subject, number, askedIn(session), promptOf(talk, subject, step));
    if (reply.kind !== 'choice') return turnOf(reply);
    const answer = readReply(talk, subject, step, reply.value);
    if (!answer) talk.screen.say(broken(talk.wording.words.notUnderstood(reply.value.replace(/^\w+:/, ''))));
    else if (!conflicts(talk, session, answer)) {
      talk.screen.say(broken(talk.wording.words.understood(talk.wording.name(answer.reference), answer.text), '  '));
      return { kind: 'answer', answer };
    }
  }
}

type Prompt = Pick<Ask, 'kind' | 'choices' | 'find' | 'start' | 'hint'>;

function promptOf({ setting, wording, read }: Conversation, subject: Case, { question }: Step): Prompt {
  if (question.kind === 'charges') throw new Error('charges are put one by one');
  if (question.kind !== 'offence') return promptFor(question, subject, setting.engine.compiled.law.events, wording, read);
  const charge = chargeAt(subject, question.charge);
  return {
    kind: 'search',
    hint: wording.words.chargeHint,
    choices: charge ? candidatesOf(charge, wording, setting.catalogue) : [],
    find: (typed) => findOffences(typed, setting.catalogue, setting.reader, wording),
  };
}

function readReply({ setting, wording, read }: Conversation, subject: Case, { question }: Step, chosen: string): Answer | null {
  if (question.kind === 'case' || question.kind === 'charge') return answerOf(question, chosen, wording, read);
  const reference = referenceOf(question);
  if (chosen === UNKNOWN) return { kind: 'offence', reference, text: wording.facts.unknown, entry: null };
  const [entry] = entriesOf(chosen, conductIn(subject.facts), setting.reader);
  return entry ? { kind: 'offence', reference, text: nameOf(entry, wording), entry } : null;
}

function nameOf(entry: ChargeEntry, wording: Wording): string {
  return 'offence' in entry ? wording.offence(entry.offence) : entry.text;
}

/** Charges are given one by one; words that name several count as several. */
async function putCharges(talk: Conversation, session: Session, step: Step, number: number): Promise<Turn> {
  const { setting, wording, screen } = talk;
  const { facts } = wording;
  const subject = subjectOf(setting, session);
  const conduct = conductIn(subject.facts);
  const entries: ChargeEntry[] = [];
  const find = (typed: string): readonly Choice[] => findOffences(typed, setting.catalogue, setting.reader, wording);
  const answer = (list: readonly ChargeEntry[] | null): Turn => {
    const text = list === null ? facts.unknown : list.length === 0 ? facts.noCharges : list.map((entry) => nameOf(entry, wording)).join('; ');
    return { kind: 'answer', answer: { kind: 'charges', reference: 'charges', text, entries: list } };
  };
  for (;;) {
    const choices: readonly Choice[] =
      entries.length > 0
        ? [{ value: DONE, label: wording.words.noMoreCharges }]
        : [{ value: UNKNOWN, label: facts.unknown }, { value: NONE, label: facts.noCharges }];
    const reply = await askWithHelp(talk, step, subject, number, askedIn(session), { kind: 'search', hint: wording.words.chargeHint, choices, find }, wording.words.nextCharge(entries.length + 1), entries.length > 0);
    if (reply.kind === 'command' && reply.command === 'back' && entries.length > 0) {
      entries.pop();
      continue;
    }
    if (reply.kind !== 'choice') return turnOf(reply);
    if (reply.value === DONE) return answer(entries);
    if (reply.value === NONE) return answer([]);
    if (reply.value === UNKNOWN) return answer(null);
    for (const entry of entriesOf(reply.value, conduct, setting.reader)) {
      entries.push(entry);
      const told = 'text' in entry ? toldOf(setting.reader.charge(entry.text, conduct).charge, wording) : [wording.offence(entry.offence)];
      screen.say(told.flatMap((line) => broken(line, `  ${String(entries.length)}. `)));
    }
  }
}

/** Asks, and shows help as often as it is wanted. */
async function askWithHelp(talk: Conversation, step: Step, subject: Case, number: number, asked: ReadonlySet<string>, prompt: Prompt, message?: string, short = false): Promise<Reply> {
  const { screen, setting, wording } = talk;
  let lines = short ? [] : above(setting.engine, subject, step, number, wording, asked);
  for (;;) {
    const reply = await screen.ask({ ...prompt, lines, message: message ?? messageOf(step.question, wording), title: `${wording.words.number(number)}: ${wording.textOf(step.question).label}`, commands: ALL });
    if (reply.kind !== 'command' || reply.command !== 'help') return reply;
    screen.say(helpOn(setting.engine, step, wording));
    lines = [];
  }
}

function turnOf(reply: Exclude<Reply, { readonly kind: 'choice' }>): Turn {
  if (reply.kind === 'command' && reply.command !== 'help') return { kind: 'command', command: reply.command };
  return { kind: 'interrupt' };
}

/** Whether the answer contradicts another fact; then it is told and asked again. */
function conflicts({ setting, screen, wording }: Conversation, session: Session, answer: Answer): boolean {
  const found = (state: Session) => setting.engine.evaluate(subjectOf(setting, state)).conflicts;
  const before = new Set(found(session).map((conflict) => conflict.code));
  const added = found({ ...session, answers: [...session.answers.filter((one) => one.reference !== answer.reference), answer] }).filter((one) => !before.has(one.code));
  for (const { code } of added) screen.say(broken(wording.words.conflict[code], '! '));
  return added.length > 0;
}

/** The session with the answer, and what that dropped told. */
export function take({ setting, screen, wording }: Conversation, session: Session, answer: Answer): Session {
  const after = give(setting, session, answer);
  if (after.dropped.length > 0) {
    screen.say([wording.words.droppedHeading]);
    for (const { answer: gone, reason } of after.dropped) {
      screen.say(broken(`${wording.name(gone.reference)}: ${gone.text} (${wording.words.dropped[reason]})`, '  - '));
    }
  }
  return after;
}
