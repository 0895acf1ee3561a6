/** A worksheet as the place for one more row: what stands where, read once from its XML. */
import type { Block } from '../intake/spreadsheet/sheet-row.ts';
import { isTrue } from '../intake/spreadsheet/xlsx/book.ts';
import { blockOf, columnOf } from '../intake/spreadsheet/xlsx/sheet.ts';
import { walkXml, type Tag } from '../intake/spreadsheet/xml-places.ts';

export interface FoundCell {
  readonly column: number;
  readonly xml: string;
  readonly style: string | undefined;
  readonly type: string;
  /** Whether a reader finds anything in it. */
  readonly filled: boolean;
  readonly formula: boolean;
}

export interface FoundRow {
  readonly number: number;
  readonly begin: number;
  readonly end: number;
  /** Its opening tag, or the whole of it where it has no cell. */
  readonly tag: Tag;
  readonly cells: readonly FoundCell[];
}

export interface SheetScan {
  /** Of the names of elements: empty, or with its colon. */
  readonly prefix: string;
  /** Number of the last row in which a reader finds anything. */
  readonly last: number;
  /** The row that the new one is to look like. */
  readonly model: FoundRow | null;
  /** Rows without content after the last with any. */
  readonly later: readonly FoundRow[];
  /** The last cell with content in each column, below the headings. */
  readonly latest: ReadonlyMap<number, FoundCell>;
  /** Where the rows with content end. */
  readonly rowsEnd: number;
  readonly dimension: Tag | null;
  readonly merged: readonly Block[];
  /** Cells of one formula together, of which none can be changed alone. */
  readonly arrays: readonly Block[];
  /** Style of a column's cells, where they have no own. */
  readonly columnStyles: readonly { readonly block: readonly [first: number, last: number]; readonly style: string }[];
  readonly protected: boolean;
  readonly formulas: boolean;
}

export function scanSheet(xml: string, header: number, model: number | null): SheetScan {
  const found = { prefix: '', last: 0, rowsEnd: -1, dimension: null as Tag | null, protected: false, formulas: false };
  const merged: Block[] = [];
  const arrays: Block[] = [];
  const columnStyles: { block: readonly [number, number]; style: string }[] = [];
  const latest = new Map<number, FoundCell>();
  let modelRow: FoundRow | null = null;
  let later: FoundRow[] = [];
  let [inRows, row, cells]: [boolean, Tag | null, FoundCell[]] = [false, null, []];
  let [number, column] = [0, -1];
  let [cell, value, inValue, formula]: [Tag | null, string, boolean, boolean] = [null, '', false, false];
  const closeRow = (end: number): void => {
    if (!row) return;
    const done: FoundRow = { number, begin: row.begin, end, tag: row, cells };
    if (number === model) modelRow = done;
    if (cells.some((one) => one.filled)) {
      [found.last, found.rowsEnd, later] = [number, end, []];
      if (number > header) for (const one of cells) if (one.filled) latest.set(one.column, one);
    } else later.push(done);
    row = null;
  };
  walkXml(xml, {
    open(tag) {
      const name = local(tag.name);
      const { attributes } = tag;
      if (name === 'sheetData') {
        [inRows, found.prefix, found.rowsEnd] = [true, tag.name.slice(0, -'sheetData'.length), tag.end];
      } else if (!inRows) {
        if (name === 'dimension') found.dimension = tag;
        else if (name === 'sheetProtection') found.protected ||= isTrue(attributes['sheet']);
        else if (name === 'mergeCell') keep(merged, attributes['ref']);
        else if (name === 'col' && attributes['style'] !== undefined) columnStyles.push({ block: [Number(attributes['min']) - 1, Number(attributes['max']) - 1], style: attributes['style'] });
      } else if (name === 'row') {
        [row, cells, column] = [tag, [], -1];
        number = attributes['r'] === undefined ? number + 1 : Number(attributes['r']);
      } else if (name === 'c') {
        column = attributes['r'] === undefined ? column + 1 : columnOf(attributes['r']);
        [cell, value, formula] = [tag, '', false];
      } else if (name === 'f') {
        [formula, found.formulas] = [true, true];
        if (attributes['t'] !== 'shared') keep(arrays, attributes['ref']);
      } else if (name === 'v' || name === 't') inValue = true;
    },
    text(piece) {
      if (inValue) value += piece;
    },
    close(name, _begin, end) {
      const closed = local(name);
      if (closed === 'v' || closed === 't') inValue = false;
      else if (closed === 'c' && cell) {
        cells.push({ column, xml: xml.slice(cell.begin, end), style: cell.attributes['s'], type: cell.attributes['t'] ?? 'n', filled: value.trim() !== '', formula });
        cell = null;
      } else if (closed === 'row') closeRow(end);
      else if (closed === 'sheetData') inRows = false;
    },
  });
  return { ...found, model: modelRow, later, latest, merged, arrays, columnStyles };
}

function keep(blocks: Block[], reference: string | undefined): void {
  const block = blockOf(reference);
  if (block) blocks.push(block);
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
