/** One output of a command that writes one thing: to `-o FILE`, whole or not at all, or to standard output. */
import { cliWords } from '../i18n/cli.ts';
import { Notices } from './notices.ts';
import { openSink } from './output.ts';
import type { Context } from './program.ts';
import { text, type Options } from './settings.ts';

export async function writeFile(context: Context, options: Options, content: string | Uint8Array, file = text(options['output']) ?? '-'): Promise<void> {
  const sink = await openSink(file, options['force'] === true, context.terminal);
  try {
    await sink.write(content);
    await sink.commit();
  } catch (error) {
    await sink.abandon();
    throw error;
  }
  if (file !== '-') await new Notices(context, options['quiet'] === true).say(cliWords[context.language].written(file));
}
