/** The outputs of the list commands: text, tables, pages, data; each whole or not at all. */
import type { ListDocument } from '../../report/lists/list-document.ts';
import type { csvPieces, ListTable } from '../../report/lists/table.ts';
import { UsageError } from '../exit.ts';
import type { Notices } from './notices.ts';
import { text, type Context, type Options } from '../context.ts';
import type { Settings } from '../settings.ts';
import { csvOptionsOf, targetsOf, type Target } from './targets.ts';
import { filesTold, writeOutputs, type Pieces, type WholeOutput } from './write-file.ts';

const FORMATS = ['text', 'csv', 'xlsx', 'html', 'markdown', 'json'] as const;
type ListFormat = (typeof FORMATS)[number];

export interface ListReport {
  /** Lines. */
  readonly text: () => Iterable<string>;
  readonly tables: () => readonly ListTable[];
  readonly document: () => ListDocument;
  readonly data: object;
  /** In place of {@link document}, for a workbook that is no report. */
  readonly workbook?: () => Promise<Uint8Array>;
  /** Further files, such as a calendar. */
  readonly files?: readonly WholeOutput[];
}

/** Which format goes where; checked before anything is read. @param inputs files that must not be written to */
export function listTargets({ terminal }: Context, options: Options, inputs: readonly string[]): readonly Target<ListFormat>[] {
  return targetsOf(options, inputs, terminal, FORMATS);
}

export async function writeListReport(context: Context, settings: Settings, options: Options, inputs: readonly string[], report: ListReport, notices: Notices): Promise<void> {
  const outputs: readonly WholeOutput[] = [
    ...listTargets(context, options, inputs).map(({ format, file }) => ({ file, content: () => contentOf(report, format, options, settings) })),
    ...(report.files ?? []),
  ];
  await writeOutputs(context, settings.force, outputs);
  await notices.summary();
  await filesTold(context, outputs, notices);
}

async function contentOf(report: ListReport, format: ListFormat, options: Options, settings: Settings): Promise<Pieces> {
  switch (format) {
    case 'json':
      return (await import('../../report/lists/table.ts')).jsonPieces(report.data);
    case 'csv':
      return allTables(report.tables(), options, (await import('../../report/lists/table.ts')).csvPieces);
    case 'text':
      return lines(report.text());
    case 'html':
      return (await import('../../report/lists/document-html.ts')).documentHtml(report.document(), settings.language);
    case 'markdown':
      return (await import('../../report/lists/document-markdown.ts')).documentMarkdown(report.document(), settings.language);
    case 'xlsx':
      return report.workbook ? report.workbook() : (await import('../../report/lists/document-xlsx.ts')).documentXlsx(report.document(), settings.language, settings.asOf);
  }
}

function* lines(text: Iterable<string>): Generator<string> {
  for (const line of text) yield `${line}\n`;
}

/** One table after the other, with a blank line between them and one byte order mark. */
function* allTables(tables: readonly ListTable[], options: Options, piecesOf: typeof csvPieces): Generator<string> {
  const csv = csvOptionsOf(options);
  for (const [index, table] of tables.entries()) {
    if (index > 0) yield '\r\n';
    yield* piecesOf(table, { ...csv, bom: csv.bom && index === 0 });
  }
}

/** Whether `--fail-on` names this gate; anything else is refused. */
export function gateAsked(options: Options, gate: string): boolean {
  const asked = text(options['failOn']);
  if (asked !== undefined && asked !== gate) throw new UsageError('bad-gate', { text: asked, known: gate });
  return asked === gate;
}
