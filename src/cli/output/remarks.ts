/** Remarks on rows, grouped by what is remarked: how often, one sentence for all, and the first places. */
import { cliWords } from '../../i18n/cli.ts';
import type { Language } from '../../i18n/language.ts';
import type { CaseResult } from '../../report/result.ts';
import { toldCode, toldColumn, toldMessage } from './told.ts';

/** Most places that are named for one code. */
const MOST_PLACES = 8;

/** What was remarked under one code. */
export interface Remark {
  readonly count: number;
  /** What is said of all of them: nothing that stands in the list. */
  readonly sentence: string;
  readonly places: readonly { readonly file: string; readonly place: string }[];
}

/** A warning, or why a row was rejected. */
export interface Remarked {
  readonly code: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly column: string;
}

interface Counted extends Remark {
  count: number;
  readonly places: { file: string; place: string }[];
}

export class Remarks {
  readonly #byCode = new Map<string, Counted>();
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

  add({ code, values, column }: Remarked, file: string, row: number): void {
    this.#files.add(file);
    const known = this.#under(toldCode(code), () => toldMessage(this.#language, code, values ?? {}));
    known.count += 1;
    if (known.places.length < MOST_PLACES) known.places.push({ file, place: cliWords[this.#language].place(row, toldColumn(column, this.#headings)) });
  }

  /** The warnings of a case. */
  warned({ warnings, file, row }: CaseResult): void {
    for (const warning of warnings) this.add(warning, file, row);
  }

  #under(code: string, sentence: () => string): Counted {
    let known = this.#byCode.get(code);
    if (!known) this.#byCode.set(code, (known = { count: 0, sentence: sentence(), places: [] }));
    return known;
  }

  /** What was remarked so far, most often first. */
  sorted(): readonly (readonly [code: string, remark: Remark])[] {
    return [...this.#byCode].sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1));
  }
}
