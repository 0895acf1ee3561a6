/** The pen of each format in which a document is written; each is loaded when it is asked for. */
import type { Doc } from './blocks.ts';
import type { TextLooks } from './text.ts';

export const DOCUMENT_FORMATS = ['text', 'markdown', 'html', 'docx'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

export const PENS: Readonly<Record<DocumentFormat, (doc: Doc, looks?: TextLooks) => Promise<string | Uint8Array>>> = {
  text: async ({ blocks }, looks) => (await import('./text.ts')).textOfBlocks(blocks, looks),
  markdown: async ({ blocks }) => (await import('./markdown.ts')).markdownOf(blocks),
  html: async (doc) => (await import('./html.ts')).htmlOf(doc),
  docx: async (doc) => (await import('./docx.ts')).docxOf(doc),
};
