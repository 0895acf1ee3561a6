/** Workbooks as other programs, other editions of the format and other hands leave them. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { known, type Case } from '../../src/case/case.ts';
import { formatDay } from '../../src/case/dates.ts';
import { appendedRow } from '../../src/append/index.ts';
import { openTables, type ReadItem } from '../../src/intake/index.ts';
import { storedZip } from '../zip/stored-zip.ts';
import { casesOf, context, readAll, source } from './reading.ts';
import { handmade, MAIN, sheetOf } from './workbooks.ts';

const book = (name: string) => readFileSync(new URL(`./corpus/${name}`, import.meta.url));
const told = (items: readonly ReadItem[]) => items.flatMap((item) => (item.kind === 'notice' ? [[item.code, item.values['list'] ?? '']] : []));
const rows = (items: readonly ReadItem[]) => items.flatMap((item) => (item.kind === 'case' ? [item.cells] : []));
const dates = (items: readonly ReadItem[]) => casesOf(items).map(({ facts }) => {
  const fact = facts['conduct-date'];
  return fact && 'values' in fact ? formatDay(fact.values[0]?.from ?? 0) : null;
});

const inline = (reference: string, text: string, more = '') => `<c r="${reference}" t="inlineStr"${more}><is><t>${text}</t></is></c>`;
const HEAD = `<row r="1">${inline('A1', 'id')}${inline('B1', 'Fecha de los hechos')}${inline('C1', 'Militar')}${inline('D1', 'Observaciones')}</row>`;
const one = (row: number, cells: string, more = '') => `<row r="${String(row)}"${more}>${inline(`A${String(row)}`, `A-${String(row)}`)}${cells}</row>`;
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const workbook = (inner: string, main = MAIN, relation = RELATION) => `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${relation}">${inner}<sheets><sheet name="Casos" sheetId="1" r:id="r1"/></sheets></workbook>`;
const EXTENSIONS = ['http://schemas.microsoft.com/office/spreadsheetml/2009/9/main', 'http://schemas.microsoft.com/office/spreadsheetml/2010/11/main', 'urn:x'] as const;

describe('the first day of a workbook', () => {
  it.each(['date1904-x15.xlsx', 'date1904-mac.xlsx', 'date1904.xlsx'])('is that of the workbook itself in %s', async (name) => {
    expect(dates(await readAll(book(name)))).toEqual(['2024-07-29', '2014-02-12']);
  });

  it('is no business of an extension, whatever its prefix and its place', async () => {
    const dated = sheetOf(`${HEAD}${one(2, '<c r="B2" s="1"><v>44040</v></c>')}`);
    const prefix = fc.constantFrom('x14', 'x15', 'w', '');
    const element = fc.tuple(prefix, fc.constantFrom(...EXTENSIONS), fc.constantFrom('', ' date1904="0"', ' date1904="1"')).map(([name, uri, flag]) => (name === '' ? `<workbookPr xmlns="${uri}"${flag}/>` : `<${name}:workbookPr xmlns:${name}="${uri}"${flag}/>`));
    await fc.assert(fc.asyncProperty(fc.boolean(), fc.array(element, { maxLength: 3 }), fc.boolean(), async (from1904, extensions, before) => {
      const own = `<workbookPr date1904="${from1904 ? 'true' : '0'}"/>`;
      const list = `<extLst><ext uri="x">${extensions.join('')}</ext></extLst>`;
      const choice = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="w"><workbookPr date1904="${from1904 ? '0' : '1'}"/></mc:Choice></mc:AlternateContent>`;
      const bytes = handmade(dated, { 'xl/workbook.xml': workbook(before ? `${list}${own}${choice}` : `${own}${choice}${list}`) });
      expect(dates(await readAll(bytes))).toEqual([from1904 ? '2024-07-29' : '2020-07-28']);
    }), { numRuns: 60 });
  });

  it('is the same when a row is added', async () => {
    const subject = { id: 'C-9', facts: { 'conduct-date': known({ from: 19_933, to: 19_933 }) }, charges: [], warnings: [] } as unknown as Case;
    const { bytes } = await appendedRow(book('date1904-x15.xlsx'), 'libro.xlsx', subject, { cite: () => null }, context);
    expect(dates(await readAll(bytes))).toEqual(['2024-07-29', '2014-02-12', '2024-07-29']);
  });
});

describe('a workbook of the other edition, or of another writer', () => {
  const sheet = sheetOf(`${HEAD}${one(2, `${inline('B2', '29/07/2024')}${inline('C2', 'no')}`)}`);
  const STRICT = ['http://purl.oclc.org/ooxml/spreadsheetml/main', 'http://purl.oclc.org/ooxml/officeDocument/relationships'] as const;
  const plain = [['A-2', '29/07/2024', 'no', '']];
  const moved = (names: (name: string) => string) => {
    const parts = new Map<string, string>();
    const relations = (target: string) => `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATION}/${target.endsWith('libro.xml') ? 'officeDocument' : 'worksheet'}" Target="${target}"/></Relationships>`;
    for (const [name, content] of [['_rels/.rels', relations('/otra/libro.xml')], ['otra/libro.xml', workbook('')], ['otra/_rels/libro.xml.rels', relations('../hojas/una.xml')], ['hojas/una.xml', sheet]] as const) parts.set(names(name), content);
    return storedZip([...parts].map(([name, content]) => [name, Buffer.from(content)]));
  };
  it.each([
    ['strict', handmade(sheet.replaceAll(MAIN, STRICT[0]), { 'xl/workbook.xml': workbook('', ...STRICT) })],
    ['with another prefix for its references', handmade(sheet, { 'xl/workbook.xml': workbook('').replaceAll('r:id', 'rel:id').replace('xmlns:r=', 'xmlns:rel=') })],
    ['in folders of its own', moved((name) => name)],
    ['with the wrong stroke in its names', moved((name) => name.replaceAll('/', '\\'))],
    ['with other capitals in its names', moved((name) => name.toUpperCase())],
    ['without a list of what it is about', handmade(sheet, { '_rels/.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>' })],
  ])('is read: %s', async (_, bytes) => {
    expect(rows(await readAll(bytes))).toEqual(plain);
  });

  it('is read: backslashes, as some program of the field writes them', async () => {
    expect(casesOf(await readAll(book('backslashes.xlsx')))).toHaveLength(2);
  });

  it('holds rows of its own namespace only', async () => {
    const foreign = `<x:sheetData xmlns:x="urn:x"><x:row r="9"><x:c r="A9" t="inlineStr"><x:is><x:t>falso</x:t></x:is></x:c></x:row></x:sheetData>`;
    expect(rows(await readAll(handmade(sheetOf(`${HEAD}${one(2, `${inline('B2', '29/07/2024')}${inline('C2', 'no')}`)}`, { before: foreign, after: `<extLst><ext>${foreign}</ext></extLst>` }))))).toEqual(plain);
  });

  const parts = { '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${RELATION}/officeDocument" Target="word/document.xml"/></Relationships>`, 'word/document.xml': '<w:document xmlns:w="urn:w"/>' };
  it.each([
    ['spreadsheet-part-missing', handmade(sheet, { 'xl/_rels/workbook.xml.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>' }), { part: 'xl/_rels/workbook.xml.rels' }],
    ['spreadsheet-part-missing', handmade(sheet, { 'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATION}/worksheet" Target="worksheets/otra.xml"/></Relationships>` }), { part: 'xl/worksheets/otra.xml' }],
    ['spreadsheet-part-twice', storedZip([['xl/workbook.xml', Buffer.from(workbook(''))], ['XL\\workbook.xml', Buffer.from(workbook(''))]]), {}],
    ['spreadsheet-kind', storedZip([['xl/workbook.bin', Buffer.from('x')]]), { kind: 'XLSB' }],
    ['not-a-table', storedZip(Object.entries(parts).map(([name, content]) => [name, Buffer.from(content)])), { format: 'DOCX' }],
    ['spreadsheet-encrypted', encrypted(handmade(sheet)), {}],
    ['spreadsheet-encrypted', storedZip([['mimetype', Buffer.from('application/vnd.oasis.opendocument.spreadsheet')], ['encrypted-package', Buffer.from('x')]]), {}],
    ['spreadsheet-encrypted', book('password.ods'), {}],
    ['spreadsheet-encrypted', book('password.xls'), {}],
  ])('says %s', async (code, bytes, values) => {
    await expect(readAll(bytes)).rejects.toMatchObject({ code, values });
  });
});

/** The parts marked as encrypted by the container itself. */
function encrypted(zip: Buffer): Buffer {
  const bytes = Buffer.from(zip);
  for (let at = bytes.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 1, 'latin1')) bytes.writeUInt16LE(1, at + 8);
  return bytes;
}

