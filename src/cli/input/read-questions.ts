/** The sheet of questions as it comes back, as a workbook or as CSV, with the headings of either language. */
import type { AnswerTarget, GivenRow } from '../../append/index.ts';
import { factWords } from '../../i18n/facts.ts';
import { LANGUAGES } from '../../i18n/language.ts';
import { pendingWords } from '../../i18n/pending.ts';
import { ASKED } from '../../pending/asked.ts';
import { QUESTIONS_FORMAT, type QuestionsStamp } from '../../report/pending/questions-book.ts';
import { unguarded } from '../../text/formula.ts';
import { wordsOf } from '../../text/fold.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../exit.ts';
import { titlesOf } from './inputs.ts';
import { sheetsOf, type SheetRow } from './sheet-rows.ts';

export interface ReadQuestions {
  /** What messages call it. */
  readonly name: string;
  /** Null where it does not say which run wrote it, as a CSV made from it. */
  readonly stamp: QuestionsStamp | null;
  /** Rows with any answer. */
  readonly rows: readonly Omit<GivenRow, 'sameList'>[];
}

const KEYS: ReadonlySet<string> = new Set(LANGUAGES.map((language) => wordsOf(pendingWords[language].book.key)));
const FACTS: ReadonlyMap<string, AnswerTarget> = new Map(LANGUAGES.flatMap((language) => [...ASKED, 'foreign-part' as const].map((id) => [wordsOf(factWords[language].facts[id].heading), id] as const)));

/** @throws UsageError for a file that is no sheet of questions */
export async function questionsFrom(file: string, context: Context): Promise<ReadQuestions> {
  const [name = file] = titlesOf([file]);
  let stamp: QuestionsStamp | null = null;
  let rows: ReadQuestions['rows'] | null = null;
  for await (const sheet of sheetsOf(file, context)) {
    rows ??= answersIn(sheet, name);
    stamp ??= stampIn(sheet);
  }
  if (!rows) throw new UsageError('no-questions', { file });
  return { name, stamp, rows };
}

function answersIn(sheet: readonly SheetRow[], file: string): ReadQuestions['rows'] | null {
  const head = sheet.findIndex(({ cells }) => cells.some((cell) => KEYS.has(wordsOf(cell))));
  const headings = (sheet[head]?.cells ?? []).map(wordsOf);
  const place = headings.findIndex((heading) => KEYS.has(heading));
  if (place < 0) return null;
  const columns = headings.flatMap((heading, column) => {
    const target = FACTS.get(heading);
    return target === undefined ? [] : [{ target, column }];
  });
  return sheet.slice(head + 1).flatMap(({ row, cells }) => {
    const answers = columns.map(({ target, column }) => [target, unguarded(cells[column] ?? '').trim()] as const).filter(([, answer]) => answer !== '');
    return answers.length === 0 ? [] : [{ key: (cells[place] ?? '').trim(), file, row, cells: answers }];
  });
}

function stampIn(sheet: readonly SheetRow[]): QuestionsStamp | null {
  const [first, second] = sheet;
  if (first?.cells[0] !== QUESTIONS_FORMAT) return null;
  try {
    const value = JSON.parse(second?.cells[0] ?? '') as QuestionsStamp;
    return typeof value.list === 'string' && typeof value.pending === 'number' ? value : null;
  } catch {
    return null;
  }
}
