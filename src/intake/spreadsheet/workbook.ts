/**
 * The one adapter to the spreadsheet library. Dates come out as ISO days in
 * no time zone; a date that is shown without its day comes out without it.
 */
import { formatDay } from '../../case/dates.ts';
import { IntakeError } from '../error.ts';
import { LIMITS } from '../limits.ts';
import type { RawRow } from '../table/raw-row.ts';
import type { Format } from '../types.ts';
import { hiddenSheets, shownDates } from './ods-content.ts';
import { hiddenInXls } from './xls-sheets.ts';
import { unpack, verifyParts, zipEntries, type ZipEntry } from './zip-directory.ts';
import { storedZip } from './zip-one.ts';

export interface SheetInfo {
  readonly name: string;
  readonly hidden: boolean;
}

export interface Workbook {
  readonly format: Format;
  readonly sheets: readonly SheetInfo[];
  rows(sheet: number): AsyncIterable<readonly RawRow[]>;
}

type Cell = string | number | boolean | Date | null;

const BATCH = 500;
/** Blank rows between others count as rows; a gap longer than this is the end of a table. */
const LONGEST_GAP = 1_000;

/** Opens a workbook that was checked for size. @throws IntakeError for damage, a password, a format that is none */
export async function openBook(bytes: Buffer, container: 'zip' | 'ole'): Promise<Workbook> {
  if (container === 'ole') return openXls(bytes);
  const entries = zipEntries(bytes);
  const content = entries.find((entry) => entry.name === 'content.xml');
  if (content) {
    await verifyParts(bytes, entries);
    return openOds(bytes, content);
  }
  if (!entries.some((entry) => /^xl\/workbook\.(?:xml|bin)$/u.test(entry.name))) throw new IntakeError('not-a-table', { format: 'ZIP' });
  await verifyParts(bytes, entries);
  return openXlsx(bytes, entries);
}

async function openXlsx(bytes: Buffer, entries: readonly ZipEntry[]): Promise<Workbook> {
  if (entries.some((entry) => entry.name === 'xl/workbook.bin')) throw new IntakeError('not-a-table', { format: 'XLSB' });
  const { readXlsx, streamXlsxRows } = await import('hucre/xlsx');
  const sheets: SheetInfo[] = [];
  await damaged(() => readXlsx(bytes, { sheets: (info) => (sheets.push({ name: info.name, hidden: info.hidden === true || info.veryHidden === true }), false) }));
  const dayless = hasDaylessFormat(bytes, entries);
  async function* rows(sheet: number): AsyncGenerator<readonly RawRow[]> {
    if (!dayless) {
      yield* batches(streamXlsxRows(bytes, { sheet }));
      return;
    }
    const book = await damaged(() => readXlsx(bytes, { sheets: [sheet], readStyles: true }));
    const found = book.sheets[0];
    if (!found) return;
    const values = found.rows.map((row, at) => row.map((value, column) => (value instanceof Date ? shownDate(value, found.cells?.get(`${String(at)},${String(column)}`)?.style?.numFmt) : value)));
    yield* batches(indexed(values));
  }
  return { format: 'xlsx', sheets, rows };
}

/** Formats with a month or a year and no day: built in as number 17, or the workbook's own. */
function hasDaylessFormat(bytes: Buffer, entries: readonly ZipEntry[]): boolean {
  const styles = entries.find((entry) => entry.name === 'xl/styles.xml');
  if (!styles) return false;
  const xml = unpack(bytes, styles).toString('utf8');
  return /numFmtId="17"/u.test(xml) || [...xml.matchAll(/formatCode="([^"]{1,200})"/gu)].some((match) => isDayless(match[1] ?? ''));
}

function isDayless(format: string): boolean {
  const plain = format.replace(/&quot;.*?&quot;|"[^"]*"|\\.|\[[^\]]*\]/gu, '').toLowerCase();
  return /y/u.test(plain) && !/d/u.test(plain);
}

function shownDate(date: Date, format: string | undefined): string {
  const day = dayText(date);
  if (format === undefined || !isDayless(format)) return day;
  return /m/iu.test(format.replace(/"[^"]*"|\\./gu, '')) ? day.slice(0, 7) : day.slice(0, 4);
}

async function openOds(bytes: Buffer, content: ZipEntry): Promise<Workbook> {
  const { readOds } = await import('hucre/ods');
  const xml = unpack(bytes, content).toString('utf8');
  const hidden = hiddenSheets(xml);
  const plain = storedZip([['mimetype', Buffer.from('application/vnd.oasis.opendocument.spreadsheet')], ['content.xml', Buffer.from(shownDates(xml))]]);
  const book = await damaged(() => readOds(plain));
  return {
    format: 'ods',
    sheets: book.sheets.map((sheet, index) => ({ name: sheet.name, hidden: hidden[index] === true })),
    rows: (sheet) => batches(indexed(book.sheets[sheet]?.rows ?? [])),
  };
}

async function openXls(bytes: Buffer): Promise<Workbook> {
  if (bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))) throw new IntakeError('spreadsheet-encrypted');
  const { readXls } = await import('hucre');
  const book = await damaged(() => readXls(bytes));
  return {
    format: 'xls',
    sheets: book.sheets.map((sheet) => ({ name: sheet.name, hidden: hiddenInXls(bytes, sheet.name) })),
    rows: (sheet) => batches(indexed(book.sheets[sheet]?.rows ?? [])),
  };
}

/** Whatever the library says of a file that it cannot read, without the file's content. */
async function damaged<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof IntakeError) throw error;
    throw new IntakeError((error as Error).name === 'EncryptedFileError' ? 'spreadsheet-encrypted' : 'spreadsheet-damaged');
  }
}

interface IndexedRow {
  readonly index: number;
  readonly values: readonly Cell[];
}

async function* indexed(rows: readonly (readonly Cell[])[]): AsyncGenerator<IndexedRow> {
  for (const [index, values] of rows.entries()) yield { index, values };
}

async function* batches(rows: AsyncIterable<IndexedRow>): AsyncGenerator<readonly RawRow[]> {
  let batch: RawRow[] = [];
  let next = 0;
  const iterator = rows[Symbol.asyncIterator]();
  for (;;) {
    const step = await damaged(() => iterator.next());
    if (step.done === true) break;
    const { index, values } = step.value;
    // Two rows of one number, or of none: nobody could be told which row is meant.
    if (!Number.isInteger(index) || index < next) throw new IntakeError('spreadsheet-damaged');
    if (index - next > LONGEST_GAP) next = index;
    for (; next < index; next += 1) batch.push({ row: next + 1, cells: [] });
    if (values.length > LIMITS.columns) throw new IntakeError('too-many-columns', { columns: String(values.length), limit: String(LIMITS.columns) });
    batch.push({ row: index + 1, cells: trimmed(values.map(cellText)) });
    next = index + 1;
    if (batch.length >= BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

function trimmed(cells: readonly string[]): readonly string[] {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === '') length -= 1;
  return length === cells.length ? cells : cells.slice(0, length);
}

function cellText(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'string') return value.replace(/\r\n?/gu, '\n');
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return dayText(value);
}

/** The library gives dates as midnight UTC. */
function dayText(date: Date): string {
  const time = date.getTime();
  return Number.isFinite(time) ? formatDay(Math.floor(time / 86_400_000)) : '#N/A';
}
