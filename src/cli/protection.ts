/**
 * How the outputs of a run are protected, as its options ask: whom they are
 * encrypted to, and where a workbook's password comes from. A password is
 * never an argument: other users of the machine can read those.
 */
import { readFile } from 'node:fs/promises';
import { cliWords } from '../i18n/cli.ts';
import { UsageError } from './exit.ts';
import { readError } from './inputs.ts';
import type { Context } from './program.ts';
import { list, text, type Options } from './settings.ts';

export interface Protection {
  /** Recipients of age, or files that list them; empty for outputs in the clear. */
  readonly encryptTo: readonly string[];
  /** File whose first line is the password of a workbook. */
  readonly passwordFile?: string;
  /** Whether the password is to be asked for at the terminal. */
  readonly askPassword: boolean;
}

/** The context of a command, with the protection that its options ask for. */
export function protectedContext(context: Context, options: Options): Context {
  const passwordFile = text(options['passwordFile']);
  const protection: Protection = {
    encryptTo: list(options['encryptTo']),
    askPassword: options['password'] === true,
    ...(passwordFile === undefined ? {} : { passwordFile }),
  };
  if (protection.encryptTo.length === 0 && !asksForPassword(protection)) return context;
  if (asksForPassword(protection) && !writesWorkbook(options)) throw new UsageError('password-without-workbook');
  return { ...context, terminal: { ...context.terminal, protection } };
}

/** Whether a workbook of this run must not be opened without a password. */
export function asksForPassword({ passwordFile, askPassword }: Protection): boolean {
  return passwordFile !== undefined || askPassword;
}

/** A password that protects nothing would be a false comfort. */
function writesWorkbook(options: Options): boolean {
  return list(options['format']).includes('xlsx') || list(options['output']).some((file) => /\.xlsx(\.age)?$/iu.test(file));
}

/**
 * The password that a workbook is to be encrypted with, or undefined where
 * none is asked for.
 * @throws UsageError for an empty one, an unreadable file, or no terminal to ask at
 */
export async function workbookPassword(context: Context, noInput = false): Promise<string | undefined> {
  const { protection } = context.terminal;
  if (!protection || !asksForPassword(protection)) return undefined;
  const password = protection.passwordFile === undefined ? await asked(context, noInput) : await firstLine(protection.passwordFile);
  if (password === '') throw new UsageError('password-empty');
  return password;
}

async function firstLine(file: string): Promise<string> {
  const content = await readFile(file, 'utf8').catch((error: unknown) => {
    throw readError(error, file);
  });
  return content.replace(/^\ufeff/u, '').split(/\r?\n/u)[0] ?? '';
}

/** Asks twice: what is mistyped once would lock the file for ever. */
async function asked({ terminal, language }: Context, noInput: boolean): Promise<string> {
  if (noInput || terminal.stdin.isTTY !== true || terminal.stderr.isTTY !== true) throw new UsageError('password-needs-terminal');
  const words = cliWords[language].password;
  const { password } = await import('@inquirer/prompts');
  const streams = { input: terminal.stdin as NodeJS.ReadStream, output: terminal.stderr };
  const first = await password({ message: words.ask, mask: '*' }, streams);
  const again = await password({ message: words.again, mask: '*' }, streams);
  if (first !== again) throw new UsageError('password-differs');
  return first;
}
