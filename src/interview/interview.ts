/**
 * The interview from the first question to the wishes at the end. It writes
 * to the screen and to nothing else: files are the command's.
 */
import type { Case } from '../case/case.ts';
import { put, take, type Conversation, type Turn } from './conversation.ts';
import { broken } from './lines.ts';
import type { ReadFact } from './read-answer.ts';
import { review } from './review.ts';
import type { Screen } from './screen.ts';
import { back, begin, nextStep, subjectOf, type Session, type Setting } from './session.ts';
import { standingLine } from './telling.ts';
import type { Wording } from './wording.ts';
import { wishesAt, writeOne, type Fulfil } from './wishes.ts';

export interface InterviewOptions {
  readonly screen: Screen;
  readonly setting: Setting;
  readonly wording: Wording;
  readonly read: ReadFact;
  /** A saved or half-filled case to continue. */
  readonly start?: Case;
  /** Called with the case once the questions are over, before the wishes: shows the report. */
  readonly report?: (subject: Case, answered: ReadonlySet<string>) => void | Promise<void>;
  /** Writes what the person wants written; nothing is written without. */
  readonly fulfil: Fulfil;
}

export type InterviewEnd =
  | { readonly kind: 'done'; readonly case: Case }
  /** Ctrl-C; what was answered was kept in a file. */
  | { readonly kind: 'draft'; readonly case: Case }
  | { readonly kind: 'cancelled' };

export async function interview(options: InterviewOptions): Promise<InterviewEnd> {
  const { screen, setting, wording } = options;
  const { words } = wording;
  const talk: Conversation = { screen, setting, wording, read: options.read };
  let session = begin(options.start);
  /** Whether the person wants the questions that no outcome hangs on. */
  let more = false;
  let told = '';
  screen.say([...broken(options.start ? words.resumed(options.start.id) : words.welcome), ...broken(words.keys)]);
  for (;;) {
    const step = nextStep(setting, session);
    const asks = step !== null && (step.phase === 'outcome' || more);
    if (!asks) told = tellOutcome(talk, session, told);
    const turn = asks ? await put(talk, session, step, session.answers.length + 1) : await crossroads(talk, session, step !== null);
    if (turn.kind === 'answer') session = take(talk, session, turn.answer);
    else if (turn.kind === 'more') more = true;
    else if (turn.kind === 'interrupt') {
      const end = await interrupted(options, session);
      if (end) return end;
    } else if (turn.command === 'finish') {
      if (step?.phase === 'outcome') screen.say(broken(words.early));
      break;
    } else session = turn.command === 'back' ? stepBack(talk, session) : await review(talk, session);
  }
  const subject = subjectOf(setting, session);
  await options.report?.(subject, new Set(session.answers.map((answer) => answer.reference)));
  const headline = standingLine(setting.engine, subject, wording);
  return { kind: 'done', case: await wishesAt(screen, words, headline, subject, options.fulfil) };
}

/** The outcome is settled, or nothing that can be asked would settle it: told once. */
function tellOutcome({ screen, setting, wording: { words } }: Conversation, session: Session, before: string): string {
  const { outcome } = setting.engine.evaluate(subjectOf(setting, session)).determination;
  const text = outcome === 'undetermined' ? words.irreducible : words.settled(words.outcome[outcome]);
  if (text !== before) screen.say(['', ...broken(text, '= ')]);
  return text;
}

/** Nothing that is asked would change the outcome: the report, more questions, or another answer. */
async function crossroads({ screen, setting, wording }: Conversation, session: Session, more: boolean): Promise<Turn | { readonly kind: 'more' }> {
  const { words } = wording;
  const reply = await screen.ask({
    lines: [...broken(standingLine(setting.engine, subjectOf(setting, session), wording), '= '), ...(more ? broken(words.followUp, '  ') : [])],
    message: words.whatNow,
    kind: 'list',
    choices: [
      { value: 'finish', label: words.seeReport },
      ...(more ? [{ value: 'more', label: words.askMore }] : []),
      { value: 'review', label: words.changeOne },
    ],
    commands: ['back', 'review', 'finish'],
  });
  if (reply.kind === 'command' && reply.command !== 'help') return { kind: 'command', command: reply.command };
  if (reply.kind !== 'choice') return { kind: 'interrupt' };
  return reply.value === 'more' ? { kind: 'more' } : { kind: 'command', command: reply.value === 'review' ? 'review' : 'finish' };
}

function stepBack({ screen, wording }: Conversation, session: Session): Session {
  const last = session.answers.at(-1);
  if (last) screen.say(broken(wording.words.takenBack(wording.name(last.reference)), '  '));
  else screen.say(broken(wording.words.nothingToUndo, '  '));
  return back(session);
}

/** Ctrl-C: nothing is kept unless the person says so. Null: the interview goes on. */
async function interrupted({ screen, setting, wording: { words }, fulfil }: InterviewOptions, session: Session): Promise<InterviewEnd | null> {
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
  const subject = subjectOf(setting, session);
  return (await writeOne(screen, words, 'save', subject, fulfil)) ? { kind: 'draft', case: subject } : cancelled;
}
