/** A list's result as one page that loads nothing; what a cell holds is text and never markup. */
import type { Language } from '../../i18n/language.ts';
import { listDocumentWords } from '../../i18n/lists-document.ts';
import { contentPolicy } from '../html/document.ts';
import { el, escapeHtml, serialise, type Content } from '../html/element.ts';
import { STYLE } from '../html/style.ts';
import { grouped, groupedHeadings, type DocumentTable, type ListDocument } from './list-document.ts';

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
    serialise(el('meta', { 'http-equiv': 'Content-Security-Policy', content: contentPolicy(false) })),
    serialise(el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' })),
    serialise(el('meta', { name: 'referrer', content: 'no-referrer' })),
    serialise(el('meta', { name: 'robots', content: 'noindex, nofollow' })),
    `<title>${escapeHtml(document.title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
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
  return el('section', { id },
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
