/** The commands that follow lists up: they work on spreadsheets and keep no store. */
import { resolve } from 'node:path';
import { DECIDING, type Target } from '../../intake/index.ts';
import { calendar } from '../../lists/calendar.ts';
import { coDefendants as findCoDefendants } from '../../lists/co-defendants.ts';
import { deadlines as findDeadlines } from '../../lists/deadlines.ts';
import { dimensionsOf } from '../../lists/dimensions.ts';
import { equalCases as findEqualCases } from '../../lists/equal-cases.ts';
import { progress } from '../../lists/progress.ts';
import { reconcile as findReconciled } from '../../lists/reconcile.ts';
import { courtTermsOf, termOf, type Term } from '../../rules/court/term.ts';
import { situationText } from '../../lists/twins.ts';
import { coDefendantsData, coDefendantsDocument, coDefendantsTable } from '../../report/lists/co-defendants-report.ts';
import { calendarWords, deadlinesData, deadlinesDocument, deadlinesTable } from '../../report/lists/deadlines-report.ts';
import { equalCasesData, equalCasesDocument, equalCasesTable, twinsTable } from '../../report/lists/equal-cases-report.ts';
import { progressData, progressDocument, progressTable } from '../../report/lists/progress-report.ts';
import { reconcileData, reconcileDocument, reconcileTable } from '../../report/lists/reconcile-report.ts';
import { UsageError } from '../exit.ts';
import { gateAsked } from '../output/list-output.ts';
import { finish, prepare, rowsOf, shownIn, underLaw } from './list-command.ts';
import { list, text, type Action } from '../context.ts';
import { dayOfSettings, determined } from '../input/read-lists.ts';
import type { Settings } from '../settings.ts';

export const reconcile: Action = async (context, files, options) => {
  const [a = '', b = ''] = twoFiles(files);
  const prepared = await prepare(context, [a, b], options);
  const { lists: [one, other], lists } = prepared;
  const found = findReconciled(one?.rows ?? [], other?.rows ?? []);
  const data = reconcileData(found, { a: one?.file ?? '', b: other?.file ?? '' }, sidesIn(prepared));
  return finish(prepared, files, lists, {
    tables: () => [reconcileTable(data)], document: () => reconcileDocument(data, context.language), data,
  });
};

export const compareLists: Action = async (context, files, options) => {
  const [before = '', after = ''] = twoFiles(files);
  const gate = gateAsked(options, 'gone');
  const prepared = await prepare(context, [before, after], options);
  const { lists: [one, other], lists } = prepared;
  const found = progress(one?.rows ?? [], other?.rows ?? [], { sameIds: options['rowIds'] !== true });
  const data = progressData(found, { before: one?.file ?? '', after: other?.file ?? '' }, sidesIn(prepared));
  return finish(prepared, files, lists, {
    tables: () => [progressTable(data)], document: () => progressDocument(data, context.language), data,
  }, gate && found.counts.goneWithoutReason > 0);
};

/** With two lists the side tells the file, unless one has several sheets. */
function sidesIn({ options, lists }: Awaited<ReturnType<typeof prepare>>): { readonly names: boolean; readonly several: boolean } {
  return { ...shownIn(options, lists), several: lists.some(({ tables }) => tables.length > 1) };
}

function twoFiles(files: readonly string[]): readonly string[] {
  const [a, b] = files;
  if (files.length !== 2 || a === undefined || b === undefined) throw new UsageError('two-lists-expected');
  if (a === '-' || b === '-') throw new UsageError('lists-not-stdin');
  if (resolve(a) === resolve(b)) throw new UsageError('same-file-twice', { file: a });
  return files;
}

function termIn({ loaded: { law } }: Settings): Term {
  const term = termOf(law);
  if (!term) throw new UsageError('law-without-term', { law: law.id });
  return term;
}

/** A list of requests need not say anything of the cases. */
const TELLS_REQUEST: ReadonlySet<Target> = new Set<Target>([...DECIDING, 'request-date', 'request-by', 'request-receipt', 'decision', 'decision-date']);

export const deadlines: Action = async (context, files, options) => {
  const gate = gateAsked(options, 'overdue');
  const prepared = await prepare(context, files, options, { deciding: TELLS_REQUEST });
  const { settings, lists } = prepared;
  const shown = shownIn(options, lists);
  const { law } = settings.loaded;
  const term = termIn(settings);
  const found = findDeadlines(rowsOf(lists), dayOfSettings(settings), term, courtTermsOf(law).appeal);
  const data = deadlinesData(found, shown);
  const file = text(options['calendar']);
  return finish(prepared, files, lists, underLaw(prepared, {
    tables: () => [deadlinesTable(data)],
    document: () => deadlinesDocument(data, context.language, law.term),
    data,
    files: file === undefined ? [] : [{ file, content: () => calendar(found, calendarWords(context.language, term, law.term), shown) }],
  }), gate && (found.counts.overdue ?? 0) > 0);
};

export const coDefendants: Action = async (context, files, options) => {
  const prepared = await prepare(context, files, options);
  const { settings, lists } = prepared;
  const data = coDefendantsData(findCoDefendants(determined(settings, rowsOf(lists))), shownIn(options, lists));
  return finish(prepared, files, lists, underLaw(prepared, {
    tables: () => [coDefendantsTable(data)], document: () => coDefendantsDocument(data, context.language), data,
  }));
};

export const equalCases: Action = async (context, files, options) => {
  const prepared = await prepare(context, files, options, { withCells: true });
  const { settings, lists } = prepared;
  const { dimensions, unknown, personal } = dimensionsOf(list(options['by']), lists.flatMap((one) => one.tables));
  if (unknown !== undefined) throw new UsageError('unknown-column', { column: unknown });
  if (personal !== undefined) throw new UsageError('personal-column', { column: personal });
  const found = findEqualCases(determined(settings, rowsOf(lists)), {
    asOf: dayOfSettings(settings), term: termIn(settings), dimensions, situation: situationText(settings.engine),
  });
  const data = equalCasesData(found, shownIn(options, lists).several);
  return finish(prepared, files, lists, underLaw(prepared, {
    tables: () => [equalCasesTable(data), twinsTable(data)], document: () => equalCasesDocument(data, context.language), data,
  }));
};
