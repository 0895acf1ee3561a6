/** What every question of an interview needs: the screen, the words, and help as often as it is wanted. */
import type { Answer } from './answer.ts';
import type { ReadFact } from './read-answer.ts';
import type { Ask, Command, Reply, Screen } from './screen.ts';
import { askedIn, subjectOf, type Session, type Setting, type Step } from './session.ts';
import { above, helpOn, textAt } from './question-text.ts';
import type { Wording } from './wording.ts';

/** What a question ends with: an answer, a wish to go elsewhere or to leave what stands, or Ctrl-C. */
export type Turn = (
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'command'; readonly command: Exclude<Command, 'help'> }
  | { readonly kind: 'keep' }
  | { readonly kind: 'interrupt' }
) & {
  /** Answers to other questions that were put on the way: they count, wherever the person goes then. */
  readonly before?: readonly Answer[];
};

export interface Conversation {
  readonly screen: Screen;
  readonly setting: Setting;
  readonly wording: Wording;
  readonly read: ReadFact;
}

export type Prompt = Pick<Ask, 'kind' | 'choices' | 'find' | 'start' | 'hint' | 'joint'>;

const ALL: readonly Command[] = ['help', 'back', 'review', 'finish'];

/** Asks, and shows help as often as it is wanted: first how to answer, then what the law says. */
export async function askWithHelp(talk: Conversation, step: Step, session: Session, number: number, prompt: Prompt, { message, short = false }: { readonly message?: string; readonly short?: boolean } = {}): Promise<Reply> {
  const { screen, setting, wording } = talk;
  const subject = subjectOf(setting, session);
  const question = message ?? textAt(subject, step.question, wording).question;
  let lines = short ? [] : above(setting.engine, subject, step, number, wording, askedIn(session));
  for (let helped = 0; ; helped++) {
    const reply = await screen.ask({ ...prompt, lines, message: question, title: `${wording.words.number(number)}: ${wording.textOf(step.question).label}`, commands: ALL });
    if (reply.kind !== 'command' || reply.command !== 'help') return reply;
    // What fits stands above the question; the law is long, and scrolls.
    const help = helpOn(setting.engine, subject, step, wording, helped > 0 ? 'law' : 'answer');
    if (helped > 0) screen.say(help);
    lines = helped > 0 ? [] : help;
  }
}

export function turnOf(reply: Exclude<Reply, { readonly kind: 'choice' }>): Turn {
  if (reply.kind === 'command' && reply.command !== 'help') return { kind: 'command', command: reply.command };
  return { kind: 'interrupt' };
}
