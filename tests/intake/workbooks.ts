/** Workbooks as people and programs leave them, to add a row to; and what is in a container, part by part. */
import type { WriteSheet } from 'hucre';
import { writeXlsx, type WriteOptions } from 'hucre/xlsx';
import { zipEntries } from '../../src/zip/read.ts';
import { storedZip } from '../zip/stored-zip.ts';

export const HEADINGS = ['Nº', 'Fecha de los hechos', 'Hecho', 'Delitos imputados', 'Observaciones', 'Mi columna'] as const;

type Cells = NonNullable<WriteSheet['cells']> extends Map<string, infer C> ? C : never;

const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const day = (iso: string) => new Date(`${iso}T00:00:00Z`);

/** One with much that a sheet can have: a title, frozen and joined cells, a note, a picture, formulas, a list to choose from, a second sheet. */
export function richWorkbook(): Promise<Uint8Array> {
  const dated = (value: Date) => ({ value, style: { numFmt: 'dd-mm-yyyy', border: { bottom: { style: 'thin' } } } }) as const;
  const options: WriteOptions = {
    sheets: [
      {
        name: 'Léame',
        rows: [['Casos en la hoja que sigue'], ['Total', null]],
        cells: new Map([['1,1', { value: 2, formula: 'COUNTA(Casos!A4:A100)' }]]),
      },
      {
        name: 'Casos',
        rows: [
          ['Casos de 2024'],
          [],
          [...HEADINGS],
          ['A-1', day('2024-07-30'), '28J', 'instigación pública', 'con <señas> & "más"', 7],
          ['A-2', day('2024-07-31'), '28J', 'agavillamiento', null, 8],
        ],
        cells: new Map<string, Cells>([
          ['2,0', { comment: { author: 'x', text: 'Clave del caso' } }],
          ['3,1', dated(day('2024-07-30'))],
          ['4,1', dated(day('2024-07-31'))],
          ['4,5', { value: 8, formula: 'F4+1' }],
        ]),
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 5 }],
        freezePane: { rows: 3 },
        images: [{ data: PIXEL, type: 'png', anchor: { from: { row: 0, col: 7 } } }],
        dataValidations: [{ type: 'list', values: ['28J', 'ninguno'], range: 'C4:C200' }],
        autoFilter: { range: 'A3:F5' },
      },
    ],
  };
  return writeXlsx(options);
}

/** One whose list is a table of Excel. */
export function tableWorkbook(totals: boolean): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [{
      name: 'Casos',
      rows: [[...HEADINGS], ['A-1', '30/07/2024', '28J', 'instigación pública', '', 'x'], ...(totals ? [['Total', null, null, null, null, '1']] : [])],
      tables: [{ name: 'Casos', range: totals ? 'A1:F3' : 'A1:F2', columns: HEADINGS.map((name) => ({ name })), showTotalRow: totals }],
    }],
  });
}

/** Parts of a workbook by hand; what is not given is the least that there must be. */
export function handmade(sheet: string, more: Readonly<Record<string, string>> = {}): Buffer {
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>',
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${relation}"><sheets><sheet name="Casos" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${relation}/styles" Target="styles.xml"/><Relationship Id="r3" Type="${relation}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `<?xml version="1.0"?><styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="mmm\\-yy"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="170" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<?xml version="1.0"?><sst xmlns="${MAIN}">${[...HEADINGS, 'A-1', '28J', 'instigación pública'].map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': sheet,
    ...more,
  };
  return storedZip(Object.entries(parts).map(([name, content]) => [name, Buffer.from(content)]));
}

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A row of shared texts, by their numbers. */
export function sharedRow(number: number, texts: readonly number[], prefix = ''): string {
  return `<${prefix}row r="${String(number)}">${texts.map((text, index) => `<${prefix}c r="${'ABCDEF'.charAt(index)}${String(number)}" t="s"><${prefix}v>${String(text)}</${prefix}v></${prefix}c>`).join('')}</${prefix}row>`;
}

export function sheetOf(rows: string, { before = '', after = '', prefix = '' } = {}): string {
  const name = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  return `<?xml version="1.0" encoding="UTF-8"?><${prefix}worksheet ${name}="${MAIN}">${before}<${prefix}sheetData>${rows}</${prefix}sheetData>${after}</${prefix}worksheet>`;
}

export const HEADING_ROW = sharedRow(1, [0, 1, 2, 3, 4, 5]);

/** Every entry of a container as it stands there: header, name, packed content. */
export function segments(bytes: Uint8Array): ReadonlyMap<string, string> {
  const buffer = Buffer.from(bytes);
  const entries = [...zipEntries(buffer)].sort((a, b) => a.offset - b.offset);
  const directory = Math.min(...entries.map(({ line }) => line[0]));
  return new Map(entries.map(({ name, offset }, index) => [name, buffer.subarray(offset, entries[index + 1]?.offset ?? directory).toString('latin1')]));
}

/** Names of the parts that differ between two containers with the same parts in the same order. */
export function differing(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [was, is] = [segments(before), segments(after)];
  if (JSON.stringify([...was.keys()]) !== JSON.stringify([...is.keys()])) throw new Error('other parts, or another order');
  return [...was].filter(([name, segment]) => is.get(name) !== segment).map(([name]) => name);
}
