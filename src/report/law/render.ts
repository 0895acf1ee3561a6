/** A document as plain text, Markdown or one self-contained page of HTML. */
import type { Block, Doc, Item } from './doc.ts';

export type DocFormat = 'text' | 'markdown' | 'html';

export function renderDoc(doc: Doc, format: DocFormat, width = 88): string {
  if (format === 'html') return html(doc);
  const blocks = doc.blocks.map((block) => (format === 'markdown' ? markdown(block) : text(block, width)));
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** Control characters (terminal escapes among them) never reach a screen. */
function clean(value: string): string {
  return value.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
}

function text(block: Block, width: number): string {
  if (block.kind === 'heading') {
    const title = clean(block.text);
    return block.level === 1 ? `${title}\n${'='.repeat(Math.min(title.length, width))}` : block.level === 2 ? `${title}\n${'-'.repeat(Math.min(title.length, width))}` : title;
  }
  if (block.kind === 'paragraph') return wrap(clean(block.text), width, block.tone === 'notice' ? '! ' : '', '  ');
  if (block.kind === 'list') return textItems(block.items, width, '  ');
  const rows = [block.head, ...block.rows].map((row) => row.map(clean));
  const widths = block.head.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) => row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join('  ').trimEnd();
  const [head = [], ...body] = rows;
  return [line(head), widths.map((one) => '-'.repeat(one)).join('  '), ...body.map(line)].join('\n');
}

function textItems(items: readonly Item[], width: number, indent: string): string {
  return items
    .map((item) => {
      const own = wrap(clean(item.text), width, `${indent}- `, `${indent}  `);
      return item.items && item.items.length > 0 ? `${own}\n${textItems(item.items, width, `${indent}  `)}` : own;
    })
    .join('\n');
}

function wrap(value: string, width: number, first: string, rest: string): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of value.split(' ')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = first === '' ? word : rest + word;
    } else line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join('\n');
}

function escapeMarkdown(value: string): string {
  return clean(value).replace(/[\\`*_[\]<>#|]/g, (mark) => `\\${mark}`);
}

function markdown(block: Block): string {
  if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`;
  if (block.kind === 'paragraph') return block.tone === 'notice' ? `> **${escapeMarkdown(block.text)}**` : escapeMarkdown(block.text);
  if (block.kind === 'list') return markdownItems(block.items, '');
  const row = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [row(block.head), `|${block.head.map(() => '---').join('|')}|`, ...block.rows.map(row)].join('\n');
}

function markdownItems(items: readonly Item[], indent: string): string {
  return items.map((item) => `${indent}- ${escapeMarkdown(item.text)}${item.items && item.items.length > 0 ? `\n${markdownItems(item.items, `${indent}  `)}` : ''}`).join('\n');
}

function escapeHtml(value: string): string {
  return clean(value).replace(/[&<>"']/g, (mark) => `&#${String(mark.charCodeAt(0))};`);
}

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}' +
  'h1{font-size:1.6rem}h2{font-size:1.25rem;margin-top:2.2rem;border-bottom:1px solid #bbb}h3{font-size:1.05rem;margin-bottom:.3rem}' +
  '.notice{border-left:4px solid #a33;padding:.4rem .8rem;background:#fbf1f1}.small{color:#555;font-size:.9rem}' +
  'table{border-collapse:collapse;width:100%}th,td{border:1px solid #ccc;padding:.3rem .5rem;text-align:left;vertical-align:top}' +
  '@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}.notice{background:#2c1d1d}.small{color:#aaa}th,td,h2{border-color:#444}}' +
  '@media print{body{max-width:none;margin:0}h2{break-after:avoid}}';

function html(doc: Doc): string {
  const body = doc.blocks.map(htmlBlock).join('\n');
  return (
    `<!doctype html>\n<html lang="${doc.language}">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width,initial-scale=1">\n` +
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n<title>${escapeHtml(doc.title)}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n<main>\n${body}\n</main>\n</body>\n</html>\n`
  );
}

function htmlBlock(block: Block): string {
  if (block.kind === 'heading') {
    const id = block.id === undefined ? '' : ` id="${escapeHtml(block.id)}"`;
    return `<h${String(block.level)}${id}>${escapeHtml(block.text)}</h${String(block.level)}>`;
  }
  if (block.kind === 'paragraph') return `<p${block.tone === undefined ? '' : ` class="${block.tone}"`}>${escapeHtml(block.text)}</p>`;
  if (block.kind === 'list') return htmlItems(block.items);
  const cells = (row: readonly string[], tag: string) => row.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('');
  return `<table>\n<thead><tr>${cells(block.head, 'th scope="col"').replaceAll('</th scope="col">', '</th>')}</tr></thead>\n<tbody>\n${block.rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('\n')}\n</tbody>\n</table>`;
}

function htmlItems(items: readonly Item[]): string {
  return `<ul>\n${items.map((item) => `<li>${escapeHtml(item.text)}${item.items && item.items.length > 0 ? `\n${htmlItems(item.items)}` : ''}</li>`).join('\n')}\n</ul>`;
}
