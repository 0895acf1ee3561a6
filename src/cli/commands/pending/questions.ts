/** The workbooks of questions to send: one, or one for each value of a column. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { rowKey } from '../../../append/index.ts';
import { articlesByFact } from '../../../authoring/articles-by-fact.ts';
import { hasCharges, isUnknown, type Case, type Fact } from '../../../case/case.ts';
import { factWords } from '../../../i18n/facts.ts';
import { pendingWords } from '../../../i18n/pending.ts';
import { sheetWords } from '../../../i18n/sheets.ts';
import { LISTS_SHEET, templateColumns } from '../../../intake/index.ts';
import { valueOf } from '../../../case/fact-values.ts';
import type { ListRow } from '../../../lists/row.ts';
import { ASKED, type AskedCell } from '../../../pending/asked.ts';
import type { Pending, PendingPerson } from '../../../pending/pending.ts';
import { QUESTIONS_FORMAT, questionsXlsx, type QuestionsBook } from '../../../report/pending/questions-book.ts';
import type { ReportContext } from '../../../report/report-context.ts';
import { wordsOf } from '../../../text/fold.ts';
import { text, type Options } from '../../context.ts';
import { UsageError } from '../../exit.ts';
import type { WholeOutput } from '../../output/write-file.ts';

/** What the questions are made from. */
export interface PendingSource {
  readonly found: Pending;
  readonly context: ReportContext;
  readonly lawSha256: string;
  readonly asOf: string;
  /** Hash of the list; empty where it is not one file. */
  readonly list: string;
  readonly sheetOf: (row: ListRow) => string | undefined;
  readonly tables: readonly { readonly name: string; readonly headings: readonly string[] }[];
}

export interface Split {
  readonly column: string;
  readonly folder: string;
}

/** A column by which to split goes with a folder to write to. */
export function splitOf(options: Options): Split | null {
  const [column, folder] = [text(options['splitBy']), text(options['outDir'])];
  if (column === undefined && folder === undefined) return null;
  if (column === undefined || folder === undefined) throw new UsageError('split-needs-folder');
  return { column, folder };
}

export function namesPeople({ found }: PendingSource): boolean {
  return found.people.some(({ row }) => valueOf(row.case, 'name') !== null);
}

/** The workbook with everybody who is to be asked. */
export function wholeBook(source: PendingSource): Promise<Uint8Array> {
  return questionsXlsx(bookOf(source, source.found.people));
}

/** One workbook for each value of a column; the folder is made if it is not there. */
export async function splitBooks(source: PendingSource, { column, folder }: Split): Promise<readonly WholeOutput[]> {
  const places = new Map(source.tables.map(({ name, headings }) => [name, headings.findIndex((heading) => wordsOf(heading) === wordsOf(column))]));
  if ([...places.values()].every((place) => place < 0)) throw new UsageError('unknown-column', { column });
  const groups = new Map<string, PendingPerson[]>();
  for (const one of source.found.people) {
    const value = wordsOf(one.row.cells?.[places.get(one.row.file) ?? -1] ?? '').replaceAll(' ', '-').slice(0, 60);
    groups.set(value, [...(groups.get(value) ?? []), one]);
  }
  await mkdir(folder, { recursive: true });
  const { noValue } = pendingWords[source.context.language].book;
  return [...groups].map(([value, people]) => ({ file: join(folder, `${value === '' ? noValue : value}.xlsx`), content: () => questionsXlsx(bookOf(source, people)) }));
}

function bookOf(source: PendingSource, people: readonly PendingPerson[]): QuestionsBook {
  const { found, context: { language, law } } = source;
  const { book: words, urgency } = pendingWords[language];
  const facts = factWords[language];
  const { reads } = sheetWords[language].template;
  const articles = Object.fromEntries([...articlesByFact(law)].map(([fact, numbers]) => [fact, reads(numbers.join(', '), law.title[language])]));
  const columns = new Map(templateColumns({ language, events: law.events, articles }).map((column) => [column.target, column]));
  const used = new Set(people.flatMap(({ cells }) => cells));
  const asked = ASKED.flatMap((one): readonly AskedCell[] => (one === 'foreign-armed-action' ? [one, 'foreign-part'] : [one])).filter((one) => used.has(one));
  const known: readonly { readonly heading: string; readonly of: (one: PendingPerson) => string }[] = [
    { heading: columns.get('id')?.heading ?? '', of: ({ row }) => row.case.id },
    { heading: facts.facts.name.heading, of: ({ row }) => valueOf(row.case, 'name') ?? '' },
    { heading: pendingWords[language].column.urgent, of: (one) => urgency[one.urgency] },
    { heading: facts.facts['file-number'].heading, of: ({ row }) => valueOf(row.case, 'file-number') ?? '' },
    { heading: words.charges, of: (one) => (one.cells.includes('charges') ? chargesOf(one.row.case) : '') },
  ];
  const shown = known.filter(({ of }, at) => at === 0 || people.some((one) => of(one) !== ''));
  return {
    sheet: words.sheet, helpSheet: words.helpSheet, help: words.help(source.asOf), key: words.key, hidden: LISTS_SHEET,
    known: shown.map(({ heading }) => heading),
    questions: asked.map((one) => {
      const { heading = '', note = '', choices = [] } = columns.get(one) ?? {};
      return { heading, note: one === 'charges' ? `${words.articles}\n${note}` : note, choices: choices.length > 0 ? choices : [facts.unknown] };
    }),
    rows: people.map((one) => ({
      key: rowKey({ case: one.row.case, row: one.row.row, sheet: source.sheetOf(one.row) }),
      known: shown.map(({ of }) => of(one)),
      open: asked.map((cell) => (one.cells.includes(cell) ? { note: noteOf(one.row.case, cell, words.written) } : null)),
    })),
    stamp: {
      format: QUESTIONS_FORMAT, law: { id: law.id, sha256: source.lawSha256 }, asOf: source.asOf, list: source.list,
      pending: found.rows - found.answered, waitForLaw: found.waitForLaw.length,
    },
  };
}

function chargesOf({ charges }: Case): string {
  return hasCharges(charges) ? charges.map((charge) => charge.text).join('; ') : '';
}

/** What the list's cell says that could not be read, or not to the end. */
function noteOf({ facts }: Case, cell: AskedCell, written: (text: string) => string): string {
  if (cell === 'charges') return '';
  const fact = facts[cell] as Fact<unknown> | undefined;
  return fact?.text === undefined || (isUnknown(fact) && fact.unknown === 'blank') ? '' : written(fact.text);
}
