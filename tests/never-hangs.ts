import { expect } from 'vitest';

/**
 * What only guards against a hang: processor time, which does not grow with what else
 * the machine does, and a hundred times and more of what such work takes. Work that
 * grows with the square of a hostile input is beyond it.
 */
const MOST_SECONDS = 20;

export async function neverHangs<T>(work: () => T | Promise<T>): Promise<T> {
  const before = process.cpuUsage();
  const done = await work();
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6, 'seconds of processor time').toBeLessThan(MOST_SECONDS);
  return done;
}
