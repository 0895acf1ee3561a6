/** One table, from its rows to its cases. Every row below the headings comes out once. */
import { peek } from '../bytes/peek.ts';
import type { IntakeContext } from '../context.ts';
import { IntakeError } from '../error.ts';
import { LIMITS } from '../limits.ts';
import { fold, shown } from '../text.ts';
import type { Detected, ReadItem, ReadOptions, Target } from '../types.ts';
import { assignColumns } from './assign.ts';
import type { Grid } from './grid.ts';
import { findHeader, firstCells, type Header } from './header.ts';
import { DECIDING } from './headings.ts';
import { applyMapping, columnName, fingerprintOf, type Mapping } from './mapping.ts';
import { TablePlan } from './plan.ts';
import { isBlankRow, type RawRow } from './raw-row.ts';
import { addedColumns } from '../rejects.ts';

const TOTALS = /^(?:sub ?)?(?:total(?:es)?|suma|sum)(?: general| de casos| casos| personas| cases)?\s*[:=.]?\s*\d*$/u;
const FIGURE = /^[\d.,\s%]*$/u;

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
  if (!header) throw new IntakeError('headings-not-found', { cells: firstCells(first) }, origin);
  const whole = header.headings;
  const added = addedColumns(whole);
  const headings = added > 0 ? whole.slice(0, -added) : whole;
  const sample = first.slice(header.used).filter((row) => row.broken === undefined).map((row) => row.cells);
  const unsettled: IntakeError[] = [];
  const own = placed(origin, () => (options.mapping ? applyMapping(options.mapping, headings) : assignColumns(headings, sample, context, options.unsettled === true ? (conflict) => unsettled.push(conflict) : undefined)));
  const targets: readonly (Target | null)[] = [...own, ...whole.slice(headings.length).map(() => null)];
  if (options.unsettled !== true && !targets.some((target) => target !== null && DECIDING.has(target))) throw new IntakeError('deciding-column-missing', { columns: headings.map((_, index) => columnName(index, headings)).slice(0, 40).join(', ') }, origin);
  grid.expect?.(whole.length);
  const mapping: Mapping = { format: 'amnistia-map/1', fingerprint: fingerprintOf(headings), columns: headings.map((heading, index) => ({ heading, fact: targets[index] ?? null })) };
  const plan = new TablePlan({ headings: whole, targets, context, dateOrder: options.dateOrder ?? 'dmy', idPrefix: idPrefix?.() ?? origin.idPrefix });
  plan.look(sample);
  const place = { file: origin.file, ...(origin.sheet === undefined ? {} : { sheet: origin.sheet }) };
  async function* items(): AsyncGenerator<readonly ReadItem[]> {
    const detected: Detected = { ...grid.detected(), headerRow: header?.row ?? 1 };
    const opening: ReadItem[] = [{ kind: 'table', ...place, headings: whole, mapping, detected }];
    const { encoding, delimiter } = detected;
    if (encoding !== undefined && delimiter !== undefined) {
      opening.push({ kind: 'notice', ...place, code: 'dialect-detected', values: { file: origin.file, encoding, delimiter: delimiter === '\t' ? 'tab' : delimiter, row: String(detected.headerRow) } });
    }
    const above = first.slice(0, (header?.used ?? 1) - 1).filter((row) => !isBlankRow(row.cells) || row.broken !== undefined).length;
    if (above > 0) opening.push({ kind: 'notice', ...place, code: 'rows-above-headings', values: { rows: String(above), header: String(header?.row ?? 1) } });
    const untouched = headings.flatMap((heading, index) => (targets[index] === null && heading.trim() !== '' ? [columnName(index, headings)] : []));
    if (untouched.length > 0) opening.push({ kind: 'notice', ...place, code: 'columns-unknown', values: { file: origin.file, columns: untouched.join(', ') } });
    yield opening;
    let skip = header?.used ?? 0;
    for await (const batch of all) {
      const rows = skip === 0 ? batch : batch.slice(skip);
      skip = Math.max(0, skip - batch.length);
      if (rows.length === 0) continue;
      const read = rows.map((row) => rowItem(row, whole, plan, place, detected.delimiter));
      yield read;
      for (const item of read) if (item.kind === 'blank' && item.reason === 'totals') yield [{ kind: 'notice', ...place, code: 'totals-row', values: { row: String(item.row) } }];
    }
    const notices: ReadItem[] = plan.orderNotices().map((notice) => ({ kind: 'notice', ...place, code: notice.code, values: { file: origin.file, ...notice.values } }));
    if (notices.length > 0) yield notices;
    options.onRecords?.(origin.file, cut - (header?.used ?? 0));
  }
  return { headings, header, mapping, unsettled, sample, items };
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

function rowItem(raw: RawRow, headings: readonly string[], plan: TablePlan, place: { readonly file: string; readonly sheet?: string }, delimiter: string | undefined): ReadItem {
  const { row, cells } = raw;
  if (raw.broken !== undefined && !raw.broken.includes('"') && raw.broken.split(delimiter ?? ';').length > headings.length) {
    const found = raw.broken.split(delimiter ?? ';');
    return { kind: 'rejected', ...place, row, column: columnName(headings.length, headings), code: 'extra-cell', values: { cells: String(found.length), expected: String(headings.length), text: shown(found[headings.length] ?? '', 40) }, original: found };
  }
  if (raw.broken !== undefined) return { kind: 'rejected', ...place, row, column: '', code: 'broken-quotes', values: {}, original: raw.broken.split(delimiter ?? ';') };
  // A spreadsheet ends a row at its last filled cell; only in text a row can be cut.
  const ragged = delimiter !== undefined;
  if (isBlankRow(cells)) return { kind: 'blank', ...place, row, reason: 'empty' };
  const width = headings.length;
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index] ?? '';
    if (cell.length > LIMITS.cell) return { kind: 'rejected', ...place, row, column: columnName(index, headings), code: 'cell-too-long', values: { limit: String(LIMITS.cell) }, original: cells };
    if (index >= width && cell.trim() !== '') {
      return { kind: 'rejected', ...place, row, column: columnName(index, headings), code: 'extra-cell', values: { cells: String(cells.length), expected: String(width), text: shown(cell, 40) }, original: cells };
    }
  }
  if (isTotals(cells)) return { kind: 'blank', ...place, row, reason: 'totals' };
  const whole = ragged || cells.length >= width ? cells : [...cells, ...Array<string>(width - cells.length).fill('')];
  const { line } = raw;
  return { kind: 'case', ...place, row, cells: whole, ...(line === undefined ? {} : { line }), case: plan.caseOf(row, cells, ragged && cells.length < width, raw.suspect === true) };
}

/** "Total: 20" and figures, and nothing else. */
function isTotals(cells: readonly string[]): boolean {
  let first = '';
  for (const cell of cells) {
    if (cell === '') continue;
    if (first === '') {
      if (cell.length > 40 || !/^\s*(?:sub|tot|sum)/iu.test(cell)) return false;
      first = cell;
    } else if (!FIGURE.test(cell)) return false;
  }
  return TOTALS.test(fold(first));
}
