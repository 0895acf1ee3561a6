/** One table, from its rows to its cases. Every row below the headings comes out once. */
import { definitionOf } from '../../case/facts.ts';
import { peek } from '../bytes/peek.ts';
import type { IntakeContext } from '../context.ts';
import { IntakeError } from '../error.ts';
import type { Code } from '../../i18n/codes.ts';
import { LIMITS } from '../limits.ts';
import type { Detected, ReadItem, ReadOptions, Target } from '../types.ts';
import { continued } from './continued.ts';
import { findColumns, type FoundColumn } from './columns/find.ts';
import { rowsAboveFrom } from './above.ts';
import type { Grid } from './grid.ts';
import { dataCells } from './data-cell.ts';
import { findHeader, firstRowFound, type Header } from './header.ts';
import { DECIDING } from './headings.ts';
import { applyMapping, type Applied, columnLetters, columnName, fingerprintOf, type Mapping } from './mapping.ts';
import { TablePlan, type Doubtful } from './plan.ts';
import { isBlankRow, type RawRow } from './raw-row.ts';
import { rowItem, type RowReading } from './row-item.ts';
import { asideOf } from './set-aside.ts';
import { addedColumns } from '../rejects.ts';
import { columnLetter } from '../spreadsheet/column-letter.ts';

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
  /** What each column was taken for and how sure that is; null where a person's mapping says it. */
  readonly found: readonly FoundColumn[] | null;
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
  const { mapping: given } = options;
  const applied = given ? placed(origin, () => applyMapping(given, headings, options.columns === 'sure')) : null;
  const found = applied?.added.length === 0 ? null : besides(applied, findColumns(headings, sample, context));
  const own = found?.map(({ fact }) => fact) ?? applied?.facts ?? [];
  const targets: readonly (Target | null)[] = [...own, ...whole.slice(headings.length).map(() => null)];
  if (options.columns !== 'open') placed(origin, () => { refuse(headings, targets, found, options); });
  grid.expect?.(whole.length);
  const mapping: Mapping = { format: 'amnistia-map/1', fingerprint: fingerprintOf(headings), columns: headings.map((heading, index) => ({ heading, fact: targets[index] ?? null })) };
  const marks = found?.map(({ marked }) => marked);
  const plan = new TablePlan({ headings: whole, targets, marks, doubtful: doubtfulOf(found ?? [], targets), dateOrder: options.dateOrder ?? 'dmy', idPrefix: idPrefix?.() ?? origin.idPrefix, context });
  const place = { file: origin.file, ...(origin.sheet === undefined ? {} : { sheet: origin.sheet }) };
  function opening(detected: Detected): readonly ReadItem[] {
    const items: ReadItem[] = [{ kind: 'table', ...place, headings: whole, mapping, ...(found === null ? {} : { found }), detected }];
    const notice = (code: Code, values: Readonly<Record<string, string>>) => items.push({ kind: 'notice', ...place, code, values: { file: origin.file, ...values } });
    const { encoding, delimiter } = detected;
    if (encoding !== undefined && delimiter !== undefined) notice('dialect-detected', { encoding, delimiter: delimiter === '\t' ? 'tab' : delimiter, row: String(detected.headerRow) });
    const above = [...first.slice(0, start), ...first.slice(header?.from, (header?.used ?? 1) - 1)].filter((row) => !isBlankRow(row.cells)).length;
    if (above > 0) notice('rows-above-headings', { rows: String(above), header: String(header?.row ?? 1) });
    if (header?.isBroken === true) notice('headings-broken', { row: String(header.row) });
    if (applied && given && (applied.missing.length > 0 || applied.added.length > 0)) notice('mapping-partly', { used: String(given.columns.length - applied.missing.length), all: String(given.columns.length), facts: applied.missing.flatMap(({ fact }) => fact ?? []).join('/'), letters: columnLetters(applied.added), headings: applied.added.map((index) => columnName(index, headings)).join(', ') });
    const places = [...headings.keys()];
    const likely = places.filter((index) => found?.[index]?.band === 'likely' && targets[index] !== null);
    if (likely.length > 0) notice('columns-likely', { letters: columnLetters(likely), columns: likely.map((index) => `${columnLetter(index)}=${targets[index] ?? ''}=${String(found?.[index]?.read)}/${String(found?.[index]?.looked)}`).join(';') });
    const unsure = places.filter((index) => isUnsure(found?.[index]));
    if (unsure.length > 0) notice('columns-unsure', { letters: columnLetters(unsure), columns: unsure.map((index) => `${columnLetter(index)}=${(found?.[index]?.candidates ?? []).join('/')}`).join(';') });
    const untouched = headings.flatMap((heading, index) => (targets[index] === null && !unsure.includes(index) && heading.trim() !== '' ? [index] : []));
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
  return { headings, header, mapping, found, sample, items };
}

/** The columns that a person's mapping says, and what was found of those that it does not know; a fact that it has a column for takes no other. */
function besides(applied: Applied | null, found: readonly FoundColumn[]): readonly FoundColumn[] {
  if (applied === null) return found;
  return found.map((column, index) => {
    if (!applied.added.includes(index)) return { ...column, fact: applied.facts[index] ?? null, band: 'sure', candidates: [], marked: null };
    const candidates = column.candidates.filter((fact) => !applied.facts.includes(fact));
    return column.fact !== null && applied.facts.includes(column.fact) ? { ...column, fact: null, band: 'unsure', candidates, marked: null } : { ...column, candidates };
  });
}

/** Whether a column was left unused that may decide. */
export function isUnsure(column: FoundColumn | undefined): boolean {
  return column !== undefined && column.fact === null && column.candidates.some(canBePresumed);
}

/** Whether a case can turn on a fact. */
function canBePresumed(fact: Target): boolean {
  return fact === 'charges' || (fact !== 'id' && definitionOf(fact).kind !== 'text');
}

/** Facts of which a column may speak that is not used, and no other column does. */
function doubtfulOf(found: readonly FoundColumn[], targets: readonly (Target | null)[]): readonly Doubtful[] {
  return found.flatMap((column, index) => column.fact !== null ? [] : column.candidates.flatMap((fact): readonly Doubtful[] => (targets.includes(fact) || fact === 'id' || !canBePresumed(fact) ? [] : [{ index, fact }])));
}

/** @throws IntakeError where nothing that is asked for is known, or not all of it for sure where that was asked for */
function refuse(headings: readonly string[], targets: readonly (Target | null)[], found: readonly FoundColumn[] | null, { deciding = DECIDING, columns }: ReadOptions): void {
  const open = columns === 'sure' ? [...headings.keys()].filter((index) => isUnsure(found?.[index]) || (found?.[index]?.band === 'likely' && found[index].fact !== null && deciding.has(found[index].fact))) : [];
  if (open.length > 0) throw new IntakeError('columns-not-sure', { letters: columnLetters(open), columns: open.map((index) => columnName(index, headings)).join(', ') });
  // A column that may be one of them is enough: what it says is told, and nobody is lost over it.
  const isAsked = (target: Target | null) => target !== null && (deciding.has(target) || target === 'court-name');
  if (!targets.some(isAsked) && found?.some(({ candidates }) => candidates.some(isAsked)) !== true) throw new IntakeError('deciding-column-missing');
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
