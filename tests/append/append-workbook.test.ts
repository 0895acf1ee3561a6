/** One more row in somebody's workbook: the row is there for everybody, and all else is byte for byte what it was. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { known, type Case } from '../../src/case/case.ts';
import { onDay, parseDay } from '../../src/case/dates.ts';
import { appendedRow, type AppendedRow } from '../../src/append/index.ts';
import { type ReadOptions } from '../../src/intake/index.ts';
import { unpack, zipEntries } from '../../src/zip/read.ts';
import { storedZip } from '../zip/stored-zip.ts';
import { SOFFICE, converted } from '../report/office.ts';
import { casesOf, context, readAll } from '../intake/reading.ts';
import { HEADINGS, HEADING_ROW, MAIN, differing, handmade, richWorkbook, sharedRow, sheetOf, tableWorkbook } from '../intake/workbooks.ts';

const SUBJECT: Case = {
  id: 'Ñ-2',
  facts: { 'linked-event': known('12'), 'conduct-date': known(onDay(parseDay('2024-08-01') ?? 0)), notes: known('dice «así» & <b>;\nsigue'), military: known('no') },
  charges: [{ text: 'Agavillamiento', offences: ['agavillamiento'], facts: {} }],
  warnings: [],
};
const TEXTS = ['Ñ-2', '2024-08-01', '12. Elección presidencial de julio de 2024', 'Agavillamiento', 'dice «así» & <b>;\nsigue', ''];

const added = (before: Uint8Array, options: ReadOptions = {}, subject = SUBJECT): Promise<AppendedRow> =>
  appendedRow(before, 'libro', subject, { cite: () => null, ...options }, context);

function part(bytes: Uint8Array, name: string): string {
  const buffer = Buffer.from(bytes);
  const entry = zipEntries(buffer).find((one) => one.name === name);
  if (!entry) throw new Error(`no part ${name}`);
  return unpack(buffer, entry).toString('utf8');
}

/** The rows of a sheet, as our reader gives them. */
async function rowsOf(bytes: Uint8Array, options: ReadOptions = {}): Promise<readonly (readonly string[])[]> {
  return (await readAll(bytes, options)).flatMap((item) => (item.kind === 'case' ? [item.cells] : []));
}

async function expectOneMore(before: Uint8Array, { bytes, row }: AppendedRow, options: ReadOptions = {}, date = TEXTS[1]): Promise<void> {
  const rows = await rowsOf(bytes, options);
  expect(rows).toEqual([...(await rowsOf(before, options)), [TEXTS[0], date, ...TEXTS.slice(2)]]);
  const last = (await readAll(bytes, options)).findLast((item) => item.kind === 'case');
  expect(last).toMatchObject({ row, case: { id: 'Ñ-2', facts: { 'conduct-date': SUBJECT.facts['conduct-date'], 'linked-event': { values: ['12'] } } } });
}

/** What LibreOffice shows of a sheet, a line a row; 2 is the second sheet. */
function shownBy(bytes: Uint8Array, name: string, sheet: number): readonly string[] {
  const [csv] = converted(bytes, name, `csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false,false,false,${String(sheet)}`).values();
  return (csv?.toString('utf8') ?? '').replace(/\n+$/u, '').split('\n');
}

