/** A review sheet that a person filled in, as CSV or as a workbook, with the headings of either language. */
import { LANGUAGES } from '../../i18n/language.ts';
import { listDocumentWords } from '../../i18n/lists-document.ts';
import { wordsOf } from '../../text/fold.ts';
import { DECISION_COLUMNS, readDecisions, type Decision } from '../../lists/linkage/decisions.ts';
import type { UnreadableDecision } from '../../report/lists/merged-report.ts';
import { unguarded } from '../../text/formula.ts';
import { UsageError } from '../exit.ts';
import { sheetsOf, type SheetRow } from './sheet-rows.ts';
import type { Context } from '../context.ts';

export interface ReadDecisions {
  readonly decisions: readonly Decision[];
  readonly unreadable: readonly UnreadableDecision[];
}

type Column = (typeof DECISION_COLUMNS)[number];

export async function decisionsFrom(file: string, context: Context): Promise<ReadDecisions> {
  for await (const sheet of sheetsOf(file, context)) {
    const found = decisionsIn(sheet);
    if (found) return found;
  }
  throw new UsageError('no-decisions', { file });
}

function decisionsIn(sheet: readonly SheetRow[]): ReadDecisions | null {
  const head = sheet.findIndex(({ cells }) => placesOf(cells) !== null);
  const places = placesOf(sheet[head]?.cells ?? []);
  if (!places) return null;
  const below = sheet.slice(head + 1);
  const lines = below.map(({ cells }) => Object.fromEntries(DECISION_COLUMNS.map((column) => [column, unguarded(cells[places.get(column) ?? -1] ?? '')])));
  const { decisions, unreadable } = readDecisions(lines);
  return { decisions, unreadable: unreadable.map((at) => ({ row: below[at]?.row ?? 0, word: lines[at]?.['decision'] ?? '' })) };
}

/** Where each column stands; null where one is missing. */
function placesOf(cells: readonly string[]): ReadonlyMap<Column, number> | null {
  const headings = cells.map(wordsOf);
  const places = new Map<Column, number>();
  for (const column of DECISION_COLUMNS) {
    const at = headings.findIndex((heading) => namesOf(column).includes(heading));
    if (at < 0) return null;
    places.set(column, at);
  }
  return places;
}

function namesOf(column: Column): readonly string[] {
  const words = LANGUAGES.map((language) => {
    const { review, reviewSide } = listDocumentWords[language];
    if (column === 'decision' || column === 'check') return review[column];
    return reviewSide(column.endsWith('file') ? 'file' : 'row', column.startsWith('a') ? 'A' : 'B');
  });
  return [column, ...words].map(wordsOf);
}
