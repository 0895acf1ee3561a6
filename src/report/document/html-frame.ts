/** The frame of a page: one file that loads nothing, under a policy that forbids any network. */
import { createHash } from 'node:crypto';
import type { Language } from '../../i18n/language.ts';
import { el, embeddedJson, escapeHtml, serialise, type Content } from '../html/element.ts';
import { STYLE } from '../html/style.ts';

export interface Page {
  readonly title: string;
  readonly language: Language;
  readonly body: readonly Content[];
  /** Trees that the body names by number. */
  readonly parts?: readonly Content[];
  /** The page's own script, and what it reads. */
  readonly script?: { readonly code: string; readonly data: unknown };
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

/** Nothing is loaded from anywhere; only this style and this script run. */
function contentPolicy(script: string | undefined): string {
  return `default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${script === undefined ? "'none'" : hashOf(script)}; img-src data:; base-uri 'none'; form-action 'none'`;
}

export function htmlPage({ title, language, body, parts, script }: Page): string {
  const meta = (attributes: Readonly<Record<string, string>>): string => serialise(el('meta', attributes));
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    meta({ 'http-equiv': 'Content-Security-Policy', content: contentPolicy(script?.code) }),
    meta({ name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    meta({ name: 'referrer', content: 'no-referrer' }),
    meta({ name: 'robots', content: 'noindex, nofollow' }),
    `<title>${escapeHtml(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    ...body.map((content) => serialise(content, parts)),
    script === undefined ? '' : `<script type="application/json" id="data">${embeddedJson(script.data)}</script>\n<script>${script.code}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
