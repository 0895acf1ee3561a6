/** The outputs of the list commands: text, tables, pages, data; each whole or not at all. */
import { resolve } from 'node:path';
import { cliWords } from '../i18n/cli.ts';
import type { ListDocument } from '../report/lists/list-document.ts';
import type { ListTable } from '../report/lists/table.ts';
import { UsageError } from './exit.ts';
import type { Notices } from './notices.ts';
import { openSink } from './output.ts';
import type { Context } from './program.ts';
import { list, text, type Options, type Settings } from './settings.ts';
import { csvOptionsOf } from './targets.ts';

export const LIST_FORMATS = ['text', 'csv', 'xlsx', 'html', 'markdown', 'json'] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

type Pieces = string | Uint8Array | Iterable<string>;

export interface ListReport {
  /** Lines. */
  readonly text: () => Iterable<string>;
  readonly tables: () => readonly ListTable[];
  readonly document: () => ListDocument;
  readonly data: object;
  /** In place of {@link document}, for a workbook that is no report. */
  readonly workbook?: () => Promise<Uint8Array>;
  /** Further files, such as a calendar. */
  readonly files?: readonly { readonly file: string; readonly content: () => Pieces | Promise<Pieces> }[];
}

interface Output {
  readonly file: string;
  readonly content: () => Pieces | Promise<Pieces>;
}

/** Which format goes where; checked before anything is read. @param inputs files that must not be written to */
export function listTargets(options: Options, inputs: readonly string[]): readonly { readonly format: ListFormat; readonly file: string }[] {
  const files = list(options['output']);
  const names = list(options['format']);
  const formats = (names.length > 0 ? names : [guess(files[0])]).map((name) => {
    const format = LIST_FORMATS.find((known) => known === name);
    if (!format) throw new UsageError('bad-format', { text: name, known: LIST_FORMATS.join(', ') });
    return format;
  });
  if (files.length > formats.length || formats.length - files.length > 1) throw new UsageError('outputs-unpaired');
  const targets = formats.map((format, index) => ({ format, file: files[index] ?? '-' }));
  checkPlaces([...targets.map(({ file }) => file), ...['calendar', 'rejects'].flatMap((name) => text(options[name]) ?? [])], inputs);
  return targets;
}

function checkPlaces(outputs: readonly string[], inputs: readonly string[]): void {
  const seen = new Set<string>();
  for (const file of outputs) {
    const place = file === '-' ? '-' : resolve(file);
    if (seen.has(place)) throw new UsageError('same-output-twice', { file });
    seen.add(place);
    if (file !== '-' && inputs.some((input) => input !== '-' && resolve(input) === place)) throw new UsageError('output-is-input', { file });
  }
}

function guess(file: string | undefined): string {
  const extension = /\.(json|csv|xlsx|html?|md|markdown)$/iu.exec(file ?? '')?.[1]?.toLowerCase() ?? 'text';
  return ({ htm: 'html', md: 'markdown' } as Readonly<Record<string, string>>)[extension] ?? extension;
}

export async function writeListReport(context: Context, settings: Settings, options: Options, inputs: readonly string[], report: ListReport, notices: Notices): Promise<void> {
  const outputs: Output[] = [
    ...listTargets(options, inputs).map(({ format, file }) => ({ file, content: () => contentOf(report, format, options, settings) })),
    ...(report.files ?? []),
  ];
  const sinks = [];
  try {
    for (const output of outputs) sinks.push({ ...output, sink: await openSink(output.file, settings.force, context.terminal) });
    for (const { sink, content } of sinks) await writePieces(await content(), (piece) => sink.write(piece));
    for (const { sink } of sinks) await sink.commit();
  } catch (error) {
    for (const { sink } of sinks) await sink.abandon();
    throw error;
  }
  await notices.summary();
  for (const { file } of outputs) if (file !== '-') await notices.say(cliWords[context.language].written(file));
}

/** Written at once: small pieces are gathered. */
const PIECE = 64 * 1024;

async function writePieces(content: Pieces, write: (piece: string | Uint8Array) => Promise<void>): Promise<void> {
  if (typeof content === 'string' || content instanceof Uint8Array) {
    await write(content);
    return;
  }
  let pending = '';
  for (const piece of content) {
    pending += piece;
    if (pending.length < PIECE) continue;
    await write(pending);
    pending = '';
  }
  if (pending !== '') await write(pending);
}

async function contentOf(report: ListReport, format: ListFormat, options: Options, settings: Settings): Promise<Pieces> {
  switch (format) {
    case 'json':
      return (await import('../report/lists/table.ts')).jsonPieces(report.data);
    case 'csv':
      return allTables(report.tables(), options, (await import('../report/lists/table.ts')).csvPieces);
    case 'text':
      return lines(report.text());
    case 'html':
      return (await import('../report/lists/document-html.ts')).documentHtml(report.document(), settings.language);
    case 'markdown':
      return (await import('../report/lists/document-markdown.ts')).documentMarkdown(report.document(), settings.language);
    case 'xlsx':
      return report.workbook ? report.workbook() : (await import('../report/lists/document-xlsx.ts')).documentXlsx(report.document(), settings.language, settings.asOf);
  }
}

function* lines(text: Iterable<string>): Generator<string> {
  for (const line of text) yield `${line}\n`;
}

/** One table after the other, with a blank line between them and one byte order mark. */
function* allTables(tables: readonly ListTable[], options: Options, csvPieces: typeof import('../report/lists/table.ts').csvPieces): Generator<string> {
  const csv = csvOptionsOf(options);
  for (const [index, table] of tables.entries()) {
    if (index > 0) yield '\r\n';
    yield* csvPieces(table, { ...csv, bom: csv.bom && index === 0 });
  }
}

/** Whether `--fail-on` names this gate; anything else is refused. */
export function gateAsked(options: Options, gate: string): boolean {
  const asked = text(options['failOn']);
  if (asked !== undefined && asked !== gate) throw new UsageError('bad-gate', { text: asked, known: gate });
  return asked === gate;
}
