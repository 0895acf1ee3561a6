/** Which format goes where: `--format X -o FILE` in pairs, one of which may go to standard output. */
import { resolve } from 'node:path';
import { CSV_DEFAULTS, type CsvOptions } from '../report/csv.ts';
import { UsageError } from './exit.ts';
import { list, text, type Options } from './settings.ts';

export const FORMATS = ['text', 'json', 'ndjson', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

export interface Target {
  readonly format: Format;
  /** A file, or `-` for standard output. */
  readonly file: string;
}

/** @param inputs files that must not be written to */
export function targetsOf(options: Options, inputs: readonly string[]): readonly Target[] {
  const formats = list(options['format']).map((name) => {
    const format = FORMATS.find((known) => known === name);
    if (!format) throw new UsageError('bad-format', { text: name, known: FORMATS.join(', ') });
    return format;
  });
  const files = list(options['output']);
  if (formats.length === 0) formats.push(formatOf(files[0]));
  if (files.length > formats.length || formats.length - files.length > 1) throw new UsageError('outputs-unpaired');
  const targets = formats.map((format, index) => ({ format, file: files[index] ?? '-' }));
  const seen = new Set<string>();
  for (const { file } of targets) {
    const place = file === '-' ? '-' : resolve(file);
    if (seen.has(place)) throw new UsageError('same-output-twice', { file });
    seen.add(place);
    if (file !== '-' && inputs.some((input) => input !== '-' && resolve(input) === place)) throw new UsageError('output-is-input', { file });
  }
  return targets;
}

/** Without `--format`, the file's name tells it. */
function formatOf(file: string | undefined): Format {
  const extension = /\.(json|ndjson|csv)$/iu.exec(file ?? '')?.[1]?.toLowerCase();
  return FORMATS.find((known) => known === extension) ?? 'text';
}

export function csvOptionsOf(options: Options): CsvOptions {
  const delimiter = text(options['delimiter']) ?? CSV_DEFAULTS.delimiter;
  const character = delimiter === 'tab' || delimiter === '\\t' ? '\t' : delimiter;
  if ([...character].length !== 1 || /["\r\n]/u.test(character)) throw new UsageError('bad-delimiter', { text: delimiter });
  return { delimiter: character, bom: options['bom'] !== false };
}
