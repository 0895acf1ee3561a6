/**
 * How many of how many, with the exact interval for a proportion (Clopper and
 * Pearson 1934, Biometrika 26, 404–413): two quantiles of the beta
 * distribution, which jStat gives. Newcombe 1998 (Statistics in Medicine 17,
 * 857–872, method 5) publishes examples; they are this file's tests.
 */
import jstat from 'jstat';

export interface Proportion {
  readonly count: number;
  readonly of: number;
  /** 95 % interval, from 0 to 1; null where there is nothing to count. */
  readonly interval: readonly [low: number, high: number] | null;
}

const TAIL = 0.025;

export function proportion(count: number, of: number): Proportion {
  if (of === 0) return { count, of, interval: null };
  const low = count === 0 ? 0 : jstat.beta.inv(TAIL, count, of - count + 1);
  const high = count === of ? 1 : jstat.beta.inv(1 - TAIL, count + 1, of - count);
  return { count, of, interval: [low, high] };
}

/** The middle value; the mean of the two middle ones of an even number. */
export function median(values: readonly number[]): number {
  return jstat.median([...values]);
}
