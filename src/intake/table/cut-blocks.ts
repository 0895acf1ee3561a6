/** Cuts a text into blocks that most likely begin and end with a record. Whether they do, the reading of a block tells. */
import type { TextRest } from './grid.ts';

/** Characters of a block: some thousand rows. */
const BLOCK = 256 * 1024;
/** So many times that, and a block ends wherever it stands. */
const LONGEST = 16;

export interface CutBlock {
  readonly text: string;
  /** How many records it most likely has. */
  readonly records: number;
  readonly last: boolean;
}

/**
 * The blocks of what is left of a text, the record that was begun before it included.
 * @param size characters of a block, at the least
 */
export async function* cutBlocks({ pieces, splitter, dialect }: TextRest, size = BLOCK): AsyncGenerator<CutBlock> {
  let parts = [splitter.takeBack()];
  let length = parts[0]?.length ?? 0;
  for await (const piece of pieces) {
    parts.push(piece);
    length += piece.length;
    if (length < size) continue;
    const text = parts.join('');
    const cut = endOfRecords(text, dialect.newline, length >= LONGEST * size);
    if (cut.end === 0) {
      parts = [text];
      continue;
    }
    yield { text: text.slice(0, cut.end), records: cut.records, last: false };
    parts = [text.slice(cut.end)];
    length = text.length - cut.end;
  }
  const text = parts.join('');
  yield { text, records: endOfRecords(text, dialect.newline, true).records, last: true };
}

/** Where the last record ends that is complete by its quotes, and how many there are up to it. */
function endOfRecords(text: string, newline: string, anywhere: boolean): { readonly end: number; readonly records: number } {
  let [end, records] = [0, 0];
  let open = text.indexOf('"');
  for (let at = text.indexOf(newline); at >= 0; at = text.indexOf(newline, at + 1)) {
    while (open >= 0 && open < at) {
      const close = text.indexOf('"', open + 1);
      if (close < 0) return { end: anywhere ? text.length : end, records };
      // A line break between two quotes ends no record.
      if (close > at) at = text.indexOf(newline, close);
      open = text.indexOf('"', close + 1);
      if (at < 0) return { end: anywhere ? text.length : end, records };
    }
    [end, records] = [at + 1, records + 1];
  }
  return { end: anywhere ? text.length : end, records };
}
