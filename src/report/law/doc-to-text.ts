/** A document for a terminal: headings, lists and tables that fit its width. */
import type { Paint } from '../report-context.ts';
import { wrap } from '../../text/wrap.ts';
import { plainLine, type Block, type Doc, type Item } from './doc.ts';

export function docToText(doc: Doc, width: number, paint: Paint): string {
  const blocks = doc.blocks.map((block) => blockText(block, width, paint)).filter((block) => block !== '');
  return `${blocks.join('\n\n')}\n`;
}

function blockText(block: Block, width: number, paint: Paint): string {
  if (block.kind === 'picture') return '';
  if (block.kind === 'heading') {
    const lines = wrap(plainLine(block.text), '', '', width);
    const longest = Math.max(...lines.map((line) => line.length));
    const under = block.level === 1 ? ['='.repeat(longest)] : block.level === 2 ? ['-'.repeat(longest)] : [];
    return [...lines.map(paint.strong), ...under].join('\n');
  }
  if (block.kind === 'paragraph') {
    const lines = wrap(plainLine(block.text), block.tone === 'notice' ? '! ' : '', undefined, width);
    const painted = block.tone === 'notice' ? paint.open : block.tone === 'small' ? paint.faint : (line: string) => line;
    return lines.map(painted).join('\n');
  }
  if (block.kind === 'list') return block.items.flatMap((item) => itemLines(item, width, '  ')).join('\n');
  return tableText([block.head, ...block.rows], width, paint);
}

function itemLines(item: Item, width: number, indent: string): readonly string[] {
  return [...wrapped(plainLine(item.text), `${indent}- `, `${indent}  `, width), ...(item.items ?? []).flatMap((inner) => itemLines(inner, width, `${indent}  `))];
}

/** An address stays whole, on a line of its own where it is long: it is there to be copied. */
function wrapped(text: string, first: string, rest: string, width: number): readonly string[] {
  const address = text.split(' ').find((word) => /^https?:/u.test(word) && word.length > width - rest.length);
  if (address === undefined) return wrap(text, first, rest, width);
  const [before = '', after = ''] = text.split(address, 2).map((part) => part.trim());
  return [...(before === '' ? [] : wrap(before, first, rest, width)), `${before === '' ? first : rest}${address}`, ...(after === '' ? [] : wrap(after, rest, rest, width))];
}

/** Between two columns. */
const GAP = '  ';

function tableText(cells: readonly (readonly string[])[], width: number, paint: Paint): string {
  const rows = cells.map((row) => row.map(plainLine));
  const widths = widthsOf(rows, width);
  const numeric = widths.map((_, column) => rows.slice(1).every((row) => /^[\d.,]*$/u.test(row[column] ?? '')));
  const lines = rows.map((row) => {
    const wrapped = widths.map((one, column) => wrap(row[column] ?? '', '', '', one));
    return Array.from({ length: Math.max(...wrapped.map((cell) => cell.length)) }, (_, line) =>
      widths.map((one, column) => (numeric[column] === true ? (wrapped[column]?.[line] ?? '').padStart(one) : (wrapped[column]?.[line] ?? '').padEnd(one))).join(GAP).trimEnd(),
    );
  });
  const [head = [], ...body] = lines;
  return [...head.map(paint.strong), widths.map((one) => '-'.repeat(one)).join(GAP), ...body.flat()].join('\n');
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
