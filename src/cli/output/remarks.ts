/** Remarks on rows, grouped by what is remarked: how many rows, one sentence for all, the columns with their first rows, the texts. */
import type { Language } from '../../i18n/language.ts';
import type { CaseResult } from '../../report/result.ts';
import { fold } from '../../text/fold.ts';
import { toldCode, toldColumn, toldMessage } from './told.ts';

/** Most rows that are named for one column. */
const MOST_ROWS = 8;

/** Where something was remarked. */
export interface RemarkedColumn {
  readonly file: string;
  readonly column: string;
  /** The first of them. */
  readonly rows: readonly number[];
  readonly more: boolean;
}

/** What was remarked under one code. */
export interface Remark {
  /** Rows, each once however many of its cells are meant. */
  readonly rows: number;
  /** What is said of all of them: nothing that stands in the list. */
  readonly sentence: string;
  readonly columns: readonly RemarkedColumn[];
  /** What the cells say, and how many rows say it; only for who sits at the terminal. */
  readonly texts: readonly { readonly text: string; readonly rows: number }[];
}

/** A warning, or why a row was rejected. */
export interface Remarked {
  readonly code: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly column: string;
}

interface Gathered {
  readonly sentence: string;
  readonly columns: Map<string, { readonly file: string; readonly column: string; readonly rows: number[]; more: boolean }>;
  readonly texts: Map<string, { readonly text: string; rows: number; last: string }>;
  rows: number;
  last: string;
}

export class Remarks {
  readonly #byCode = new Map<string, Gathered>();
  readonly #files = new Set<string>();
  readonly #language: Language;
  #headings: readonly string[] = [];

  constructor(language: Language) {
    this.#language = language;
  }

  /** The rows that follow are of the table with these headings. */
  table(headings: readonly string[]): void {
    this.#headings = headings;
  }

  /** Whether they are on rows of more than one file. */
  get ofSeveralFiles(): boolean {
    return this.#files.size > 1;
  }

  get size(): number {
    return this.#byCode.size;
  }

  add({ code, values = {}, column }: Remarked, file: string, row: number): void {
    this.#files.add(file);
    const gathered = this.#under(toldCode(code), () => toldMessage(this.#language, code, values));
    const here = `${file} ${String(row)}`;
    if (gathered.last !== here) gathered.rows += 1;
    gathered.last = here;
    const name = toldColumn(column, this.#headings);
    const place = entry(gathered.columns, `${file} ${name}`, () => ({ file, column: name, rows: [], more: false }));
    if (place.rows.at(-1) !== row) {
      if (place.rows.length < MOST_ROWS) place.rows.push(row);
      else place.more = true;
    }
    const { text } = values;
    if (text === undefined || text === '…') return;
    const said = entry(gathered.texts, fold(text), () => ({ text, rows: 0, last: '' }));
    if (said.last !== here) said.rows += 1;
    said.last = here;
  }

  /** The warnings of a case. */
  warned({ warnings, file, row }: CaseResult): void {
    for (const warning of warnings) this.add(warning, file, row);
  }

  #under(code: string, sentence: () => string): Gathered {
    return entry(this.#byCode, code, () => ({ sentence: sentence(), columns: new Map(), texts: new Map(), rows: 0, last: '' }));
  }

  /** What was remarked so far, what most rows have first. */
  sorted(): readonly (readonly [code: string, remark: Remark])[] {
    return [...this.#byCode]
      .sort((a, b) => b[1].rows - a[1].rows || (a[0] < b[0] ? -1 : 1))
      .map(([code, { rows, sentence, columns, texts }]) => [code, { rows, sentence, columns: [...columns.values()], texts: [...texts.values()].sort((a, b) => b.rows - a.rows || (a.text < b.text ? -1 : 1)) }]);
  }
}

function entry<T>(map: Map<string, T>, key: string, make: () => T): T {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
