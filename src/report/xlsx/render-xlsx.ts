/** A result as a workbook: cases, summary, problems, law. */
import { Terms } from '../account/terms.ts';
import type { ReportInput } from '../report-input.ts';
import { addedColumns, caseRow, headingRow, inputColumns } from './columns.ts';
import type { SheetPlan } from './sheet.ts';
import { lawSheet, problemsSheet, summarySheet } from './sheets.ts';

export interface XlsxReportOptions {
  /** Whoever opens the file must know it. */
  readonly password?: string;
}

/** Rows of cases on one sheet; a spreadsheet ends at 1,048,576. */
const MOST_ROWS = 1_000_000;
const LEAST_WIDTH = 10;
const WIDEST = 40;

export async function renderXlsx(input: ReportInput, options: XlsxReportOptions = {}): Promise<Uint8Array> {
  const { writeWorkbook } = await import('./write-xlsx.ts');
  const terms = new Terms(input);
  return writeWorkbook(sheetsOf(input), {
    title: terms.words.amnestyPage.titleMany,
    day: input.result.run.asOf,
    ...(options.password === undefined ? {} : { password: options.password }),
  });
}

export function sheetsOf(input: ReportInput): readonly SheetPlan[] {
  const terms = new Terms(input);
  return [...caseSheets(input, terms), summarySheet(input.result, terms), problemsSheet(input.result, terms), lawSheet(input.result, terms)];
}

function caseSheets({ result }: ReportInput, terms: Terms): readonly SheetPlan[] {
  const columns = inputColumns(result, terms);
  const heading = headingRow(columns, terms);
  const rows = result.cases.map((one) => caseRow(one, result.run, columns, terms));
  const widths = [...columns.headings.map((text, index) => widthOf(text, rows.slice(0, 200).map((row) => String(row[index]?.value ?? '')))), ...addedColumns(columns, terms).map((column) => column.width)];
  const sheets = Math.max(1, Math.ceil(rows.length / MOST_ROWS));
  return Array.from({ length: sheets }, (_, index) => ({
    name: index === 0 ? terms.words.sheet.cases : `${terms.words.sheet.cases} ${String(index + 1)}`,
    widths,
    rows: [heading, ...rows.slice(index * MOST_ROWS, (index + 1) * MOST_ROWS)],
    frozen: { rows: 1, columns: 1 },
    filter: true,
    landscape: true,
    most: 4,
  }));
}

function widthOf(heading: string, cells: readonly string[]): number {
  const longest = Math.max(heading.length, ...cells.map((cell) => cell.length));
  return Math.min(Math.max(longest + 2, LEAST_WIDTH), WIDEST);
}
