/**
 * The score interval for a proportion (Wilson 1927, J. Am. Stat. Assoc. 22,
 * 209–212; method 3 of Newcombe 1998, Statistics in Medicine 17, 857–872,
 * whose published examples are this file's tests).
 */
export interface Proportion {
  readonly count: number;
  readonly of: number;
  /** 95 % interval, from 0 to 1; null where there is nothing to count. */
  readonly interval: readonly [low: number, high: number] | null;
}

/** 97.5th percentile of the standard normal distribution. */
const Z = 1.959964;

export function proportion(count: number, of: number): Proportion {
  if (of === 0) return { count, of, interval: null };
  const centre = 2 * count + Z * Z;
  const spread = Z * Math.sqrt(Z * Z + 4 * count * (1 - count / of));
  const whole = 2 * (of + Z * Z);
  return { count, of, interval: [Math.max(0, (centre - spread) / whole), Math.min(1, (centre + spread) / whole)] };
}
