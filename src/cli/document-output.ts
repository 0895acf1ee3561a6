/** The outputs of a command that makes whole documents: each format when it is asked for, all of them or none. */
import { resolve } from 'node:path';
import { cliWords } from '../i18n/cli.ts';
import { UsageError } from './exit.ts';
import type { Notices } from './notices.ts';
import { openSink, type Sink } from './output.ts';
import type { Context } from './program.ts';
import { list, type Options } from './settings.ts';

/** How each format is made, by its name. */
export type Makers<F extends string> = Readonly<Record<F, () => string | Uint8Array | Promise<string | Uint8Array>>>;

export interface DocumentTarget<F extends string> {
  readonly format: F;
  readonly file: string;
}

/**
 * Which format goes to which file; without `--format` each file's ending tells it.
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
  const files = list(options['output']);
  const told = (file: string): F => {
    const ending = /\.([a-z]+)(?:\.age)?$/iu.exec(file)?.[1]?.toLowerCase() ?? '';
    const format = file === '-' ? known[0] : known.find((one) => extensions[one].includes(ending));
    if (!format) throw new UsageError('ending-tells-no-format', { file, known: known.join(', ') });
    return format;
  };
  return paired(named.length > 0 ? named : (files.length > 0 ? files : ['-']).map(told), files, inputs);
}

/** Each format with its file, of which one may be left out: it goes to standard output. */
function paired<F extends string>(formats: readonly F[], files: readonly string[], inputs: readonly string[]): readonly DocumentTarget<F>[] {
  if (files.length > formats.length || formats.length - files.length > 1) throw new UsageError('outputs-unpaired');
  const places = files.map((file) => (file === '-' ? '-' : resolve(file)));
  for (const [index, file] of files.entries()) {
    if (places.indexOf(places[index] ?? '') !== index) throw new UsageError('same-output-twice', { file });
    if (inputs.some((input) => input !== '-' && resolve(input) === places[index])) throw new UsageError('output-is-input', { file });
  }
  return formats.map((format, index) => ({ format, file: files[index] ?? '-' }));
}

export async function writeDocuments<F extends string>(context: Context, force: boolean, targets: readonly DocumentTarget<F>[], makers: Makers<F>, notices: Notices): Promise<void> {
  const { terminal } = context;
  for (const { format, file } of targets) {
    if (file === '-' && format === 'docx' && terminal.stdout.isTTY === true && (terminal.protection?.encryptTo.length ?? 0) === 0) throw new UsageError('docx-to-terminal', { format: 'DOCX' });
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
