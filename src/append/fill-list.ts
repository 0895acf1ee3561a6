/**
 * Answers written into the list that they were asked of. What a cell says and
 * is read stays; each change is read back, and the whole list with it, before
 * anything of it counts.
 */
import { hasCharges, isUnknown, type Case, type Fact } from '../case/case.ts';
import type { DateSpan } from '../case/dates.ts';
import { overlap } from '../case/dates.ts';
import { definitionOf, type CaseFactId } from '../case/facts.ts';
import type { IntakeContext } from '../intake/context.ts';
import type { ReadOptions } from '../intake/types.ts';
import { ZipError } from '../zip/error.ts';
import type { CellChange, CellsFile } from './cells-file.ts';
import { judged, type AnswerTarget, type Judged, type Verdict } from './given.ts';
import { AppendError } from './obstacle.ts';
import { rowKey, whoIn } from './row-key.ts';
import { tablesIn, cellsFileOf, type TableRead } from './tables-read.ts';
import type { CellValue } from './table-file.ts';

/** What somebody answered about one row. */
export interface GivenRow {
  /** See {@link rowKey}. */
  readonly key: string;
  /** Whether the list is as it was when the key was made: without that, a key that says nobody says nothing. */
  readonly sameList: boolean;
  /** The sheet of answers, and its row. */
  readonly file: string;
  readonly row: number;
  readonly cells: readonly (readonly [target: AnswerTarget, answer: string])[];
}

/** What became of one answer. */
export interface Told {
  readonly given: GivenRow;
  readonly target: AnswerTarget;
  readonly answer: string;
  readonly row: number;
  readonly sheet?: string | undefined;
  readonly id: string;
  /** What stood in the list's cell. */
  readonly own: string;
}

export interface FilledList {
  readonly bytes: Buffer;
  /** Rows of the list with a case: as many as before. */
  readonly rows: number;
  readonly told: Readonly<Record<Verdict | 'not-written', readonly Told[]>>;
  /** Answers whose row is not in the list, or not the only one. */
  readonly unmatched: readonly GivenRow[];
  /** Rows that no longer stand where they stood. */
  readonly moved: number;
  /** Headings of the columns that the list did not have. */
  readonly added: readonly string[];
}

export interface FillOptions extends ReadOptions {
  /** The heading of a column for a fact that the list has none for. */
  readonly headingOf: (target: AnswerTarget) => string;
  /** The heading of the column that keeps what stood in a cell before. */
  readonly before: string;
}

interface Job extends Told {
  readonly table: TableRead;
  readonly subject: Case;
  readonly column: number;
  readonly judged: Judged;
  /** Ways to write it that were not yet tried. */
  values: readonly CellValue[];
}

/** @throws IntakeError where the list cannot be read @throws AppendError where it can, and cannot be changed */
export async function filledList(content: Uint8Array, name: string, given: readonly GivenRow[], options: FillOptions, context: IntakeContext): Promise<FilledList> {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const tables = await tablesIn(bytes, name, options, context);
  const rows = tables.flatMap((table) => [...table.rows.values()].map((row) => ({ ...row, table })));
  const exact = new Map(rows.map((row) => [rowKey({ ...row, sheet: row.table.sheet }), row]));
  const byPerson = new Map<string, (typeof rows)[number] | null>();
  for (const [key, row] of exact) if (whoIn(key) !== '') byPerson.set(whoIn(key), byPerson.has(whoIn(key)) ? null : row);
  const told: Record<Verdict | 'not-written', Told[]> = { fill: [], same: [], differs: [], unread: [], 'not-written': [] };
  const unmatched: GivenRow[] = [];
  let moved = 0;
  const jobs = new Map<string, Job>();
  for (const one of given) {
    const found = whoIn(one.key) === '' && !one.sameList ? null : (exact.get(one.key) ?? byPerson.get(whoIn(one.key)) ?? null);
    if (!found) {
      unmatched.push(one);
      continue;
    }
    if (!exact.has(one.key)) moved += 1;
    const { table, row, case: subject, cells } = found;
    for (const [target, answer] of one.cells) {
      const column = table.targets.indexOf(target);
      const own = cells[column] ?? '';
      const result = judged(target, answer, subject, own, { context, dateOrder: options.dateOrder });
      const each: Told = { given: one, target, answer, row, sheet: table.sheet, id: subject.id, own };
      const place = `${String(tables.indexOf(table))} ${String(row)} ${target}`;
      const before = jobs.get(place);
      if (result.verdict !== 'fill') told[result.verdict].push(each);
      else if (before) told[before.answer === answer ? 'same' : 'differs'].push(each);
      // Of several columns that say one fact together, none takes all of it.
      else if (table.targets.lastIndexOf(target) !== column) told['not-written'].push(each);
      else jobs.set(place, { ...each, table, subject, column, judged: result, values: [] });
    }
  }
  const written = await writtenOut(bytes, name, tables, [...jobs.values()], options, context, (job, verdict) => told[verdict].push(job));
  told.fill.push(...written.jobs);
  return { bytes: written.bytes, rows: rows.length, told, unmatched, moved, added: written.added };
}

