/** An OpenDocument spreadsheet that takes one more row: a blank row gives way to it, and nothing else changes. */
import { formatDay } from '../case/dates.ts';
import { readDate } from '../intake/dates/read-date.ts';
import { escaped, partText, withAttribute, withChanges, type Change } from '../intake/spreadsheet/xml-places.ts';
import { unpack, zipEntries } from '../zip/read.ts';
import { replaceParts } from '../zip/replace.ts';
import { AppendError } from './obstacle.ts';
import { cellAt, scanOds, type OdsCell, type OdsRow, type OdsScan } from './ods-scan.ts';
import type { CellValue, TableFile, TablePlace } from './table-file.ts';
import { figures } from './ways.ts';

const LAST_ROW = 1_048_576;
const LONGEST_TEXT = 32_767;
/** What a cell takes over from one above it, or from the blank one that it replaces. */
const LOOKS = ['table:style-name', 'table:content-validation-name'] as const;

/** @param bytes of a workbook that was read without complaint */
export function odsFile(bytes: Buffer, place: TablePlace): TableFile {
  const entries = zipEntries(bytes);
  if (entries.some(({ name }) => name === 'META-INF/documentsignatures.xml')) throw new AppendError('signed');
  const entry = entries.find(({ name }) => name === 'content.xml');
  if (!entry) throw new AppendError('container');
  const xml = partText(unpack(bytes, entry));
  if (/<table:tracked-changes\b/u.test(xml)) throw new AppendError('tracked');
  const scan = scanOds(xml, place.sheet ?? '', place.header, place.model);
  if (!scan || scan.last < place.header) throw new AppendError('container');
  if (scan.protected) throw new AppendError('protected');
  const target = scan.later.find(({ cells }) => !cells.some(({ covered }) => covered));
  const row = target?.number ?? scan.later.reduce((after, one) => Math.max(after, one.number + one.repeated), scan.last + 1);
  if (row > LAST_ROW) throw new AppendError('full');
  const above = (column: number) => {
    const cell = cellAt(scan.model, column);
    return cell?.filled === true ? cell : scan.latest.get(column);
  };
  return {
    row,
    formulas: xml.includes(' table:formula='),
    shows(column) {
      const cell = above(column);
      if (cell?.type === 'date') return showsItsDay(cell) ? 'day' : 'text';
      return cell?.type === 'float' && !cell.formula ? 'number' : 'text';
    },
    taken: (column) => cellAt(target, column)?.formula === true,
    textIn: (text) => (text.length > LONGEST_TEXT ? null : text),
    takesDay: () => true,
    withRow(values) {
      const whole = replaceParts(bytes, new Map([[entry.name, Buffer.from(withChanges(xml, [rowChange(xml, scan, target, values)]))]]));
      if (!whole) throw new AppendError('container');
      return whole;
    },
  };
}

/** A date that is shown as a month can have been typed as one. */
function showsItsDay({ tag, shown }: OdsCell): boolean {
  const read = readDate(shown.trim());
  const span = 'spans' in read ? read.spans[0] : undefined;
  return span !== undefined && span.from === span.to && span.from !== null && tag.attributes['office:date-value']?.startsWith(formatDay(span.from)) === true;
}

function rowChange(xml: string, scan: OdsScan, target: OdsRow | undefined, values: readonly (CellValue | null)[]): Change {
  const look = scan.model?.tag.attributes['table:style-name'];
  const cells = values.map((value, column) => cellXml(value, cellAt(target, column), cellAt(scan.model, column), scan.latest.get(column)));
  if (!target) {
    const at = Math.max(scan.rowsEnd, ...scan.later.map(({ end }) => end));
    return { begin: at, end: at, text: `<table:table-row${look === undefined ? '' : ` table:style-name="${escaped(look)}"`}>${cells.join('')}</table:table-row>` };
  }
  let tag = xml.slice(target.tag.begin, target.tag.end).replace(/\/>$/u, '>');
  for (const name of ['table:number-rows-repeated', 'table:visibility']) tag = withAttribute(tag, name, null);
  if (look !== undefined) tag = withAttribute(tag, 'table:style-name', look);
  return { begin: target.begin, end: target.end, text: `${tag}${cells.join('')}${restOf(target, values.length)}</table:table-row>${othersOf(xml, target)}` };
}

/** The blank cells to the right of the new ones. */
function restOf({ cells }: OdsRow, width: number): string {
  let at = 0;
  return cells.map(({ xml, repeated, tag }) => {
    const left = Math.min(repeated, Math.max(0, at + repeated - width));
    at += repeated;
    return left === 0 ? '' : repeatedXml(xml, tag.end - tag.begin, 'table:number-columns-repeated', left);
  }).join('');
}

/** The blank rows that were one with the row that gave way. */
function othersOf(xml: string, { begin, end, tag, repeated }: OdsRow): string {
  return repeated === 1 ? '' : repeatedXml(xml.slice(begin, end), tag.end - tag.begin, 'table:number-rows-repeated', repeated - 1);
}

function repeatedXml(xml: string, tagLength: number, attribute: string, count: number): string {
  return withAttribute(xml.slice(0, tagLength), attribute, count === 1 ? null : String(count)) + xml.slice(tagLength);
}

function cellXml(value: CellValue | null, own: OdsCell | undefined, model: OdsCell | undefined, latest: OdsCell | undefined): string {
  if (own && (value === null || own.formula) && (own.formula || own.inner !== '')) return repeatedXml(own.xml, own.tag.end - own.tag.begin, 'table:number-columns-repeated', 1);
  const looks = LOOKS.flatMap((name) => {
    // A date looks as the dates above, whatever was prepared for it.
    const cells = value && 'day' in value && name === 'table:style-name' ? [model?.type === 'date' ? model : undefined, latest, own] : [own, model, latest];
    const found = cells.map((cell) => cell?.tag.attributes[name]).find((text) => text !== undefined);
    return found === undefined ? [] : [` ${name}="${escaped(found)}"`];
  }).join('');
  if (value === null) return `<table:table-cell${looks}/>`;
  return `<table:table-cell${looks}${content(value, own?.inner ?? '')}</table:table-cell>`;
}

/** The rest of a cell's opening tag, and what stands in it. */
function content(value: CellValue, inner: string): string {
  if ('day' in value) return ` office:value-type="date" office:date-value="${formatDay(value.day)}">${inner}<text:p>${figures(value.day, 'dmy')}</text:p>`;
  if ('number' in value) return ` office:value-type="float" office:value="${String(value.number)}">${inner}<text:p>${String(value.number)}</text:p>`;
  return ` office:value-type="string">${inner}${value.text.split('\n').map((line) => `<text:p>${spaced(line)}</text:p>`).join('')}`;
}

/** Blanks at the ends and several in a row are elements, or readers take them for one. */
function spaced(line: string): string {
  return escaped(line)
    .replace(/\t/gu, '<text:tab/>')
    .replace(/^ +| +$| {2,}/gu, (blanks) => `<text:s text:c="${String(blanks.length)}"/>`);
}
