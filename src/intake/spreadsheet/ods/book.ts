/** The sheets of an OpenDocument spreadsheet, read once and held. */
import { IntakeError } from '../../error.ts';
import { LIMITS } from '../../limits.ts';
import type { Parts } from '../parts.ts';
import { put, type Block, type SheetRow, type Span } from '../sheet-row.ts';
import { CellReader } from './cell.ts';

type Attributes = Readonly<Record<string, string>>;

export interface OdsSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Each as often as `repeated` says. */
  readonly rows: readonly (SheetRow & { readonly repeated: number })[];
  readonly merged: readonly Block[];
  readonly hiddenColumns: readonly Span[];
}

export const CONTENT = 'content.xml';
/** Cells of a sheet, repetitions included, beyond which it was made to be too much. */
const MOST_CELLS = 50_000_000;
const LAST_ROW = 1_048_576;

export async function readOds(parts: Parts): Promise<readonly OdsSheet[]> {
  const reader = new OdsReader();
  await parts.whole(CONTENT, reader);
  return reader.sheets;
}

class OdsReader {
  readonly sheets: OdsSheet[] = [];
  readonly #path: string[] = [];
  readonly #hiddenStyles = new Set<string>();
  #style = '';
  #sheet: SheetReader | null = null;

  readonly open = (name: string, attributes: Attributes): void => {
    const parent = this.#path.at(-1);
    this.#path.push(name);
    if (this.#sheet) this.#sheet.open(name, attributes);
    else if (name === 'style:style') this.#style = attributes['style:name'] ?? '';
    else if (name === 'style:table-properties' && attributes['table:display'] === 'false') this.#hiddenStyles.add(this.#style);
    else if (name === 'table:table' && parent === 'office:spreadsheet') {
      this.#sheet = new SheetReader(attributes['table:name'] ?? '', this.#hiddenStyles.has(attributes['table:style-name'] ?? ''));
    }
  };

  readonly text = (piece: string): void => {
    this.#sheet?.text(piece);
  };

  readonly close = (name: string): void => {
    this.#path.pop();
    if (this.#sheet && name === 'table:table' && this.#path.at(-1) === 'office:spreadsheet') {
      this.sheets.push(this.#sheet.done());
      this.#sheet = null;
    } else this.#sheet?.close(name);
  };
}

interface RowBegun {
  readonly hidden: boolean;
  readonly repeated: number;
  readonly cells: string[];
  column: number;
}

class SheetReader {
  readonly #name: string;
  readonly #hidden: boolean;
  readonly #rows: OdsSheet['rows'][number][] = [];
  readonly #merged: Block[] = [];
  readonly #hiddenColumns: Span[] = [];
  /** Of each group around, whether it is folded in. */
  readonly #groups: boolean[] = [];
  #cells = 0;
  #columns = 0;
  #next = 0;
  #row: RowBegun | null = null;
  #cell: CellReader | null = null;

  constructor(name: string, hidden: boolean) {
    this.#name = name;
    this.#hidden = hidden;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#cell) this.#cell.open(name, attributes);
    else if (name === 'table:table-row-group') this.#groups.push(attributes['table:display'] === 'false');
    else if (name === 'table:table-column') {
      const end = this.#columns + times(attributes['table:number-columns-repeated']);
      if (isHidden(attributes)) this.#hiddenColumns.push([this.#columns, end - 1]);
      this.#columns = end;
    } else if (name === 'table:table-row') {
      this.#row = { hidden: isHidden(attributes) || this.#groups.includes(true), repeated: times(attributes['table:number-rows-repeated']), cells: [], column: 0 };
    } else if (this.#row && (name === 'table:table-cell' || name === 'table:covered-table-cell')) this.#cell = new CellReader(attributes);
  }

  text(piece: string): void {
    this.#cell?.text(piece);
  }

  close(name: string): void {
    if (this.#cell) {
      if (this.#cell.close()) return;
      if (this.#row) this.#take(this.#row, this.#cell);
      this.#cell = null;
    } else if (name === 'table:table-row-group') this.#groups.pop();
    else if (name === 'table:table-row' && this.#row) {
      const { hidden, repeated, cells } = this.#row;
      if (cells.length > 0) this.#rows.push({ index: this.#next, cells, hidden, repeated });
      this.#cells += cells.length * repeated;
      this.#next += repeated;
      if (this.#cells > MOST_CELLS || (cells.length > 0 && this.#next > LAST_ROW)) throw new IntakeError('spreadsheet-bomb', { what: 'cells', found: String(this.#cells), limit: String(MOST_CELLS) });
      this.#row = null;
    }
  }

  #take(row: RowBegun, { attributes, content }: CellReader): void {
    const text = content();
    const repeated = times(attributes['table:number-columns-repeated']);
    const [rows, columns] = [times(attributes['table:number-rows-spanned']), times(attributes['table:number-columns-spanned'])];
    if (rows > 1) this.#merged.push({ left: row.column, top: this.#next + 1, right: row.column + columns - 1, bottom: this.#next + rows });
    for (let one = 0; one < repeated && text !== ''; one += 1) put(row.cells, row.column + one, text);
    row.column = Math.min(row.column + repeated, LIMITS.columns * 2);
  }

  done(): OdsSheet {
    return { name: this.#name, hidden: this.#hidden, rows: this.#rows, merged: this.#merged, hiddenColumns: this.#hiddenColumns };
  }
}

function isHidden(attributes: Attributes): boolean {
  return /^(?:collapse|filter)$/u.test(attributes['table:visibility'] ?? '');
}

function times(text: string | undefined): number {
  return text === undefined ? 1 : Math.max(1, Math.floor(Number(text)) || 1);
}
