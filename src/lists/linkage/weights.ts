/**
 * The m-probabilities: how two rows of one person agree on a field, and what
 * chance gives where the list cannot tell it. A weight is log2(m/u)
 * (Fellegi and Sunter 1969). The m are our estimates of how lists are
 * written, not measured on real lists: nobody publishes one.
 */
export const M = {
  /** Of each word of the name that both rows have room for. */
  word: { exact: 0.82, similar: 0.12, initial: 0.4, conflict: 0.045 },
  wordsOutOfOrder: 0.08,
  idNumber: { exact: 0.95, oneError: 0.03, different: 0.008 },
  birth: { same: 0.92, swapped: 0.02, oneComponent: 0.03, different: 0.015 },
  arrest: { same: 0.8, near: 0.08, swapped: 0.02, different: 0.09 },
  state: { same: 0.9, different: 0.1 },
} as const;

export const U = {
  /** A similar word is so many times as common as the word itself. */
  similarTimes: 3,
  initial: 0.12,
  conflict: 0.95,
  wordsOutOfOrder: 0.5,
  /** Neighbours in the register, twins and brothers, have near numbers. */
  idNumber: { exact: 2e-6, oneError: 2e-3, different: 0.998 },
  /** Births of adults spread over some 45 years. */
  birthDay: 1 / (45 * 365.25),
  birthOneComponent: 4e-3,
  birthDifferent: 0.98,
  arrestNear: 0.05,
  arrestDifferent: 0.9,
  stateDifferent: 0.9,
} as const;

/** Least Jaro-Winkler similarity of two spellings of one word. */
export const SIMILAR_WORD = 0.9;
/** And where both also sound alike. */
export const SIMILAR_SOUND = 0.8;

/** Agreement weight in bits. */
export function bits(m: number, u: number): number {
  return Math.log2(m / u);
}

/** Weights and bands of a run; every number can be set by whoever knows better. */
export interface LinkageOptions {
  /** How many other rows of the same person a row has on average; sets the prior. */
  readonly otherRows?: number;
  /** Least probability of the band "same". */
  readonly same?: number;
  /** Least probability of the band "possible". */
  readonly possible?: number;
  /** Largest block that is compared whole; larger ones by sorted neighbourhood. */
  readonly largestBlock?: number;
}

export const DEFAULTS: Required<LinkageOptions> = { otherRows: 0.2, same: 0.99, possible: 0.01, largestBlock: 120 };