/** Writes and reads back until all of it is read as it should be. */
async function writtenOut(bytes: Buffer, name: string, tables: readonly TableRead[], all: readonly Job[], options: FillOptions, context: IntakeContext, drop: (job: Job, verdict: 'differs' | 'not-written') => void): Promise<{ readonly bytes: Buffer; readonly jobs: readonly Job[]; readonly added: readonly string[] }> {
  let jobs = all;
  let waiting: readonly Job[] = [];
  let tried: ReadonlySet<Job> = new Set();
  const file = async (from: Buffer, table: TableRead): Promise<CellsFile> => cellsFileOf(from, table, options).catch((error: unknown) => {
    throw error instanceof ZipError ? new AppendError('container') : error;
  });
  const first = new Map<TableRead, CellsFile>();
  for (const table of new Set(jobs.map((job) => job.table))) first.set(table, await file(bytes, table));
  for (const job of jobs) job.values = valuesOf(job, first.get(job.table));
  for (;;) {
    for (const job of jobs.filter(({ values }) => values.length === 0)) drop(job, 'not-written');
    jobs = jobs.filter(({ values }) => values.length > 0);
    let made = bytes;
    const added = new Set<string>();
    for (const table of tables) {
      const own = jobs.filter((job) => job.table === table);
      if (own.length === 0) continue;
      const { changes, headings } = changesFor(table, own, options);
      for (const heading of headings) added.add(heading);
      made = await (await file(made, table)).with(changes, headings);
    }
    const after = await tablesIn(made, name, options, context);
    if (!tables.every(({ kinds, sheet }, at) => after[at]?.kinds === kinds && after[at].sheet === sheet)) {
      if (added.size === 0) throw new AppendError('not-same');
      // One more column can make another row of one that has too many cells: what needs it stays out.
      for (const job of jobs) if (job.column < 0 || job.own.trim() !== '') job.values = [];
      continue;
    }
    const wrong = wrongIn(after, tables, jobs);
    for (const job of wrong.unsaid) job.values = job.values.slice(1);
    for (const own of wrong.against) {
      // What a row takes is known once the rest of it was read back: of several answers each is tried alone.
      const culprits = own.length === 1 ? own : own.filter((job) => tried.has(job));
      const others = own.filter((job) => !culprits.includes(job));
      for (const job of culprits) drop(job, 'differs');
      if (culprits.length === 0) waiting = [...waiting, ...others];
      jobs = jobs.filter((job) => !own.includes(job) || (culprits.length > 0 && others.includes(job)));
    }
    if (wrong.unsaid.length > 0 || wrong.against.length > 0) continue;
    if (waiting.length === 0) return { bytes: made, jobs, added: [...added] };
    tried = new Set(new Map([...waiting].reverse().map((job) => [`${String(tables.indexOf(job.table))} ${String(job.row)}`, job])).values());
    waiting = waiting.filter((job) => !tried.has(job));
    jobs = [...jobs, ...tried];
  }
}

