/** The outputs of the list commands: a text, a table, the data; each whole or not at all. */
import { tableCsv, type ListTable } from '../report/lists/table.ts';
import { cliWords } from '../i18n/cli.ts';
import { UsageError } from './exit.ts';
import type { Notices } from './notices.ts';
import { openSink } from './output.ts';
import type { Context } from './program.ts';
import { list, text, type Options, type Settings } from './settings.ts';
import { csvOptionsOf } from './targets.ts';

const LIST_FORMATS = ['text', 'csv', 'json'] as const;

export interface ListReport {
  readonly text: () => string;
  readonly tables: () => readonly ListTable[];
  readonly data: unknown;
  /** Further files, such as a calendar. */
  readonly files?: readonly { readonly file: string; readonly content: () => string }[];
}

export async function writeListReport(context: Context, settings: Settings, options: Options, report: ListReport, notices: Notices): Promise<void> {
  const outputs = [...targets(options).map(({ format, file }) => ({ file, content: () => contentOf(report, format, options) })), ...(report.files ?? [])];
  const sinks = [];
  try {
    for (const output of outputs) sinks.push({ ...output, sink: await openSink(output.file, settings.force, context.terminal) });
    for (const { sink, content } of sinks) await sink.write(content());
    for (const { sink } of sinks) await sink.commit();
  } catch (error) {
    for (const { sink } of sinks) await sink.abandon();
    throw error;
  }
  await notices.summary();
  for (const { file } of outputs) if (file !== '-') await notices.say(cliWords[context.language].written(file));
}

function targets(options: Options): readonly { readonly format: (typeof LIST_FORMATS)[number]; readonly file: string }[] {
  const files = list(options['output']);
  const names = list(options['format']);
  const formats = (names.length > 0 ? names : [guess(files[0])]).map((name) => {
    const format = LIST_FORMATS.find((known) => known === name);
    if (!format) throw new UsageError('bad-format', { text: name, known: LIST_FORMATS.join(', ') });
    return format;
  });
  if (files.length > formats.length || formats.length - files.length > 1) throw new UsageError('outputs-unpaired');
  return formats.map((format, index) => ({ format, file: files[index] ?? '-' }));
}

function guess(file: string | undefined): string {
  return /\.(json|csv)$/iu.exec(file ?? '')?.[1]?.toLowerCase() ?? 'text';
}

function contentOf(report: ListReport, format: (typeof LIST_FORMATS)[number], options: Options): string {
  if (format === 'json') return `${JSON.stringify(report.data, null, 2)}\n`;
  if (format === 'csv') return report.tables().map((table) => tableCsv(table, csvOptionsOf(options))).join('\r\n');
  return `${report.text().replace(/\n+$/u, '')}\n`;
}

/** Whether `--fail-on` names this gate; anything else is refused. */
export function gateAsked(options: Options, gate: string): boolean {
  const asked = text(options['failOn']);
  if (asked !== undefined && asked !== gate) throw new UsageError('bad-gate', { text: asked, known: gate });
  return asked === gate;
}
