/** A share of the fuzzing that `npm run fuzz` does by the hundred thousand. */
import { expect, it } from 'vitest';
import { campaign } from './campaign.ts';

it('2000 damaged inputs over all readers: no crash, no row lost', async () => {
  const { counts, found } = await campaign(2_000, 7);
  expect(found.map(({ reader, number, what }) => `${reader} ${String(number)}: ${what}`)).toEqual([]);
  expect(Object.values(counts).every((count) => count >= 4)).toBe(true);
});
