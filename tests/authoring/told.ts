import type { Report } from '../../src/report/document/blocks.ts';
import { htmlOf } from '../../src/report/document/html.ts';
import { markdownOf } from '../../src/report/document/markdown.ts';
import { textOfBlocks, type TextLooks } from '../../src/report/document/text.ts';
import { json } from '../../src/text/sanitise.ts';

/** A report as a command of the law writes it. */
export function told({ data, document }: Report, format: 'text' | 'markdown' | 'html' | 'json' = 'text', looks?: TextLooks): string {
  const pens = { text: () => textOfBlocks(document().blocks, looks), markdown: () => markdownOf(document().blocks), html: () => htmlOf(document()), json: () => json(data) };
  return pens[format]();
}
