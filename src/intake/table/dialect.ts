/** How a text table is written: delimiter and line ends, from its beginning. */
import { IntakeError } from '../error.ts';
import { headingScore } from './headings.ts';
import { Neighbours } from './neighbours.ts';
import type { RawRow } from './raw-row.ts';
import { Records } from './records.ts';

export interface Dialect {
  readonly delimiter: string;
  readonly newline: string;
  /** Characters of a first line `sep=;`, which is no row. */
  readonly skip: number;
}

const DELIMITERS = [';', ',', '\t', '|'] as const;
const SEP_LINE = /^"?sep=(.)"?(?:\r\n|\n|\r|$)/iu;

/** @param head the beginning of the text */
export function detectDialect(head: string, wanted?: string): Dialect {
  const newline = newlineOf(head);
  const sep = SEP_LINE.exec(head);
  const skip = sep ? sep[0].length : 0;
  const told = wanted ?? sep?.[1];
  if (told !== undefined) return { delimiter: told, newline, skip };
  let best = ';';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const score = scoreOf(head, delimiter, newline);
    if (score > most) [best, most] = [delimiter, score];
  }
  return { delimiter: best, newline, skip };
}

/** Lines looked at. */
const SAMPLE = 200;

/** Characters that end lines somewhere: Unix and Windows, old Macintosh, mainframes, Unicode. */
const NEWLINES = ['\n', '\r', '\u0085', '\u2028', '\u2029'] as const;

/** The one that ends most lines; line breaks inside quoted cells do not count. */
function newlineOf(head: string): string {
  const outside = head.replace(/"(?:[^"]|"")*"/gu, '""').replaceAll('\r\n', '\n');
  let [best, most]: [string, number] = ['\n', 0];
  for (const newline of NEWLINES) {
    const lines = outside.split(newline).length - 1;
    if (lines > most) [best, most] = [newline, lines];
  }
  // The byte with which mainframes end lines is three points to Windows.
  return most === 0 && outside.includes('…') ? '…' : best;
}

/** The first lines of a text. */
export function linesOf(text: string, newline: string): readonly string[] {
  return text.split(newline, SAMPLE);
}

/** Headings that it brings out, then how many records have the same number of cells. */
function scoreOf(head: string, delimiter: string, newline: string): number {
  const lines = linesOf(head, newline);
  const neighbours = new Neighbours(delimiter);
  neighbours.learn(lines);
  // A record that is cut short where the sample ends is worth no more than a broken one.
  const rows = recordsOf(lines.join(newline), new Records(delimiter, newline, neighbours)).slice(0, 100);
  const counts = new Map<number, number>();
  let headings = 0;
  for (const { cells } of rows) {
    if (cells.length < 2) continue;
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
    headings = Math.max(headings, headingScore(cells));
  }
  const [width, same] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  return headings * 1000 + (same / Math.max(1, rows.length)) * 100 + Math.min(width, 50) / 100;
}

/** None where another delimiter makes more columns than a table can have. */
function recordsOf(text: string, records: Records): readonly RawRow[] {
  try {
    return records.push(text, true);
  } catch (error) {
    if (error instanceof IntakeError) return [];
    throw error;
  }
}
