/** Words of the commands about spreadsheets: the mapping of columns, the template, the schemas, the progress line. */
import { en } from './sheets.en.ts';
import { es } from './sheets.es.ts';
import type { Code } from './codes.ts';
import type { InEach } from './language.ts';

export interface SheetWords {
  readonly map: {
    /** Headings of the table that is shown. */
    readonly columns: readonly [letter: string, heading: string, fact: string, reads: string, samples: string];
    /** The fact of a column that goes through untouched. */
    readonly untouched: string;
    /** How many of the filled cells that were looked at can be read. */
    readonly reads: (readable: number, filled: number) => string;
    readonly empty: string;
    readonly unread: (text: string, message: string) => string;
    readonly table: (file: string, sheet: string, row: number, rows: number) => string;
    /** No column says anything that decides a case. */
    readonly decidesNothing: string;
    /** A column that is not used, and what it may be. */
    readonly mayBe: (column: string, facts: readonly string[]) => string;
    readonly unsettled: string;
    /** What a column of free text seems to say of how many people; it is never read from there. */
    readonly freeText: (column: string, found: readonly (readonly [fact: string, people: number])[]) => string;
    readonly which: string;
    readonly save: string;
    readonly leave: string;
    readonly forWhat: (column: string) => string;
    readonly takenFrom: (column: string, fact: string) => string;
    readonly whereTo: string;
    /** Asked by a run, which does not need the answer. */
    readonly keepIn: string;
    readonly hint: string;
    readonly searchHint: string;
    readonly saved: (file: string) => string;
    readonly notSaved: string;
    readonly use: (file: string, input: string) => string;
    readonly id: string;
  };
  readonly template: {
    readonly reads: (articles: string, law: string) => string;
  };
  readonly schema: {
    readonly caseTitle: string;
    readonly mapTitle: string;
    readonly lawTitle: string;
  };
  readonly progress: {
    /** @param remaining empty where nobody knows how much is left */
    readonly line: (rows: string, perSecond: string, remaining: string) => string;
    readonly remaining: (time: string) => string;
    readonly interrupted: (rows: string) => string;
    readonly nothingWritten: string;
  };
  readonly codes: {
    readonly title: string;
    readonly intro: string;
    readonly columns: readonly [code: string, message: string, remedy: string, example: string];
    /** Examples that are too large to write out. */
    readonly large: Readonly<Partial<Record<Code, string>>>;
    readonly made: string;
  };
}

export const sheetWords: InEach<SheetWords> = { es, en };
