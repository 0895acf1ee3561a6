/** A list's result as a workbook: a summary, then a sheet for each table, with headings that stay and filter. */
import type { Language } from '../../i18n/language.ts';
import { visible } from '../../text/sanitise.ts';
import { listDocumentWords } from '../../i18n/lists-document.ts';
import type { Look, SheetCell, SheetPlan } from '../xlsx/sheet.ts';
import { writeWorkbook } from '../xlsx/write-xlsx.ts';
import type { ReportTable, TableReport } from './table-report.ts';
import type { DataTable } from './table.ts';

const TITLE: Look = { bold: true, size: 14 };
const HEADING: Look = { bold: true, colour: 'FFFFFF', fill: '1F4E79' };
const ALERT: Look = { bold: true, colour: 'FFFFFF', fill: '80283A' };
const STRONG: Look = { bold: true };
const NARROWEST = 9;
const WIDEST = 48;

/** @param day ISO day that the file's properties carry */
export function reportXlsx(report: TableReport, language: Language, day: string): Promise<Uint8Array> {
  const told = report.tables.filter((table) => table.rows.length > 0);
  const names = sheetNames([listDocumentWords[language].summary, ...told.map((table) => table.title)]);
  return writeWorkbook([summary(report, names[0] ?? ''), ...told.map((table, at) => sheetOf(table, names[at + 1] ?? ''))], { title: report.title, day });
}

/** A table by itself: a list that is worked on further, with nothing above its headings. */
export function tableXlsx(table: DataTable, day: string): Promise<Uint8Array> {
  const [name = ''] = sheetNames([table.name]);
  return writeWorkbook([sheetOf({ title: name, headings: table.headings, rows: [...table.rows] }, name)], { title: table.name, day });
}

function summary(report: TableReport, name: string): SheetPlan {
  const line = (value: string): readonly SheetCell[] => [shownIn(value)];
  return {
    name, widths: [100, 10], frozen: { rows: 0, columns: 0 }, filter: false, landscape: false, most: 8,
    rows: [
      [{ ...shownIn(report.title), look: TITLE }],
      ...report.about.map(line),
      line(''),
      ...report.tables.map((table): readonly SheetCell[] => [{ value: table.title, look: STRONG }, { value: table.count ?? table.rows.length }]),
      ...report.tables.flatMap((table) => (table.note === undefined || table.rows.length === 0 ? [] : [line(`${table.title}: ${table.note}`)])),
      line(''),
      ...report.notes.map(line),
    ],
  };
}

function sheetOf({ headings, rows, alert }: ReportTable, name: string): SheetPlan {
  const widths = headings.map((heading, at) => Math.min(WIDEST, Math.max(NARROWEST, heading.length + 3, ...rows.slice(0, 200).map((row) => longestLine(row[at]) + 2))));
  return {
    name, widths, frozen: { rows: 1, columns: 1 }, filter: true, landscape: true, most: 8,
    rows: [headings.map((value) => ({ ...shownIn(value), look: alert ? ALERT : HEADING })), ...rows.map((row) => row.map((cell) => shownIn(cell ?? '')))],
  };
}

/** A cell without marks that nobody sees, as in every workbook. */
function shownIn(value: string | number): SheetCell {
  return { value: typeof value === 'string' ? visible(value).replace(/\r\n?/gu, '\n') : value };
}

function longestLine(cell: string | number | null | undefined): number {
  return Math.max(...String(cell ?? '').split('\n').map((line) => line.length));
}

/** Names that spreadsheet programs take: at most 31 characters, none of `: \ / ? * [ ]`, none twice. */
function sheetNames(titles: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return titles.map((title) => {
    const base = title.replace(/[:\\/?*[\]]/gu, ' ').replace(/\s+/gu, ' ').trim();
    for (let number = 1; ; number++) {
      const end = number === 1 ? '' : ` ${String(number)}`;
      const name = `${base.slice(0, 31 - end.length).trim()}${end}`;
      if (used.has(name.toLowerCase())) continue;
      used.add(name.toLowerCase());
      return name;
    }
  });
}
