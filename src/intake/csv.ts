/** A text table as rows, streamed. */
import { peek } from './bytes/peek.ts';
import type { DecodeState } from './bytes/decode.ts';
import { piecesOf } from './table/block.ts';
import { detectDialect } from './table/dialect.ts';
import type { Grid } from './table/grid.ts';
import type { RawRow } from './table/raw-row.ts';
import { RecordSplitter } from './table/record-splitter.ts';
import type { ReadOptions } from './types.ts';

/** Characters looked at to tell the dialect. */
const HEAD = 64 * 1024;

/** @param text decoded, from the start */
export async function csvGrid(text: AsyncIterable<string>, state: DecodeState, options: ReadOptions): Promise<Grid> {
  const { head, all } = await peek(text, (parts) => parts.reduce((sum, part) => sum + part.length, 0) >= HEAD);
  const beginning = head.join('');
  const dialect = detectDialect(beginning.slice(0, HEAD), beginning.length < HEAD, options.delimiter);
  const splitter = new RecordSplitter(dialect.delimiter, dialect.newline);
  async function* pieces(): AsyncGenerator<string> {
    let skip = dialect.skip;
    for await (const part of all) {
      const used = skip === 0 ? part : part.slice(skip);
      skip = Math.max(0, skip - part.length);
      yield* piecesOf(used);
    }
  }
  const left = pieces();
  async function* rows(): AsyncGenerator<readonly RawRow[]> {
    // Not by `for await`: who stops asking for rows may go on with the text.
    try {
      for (let next = await left.next(); next.done !== true; next = await left.next()) {
        const batch = splitter.push(next.value, false);
        if (batch.length > 0) yield batch;
      }
      const last = splitter.push('', true);
      if (last.length > 0) yield last;
    } finally {
      await left.return(undefined);
    }
  }
  return {
    rows: rows(),
    rest: { pieces: left, splitter, dialect },
    detected: () => ({ format: 'csv', encoding: state.encoding, delimiter: dialect.delimiter }),
    expect: (width) => {
      splitter.expect(width);
    },
  };
}
