/** Text that any terminal can show: broken at a width, without characters that it may lack. */

const WIDTH = 80;

// Control characters, escapes and marks that turn the direction of writing.
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** Stand-ins for what code page 850 lacks and our texts use. */
const STAND_INS: Readonly<Record<string, string>> = {
  '–': '-', '—': '-', '…': '...', '“': '"', '”': '"', '‘': "'", '’': "'", '•': '*', '→': '->', '≤': '<=', '≥': '>=',
};
/** What code page 850 can show: ASCII and the letters and marks of western Europe. */
const SHOWN = /[\u0020-\u007e\u00a1-\u00ff]/u;

/** One line, safe for a terminal; without UTF-8 only with what code page 850 has. */
export function fitting(text: string, unicode: boolean): string {
  const plain = text.replace(UNSAFE, ' ');
  if (unicode) return plain;
  return [...plain].map((character) => STAND_INS[character] ?? (SHOWN.test(character) ? character : '?')).join('');
}

/** Breaks a text between words; the lines after the first are indented as far as `first` is long. */
export function broken(text: string, first = '', width = WIDTH - 1): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/\s+/u).filter((one) => one !== '')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = ' '.repeat(first.length);
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}

/** Lines broken anew where the terminal is narrower than they are; each keeps its indent. */
export function narrowed(lines: readonly string[], columns = WIDTH): readonly string[] {
  return lines.flatMap((line) => {
    if (line.length < columns) return [line];
    const indent = /^\s*(?:[-=!] )?/u.exec(line)?.[0] ?? '';
    return broken(line.slice(indent.length), indent, columns - 1);
  });
}

/** The text cut to a width, with dots where something is missing. */
export function cut(text: string, width = WIDTH - 5): string {
  return text.length <= width ? text : `${text.slice(0, width - 3).trimEnd()}...`;
}

/** Lower case, no accents, one blank between words: for finding what was typed. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
