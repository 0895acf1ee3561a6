/**
 * How the outputs of a run are protected, as its options ask: whom they are
 * encrypted to, and where a workbook's password comes from. A password is
 * never an argument: other users of the machine can read those.
 */
import { UsageError } from '../exit.ts';
import type { Context } from '../program.ts';
import type { Options } from '../settings.ts';

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
  const passwordFile = options['passwordFile'];
  const protection: Protection = {
    encryptTo: given(options['encryptTo']),
    askPassword: options['password'] === true,
    ...(typeof passwordFile === 'string' ? { passwordFile } : {}),
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
  return given(options['format']).includes('xlsx') || given(options['output']).some((file) => /\.xlsx(\.age)?$/iu.test(file));
}

/** The values of an option, given once or several times. Every command comes by here: nothing is loaded for it. */
function given(value: unknown): readonly string[] {
  return typeof value === 'string' ? [value] : Array.isArray(value) ? (value as readonly string[]) : [];
}