/** The order of day and month is that of the machine. */
const SHOWN_ROW = [expect.stringMatching(/^Ñ-2\t(?:01.08.2024|08.01.2024)\t12\. Elección presidencial de julio de 2024\tAgavillamiento\t"dice «así» & <b>;$/u), 'sigue"\t'];

describe('a row in a workbook', () => {
  let rich: Uint8Array;
  beforeAll(async () => {
    rich = await richWorkbook();
  });

  it('is the only thing that changes: notes, pictures, other sheets and styles are byte for byte the same', async () => {
    const after = await added(rich);
    expect([after.sheet, after.row, after.noColumn, after.notSame, after.formulas]).toEqual(['Casos', 6, ['military'], [], true]);
    expect(differing(rich, after.bytes)).toEqual(['xl/worksheets/sheet2.xml']);
    await expectOneMore(rich, after);
    const [was, is] = [part(rich, 'xl/worksheets/sheet2.xml'), part(after.bytes, 'xl/worksheets/sheet2.xml')];
    const begin = is.indexOf('<row r="6"');
    const end = is.indexOf('</row>', begin) + '</row>'.length;
    expect(is.slice(0, begin) + is.slice(end)).toBe(was.replace(/(<dimension ref="[^:]+:[A-Z]+)5"/u, '$16"'));
  });

  it('has a date where the column has dates, in the style of the row above', async () => {
    const xml = part((await added(rich)).bytes, 'xl/worksheets/sheet2.xml');
    const above = /<c r="B5" s="(\d+)"/u.exec(xml)?.[1];
    expect(xml).toContain(`<c r="B6" s="${String(above)}"><v>45505</v></c>`);
  });

  it('goes to the sheet that is named', async () => {
    await expect(added(rich, { sheet: 'Léame' })).rejects.toMatchObject({ code: 'headings-not-found' });
    expect((await added(rich, { sheet: 2 })).row).toBe(6);
  });

  it('is taken into the table that it continues', async () => {
    const before = await tableWorkbook(false);
    const after = await added(before);
    expect(differing(before, after.bytes)).toEqual(['xl/worksheets/sheet1.xml', 'xl/tables/table1.xml']);
    const [was, is] = [part(before, 'xl/tables/table1.xml'), part(after.bytes, 'xl/tables/table1.xml')];
    expect(is).toBe(was.replaceAll('A1:F2', 'A1:F3'));
    expect(is.match(/ref="A1:F3"/gu)).toHaveLength(2);
    await expectOneMore(before, after, {}, '01/08/2024');
  });

  it('is refused where the table ends in totals', async () => {
    await expect(added(await tableWorkbook(true))).rejects.toMatchObject({ obstacle: 'totals' });
  });

  describe.runIf(SOFFICE !== undefined)('that LibreOffice saved', () => {
    it.each(['xlsx', 'ods'])('as .%s: it shows the new row under the others, and nothing else anew', async (kind) => {
      const [before] = converted(rich, 'libro.xlsx', kind).values();
      if (!before) throw new Error('not converted');
      const after = await added(before);
      expect([after.sheet, after.row, after.notSame, after.formulas]).toEqual(['Casos', 6, [], true]);
      expect(differing(before, after.bytes)).toEqual([kind === 'ods' ? 'content.xml' : 'xl/worksheets/sheet2.xml']);
      await expectOneMore(before, after);
      const shown = shownBy(after.bytes, `libro.${kind}`, 2);
      expect(shown.slice(0, 5).map((line) => line.split('\t')[0])).toEqual(['Casos de 2024', '', 'Nº', 'A-1', 'A-2']);
      expect(shown.slice(5)).toEqual(SHOWN_ROW);
      // Saved again by LibreOffice, it still is all that.
      const [again] = converted(after.bytes, `libro.${kind}`, kind === 'ods' ? 'xlsx' : 'ods').values();
      await expectOneMore(before, { ...after, bytes: again ?? Buffer.alloc(0) });
    });

    it('as .xls: it is read, and refused', async () => {
      const [before] = converted(rich, 'libro.xlsx', 'xls').values();
      expect(await rowsOf(before ?? Buffer.alloc(0))).toHaveLength(2);
      await expect(added(before ?? Buffer.alloc(0))).rejects.toMatchObject({ obstacle: 'xls' });
    });

    it('from XLSX as another program wrote it: no repair is needed', async () => {
      const after = await added(rich);
      expect(shownBy(after.bytes, 'libro.xlsx', 2).slice(5)).toEqual(SHOWN_ROW);
    });
  });
});

const CASE_ROW = sharedRow(2, [6, 7, 7, 8]).replace(/<c r="B2"[^]*?<\/c>/u, '<c r="B2" s="1"><v>45503</v></c>');

describe('a row in a sheet by hand', () => {
  const sheetXml = async (before: Buffer, subject = SUBJECT) => part((await added(before, {}, subject)).bytes, 'xl/worksheets/sheet1.xml');

  it('stands after the last that says anything; rows that only look prepared give way', async () => {
    const before = handmade(sheetOf(`${HEADING_ROW}${CASE_ROW}<row r="3" spans="1:2" hidden="1" ht="30"><c r="A3" s="1"/><c r="H3" s="2"/></row><row r="9"/>`, { before: '<dimension ref="A1:F2"/>' }));
    const xml = await sheetXml(before);
    expect(xml).toContain('<row r="3" ht="30"><c r="A3" s="1" t="inlineStr">');
    expect(xml).toContain('<c r="B3" s="1"><v>45505</v></c>');
    expect(xml).toContain('<c r="H3" s="2"/></row><row r="9"/></sheetData>');
    expect(xml).toContain('<dimension ref="A1:F3"/>');
    await expectOneMore(before, await added(before));
  });

  it('looks like the row above where a prepared cell looks like nothing', async () => {
    const before = handmade(sheetOf(`${HEADING_ROW}${CASE_ROW}<row r="3"><c r="A3" s="0"/><c r="B3" s="0"/></row>`));
    expect(await sheetXml(before)).toContain('<c r="B3" s="1"><v>45505</v></c>');
  });

  it('keeps the formulas of a prepared row', async () => {
    const before = handmade(sheetOf(`${HEADING_ROW}${CASE_ROW}<row r="3"><c r="E3" t="str"><f>A3</f><v></v></c><c r="F3" t="str"><f>A3</f><v></v></c></row>`));
    const after = await added(before);
    expect(part(after.bytes, 'xl/worksheets/sheet1.xml')).toContain('<c r="E3" t="str"><f>A3</f><v></v></c><c r="F3" t="str"><f>A3</f><v></v></c></row>');
    expect([after.notSame, after.formulas]).toEqual([['notes'], true]);
  });

  it('leaves alone what is one of the cells of one formula', async () => {
    const array = CASE_ROW.replace('</row>', '<c r="E2" t="str"><f t="array" ref="E2:E9">D2:D9</f><v>x</v></c></row>');
    const after = await added(handmade(sheetOf(`${HEADING_ROW}${array}<row r="3"><c r="E3" t="str"><v></v></c></row>`)));
    expect(after.notSame).toEqual(['notes']);
    expect(part(after.bytes, 'xl/worksheets/sheet1.xml')).toContain('</c><c r="E3" t="str"><v></v></c></row>');
  });

  it('goes below cells that are joined across it', async () => {
    const joined = '<mergeCells count="1"><mergeCell ref="F2:F4"/></mergeCells>';
    const after = await added(handmade(sheetOf(`${HEADING_ROW}${CASE_ROW}`, { after: joined })));
    expect(after.row).toBe(5);
  });

  it('has the prefix and the numbering of its sheet', async () => {
    const rows = `${HEADING_ROW}${CASE_ROW}`.replace(/<(\/?)(\w)/gu, '<$1x:$2').replace(/ r="[^"]*"/gu, '');
    const before = handmade(sheetOf(rows, { prefix: 'x:' }));
    expect(await sheetXml(before)).toContain('<x:row r="3"><x:c r="A3" t="inlineStr"><x:is><x:t xml:space="preserve">Ñ-2</x:t></x:is></x:c>');
    await expectOneMore(before, await added(before));
  });

  it('finds its place behind a byte order mark, characters beyond the first plane, comments and ends of lines of every kind', async () => {
    const rows = `${HEADING_ROW}\r\n<!-- <row r="7"> \u{1f4a5} -->${CASE_ROW.replace('<c r="A2" t="s"><v>6</v></c>', '<c r="A2" t="inlineStr"\r\n><is><t><![CDATA[\u{1f4a5} </row> & ]]></t></is></c>')}\r`;
    const before = handmade(`\ufeff${sheetOf(rows, { before: '<dimension\n  ref = \'A1:F2\' />' })}`);
    const after = await added(before);
    const [was, is] = [part(before, 'xl/worksheets/sheet1.xml'), part(after.bytes, 'xl/worksheets/sheet1.xml')];
    const begin = is.indexOf('<row r="3"');
    expect(is.slice(0, begin) + is.slice(is.indexOf('</row>', begin) + 6)).toBe(was.replace("ref = 'A1:F2'", 'ref="A1:F3"'));
    await expectOneMore(before, after);
  });

  it('counts from 1904 where the workbook does', async () => {
    const workbook = `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/><sheets><sheet name="Casos" sheetId="1" r:id="r1"/></sheets></workbook>`;
    const before = handmade(sheetOf(`${HEADING_ROW}${CASE_ROW.replace('45503', '44041')}`), { 'xl/workbook.xml': workbook });
    expect(await sheetXml(before)).toContain('<c r="B3" s="1"><v>44043</v></c>');
    await expectOneMore(before, await added(before));
  });

  it('has text where the column shows months: the day would be lost', async () => {
    const before = handmade(sheetOf(`${HEADING_ROW}${CASE_ROW.replace('s="1"', 's="2"')}`));
    expect(await sheetXml(before)).toContain('<t xml:space="preserve">01/08/2024</t>');
    const month: Case = { ...SUBJECT, facts: { 'conduct-date': known({ from: parseDay('2024-08-01'), to: parseDay('2024-08-31') }) } };
    expect(await sheetXml(before, month)).toContain('<c r="B3" s="2"><v>45505</v></c>');
  });

  it('has a number where the column has numbers', async () => {
    const before = handmade(sheetOf(`${HEADING_ROW}${CASE_ROW.replace(/<c r="A2"[^]*?<\/c>/u, '<c r="A2"><v>1</v></c>')}`));
    expect(await sheetXml(before, { ...SUBJECT, id: '2' })).toContain('<c r="A3"><v>2</v></c>');
    expect(await sheetXml(before, { ...SUBJECT, id: '02' })).toContain('<t xml:space="preserve">02</t>');
  });

  it.each(['=1+1', '@x', '_x0041_', 'a\u0001b', '  dos  blancos ', '<&>"\'', '\ttab', '\u{1f4a5} fin'])('says %j and no formula, as it was said', async (text) => {
    const before = handmade(sheetOf(`${HEADING_ROW}${CASE_ROW}`));
    const after = await added(before, {}, { ...SUBJECT, facts: { notes: known(text.trim()) } });
    const [, last] = casesOf(await readAll(after.bytes));
    expect(last?.facts.notes).toEqual(known(text.trim()));
    expect(part(after.bytes, 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
  });

  it('tells what no cell would be read as', async () => {
    const before = handmade(sheetOf(`${HEADING_ROW}${CASE_ROW}`));
    const after = await added(before, {}, { ...SUBJECT, facts: { notes: known('x'.repeat(40_000)) } });
    expect(after.notSame).toEqual(['notes']);
  });

  it.each([
    ['protected', sheetOf(`${HEADING_ROW}${CASE_ROW}`, { after: '<sheetProtection sheet="1"/>' }), {}],
    ['signed', sheetOf(`${HEADING_ROW}${CASE_ROW}`), { '_xmlsignatures/sig1.xml': '<a/>' }],
    ['tracked', sheetOf(`${HEADING_ROW}${CASE_ROW}`), { 'xl/revisions/revisionHeaders.xml': '<a/>' }],
    ['full', sheetOf(`${HEADING_ROW}${CASE_ROW}${sharedRow(1_048_576, [6])}`), {}],
  ] as const)('is refused where it is %s', async (obstacle, sheet, more) => {
    await expect(added(handmade(sheet, more))).rejects.toMatchObject({ name: 'AppendError', obstacle });
  });

  it('is added beside macros, which stay as they are', async () => {
    const before = handmade(sheetOf(`${HEADING_ROW}${CASE_ROW}`), { 'xl/vbaProject.bin': 'x' });
    expect(differing(before, (await added(before)).bytes)).toEqual(['xl/worksheets/sheet1.xml']);
  });
});

describe('a row in an OpenDocument sheet by hand', () => {
  const NAMES = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"';
  const cell = (text: string) => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
  const heading = `<table:table-row>${HEADINGS.map(cell).join('')}</table:table-row>`;
  const dated = (shown: string) => `<table:table-row table:style-name="ro2"><table:table-cell office:value-type="string"><text:p>A-1</text:p></table:table-cell><table:table-cell table:style-name="d" office:value-type="date" office:date-value="2024-07-30"><text:p>${shown}</text:p></table:table-cell>${cell('28J')}${cell('instigación pública')}</table:table-row>`;
  const book = (rows: string, attributes = '', before = '') => handmadeOds(`<?xml version="1.0"?><office:document-content ${NAMES} office:version="1.2"><office:body><office:spreadsheet>${before}<table:table table:name="Casos"${attributes}>${rows}</table:table></office:spreadsheet></office:body></office:document-content>`);
  const content = async (before: Buffer) => part((await added(before)).bytes, 'content.xml');

  it('takes the first of the blank rows at the end, with what was prepared in it', async () => {
    const blank = '<table:table-row table:style-name="ro1" table:visibility="collapse" table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="2"/><table:table-cell table:content-validation-name="v1" table:number-columns-repeated="3"/><table:table-cell table:number-columns-repeated="1019"/></table:table-row>';
    const before = book(`${heading}${dated('30/07/24')}${blank}`);
    const after = await content(before);
    expect(after).toContain('<table:table-row table:style-name="ro2"><table:table-cell office:value-type="string"><text:p>Ñ-2</text:p></table:table-cell><table:table-cell table:style-name="d" office:value-type="date" office:date-value="2024-08-01"><text:p>01/08/2024</text:p></table:table-cell><table:table-cell table:content-validation-name="v1" office:value-type="string">');
    expect(after).toContain(`<text:p>sigue</text:p></table:table-cell><table:table-cell/><table:table-cell table:number-columns-repeated="1018"/></table:table-row>${blank.replace('1048574', '1048573')}`);
    await expectOneMore(before, await added(before));
  });

  it('has a date that looks as those above', async () => {
    const blank = '<table:table-row><table:table-cell table:number-columns-repeated="64" table:style-name="plain"/></table:table-row>';
    expect(await content(book(`${heading}${dated('30/07/2024')}${blank}`))).toContain('<table:table-cell table:style-name="d" office:value-type="date" office:date-value="2024-08-01">');
  });

  it('has text where the date above is shown as a month', async () => {
    expect(await content(book(`${heading}${dated('jul-24')}`))).toContain('<text:p>01/08/2024</text:p>');
    expect(await content(book(`${heading}${dated('jul-24')}`))).not.toContain('office:date-value="2024-08-01"');
  });

  it('goes outside of the rows that are repeated on every page', async () => {
    const before = book(`<table:table-header-rows>${heading}</table:table-header-rows>`);
    expect(await content(before)).toContain('</table:table-header-rows><table:table-row><table:table-cell');
    expect((await added(before)).row).toBe(2);
  });

  it('goes behind the last row of a group, and not into it', async () => {
    const before = book(`${heading}<table:table-row-group>${dated('30/07/2024')}</table:table-row-group>`);
    expect(await content(before)).toContain('</table:table-row-group><table:table-row table:style-name="ro2"><table:table-cell');
    await expectOneMore(before, await added(before));
  });

  it('goes after rows of which two are the same', async () => {
    const twice = dated('30/07/2024').replace('<table:table-row', '<table:table-row table:number-rows-repeated="2"');
    const before = book(`${heading}${twice}`);
    expect((await added(before)).row).toBe(4);
    await expectOneMore(before, await added(before));
  });

  it('goes behind text that only an attribute says', async () => {
    const said = '<table:table-row><table:table-cell office:value-type="string" office:string-value="A-2"/></table:table-row>';
    expect(await content(book(`${heading}${dated('30/07/2024')}${said}`))).toContain(`${said}<table:table-row`);
  });

  it('keeps the note of a blank cell, and goes below joined ones', async () => {
    const note = '<office:annotation><text:p>nota</text:p></office:annotation>';
    const before = book(`${heading}${dated('30/07/2024')}<table:table-row><table:covered-table-cell/></table:table-row><table:table-row><table:table-cell>${note}</table:table-cell></table:table-row>`);
    expect((await added(before)).row).toBe(4);
    expect(await content(before)).toContain(`<table:table-cell office:value-type="string">${note}<text:p>Ñ-2</text:p></table:table-cell>`);
  });

  it.each([
    ['protected', book(`${heading}${dated('30/07/2024')}`, ' table:protected="true"')],
    ['tracked', book(`${heading}${dated('30/07/2024')}`, '', '<table:tracked-changes/>')],
    ['full', book(`${heading}<table:table-row table:number-rows-repeated="1048574"><table:table-cell/></table:table-row>${dated('30/07/2024')}`)],
  ])('is refused where it is %s', async (obstacle, before) => {
    await expect(added(before)).rejects.toMatchObject({ obstacle });
  });
});

it('is refused behind a password', async () => {
  await expect(added(readFileSync(new URL('../intake/corpus/password.xlsx', import.meta.url)))).rejects.toMatchObject({ code: 'spreadsheet-encrypted' });
});

function handmadeOds(content: string): Buffer {
  return storedZip([['mimetype', Buffer.from('application/vnd.oasis.opendocument.spreadsheet')], ['content.xml', Buffer.from(content)]]);
}
