/** The tables of a file before and after cells of them were changed. */
import iconv from 'iconv-lite';
import type { Case } from '../case/case.ts';
import type { IntakeContext } from '../intake/context.ts';
import { csvGrid } from '../intake/csv.ts';
import { openTables } from '../intake/read.ts';
import type { RawRow } from '../intake/table/raw-row.ts';
import type { Format, ReadOptions, Target } from '../intake/types.ts';
import type { CellsFile } from './cells-file.ts';
import { sourceOf } from './look.ts';
import { AppendError } from './obstacle.ts';

export interface TableRead {
  readonly sheet: string | undefined;
  readonly format: Format;
  readonly encoding: string;
  readonly delimiter: string;
  readonly headings: readonly string[];
  readonly targets: readonly (Target | null)[];
  /** Number of the row of headings, and how many cells it has. */
  readonly header: number;
  readonly width: number;
  readonly rows: ReadonlyMap<number, { readonly row: number; readonly case: Case; readonly cells: readonly string[] }>;
  /** What each row is, one sign for each: another text where a row is lost, or is something else. */
  readonly kinds: string;
}

export async function tablesIn(bytes: Uint8Array, name: string, options: ReadOptions, context: IntakeContext): Promise<readonly TableRead[]> {
  const tables: TableRead[] = [];
  for (const { sheet, table } of await openTables(sourceOf(bytes, name), options, context)) {
    let [format, encoding, delimiter]: [Format, string, string] = ['csv', 'ascii', ';'];
    const rows = new Map<number, { row: number; case: Case; cells: readonly string[] }>();
    let kinds = '';
    for await (const items of table.items()) {
      for (const item of items) {
        if (item.kind === 'table') [format, encoding, delimiter] = [item.detected.format, item.detected.encoding ?? encoding, item.detected.delimiter ?? delimiter];
        else if (item.kind === 'notice') encoding = item.code === 'encoding-used' ? (item.values['encoding'] ?? encoding) : encoding;
        else kinds += `${item.kind.slice(0, 1)}${String(item.row)} `;
        if (item.kind === 'case') rows.set(item.row, { row: item.row, case: item.case, cells: item.cells });
      }
    }
    const { headings, header } = table;
    tables.push({ sheet, format, encoding, delimiter, headings: header.headings, targets: headings.map((_, at) => table.mapping.columns[at]?.fact ?? null), header: header.row, width: header.headings.length, rows, kinds });
  }
  return tables;
}

/** The file of a table, ready for changes. @throws AppendError for a format in which nothing can be changed in place */
export async function cellsFileOf(bytes: Buffer, table: TableRead, options: ReadOptions): Promise<CellsFile> {
  if (table.format === 'xlsx') return (await import('./xlsx-cells.ts')).xlsxCells(bytes, table.sheet ?? '', table.header, table.width);
  if (table.format !== 'csv') throw new AppendError('xls');
  const { csvCells } = await import('./csv-cells.ts');
  return csvCells(bytes, { ...table, rows: await rawRows(bytes, table, options) });
}

async function rawRows(bytes: Buffer, { encoding, width }: TableRead, options: ReadOptions): Promise<readonly RawRow[]> {
  async function* whole(): AsyncGenerator<string> {
    yield await Promise.resolve(iconv.decode(bytes, encoding === 'ascii' ? 'utf-8' : encoding, { stripBOM: false }));
  }
  const grid = await csvGrid(whole(), { encoding }, options);
  grid.expect?.(width);
  const rows: RawRow[] = [];
  for await (const batch of grid.rows) rows.push(...batch);
  return rows;
}
