/** What guided fuzzing kept: small inputs that reach code which the examples do not (`npm run fuzz:guided -- 4000 1 --keep`). */
import { expect, it } from 'vitest';
import { keptOf, keptReaders } from './kept.mjs';
import { READERS, meantBy, read } from './readers.ts';

const kept = keptReaders();

it('is of readers that there are', () => {
  expect(kept.length).toBeGreaterThan(10);
  expect(kept.filter((reader) => !READERS.some((one) => one === reader))).toEqual([]);
});

it.each(READERS.filter((reader) => kept.includes(reader)))('%s: nothing is lost, nothing breaks', async (reader) => {
  const inputs = keptOf(reader);
  expect(inputs.length).toBeGreaterThan(0);
  for (const [index, input] of inputs.entries()) await read(reader, meantBy(reader, input)).catch((error: unknown) => { throw new Error(`${reader}, line ${String(index + 1)}: ${String(error)}`, { cause: error }); });
});
