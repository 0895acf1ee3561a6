/**
 * The one adapter to the spreadsheet libraries. Dates come out as ISO days in
 * no time zone; a date that is shown without its day comes out without it.
 */
import { formatDay } from '../../case/dates.ts';
import { IntakeError } from '../error.ts';
import { LIMITS } from '../limits.ts';
import type { RawRow } from '../table/raw-row.ts';
import type { Format } from '../types.ts';
import { hiddenSheets, shownDates, ungroupedRows } from './ods-content.ts';
import { hiddenInXls } from './xls-sheets.ts';
import { readBook, type XlsxBook } from './xlsx/book.ts';
import { Parts } from './xlsx/parts.ts';
import { sheetRows } from './xlsx/sheet.ts';
import { readStrings } from './xlsx/strings.ts';
import { readStyles, type Shown } from './xlsx/styles.ts';
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
  const parts = new Parts(bytes, entries);
  const book = await readBook(parts);
  const strings = book.strings === null ? [] : await readStrings(parts, book.strings);
  const styles = book.styles === null ? [] : await readStyles(parts, book.styles);
  return {
    format: 'xlsx',
    sheets: book.sheets,
    rows: (sheet) => batches(rowsOf(parts, book, sheet, strings, styles)),
  };
}

async function* rowsOf(parts: Parts, book: XlsxBook, sheet: number, strings: readonly string[], styles: readonly Shown[]): AsyncGenerator<readonly IndexedRow[]> {
  const found = book.sheets[sheet];
  if (found) for await (const rows of sheetRows(parts, found, book, strings, styles)) yield rows.map(({ index, cells }) => ({ index, values: cells }));
}

async function openOds(bytes: Buffer, content: ZipEntry): Promise<Workbook> {
  tooLarge(content.size);
  const { readOds } = await import('hucre/ods');
  const xml = unpack(bytes, content).toString('utf8');
  const hidden = hiddenSheets(xml);
  const plain = storedZip([['mimetype', Buffer.from('application/vnd.oasis.opendocument.spreadsheet')], ['content.xml', Buffer.from(shownDates(ungroupedRows(xml)))]]);
  const book = await damaged(() => readOds(plain));
  return {
    format: 'ods',
    sheets: book.sheets.map((sheet, index) => ({ name: sheet.name, hidden: hidden[index] === true })),
    rows: (sheet) => batches(indexed(book.sheets[sheet]?.rows ?? [])),
  };
}

async function openXls(bytes: Buffer): Promise<Workbook> {
  if (bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))) throw new IntakeError('spreadsheet-encrypted');
  tooLarge(bytes.length);
  const { readXls } = await import('hucre');
  const book = await damaged(() => readXls(bytes));
  return {
    format: 'xls',
    sheets: book.sheets.map((sheet) => ({ name: sheet.name, hidden: hiddenInXls(bytes, sheet.name) })),
    rows: (sheet) => batches(indexed(book.sheets[sheet]?.rows ?? [])),
  };
}

function tooLarge(size: number): void {
  if (size > LIMITS.held) throw new IntakeError('file-too-large', { limit: `${String(LIMITS.held / 1024 / 1024)} MB` });
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

/** A blank row can be a hole in the library's list. */
async function* indexed(rows: readonly (readonly Cell[])[]): AsyncGenerator<readonly IndexedRow[]> {
  for (let at = 0; at < rows.length; at += BATCH) yield Array.from(rows.slice(at, at + BATCH), (values: readonly Cell[] | undefined, offset) => ({ index: at + offset, values: values ?? [] }));
}

async function* batches(rows: AsyncIterable<readonly IndexedRow[]>): AsyncGenerator<readonly RawRow[]> {
  let next = 0;
  const iterator = rows[Symbol.asyncIterator]();
  for (;;) {
    const step = await damaged(() => iterator.next());
    if (step.done === true) break;
    const batch: RawRow[] = [];
    for (const { index, values } of step.value) {
      // Two rows of one number, or of none: nobody could be told which row is meant.
      if (!Number.isInteger(index) || index < next) throw new IntakeError('spreadsheet-damaged');
      if (index - next > LONGEST_GAP) next = index;
      for (; next < index; next += 1) batch.push({ row: next + 1, cells: [] });
      if (values.length > LIMITS.columns) throw new IntakeError('too-many-columns', { columns: String(values.length), limit: String(LIMITS.columns) });
      batch.push({ row: index + 1, cells: trimmed(values.map(cellText)) });
      next = index + 1;
    }
    if (batch.length > 0) yield batch;
  }
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