describe('formulas', () => {
  const formula = (stored: string, more = '') => sheetOf(`${HEAD}${one(2, `${inline('B2', '29/07/2024')}<c r="C2"${more}><f>IF(1=1,"no","sí")</f>${stored}</c>`)}`);
  const military = async (bytes: Buffer) => casesOf(await readAll(bytes))[0]?.facts.military;
  it.each([['no value', ''], ['an empty value', '<v></v>'], ['an empty element', '<v/>']])('with %s are told and unreadable', async (_, stored) => {
    expect(await military(handmade(formula(stored)))).toMatchObject({ unknown: 'unreadable' });
    expect(told(await readAll(handmade(formula(stored))))).toEqual([['formula-without-result', 'C2']]);
  });

  it('with a 0 are unreadable where their writer left the working out to others', async () => {
    const left = { 'xl/workbook.xml': workbook('').replace('</workbook>', '<calcPr fullCalcOnLoad="1"/></workbook>') };
    expect(await military(handmade(formula('<v>0</v>'), left))).toMatchObject({ unknown: 'unreadable' });
    expect(await military(handmade(formula('<v>0</v>')))).toMatchObject({ values: ['no'] });
    expect(await military(handmade(formula('<v>no</v>', ' t="str"'), left))).toMatchObject({ values: ['no'] });
  });

  it('are none where a text stands in the cell beside a value', async () => {
    for (const inner of ['<v>01.</v><is><t>no</t></is>', '<is><t>no</t></is><v>01.</v>']) {
      expect(await military(handmade(sheetOf(`${HEAD}${one(2, `${inline('B2', '29/07/2024')}<c r="C2" t="inlineStr">${inner}</c>`)}`)))).toMatchObject({ values: ['no'] });
    }
  });

  it('with an empty text are blank', async () => {
    expect(await military(handmade(formula('<v></v>', ' t="str"')))).toMatchObject({ unknown: 'blank' });
  });

  it('are told in a workbook of the field', async () => {
    const items = await readAll(book('formula-without-value.xlsx'));
    expect(told(items)).toEqual([['formula-without-result', 'E2']]);
    expect(casesOf(items)[0]?.facts['foreign-armed-action']).toMatchObject({ unknown: 'unreadable' });
  });

  it.each(['#N/A', '#REF!', '#¿NOMBRE?', 'Err:502'])('that failed (%s) are no id and no name', async (error) => {
    const items = await readAll(handmade(sheetOf(`${HEAD.replace('Observaciones', 'Nombre')}<row r="2"><c r="A2" t="e"><v>${error}</v></c>${inline('B2', '29/07/2024')}${inline('C2', 'no')}<c r="D2" t="e"><v>${error}</v></c></row>`)));
    const [subject] = casesOf(items);
    expect(subject?.id).toBe('row-2');
    expect(subject?.facts.name).toMatchObject({ unknown: 'unreadable' });
    expect(subject?.warnings.map(({ code }) => code)).toEqual(['error-cell', 'error-cell']);
  });
});

