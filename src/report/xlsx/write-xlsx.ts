/** The one place where a library writes a workbook. */
import { writeXlsx, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import { withFixedTimes } from '../office/fixed-times.ts';
import { columnName, type Look, type SheetPlan } from './sheet.ts';

export interface XlsxOptions {
  readonly title: string;
  /** ISO day that the file's properties carry. */
  readonly day: string;
  /** Encrypts the workbook (ECMA-376 agile); such a file differs each time, as it must. */
  readonly password?: string;
}

export async function writeWorkbook(sheets: readonly SheetPlan[], options: XlsxOptions): Promise<Uint8Array> {
  const created = new Date(`${options.day}T00:00:00Z`);
  const bytes = await writeXlsx({
    sheets: sheets.map(sheetOf),
    properties: { title: options.title, creator: 'amnistia', lastModifiedBy: 'amnistia', created, modified: created },
    defaultFont: FONT,
    ...(options.password === undefined ? {} : { encryption: { password: options.password } }),
  });
  return options.password === undefined ? withFixedTimes(bytes, options.day) : bytes;
}

/** Characters that a page holds side by side and that still can be read. */
const PAGE_WIDTH = 190;
const LINE_HEIGHT = 15;

/** Heights of the rows, by their longest text: not every program finds them by itself. */
function heights({ rows, widths, most }: SheetPlan): NonNullable<WriteSheet['rowDefs']> {
  return new Map(rows.map((row, at) => {
    const lines = row.map(({ value }, column) => (typeof value === 'number' ? 1 : linesOf(value, widths[column] ?? 10, most)));
    return [at, { height: LINE_HEIGHT * Math.min(Math.max(1, ...lines), most) + (row.some((cell) => cell.look?.size !== undefined) ? 6 : 0) }];
  }));
}

function linesOf(text: string, width: number, most: number): number {
  if (text.length <= width - 2 && !text.includes('\n')) return 1;
  if (text.length > width * most) return most;
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / (width - 1))), 0);
}

function sheetOf(plan: SheetPlan): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  plan.rows.forEach((row, at) => row.forEach(({ value, look }, column) => {
    if (look !== undefined) cells.set(`${String(at)},${String(column)}`, { value, style: styleOf(look) });
  }));
  // The library names the sheet of a print title without quotes, and a spreadsheet takes only one word without them.
  const oneWord = /^\p{L}+$/u.test(plan.name);
  const last = columnName(Math.max(plan.widths.length - 1, 0));
  return {
    name: plan.name,
    columns: plan.widths.map((width) => ({ width, style: BODY })),
    rows: plan.rows.map((row) => row.map((cell) => cell.value)),
    cells,
    rowDefs: heights(plan),
    ...(plan.frozen.rows + plan.frozen.columns > 0 ? { freezePane: plan.frozen } : {}),
    ...(plan.filter ? { autoFilter: { range: `A${String(plan.frozen.rows)}:${last}${String(Math.max(plan.rows.length, plan.frozen.rows))}` } } : {}),
    pageSetup: {
      paperSize: 'letter', orientation: plan.landscape ? 'landscape' : 'portrait',
      showGridLines: true, fitToPage: true, fitToWidth: Math.max(1, Math.ceil(plan.widths.reduce((sum, width) => sum + width, 0) / PAGE_WIDTH)), fitToHeight: 0,
      ...(plan.frozen.rows > 0 && oneWord ? { printTitlesRow: `$1:$${String(plan.frozen.rows)}` } : {}),
      ...(plan.frozen.columns > 0 && oneWord ? { printTitlesColumn: `$A:$${columnName(plan.frozen.columns - 1)}` } : {}),
    },
  };
}

const FONT = { name: 'Calibri', size: 11 };
const BODY: CellStyle = { font: FONT,  alignment: { vertical: 'top', wrapText: true } };
const styles = new WeakMap<Look, CellStyle>();

function outlined(rgb: string): NonNullable<CellStyle['border']> {
  const side = { style: 'dashed', color: { rgb } } as const;
  return { top: side, right: side, bottom: side, left: side };
}

function styleOf(look: Look): CellStyle {
  const known = styles.get(look);
  if (known) return known;
  const font = {
    name: FONT.name,
    size: look.size ?? FONT.size,
    ...(look.bold === undefined ? {} : { bold: look.bold }),
    ...(look.colour === undefined ? {} : { color: { rgb: look.colour } }),
  };
  const style: CellStyle = {
    font,
    alignment: { vertical: 'top', wrapText: look.size === undefined, ...(look.number ? { horizontal: 'right' } : {}) },
    ...(look.fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: look.fill } } }),
    ...(look.outline === undefined ? {} : { border: outlined(look.outline) }),
    ...(look.number ? { numFmt: '#,##0' } : {}),
  };
  styles.set(look, style);
  return style;
}
