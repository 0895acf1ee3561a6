/** `amnistia pending`: what to ask whom, from a list or a saved result, and the answers back into the list. */
import { parseDay, type Day } from '../../case/dates.ts';
import { pendingWords } from '../../i18n/pending.ts';
import { readCaseValue } from '../../intake/index.ts';
import { intakeContext } from '../../intake/law-context.ts';
import type { ListRow } from '../../lists/row.ts';
import { termOf } from '../../rules/court/term.ts';
import { LEAST_LIKELY, pendingOf } from '../../pending/pending.ts';
import type { ListOptions } from '../../report/lists/person-data.ts';
import { pendingData, pendingDocument, pendingTable } from '../../report/pending/pending-report.ts';
import { tableOf, type Result } from '../../report/result.ts';
import { list, text, type Action, type Context, type Options } from '../context.ts';
import { DONE, UsageError } from '../exit.ts';
import { engineOfRun } from '../input/engine-of-run.ts';
import { openInputs } from '../input/inputs.ts';
import { dayOfSettings } from '../input/read-lists.ts';
import { contentOf, lawOfRun, otherLaw } from '../input/saved-result.ts';
import { listTargets, writeListReport, type ListReport } from '../output/list-output.ts';
import { Notices } from '../output/notices.ts';
import { writeOutputs } from '../output/write-file.ts';
import { settingsOf } from '../settings.ts';
import { finish, prepare, shownIn, underLaw, underRun } from './list-command.ts';
import { namesPeople, splitBooks, splitOf, wholeBook, type PendingSource } from './pending/questions.ts';
import { refuseSettings } from './request.ts';

export const pending: Action = async (context, operands, options) => {
  if (list(options['merge']).length > 0) return (await import('./pending/merge.ts')).mergeAnswers(context, operands, options);
  listTargets(context, options, operands);
  splitOf(options);
  const [file] = operands;
  // Standard input is read once, as a list.
  if (file === undefined || file === '-' || operands.length > 1) return fromList(context, operands, options);
  const [input] = await openInputs([file], context.terminal);
  const content = input && (await contentOf(input));
  return content?.kind === 'result' ? fromResult(context, file, content.result, options) : fromList(context, operands, options, input?.info().sha256);
};

async function fromList(context: Context, files: readonly string[], options: Options, list = ''): Promise<number> {
  const prepared = await prepare(context, files, options, { withCells: true });
  const { settings, lists, notices } = prepared;
  const { loaded: { law, sha256 }, catalogue, engine, asOf } = settings;
  const day = dayOfSettings(settings);
  const sheets = new Map(lists.flatMap((one) => one.tables.map(({ name }) => [name, name === one.file ? undefined : name.slice(one.file.length + 2, -1)] as const)));
  const source: PendingSource = {
    found: pendingOf(lists.flatMap(({ rows }) => rows), engine, { asOf: day, term: termOf(law), least: LEAST_LIKELY }),
    context: { law, catalogue, language: context.language }, lawSha256: sha256, asOf, list,
    sheetOf: (row) => sheets.get(row.file), tables: lists.flatMap(({ tables }) => tables),
  };
  await writeSplit(context, source, options, notices);
  return finish(prepared, files, lists, underLaw(prepared, reportOf(source, day, shownIn(options, lists))));
}

async function fromResult(context: Context, file: string, result: Result, options: Options): Promise<number> {
  refuseSettings(file, options);
  const { run, cases, columns = [] } = result;
  if (run.shared !== undefined) throw new UsageError('result-was-cut', { file });
  const loaded = await lawOfRun(run, text(options['law']), context.language);
  if (!loaded) throw otherLaw(file, run);
  const settings = await settingsOf(context, { ...options, asOf: run.asOf, law: text(options['law']) ?? run.law.id, failOn: undefined });
  const { catalogue } = settings;
  const notices = new Notices(context, settings.quiet);
  await (await import('../input/agreement.ts')).requireAgreement({ file, result, law: loaded, catalogue }, context.language, notices);
  const engine = engineOfRun(loaded.law, run, catalogue);
  if (!engine) throw otherLaw(file, run);
  const intake = intakeContext(loaded.law, catalogue);
  const sheets = new Map(cases.map((one) => [tableOf(one), one.sheet]));
  const rows = cases.map((one): ListRow => ({ case: readCaseValue(one.facts, intake, one.file, one.id), file: tableOf(one), row: one.row, ...(one.cells === undefined ? {} : { cells: one.cells }) }));
  const day = parseDay(run.asOf) ?? Number.NaN;
  const source: PendingSource = {
    found: pendingOf(rows, engine, { asOf: day, term: termOf(loaded.law), least: LEAST_LIKELY }),
    context: { law: loaded.law, catalogue, language: context.language }, lawSha256: loaded.sha256, asOf: run.asOf, list: run.inputs.length === 1 ? (run.inputs[0]?.sha256 ?? '') : '',
    sheetOf: (row) => sheets.get(row.file), tables: columns.map((one) => ({ name: tableOf(one), headings: one.headings })),
  };
  await writeSplit(context, source, options, notices);
  const shown = { names: options['names'] === true, several: columns.length > 1 };
  await writeListReport(context, settings, options, [file], underRun(run, source.context, reportOf(source, day, shown)), notices);
  return DONE;
}

/** One workbook for each value of a column, where that was asked for; whose they are is told by their names alone. */
async function writeSplit(context: Context, source: PendingSource, options: Options, notices: Notices): Promise<void> {
  const split = splitOf(options);
  const words = pendingWords[context.language];
  if (!split) {
    if (namesPeople(source)) for (const { format, file } of listTargets(context, options, [])) if (format === 'xlsx') await notices.say(words.hasNames(file));
    return;
  }
  const books = await splitBooks(source, split);
  await writeOutputs(context, options['force'] === true, books);
  await notices.say(words.splitWritten(books.length, split.folder));
  if (namesPeople(source)) await notices.say(words.hasNames(split.folder));
}

function reportOf(source: PendingSource, asOf: Day, shown: ListOptions): ListReport {
  const data = pendingData(source.found, asOf, shown);
  return { tables: () => [pendingTable(data)], document: (brief) => pendingDocument(data, source.context, brief), data, workbook: () => wholeBook(source) };
}
