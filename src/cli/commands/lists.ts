/** The commands that follow lists up: they work on spreadsheets and keep no store. */
import { parse as parseCsv } from 'csv-parse/sync';
import { resolve } from 'node:path';
import { isCaseFactId } from '../../case/facts.ts';
import { calendar } from '../../lists/calendar.ts';
import { coDefendants as findCoDefendants } from '../../lists/co-defendants.ts';
import { deadlines as findDeadlines } from '../../lists/deadlines.ts';
import { DIMENSIONS, columnDimension, factDimension, type Dimension } from '../../lists/dimensions.ts';
import { equalCases as findEqualCases } from '../../lists/equal-cases.ts';
import { applyDecisions } from '../../lists/linkage/apply.ts';
import { DECISION_COLUMNS, readDecisions, type Decision } from '../../lists/linkage/decisions.ts';
import { duplicates as findDuplicates } from '../../lists/linkage/link.ts';
import { reviewSheet } from '../../lists/linkage/review.ts';
import { progress } from '../../lists/progress.ts';
import { reconcile as findReconciled } from '../../lists/reconcile.ts';
import { situationText } from '../../lists/twins.ts';
import { coDefendantsData, coDefendantsTable, coDefendantsText } from '../../report/lists/co-defendants-report.ts';
import { calendarWords, deadlinesData, deadlinesTable, deadlinesText } from '../../report/lists/deadlines-report.ts';
import { appliedText, duplicatesData, duplicatesText, reviewTable } from '../../report/lists/duplicates-report.ts';
import { equalCasesData, equalCasesTable, equalCasesText, twinsTable } from '../../report/lists/equal-cases-report.ts';
import { progressData, progressTable, progressText } from '../../report/lists/progress-report.ts';
import { reconcileData, reconcileTable, reconcileText } from '../../report/lists/reconcile-report.ts';
import { DONE, DONE_WITH_FINDINGS, UsageError } from '../exit.ts';
import { openInputs, wholeInput } from '../inputs.ts';
import { gateAsked, writeListReport, type ListReport } from '../list-output.ts';
import { Notices } from '../notices.ts';
import type { Action, Context } from '../program.ts';
import { dayOfSettings, determined, readLists, type List } from '../read-lists.ts';
import { list, settingsOf, text, type Options, type Settings } from '../settings.ts';

interface Prepared {
  readonly settings: Settings;
  readonly notices: Notices;
  readonly lists: readonly List[];
}

async function prepare(context: Context, files: readonly string[], options: Options): Promise<Prepared> {
  const settings = await settingsOf(context, { ...options, failOn: undefined });
  const notices = new Notices(context, settings.quiet);
  return { settings, notices, lists: await readLists(context, settings, files, options, notices) };
}

/** Writes the report; rejected rows or a met gate end with 1. */
async function finish(context: Context, { settings, notices, lists }: Prepared, options: Options, report: ListReport, gateMet = false): Promise<number> {
  await writeListReport(context, settings, options, report, notices);
  return gateMet || lists.some(({ rejected }) => rejected > 0) ? DONE_WITH_FINDINGS : DONE;
}

const rowsOf = (lists: readonly List[]) => lists.flatMap(({ rows }) => rows);
const namesIn = (options: Options) => ({ names: options['names'] === true });

export const duplicates: Action = async (context, files, options) => {
  const prepared = await prepare(context, files, options);
  const rows = rowsOf(prepared.lists);
  const decisions = text(options['decisions']);
  if (decisions !== undefined) {
    const applied = applyDecisions(rows, await decisionsFrom(decisions, context));
    const kept = applied.rows.map(({ file, row, case: { id } }) => ({ file, row, id }));
    const data = { counts: applied.counts, rows: kept, merged: applied.merged, related: applied.related, refused: applied.refused };
    const table = { name: 'rows', headings: ['file', 'row', 'id'], rows: kept.map(({ file, row, id }) => [file, row, id]) };
    return finish(context, prepared, options, { text: () => appliedText(applied, context.language), tables: () => [table], data }, applied.refused.length > 0);
  }
  const linkage = findDuplicates(rows);
  const data = duplicatesData(linkage.counts, reviewSheet(rows, linkage.pairs));
  return finish(context, prepared, options, { text: () => duplicatesText(data, context.language), tables: () => [reviewTable(data)], data });
};

