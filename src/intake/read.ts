/** Files to cases: the one way in for every format. */
import { decode, type DecodeState } from './bytes/decode.ts';
import { peek } from './bytes/peek.ts';
import { sniff } from './bytes/sniff.ts';
import type { IntakeContext } from './context.ts';
import { csvGrid } from './csv.ts';
import { IntakeError } from './error.ts';
import { beginningSeen, jsonKind, readJson, readNdjson } from './json/stream.ts';
import { openTable, type OpenTable, type TableOrigin } from './table/read-table.ts';
import type { Format, ReadItem, ReadOptions, Source } from './types.ts';

/**
 * Reads every record of every source, in batches, in order. A source is read
 * once, from the start; CSV and NDJSON of any length need the same memory.
 * @throws IntakeError where a file cannot be read at all; a record that cannot
 *   be read is an item, not an error
 */
export async function* readCases(sources: readonly Source[], options: ReadOptions, context: IntakeContext): AsyncGenerator<readonly ReadItem[]> {
  const counter = { tables: 0 };
  for (const source of sources) yield* placed(source, readSource(source, options, context, counter));
}

const WORKBOOK_NAME = /\.(?:xls[xmb]?|xlt[xm]?|ods|ots)$/iu;

interface Counter {
  tables: number;
}

/** Ids made from row numbers tell the tables of one run apart. */
function prefixOf(counter: Counter): string {
  counter.tables += 1;
  return counter.tables === 1 ? '' : `t${String(counter.tables)}-`;
}

/** The same items; an error that names no file names this one. */
async function* placed(source: Source, items: AsyncIterable<readonly ReadItem[]>): AsyncGenerator<readonly ReadItem[]> {
  try {
    yield* items;
  } catch (error) {
    if (error instanceof IntakeError && error.file === undefined) {
      throw new IntakeError(error.code, error.values, { file: source.name, ...(error.row === undefined ? {} : { row: error.row }) });
    }
    throw error;
  }
}

async function* readSource(source: Source, options: ReadOptions, context: IntakeContext, counter: Counter): AsyncGenerator<readonly ReadItem[]> {
  const file = source.name;
  const opened = await open(source, options);
  if (opened.kind === 'workbook') {
    const { readWorkbook } = await import('./spreadsheet/read-workbook.ts');
    yield* readWorkbook(opened.bytes, opened.format, file, options, context, () => prefixOf(counter));
    return;
  }
  const { text, state, format } = opened;
  if (WORKBOOK_NAME.test(file)) yield [{ kind: 'notice', file, code: 'text-not-workbook', values: { file } }];
  let told = '';
  if (format === 'json' || format === 'ndjson') {
    const items = (format === 'json' ? readJson : readNdjson)(text, file, context, prefixOf(counter), options.onRecords);
    yield [{ kind: 'table', file, headings: [], mapping: { format: 'amnistia-map/1', columns: [] }, detected: { format, encoding: state.encoding } }];
    yield* items;
  } else {
    const table = await openTable(await csvGrid(text, state, options), { file, idPrefix: prefixOf(counter) }, options, context);
    told = state.encoding;
    yield* table.items();
  }
  if (state.encoding !== told && state.encoding !== 'utf-8') yield [{ kind: 'notice', file, code: 'encoding-used', values: { encoding: state.encoding } }];
}

type Opened =
  | { readonly kind: 'workbook'; readonly bytes: AsyncIterable<Uint8Array>; readonly format: 'zip' | 'ole' }
  | { readonly kind: 'text'; readonly text: AsyncIterable<string>; readonly state: DecodeState; readonly format: Format };

async function open(source: Source, options: ReadOptions): Promise<Opened> {
  const { head, all } = await peek(counted(source, options), (parts) => parts.reduce((sum, part) => sum + part.length, 0) >= 1024);
  const container = sniff(Buffer.concat(head));
  if (container !== 'text') return { kind: 'workbook', bytes: all, format: container };
  const state: DecodeState = { encoding: 'ascii' };
  const decoded = await peek(decode(all, state, options.encoding), beginningSeen());
  const format = options.format ?? jsonKind(decoded.head.join('')) ?? 'csv';
  if (format !== 'csv' && format !== 'json' && format !== 'ndjson') throw new IntakeError('format-other', { format });
  return { kind: 'text', text: decoded.all, state, format };
}

async function* counted(source: Source, options: ReadOptions): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of source.bytes()) {
    bytes += chunk.length;
    options.onBytes?.(source.name, bytes);
    yield chunk;
  }
}

/** Opens the tables of one source for a person to look at their columns. */
export async function openTables(source: Source, options: ReadOptions, context: IntakeContext): Promise<readonly { readonly sheet?: string; readonly table: OpenTable }[]> {
  const opened = await open(source, options);
  if (opened.kind === 'workbook') {
    const { openWorkbook } = await import('./spreadsheet/read-workbook.ts');
    return openWorkbook(opened.bytes, opened.format, source.name, options, context);
  }
  if (opened.format !== 'csv') throw new IntakeError('no-columns', { format: opened.format }, { file: source.name });
  const origin: TableOrigin = { file: source.name, idPrefix: '' };
  return [{ table: await openTable(await csvGrid(opened.text, opened.state, options), origin, options, context) }];
}
