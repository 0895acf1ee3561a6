/** A table before its headings are known, whatever file it came from. */
import type { Detected } from '../types.ts';
import type { RawRow } from './raw-row.ts';

export interface Grid {
  readonly sheet?: string | undefined;
  /** Rows in their order, in batches. */
  readonly rows: AsyncIterable<readonly RawRow[]>;
  /** Asked for once the first rows are there. */
  detected(): Detected;
  /** Told once the headings are known, for text whose quotes may break. */
  expect?(width: number): void;
}
