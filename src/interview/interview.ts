/**
 * The interview from the first question to the wishes at the end. It writes
 * to the screen and to nothing else: files are the command's.
 */
import type { Case } from '../case/case.ts';
import { put, take, type Conversation } from './conversation.ts';
import { broken } from './lines.ts';
import { questionOf } from './question.ts';
import type { ReadFact } from './read-answer.ts';
import type { Screen } from './screen.ts';
import { back, begin, nextStep, subjectOf, type Session, type Setting, type Step } from './session.ts';
import type { Wording } from './wording.ts';
import { wishesAt, type Wishes } from './wishes.ts';

export interface InterviewOptions {
  readonly screen: Screen;
  readonly setting: Setting;
  readonly wording: Wording;
  readonly read: ReadFact;
  /** A saved or half-filled case to continue. */
  readonly start?: Case;
  /** Called with the case once the questions are over, before the wishes: shows the report. */
  readonly report?: (subject: Case) => void | Promise<void>;
}

export type InterviewEnd =
  | { readonly kind: 'done'; readonly case: Case; readonly wishes: Wishes }
  /** Ctrl-C, and the person wants to keep what was answered in this file. */
  | { readonly kind: 'draft'; readonly case: Case; readonly file: string }
  | { readonly kind: 'cancelled' };

export async function interview(options: InterviewOptions): Promise<InterviewEnd> {
  const { screen, setting, wording } = options;
  const { words } = wording;
  const talk: Conversation = { screen, setting, wording, read: options.read };
  let session = begin(options.start);
  let phase: Step['phase'] = 'outcome';
  screen.say(broken(options.start ? words.resumed(options.start.id) : words.welcome));
  for (;;) {
    const step = nextStep(setting, session);
    if (step?.phase !== 'outcome' && phase === 'outcome') tellOutcome(talk, session, step !== null);
    phase = step?.phase ?? 'follow-up';
    if (!step) break;
    const turn = await put(talk, session, step, session.answers.length + 1);
    if (turn.kind === 'answer') session = take(talk, session, turn.answer);
    else if (turn.kind === 'interrupt') {
      const end = await interrupted(talk, session);
      if (end) return end;
    } else if (turn.command === 'finish') {
      screen.say(broken(words.early));
      break;
    } else session = turn.command === 'back' ? stepBack(talk, session) : await review(talk, session);
  }
  const subject = subjectOf(setting, session);
  await options.report?.(subject);
  return { kind: 'done', case: subject, wishes: await wishesAt(screen, words) };
}

/** The outcome is settled, or nothing that can be asked would settle it. */
function tellOutcome({ screen, setting, wording }: Conversation, session: Session, more: boolean): void {
  const { outcome } = setting.engine.evaluate(subjectOf(setting, session)).determination;
  const { words } = wording;
  screen.say(['', ...broken(outcome === 'undetermined' ? words.irreducible : words.settled(words.outcome[outcome]))]);
  if (more) screen.say(broken(words.followUp));
}

function stepBack({ screen, wording }: Conversation, session: Session): Session {
  if (session.answers.length === 0) screen.say(broken(wording.words.nothingToUndo));
  return back(session);
}

/** Puts one of the answered questions again; the answer takes its place. */
async function review(talk: Conversation, session: Session): Promise<Session> {
  const { screen, wording } = talk;
  const choices = session.answers.map(({ reference, text }) => ({ value: reference, label: `${wording.name(reference)}: ${text}` }));
  if (choices.length === 0) return stepBack(talk, session);
  const reply = await screen.ask({
    lines: [],
    message: wording.words.whichToChange,
    kind: 'list',
    choices: [...choices, { value: '', label: wording.words.keepAll }],
    commands: [],
  });
  const question = reply.kind === 'choice' ? questionOf(reply.value) : null;
  if (!question || reply.kind !== 'choice') return session;
  const place = session.answers.findIndex((answer) => answer.reference === reply.value);
  const turn = await put(talk, session, { question, phase: 'outcome' }, place + 1);
  return turn.kind === 'answer' ? take(talk, session, turn.answer) : session;
}

/** Ctrl-C: nothing is kept unless the person says so. Null: the interview goes on. */
async function interrupted({ screen, setting, wording: { words } }: Conversation, session: Session): Promise<InterviewEnd | null> {
  const cancelled = { kind: 'cancelled' } as const;
  if (session.answers.length === 0) return cancelled;
  const reply = await screen.ask({
    lines: [],
    message: words.keepDraft,
    kind: 'list',
    choices: [
      { value: 'discard', label: words.noDiscard },
      { value: 'keep', label: words.yesKeep },
      { value: 'on', label: words.goOn },
    ],
    commands: [],
  });
  if (reply.kind !== 'choice' || reply.value === 'discard') return cancelled;
  if (reply.value === 'on') return null;
  const file = await screen.ask({ lines: broken(words.ownerOnly), message: words.fileName, kind: 'text', choices: [], commands: [] });
  return file.kind === 'text' ? { kind: 'draft', case: subjectOf(setting, session), file: file.text } : cancelled;
}
