/** Blocks as plain text of 80 columns, for a terminal. */
import { sanitise } from '../../text/sanitise.ts';
import { WIDTH, wrap } from '../../text/wrap.ts';
import { textOf, type Block, type Line } from './blocks.ts';

export function textOfBlocks(blocks: readonly Block[]): string {
  return `${blocks.map((block) => write(block).join('\n')).filter((text) => text !== '').join('\n\n')}\n`;
}

function write(block: Block): readonly string[] {
  switch (block.kind) {
    case 'title':
      return wrap(shown(block.text), '  ');
    case 'heading':
      return block.level === 1 ? underlined(wrap(shown(block.text))) : wrap(shown(block.text));
    case 'paragraph':
      return wrap(shown(block.text));
    case 'list':
      return block.items.flatMap((item, index) => wrap(shown(item), block.numbered ? `${String(index + 1).padStart(3)}. ` : '  - '));
    case 'box':
      return ['-'.repeat(WIDTH), ...block.lines.flatMap((line) => wrap(shown(line), '  ')), '-'.repeat(WIDTH)];
    case 'table':
      return block.rows.flatMap((row) => wrap(row.map((cell, index) => `${block.headings[index] ?? ''}: ${shown(cell)}`).join('; '), '  - '));
    case 'signature':
      return block.lines.flatMap((line) => wrap(sanitise(line), '  '));
    case 'page-break':
      return [];
  }
}

function shown(line: Line): string {
  return sanitise(textOf(line));
}

function underlined(lines: readonly string[]): readonly string[] {
  return [...lines, '='.repeat(Math.max(...lines.map((line) => line.length)))];
}
