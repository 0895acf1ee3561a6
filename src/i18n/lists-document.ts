/** Words of the tables that are made from lists: headings and titles of sheets, pages and columns. */
import { en } from './lists-document.en.ts';
import { es } from './lists-document.es.ts';
import type { InEach } from './language.ts';

type Said<K extends string> = Readonly<Record<K, string>>;

export interface ListDocumentWords {
  /** Headings of columns. */
  readonly column: Said<
    | 'case' | 'name' | 'court' | 'filed' | 'filedBy' | 'lastDay' | 'days' | 'status' | 'decision' | 'decisionDate' | 'notified' | 'next'
    | 'group' | 'difference' | 'outcome' | 'note' | 'fact' | 'saysA' | 'saysB' | 'listA' | 'listB' | 'before' | 'after' | 'saidBefore' | 'saysNow'
    | 'reason' | 'probability' | 'cautions' | 'change' | 'why' | 'by' | 'value' | 'requests' | 'granted' | 'refused' | 'unanswered' | 'pending'
    | 'interval' | 'median' | 'range' | 'alike' | 'answerDays' | 'keptRow' | 'mergedRows' | 'conflicts' | 'rows' | 'problem'
  >;
  /** The review sheet; what a person fills in is read back under these headings in either language. */
  readonly review: Said<'decision' | 'band' | 'relation' | 'probability' | 'weight' | 'reasons' | 'cautions' | 'check'>;
  readonly reviewSide: (column: 'file' | 'row' | 'id' | 'name' | 'id_number' | 'birth' | 'arrest' | 'state' | 'charges', side: 'A' | 'B') => string;
  /** How to fill in the review sheet. */
  readonly reviewHelp: string;
  readonly reviewWithoutNames: string;
  readonly summary: string;
  readonly requests: string;
  readonly sheetBoth: string;
  readonly sheetUncertain: string;
  readonly merged: string;
  readonly related: string;
  readonly refused: string;
  readonly noneHere: string;
  /** Columns that are added to a merged list. */
  readonly mergedColumns: Said<'rows' | 'others' | 'related'>;
}

export const listDocumentWords: InEach<ListDocumentWords> = { es, en };
