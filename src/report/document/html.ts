/** Blocks as one page that loads nothing. */
import { el, type Content, type ElementTree } from '../html/element.ts';
import { patterns, table } from '../html/picture.ts';
import { htmlPage } from './html-frame.ts';
import { isFaint, isWeb, PLACE, runsOf, textOf, type Block, type Doc, type Item, type Line, type Run } from './blocks.ts';

export function htmlOf({ title, language, blocks }: Doc): string {
  const pictures = blocks.some((block) => block.kind === 'picture');
  return htmlPage({ title, language, body: [...(pictures ? [patterns()] : []), el('main', { class: 'document' }, blocks.flatMap(write))] });
}

function write(block: Block): readonly Content[] {
  switch (block.kind) {
    case 'title':
      return [el('h1', null, inline(block.text))];
    case 'heading':
      return [el(block.level === 1 ? 'h2' : 'h3', { id: block.id, class: block.alert ? 'alert' : undefined }, inline(block.text))];
    case 'paragraph':
      return [line(block.text, block.align === 'center' || block.align === 'right' ? block.align : undefined)];
    case 'list':
      return [items(block.items, block.numbered === true)];
    case 'box':
      return [el('div', { class: 'notice', role: 'note' }, block.lines.map((one) => line(one)))];
    case 'table':
      return [table({ headings: block.headings, rows: block.rows.map((row) => row.map((cell) => (typeof cell === 'number' || cell === null ? textOf(cell) : inline(cell)))) })];
    case 'notes':
      return [el('footer', null, block.lines.map((one) => line(one)))];
    case 'signature':
      return [el('div', { class: 'signature' }, block.lines.map((one) => line(one)))];
    case 'contents':
      return [el('nav', null, el('ul', null, block.entries.map(({ id, text }) => el('li', null, el('a', { href: `#${id}` }, text)))))];
    case 'picture':
      return [block.picture];
    case 'page-break':
      return [el('hr', null)];
  }
}

function line(text: Line, align?: string): ElementTree {
  const faint = isFaint(text);
  const classes = [...(faint ? ['faint'] : []), ...(align === undefined ? [] : [align])].join(' ');
  return el('p', classes === '' ? null : { class: classes }, faint ? inline(textOf(text)) : inline(text));
}

function items(list: readonly Item[], numbered = false): ElementTree {
  return el(numbered ? 'ol' : 'ul', null, list.map(({ text, items: below = [] }) => el('li', null, inline(text), below.length === 0 ? null : items(below))));
}

const ELEMENTS = { strong: ['strong', null], emphasis: ['em', null], faint: ['span', { class: 'faint' }] } as const;

/** Runs of a line; places that a human must fill are set off. */
function inline(text: Line): readonly Content[] {
  return runsOf(text).flatMap((run): readonly Content[] => {
    const content = isWeb(run.href) ? [el('a', { href: run.href, rel: 'noreferrer noopener' }, run.text)] : marked(run);
    if (run.style === undefined || run.text === '') return content;
    const [tag, attributes] = ELEMENTS[run.style];
    return [el(tag, attributes, content)];
  });
}

function marked({ text }: Run): readonly Content[] {
  const pieces: Content[] = [];
  let at = 0;
  for (const place of text.matchAll(PLACE)) {
    pieces.push(text.slice(at, place.index), el('mark', null, place[0]));
    at = place.index + place[0].length;
  }
  return [...pieces, text.slice(at)].filter((piece) => piece !== '');
}
