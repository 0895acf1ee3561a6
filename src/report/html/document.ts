/** The frame of a page: one file that loads nothing, under a policy that forbids any network. */
import { createHash } from 'node:crypto';
import type { Terms } from '../account/terms.ts';
import { CLIENT } from './client.ts';
import { el, embeddedJson, escapeHtml, serialise, type Content } from './element.ts';
import { patterns } from './picture.ts';
import { STYLE } from './style.ts';

export interface PageContent {
  readonly title: string;
  readonly body: readonly Content[];
  /** What the script reads; a page without it has no script. */
  readonly data?: unknown;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

/** Nothing is loaded from anywhere; only this style and this script run. */
export function contentPolicy(scripted: boolean): string {
  return `default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${scripted ? hashOf(CLIENT) : "'none'"}; img-src data:; base-uri 'none'; form-action 'none'`;
}

export function htmlDocument(page: PageContent, terms: Terms, parts: readonly Content[]): string {
  const scripted = page.data !== undefined;
  const write = (content: Content): string => serialise(content, parts);
  const body = page.body.map(write).join('\n');
  return [
    '<!doctype html>',
    `<html lang="${terms.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    write(el('meta', { 'http-equiv': 'Content-Security-Policy', content: contentPolicy(scripted) })),
    write(el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' })),
    write(el('meta', { name: 'referrer', content: 'no-referrer' })),
    write(el('meta', { name: 'robots', content: 'noindex, nofollow' })),
    `<title>${escapeHtml(page.title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    write(patterns()),
    body,
    scripted ? `<script type="application/json" id="data">${embeddedJson(page.data)}</script>\n<script>${CLIENT}</script>` : '',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
