/** What the interview needs of a terminal; `prompts.ts` draws it, `plain-screen.ts` writes it line by line. */
import type { Readable, Writable } from 'node:stream';

export interface ScreenStreams {
  readonly input: Readable & { readonly isTTY?: boolean; readonly setRawMode?: (on: boolean) => unknown };
  /** The same terminal once more after the end of its input (Ctrl-D); null where there is none. */
  readonly reopen?: () => ScreenStreams['input'] | null;
  /** Where the prompts go: stderr. */
  readonly output: Writable & { readonly rows?: number; readonly columns?: number };
}

/** What can be typed or pressed at any question instead of an answer. */
export const COMMANDS = { '?': 'help', '<': 'back', '=': 'review', '.': 'finish' } as const;
export type Command = (typeof COMMANDS)[keyof typeof COMMANDS];

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** One line more, shown for the choice that the cursor is on. */
  readonly note?: string;
  /** Told, and not to be chosen. Where it stands first the cursor begins on it: then Enter alone takes nothing. */
  readonly told?: true;
  /** The number that it has elsewhere, as an event in the law: a plain list shows it under no other. */
  readonly number?: number;
}

export interface Ask {
  /** What stands above the question, broken into lines already. */
  readonly lines: readonly string[];
  readonly message: string;
  /** Which question it is, in a few words: for whoever heard a long list since. */
  readonly title?: string;
  /** A closed list; a list that is searched by typing; a line of text. */
  readonly kind: 'list' | 'search' | 'text';
  /** The list; for a search what stands there before anything is typed. */
  readonly choices: readonly Choice[];
  /** The value on which the cursor of a list starts: what a hasty Enter may do no harm with. */
  readonly start?: string;
  /** The choices for what was typed. */
  readonly find?: (typed: string) => readonly Choice[];
  /** What stands for the ends of lines where several are pasted; a blank if it is not said. */
  readonly joint?: string;
  /** How to answer, where the kind alone does not tell. */
  readonly hint?: string;
  /** Text that Enter alone takes. */
  readonly suggestion?: string;
  /** Whether a text may be empty. */
  readonly optional?: true;
  readonly commands: readonly Command[];
}

export type Reply =
  | {
      readonly kind: 'choice';
      readonly value: string;
      /** What was typed to find it. */
      readonly typed?: string;
    }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'command'; readonly command: Command }
  /** Ctrl-C, Ctrl-D, or the end of the input. */
  | { readonly kind: 'interrupt' };

export interface Screen {
  readonly ask: (ask: Ask) => Promise<Reply>;
  readonly say: (lines: readonly string[]) => void;
  readonly close: () => void;
}

/** The command that a text is, if the question takes it. */
export function commandIn(text: string, ask: Ask): Command | undefined {
  const key = text.trim();
  const command = Object.hasOwn(COMMANDS, key) ? COMMANDS[key as keyof typeof COMMANDS] : undefined;
  return command !== undefined && ask.commands.includes(command) ? command : undefined;
}

export function keyOf(command: Command): string {
  return Object.entries(COMMANDS).find(([, one]) => one === command)?.[0] ?? '';
}
