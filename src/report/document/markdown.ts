/** Blocks as Markdown (CommonMark with tables). */
import { visible } from '../../text/sanitise.ts';
import { isWeb, runsOf, textOf, type Block, type Cell, type Item, type Line, type Run } from './blocks.ts';

/** Text in which no character has a meaning for Markdown or HTML, and no address becomes a link by itself. */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .replace(/[\\`*_{}[\]<>#|~!&$@]/g, (character) => (character === '<' ? '&lt;' : character === '>' ? '&gt;' : character === '&' ? '&amp;' : `\\${character}`))
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(www)\./gi, '$1\\.')
    .replace(/^([^\S\r\n]{0,50})([-+=]|\d{1,20}[.)](?=\s|$))/gm, (_, space: string, mark: string) => `${space}${mark.length > 1 ? `${mark.slice(0, -1)}\\${mark.slice(-1)}` : `\\${mark}`}`);
}

export function markdownOf(blocks: readonly Block[]): string {
  return `${blocks.map(write).filter((text) => text !== '').join('\n\n')}\n`;
}

function write(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `# ${inline(block.text)}`;
    case 'heading':
      return `${block.level === 1 ? '##' : '###'} ${inline(block.text)}`;
    case 'paragraph':
      return inline(block.text);
    case 'list':
      return items(block.items, '', block.numbered === true);
    case 'box':
      return block.lines.map((line) => `> ${inline(line)}`).join('\n>\n');
    case 'table':
      return table(block.headings, block.rows);
    case 'notes':
      return block.lines.map(inline).join('\n\n');
    case 'signature':
      return block.lines.map((line) => escapeMarkdown(line)).join('  \n');
    case 'page-break':
      return '---';
    case 'contents':
    case 'picture':
      return '';
  }
}

function items(list: readonly Item[], indent: string, numbered = false): string {
  return list.map(({ text, items: below = [] }, index) => {
    const mark = numbered ? `${String(index + 1)}. ` : '- ';
    return `${indent}${mark}${inline(text)}${below.length === 0 ? '' : `\n${items(below, indent + ' '.repeat(mark.length))}`}`;
  }).join('\n');
}

/** A table of Markdown has headings, be they empty. */
function table(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const head = headings.length > 0 ? headings : (rows[0] ?? []).map(() => '');
  return [line(head.map(escapeLine)), line(head.map(() => '---')), ...rows.map((row) => line(row.map((cell) => inline(typeof cell === 'number' ? textOf(cell) : (cell ?? '')))))].join('\n');
}

/** One line of Markdown: a line break in the text becomes a space. */
function inline(text: Line): string {
  return runsOf(text).map(runText).join('').trim();
}

function runText(run: Run): string {
  if (isWeb(run.href)) return run.text === run.href ? `<${run.href}>` : `[${escapeLine(run.text)}](<${run.href}>)`;
  const escaped = escapeLine(run.text);
  const inner = escaped.trim();
  const before = escaped.slice(0, escaped.length - escaped.trimStart().length);
  const after = escaped.slice(escaped.trimEnd().length);
  if (inner === '') return escaped;
  if (run.style === 'strong') return `${before}**${inner}**${after}`;
  if (run.style === 'emphasis') return `${before}*${inner}*${after}`;
  return escaped;
}

function escapeLine(text: string): string {
  return escapeMarkdown(text.split(/[\r\n\t]+/).map((part, index, parts) => (parts.length === 1 ? part : index === 0 ? part.trimEnd() : index === parts.length - 1 ? part.trimStart() : part.trim())).filter((part, index, parts) => part !== '' || index === 0 || index === parts.length - 1).join(' '));
}
