/** What happened between two dated lists, as data, rows and text. */
import type { Language } from '../../i18n/language.ts';
import { listDocumentWords } from '../../i18n/lists-document.ts';
import { listWords } from '../../i18n/lists.ts';
import type { Difference } from '../../lists/differences.ts';
import type { ChangeCode, GoneReason, Progress } from '../../lists/progress.ts';
import { sanitise } from '../../text/sanitise.ts';
import { differencesTable, personData, personsTable, shownDifferences, uncertainData, uncertainTable, type PersonData, type UncertainData } from './differences-data.ts';
import type { ReportTable, TableReport } from '../tables/table-report.ts';
import { rowData, rowsLabel, type ListOptions, type RowData } from './person-data.ts';
import { sideCells } from './reconcile-report.ts';
import type { Cell, DataTable } from '../tables/table.ts';

export interface ProgressData {
  readonly format: 'amnistia-progress/1';
  readonly names: { readonly before: string; readonly after: string };
  readonly counts: Progress['counts'];
  readonly followed: readonly (PersonData & { readonly changes: readonly ChangeCode[]; readonly differences: readonly Difference[] })[];
  readonly fresh: readonly PersonData[];
  readonly gone: readonly (PersonData & { readonly reason: GoneReason | null })[];
  readonly uncertain: readonly UncertainData[];
  readonly idClashes: readonly { readonly a: RowData; readonly b: RowData }[];
}

export function progressData(found: Progress, files: { readonly before: string; readonly after: string }, options: ListOptions = {}): ProgressData {
  return {
    format: 'amnistia-progress/1', names: files, counts: found.counts,
    followed: found.followed.map((one) => ({ ...personData(one, options), changes: one.changes, differences: shownDifferences(one.differences, options) })),
    fresh: found.fresh.map((one) => personData(one, options)),
    gone: found.gone.map((one) => ({ ...personData(one, options), reason: one.reason })),
    uncertain: uncertainData(found.uncertain.pairs, options),
    idClashes: found.idClashes.map(({ a, b }) => ({ a: rowData(a, options), b: rowData(b, options) })),
  };
}

export function progressTable(data: ProgressData): DataTable {
  const rows: Cell[][] = [];
  const add = (what: string, person: PersonData, rest: readonly Cell[]) => rows.push([what, ...sideCells(person.a), ...sideCells(person.b), ...rest]);
  for (const one of data.followed) {
    const what = one.changes.length === 0 ? 'unchanged' : one.changes.join('; ');
    if (one.differences.length === 0) add(what, one, [null, null, null]);
    for (const { fact, a, b } of one.differences) add(what, one, [fact, a, b]);
  }
  for (const one of data.fresh) add('new', one, [null, null, null]);
  for (const one of data.gone) add(one.reason === null ? 'gone-without-reason' : `gone: ${one.reason}`, one, [null, null, null]);
  for (const { a, b, probability } of data.uncertain) add('uncertain', { a: [a], b: [b] }, [null, probability, null]);
  return { name: 'progress', headings: ['what', 'before_rows', 'before_ids', 'before_names', 'after_rows', 'after_ids', 'after_names', 'fact', 'before_says', 'after_says'], rows };
}

const CHANGES: readonly ChangeCode[] = ['detained-again', 'released', 'granted', 'refused', 'request-filed', 'fact-lost', 'changed'];

/** What is told under a heading: the facts lost, the facts changed, or what the change is about. */
function differencesOf(one: ProgressData['followed'][number], change: ChangeCode): readonly Difference[] {
  if (change === 'fact-lost') return one.differences.filter((difference) => difference.kind === 'only-a');
  if (change === 'changed') return one.differences.filter((difference) => difference.kind !== 'only-a');
  const about: readonly string[] = change === 'granted' || change === 'refused' ? ['decision-date'] : change === 'request-filed' ? ['request-date'] : ['custody'];
  return one.differences.filter((difference) => about.includes(difference.fact));
}

export function progressDocument(data: ProgressData, language: Language): TableReport {
  const all = listWords[language];
  const words = all.progress;
  const { column } = listDocumentWords[language];
  const sides = { a: column.before, b: column.after };
  const headings = [column.before, column.after, column.saidBefore, column.saysNow] as const;
  const changes = CHANGES.map((change): ReportTable => {
    const people = data.followed.filter((one) => one.changes.includes(change)).map((one) => ({ ...one, differences: differencesOf(one, change) }));
    // A change without its date or place is told all the same.
    const table = differencesTable(words.change[change], people, headings, language);
    const bare = people.filter((one) => one.differences.length === 0).map((one) => [rowsLabel(one.a, language), rowsLabel(one.b, language), null, null, null]);
    return { ...table, rows: [...table.rows, ...bare], count: people.length };
  });
  return {
    title: sanitise(words.title(data.names.before, data.names.after)),
    about: [`${all.count(data.counts.before, 'rows')} > ${all.count(data.counts.after, 'rows')}. ${words.unchanged}: ${String(data.counts.unchanged)}.`],
    tables: [
      personsTable(words.goneWithoutReason, data.gone.filter((one) => one.reason === null), { a: column.before }, language, true),
      {
        title: words.goneWithReason, headings: [column.before, column.reason],
        rows: data.gone.flatMap((one) => (one.reason === null ? [] : [[rowsLabel(one.a, language), words.gone[one.reason]]])),
      },
      ...changes,
      personsTable(words.fresh, data.fresh, { b: column.after }, language),
      uncertainTable(words.uncertain, data.uncertain, sides, undefined, language),
      personsTable(words.idClash, data.idClashes.map(({ a, b }) => ({ a: [a], b: [b] })), sides, language),
      { ...personsTable(words.unchanged, data.followed.filter((one) => one.changes.length === 0), sides, language), inFullOnly: true },
    ],
    notes: [words.notAmnestied],
  };
}
