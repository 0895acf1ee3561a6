/** OpenDocument sheets: names by their namespace, cells by what they hold, and what a sheet does not show. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadItem } from '../../src/intake/index.ts';
import { openBook } from '../../src/intake/spreadsheet/workbook.ts';
import { storedZip } from '../zip/stored-zip.ts';
import { casesOf, readAll } from './reading.ts';

const NAMES = ['office', 'table', 'text', 'style'] as const;

/** @param called the prefix under which each namespace is written; the content has the usual ones */
function ods(tables: string, called: (name: string) => string = (name) => name, styles = ''): Buffer {
  const content = `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  const declared = NAMES.map((name) => ` xmlns:${called(name)}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join('');
  const renamed = NAMES.reduce((text, name) => text.replaceAll(new RegExp(`(?<=[<\\s/])${name}:`, 'gu'), `§${called(name)}:`), content).replaceAll('§', '');
  return storedZip([['mimetype', Buffer.from('application/vnd.oasis.opendocument.spreadsheet')], ['content.xml', Buffer.from(renamed.replace('>', `${declared}>`))]]);
}

const cell = (text: string, more = '') => `<table:table-cell office:value-type="string"${more}><text:p>${text}</text:p></table:table-cell>`;
const row = (cells: string, more = '') => `<table:table-row${more}>${cells}</table:table-row>`;
const table = (rows: string, more = '') => `<table:table table:name="Casos"${more}>${rows}</table:table>`;
const HEAD = row(['id', 'Fecha de los hechos', 'Militar', 'Observaciones'].map((text) => cell(text)).join(''));
const DAY = '<table:table-cell office:value-type="date" office:date-value="2024-07-29T23:00:00"/>';
const rows = (items: readonly ReadItem[]) => items.flatMap((item) => (item.kind === 'case' ? [item.cells] : []));
const told = (items: readonly ReadItem[]) => items.flatMap((item) => (item.kind === 'notice' ? [[item.code, item.values['list']]] : []));

it('is read whatever its namespaces are called', async () => {
  const prefix = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/u).filter((text) => !text.startsWith('xml')), { minLength: NAMES.length, maxLength: NAMES.length });
  await fc.assert(fc.asyncProperty(prefix, async (prefixes) => {
    const content = table(HEAD + row(cell('A-1') + DAY + cell('no') + cell('uno<text:s text:c="3"/>dos<text:tab/>tres<text:line-break/>cuatro</text:p><text:p>cinco')));
    expect(rows(await readAll(ods(content, (name) => prefixes[NAMES.indexOf(name as 'office')] ?? name)))).toEqual([['A-1', '2024-07-29', 'no', 'uno   dos\ttres\ncuatro\ncinco']]);
  }), { numRuns: 60 });
});

it('leaves out what is in a cell and is no text of it', async () => {
  const aside = '<office:annotation><text:p>nota</text:p></office:annotation><draw:frame xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"><draw:text-box><text:p>cuadro</text:p></draw:text-box></draw:frame>';
  const content = table(`<table:shapes>${aside}</table:shapes>${HEAD}${row(cell('A-1') + DAY + `<table:table-cell office:value-type="string">${aside}<text:p>no</text:p></table:table-cell>` + `<table:table-cell>${aside}</table:table-cell>`)}`);
  expect(rows(await readAll(ods(content)))).toEqual([['A-1', '2024-07-29', 'no', '']]);
});

it('reads rows in groups, rows that are repeated, and tells those that are not shown', async () => {
  const person = (id: string, more = '') => row(cell(id) + DAY + cell('no') + cell('x'), more);
  const columns = '<table:table-column table:number-columns-repeated="3"/><table:table-column table:visibility="collapse" table:number-columns-repeated="9"/>';
  const items = await readAll(ods(table([
    columns, `<table:table-header-rows>${HEAD}</table:table-header-rows>`, person('A-2'), person('A-3', ' table:visibility="filter"'), row('<table:table-cell/>', ' table:number-rows-repeated="2" table:visibility="collapse"'),
    `<table:table-row-group table:display="false"><table:table-row-group>${person('A-6')}</table:table-row-group></table:table-row-group>`, person('A-7', ' table:number-rows-repeated="2" table:visibility="collapse"'), person('A-9'),
    row('<table:table-cell table:number-columns-repeated="16384"/>', ' table:number-rows-repeated="1048000"'),
  ].join(''))));
  expect(rows(items).map(([id]) => id)).toEqual(['A-2', 'A-3', 'A-6', 'A-7', 'A-7', 'A-9']);
  expect(told(items)).toEqual([['rows-hidden', '3, 6–8'], ['columns-hidden', 'D']]);
});

it('fills the rows that a joined cell covers, and only these', async () => {
  const covered = '<table:covered-table-cell/>';
  const items = await readAll(ods(table(HEAD + row(cell('A-2') + `<table:table-cell office:value-type="date" office:date-value="2024-07-29" table:number-rows-spanned="2"/>` + cell('no')) + row(cell('A-3') + covered + cell('sí')) + row(cell('A-4') + '<table:table-cell/>' + cell('sí')))));
  expect(rows(items).map((cells) => cells[1])).toEqual(['2024-07-29', '2024-07-29', '']);
  expect(told(items)).toEqual([['cells-joined', '3']]);
});

describe('a formula', () => {
  const military = async (attributes: string, inner = '') => casesOf(await readAll(ods(table(HEAD + row(cell('A-1') + DAY + `<table:table-cell table:formula="of:=IF(1;2;3)"${attributes}>${inner}</table:table-cell>` + cell('x'))))))[0]?.facts.military;
  it.each([['nothing', ''], ['a kind alone', ' office:value-type="float"'], ['a kind of text alone', ' office:value-type="string"']])('with %s stored is unreadable', async (_, attributes) => {
    expect(await military(attributes)).toMatchObject({ unknown: 'unreadable' });
  });
  it('that failed is unreadable', async () => {
    expect(await military(' office:value-type="string" office:string-value=""', '<text:p>Err:504</text:p>')).toMatchObject({ unknown: 'unreadable' });
  });
  it('with an empty text is blank, with a text is that text', async () => {
    expect(await military(' office:value-type="string" office:string-value=""')).toMatchObject({ unknown: 'blank' });
    expect(await military(' office:value-type="string"', '<text:p>no</text:p>')).toMatchObject({ values: ['no'] });
    expect(await military(' office:value-type="boolean" office:boolean-value="false"')).toMatchObject({ values: ['no'] });
  });
});

it('is refused where it holds more than a sheet can, and named where it is another document', async () => {
  await expect(openBook(ods(table(row(cell('x', ' table:number-columns-repeated="1000"'), ' table:number-rows-repeated="1000000"'))), 'zip')).rejects.toMatchObject({ code: 'spreadsheet-bomb' });
  await expect(openBook(ods(table(row(cell('x', ' table:number-columns-repeated="99999999"')))), 'zip')).rejects.toMatchObject({ code: 'too-many-columns' });
  await expect(openBook(storedZip([['content.xml', Buffer.from('<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"><office:body><office:text/></office:body></office:document-content>')]]), 'zip')).rejects.toMatchObject({ code: 'not-a-table' });
});
