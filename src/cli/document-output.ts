/** The outputs of a command that makes whole documents: each format when it is asked for, all of them or none. */
import { cliWords } from '../i18n/cli.ts';
import { UsageError } from './exit.ts';
import type { Notices } from './notices.ts';
import { openSink, type Sink } from './output.ts';
import type { Context } from './program.ts';
import { list, type Options } from './settings.ts';
import { pairedTargets } from './targets.ts';

/** How each format is made, by its name. */
export type Makers<F extends string> = Readonly<Record<F, () => string | Uint8Array | Promise<string | Uint8Array>>>;

export interface DocumentTarget<F extends string> {
  readonly format: F;
  readonly file: string;
}

/**
 * Which format goes to which file; without `--format` the file's name tells it.
 * @param extensions file endings by format, the first for a terminal
 * @param inputs files that must not be written to
 */
export function documentTargets<F extends string>(options: Options, extensions: Readonly<Record<F, readonly string[]>>, inputs: readonly string[]): readonly DocumentTarget<F>[] {
  const known = Object.keys(extensions) as F[];
  const named = list(options['format']).map((name) => {
    const format = known.find((one) => one === name);
    if (!format) throw new UsageError('bad-format', { text: name, known: known.join(', ') });
    return format;
  });
  const guess = (file: string | undefined): F | undefined => {
    const ending = /\.([a-z]+)(?:\.age)?$/iu.exec(file ?? '')?.[1]?.toLowerCase() ?? '';
    return known.find((format) => extensions[format].includes(ending));
  };
  const [first] = list(options['output']);
  const fallback = guess(first) ?? known[0];
  return pairedTargets(named.length > 0 || fallback === undefined ? named : [fallback], list(options['output']), inputs);
}

export async function writeDocuments<F extends string>(context: Context, force: boolean, targets: readonly DocumentTarget<F>[], makers: Makers<F>, notices: Notices): Promise<void> {
  const { terminal } = context;
  for (const { format, file } of targets) {
    if (file === '-' && format === 'docx' && terminal.stdout.isTTY === true && (terminal.protection?.encryptTo.length ?? 0) === 0) throw new UsageError('binary-to-terminal', { format: 'DOCX' });
  }
  const sinks: Sink[] = [];
  try {
    for (const { file } of targets) sinks.push(await openSink(file, force, terminal));
    for (const [index, { format }] of targets.entries()) await sinks[index]?.write(await makers[format]());
    for (const sink of sinks) await sink.commit();
  } catch (error) {
    for (const sink of sinks) await sink.abandon();
    throw error;
  }
  for (const { file } of targets) if (file !== '-') await notices.say(cliWords[context.language].written(file));
}
