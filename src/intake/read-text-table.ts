/** CSV and its relatives: from text to rows of cases, rejected and blank rows. */
import { decode, type DecodeState } from './bytes/decode.ts';
import { peek } from './bytes/peek.ts';
import type { IntakeContext } from './context.ts';
import { IntakeError } from './error.ts';
import { LIMITS } from './limits.ts';
import { RowReader } from './read-row.ts';
import { assignColumns } from './table/assign.ts';
import { detectDialect } from './table/dialect.ts';
import { findHeader, firstCells } from './table/header.ts';
import { DECIDING } from './table/headings.ts';
import { applyMapping, columnName, fingerprintOf, type Mapping } from './table/mapping.ts';
import { isBlankRow, type RawRow } from './table/raw-row.ts';
import { RecordSplitter } from './table/record-splitter.ts';
import { shown } from './text.ts';
import type { ReadItem, ReadOptions, Target } from './types.ts';

/** How much of a text is looked at before it is read. */
const HEAD = 256 * 1024;
const TOTAL = /^(?:sub)?total(?:es)?\b|^suma\b/iu;

export async function* readTextTable(file: string, bytes: AsyncIterable<Uint8Array>, options: ReadOptions, context: IntakeContext): AsyncGenerator<readonly ReadItem[]> {
  const state: DecodeState = { encoding: 'ascii' };
  const { head, all } = await peek(decode(bytes, state, options.encoding), (pieces) => pieces.reduce((sum, piece) => sum + piece.length, 0) >= HEAD);
  const start = head.join('');
  const dialect = detectDialect(start, start.length < HEAD, options.delimiter);
  const splitter = new RecordSplitter(dialect.delimiter, dialect.newline, dialect.skip > 0 ? 2 : 1);
  let reader: TableReader | undefined;
  let waiting: RawRow[] = [];
  let skip = dialect.skip;
  const begin = (): readonly ReadItem[] => {
    const found = TableReader.begin(file, waiting, options, context, { encoding: state.encoding, delimiter: dialect.delimiter });
    reader = found.reader;
    splitter.expect(found.reader.width);
    const rest = waiting.slice(found.used);
    waiting = [];
    return [...found.items, ...found.reader.items(rest)];
  };
  for await (const piece of all) {
    const rows = splitter.push(skip > 0 ? piece.slice(skip) : piece, false);
    skip = 0;
    if (reader) yield reader.items(rows);
    else {
      waiting.push(...rows);
      if (waiting.length >= LIMITS.sample) yield begin();
    }
  }
  const last = splitter.push('', true);
  if (reader) yield reader.items(last);
  else {
    waiting.push(...last);
    if (waiting.every((row) => row.broken === undefined && isBlankRow(row.cells))) throw new IntakeError('file-empty', {}, { file });
    yield begin();
  }
}

interface Begun {
  readonly reader: TableReader;
  readonly items: readonly ReadItem[];
  /** Rows above the first case. */
  readonly used: number;
}

/** The rows of one table, once its headings are known. */
class TableReader {
  readonly width: number;
  readonly #file: string;
  readonly #rows: RowReader;

  private constructor(file: string, width: number, rows: RowReader) {
    this.#file = file;
    this.width = width;
    this.#rows = rows;
  }

  static begin(file: string, sample: readonly RawRow[], options: ReadOptions, context: IntakeContext, told: { readonly encoding: string; readonly delimiter: string }): Begun {
    const named = new Set(options.mapping?.columns.map((column) => column.heading.trim()));
    const header = findHeader(sample, options.headerRow, named, LIMITS.headerSearch);
    if (!header) throw new IntakeError('headings-not-found', { cells: firstCells(sample) }, { file });
    const { headings } = header;
    const below = sample.slice(header.used).map((row) => row.cells);
    const targets = options.mapping ? applyMapping(options.mapping, headings) : assignColumns(headings, below, context);
    if (!targets.some((target) => target !== null && DECIDING.has(target))) {
      throw new IntakeError('deciding-column-missing', { columns: headings.map((heading) => shown(heading, 30)).join(', ') }, { file });
    }
    const unused = headings.flatMap((heading, index) => (targets[index] === null && heading.trim() !== '' ? [columnName(index, headings)] : []));
    const reader = new TableReader(file, headings.length, new RowReader(headings, targets, context, options.dateOrder ?? 'dmy'));
    const delimiter = told.delimiter === '\t' ? 'tab' : told.delimiter;
    const items: ReadItem[] = [
      { kind: 'notice', file, code: 'dialect-detected', values: { file, encoding: told.encoding, delimiter, row: String(header.row) } },
      ...(unused.length === 0 ? [] : [{ kind: 'notice', file, code: 'columns-unknown', values: { file, columns: unused.join(', ') } } as const]),
      { kind: 'table', file, headings, mapping: mappingOf(headings, targets), detected: { format: 'csv', ...told, headerRow: header.row } },
    ];
    return { reader, items, used: header.used };
  }

  items(rows: readonly RawRow[]): readonly ReadItem[] {
    return rows.map((row) => this.#item(row));
  }

  #item({ row, cells, broken, suspect }: RawRow): ReadItem {
    const file = this.#file;
    const reject = (code: 'broken-quotes' | 'suspect-quotes' | 'extra-cell', original: readonly string[] | string): ReadItem => ({
      kind: 'rejected', file, row, column: '', code, values: {}, original,
    });
    if (broken !== undefined) return reject('broken-quotes', broken);
    if (suspect) return reject('suspect-quotes', cells);
    if (isBlankRow(cells)) return { kind: 'blank', file, row, reason: 'empty' };
    if (cells.slice(this.width).some((cell) => cell.trim() !== '')) return reject('extra-cell', cells);
    const filled = cells.filter((cell) => cell.trim() !== '');
    if (filled.length <= 3 && TOTAL.test(filled[0]?.trim() ?? '')) return { kind: 'blank', file, row, reason: 'totals' };
    return { kind: 'case', file, row, cells, case: this.#rows.read(cells, row) };
  }
}

function mappingOf(headings: readonly string[], targets: readonly (Target | null)[]): Mapping {
  return {
    format: 'amnistia-map/1',
    fingerprint: fingerprintOf(headings),
    columns: headings.map((heading, index) => ({ heading, fact: targets[index] ?? null })),
  };
}
