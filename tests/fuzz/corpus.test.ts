/** What guided fuzzing kept: small inputs that reach code which the examples do not (`npm run fuzz:guided -- 4000 1 --keep`). */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { READERS, meantBy, read } from './readers.ts';

const CORPUS = new URL('corpus/', import.meta.url);
const folders = readdirSync(CORPUS);

it.each(READERS.filter((reader) => folders.includes(reader)))('%s: nothing is lost, nothing breaks', async (reader) => {
  const names = readdirSync(new URL(`${reader}/`, CORPUS));
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) await read(reader, meantBy(reader, readFileSync(new URL(`${reader}/${name}`, CORPUS)))).catch((error: unknown) => { throw new Error(`${reader}/${name}: ${String(error)}`, { cause: error }); });
});
