/** The password of a workbook: from a file, or asked for at the terminal. */
import { readFile } from 'node:fs/promises';
import { cliWords } from '../../i18n/cli.ts';
import { UsageError } from '../exit.ts';
import { readError } from './inputs.ts';
import type { Context } from '../context.ts';
import { asksForPassword } from '../output/protection.ts';

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
