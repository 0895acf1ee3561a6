/** One table, from its rows to its cases. Every row below the headings comes out once. */
import { peek } from '../bytes/peek.ts';
import type { IntakeContext } from '../context.ts';
import { IntakeError } from '../error.ts';
import type { Code } from '../../i18n/codes.ts';
import { LIMITS } from '../limits.ts';
import type { Detected, ReadItem, ReadOptions, Target } from '../types.ts';
import { continued } from './continued.ts';
import { assignColumns, chargesByValues } from './assign.ts';
import { rowsAboveFrom } from './above.ts';
import type { Grid } from './grid.ts';
import { dataCells } from './data-cell.ts';
import { findHeader, firstRowFound, type Header } from './header.ts';
import { DECIDING } from './headings.ts';
import { applyMapping, columnLetters, columnName, fingerprintOf, type Mapping } from './mapping.ts';
import { TablePlan } from './plan.ts';
import { isBlankRow, type RawRow } from './raw-row.ts';
import { rowItem, type RowReading } from './row-item.ts';
import { asideOf } from './set-aside.ts';
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
  if (!header) throw new IntakeError('headings-not-found', { ...firstRowFound(first) }, origin);
  const whole = header.headings;
  const added = addedColumns(whole);
  const headings = added > 0 ? whole.slice(0, -added) : whole;
  const under = soundCells(first.slice(header.used));
  const start = rowsAboveFrom(first.slice(0, header.from), under, whole.length);
  const early = first.slice(start, header.from);
  const sample = [...soundCells(early), ...under];
  const unsettled: IntakeError[] = [];
  const own = placed(origin, () => (options.mapping ? applyMapping(options.mapping, headings) : assignColumns(headings, sample, context, options.unsettled === true ? (conflict) => unsettled.push(conflict) : undefined)));
  const isDeciding = own.some((target) => target !== null && (options.deciding ?? DECIDING).has(target));
  const byValues = isDeciding || options.mapping || options.unsettled === true ? null : chargesByValues(headings, sample, context);
  const targets: readonly (Target | null)[] = [...own.map((target, index) => (index === byValues ? 'charges' : target)), ...whole.slice(headings.length).map(() => null)];
  if (options.unsettled !== true && !isDeciding && byValues === null) throw new IntakeError('deciding-column-missing', {}, origin);
  grid.expect?.(whole.length);
  const mapping: Mapping = { format: 'amnistia-map/1', fingerprint: fingerprintOf(headings), columns: headings.map((heading, index) => ({ heading, fact: targets[index] ?? null })) };
  const plan = new TablePlan({ headings: whole, targets, dateOrder: options.dateOrder ?? 'dmy', idPrefix: idPrefix?.() ?? origin.idPrefix, context });
  const place = { file: origin.file, ...(origin.sheet === undefined ? {} : { sheet: origin.sheet }) };
  function opening(detected: Detected): readonly ReadItem[] {
    const items: ReadItem[] = [{ kind: 'table', ...place, headings: whole, mapping, detected }];
    const notice = (code: Code, values: Readonly<Record<string, string>>) => items.push({ kind: 'notice', ...place, code, values: { file: origin.file, ...values } });
    const { encoding, delimiter } = detected;
    if (encoding !== undefined && delimiter !== undefined) notice('dialect-detected', { encoding, delimiter: delimiter === '\t' ? 'tab' : delimiter, row: String(detected.headerRow) });
    const above = [...first.slice(0, start), ...first.slice(header?.from, (header?.used ?? 1) - 1)].filter((row) => !isBlankRow(row.cells)).length;
    if (above > 0) notice('rows-above-headings', { rows: String(above), header: String(header?.row ?? 1) });
    if (header?.isBroken === true) notice('headings-broken', { row: String(header.row) });
    if (byValues !== null) notice('column-by-values', { letters: columnLetters([byValues]), fact: 'charges' });
    const untouched = headings.flatMap((heading, index) => (targets[index] === null && heading.trim() !== '' ? [index] : []));
    if (untouched.length > 0) notice('columns-unknown', { letters: columnLetters(untouched), headings: untouched.map((index) => columnName(index, headings)).join(', ') });
    return items;
  }
  async function* items(): AsyncGenerator<readonly ReadItem[]> {
    const { from, used, row } = header as Header;
    const detected: Detected = { ...grid.detected(), headerRow: row };
    yield opening(detected);
    const above = [...first.slice(0, start), ...first.slice(from, used)].map(({ cells }) => cells);
    const reading: RowReading = { headings: whole, targets, above: above.filter((cells, index) => index >= above.length - 2 && dataCells(cells) === 0 || cells.filter((cell) => cell.trim() !== '').length === 1), plan, place, isText: detected.delimiter !== undefined, signing: 0, foreign: 0, named: { key: '', row: 0 } };
    for await (const rows of continued(judged(rowsOf(early, all, used), plan), targets, (cells) => asideOf(cells, reading) === null)) yield rows.map((each) => rowItem(each, reading));
    options.onRecords?.(origin.file, cut - used + early.length);
    const notices = plan.notices().map(({ code, values }): ReadItem => ({ kind: 'notice', ...place, code, values: { file: origin.file, ...values } }));
    if (notices.length > 0) yield notices;
  }
  return { headings, header, mapping, unsettled, sample, items };
}

function soundCells(rows: readonly RawRow[]): readonly (readonly string[])[] {
  return rows.filter((row) => row.broken === undefined).map((row) => row.cells);
}

/** The rows of the table that stand above the headings, and those below. */
async function* rowsOf(early: readonly RawRow[], batches: Grid['rows'], used: number): AsyncGenerator<readonly RawRow[]> {
  if (early.length > 0) yield early;
  let skip = used;
  for await (const batch of batches) {
    const rows = skip === 0 ? batch : batch.slice(skip);
    skip = Math.max(0, skip - batch.length);
    if (rows.length > 0) yield rows;
  }
}

/** The same batches, held back while a date among them would be read otherwise if another one came. */
async function* judged(batches: AsyncIterable<readonly RawRow[]>, plan: TablePlan): AsyncGenerator<readonly RawRow[]> {
  let held: (readonly RawRow[])[] = [];
  let count = 0;
  for await (const batch of batches) {
    plan.look(batch);
    held.push(batch);
    count += batch.length;
    if (plan.isOpen && count < LIMITS.heldRows) continue;
    plan.judge();
    yield* held;
    [held, count] = [[], 0];
  }
  plan.judge();
  yield* held;
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
