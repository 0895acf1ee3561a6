/** What a command is given: the streams and surroundings of its run as arguments, its language, its options. */
import type { Readable, Writable } from 'node:stream';
import type { Language } from '../i18n/language.ts';

export interface Terminal {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Today, as an ISO day, in Caracas. */
  readonly today: string;
  /** This moment in Caracas, as `20261201-093015`: the name of what has none. */
  readonly moment?: string;
  /** How this run's outputs are protected. */
  readonly protection?: Protection;
}

export interface Protection {
  /** Recipients of age, or files that list them; empty for outputs in the clear. */
  readonly encryptTo: readonly string[];
  /** File whose first line is the password of a workbook. */
  readonly passwordFile?: string;
  /** Whether the password is to be asked for at the terminal. */
  readonly askPassword: boolean;
}

export interface Context {
  readonly terminal: Terminal;
  readonly language: Language;
  readonly version: string;
}

export type Options = Readonly<Record<string, unknown>>;

/** A command: returns the exit code. */
export type Action = (context: Context, operands: readonly string[], options: Options) => Promise<number>;

/** An option's text, if it was given. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The texts of an option that can be given several times. */
export function list(value: unknown): readonly string[] {
  return typeof value === 'string' ? [value] : Array.isArray(value) ? (value as readonly string[]) : [];
}
