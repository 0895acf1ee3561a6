/** A screen that answers from a script, and remembers what was shown. */
import type { Ask, Command, Reply, Screen } from '../../src/interview/screen.ts';

/** A choice by the beginning of its label, a search and the choice that it finds, a command, text, Ctrl-C. */
export type Line =
  | string
  | { readonly search: string; readonly choose?: string }
  | { readonly command: Command }
  | { readonly text: string }
  | 'CTRL-C';

export interface Scripted extends Screen {
  readonly asks: Ask[];
  /** Everything that was shown, in order. */
  readonly shown: string[];
  readonly left: () => number;
}

export function scripted(lines: readonly Line[]): Scripted {
  const asks: Ask[] = [];
  const shown: string[] = [];
  const rest = [...lines];
  const ask = (question: Ask): Promise<Reply> => {
    asks.push(question);
    shown.push(...question.lines, question.message);
    const line = rest.shift();
    if (line === undefined) throw new Error(`no line left for: ${question.message}`);
    return Promise.resolve(reply(question, line));
  };
  return { asks, shown, ask, say: (said) => shown.push(...said), close: () => undefined, left: () => rest.length };
}

function reply(question: Ask, line: Line): Reply {
  if (line === 'CTRL-C') return { kind: 'interrupt' };
  if (typeof line === 'object' && 'command' in line) return { kind: 'command', command: line.command };
  if (typeof line === 'object' && 'text' in line) return { kind: 'text', text: line.text };
  const choices = typeof line === 'string' ? question.choices : (question.find?.(line.search) ?? []);
  const wanted = typeof line === 'string' ? line : line.choose;
  const choice = choices.find((one) => !one.told && (wanted === undefined || one.label.startsWith(wanted)));
  if (!choice) throw new Error(`${question.message}: no choice ${JSON.stringify(line)} in ${choices.map((one) => one.label).join(' | ')}`);
  return { kind: 'choice', value: choice.value, ...(typeof line === 'string' ? {} : { typed: line.search }) };
}
