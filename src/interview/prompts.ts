/**
 * The interview drawn on a terminal: lists to move in, search while typing.
 * Signs are ASCII and nothing hangs on colour, so that old terminals, ssh and
 * tmux show the same.
 */
import { input as line, search, select } from '@inquirer/prompts';
import type { Readable, Writable } from 'node:stream';
import type { InterviewWords } from '../i18n/interview.ts';
import { broken, cut, fitting, narrowed } from './lines.ts';
import { commandIn, keyOf, type Ask, type Choice, type Command, type Reply, type Screen } from './screen.ts';

export interface PromptOptions {
  readonly input: Readable;
  readonly output: Writable & { readonly rows?: number; readonly columns?: number };
  readonly words: InterviewWords;
  readonly unicode: boolean;
}

const COMMAND = 'command:';
const TOLD = 'told:';
/** Lines below the list: its note, the hint, the commands, the cursor's own line. */
const BELOW = 6;

export function promptScreen({ input, output, words, unicode }: PromptOptions): Screen {
  const fit = (text: string) => text.split('\n').map((one) => fitting(one, unicode)).join('\n');
  const columns = () => Math.max(20, Math.min(80, output.columns ?? 80));
  const say = (lines: readonly string[]) => {
    for (const one of narrowed(lines, columns())) output.write(`${fit(one)}\n`);
  };
  const item = (choice: Choice, index: number) => ({
    value: choice.told ? `${TOLD}${String(index)}` : choice.value,
    name: fit(cut(choice.label, columns() - 5)),
    short: fit(choice.label),
    ...(choice.note === undefined ? {} : { description: fit(cut(choice.note, columns() - 2)) }),
  });
  const hintFor = (ask: Ask) => {
    const help = ask.commands.map((command) => `${keyOf(command)} ${words.commands[command]}`).join('  ');
    return fit(narrowed([words.hint[ask.kind], help].filter((part) => part !== ''), columns()).join('\n'));
  };
  const ask = async (question: Ask): Promise<Reply> => {
    say(['', ...question.lines]);
    const stop = new AbortController();
    let pressed: Command | undefined;
    // In a list nothing is typed: the key alone is the command.
    const onKey = (text: string | undefined) => {
      pressed = text !== undefined && question.kind === 'list' ? commandIn(text, question) : undefined;
      if (pressed) stop.abort();
    };
    input.on('keypress', onKey);
    const context = { input: input as NodeJS.ReadStream, output, signal: stop.signal };
    const rows = Math.max(4, Math.min(12, (output.rows ?? 24) - narrowed(question.lines, columns()).length - BELOW));
    const shared = { message: fit(broken(question.message, '', columns() - 3).join('\n')), pageSize: rows, theme: themeFor(hintFor(question)) };
    try {
      if (question.kind === 'text') {
        const text = (await line({ message: `${fit(question.message)} (${fit(words.hint.text)})`, theme: shared.theme, required: true }, context)).trim();
        const command = commandIn(text, question);
        return command ? { kind: 'command', command } : { kind: 'text', text };
      }
      if (question.kind === 'list') {
        return { kind: 'choice', value: await select({ ...shared, loop: false, choices: question.choices.map(item) }, context) };
      }
      const value = await search({ ...shared, source: (typed) => found(question, typed ?? ''), validate: (chosen) => !chosen.startsWith(TOLD) }, context);
      return value.startsWith(COMMAND) ? { kind: 'command', command: value.slice(COMMAND.length) as Command } : { kind: 'choice', value };
    } catch (error) {
      if (pressed) return { kind: 'command', command: pressed };
      if (error instanceof Error && error.name === 'ExitPromptError') return { kind: 'interrupt' };
      throw error;
    } finally {
      input.off('keypress', onKey);
    }
  };
  const found = (question: Ask, typed: string) => {
    const command = commandIn(typed, question);
    if (command) return [{ value: `${COMMAND}${command}`, name: fit(`${keyOf(command)} ${words.commands[command]}`) }];
    return (typed.trim() === '' || !question.find ? question.choices : question.find(typed)).map(item);
  };
  return { ask, say, close: () => undefined };
}

/** The library's own signs and English hints, replaced; the reader's commands stand under every list. */
function themeFor(hint: string) {
  return {
    prefix: { idle: '>', done: '*' },
    spinner: { interval: 200, frames: ['>'] },
    icon: { cursor: '>' },
    style: {
      message: (text: string) => text,
      answer: (text: string) => text,
      highlight: (text: string) => text,
      description: (text: string) => text,
      searchTerm: (text: string) => text,
      error: (text: string) => `! ${text}`,
      help: (text: string) => text,
      keysHelpTip: () => hint,
    },
  };
}

