/** From bytes to cases: what other rooms may use of the intake. */
import { peek } from './bytes/peek.ts';
import { sniff } from './bytes/sniff.ts';
import type { IntakeContext } from './context.ts';
import { IntakeError } from './error.ts';
import { readJson } from './read-json.ts';
import { readTextTable } from './read-text-table.ts';
import type { ReadItem, ReadOptions, Source } from './types.ts';

/** Enough to tell what a file is. */
const ENOUGH = 4096;

/**
 * Reads the cases of all sources, in their order. Each row comes out once:
 * as a case, rejected with a code, or blank.
 * @throws IntakeError for a source that cannot be read as a whole
 */
export async function* readCases(sources: readonly Source[], options: ReadOptions, context: IntakeContext): AsyncGenerator<readonly ReadItem[]> {
  for (const source of sources) {
    try {
      yield* readOne(source, options, context);
    } catch (error) {
      if (!(error instanceof IntakeError) || error.file !== undefined) throw error;
      throw new IntakeError(error.code, error.values, { file: source.name, ...(error.row === undefined ? {} : { row: error.row }), ...(error.column === undefined ? {} : { column: error.column }) });
    }
  }
}

async function* readOne(source: Source, options: ReadOptions, context: IntakeContext): AsyncGenerator<readonly ReadItem[]> {
  const { head, all } = await peek(source.bytes(), (pieces) => pieces.reduce((sum, piece) => sum + piece.length, 0) >= ENOUGH);
  const start = Buffer.concat(head);
  if (start.length === 0) throw new IntakeError('file-empty', {}, { file: source.name });
  if (sniff(start) !== 'text') throw new IntakeError('spreadsheet-unsupported', {}, { file: source.name });
  const text = start.toString('latin1');
  const other = /^(?:%PDF-|\x89PNG|GIF8|\xff\xd8\xff|<!DOCTYPE|<html|<\?xml|\{\\rtf)/iu.exec(text)?.[0];
  if (other !== undefined || looksBinary(start)) throw new IntakeError('not-a-table', { format: nameOf(other ?? '') }, { file: source.name });
  const first = /^(?:\xef\xbb\xbf)?\s*([[{])/u.exec(text)?.[1];
  const json = options.format === 'json' || options.format === 'ndjson' || (options.format === undefined && first !== undefined);
  if (!json) {
    yield* readTextTable(source.name, all, options, context);
    return;
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of all) chunks.push(chunk);
  yield* readJson(source.name, Buffer.concat(chunks).toString('utf8'), context);
}

/** Zero bytes that are not those of UTF-16. */
function looksBinary(bytes: Buffer): boolean {
  let even = 0;
  let odd = 0;
  bytes.forEach((byte, index) => {
    if (byte === 0) {
      if (index % 2 === 0) even++;
      else odd++;
    }
  });
  const half = bytes.length / 2;
  return even + odd > 0 && !(even > half * 0.3 && odd < half * 0.1) && !(odd > half * 0.3 && even < half * 0.1);
}

function nameOf(mark: string): string {
  if (mark.startsWith('%PDF')) return 'PDF';
  if (mark.startsWith('<')) return 'HTML';
  if (mark === '') return '?';
  return /^[\w{\\]+$/u.test(mark) ? mark : '?';
}

export { caseToJson, readCaseValue } from './case-json.ts';
export { readChargeFactText, readFactText, type FactReading } from './cells/read-cell.ts';
export type { ChargeReader, ChargesRead, IntakeContext } from './context.ts';
export { IntakeError } from './error.ts';
export { parseMapping, mappingText, type Mapping } from './table/mapping.ts';
export type { ReadItem, ReadOptions, Source, Target } from './types.ts';
