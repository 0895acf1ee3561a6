/** The options on how inputs are read. */
import { readFile } from 'node:fs/promises';
import type { Mapping, ReadOptions } from '../intake/index.ts';
import { UsageError } from './exit.ts';
import { readError } from './inputs.ts';
import { text, type Options } from './settings.ts';

export async function readOptionsOf(options: Options): Promise<ReadOptions> {
  const sheet = text(options['sheet']);
  const order = text(options['dateOrder']);
  if (order !== undefined && order !== 'dmy' && order !== 'mdy') throw new UsageError('bad-date-order', { text: order });
  const map = text(options['map']);
  return {
    encoding: text(options['encoding']),
    sheet: sheet !== undefined && /^\d+$/u.test(sheet) ? Number(sheet) : sheet,
    dateOrder: order,
    mapping: map === undefined ? undefined : await mappingFrom(map),
  };
}

async function mappingFrom(file: string): Promise<Mapping> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw readError(error, file);
  });
  const { parseMapping } = await import('../intake/table/mapping-file.ts');
  return parseMapping(bytes.toString('utf8'));
}
