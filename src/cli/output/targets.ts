/** Which format goes where: `--format X -o FILE` in pairs, one of which may go to standard output. */
import { resolve } from 'node:path';
import { CSV_DEFAULTS, type CsvOptions } from '../../text/csv.ts';
import { UsageError } from '../exit.ts';
import { FORMATS, formatNamed, formatOfFile, isBinary, type Format } from './formats.ts';
import { list, text, type Options, type Terminal } from '../context.ts';

export interface Target<F extends string = Format> {
  readonly format: F;
  /** A file, or `-` for standard output. */
  readonly file: string;
}

/** Options that name further files to write to. */
const FURTHER = ['rejects', 'unread', 'calendar'] as const;

/**
 * Without any `--format`, the ending of each file tells its own; else each
 * format has its file, and one may do without and goes to standard output.
 * @param inputs files that must not be written to
 * @param formats those that the command has; the first is for standard output
 */
export function targetsOf<F extends Format = Format>(options: Options, inputs: readonly string[], terminal: Terminal, formats: readonly F[] = FORMATS as readonly Format[] as readonly F[]): readonly Target<F>[] {
  const files = list(options['output']);
  const names = list(options['format']);
  const targets = names.length > 0
    ? paired(names.map((name) => named(name, formats)), files)
    : (files.length > 0 ? files : ['-']).map((file) => ({ format: guessed(file, formats), file }));
  for (const { file, format } of targets) if (file === '-') checkShown(format, terminal);
  checkPlaces([...targets.map(({ file }) => file), ...FURTHER.flatMap((option) => text(options[option]) ?? [])], inputs);
  return targets;
}

/** Bytes are not thrown at a terminal; what is encrypted goes there as letters. */
export function checkShown(format: Format, { stdout, protection }: Terminal): void {
  if (isBinary(format) && stdout.isTTY === true && (protection?.encryptTo.length ?? 0) === 0) throw new UsageError('binary-to-terminal', { format });
}

/** Each format with its file, of which one may be left out: it goes to standard output. */
function paired<F extends Format>(formats: readonly F[], files: readonly string[]): readonly Target<F>[] {
  if (files.length > formats.length || formats.length - files.length > 1) throw new UsageError('outputs-unpaired');
  return formats.map((format, index) => ({ format, file: files[index] ?? '-' }));
}

/** Refuses an output that is named twice or is an input. */
function checkPlaces(outputs: readonly string[], inputs: readonly string[]): void {
  const seen = new Set<string>();
  for (const file of outputs) {
    const place = file === '-' ? '-' : resolve(file);
    if (seen.has(place)) throw new UsageError('same-output-twice', { file });
    seen.add(place);
    if (file !== '-' && inputs.some((input) => input !== '-' && resolve(input) === place)) throw new UsageError('output-is-input', { file });
  }
}

function named<F extends Format>(name: string, formats: readonly F[]): F {
  const asked = formatNamed(name);
  const format = formats.find((one) => one === asked);
  if (!format) throw new UsageError('bad-format', { text: name, known: formats.join(', ') });
  return format;
}

function guessed<F extends Format>(file: string, formats: readonly F[]): F {
  const told = file === '-' ? formats[0] : formatOfFile(file);
  const format = formats.find((one) => one === told);
  if (!format) throw new UsageError('unknown-ending', { file, known: formats.join(', ') });
  return format;
}

export function csvOptionsOf(options: Options): CsvOptions {
  const delimiter = text(options['delimiter']) ?? CSV_DEFAULTS.delimiter;
  const character = delimiter === 'tab' || delimiter === '\\t' ? '\t' : delimiter;
  if ([...character].length !== 1 || /["\r\n]/u.test(character)) throw new UsageError('bad-delimiter', { text: delimiter });
  return { delimiter: character, bom: options['bom'] !== false };
}
