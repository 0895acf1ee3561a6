/** Which format goes where: `--format X -o FILE` in pairs, one of which may go to standard output. */
import { resolve } from 'node:path';
import { CSV_DEFAULTS, type CsvOptions } from '../report/csv-options.ts';
import { UsageError } from './exit.ts';
import { FORMATS, formatNamed, formatOfFile, isBinary, type Format } from './formats.ts';
import { list, text, type Options } from './settings.ts';
import type { Terminal } from './streams.ts';

export { FORMATS, type Format };

export interface Target {
  readonly format: Format;
  /** A file, or `-` for standard output. */
  readonly file: string;
}

/**
 * Without any `--format`, the ending of each file tells its own; else each
 * format has its file, and one may do without and goes to standard output.
 * @param inputs files that must not be written to
 */
export function targetsOf(options: Options, inputs: readonly string[], terminal: Terminal): readonly Target[] {
  const files = list(options['output']);
  const names = list(options['format']);
  const targets: readonly Target[] = names.length > 0
    ? pairedTargets(names.map(named), files, inputs)
    : files.length > 0 ? files.map((file) => ({ format: guessed(file), file })) : [{ format: 'text', file: '-' }];
  for (const { file, format } of targets) {
    if (file === '-' && isBinary(format) && terminal.stdout.isTTY === true) throw new UsageError('binary-to-terminal', { format });
  }
  return distinct(targets, inputs);
}

/** Each format with its file, of which one may be left out: it goes to standard output. */
export function pairedTargets<F extends string>(formats: readonly F[], files: readonly string[], inputs: readonly string[]): readonly { readonly format: F; readonly file: string }[] {
  if (files.length > formats.length || formats.length - files.length > 1) throw new UsageError('outputs-unpaired');
  return distinct(formats.map((format, index) => ({ format, file: files[index] ?? '-' })), inputs);
}

/** Refuses an output that is named twice or is an input. */
function distinct<T extends { readonly file: string }>(targets: readonly T[], inputs: readonly string[]): readonly T[] {
  const seen = new Set<string>();
  for (const { file } of targets) {
    const place = file === '-' ? '-' : resolve(file);
    if (seen.has(place)) throw new UsageError('same-output-twice', { file });
    seen.add(place);
    if (file !== '-' && inputs.some((input) => input !== '-' && resolve(input) === place)) throw new UsageError('output-is-input', { file });
  }
  return targets;
}

function named(name: string): Format {
  const format = formatNamed(name);
  if (!format) throw new UsageError('bad-format', { text: name, known: FORMATS.join(', ') });
  return format;
}

function guessed(file: string): Format {
  const format = file === '-' ? 'text' : formatOfFile(file);
  if (format === 'unknown') throw new UsageError('unknown-ending', { file, known: FORMATS.join(', ') });
  return format;
}

export function csvOptionsOf(options: Options): CsvOptions {
  const delimiter = text(options['delimiter']) ?? CSV_DEFAULTS.delimiter;
  const character = delimiter === 'tab' || delimiter === '\\t' ? '\t' : delimiter;
  if ([...character].length !== 1 || /["\r\n]/u.test(character)) throw new UsageError('bad-delimiter', { text: delimiter });
  return { delimiter: character, bom: options['bom'] !== false };
}
