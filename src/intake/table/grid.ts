/** A table before its headings are known, whatever file it came from. */
import type { Detected } from '../types.ts';
import type { Dialect } from './dialect.ts';
import type { RawRow } from './raw-row.ts';
import type { RecordSplitter } from './record-splitter.ts';

export interface Grid {
  readonly sheet?: string | undefined;
  /** Rows in their order, in batches. */
  readonly rows: AsyncIterable<readonly RawRow[]>;
  /** What is left of a text after the rows that were asked for: for who goes on in another way. */
  readonly rest?: TextRest;
  /** Asked for once the first rows are there. */
  detected(): Detected;
  /** Told once the headings are known, for text whose quotes may break. */
  expect?(width: number): void;
}

/** A text that is not yet cut into records, and what holds the record that was begun. */
export interface TextRest {
  readonly pieces: AsyncGenerator<string>;
  readonly splitter: RecordSplitter;
  readonly dialect: Dialect;
}
