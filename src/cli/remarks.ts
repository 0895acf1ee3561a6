/** Remarks on rows, grouped by what is remarked: how often, one sentence for all, and the first places. */
import type { CaseResult } from '../report/result.ts';

/** Most places that are named for one code. */
const MOST_PLACES = 8;

/** What was remarked under one code. */
export interface Remark {
  readonly count: number;
  readonly example: string;
  readonly places: readonly { readonly file: string; readonly place: string }[];
}

interface Counted extends Remark {
  count: number;
  readonly places: { file: string; place: string }[];
}

export class Remarks {
  readonly #byCode = new Map<string, Counted>();
  readonly #files = new Set<string>();
  readonly #place: (row: number, column: string) => string;

  /** @param place how a place is told; asked for only if it will be named */
  constructor(place: (row: number, column: string) => string) {
    this.#place = place;
  }

  /** Whether they are on rows of more than one file. */
  get ofSeveralFiles(): boolean {
    return this.#files.size > 1;
  }

  get size(): number {
    return this.#byCode.size;
  }

  add(code: string, example: string, file: string, row: number, column: string): void {
    this.#files.add(file);
    const known = this.#under(code, example);
    known.count += 1;
    if (known.places.length < MOST_PLACES) known.places.push({ file, place: this.#place(row, column) });
  }

  /** The warnings of a case. */
  warned({ warnings, file, row }: CaseResult): void {
    for (const { code, message, column } of warnings) this.add(code, message, file, row, column);
  }

  #under(code: string, example: string): Counted {
    let known = this.#byCode.get(code);
    if (!known) this.#byCode.set(code, (known = { count: 0, example, places: [] }));
    return known;
  }

  /** What was remarked so far, most often first. */
  sorted(): readonly (readonly [code: string, remark: Remark])[] {
    return [...this.#byCode].sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1));
  }
}
