/** `amnistia duplicates`: rows that may be of one person, a sheet to decide in, and the decisions applied. */
import { ReviewList } from '../../lists/linkage/review.ts';
import { MergedList } from '../../lists/linkage/merged-list.ts';
import { duplicatesData, duplicatesDocument, duplicatesText, reviewTable } from '../../report/lists/duplicates-report.ts';
import { mergedData, mergedDocument, mergedTable, problemsOf } from '../../report/lists/merged-report.ts';
import { listWords } from '../../i18n/lists.ts';
import { finish, readingOf, shownIn } from './list-command.ts';
import { listTargets } from '../output/list-output.ts';
import { text, type Action } from '../context.ts';
import { decisionsFrom } from '../input/read-decisions.ts';
import { eachListRow, type ListReading } from '../input/read-lists.ts';

export const duplicates: Action = async (context, files, options) => {
  const decisions = text(options['decisions']);
  const reading = await readingOf(context, decisions === undefined ? files : [...files, decisions], options);
  return decisions === undefined ? review(reading, files) : merge(reading, files, decisions);
};

async function review(reading: ListReading, files: readonly string[]): Promise<number> {
  const { context: { language }, options } = reading;
  const list = new ReviewList();
  const lists = await eachListRow(reading, files, (row) => {
    list.add(row);
  });
  const { counts, rows } = list.review();
  const shown = shownIn(options, lists);
  const data = duplicatesData(counts, () => rows, shown);
  return finish(reading, files, lists, {
    text: () => duplicatesText(data, language, shown),
    tables: () => [reviewTable(data, shown)],
    document: () => duplicatesDocument(data, language, shown),
    data,
  });
}

async function merge(reading: ListReading, files: readonly string[], sheet: string): Promise<number> {
  const { context, settings, options, notices } = reading;
  const { language } = context;
  const { decisions, unreadable } = await decisionsFrom(sheet, context);
  const list = new MergedList(decisions);
  const lists = await eachListRow(reading, files, (row) => {
    list.add(row);
  });
  const applied = list.apply();
  const shown = shownIn(options, lists);
  const tables = lists.flatMap((one) => one.tables);
  const data = mergedData(applied, unreadable, shown);
  const table = () => mergedTable(list.headings(tables), list.rows(applied, tables), language);
  const { read, kept, mergedAway } = applied.counts;
  // The text report says it too; beside any other, it is told here.
  if (!listTargets(context, options, files).some(({ format, file }) => format === 'text' && file === '-')) {
    await notices.say(listWords[language].linkage.applied(read, kept, mergedAway));
    for (const problem of problemsOf({ ...data, unreadable: data.unreadable.map(({ row }) => ({ row, word: '…' })) }, language, shown.several)) await notices.say(`  ! ${problem}`);
  }
  return finish(reading, files, lists, {
    tables: () => [table()],
    document: () => mergedDocument(data, language, shown.several),
    workbook: async () => (await import('../../report/tables/xlsx.ts')).tableXlsx(table(), settings.asOf),
    data,
  }, applied.refused.length + unreadable.length > 0);
}
