/** The table whose columns a person looks at. */
import { DECIDING, isUnsure, openTables, shown, type IntakeContext } from '../../../intake/index.ts';
import { UsageError } from '../../exit.ts';
import type { Context, Options } from '../../context.ts';
import { openInputs } from '../inputs.ts';
import { readOptionsOf } from '../read-options.ts';
import { ColumnDraft } from './draft.ts';

export interface OpenedColumns {
  readonly draft: ColumnDraft;
  readonly sheet: string;
}

/** The one table that a mapping can be for; sheets with the same headings are one. */
export async function openColumns(context: Context, file: string, options: Options, intake: IntakeContext): Promise<OpenedColumns> {
  const [input] = await openInputs([file], context.terminal);
  if (!input) throw new UsageError('no-input');
  const tables = await openTables(input, { ...(await readOptionsOf(options)), columns: 'open' }, intake);
  const telling = tables.filter(({ table }) => table.found?.some(isUnsure) === true || table.mapping.columns.some(({ fact }) => fact !== null && DECIDING.has(fact)));
  const candidates = telling.length > 0 ? telling : tables;
  const [first, ...others] = candidates;
  if (!first) throw new UsageError('no-case-in-file', { file });
  if (others.some(({ table }) => table.mapping.fingerprint !== first.table.mapping.fingerprint)) {
    throw new UsageError('map-several-tables', { file, sheets: candidates.map(({ sheet }) => shown(sheet ?? '', 40)).join(', ') });
  }
  return { draft: new ColumnDraft(first.table), sheet: first.sheet ?? '' };
}
