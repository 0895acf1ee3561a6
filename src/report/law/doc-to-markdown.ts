/** A document as Markdown. */
import { plainLine, type Block, type Doc, type Item } from './doc.ts';

export function docToMarkdown(doc: Doc): string {
  return `${doc.blocks.map(blockMarkdown).filter((block) => block !== '').join('\n\n')}\n`;
}

function escaped(value: string): string {
  return plainLine(value).replace(/[\\`*_[\]<>#|]/g, (mark) => `\\${mark}`);
}

function blockMarkdown(block: Block): string {
  if (block.kind === 'picture') return '';
  if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${escaped(block.text)}`;
  if (block.kind === 'paragraph') return block.tone === 'notice' ? `> **${escaped(block.text)}**` : escaped(block.text);
  if (block.kind === 'list') return itemsMarkdown(block.items, '');
  const row = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  return [row(block.head), `|${block.head.map(() => '---').join('|')}|`, ...block.rows.map(row)].join('\n');
}

function itemsMarkdown(items: readonly Item[], indent: string): string {
  return items.map((item) => `${indent}- ${escaped(item.text)}${item.items && item.items.length > 0 ? `\n${itemsMarkdown(item.items, `${indent}  `)}` : ''}`).join('\n');
}
