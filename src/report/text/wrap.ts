/** Lines of at most a width, broken between words, with an indent. */

/** Columns of a terminal that every report fits into. */
export const WIDTH = 80;

/**
 * Breaks a text into lines.
 * @param first what stands before the first line
 * @param rest what stands before each other line (spaces as long as `first` by default)
 */
export function wrap(text: string, first = '', rest = ' '.repeat(first.length), width = WIDTH): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/\s+/u)) {
    if (word === '') continue;
    let left = word;
    if (!empty && line.length + 1 + left.length > width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    // A word longer than a line (a hash, a hostile cell) is cut.
    while (line.length + (empty ? 0 : 1) + left.length > width && left.length > width - rest.length) {
      const room = width - line.length;
      lines.push(line + left.slice(0, room));
      left = left.slice(room);
      line = rest;
    }
    line += empty ? left : ` ${left}`;
    empty = false;
  }
  lines.push(line);
  return lines;
}
