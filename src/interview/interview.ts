/**
 * The interview from the first question to the wishes at the end. It writes
 * to the screen and to nothing else: files are the command's.
 */
import type { Case } from '../case/case.ts';
import { put, takeAll } from './conversation.ts';
import { wrapped } from './lines.ts';
import type { ReadFact } from './read-answer.ts';
import { given, review } from './review.ts';
import type { Screen } from './screen.ts';
import { back, begin, nextStep, subjectOf, type Session, type Setting } from './session.ts';
import type { Conversation, Turn } from './talk.ts';
import { certain, standingLine, takingText, unlessOf } from './question-text.ts';
import { isPosition } from '../rules/analysis/determination.ts';
import type { Wording } from './wording.ts';
import { named, wishesAt, writeOne, type DraftFor, type Fulfil } from './closing-actions.ts';

export interface InterviewOptions {
  readonly screen: Screen;
  readonly setting: Setting;
  readonly wording: Wording;
  readonly read: ReadFact;
  /** A saved or half-filled case to continue. */
  readonly start?: Case;
  /** The moment as a name, for a case that has none yet: two drafts never share one. */
  readonly moment: string;
  /** Called with the case once the questions are over, before the wishes: shows the report. */
  readonly report?: (subject: Case, answered: ReadonlySet<string>) => void | Promise<void>;
  /** What is presumed of a case that is not settled, with what would overturn it; empty where nothing is. */
  readonly second?: (subject: Case) => string;
  /** Writes what the person wants written; nothing is written without. */
  readonly fulfil: Fulfil;
  /** Which draft for the court is offered at the end. */
  readonly draftFor: DraftFor;
}

export type InterviewEnd =
  | { readonly kind: 'done'; readonly case: Case }
  /** Ctrl-C or Ctrl-D; what was answered was kept in a file. */
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
  screen.say([...wrapped(options.start ? words.resumed(options.start.id) : words.welcome), ...wrapped(words.keys)]);
  if (options.start) sayWhatIsKnown(talk, session);
  for (;;) {
    const step = nextStep(setting, session);
    const asks = step !== null && (step.phase === 'outcome' || more);
    const before = told;
    if (!asks) told = tellOutcome(talk, session, told);
    const turn = asks ? await put(talk, session, step, session.answers.length + 1) : await crossroads(options, session, step !== null, told !== before);
    if (turn.kind === 'more') {
      more = true;
      continue;
    }
    session = takeAll(talk, session, turn);
    if (turn.kind === 'answer' || turn.kind === 'keep') continue;
    if (turn.kind === 'interrupt') {
      const end = await interrupted(options, session);
      if (end) return end;
    } else if (turn.command === 'finish') {
      if (step?.phase === 'outcome') screen.say(wrapped(words.early));
      break;
    } else session = turn.command === 'back' ? stepBack(talk, session) : await review(talk, session);
  }
  const subject = subjectOf(setting, session);
  await options.report?.(subject, new Set(session.answers.map((answer) => answer.reference)));
  const headline = standing(options, subject).join('; ');
  return { kind: 'done', case: await wishesAt(screen, words, headline, subject, options) };
}

/** The standing once the questions are over: what is sure, and what is presumed. Before that, silence may still be broken. */
function standing({ setting, wording, second }: InterviewOptions, subject: Case): readonly string[] {
  const presumed = second?.(subject) ?? '';
  return [standingLine(setting.engine, subject, wording), ...(presumed === '' ? [] : [presumed])];
}

/** The outcome is settled, or nothing that can be asked would settle it: told once. */
function tellOutcome({ screen, setting, wording }: Conversation, session: Session, before: string): string {
  const { words } = wording;
  const { determination } = setting.engine.evaluate(subjectOf(setting, session));
  const unless = unlessOf(determination, setting.engine, wording, true);
  const taking = takingText(determination.assumed.filter(isPosition), setting.engine, wording);
  const told = [certain(determination, wording, unless), ...taking].join('; ');
  const isBare = unless.length === 0 && taking.length === 0;
  const text = determination.outcome === 'undetermined' ? words.irreducible : isBare ? words.settled(told) : words.settledUnless(told);
  if (text !== before) screen.say(['', ...wrapped(text, '= ')]);
  return text;
}

/**
 * Nothing that is asked would change the outcome: the report, more questions, or another answer.
 * @param isTold whether the outcome was told just now
 */
async function crossroads(options: InterviewOptions, session: Session, more: boolean, isTold: boolean): Promise<Turn | { readonly kind: 'more' }> {
  const { screen, setting, wording: { words } } = options;
  const lines = isTold && determined(setting, session) ? [] : standing(options, subjectOf(setting, session));
  const reply = await screen.ask({
    lines: [...lines.flatMap((line) => wrapped(line, '= ')), ...(more ? wrapped(words.followUp, '  ') : [])],
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

/** An outcome that is told leaves nothing more to say; an open one hangs on what the standing line names. */
function determined(setting: Setting, session: Session): boolean {
  return setting.engine.evaluate(subjectOf(setting, session)).determination.outcome !== 'undetermined';
}

function stepBack({ screen, wording }: Conversation, session: Session): Session {
  const last = session.answers.at(-1);
  if (last) screen.say(wrapped(wording.words.takenBack(wording.name(last.reference)), '  '));
  else screen.say(wrapped(wording.words.nothingToUndo, '  '));
  return back(session);
}

/** What a continued case says already, so that nobody is asked to trust what is not seen. */
function sayWhatIsKnown(talk: Conversation, session: Session): void {
  const { screen, wording } = talk;
  const known = given(talk, session);
  if (known.length === 0) return;
  screen.say([wording.words.knownSoFar, ...known.flatMap(({ reference, text }) => wrapped(`${wording.name(reference)}: ${text}`, '  - '))]);
}

/** Ctrl-C: nothing is written unless the person says so, and nothing is lost by one Enter. Null: the interview goes on. */
async function interrupted({ screen, setting, wording: { words }, fulfil, moment }: InterviewOptions, session: Session): Promise<InterviewEnd | null> {
  const cancelled = { kind: 'cancelled' } as const;
  if (session.answers.length === 0) return cancelled;
  for (;;) {
    const reply = await screen.ask({
      lines: [],
      message: words.keepDraft,
      kind: 'list',
      choices: [
        { value: 'keep', label: words.yesKeep },
        { value: 'on', label: words.goOn },
        { value: 'discard', label: words.noDiscard },
      ],
      start: 'keep',
      commands: [],
    });
    if (reply.kind !== 'choice' || reply.value === 'discard') return cancelled;
    if (reply.value === 'on') return null;
    const subject = named(subjectOf(setting, session), moment);
    if (await writeOne(screen, words, { wish: 'save' }, subject, fulfil)) return { kind: 'draft', case: subject };
  }
}
