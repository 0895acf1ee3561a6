/** What the commands on lists have in common: reading, the law's footing, rejected rows, the exit code. */
import type { ListRow } from '../../lists/row.ts';
import { lawSentences } from '../../report/lists/law-sentences.ts';
import type { ReportContext } from '../../report/report-context.ts';
import type { RunInfo } from '../../report/result.ts';
import type { TableReport } from '../../report/tables/table-report.ts';
import type { ListOptions } from '../../report/lists/person-data.ts';
import { codeMessage } from '../../evaluation/evaluator.ts';
import { DONE, DONE_WITH_FINDINGS } from '../exit.ts';
import { listTargets, writeListReport, type ListReport } from '../output/list-output.ts';
import { Notices } from '../output/notices.ts';
import { text, type Context, type Options } from '../context.ts';
import { readLists, type List, type ListInfo, type ListReading } from '../input/read-lists.ts';
import { runInfo } from './run-info.ts';
import { settingsOf } from '../settings.ts';
import { csvOptionsOf } from '../output/targets.ts';

/** Options and outputs checked, before any file is read. */
export async function readingOf(context: Context, files: readonly string[], options: Options): Promise<ListReading> {
  listTargets(context, options, files);
  csvOptionsOf(options);
  const settings = await settingsOf(context, { ...options, failOn: undefined });
  return { context, settings, options, notices: new Notices(context, settings.quiet) };
}

export interface Prepared extends ListReading {
  readonly files: readonly string[];
  readonly lists: readonly List[];
}

export async function prepare(context: Context, files: readonly string[], options: Options, { withCells = false, deciding }: { readonly withCells?: boolean } & Pick<ListReading, 'deciding'> = {}): Promise<Prepared> {
  const reading: ListReading = { ...(await readingOf(context, files, options)), deciding };
  return { ...reading, files, lists: await readLists(reading, files, withCells) };
}

export function rowsOf(lists: readonly List[]): readonly ListRow[] {
  return lists.flatMap(({ rows }) => rows);
}

/** Whether names are shown, and whether rows are told with their file. */
export function shownIn(options: Options, lists: readonly ListInfo[]): Required<ListOptions> {
  return { names: options['names'] === true, several: lists.reduce((sum, list) => sum + list.tables.length, 0) > 1 };
}

/** Writes the report; rejected rows or a met gate end with 1. */
export async function finish(reading: ListReading, files: readonly string[], lists: readonly ListInfo[], report: ListReport, gateMet = false): Promise<number> {
  const { context, settings, options, notices } = reading;
  const rejects = text(options['rejects']);
  const extra = rejects === undefined ? [] : [{ file: rejects, content: () => rejectsOf(lists, reading) }];
  await writeListReport(context, settings, options, files, { ...report, files: [...(report.files ?? []), ...extra] }, notices);
  return gateMet || lists.some(({ rejected }) => rejected.length > 0) ? DONE_WITH_FINDINGS : DONE;
}

/** Rejected rows in their own columns, ready to mend and to read again. */
async function rejectsOf(lists: readonly ListInfo[], { settings, options }: ListReading): Promise<string> {
  const { rejectsWriter } = await import('../output/rejects.ts');
  const writer = rejectsWriter(csvOptionsOf(options), lists.length > 1);
  for (const { tables, rejected } of lists) {
    for (const { name, headings } of tables) {
      writer.table(name, headings);
      for (const item of rejected) if (item.file === name) writer.rejected({ ...item, message: codeMessage(settings.language, item.code, item.values) });
    }
  }
  return writer.end();
}

/** The report with the law that it rests on, the day and the caution that it is no decision: always shown. */
export function underLaw({ context, settings }: ListReading, report: ListReport): ListReport {
  return underRun(runInfo(context, settings, []), { law: settings.loaded.law, catalogue: settings.catalogue, language: context.language }, report);
}

/** The same under the law of a run. */
export function underRun(run: RunInfo, about: ReportContext, report: ListReport): ListReport {
  return {
    ...report,
    document: (brief): TableReport => {
      const document = report.document(brief);
      return { ...document, notes: [...document.notes, ...lawSentences(run, about)] };
    },
    data: { ...report.data, law: run.law, asOf: run.asOf, reading: run.reading, assumptions: run.assumptions },
  };
}
