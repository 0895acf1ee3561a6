/** A list's result as one page that loads nothing; what a cell holds is text and never markup. */
import { createHash } from 'node:crypto';
import type { Language } from '../../i18n/language.ts';
import { listDocumentWords } from '../../i18n/lists-document.ts';
import { el, escapeHtml, serialise, type Content } from '../html/element.ts';
import { STYLE } from '../html/style.ts';
import { grouped, groupedHeadings, type DocumentTable, type ListDocument } from './list-document.ts';

/** Tables of many columns: words stay whole, and a wide table scrolls by itself. */
const LIST_STYLE = `${STYLE}
.list table{overflow-wrap:normal;word-break:normal}.list td,.list thead th{min-width:4.5rem}.list td:last-child{min-width:11rem}.list tbody th{min-width:6.5rem}
.list h3{margin:1.6rem 0 .2rem}.list .alert h2{color:var(--ineligible-text)}
@media print{.list table{font-size:.75rem}.list .scroller{overflow:visible}}
`;

/** Nothing is loaded from anywhere, no script runs, and only this style is used. */
function policy(): string {
  return `default-src 'none'; style-src 'sha256-${createHash('sha256').update(LIST_STYLE, 'utf8').digest('base64')}'; script-src 'none'; img-src data:; base-uri 'none'; form-action 'none'`;
}

export function documentHtml(document: ListDocument, language: Language): string {
  const told = document.tables.filter((table) => table.rows.length > 0);
  const body: readonly Content[] = [
    el('h1', null, document.title),
    el('div', { class: 'notice' }, document.about.map((line) => el('p', null, line))),
    ...(told.length < 2 ? [] : [el('nav', null, el('ul', null, told.map((table) => el('li', null, el('a', { href: `#${idOf(document, table)}` }, `${table.title} (${String(table.rows.length)})`)))))]),
    ...told.map((table) => section(table, idOf(document, table))),
    ...(told.length === 0 ? [el('p', null, listDocumentWords[language].noneHere)] : []),
    el('footer', null, document.notes.map((line) => el('p', null, line))),
  ];
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    serialise(el('meta', { 'http-equiv': 'Content-Security-Policy', content: policy() })),
    serialise(el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' })),
    serialise(el('meta', { name: 'referrer', content: 'no-referrer' })),
    serialise(el('meta', { name: 'robots', content: 'noindex, nofollow' })),
    `<title>${escapeHtml(document.title)}</title>`,
    `<style>${LIST_STYLE}</style>`,
    '</head>',
    '<body class="list">',
    ...body.map((content) => serialise(content)),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function idOf(document: ListDocument, table: DocumentTable): string {
  return `s${String(document.tables.indexOf(table) + 1)}`;
}

function section(table: DocumentTable, id: string): Content {
  const headings = groupedHeadings(table);
  return el('section', { id, class: table.alert ? 'alert' : undefined },
    el('h2', null, `${table.title}: ${String(table.rows.length)}`),
    table.note === undefined ? null : el('p', { class: table.alert ? 'notice' : 'faint' }, table.note),
    grouped(table).flatMap(({ label, rows }) => [
      ...(label === null ? [] : [el('h3', null, label)]),
      el('div', { class: 'scroller' }, el('table', null,
        el('thead', null, el('tr', null, headings.map((heading) => el('th', { scope: 'col' }, heading)))),
        el('tbody', null, rows.map((row) => el('tr', null, row.map((cell, at) => cellOf(cell, at))))))),
    ]));
}

function cellOf(cell: string | number | null, at: number): Content {
  if (at === 0) return el('th', { scope: 'row' }, String(cell ?? ''));
  return el('td', typeof cell === 'number' ? { class: 'number' } : null, String(cell ?? ''));
}
