/** Random small workbooks with a list of cases, laid out as programs and people lay them out. */
import fc from 'fast-check';
import { storedZip } from '../zip/stored-zip.ts';
import { templateColumns, type TemplateColumn } from '../../src/intake/index.ts';
import { columnLetter } from '../../src/intake/spreadsheet/column-letter.ts';
import { context } from './reading.ts';
import { handmade, sheetOf } from './workbooks.ts';

export interface RandomBook {
  readonly kind: 'xlsx' | 'ods';
  readonly bytes: Buffer;
  /** The part that a new row is written to. */
  readonly part: string;
  readonly headings: readonly string[];
}

const COLUMNS = templateColumns({ language: 'es', events: context.events });
const DECIDING = COLUMNS.filter(({ target }) => target === 'conduct-date' || target === 'charges' || target === 'linked-event');

interface Cell {
  readonly kind: 'blank' | 'styled' | 'text' | 'number' | 'date' | 'formula';
  readonly text?: string;
}

const texts = ['sí', 'no', 'no consta', '30/07/2024', '28J', 'agavillamiento', 'año «uno» & <b>', ' x ', '=1+1', '2014'];
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom<Cell>({ kind: 'blank' }, { kind: 'styled' }) },
  { weight: 4, arbitrary: fc.constantFrom(...texts).map((text): Cell => ({ kind: 'text', text })) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 99 }).map((number): Cell => ({ kind: 'number', text: String(number) })) },
  { weight: 1, arbitrary: fc.integer({ min: 45_000, max: 45_600 }).map((serial): Cell => ({ kind: 'date', text: String(serial) })) },
  { weight: 1, arbitrary: fc.constantFrom('', 'x').map((text): Cell => ({ kind: 'formula', text })) },
);

interface Layout {
  readonly columns: readonly TemplateColumn[];
  readonly above: number;
  readonly rows: readonly (readonly Cell[])[];
  /** Blank rows at the end: none, or so many with cells that only look prepared. */
  readonly below: number;
  readonly numbered: boolean;
  readonly repeated: boolean;
}

const layout: fc.Arbitrary<Layout> = fc
  .tuple(fc.constantFrom(...DECIDING), fc.subarray([...COLUMNS], { maxLength: 8 }))
  .map(([deciding, others]) => [...new Set([deciding, ...others])])
  .chain((columns) => fc.record({
    columns: fc.shuffledSubarray(columns, { minLength: columns.length }),
    above: fc.integer({ min: 0, max: 2 }),
    rows: fc.array(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), { maxLength: 5 }),
    below: fc.integer({ min: 0, max: 3 }),
    numbered: fc.boolean(),
    repeated: fc.boolean(),
  }));

export const randomBook: fc.Arbitrary<RandomBook> = fc.tuple(fc.constantFrom('xlsx', 'ods'), layout).map(([kind, one]) => ({
  kind,
  bytes: kind === 'xlsx' ? xlsx(one) : ods(one),
  part: kind === 'xlsx' ? 'xl/worksheets/sheet1.xml' : 'content.xml',
  headings: one.columns.map(({ heading }) => heading),
}));

const escaped = (text = '') => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function xlsx({ columns, above, rows, below, numbered }: Layout): Buffer {
  const lines: (readonly Cell[])[] = [...Array<Cell[]>(above).fill([]), columns.map(({ heading }) => ({ kind: 'text', text: heading })), ...rows, ...Array<Cell[]>(below).fill(columns.map(() => ({ kind: 'styled' })))];
  const xml = lines.map((cells, index) => {
    const row = String(index + 1);
    const written = cells.map((one, column) => {
      const place = numbered ? ` r="${columnLetter(column)}${row}"` : '';
      if (one.kind === 'blank') return numbered ? '' : '<c/>';
      if (one.kind === 'styled') return `<c${place} s="1"/>`;
      if (one.kind === 'text') return `<c${place} t="inlineStr"><is><t xml:space="preserve">${escaped(one.text)}</t></is></c>`;
      if (one.kind === 'formula') return `<c${place} t="str"><f>A1</f><v>${one.text ?? ''}</v></c>`;
      return `<c${place}${one.kind === 'date' ? ' s="1"' : ''}><v>${one.text ?? ''}</v></c>`;
    });
    return `<row${numbered ? ` r="${row}"` : ''}>${written.join('')}</row>`;
  });
  return handmade(sheetOf(xml.join('\n'), { before: '<dimension ref="A1"/>', after: '<!-- <row> --><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>' }));
}

function ods({ columns, above, rows, below, repeated }: Layout): Buffer {
  const blank = (count: number) => (count === 0 ? '' : `<table:table-row table:number-rows-repeated="${String(count)}"><table:table-cell table:number-columns-repeated="64"/></table:table-row>`);
  const row = (cells: readonly Cell[]) => `<table:table-row>${cells.map(odsCell).join('')}</table:table-row>`;
  const body = [blank(above), row(columns.map(({ heading }) => ({ kind: 'text', text: heading }))), ...rows.map(row), ...(repeated ? [blank(below)] : Array<string>(below).fill(row(columns.map(() => ({ kind: 'styled' })))))];
  const names = ['office', 'table', 'text', 'style'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ');
  const xml = `<?xml version="1.0"?><office:document-content ${names} office:version="1.2"><office:body><office:spreadsheet><table:table table:name="Casos"><table:table-column table:number-columns-repeated="64"/>${body.join('\n')}</table:table><table:table table:name="Otra"><table:table-row><table:table-cell/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
  return storedZip([['mimetype', Buffer.from('application/vnd.oasis.opendocument.spreadsheet')], ['content.xml', Buffer.from(xml)], ['meta.xml', Buffer.from('<a/>')]]);
}

function odsCell(one: Cell): string {
  if (one.kind === 'blank') return '<table:table-cell/>';
  if (one.kind === 'styled') return '<table:table-cell table:style-name="ce1"/>';
  const shown = escaped(one.text).replace(/^ | $/gu, '<text:s/>');
  if (one.kind === 'number') return `<table:table-cell office:value-type="float" office:value="${shown}"><text:p>${shown}</text:p></table:table-cell>`;
  if (one.kind === 'date') return '<table:table-cell table:style-name="d" office:value-type="date" office:date-value="2024-07-30"><text:p>30/07/2024</text:p></table:table-cell>';
  return `<table:table-cell${one.kind === 'formula' ? ' table:formula="of:=[.A1]"' : ''} office:value-type="string"><text:p>${shown}</text:p></table:table-cell>`;
}
