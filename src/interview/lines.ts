/** Text that any terminal can show: broken at a width, without characters that it may lack. */
import { sanitise } from '../text/sanitise.ts';
import { clip, WIDTH, wrap } from '../text/wrap.ts';

/** Stand-ins for what code page 850 lacks and our texts use. */
const STAND_INS: Readonly<Record<string, string>> = {
  '–': '-', '—': '-', '…': '...', '“': '"', '”': '"', '‘': "'", '’': "'", '•': '*', '→': '->', '≤': '<=', '≥': '>=',
};
/** What code page 850 can show: ASCII and the letters and marks of western Europe. */
const SHOWN = /[\u0020-\u007e\u00a1-\u00ff]/u;

/** One line, safe for a terminal; without UTF-8 only with what code page 850 has. */
export function fitting(text: string, unicode: boolean): string {
  const plain = sanitise(text);
  if (unicode) return plain;
  return [...plain].map((character) => STAND_INS[character] ?? (SHOWN.test(character) ? character : '?')).join('');
}

/** A text as lines, the last column free; a long word stays whole, for it may be an address. */
export function wrapped(text: string, first = '', width = WIDTH - 1): readonly string[] {
  return wrap(text, first, undefined, width, false);
}

/** Lines broken anew where the terminal is narrower than they are; each keeps its indent. */
export function rewrapped(lines: readonly string[], columns = WIDTH): readonly string[] {
  return lines.flatMap((line) => {
    if (line.length < columns) return [line];
    const indent = /^\s*(?:[-=!] )?/u.exec(line)?.[0] ?? '';
    return wrapped(line.slice(indent.length), indent, columns - 1);
  });
}

/** A label on one line of a list, with dots that any terminal has. */
export function clipped(text: string, width: number): string {
  return clip(text, width, '...');
}
