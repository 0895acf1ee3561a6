/**
 * The one way into a spreadsheet, whatever its format. Dates come out as ISO
 * days in no time zone; a date that is shown without its day comes out
 * without it.
 */
import { IntakeError } from '../error.ts';
import { LIMITS } from '../limits.ts';
import type { RawRow } from '../table/raw-row.ts';
import type { Format } from '../types.ts';
import type { Fill } from './fill.ts';
import { CONTENT, readOds } from './ods/book.ts';
import { ODS_NAMES } from './ods/names.ts';
import { Parts } from './parts.ts';
import { Aside, BATCH, batches, damaged, gathered } from './raw-rows.ts';
import type { Block, SheetRow } from './sheet-row.ts';
import { EXCEL_5, readXlsBook } from './xls/book.ts';
import { CompoundFile } from './xls/container.ts';
import { xlsRows } from './xls/sheet.ts';
import { mainPart, readBook } from './xlsx/book.ts';
import { XLSX_NAMES } from './xlsx/names.ts';
import { mergedCells, sheetRows } from './xlsx/sheet.ts';
import { readStrings } from './xlsx/strings.ts';
import { readStyles } from './xlsx/styles.ts';
import { checkOnce, partKey, verifyParts, zipEntries, type ZipEntry } from '../../zip/read.ts';

export interface SheetInfo {
  readonly name: string;
  readonly hidden: boolean;
}

export interface Workbook {
  readonly format: Format;
  readonly sheets: readonly SheetInfo[];
  /** Cells that are joined. */
  merged(sheet: number): Promise<readonly Block[]>;
  rows(sheet: number, aside?: Aside, fill?: Fill): AsyncIterable<readonly RawRow[]>;
}

/** Opens a workbook that was checked for size. @throws IntakeError for damage, a password, a format that is none */
export async function openBook(bytes: Buffer, container: 'zip' | 'ole'): Promise<Workbook> {
  return damaged(async () => {
    if (container === 'ole') return openXls(bytes);
    const entries = zipEntries(bytes);
    checkOnce(entries);
    const named = (name: string) => entries.find((entry) => partKey(entry.name) === name);
    if (named('encrypted-package')) throw new IntakeError('spreadsheet-encrypted');
    const content = named(CONTENT);
    return content ? openOds(bytes, entries, content, named('meta-inf/manifest.xml')) : openXlsx(bytes, entries);
  });
}

async function openXlsx(bytes: Buffer, entries: readonly ZipEntry[]): Promise<Workbook> {
  const parts = new Parts(bytes, entries, XLSX_NAMES);
  // Before all of it is checked: a container that is none of ours is told as that.
  if (!entries.some(({ name }) => /(?:^|\/)(?:_rels\/\.rels|workbook\.(?:xml|bin))$/u.test(partKey(name)))) throw new IntakeError('not-a-table', { format: 'ZIP' });
  await verifyParts(bytes, entries);
  const main = await mainPart(parts);
  if (parts.has('xl/workbook.bin') || main?.endsWith('.bin') === true) throw new IntakeError('spreadsheet-kind', { kind: 'XLSB' });
  const book = await readBook(parts);
  const strings = book.strings === null ? [] : await readStrings(parts, book.strings);
  const styles = book.styles === null ? [] : await readStyles(parts, book.styles);
  return {
    format: 'xlsx',
    sheets: book.sheets,
    async merged(sheet) {
      const found = book.sheets[sheet];
      return found ? damaged(() => mergedCells(parts, found)) : [];
    },
    rows(sheet, aside = new Aside(), fill) {
      const found = book.sheets[sheet];
      return batches(found ? sheetRows(parts, found, { book, strings, styles }, aside.hiddenColumns) : [], aside, fill);
    },
  };
}

async function openOds(bytes: Buffer, entries: readonly ZipEntry[], content: ZipEntry, manifest: ZipEntry | undefined): Promise<Workbook> {
  const parts = new Parts(bytes, entries, ODS_NAMES);
  if (manifest) {
    await verifyParts(bytes, [manifest]);
    await parts.whole(manifest.name, {
      open(name) {
        if (name === 'manifest:encryption-data') throw new IntakeError('spreadsheet-encrypted');
      },
    });
  }
  await verifyParts(bytes, entries);
  tooLarge(content.size);
  const sheets = await readOds(parts);
  if (sheets.length === 0) throw new IntakeError('not-a-table', { format: 'OpenDocument' });
  function* repeated(sheet: number): Generator<readonly SheetRow[]> {
    for (const { index, repeated: times, ...row } of sheets[sheet]?.rows ?? []) {
      for (let at = 0; at < times; at += BATCH) yield Array.from({ length: Math.min(BATCH, times - at) }, (_, offset) => ({ ...row, index: index + at + offset }));
    }
  }
  return {
    format: 'ods',
    sheets,
    merged: (sheet) => Promise.resolve(sheets[sheet]?.merged ?? []),
    rows(sheet, aside = new Aside(), fill) {
      aside.hiddenColumns.push(...(sheets[sheet]?.hiddenColumns ?? []));
      return batches(gathered(repeated(sheet)), aside, fill);
    },
  };
}

function openXls(bytes: Buffer): Workbook {
  const container = new CompoundFile(bytes);
  if (container.has('EncryptedPackage')) throw new IntakeError('spreadsheet-encrypted');
  tooLarge(bytes.length);
  const stream = container.stream('Workbook');
  if (!stream) {
    if (container.has('Book')) throw new IntakeError('spreadsheet-kind', { kind: EXCEL_5 });
    throw new IntakeError('not-a-table', { format: container.has('WordDocument') ? 'DOC' : 'OLE' });
  }
  const book = readXlsBook(stream);
  const read = new Map<number, ReturnType<typeof xlsRows>>();
  const sheetAt = (sheet: number) => {
    const found = book.sheets[sheet];
    if (!found) return { rows: [], merged: [], hiddenColumns: [] };
    const rows = read.get(sheet) ?? xlsRows(stream, book, found);
    read.set(sheet, rows);
    return rows;
  };
  return {
    format: 'xls',
    sheets: book.sheets,
    merged: (sheet) => damaged(() => Promise.resolve(sheetAt(sheet).merged)),
    async *rows(sheet, aside = new Aside(), fill) {
      const { rows, hiddenColumns } = await damaged(() => Promise.resolve(sheetAt(sheet)));
      aside.hiddenColumns.push(...hiddenColumns);
      yield* batches(gathered([rows]), aside, fill);
    },
  };
}

function tooLarge(size: number): void {
  if (size > LIMITS.held) throw new IntakeError('file-too-large', { limit: `${String(LIMITS.held / 1024 / 1024)} MB` });
}
