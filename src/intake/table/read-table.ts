/** One table, from its rows to its cases. Every row below the headings comes out once. */
import { peek } from '../bytes/peek.ts';
import type { IntakeContext } from '../context.ts';
import { IntakeError } from '../error.ts';
import { LIMITS } from '../limits.ts';
import type { Detected, ReadItem, ReadOptions, Target } from '../types.ts';
import { assignColumns } from './assign.ts';
import type { Grid } from './grid.ts';
import { findHeader, firstCells, type Header } from './header.ts';
import { DECIDING } from './headings.ts';
import { applyMapping, columnName, fingerprintOf, type Mapping } from './mapping.ts';
import { TablePlan } from './plan.ts';
import { isBlankRow, type RawRow } from './raw-row.ts';
import { readBlocks, type Done, type Hands } from './read-blocks.ts';
import { itemsOf } from './row-item.ts';
import { addedColumns } from '../rejects.ts';

export interface TableOrigin {
  readonly file: string;
  readonly sheet?: string;
  readonly idPrefix: string;
}

/** A table whose headings are found and whose columns are assigned. */
export interface OpenTable {
  readonly headings: readonly string[];
  readonly header: Header;
  readonly mapping: Mapping;
  /** What the headings leave open, where a person is to settle it. */
  readonly unsettled: readonly IntakeError[];
  readonly sample: readonly (readonly string[])[];
  items(): AsyncGenerator<readonly ReadItem[]>;
  /** The same, the rows of a text in blocks that other hands may read; what they made of one comes in its place. */
  inBlocks<D extends Done>(hands: Hands<D>): AsyncGenerator<readonly ReadItem[] | D>;
}

/**
 * Finds the headings of a table and what its columns are for.
 * @throws IntakeError where no table can be found, naming what was
 */
export async function openTable(grid: Grid, origin: TableOrigin, options: ReadOptions, context: IntakeContext, idPrefix?: () => string): Promise<OpenTable> {
  let count = 0;
  let seen = 0;
  let cut = 0;
  const { head, all } = await peek(counting(grid.rows, (rows) => (cut += rows)), (batches) => {
    for (; seen < batches.length; seen += 1) count += batches[seen]?.length ?? 0;
    return count >= LIMITS.sample;
  });
  const first = head.flat();
  if (first.every((row) => row.broken === undefined && isBlankRow(row.cells))) throw new IntakeError('file-empty', {}, origin);
  const named = new Set(options.mapping?.columns.map((column) => column.heading.trim()) ?? []);
  const header = findHeader(first, options.headerRow, named, LIMITS.headerSearch);
  if (!header) throw new IntakeError('headings-not-found', { cells: firstCells(first) }, origin);
  const whole = header.headings;
  const added = addedColumns(whole);
  const headings = added > 0 ? whole.slice(0, -added) : whole;
  const sample = first.slice(header.used).filter((row) => row.broken === undefined).map((row) => row.cells);
  const unsettled: IntakeError[] = [];
  const own = placed(origin, () => (options.mapping ? applyMapping(options.mapping, headings) : assignColumns(headings, sample, context, options.unsettled === true ? (conflict) => unsettled.push(conflict) : undefined)));
  const targets: readonly (Target | null)[] = [...own, ...whole.slice(headings.length).map(() => null)];
  if (options.unsettled !== true && !targets.some((target) => target !== null && (options.deciding ?? DECIDING).has(target))) throw new IntakeError('deciding-column-missing', { columns: headings.map((_, index) => columnName(index, headings)).slice(0, 40).join(', ') }, origin);
  grid.expect?.(whole.length);
  const mapping: Mapping = { format: 'amnistia-map/1', fingerprint: fingerprintOf(headings), columns: headings.map((heading, index) => ({ heading, fact: targets[index] ?? null })) };
  const planned = { headings: whole, targets, dateOrder: options.dateOrder ?? 'dmy', idPrefix: idPrefix?.() ?? origin.idPrefix };
  const plan = new TablePlan({ ...planned, context });
  plan.look(sample);
  const place = { file: origin.file, ...(origin.sheet === undefined ? {} : { sheet: origin.sheet }) };
  function opening(detected: Detected): readonly ReadItem[] {
    const items: ReadItem[] = [{ kind: 'table', ...place, headings: whole, mapping, detected }];
    const { encoding, delimiter } = detected;
    if (encoding !== undefined && delimiter !== undefined) {
      items.push({ kind: 'notice', ...place, code: 'dialect-detected', values: { file: origin.file, encoding, delimiter: delimiter === '\t' ? 'tab' : delimiter, row: String(detected.headerRow) } });
    }
    const above = first.slice(0, (header?.used ?? 1) - 1).filter((row) => !isBlankRow(row.cells) || row.broken !== undefined).length;
    if (above > 0) items.push({ kind: 'notice', ...place, code: 'rows-above-headings', values: { rows: String(above), header: String(header?.row ?? 1) } });
    const untouched = headings.flatMap((heading, index) => (targets[index] === null && heading.trim() !== '' ? [columnName(index, headings)] : []));
    if (untouched.length > 0) items.push({ kind: 'notice', ...place, code: 'columns-unknown', values: { file: origin.file, columns: untouched.join(', ') } });
    return items;
  }
  function closing(records: number): readonly ReadItem[] {
    options.onRecords?.(origin.file, records - (header?.used ?? 0));
    return plan.orderNotices().map((notice) => ({ kind: 'notice', ...place, code: notice.code, values: { file: origin.file, ...notice.values } }));
  }
  async function* items(): AsyncGenerator<readonly ReadItem[]> {
    const detected: Detected = { ...grid.detected(), headerRow: header?.row ?? 1 };
    yield opening(detected);
    const reading = { headings: whole, plan, place, delimiter: detected.delimiter };
    let skip = header?.used ?? 0;
    for await (const batch of all) {
      const rows = skip === 0 ? batch : batch.slice(skip);
      skip = Math.max(0, skip - batch.length);
      if (rows.length > 0) yield itemsOf(rows, reading);
    }
    const notices = closing(cut);
    if (notices.length > 0) yield notices;
  }
  async function* inBlocks<D extends Done>(hands: Hands<D>): AsyncGenerator<readonly ReadItem[] | D> {
    const { rest } = grid;
    if (!rest) return yield* items();
    const detected: Detected = { ...grid.detected(), headerRow: header?.row ?? 1 };
    yield opening(detected);
    const reading = { headings: whole, plan, place, delimiter: detected.delimiter };
    const sampled = itemsOf(first.slice(header?.used ?? 0), reading);
    if (sampled.length > 0) yield sampled;
    hands.open({ ...planned, place, delimiter: rest.dialect.delimiter, newline: rest.dialect.newline, orders: plan.orders });
    const records = yield* readBlocks(rest, reading, hands);
    const notices = closing(cut + records);
    if (notices.length > 0) yield notices;
  }
  return { headings, header, mapping, unsettled, sample, items, inBlocks };
}

/** The same batches; `add` is told how many rows each holds. */
async function* counting(batches: Grid['rows'], add: (rows: number) => void): AsyncGenerator<readonly RawRow[]> {
  for await (const batch of batches) {
    add(batch.length);
    yield batch;
  }
}

function placed<T>(origin: TableOrigin, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof IntakeError && error.file === undefined) throw new IntakeError(error.code, error.values, origin);
    throw error;
  }
}
