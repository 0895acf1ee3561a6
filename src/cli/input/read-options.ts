/** The options on how inputs are read. */
import { readFile } from 'node:fs/promises';
import type { Format, Mapping, ReadOptions } from '../../intake/index.ts';
import { UsageError } from '../exit.ts';
import { readError } from './inputs.ts';
import { text, type Options } from '../context.ts';

export async function readOptionsOf(options: Options): Promise<ReadOptions> {
  const sheet = text(options['sheet']);
  const order = text(options['dateOrder']);
  if (order !== undefined && order !== 'dmy' && order !== 'mdy') throw new UsageError('bad-date-order', { text: order });
  const map = text(options['map']);
  const named = text(options['inputFormat']);
  const format = INPUT_FORMATS.find((known) => known === named?.toLowerCase());
  if (named !== undefined && format === undefined) throw new UsageError('bad-input-format', { text: named, known: INPUT_FORMATS.join(', ') });
  const row = text(options['headerRow']);
  if (row !== undefined && !/^[1-9]\d{0,6}$/u.test(row)) throw new UsageError('bad-header-row', { text: row });
  return {
    format,
    delimiter: delimiterOf(text(options['inputDelimiter'])),
    headerRow: row === undefined ? undefined : Number(row),
    encoding: text(options['encoding']),
    sheet: sheet !== undefined && /^\d+$/u.test(sheet) ? Number(sheet) : sheet,
    dateOrder: order,
    ...(options['strictMap'] === true ? { columns: 'sure' as const } : {}),
    mapping: map === undefined ? undefined : await mappingFrom(map),
  };
}

const INPUT_FORMATS: readonly Format[] = ['csv', 'json', 'ndjson', 'xlsx', 'xls', 'ods'];

function delimiterOf(written: string | undefined): string | undefined {
  const character = written === 'tab' || written === '\\t' ? '\t' : written;
  if (character !== undefined && ([...character].length !== 1 || /["\r\n]/u.test(character))) throw new UsageError('bad-input-delimiter', { text: written ?? '' });
  return character;
}

async function mappingFrom(file: string): Promise<Mapping> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw readError(error, file);
  });
  const { parseMapping } = await import('../../intake/table/mapping-file.ts');
  return parseMapping(bytes.toString('utf8'));
}
