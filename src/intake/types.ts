/** What goes into the reading of files and what comes out of it. */
import type { Case } from '../case/case.ts';
import type { CaseFactId } from '../case/facts.ts';
import type { Code } from '../i18n/codes.ts';
import type { DateOrder } from './dates/single.ts';
import type { FoundColumn } from './table/columns/find.ts';
import type { Mapping } from './table/mapping.ts';

/** A file or standard input. The bytes are read once, from the start. */
export interface Source {
  readonly name: string;
  /** Size in bytes, where it is known beforehand. */
  readonly size?: number | undefined;
  bytes(): AsyncIterable<Uint8Array>;
}

/** What a column of a table can be for. */
export type Target = CaseFactId | 'id' | 'charges';

export const FORMATS = ['csv', 'json', 'ndjson', 'xlsx', 'xls', 'ods'] as const;
export type Format = (typeof FORMATS)[number];

export interface ReadOptions {
  /** Otherwise by content. */
  readonly format?: Format | undefined;
  /** Any name that iconv knows; otherwise detected. */
  readonly encoding?: string | undefined;
  /** One character; otherwise detected. */
  readonly delimiter?: string | undefined;
  /** Name of the sheet, or its number from 1; otherwise every visible sheet with known headings. */
  readonly sheet?: string | number | undefined;
  /** Number of the row with the headings, as the spreadsheet shows it; otherwise found. */
  readonly headerRow?: number | undefined;
  readonly mapping?: Mapping | undefined;
  /** `open`: for a person who settles the columns, no table is refused for them; `sure`: one is where a column that decides is not sure. */
  readonly columns?: 'open' | 'sure' | undefined;
  /** What a table is worth reading for: a column for one of these has to be there; otherwise one that decides a case. */
  readonly deciding?: ReadonlySet<Target> | undefined;
  /** Order of day and month in figures; dmy unless told. */
  readonly dateOrder?: DateOrder | undefined;
  /** Called with the number of bytes read so far, for a progress line. */
  readonly onBytes?: ((file: string, bytes: number) => void) | undefined;
  /**
   * Called once a table or document was read to its end with the number of records that
   * it holds, counted where they are cut from the file: a second count beside the items.
   */
  readonly onRecords?: ((file: string, records: number) => void) | undefined;
}

/** What was found out about a table. */
export interface Detected {
  readonly format: Format;
  /** Where only ASCII was met so far: `ascii`. */
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly headerRow?: number;
}

/** One step of the reading; `read = case + rejected + blank + set-aside`. */
export type ReadItem =
  /** Comes once for each table, before its rows. */
  | { readonly kind: 'table'; readonly file: string; readonly sheet?: string; readonly headings: readonly string[]; readonly mapping: Mapping; readonly found?: readonly FoundColumn[]; readonly detected: Detected }
  | { readonly kind: 'case'; readonly file: string; readonly sheet?: string; readonly row: number; readonly cells: readonly string[]; readonly case: Case }
  | {
      readonly kind: 'rejected';
      readonly file: string;
      readonly sheet?: string;
      readonly row: number;
      /** Letter and heading, or empty where the whole row is meant. */
      readonly column: string;
      readonly code: Code;
      readonly values: Readonly<Record<string, string>>;
      readonly original: readonly string[] | string;
    }
  | { readonly kind: 'blank'; readonly file: string; readonly sheet?: string; readonly row: number }
  /** A row that is no person: a note, a total, a title, repeated headings. The code says which. */
  | { readonly kind: 'set-aside'; readonly file: string; readonly sheet?: string; readonly row: number; readonly code: Code; readonly values: Readonly<Record<string, string>> }
  /** Something to tell on stderr. */
  | { readonly kind: 'notice'; readonly file: string; readonly sheet?: string; readonly code: Code; readonly values: Readonly<Record<string, string>> };
