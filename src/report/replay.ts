/** A whole result given to a writer as a batch would give it, piece by piece. */
import type { Result } from './result.ts';
import type { Writer, Written } from './writers.ts';

/** What the writer writes, in order. */
export async function* replay(result: Result, writer: Writer): AsyncGenerator<Written> {
  for (const { file, headings, ...more } of result.columns ?? []) yield writer.table(file, headings, more);
  for (const one of result.cases) yield writer.case(one);
  for (const row of result.rejected) yield writer.rejected(row);
  yield await writer.end(result.run, result.counts, result.duplicates);
}
