/** A text document as plain blocks, before it is written in any format. */

/** Part of a line: plain, strong, emphasised, or faint. */
export interface Run {
  readonly text: string;
  readonly style?: 'strong' | 'emphasis' | 'faint';
}
/** Text, or runs; `[…]` in it is a place that a human must fill. */
export type Line = string | readonly (string | Run)[];

export type Block =
  | { readonly kind: 'title'; readonly text: Line }
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: Line }
  | { readonly kind: 'paragraph'; readonly text: Line; readonly align?: 'justify' | 'center' | 'right' | 'left'; readonly indent?: boolean; readonly keep?: boolean }
  | { readonly kind: 'list'; readonly items: readonly Line[]; readonly numbered?: boolean }
  | { readonly kind: 'box'; readonly lines: readonly Line[] }
  | { readonly kind: 'table'; readonly headings: readonly string[]; readonly rows: readonly (readonly Line[])[]; readonly widths: readonly number[] }
  | { readonly kind: 'signature'; readonly lines: readonly string[] }
  | { readonly kind: 'page-break' };

export const strong = (text: string): Run => ({ text, style: 'strong' });
export const emphasis = (text: string): Run => ({ text, style: 'emphasis' });
export const faint = (text: string): Run => ({ text, style: 'faint' });
export const title = (text: Line): Block => ({ kind: 'title', text });
export const heading = (level: 1 | 2, text: Line): Block => ({ kind: 'heading', level, text });
export const paragraph = (text: Line, options: { align?: 'justify' | 'center' | 'right' | 'left'; indent?: boolean; keep?: boolean } = {}): Block => ({ kind: 'paragraph', text, ...options });
export const list = (items: readonly Line[]): Block => ({ kind: 'list', items });
export const numbered = (items: readonly Line[]): Block => ({ kind: 'list', items, numbered: true });
export const box = (lines: readonly Line[]): Block => ({ kind: 'box', lines });

export function runsOf(line: Line): readonly Run[] {
  if (typeof line === 'string') return [{ text: line }];
  return line.map((part) => (typeof part === 'string' ? { text: part } : part));
}

export function textOf(line: Line): string {
  return runsOf(line).map((run) => run.text).join('');
}

/** Every text of a block, for tests and for counting the places to fill. */
export function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'list':
      return block.items.map(textOf);
    case 'box':
      return block.lines.map(textOf);
    case 'table':
      return [...block.headings, ...block.rows.flatMap((row) => row.map(textOf))];
    case 'signature':
      return block.lines;
    case 'page-break':
      return [];
    default:
      return [textOf(block.text)];
  }
}

/** A place that a human must fill or check: `[…]` or `[… what]`. */
export const PLACE = /\[[^[\]…?]{0,400}[…?][^[\]]{0,400}\]/g;
