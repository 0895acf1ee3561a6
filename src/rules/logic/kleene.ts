/**
 * Kleene's strong logic of three values.
 *
 * The values are ordered no < unknown < yes, so that "all" is the minimum and
 * "any" the maximum: an unknown part leaves the whole unknown unless another
 * part settles it.
 */
export const NO = 0;
export const UNKNOWN = 1;
export const YES = 2;
export type Truth = typeof NO | typeof UNKNOWN | typeof YES;

export function negate(truth: Truth): Truth {
  return (2 - truth) as Truth;
}

/** The word for a truth value in results. */
export function truthWord(truth: Truth): 'yes' | 'no' | 'unknown' {
  return truth === YES ? 'yes' : truth === NO ? 'no' : 'unknown';
}
