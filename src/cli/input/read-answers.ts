/** The sheet of texts that were not read, with what a person wrote beside them: as CSV or as a workbook, with the headings of either language. */
import { createHash } from 'node:crypto';
import { isOpenCharge } from '../../case/case.ts';
import { CASE_FACT_IDS } from '../../case/facts.ts';
import type { Catalogue } from '../../offences/catalogue.ts';
import { factWords } from '../../i18n/facts.ts';
import { LANGUAGES } from '../../i18n/language.ts';
import { unreadWords, type UnreadWords } from '../../i18n/unread.ts';
import { Answers, type Answer, type Answerable } from '../../intake/answers.ts';
import { readFactText } from '../../intake/index.ts';
import { intakeContext } from '../../intake/law-context.ts';
import { unguarded } from '../../text/formula.ts';
import { wordsOf } from '../../text/fold.ts';
import type { Law } from '../../rules/language/law.ts';
import { UsageError } from '../exit.ts';
import type { Context } from '../context.ts';
import { sheetsOf, type SheetRow } from './sheet-rows.ts';

export interface ReadAnswers {
  readonly answers: Answers;
  readonly sha256: string;
  /** Rows of the sheet whose answer cannot be read either, or that name no fact. */
  readonly unreadable: readonly number[];
}

/** @throws UsageError for a file without the columns of such a sheet */
export async function answersFrom(file: string, law: Law, catalogue: Catalogue, context: Context): Promise<ReadAnswers> {
  const hash = createHash('sha256');
  for await (const sheet of sheetsOf(file, context, (bytes) => hash.update(bytes))) {
    const found = answersIn(sheet);
    if (!found) continue;
    const unreadable: number[] = [];
    const answers: Answer[] = [];
    for (const { row, fact, written, answer } of found) {
      if (fact === undefined || !isRead(fact, answer)) unreadable.push(row);
      else answers.push({ fact, written, answer });
    }
    return { answers: new Answers(answers), sha256: hash.digest('hex'), unreadable };
  }
  throw new UsageError('no-answers', { file });

  function isRead(fact: Answerable, answer: string): boolean {
    const intake = intakeContext(law, catalogue);
    if (fact === 'charges') {
      const { state, charges } = intake.charges.charges(answer, null);
      return state === 'charges' && !charges.some(isOpenCharge);
    }
    const read = readFactText(fact, answer, intake).facts[fact];
    return read !== undefined && 'values' in read && read.values.length === 1;
  }
}

interface Line {
  readonly row: number;
  readonly fact: Answerable | undefined;
  readonly written: string;
  readonly answer: string;
}

/** The lines of a sheet that have an answer; null for a sheet of another kind. */
function answersIn(sheet: readonly SheetRow[]): readonly Line[] | null {
  const head = sheet.findIndex(({ cells }) => placesOf(cells) !== null);
  const places = placesOf(sheet[head]?.cells ?? []);
  if (!places) return null;
  return sheet.slice(head + 1).flatMap(({ row, cells }) => {
    const [fact = '', written = '', answer = ''] = places.map((place) => unguarded(cells[place] ?? '').trim());
    return answer === '' ? [] : [{ row, fact: FACTS.get(wordsOf(fact)), written, answer }];
  });
}

const FACTS: ReadonlyMap<string, Answerable> = new Map(LANGUAGES.flatMap((language) => [...CASE_FACT_IDS, 'charges' as const].map((id) => [wordsOf(factWords[language].facts[id].heading), id] as const)));

/** Where fact, text and answer stand; null where one of them is missing. */
function placesOf(cells: readonly string[]): readonly [number, number, number] | null {
  const headings = cells.map(wordsOf);
  const at = (column: keyof UnreadWords): number => headings.findIndex((heading) => LANGUAGES.some((language) => wordsOf(unreadWords[language][column]) === heading));
  const places = [at('fact'), at('written'), at('answer')] as const;
  return places.includes(-1) ? null : [...places];
}
