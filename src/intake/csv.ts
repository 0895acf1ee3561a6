/** A text table as rows, streamed. */
import { peek } from './bytes/peek.ts';
import type { DecodeState } from './bytes/decode.ts';
import { detectDialect } from './table/dialect.ts';
import type { Grid } from './table/grid.ts';
import type { RawRow } from './table/raw-row.ts';
import { RecordSplitter } from './table/record-splitter.ts';
import type { ReadOptions } from './types.ts';

/** Characters looked at to tell the dialect. */
const HEAD = 64 * 1024;

/** Characters read at once: few enough rows that none of them outlives the next. */
const PIECE = 32 * 1024;

/** @param text decoded, from the start */
export async function csvGrid(text: AsyncIterable<string>, state: DecodeState, options: ReadOptions): Promise<Grid> {
  const { head, all } = await peek(text, (parts) => parts.reduce((sum, part) => sum + part.length, 0) >= HEAD);
  const beginning = head.join('');
  const dialect = detectDialect(beginning.slice(0, HEAD), beginning.length < HEAD, options.delimiter);
  const splitter = new RecordSplitter(dialect.delimiter, dialect.newline);
  async function* rows(): AsyncGenerator<readonly RawRow[]> {
    let skip = dialect.skip;
    for await (const part of all) {
      const used = skip === 0 ? part : part.slice(skip);
      skip = Math.max(0, skip - part.length);
      for (let at = 0; at < used.length; at += PIECE) {
        const batch = splitter.push(used.length <= PIECE ? used : used.slice(at, at + PIECE), false);
        if (batch.length > 0) yield batch;
      }
    }
    const last = splitter.push('', true);
    if (last.length > 0) yield last;
  }
  return {
    rows: rows(),
    detected: () => ({ format: 'csv', encoding: state.encoding, delimiter: dialect.delimiter }),
    expect: (width) => {
      splitter.expect(width);
    },
  };
}
