/** The outputs of the list commands: text, tables, pages, data; each whole or not at all. */
import type { DataTable } from '../../report/tables/table.ts';
import type { TableReport } from '../../report/tables/table-report.ts';
import type { DocumentFormat } from '../../report/document/pens.ts';
import { UsageError } from '../exit.ts';
import { LIST_FORMATS, type ListFormat } from './formats.ts';
import type { Notices } from './notices.ts';
import { text, type Context, type Options } from '../context.ts';
import type { Settings } from '../settings.ts';
import { csvOptionsOf, targetsOf, type Target } from './targets.ts';
import { filesTold, writeOutputs, type Pieces, type WholeOutput } from './write-file.ts';

export interface ListReport {
  readonly tables: () => readonly DataTable[];
  /** @param brief for a screen */
  readonly document: (brief: boolean) => TableReport;
  readonly data: object;
  /** Lines, in place of {@link document}: for a text that is never in memory as a whole. */
  readonly text?: () => Iterable<string>;
  /** In place of {@link document}, for a workbook that is no report. */
  readonly workbook?: () => Promise<Uint8Array>;
  /** Further files, such as a calendar. */
  readonly files?: readonly WholeOutput[];
}

/** Which format goes where; checked before anything is read. @param inputs files that must not be written to */
export function listTargets({ terminal }: Context, options: Options, inputs: readonly string[]): readonly Target<ListFormat>[] {
  return targetsOf(options, inputs, terminal, LIST_FORMATS);
}

export async function writeListReport(context: Context, settings: Pick<Settings, 'force' | 'language' | 'asOf'>, options: Options, inputs: readonly string[], report: ListReport, notices: Notices): Promise<void> {
  const outputs: readonly WholeOutput[] = [
    ...listTargets(context, options, inputs).map(({ format, file }) => ({ file, content: () => MAKERS[format](report, options, settings) })),
    ...(report.files ?? []),
  ];
  await writeOutputs(context, settings.force, outputs);
  await notices.summary();
  await filesTold(context, outputs, notices);
}

const MAKERS: Readonly<Record<ListFormat, (report: ListReport, options: Options, settings: Pick<Settings, 'force' | 'language' | 'asOf'>) => Promise<Pieces>>> = {
  json: async ({ data }) => (await import('../../report/tables/table.ts')).jsonPieces(data),
  csv: async ({ tables }, options) => (await import('../../report/tables/table.ts')).tablesCsv(tables(), csvOptionsOf(options)),
  text: (report, ...rest) => (report.text ? Promise.resolve(lines(report.text())) : document('text')(report, ...rest)),
  html: document('html'),
  markdown: document('markdown'),
  xlsx: async (report, _, { language, asOf }) => (report.workbook ? report.workbook() : (await import('../../report/tables/xlsx.ts')).reportXlsx(report.document(false), language, asOf)),
};

function document(format: DocumentFormat): (typeof MAKERS)[ListFormat] {
  return async (report, _, { language }) => {
    const [{ PENS }, { docOf }] = await Promise.all([import('../../report/document/pens.ts'), import('../../report/tables/table-report.ts')]);
    return PENS[format](docOf(report.document(format === 'text'), language, format === 'text'));
  };
}

function* lines(text: Iterable<string>): Generator<string> {
  for (const line of text) yield `${line}\n`;
}

/** Whether `--fail-on` names this gate; anything else is refused. */
export function gateAsked(options: Options, gate: string): boolean {
  const asked = text(options['failOn']);
  if (asked !== undefined && asked !== gate) throw new UsageError('bad-gate', { text: asked, known: gate });
  return asked === gate;
}
