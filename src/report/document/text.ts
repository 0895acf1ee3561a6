/** Blocks for a terminal: headings, lists and tables that fit its width. */
import { NO_PAINT, type Paint } from '../report-context.ts';
import { sanitise } from '../../text/sanitise.ts';
import { WIDTH, wrap } from '../../text/wrap.ts';
import { isFaint, textOf, type Block, type Cell, type Item } from './blocks.ts';

/** How a text is shown: columns of the terminal, and its colours. */
export interface TextLooks {
  readonly width?: number;
  readonly paint?: Paint;
}

export function textOfBlocks(blocks: readonly Block[], { width = WIDTH, paint = NO_PAINT }: TextLooks = {}): string {
  return `${blocks.map((block) => write(block, width, paint)).filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function write(block: Block, width: number, paint: Paint): readonly string[] {
  const fit = (text: Cell, first = '', rest?: string): readonly string[] => wrapped(shown(text), first, rest, width);
  switch (block.kind) {
    case 'title':
      return headed(fit(block.text), '=', width, paint);
    case 'heading':
      return headed(fit(block.text), block.level === 1 ? '-' : '', width, paint);
    case 'paragraph':
      return isFaint(block.text) ? fit(block.text).map(paint.faint) : fit(block.text);
    case 'list':
      return block.items.flatMap((item, index) => itemLines(item, block.numbered ? `${String(index + 1).padStart(3)}. ` : '  - ', width));
    case 'box':
      return (block.lines.length === 1 ? fit(block.lines[0] ?? '', '! ') : ['-'.repeat(width), ...block.lines.flatMap((line) => fit(line, '  ')), '-'.repeat(width)]).map(paint.open);
    case 'table':
      return tableLines(block, width, paint);
    case 'notes':
      return block.lines.flatMap((line) => fit(line).map(paint.faint));
    case 'signature':
      return block.lines.flatMap((line) => fit(line, '  '));
    case 'contents':
    case 'picture':
    case 'page-break':
      return [];
  }
}

function shown(text: Cell): string {
  return sanitise(textOf(text));
}

function headed(lines: readonly string[], mark: string, width: number, paint: Paint): readonly string[] {
  return [...lines.map(paint.strong), ...(mark === '' ? [] : [mark.repeat(Math.min(width, Math.max(...lines.map((line) => line.length))))])];
}

function itemLines({ text, items = [] }: Item, first: string, width: number): readonly string[] {
  const rest = ' '.repeat(first.length);
  return [...wrapped(shown(text), first, rest, width), ...items.flatMap((item) => itemLines(item, `${rest}- `, width))];
}

/** An address stays whole, on a line of its own where it is long: it is there to be copied. */
function wrapped(text: string, first: string, rest = ' '.repeat(first.length), width: number): readonly string[] {
  const address = text.split(' ').find((word) => /^https?:/u.test(word) && word.length > width - rest.length);
  if (address === undefined) return wrap(text, first, rest, width);
  const [before = '', after = ''] = text.split(address, 2).map((part) => part.trim());
  return [...(before === '' ? [] : wrap(before, first, rest, width)), `${before === '' ? first : rest}${address}`, ...(after === '' ? [] : wrap(after, rest, rest, width))];
}

/** Between two columns. */
const GAP = '  ';

function tableLines({ headings, rows: cells }: Extract<Block, { kind: 'table' }>, width: number, paint: Paint): readonly string[] {
  const rows = [...(headings.length === 0 ? [] : [headings]), ...cells].map((row) => row.map(shown));
  const widths = widthsOf(rows, width);
  if (headings.length === 1) return cells.flatMap((row) => wrapped(shown(row[0] ?? ''), '  - ', undefined, width));
  if (widths.reduce((sum, one) => sum + one + GAP.length, -GAP.length) > width) return cells.flatMap((row) => recordLines(headings, row, width));
  const numeric = widths.map((_, column) => cells.every((row) => /^[\d.,]*$/u.test(shown(row[column] ?? ''))));
  const lines = rows.map((row) => {
    const columns = widths.map((one, column) => wrap(row[column] ?? '', '', '', one));
    return Array.from({ length: Math.max(...columns.map((cell) => cell.length)) }, (_, line) =>
      widths.map((one, column) => (numeric[column] === true ? (columns[column]?.[line] ?? '').padStart(one) : (columns[column]?.[line] ?? '').padEnd(one))).join(GAP).trimEnd(),
    );
  });
  if (headings.length === 0) return lines.flat();
  const [head = [], ...body] = lines;
  return [...head.map(paint.strong), widths.map((one) => '-'.repeat(one)).join(GAP), ...body.flat()];
}

/** A row of a table that is wider than the screen: its name, and what else it holds, each behind its heading. */
function recordLines(headings: readonly string[], row: readonly Cell[], width: number): readonly string[] {
  const [name = '', ...rest] = row.map(shown);
  const told = rest.flatMap((text, at) => (text === '' ? [] : [`${headings[at + 1] ?? ''}: ${text}`])).join('; ');
  return wrapped([name, told].filter((part) => part !== '').join('. '), '  - ', undefined, width);
}

/** As wide as the longest cell; where that is too wide, the widest columns give way, down to their longest word. */
function widthsOf(rows: readonly (readonly string[])[], width: number): readonly number[] {
  const columns = rows[0]?.length ?? 0;
  const longest = (column: number, pieces: (cell: string) => readonly string[]) => Math.max(1, ...rows.flatMap((row) => pieces(row[column] ?? '').map((piece) => piece.length)));
  const widths = Array.from({ length: columns }, (_, column) => longest(column, (cell) => [cell]));
  const least = Array.from({ length: columns }, (_, column) => Math.min(24, longest(column, (cell) => cell.split(' '))));
  const total = () => widths.reduce((sum, one) => sum + one, 0) + GAP.length * (columns - 1);
  while (total() > width) {
    const room = widths.map((one, column) => (one > (least[column] ?? 1) ? one : 0));
    const widest = room.indexOf(Math.max(...room));
    if ((room[widest] ?? 0) === 0) break;
    widths[widest] = (widths[widest] ?? 1) - 1;
  }
  return widths;
}