/** The ways to write an answer; none where nothing can be written there. */
function valuesOf({ column, row, table, judged: { ways, day } }: Job, file: CellsFile | undefined): readonly CellValue[] {
  const place = { row, column: column < 0 ? table.width : column };
  if (file?.canHold(place) !== true) return [];
  return [...(day !== null && column >= 0 && file.shows(place) === 'day' ? [{ day }] : []), ...ways.map((text) => ({ text }))];
}

/** The cells to change, what stood there in a column of its own, and the headings of the columns that are new. */
function changesFor(table: TableRead, jobs: readonly Job[], { headingOf, before }: FillOptions): { readonly changes: readonly CellChange[]; readonly headings: readonly string[] } {
  const replaced = new Map<number, string[]>();
  for (const { row, column, own } of jobs) if (own.trim() !== '') replaced.set(row, [...(replaced.get(row) ?? []), `${table.headings[column] ?? ''}: ${own.trim()}`]);
  const kept = table.headings.indexOf(before);
  const headings = [...new Set(jobs.flatMap(({ target, column }) => (column < 0 ? [headingOf(target)] : [])))];
  if (replaced.size > 0 && kept < 0) headings.push(before);
  const place = (heading: string): number => table.width + headings.indexOf(heading);
  const changes = jobs.flatMap(({ row, target, column, values: [value] }) => (value ? [{ row, column: column < 0 ? place(headingOf(target)) : column, value }] : []));
  const column = kept < 0 ? place(before) : kept;
  const notes = [...replaced].map(([row, texts]) => ({ row, column, value: { text: [table.rows.get(row)?.cells[kept] ?? '', ...texts].filter((text) => text !== '').join(' | ') } }));
  return { changes: [...changes, ...notes], headings };
}

/**
 * What is not read as it should be: answers to write in another way, and
 * the answers of each row whose other cells speak against one of them.
 * @throws AppendError where something else has changed
 */
function wrongIn(after: readonly TableRead[], before: readonly TableRead[], jobs: readonly Job[]): { readonly unsaid: readonly Job[]; readonly against: readonly (readonly Job[])[] } {
  const unsaid = new Set<Job>();
  const against: (readonly Job[])[] = [];
  const dates = jobs.filter(({ target }) => target !== 'charges' && definitionOf(target).kind === 'date');
  before.forEach((table, at) => {
    const now = after[at];
    const own = new Map<number, Job[]>();
    for (const job of jobs) if (job.table === table) own.set(job.row, [...(own.get(job.row) ?? []), job]);
    for (const [row, was] of table.rows) {
      const is = now?.rows.get(row);
      if (!is) throw new AppendError('not-same');
      const filled = own.get(row) ?? [];
      for (const job of filled) if (!job.judged.isSaid(is.case)) unsaid.add(job);
      if (holdsStill(was.case, is.case, new Set(filled.map(({ target }) => target)))) continue;
      if (filled.length > 0) against.push(filled);
      // A date can turn how the others of its column are read; nothing else of a row can touch another row.
      else if (dates.length === 0) throw new AppendError('not-same');
      else for (const job of dates) unsaid.add(job);
    }
  });
  const blamed = new Set(against.flat());
  return { unsaid: [...unsaid].filter((job) => !blamed.has(job)), against };
}

/** Whether a case says at least what it said. */
function holdsStill(was: Case, is: Case, answered: ReadonlySet<AnswerTarget>): boolean {
  if (was.id !== is.id) return false;
  if (!answered.has('charges') && hasCharges(was.charges)) {
    const { charges } = is;
    if (!hasCharges(charges) || charges.length !== was.charges.length) return false;
    if (!was.charges.every((charge, at) => charge.offences === null || charges[at]?.offences?.every((id) => charge.offences?.includes(id) === true) === true)) return false;
  }
  return (Object.entries(was.facts) as [CaseFactId, Fact<unknown>][]).every(([id, fact]) => {
    const now = is.facts[id] as Fact<unknown> | undefined;
    if (answered.has(id) || isUnknown(fact)) return true;
    return !isUnknown(now) && now.values.every((value) => fact.values.some((one) => (typeof one === 'object' && one !== null ? overlap(one as DateSpan, value as DateSpan) !== null : one === value)));
  });
}
