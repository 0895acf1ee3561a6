/** Text within a width: broken between words, with an indent, or cut short. */

/** Columns of a terminal that every report fits into. */
export const WIDTH = 80;

/**
 * Breaks a text into lines.
 * @param first what stands before the first line
 * @param rest what stands before each other line (spaces as long as `first` by default)
 * @param cut whether a word longer than a line (a hash, a hostile cell) is cut; an address to be copied is not
 */
export function wrap(text: string, first = '', rest = ' '.repeat(first.length), width = WIDTH, cut = true): readonly string[] {
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
    while (cut && line.length + (empty ? 0 : 1) + left.length > width && left.length > width - rest.length) {
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

/** At most so many characters, none of them split; the mark stands where something is missing. */
export function clip(text: string, most: number, mark = '…'): string {
  if (text.length <= most) return text;
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - mark.length).join('')}${mark}`;
}
