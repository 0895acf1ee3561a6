/**
 * The interview drawn on a terminal: lists to move in, search while typing.
 * Signs are ASCII and nothing hangs on colour, so that old terminals, ssh and
 * tmux show the same. A question goes away once it is answered; what was
 * understood stays, so that the screen holds one question and, above it, the
 * answers.
 */
import inquirer from 'inquirer';
import type { InterviewWords } from '../i18n/interview.ts';
import { wrapped, clipped, fitting, rewrapped } from './lines.ts';
import { promptTheme } from './prompt-theme.ts';
import { PASTE_TOLD, typedInput } from './typed-input.ts';
import { commandIn, keyOf, type Ask, type Choice, type Command, type Reply, type Screen, type ScreenStreams } from './screen.ts';

export interface PromptOptions extends ScreenStreams {
  readonly words: InterviewWords;
  readonly unicode: boolean;
  /** Paints the question itself; it is the same without. */
  readonly strong?: (text: string) => string;
}

/** How long a terminal has kept its size before a question is drawn anew, in milliseconds: a window that is dragged has many. */
const STILL = 150;

/** The value of a line that is told: taking it is no answer. */
const NOTHING = '';

/** Fewest choices shown at once, and most. */
const FEWEST = 4;
const MOST = 12;

export function promptScreen({ input, output, words, unicode, strong = (text) => text }: PromptOptions): Screen {
  const typing = typedInput(input);
  const fit = (text: string) => fitting(text, unicode);
  const columns = () => Math.max(20, Math.min(80, output.columns ?? 80));
  const rows = () => output.rows ?? 24;
  // Between questions nothing that is typed may show, and Ctrl-C waits for the next one.
  const raw = (on: boolean) => {
    if (input.isTTY === true) input.setRawMode?.(on);
  };
  const say = (lines: readonly string[]) => {
    for (const one of rewrapped(lines, columns())) output.write(`${fit(one)}\n`);
  };
  /** The note, after the whole label where that had to be cut. */
  const noteOf = ({ label, note }: Choice) => {
    const whole = clipped(label, columns() - 3) === label ? [] : [label];
    const text = [...whole, ...(note === undefined ? [] : [note])].join('; ');
    return text === '' ? {} : { description: wrapped(text, '', columns() - 4).slice(0, 2).map(fit).join('\n  ') };
  };
  const item = (choice: Choice, place: number) => ({
    value: choice.told ? NOTHING : choice.value,
    name: fit(clipped(choice.label, columns() - 3)),
    short: fit(choice.label),
    // What is told is shown whole; only of a choice there can be more to say.
    ...(choice.told ? {} : noteOf(choice)),
    // Not to be chosen; the text after it is a blank. The first of all holds the cursor, so that Enter takes nothing.
    ...(choice.told ? { name: wrapped(choice.label, '', columns() - 3).map(fit).join('\n  '), ...(place === 0 ? {} : { disabled: ' ' }) } : {}),
  });
  /** How to answer, and the keys: on one line if both fit. */
  const hintFor = (ask: Ask): readonly string[] => {
    const keys = ask.commands.map((command) => `${keyOf(command)} ${words.commands[command]}`).join('   ');
    const one = [ask.hint ?? words.hint[ask.kind], keys].filter((part) => part !== '');
    return rewrapped(one, columns()).map(fit);
  };
  const ask = async (question: Ask): Promise<Reply> => {
    let [reply, typed]: [Reply | null, string] = [null, ''];
    const keep = (text: string) => (typed = text);
    while (!reply) reply = await drawn(question, typed, keep);
    return reply;
  };
  /** Puts the question in the size that the terminal has now; null where that changed meanwhile. */
  const drawn = async (question: Ask, begun: string, keep: (typed: string) => void): Promise<Reply | null> => {
    const hint = hintFor(question);
    // What is typed stands after the question, on the same line.
    const room = question.kind !== 'list' && columns() >= 60 ? 22 : 1;
    const message = wrapped(question.message, '> ', columns() - room).map((line) => strong(fit(line)));
    // A line of text has no list, so that its hint stands above it.
    const textHint = question.kind === 'text' ? [question.suggestion === undefined ? words.hint.text : words.suggested(question.suggestion)] : [];
    const above = rewrapped([...question.lines, ...textHint], columns()).map(fit);
    // Blank, note, hint and the cursor's line stand below the list.
    const space = rows() - message.length - hint.length - (question.kind === 'search' ? 5 : 4);
    const together = space - above.length - 1 >= Math.min(FEWEST, question.choices.length);
    if (!together) say(['', ...above]);
    const head = together ? ['', ...above, ...message] : message;
    const pageSize = Math.max(FEWEST, Math.min(MOST, space - (together ? above.length + 1 : 0)));
    const stop = new AbortController();
    let pressed: Command | undefined;
    let typed = begun;
    let resized = false;
    let timer: NodeJS.Timeout | undefined;
    // What was measured for another size cannot be taken away line by line. A line of text has no lines to measure.
    const onResize = () => {
      clearTimeout(timer);
      if (question.kind !== 'text') timer = setTimeout(() => { resized = true; stop.abort(); }, STILL);
    };
    output.on('resize', onResize);
    // A command is one key, pressed before anything is typed.
    const onKey = (text: string | undefined) => {
      if (text === undefined || typed !== '' || question.kind === 'text') return;
      pressed = commandIn(text, question);
      if (pressed) stop.abort();
    };
    typing.keys.on('keypress', onKey);
    typing.joint = question.joint ?? ' ';
    if (question.kind !== 'list' && input.isTTY === true) output.write(PASTE_TOLD[0]);
    const prompt = inquirer.createPromptModule({ input: typing.keys, output, signal: stop.signal, clearPromptOnDone: true } as object);
    const shared = { name: 'value', message: head.join('\n'), pageSize, theme: promptTheme(hint.join('\n'), fit(words.hint.none)) };
    const choose = (): Promise<{ value: string }> => {
      const { kind, suggestion } = question;
      if (kind === 'text') {
        const required = question.optional !== true && suggestion === undefined;
        return prompt([{ ...shared, type: 'input', required, ...(suggestion === undefined ? {} : { default: suggestion }) }] as never);
      }
      const start = question.start === undefined ? {} : { default: question.start };
      if (kind === 'list') return prompt([{ ...shared, type: 'select', loop: question.choices.length <= pageSize, choices: question.choices.map(item), ...start }] as never);
      const source = (term: string | undefined) => {
        typed = term ?? '';
        keep(typed);
        return (typed.trim() === '' || !question.find ? question.choices : question.find(typed)).map(item);
      };
      return prompt([{ ...shared, type: 'search', source, ...(begun === '' ? {} : { initialValue: begun }) }] as never);
    };
    try {
      const { value } = await choose();
      if (question.kind === 'text') return { kind: 'text', text: value.trim() };
      return value === NOTHING ? null : { kind: 'choice', value, ...(typed.trim() === '' ? {} : { typed: typed.trim() }) };
    } catch (error) {
      if (resized) return null;
      if (pressed) return { kind: 'command', command: pressed };
      if (error instanceof Error && error.name === 'ExitPromptError') return { kind: 'interrupt' };
      throw error;
    } finally {
      typing.keys.off('keypress', onKey);
      if (question.kind !== 'list' && input.isTTY === true) output.write(PASTE_TOLD[1]);
      output.off('resize', onResize);
      clearTimeout(timer);
      raw(true);
    }
  };
  return { ask, say, close: () => { typing.close(); raw(false); } };
}
