/**
 * How the outputs of a run are protected, as its options ask: whom they are
 * encrypted to, and where a workbook's password comes from. A password is
 * never an argument: other users of the machine can read those.
 */
import { UsageError } from '../exit.ts';
import { list, text, type Context, type Options, type Protection } from '../context.ts';

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
