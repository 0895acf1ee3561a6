/** Words of what is pending in a list: the report, the sheet of questions, and what became of the answers. */
import { en } from './pending.en.ts';
import { es } from './pending.es.ts';
import type { InEach } from './language.ts';

type Said<K extends string> = Readonly<Record<K, string>>;

/** Why answers are not written into a list, though it can be read. */
export const FILL_OBSTACLES = ['xls', 'signed', 'protected', 'tracked', 'container', 'not-same'] as const;
export type FillObstacle = (typeof FILL_OBSTACLES)[number];

/** Why somebody comes first. */
type Urgency = 'refused' | 'overdue' | 'detained' | 'none';

export interface PendingWords {
  readonly title: (asOf: string) => string;
  /** How many are answered, and how many are not. */
  readonly open: (rows: number, answered: number, pending: number) => string;
  readonly asked: (people: number, cells: number) => string;
  /** What the answers are likely to come to. */
  readonly expected: (settled: number, law: number, presumed: number) => string;
  readonly waiting: (people: number) => string;
  readonly without: (people: number) => string;
  readonly urgent: (counts: readonly (readonly [Urgency, number])[]) => string;
  readonly urgency: Readonly<Record<Urgency, string>>;
  readonly tables: Said<'texts' | 'steps' | 'groups' | 'files' | 'people' | 'waiting' | 'without'>;
  readonly column: Said<'text' | 'people' | 'asked' | 'cells' | 'settled' | 'law' | 'urgent' | 'file' | 'likely' | 'questions' | 'turnsOn' | 'cases'>;
  readonly together: string;
  /** What to do about the texts that were not read. */
  readonly textsNote: string;
  readonly andMore: (count: number) => string;
  readonly estimate: string;
  readonly next: string;
  readonly book: {
    readonly sheet: string;
    readonly helpSheet: string;
    readonly help: (asOf: string) => readonly string[];
    /** Heading of the column by which a row is found again. */
    readonly key: string;
    readonly charges: string;
    readonly written: (text: string) => string;
    /** What the charges are to be answered with. */
    readonly articles: string;
    /** Name of a file of people of whom the column says nothing. */
    readonly noValue: string;
  };
  readonly splitWritten: (books: number, folder: string) => string;
  /** The workbook names people. */
  readonly hasNames: (file: string) => string;
  readonly merge: {
    readonly title: (list: string) => string;
    readonly counts: (filled: number, people: number, same: number, differs: number, unread: number, notWritten: number) => string;
    readonly rows: (rows: number) => string;
    readonly unmatched: (rows: number) => string;
    readonly moved: (rows: number) => string;
    readonly changed: (file: string) => string;
    readonly otherLaw: (file: string) => string;
    readonly noStamp: (file: string) => string;
    readonly added: (headings: readonly string[]) => string;
    /** People who were open when the questions were written, and are now. */
    readonly progress: (before: number, now: number, lawBefore: number, lawNow: number) => string;
    readonly tables: Said<'differs' | 'unread' | 'not-written' | 'unmatched' | 'fill'>;
    readonly column: Said<'case' | 'fact' | 'list' | 'answer' | 'answers'>;
    /** A disagreement, by its places alone. */
    readonly differing: (count: number, places: readonly string[]) => string;
    readonly place: (row: number, heading: string) => string;
    readonly answerRow: (file: string, row: number) => string;
    /** Heading of the column that keeps what stood in a cell before. */
    readonly before: string;
    readonly obstacle: Readonly<Record<FillObstacle, (file: string) => string>>;
  };
}

export const pendingWords: InEach<PendingWords> = { es, en };
