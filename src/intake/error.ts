/** What stops the reading of a file, or of one record, with a stable code. */
import type { Code } from '../i18n/codes.ts';

/** Where in the input it happened. */
export interface Place {
  readonly file?: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
}

/** The sentence for people stands in `src/i18n/codes`; `values` go into it. */
export class IntakeError extends Error {
  readonly code: Code;
  readonly values: Readonly<Record<string, string>>;
  readonly file: string | undefined;
  readonly row: number | undefined;
  readonly column: string | undefined;

  constructor(code: Code, values: Readonly<Record<string, string>> = {}, place: Place = {}) {
    super(code);
    this.name = 'IntakeError';
    this.code = code;
    this.values = values;
    this.file = place.file;
    this.row = place.row;
    this.column = place.column;
  }
}