describe('what a sheet does not show, or shows once', () => {
  it.each(['xlsx', 'xls', 'ods'])('is told and read, as LibreOffice saves it (%s)', async (format) => {
    const items = await readAll(book(`libreoffice-all.${format}`));
    expect(told(items)).toEqual([['sheets-hidden', ''], ['rows-above-headings', ''], ['columns-unknown', ''], ['rows-hidden', '5, 6'], ['columns-hidden', 'F'], ['cells-joined', '6, 7']]);
    expect(rows(items).map(([id, , event]) => [id, event])).toEqual([['C-4', '28J'], ['C-5', '28J'], ['C-6', '28J'], ['C-7', '28J'], ['C-11', '28J']]);
    expect(rows(items).map((cells) => cells[5])).toEqual(Array(5).fill('resistencia a la autoridad (art. 218 CP)'));
    expect(rows(items)[0]?.[6]).toBe(`${'á'.repeat(9000)} fin`);
    expect(rows(items)[2]?.[4]).toBe('#N/A');
  });

  it('is told of filtered rows in a workbook of the field', async () => {
    const items = await readAll(book('hidden-rows.xlsx'));
    expect(told(items)).toEqual([['rows-hidden', '4, 5']]);
    expect(casesOf(items)).toHaveLength(6);
  });

  it('is filled below the headings only, in rows that have something of their own', async () => {
    const many = (merged: string) => handmade(sheetOf(`<row r="1">${inline('A1', 'Lista')}</row>${HEAD.replaceAll(/r="([A-D]?)1"/gu, 'r="$13"')}${one(4, `${inline('B4', '29/07/2024')}${inline('C4', 'no')}`)}${one(5, inline('D5', 'x'))}${one(7, inline('C7', 'sí'))}`, { after: `<mergeCells>${merged}</mergeCells>` }));
    const items = await readAll(many('<mergeCell ref="A1:B2"/><mergeCell ref="B4:B7"/><mergeCell ref="C4:C7"/><mergeCell ref="C3:D3"/>'));
    expect(rows(items)).toEqual([['A-4', '29/07/2024', 'no', ''], ['A-5', '29/07/2024', 'no', 'x'], ['A-7', '29/07/2024', 'sí', '']]);
    expect(told(items).filter(([code]) => code === 'cells-joined')).toEqual([['cells-joined', '5, 7']]);
    expect(items.flatMap((item) => (item.kind === 'blank' ? [item.row] : []))).toEqual([6]);
  });
});

