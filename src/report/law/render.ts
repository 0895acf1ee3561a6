/** A document as plain text, Markdown or one self-contained page of HTML. */
import { NO_PAINT, type Paint } from '../report-context.ts';
import { WIDTH } from '../../text/wrap.ts';
import type { Doc } from './doc.ts';
import { docToHtml } from './doc-to-html.ts';
import { docToMarkdown } from './doc-to-markdown.ts';
import { docToText } from './doc-to-text.ts';

export type DocFormat = 'text' | 'markdown' | 'html';

/** How a text is shown: columns of the terminal, and its colours. */
export interface TextLooks {
  readonly width?: number;
  readonly paint?: Paint;
}

export function renderDoc(doc: Doc, format: DocFormat, looks: TextLooks = {}): string {
  if (format === 'html') return docToHtml(doc);
  return format === 'markdown' ? docToMarkdown(doc) : docToText(doc, looks.width ?? WIDTH, looks.paint ?? NO_PAINT);
}
