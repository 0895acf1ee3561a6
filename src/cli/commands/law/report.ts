/** The outputs of the commands on the law: text, Markdown, a page, data; each whole or not at all. */
import { resolve } from 'node:path';
import { cliWords } from '../../../i18n/cli.ts';
import type { LawFormat } from '../../../report/law/show-law.ts';
import type { TextLooks } from '../../../report/law/render.ts';
import { colourLevel, paintFor } from '../../colour.ts';
import { UsageError } from '../../exit.ts';
import { openSink } from '../../output.ts';
import type { Context } from '../../program.ts';
import { list, type Options } from '../../settings.ts';
import { write } from '../../streams.ts';

const FORMATS: readonly LawFormat[] = ['text', 'markdown', 'html', 'json'];

export interface LawTarget {
  readonly format: LawFormat;
  /** A file, or `-` for standard output. */
  readonly file: string;
}

/** Which format goes where; without `--format` the file's name tells it. */
export function lawTargets(options: Options): readonly LawTarget[] {
  const files = list(options['output']);
  const formats = list(options['format']).map((name) => {
    const format = FORMATS.find((known) => known === (name === 'md' ? 'markdown' : name));
    if (!format) throw new UsageError('bad-format', { text: name, known: FORMATS.join(', ') });
    return format;
  });
  if (formats.length === 0) formats.push(guess(files[0]));
  if (files.length > formats.length || formats.length - files.length > 1) throw new UsageError('outputs-unpaired');
  const targets = formats.map((format, index) => ({ format, file: files[index] ?? '-' }));
  const twice = targets.find(({ file }, index) => targets.some((other, place) => place < index && resolve(other.file) === resolve(file)));
  if (twice) throw new UsageError('same-output-twice', { file: twice.file });
  return targets;
}

function guess(file: string | undefined): LawFormat {
  const extension = /\.(\w+)$/u.exec(file ?? '')?.[1]?.toLowerCase();
  if (extension === 'md') return 'markdown';
  if (extension === 'htm') return 'html';
  return FORMATS.find((known) => known === extension) ?? 'text';
}

/** Writes the report in every format that was asked for. */
export async function writeLawReport(context: Context, options: Options, targets: readonly LawTarget[], render: (format: LawFormat, looks: TextLooks) => string): Promise<void> {
  const { terminal } = context;
  const outputs = [];
  try {
    for (const target of targets) {
      const level = target.file === '-' ? colourLevel(terminal.stdout, terminal.env, options['color'] !== false) : 0;
      const text = render(target.format, { paint: paintFor(level) });
      outputs.push({ target, text, sink: await openSink(target.file, options['force'] === true, terminal) });
    }
    for (const { sink, text } of outputs) await sink.write(text);
    for (const { sink } of outputs) await sink.commit();
  } catch (error) {
    for (const { sink } of outputs) await sink.abandon();
    throw error;
  }
  for (const { target } of outputs) if (target.file !== '-') await tell(context, options, cliWords[context.language].written(target.file));
}

/** A line on standard error, unless `--quiet`. */
export async function tell(context: Context, options: Options, line: string): Promise<void> {
  if (options['quiet'] !== true) await write(context.terminal.stderr, `${line}\n`);
}