describe('results of formulas and charts in XLS', () => {
  it('a filled-down formula has its text in its first cell too', async () => {
    expect(rows(await readAll(book('shared-formula.xls'))).map((cells) => cells[3])).toEqual(Array(5).fill('resistencia a la autoridad (art. 218 CP)'));
  });

  it('a chart overwrites nothing', async () => {
    const [chart, plain] = [await readAll(book('chart.xls')), await readAll(book('no-chart.xls'))];
    expect(casesOf(chart).map(({ id }) => id)).toEqual(['C-1', 'C-2', 'C-3', 'C-4']);
    expect(rows(chart)).toEqual(rows(plain));
  });
});

it('says of text that it is none of the workbooks that its name promises', async () => {
  const items: ReadItem[] = [];
  const { readCases } = await import('../../src/intake/index.ts');
  for await (const batch of readCases([source('id;Militar\nA;no\n', 'lista.xlsx')], {}, context)) items.push(...batch);
  expect(told(items).map(([code]) => code)).toEqual(['text-not-workbook', 'dialect-detected']);
  expect(casesOf(items)).toHaveLength(1);
});

it('opens each sheet of a workbook for a person to choose from', async () => {
  const tables = await openTables(source(book('two-sheets.xlsx')), { columns: 'open' }, context);
  expect(tables.map(({ sheet }) => sheet)).toEqual(['Personas', 'Familiares']);
});
