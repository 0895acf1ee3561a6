/** A text table as rows, streamed. */
import { peek } from './bytes/peek.ts';
import type { DecodeState } from './bytes/decode.ts';
import { detectDialect, linesOf } from './table/dialect.ts';
import type { Grid } from './table/grid.ts';
import { Neighbours } from './table/neighbours.ts';
import type { RawRow } from './table/raw-row.ts';
import { Records } from './table/records.ts';
import type { ReadOptions } from './types.ts';

/** Characters looked at to tell the dialect. */
const HEAD = 64 * 1024;

/** Characters cut into records at once: few enough rows that none of them outlives the next. */
const PIECE = 32 * 1024;

/** @param text decoded, from the start */
export async function csvGrid(text: AsyncIterable<string>, state: DecodeState, options: ReadOptions): Promise<Grid> {
  const { head, all } = await peek(text, (parts) => parts.reduce((sum, part) => sum + part.length, 0) >= HEAD);
  const beginning = withoutMarks(head.join(''));
  const dialect = detectDialect(beginning.slice(0, HEAD), options.delimiter);
  const neighbours = new Neighbours(dialect.delimiter);
  neighbours.learn(linesOf(beginning.slice(0, HEAD), dialect.newline));
  const records = new Records(dialect.delimiter, dialect.newline, neighbours);
  async function* rows(): AsyncGenerator<readonly RawRow[]> {
    let skip = dialect.skip;
    for await (const part of all) {
      const whole = withoutMarks(part);
      const used = whole.slice(skip);
      skip = Math.max(0, skip - whole.length);
      for (let at = 0; at < used.length; at += PIECE) {
        const batch = records.push(used.slice(at, at + PIECE), false);
        if (batch.length > 0) yield batch;
      }
    }
    const last = records.push('', true);
    if (last.length > 0) yield last;
  }
  return {
    rows: rows(),
    detected: () => ({ format: 'csv', encoding: state.encoding, delimiter: dialect.delimiter }),
    expect: (width) => {
      neighbours.expect(width);
    },
  };
}

/** A mark of the byte order stands wherever files were put behind each other, and says nothing there. */
function withoutMarks(text: string): string {
  return text.includes('\ufeff') ? text.replaceAll('\ufeff', '') : text;
}
