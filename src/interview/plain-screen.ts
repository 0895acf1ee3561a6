/**
 * Questions line by line, for screen readers, slow lines and terminals that
 * cannot be redrawn: nothing that was written is ever changed.
 */
import { createInterface } from 'node:readline';
import type { InterviewWords } from '../i18n/interview.ts';
import { broken, fitting, folded, narrowed } from './lines.ts';
import { commandIn, keyOf, type Ask, type Choice, type Reply, type Screen, type ScreenStreams } from './screen.ts';

export interface PlainOptions extends ScreenStreams {
  readonly words: InterviewWords;
  readonly unicode: boolean;
}

/** After more choices than this it is said which question they were for. */
const LONG = 8;
/** Most choices that are listed at once. */
const MOST_LISTED = 20;

export function plainScreen({ input, output, words, unicode }: PlainOptions): Screen {
  const reader = createInterface({ input, terminal: false });
  const waiting: string[] = [];
  let closed = false;
  let wake: ((line: string | null) => void) | null = null;
  const hand = (line: string | null): void => {
    const waker = wake;
    wake = null;
    waker?.(line);
  };
  // While the interview is open Ctrl-C asks whether to keep a draft; it does not end the program.
  let interrupted = false;
  const interrupt = () => {
    if (wake) hand(null);
    else interrupted = true;
  };
  reader.on('line', (line) => {
    if (wake) hand(line);
    else waiting.push(line);
  });
  reader.on('close', () => {
    closed = true;
    hand(null);
  });
  const others = process.rawListeners('SIGINT') as (() => void)[];
  process.removeAllListeners('SIGINT');
  process.on('SIGINT', interrupt);
  const write = (text: string) => output.write(fitting(text, unicode));
  const say = (lines: readonly string[]) => {
    for (const line of narrowed(lines, output.columns)) {
      write(line);
      output.write('\n');
    }
  };
  const next = (): Promise<string | null> => {
    write('> ');
    if (interrupted) {
      interrupted = false;
      return Promise.resolve(null);
    }
    const line = waiting.shift();
    if (line !== undefined) return Promise.resolve(line);
    return closed ? Promise.resolve(null) : new Promise((resolve) => (wake = resolve));
  };
  const list = (choices: readonly Choice[], again = false): readonly Choice[] => {
    const numbered = choices.filter((choice) => !choice.told).slice(0, MOST_LISTED);
    for (const choice of choices) {
      const number = numbered.indexOf(choice) + 1;
      if (number > 0) say(broken(choice.note ? `${choice.label} - ${brief(choice.note)}` : choice.label, `${String(number).padStart(3)}. `));
      else if (choice.told) say(broken(choice.label, '   '));
    }
    const more = choices.filter((choice) => !choice.told).length - numbered.length;
    if (more > 0) say([`     ${words.more(more)}`]);
    // The choice that a search leaves needs no number.
    if (again && numbered.length === 1) say([`  ${words.enterTakes}`]);
    return numbered;
  };
  const ask = async (question: Ask): Promise<Reply> => {
    say(['', ...question.lines, ...broken(question.message)]);
    let shown = list(question.choices);
    let searched = false;
    if (question.title !== undefined && question.choices.length > LONG) say([question.title]);
    const help = question.commands.map((command) => `${keyOf(command)} ${words.commands[command]}`);
    const hint = question.suggestion === undefined ? words.hint.text : words.suggested(question.suggestion);
    say(broken([question.kind === 'text' ? hint : words.hint.numbered, ...help].join('; '), '  '));
    for (;;) {
      const line = await next();
      if (line === null) return { kind: 'interrupt' };
      const typed = line.trim();
      if (typed === '' && question.kind === 'text' && question.suggestion !== undefined) return { kind: 'text', text: question.suggestion };
      if (typed === '' && question.optional === true) return { kind: 'text', text: '' };
      const [found] = shown;
      if (typed === '' && searched && found && shown.length === 1) return { kind: 'choice', value: found.value };
      if (typed === '') continue;
      const command = commandIn(typed, question);
      if (command) return { kind: 'command', command };
      if (question.kind === 'text') return { kind: 'text', text: typed };
      const chosen = chosenFrom(shown, typed) ?? chosenFrom(question.choices, typed);
      if (chosen) return { kind: 'choice', value: chosen.value };
      searched = question.find !== undefined;
      if (question.find) shown = list(question.find(typed), true);
      else say(broken(words.notUnderstood(typed)));
    }
  };
  const close = () => {
    process.off('SIGINT', interrupt);
    for (const other of others) process.on('SIGINT', other);
    reader.close();
  };
  return { ask, say, close };
}

/** The first part of a note: it is read out for every choice. */
function brief(note: string): string {
  return note.split('; ')[0] ?? note;
}

/** The choice with this number, or with just these words. */
function chosenFrom(choices: readonly Choice[], typed: string): Choice | undefined {
  if (/^\d{1,2}$/.test(typed)) return choices[Number(typed) - 1];
  return choices.find((choice) => !choice.told && folded(choice.label) === folded(typed));
}
