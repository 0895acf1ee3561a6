/** A document as one page that loads nothing, with the looks of the other reports. */
import { contentPolicy } from '../html/document.ts';
import { el, escapeHtml, serialise, type ElementTree } from '../html/element.ts';
import { patterns, table } from '../html/picture.ts';
import { STYLE } from '../html/style.ts';
import { plainLine, type Block, type Doc, type Item } from './doc.ts';

export function docToHtml(doc: Doc): string {
  const pictures = doc.blocks.some((block) => block.kind === 'picture');
  return [
    '<!doctype html>',
    `<html lang="${doc.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    serialise(el('meta', { 'http-equiv': 'Content-Security-Policy', content: contentPolicy(false) })),
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(plainLine(doc.title))}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    ...(pictures ? [serialise(patterns())] : []),
    '<main>',
    ...doc.blocks.map((block) => serialise(blockElement(block))),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function blockElement(block: Block): ElementTree {
  if (block.kind === 'picture') return block.picture;
  if (block.kind === 'heading') return el(`h${String(block.level)}`, block.id === undefined ? null : { id: block.id }, plainLine(block.text));
  if (block.kind === 'paragraph') return block.tone === 'notice' ? el('div', { class: 'notice', role: 'note' }, el('p', null, el('strong', null, plainLine(block.text)))) : el('p', block.tone === 'small' ? { class: 'faint' } : null, plainLine(block.text));
  if (block.kind === 'list') return itemsElement(block.items);
  return table({ headings: block.head.map(plainLine), rows: block.rows.map((row) => row.map(plainLine)) });
}

function itemsElement(items: readonly Item[]): ElementTree {
  return el('ul', null, items.map((item) => el('li', null, plainLine(item.text), item.items && item.items.length > 0 ? itemsElement(item.items) : null)));
}
