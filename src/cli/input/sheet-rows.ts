/** The rows of a sheet that a person filled in. */
import type { Context } from '../context.ts';
import { openInputs } from './inputs.ts';

export interface SheetRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** The rows of each sheet, whatever the file's format, encoding and delimiter. */
export async function* sheetsOf(file: string, context: Context, onBytes?: (bytes: Uint8Array) => void): AsyncGenerator<readonly SheetRow[]> {
  const [input] = await openInputs([file], context.terminal);
  if (!input) return;
  const [{ peek }, { sniff }] = await Promise.all([import('../../intake/bytes/peek.ts'), import('../../intake/bytes/sniff.ts')]);
  const { head, all } = await peek(onBytes ? passing(input.bytes(), onBytes) : input.bytes(), (parts) => parts.reduce((sum, part) => sum + part.length, 0) >= 1024);
  const container = sniff(Buffer.concat(head));
  if (container === 'text') {
    const [{ decode }, { csvGrid }] = await Promise.all([import('../../intake/bytes/decode.ts'), import('../../intake/csv.ts')]);
    const state = { encoding: 'ascii' } as const;
    const grid = await csvGrid(decode(all, { ...state }), { ...state }, {});
    yield await collected(grid.rows);
    return;
  }
  const parts: Uint8Array[] = [];
  for await (const part of all) parts.push(part);
  const { openBook } = await import('../../intake/spreadsheet/workbook.ts');
  const book = await openBook(Buffer.concat(parts), container);
  for (const [index] of book.sheets.entries()) yield await collected(book.rows(index));
}

async function collected(batches: AsyncIterable<readonly SheetRow[]>): Promise<readonly SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const batch of batches) for (const { row, cells } of batch) rows.push({ row, cells });
  return rows;
}

async function* passing(parts: AsyncIterable<Uint8Array>, onBytes: (bytes: Uint8Array) => void): AsyncGenerator<Uint8Array> {
  for await (const part of parts) {
    onBytes(part);
    yield part;
  }
}
