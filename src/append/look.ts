/** What a table is before a row is added to it: one reading of it, to its end. */
import { createHash, type Hash } from 'node:crypto';
import type { IntakeContext } from '../intake/context.ts';
import { IntakeError } from '../intake/error.ts';
import { openTables } from '../intake/read.ts';
import type { OpenTable } from '../intake/table/read-table.ts';
import type { Format, ReadItem, ReadOptions, Source, Target } from '../intake/types.ts';
import type { TablePlace } from './table-file.ts';

export interface TableSeen extends TablePlace {
  readonly format: Format;
  readonly encoding: string;
  readonly delimiter: string;
  /** What each column is for. */
  readonly targets: readonly (Target | null)[];
  /** Number of the last row. */
  readonly last: number;
  /** Number of a row of totals that ends the table. */
  readonly totals: number | null;
  /** Fingerprint of all that the rows are and are read as; blank rows are nothing. */
  readonly digest: string;
  /** The row with this id. */
  rowOf(id: string): number | undefined;
}

export function sourceOf(bytes: Uint8Array, name: string): Source {
  return {
    name,
    size: bytes.length,
    async *bytes() {
      yield await Promise.resolve(bytes);
    },
  };
}

/** The table that a row goes to: of a workbook the named sheet, or the first with known headings. */
export async function firstTable(bytes: Uint8Array, name: string, options: ReadOptions, context: IntakeContext): Promise<{ readonly sheet?: string; readonly table: OpenTable }> {
  const [first] = await openTables(sourceOf(bytes, name), options, context);
  if (!first) throw new IntakeError('file-empty', {}, { file: name });
  return first;
}

export async function lookAt(bytes: Uint8Array, name: string, options: ReadOptions, context: IntakeContext): Promise<TableSeen> {
  const { sheet, table } = await firstTable(bytes, name, options, context);
  let [format, encoding, delimiter]: [Format, string, string] = ['csv', 'ascii', ';'];
  let last = table.header.row;
  let model: number | null = null;
  let totals: number | null = null;
  const rows = new Map<string, number>();
  const digest = new RowDigest();
  for await (const items of table.items()) {
    for (const item of items) {
      if (item.kind === 'table') [format, encoding, delimiter] = [item.detected.format, item.detected.encoding ?? encoding, item.detected.delimiter ?? delimiter];
      else if (item.kind === 'notice' && item.code === 'encoding-used') encoding = item.values['encoding'] ?? encoding;
      else if (item.kind !== 'notice') {
        last = Math.max(last, item.row);
        digest.add(item);
        if (item.kind !== 'blank') totals = item.kind === 'set-aside' && item.code === 'totals-row' ? item.row : null;
      }
      if (item.kind !== 'case') continue;
      model = item.row;
      rows.set(item.case.id, item.row);
    }
  }
  const { headings, header } = table;
  const targets = headings.map((_, index) => table.mapping.columns[index]?.fact ?? null);
  return { sheet, format, encoding, delimiter, targets, header: header.row, model, columns: header.headings.length, last, totals, digest: digest.hex(), rowOf: (id) => rows.get(id) };
}

/** A fingerprint of rows in their order. */
export class RowDigest {
  readonly #hash: Hash = createHash('sha256');

  add(item: ReadItem): void {
    if (item.kind === 'blank') return;
    this.#hash.update(`${JSON.stringify(item)}\n`);
  }

  hex(): string {
    return this.#hash.digest('hex');
  }
}
