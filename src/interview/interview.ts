/**
 * The interview from the first question to the wishes at the end. It writes
 * to the screen and to nothing else: files are the command's.
 */
import type { Case } from '../case/case.ts';
import { put, take, type Conversation } from './conversation.ts';
import { broken } from './lines.ts';
import type { ReadFact } from './read-answer.ts';
import { review } from './review.ts';
import type { Screen } from './screen.ts';
import { back, begin, nextStep, subjectOf, type Session, type Setting, type Step } from './session.ts';
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
  let phase: Step['phase'] = 'outcome';
  screen.say([...broken(options.start ? words.resumed(options.start.id) : words.welcome), ...broken(words.keys)]);
  for (;;) {
    const step = nextStep(setting, session);
    if (step?.phase !== 'outcome' && phase === 'outcome') tellOutcome(talk, session, step !== null);
    phase = step?.phase ?? 'follow-up';
    if (!step) break;
    const turn = await put(talk, session, step, session.answers.length + 1);
    if (turn.kind === 'answer') session = take(talk, session, turn.answer);
    else if (turn.kind === 'interrupt') {
      const end = await interrupted(options, session);
      if (end) return end;
    } else if (turn.command === 'finish') {
      if (phase === 'outcome') screen.say(broken(words.early));
      break;
    } else session = turn.command === 'back' ? stepBack(talk, session) : await review(talk, session);
  }
  const subject = subjectOf(setting, session);
  await options.report?.(subject, new Set(session.answers.map((answer) => answer.reference)));
  const headline = standingLine(setting.engine, subject, wording);
  return { kind: 'done', case: await wishesAt(screen, words, headline, subject, options.fulfil) };
}

/** The outcome is settled, or nothing that can be asked would settle it. */
function tellOutcome({ screen, setting, wording }: Conversation, session: Session, more: boolean): void {
  const { outcome } = setting.engine.evaluate(subjectOf(setting, session)).determination;
  const { words } = wording;
  screen.say(['', ...broken(outcome === 'undetermined' ? words.irreducible : words.settled(words.outcome[outcome]), '= ')]);
  if (more) screen.say(broken(words.followUp, '  '));
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
