/** The tables of a workbook: every visible sheet with known headings, or the one that is named. */
import type { IntakeContext } from '../context.ts';
import { IntakeError } from '../error.ts';
import { LIMITS } from '../limits.ts';
import { openTable, type OpenTable } from '../table/read-table.ts';
import { fold } from '../../text/fold.ts';
import { shown } from '../../text/sanitise.ts';
import type { ReadItem, ReadOptions } from '../types.ts';
import { asideNotices } from './aside-notices.ts';
import { Fill } from './fill.ts';
import { Aside } from './raw-rows.ts';
import { openBook, type Workbook } from './workbook.ts';
import { LISTS_SHEET } from './write-template.ts';

/** What an error of one sheet is when it only means that the sheet is no list of cases. */
const NO_TABLE: ReadonlySet<string> = new Set(['headings-not-found', 'deciding-column-missing', 'file-empty']);

interface Opened {
  readonly sheet: string;
  readonly table: OpenTable;
  readonly aside: Aside;
}

async function collect(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of bytes) {
    length += part.length;
    if (length > LIMITS.spreadsheet) throw new IntakeError('file-too-large', { limit: `${String(LIMITS.spreadsheet / 1024 / 1024)} MB` });
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Numbers of the sheets to read, and whether one was named. */
function chosen(book: Workbook, wanted: string | number | undefined): readonly number[] {
  const numbers = book.sheets.map((_, index) => index);
  if (wanted === undefined) return numbers.filter((index) => book.sheets[index]?.hidden === false);
  const names = book.sheets.map((sheet) => sheet.name);
  const exact = names.indexOf(String(wanted));
  const found = exact >= 0 ? exact : typeof wanted === 'number' ? wanted - 1 : names.findIndex((name) => fold(name) === fold(wanted));
  if (book.sheets[found] === undefined) throw new IntakeError('sheet-missing', { sheet: shown(String(wanted), 40), sheets: names.map((name) => shown(name, 40)).join(', ') });
  return [found];
}

async function* openSheets(book: Workbook, file: string, options: ReadOptions, context: IntakeContext, idPrefix: () => string, left: string[]): AsyncGenerator<Opened> {
  let first: unknown;
  let any = false;
  for (const index of chosen(book, options.sheet)) {
    const sheet = book.sheets[index]?.name ?? '';
    try {
      const aside = new Aside();
      const tableOf = (prefix: () => string, told?: Aside, fill?: Fill) => openTable({ sheet, rows: book.rows(index, told, fill), detected: () => ({ format: book.format }) }, { file, sheet, idPrefix: '' }, options, context, prefix);
      const merged = (await book.merged(index)).filter(({ top, bottom }) => bottom > top);
      // Cells joined in titles and headings are left to whoever finds these; only below them is anything filled in.
      const fill = merged.length === 0 ? undefined : new Fill(merged, (await tableOf(() => '')).header.row);
      const table = await tableOf(idPrefix, aside, fill);
      any = true;
      yield { sheet, table, aside };
    } catch (error) {
      if (!(error instanceof IntakeError) || !NO_TABLE.has(error.code)) throw error;
      first ??= error;
      if (error.code !== 'file-empty') left.push(shown(sheet, 40));
    }
  }
  if (!any) throw first ?? new IntakeError('file-empty', {}, { file });
}

/** Reads every table of a workbook. */
export async function* readWorkbook(bytes: AsyncIterable<Uint8Array>, container: 'zip' | 'ole', file: string, options: ReadOptions, context: IntakeContext, idPrefix: () => string): AsyncGenerator<readonly ReadItem[]> {
  const book = await openBook(await collect(bytes), container);
  checkFormat(book, options);
  const hidden = book.sheets.filter((sheet) => sheet.hidden && sheet.name !== LISTS_SHEET).map((sheet) => shown(sheet.name, 40));
  if (hidden.length > 0 && options.sheet === undefined) yield [{ kind: 'notice', file, code: 'sheets-hidden', values: { sheets: hidden.join(', ') } }];
  const left: string[] = [];
  for await (const { sheet, table, aside } of openSheets(book, file, options, context, idPrefix, left)) {
    yield* table.items();
    const notices = asideNotices(aside, table.headings, table.header.row, { file, sheet });
    if (notices.length > 0) yield notices;
  }
  if (left.length > 0) yield [{ kind: 'notice', file, code: 'sheets-without-cases', values: { sheets: left.join(', ') } }];
}

/** Opens every table of a workbook, for a person to look at. */
export async function openWorkbook(bytes: AsyncIterable<Uint8Array>, container: 'zip' | 'ole', file: string, options: ReadOptions, context: IntakeContext): Promise<readonly Opened[]> {
  const book = await openBook(await collect(bytes), container);
  checkFormat(book, options);
  const opened: Opened[] = [];
  for await (const table of openSheets(book, file, options, context, () => '', [])) opened.push(table);
  return opened;
}

function checkFormat(book: Workbook, options: ReadOptions): void {
  if (options.format !== undefined && options.format !== book.format) throw new IntakeError('format-other', { format: options.format });
}
