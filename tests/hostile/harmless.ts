/** What must not be in an output, by its format. */
import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { marked } from 'marked';
import { expect } from 'vitest';
import { readZip } from '../../src/zip/read.ts';

/** Controls but whole line ends and tabs, C1, and marks that turn the direction of writing. */
export const HARMFUL = /\r(?!\n)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
/** Tags as pages of ours have them: each attribute between quotes. */
const TAG = /<(\/?)([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"<>]*")?)*)\s*\/?>/giu;

export type Kind = 'text' | 'json' | 'ndjson' | 'csv' | 'html' | 'xlsx' | 'markdown' | 'docx' | 'ics';

/** @param shown whether a terminal shows it: a file of CSV keeps what a cell says */
export function harmless(kind: Kind, bytes: Buffer, shown: boolean, what: string): void {
  const text = bytes.toString('utf8');
  if (kind === 'xlsx' || kind === 'docx') {
    for (const [path, data] of readZip(bytes)) {
      expect(path, what).not.toMatch(/\.\.|^\/|\\|vba|embeddings/iu);
      const xml = Buffer.from(data).toString('utf8');
      if (!/\.(?:xml|rels)$/u.test(path)) continue;
      expect(HARMFUL.exec(xml)?.[0], `${what} ${path}`).toBe(undefined);
      expect(/<script|vbaProject|TargetMode="External"|<f[ >]|w:fldSimple|DDE/u.exec(xml)?.[0], `${what} ${path}`).toBe(undefined);
      // The number of the page, and no other field.
      for (const [, field = ''] of xml.matchAll(/<w:instrText[^>]*>([^<]*)</gu)) expect(['PAGE', 'NUMPAGES'], what).toContain(field.trim());
    }
    return;
  }
  if (kind !== 'csv' || shown) expect(HARMFUL.exec(text)?.index, `${what}: ${JSON.stringify(text.slice(Math.max(0, text.search(HARMFUL) - 80), text.search(HARMFUL) + 20))}`).toBe(undefined);
  if (kind === 'json') expect(() => { JSON.parse(text); }, what).not.toThrow();
  if (kind === 'ndjson') for (const line of text.trimEnd().split('\n')) JSON.parse(line);
  if (kind === 'csv' && !shown) {
    const rows = parseCsv(text, { delimiter: ';', bom: true, relax_column_count: true }) as string[][];
    for (const cell of rows.flat()) expect(/^[=+\-@\t\r]/u.test(cell), `${what}: ${cell.slice(0, 40)}`).toBe(false);
  }
  if (kind === 'html') {
    const outside = text.replace(/<(script|style)\b[^>]*>[^]*?<\/\1>/giu, '').replace(/^<!doctype html>/iu, '');
    for (const [tag, , name = '', attributes = ''] of outside.matchAll(TAG)) {
      expect(name, `${what}: ${tag}`).not.toMatch(/^(?:script|img|iframe|object|embed|base|link|u)$/iu);
      expect(attributes, `${what}: ${tag}`).not.toMatch(/\son\w+|javascript:/iu);
    }
    // Whatever else begins like a tag would be one that somebody else wrote.
    expect(/<[^\s]{0,40}/u.exec(outside.replace(TAG, ''))?.[0], what).toBe(undefined);
  }
  if (kind === 'markdown') {
    const html = marked.parse(text) as string;
    expect(/<(?:script|img|svg|iframe|u)\b|href="javascript|\son\w+="/iu.exec(html.replace(/&lt;[^]*?&gt;/gu, ''))?.[0], what).toBe(undefined);
  }
  if (kind === 'ics') {
    const component = new ICAL.Component(ICAL.parse(text) as string[]);
    for (const event of component.getAllSubcomponents('vevent')) expect(event.getAllProperties('summary'), what).toHaveLength(1);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line), what).toBeLessThanOrEqual(75);
  }
}