async function decisionsFrom(file: string, context: Context): Promise<readonly Decision[]> {
  const [input] = await openInputs([file], context.terminal);
  const bytes = input ? await wholeInput(input) : Buffer.alloc(0);
  const sheet = bytes.toString('utf8').replace(/^\ufeff/u, '');
  const heading = sheet.slice(0, sheet.search(/[\r\n]|$/u));
  const delimiter = [';', ',', '\t', '|'].find((one) => DECISION_COLUMNS.every((column) => heading.split(one).some((cell) => cell.replaceAll('"', '') === column)));
  if (delimiter === undefined) throw new UsageError('no-decisions', { file });
  const lines = parseCsv(sheet, { delimiter, columns: true, relax_column_count: true, skip_empty_lines: true }) as Record<string, string>[];
  return readDecisions(lines).decisions;
}

export const reconcile: Action = async (context, files, options) => {
  const [a = '', b = ''] = twoFiles(files);
  const prepared = await prepare(context, [a, b], options);
  const [one, other] = prepared.lists;
  const found = findReconciled(one?.rows ?? [], other?.rows ?? []);
  const data = reconcileData(found, { a, b }, namesIn(options));
  return finish(context, prepared, options, { text: () => reconcileText(data, context.language), tables: () => [reconcileTable(data)], data });
};

export const compareLists: Action = async (context, files, options) => {
  const [before = '', after = ''] = twoFiles(files);
  const gate = gateAsked(options, 'gone');
  const prepared = await prepare(context, [before, after], options);
  const [one, other] = prepared.lists;
  const found = progress(one?.rows ?? [], other?.rows ?? [], { sameIds: options['rowIds'] !== true });
  const data = progressData(found, { before, after }, namesIn(options));
  return finish(context, prepared, options, { text: () => progressText(data, context.language), tables: () => [progressTable(data)], data }, gate && found.counts.goneWithoutReason > 0);
};

function twoFiles(files: readonly string[]): readonly string[] {
  const [a, b] = files;
  if (files.length !== 2 || a === undefined || b === undefined) throw new UsageError('two-lists-expected');
  if (a === '-' || b === '-') throw new UsageError('lists-not-stdin');
  if (resolve(a) === resolve(b)) throw new UsageError('same-list-twice', { file: a });
  return files;
}

export const deadlines: Action = async (context, files, options) => {
  const gate = gateAsked(options, 'overdue');
  const prepared = await prepare(context, files, options);
  const found = findDeadlines(rowsOf(prepared.lists), dayOfSettings(prepared.settings));
  const data = deadlinesData(found, namesIn(options));
  const file = text(options['calendar']);
  const report: ListReport = {
    text: () => deadlinesText(data, context.language),
    tables: () => [deadlinesTable(data)],
    data,
    files: file === undefined ? [] : [{ file, content: () => calendar(found, calendarWords(context.language), namesIn(options)) }],
  };
  return finish(context, prepared, options, report, gate && (found.counts.overdue ?? 0) > 0);
};

export const coDefendants: Action = async (context, files, options) => {
  const prepared = await prepare(context, files, options);
  const data = coDefendantsData(findCoDefendants(determined(prepared.settings, rowsOf(prepared.lists))), namesIn(options));
  return finish(context, prepared, options, { text: () => coDefendantsText(data, context.language), tables: () => [coDefendantsTable(data)], data });
};

export const equalCases: Action = async (context, files, options) => {
  const prepared = await prepare(context, files, options);
  const { settings, lists } = prepared;
  const headings = new Map(lists.map((one) => [one.file, one.headings]));
  const asked = list(options['by']).map((name): Dimension => {
    const dimension = isCaseFactId(name) ? factDimension(name) : columnDimension(name, headings);
    if (!dimension) throw new UsageError('unknown-column', { column: name });
    return dimension;
  });
  const found = findEqualCases(determined(settings, rowsOf(lists)), {
    asOf: dayOfSettings(settings),
    dimensions: asked.length > 0 ? asked : DIMENSIONS,
    situation: situationText(settings.engine),
  });
  const data = equalCasesData(found);
  return finish(context, prepared, options, { text: () => equalCasesText(data, context.language), tables: () => [equalCasesTable(data), twinsTable(data)], data });
};
