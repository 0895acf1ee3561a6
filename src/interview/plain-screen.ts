/**
 * Questions line by line, for screen readers, slow lines and terminals that
 * cannot be redrawn: nothing that was written is ever changed.
 */
import { createInterface, type Interface } from 'node:readline';
import type { InterviewWords } from '../i18n/interview.ts';
import { wrapped, fitting, rewrapped } from './lines.ts';
import { wordsOf } from '../text/fold.ts';
import { commandIn, keyOf, type Ask, type Choice, type Reply, type Screen, type ScreenStreams } from './screen.ts';

export interface PlainOptions extends ScreenStreams {
  readonly words: InterviewWords;
  readonly unicode: boolean;
}

/** After more choices than this it is said which question they were for. */
const LONG = 8;
/** Within how many milliseconds lines come where they are pasted. */
const TOGETHER = 60;
/** Most choices that are listed at once. */
const MOST_LISTED = 20;

export function plainScreen({ input, output, words, unicode, reopen }: PlainOptions): Screen {
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
  const listen = (from: PlainOptions['input']): Interface => {
    const lines = createInterface({ input: from, terminal: false });
    lines.on('line', (line) => {
      if (wake) hand(line);
      else waiting.push(line);
    });
    // Ctrl-D ends what is read, and not the terminal: it asks what Ctrl-C asks, and the answer is read anew.
    lines.on('close', () => {
      // What was opened for this screen would keep the program waiting.
      if (from !== input) from.destroy();
      if (closed) return;
      const next = reopen?.() ?? null;
      if (next) reader = listen(next);
      else closed = true;
      if (next) interrupt();
      else hand(null);
    });
    return lines;
  };
  let reader = listen(input);
  const others = process.rawListeners('SIGINT') as (() => void)[];
  process.removeAllListeners('SIGINT');
  process.on('SIGINT', interrupt);
  const write = (text: string) => output.write(fitting(text, unicode));
  const say = (lines: readonly string[]) => {
    for (const line of rewrapped(lines, output.columns)) {
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
  /** The next line; where lines that come at once are one answer, they are joined: each of several pasted charges is one. */
  const lineFor = async (question: Ask): Promise<string | null> => {
    const first = await next();
    if (first === null || question.joint === undefined || !isText(first, question)) return first;
    let line = first;
    for (;;) {
      const isBlank = (one: string) => one.trim() === '';
      if (waiting.every(isBlank) && !closed) await new Promise((resolve) => setTimeout(resolve, TOGETHER));
      // A blank line between two of them is none; one at the end is Enter.
      const place = waiting.findIndex((one) => !isBlank(one));
      const more = waiting[place];
      if (more === undefined || !isText(more, question)) return line;
      waiting.splice(0, place + 1);
      line = `${line.trimEnd()}${question.joint}${more.trimStart()}`;
    }
  };
  const list = (choices: readonly Choice[], again = false): readonly Choice[] => {
    const numbered = choices.filter((choice) => !choice.told).slice(0, MOST_LISTED);
    for (const choice of choices) {
      const number = numberOf(choice, numbered);
      if (number > 0) say(wrapped(choice.note ? `${choice.label} - ${brief(choice.note)}` : choice.label, `${String(number).padStart(3)}. `));
      else if (choice.told) say(wrapped(choice.label, '   '));
    }
    const more = choices.filter((choice) => !choice.told).length - numbered.length;
    if (more > 0) say([`     ${words.more(more)}`]);
    // What a search finds first needs no number, unless it is for the person to choose.
    if (again && numbered.length > 0 && !choices[0]?.told) say([`  ${numbered.length === 1 ? words.enterTakes : words.enterTakesFirst(numbered[0] ? numberOf(numbered[0], numbered) : 1)}`]);
    return numbered;
  };
  const ask = async (question: Ask): Promise<Reply> => {
    say(['', ...question.lines, ...wrapped(question.message)]);
    let shown = list(question.choices);
    let searched: string | null = null;
    let takes = false;
    if (question.title !== undefined && question.choices.length > LONG) say([question.title]);
    const help = question.commands.map((command) => `${keyOf(command)} ${words.commands[command]}`);
    const hint = question.suggestion === undefined ? words.hint.text : words.suggested(question.suggestion);
    say(wrapped([question.kind === 'text' ? hint : words.hint.numbered, ...help].join('; '), '  '));
    for (;;) {
      const line = await lineFor(question);
      if (line === null) return { kind: 'interrupt' };
      const typed = line.trim();
      if (typed === '' && question.kind === 'text' && question.suggestion !== undefined) return { kind: 'text', text: question.suggestion };
      if (typed === '' && question.optional === true) return { kind: 'text', text: '' };
      const [found] = shown;
      if (typed === '' && takes && found) return { kind: 'choice', value: found.value, ...(searched === null ? {} : { typed: searched }) };
      if (typed === '') continue;
      const command = commandIn(typed, question);
      if (command) return { kind: 'command', command };
      if (question.kind === 'text') return { kind: 'text', text: typed };
      const chosen = chosenFrom(shown, typed) ?? chosenFrom(question.choices.filter((choice) => !choice.told), typed);
      if (chosen) return { kind: 'choice', value: chosen.value, ...(searched === null ? {} : { typed: searched }) };
      if (!question.find) {
        say(wrapped(words.notUnderstood(typed)));
        continue;
      }
      const choices = question.find(typed);
      searched = typed;
      takes = choices[0]?.told !== true;
      shown = list(choices, true);
    }
  };
  const close = () => {
    process.off('SIGINT', interrupt);
    for (const other of others) process.on('SIGINT', other);
    closed = true;
    reader.close();
  };
  return { ask, say, close };
}

/** Whether a line is an answer in words, and no number, command or blank. */
function isText(line: string, question: Ask): boolean {
  const typed = line.trim();
  return typed !== '' && !/^\d{1,2}$/u.test(typed) && !commandIn(typed, question);
}

/** The first part of a note: it is read out for every choice. */
function brief(note: string): string {
  return note.split('; ')[0] ?? note;
}

/** Numbers of choices that have none of their own begin here, beyond the list of the law. */
const BEYOND = 90;

/** The number under which a choice is listed: its own, as an event of the law has one, or its place; 0 for none. */
function numberOf(choice: Choice, numbered: readonly Choice[]): number {
  const place = numbered.indexOf(choice);
  if (place < 0 || numbered.every(({ number }) => number === undefined)) return place + 1;
  return choice.number ?? BEYOND + numbered.slice(0, place).filter(({ number }) => number === undefined).length;
}

/** The choice with this number, or with just these words. */
function chosenFrom(choices: readonly Choice[], typed: string): Choice | undefined {
  const listed = choices.filter((choice) => !choice.told);
  if (/^\d{1,2}$/.test(typed)) return listed.find((choice) => numberOf(choice, listed) === Number(typed));
  return choices.find((choice) => !choice.told && wordsOf(choice.label) === wordsOf(typed));
}
