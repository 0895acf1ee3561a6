/** A sheet of OpenDocument as the place for one more row: what stands where, read once from its XML. */
import { walkXml, type Tag } from '../intake/spreadsheet/xml-places.ts';

/** One cell, or as many of the same as it says. */
export interface OdsCell {
  readonly tag: Tag;
  readonly xml: string;
  /** What it holds beside its value: a note, a picture. */
  readonly inner: string;
  readonly repeated: number;
  readonly type: string | undefined;
  readonly shown: string;
  /** Whether a reader finds anything in it. */
  readonly filled: boolean;
  readonly formula: boolean;
  /** Whether another cell lies over it. */
  readonly covered: boolean;
}

export interface OdsRow {
  /** Number of the first of them, as the spreadsheet shows it. */
  readonly number: number;
  readonly repeated: number;
  readonly tag: Tag;
  readonly begin: number;
  readonly end: number;
  readonly cells: readonly OdsCell[];
}

export interface OdsScan {
  readonly last: number;
  readonly model: OdsRow | null;
  /** Rows without content after the last with any. */
  readonly later: readonly OdsRow[];
  /** The last cell with content in each column, below the headings. */
  readonly latest: ReadonlyMap<number, OdsCell>;
  /** Where the rows with content end, the groups that hold the last of them included. */
  readonly rowsEnd: number;
  readonly protected: boolean;
}

const GROUPS: ReadonlySet<string> = new Set(['table:table-row-group', 'table:table-header-rows', 'table:table-rows']);
/** What is in a cell and is no value of it. */
const ASIDE: ReadonlySet<string> = new Set(['office:annotation', 'table:detective']);

/** @returns null where there is no such sheet */
export function scanOds(xml: string, sheet: string, header: number, model: number | null): OdsScan | null {
  const latest = new Map<number, OdsCell>();
  const path: string[] = [];
  let inSheet: number | null = null;
  let scan: { last: number; rowsEnd: number; protected: boolean; model: OdsRow | null; later: OdsRow[] } | null = null;
  let [groups, groupHasLast, next] = [0, false, 1];
  let [row, cells]: [Tag | null, OdsCell[]] = [null, []];
  let cell: { tag: Tag; shown: string; paragraphs: number; aside: number; inner: string } | null = null;
  let [depthOfCell, asideBegin] = [0, 0];
  walkXml(xml, {
    open(tag) {
      const { name, attributes } = tag;
      const parent = path.at(-1);
      path.push(name);
      if (inSheet === null) {
        if (name === 'table:table' && parent === 'office:spreadsheet' && attributes['table:name'] === sheet) {
          inSheet = path.length;
          scan = { last: 0, rowsEnd: tag.end, protected: attributes['table:protected'] === 'true', model: null, later: [] };
        }
      } else if (cell) {
        if (path.length !== depthOfCell + 1) return;
        if (name === 'text:p') cell.paragraphs += 1;
        else asideBegin = tag.begin;
        cell.aside += ASIDE.has(name) || name.startsWith('draw:') ? 1 : 0;
      } else if (GROUPS.has(name)) groups += 1;
      else if (name === 'table:table-row') [row, cells] = [tag, []];
      else if (row && (name === 'table:table-cell' || name === 'table:covered-table-cell')) {
        cell = { tag, shown: '', paragraphs: 0, aside: 0, inner: '' };
        depthOfCell = path.length;
      }
    },
    text(piece) {
      if (cell && cell.aside === 0 && path.includes('text:p', depthOfCell)) cell.shown += piece;
    },
    close(name, _begin, end) {
      if (cell && path.length === depthOfCell + 1) {
        if (ASIDE.has(name) || name.startsWith('draw:')) cell.aside -= 1;
        if (name !== 'text:p') cell.inner += xml.slice(asideBegin, end);
      }
      if (cell && path.length === depthOfCell) {
        const { tag, shown, inner } = cell;
        const { attributes } = tag;
        const type = attributes['office:value-type'];
        const empty = shown.trim() === '' && (attributes['office:string-value'] ?? '').trim() === '' && (type === undefined || type === 'string');
        cells.push({ tag, xml: xml.slice(tag.begin, end), inner, repeated: times(attributes['table:number-columns-repeated']), type, shown, filled: !empty, formula: attributes['table:formula'] !== undefined, covered: name === 'table:covered-table-cell' });
        cell = null;
      } else if (!cell && scan && inSheet !== null) {
        if (name === 'table:table-row' && row) {
          const done: OdsRow = { number: next, repeated: times(row.attributes['table:number-rows-repeated']), tag: row, begin: row.begin, end, cells };
          next += done.repeated;
          if (model !== null && model >= done.number && model < next) scan.model = done;
          if (cells.some(({ filled }) => filled)) {
            Object.assign(scan, { last: next - 1, rowsEnd: end, later: [] });
            groupHasLast = groups > 0;
            if (done.number > header) remember(latest, cells);
          } else scan.later.push(done);
          row = null;
        } else if (GROUPS.has(name)) {
          groups -= 1;
          // A row of the group behind which nothing comes: the new one does not belong to it.
          if (groupHasLast && scan.later.length === 0) scan.rowsEnd = end;
          if (groups === 0) groupHasLast = false;
        } else if (path.length === inSheet) inSheet = null;
      }
      path.pop();
    },
  });
  const found = scan as { last: number; rowsEnd: number; protected: boolean; model: OdsRow | null; later: OdsRow[] } | null;
  return found && { ...found, latest };
}

function remember(latest: Map<number, OdsCell>, cells: readonly OdsCell[]): void {
  let column = 0;
  for (const cell of cells) {
    for (let one = 0; cell.filled && one < cell.repeated; one += 1) latest.set(column + one, cell);
    column += cell.repeated;
  }
}

/** The cell of a row that stands in a column. */
export function cellAt(row: OdsRow | null | undefined, column: number): OdsCell | undefined {
  let at = 0;
  return row?.cells.find((cell) => (at += cell.repeated) > column);
}

function times(text: string | undefined): number {
  return text === undefined ? 1 : Math.max(1, Number(text) || 1);
}
