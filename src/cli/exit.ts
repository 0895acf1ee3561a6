/** Exit codes, and the errors that lead to them. */

export const DONE = 0;
/** Done, with rejected rows or a `--fail-on` gate met. */
export const DONE_WITH_FINDINGS = 1;
/** Wrong use, or input that cannot be read. */
export const WRONG_USE = 2;
export const INTERNAL = 70;
export const INTERRUPTED = 130;

/**
 * Something that the user can mend. `code` is one of the messages of
 * `src/i18n/cli`, `values` what goes into it.
 */
export class UsageError extends Error {
  readonly code: string;
  readonly values: Readonly<Record<string, string>>;
  /** What the program ends with: a draft that is refused is no wrong use. */
  readonly status: number;
  constructor(code: string, values: Readonly<Record<string, string>> = {}, status = WRONG_USE) {
    super(code);
    this.name = 'UsageError';
    this.code = code;
    this.values = values;
    this.status = status;
  }
}

/** The rows read are not the rows that came out: a mistake of the program, never of the user. */
export class UnbalancedError extends Error {
  constructor() {
    super('unbalanced');
    this.name = 'UnbalancedError';
  }
}
