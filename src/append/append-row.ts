/**
 * A case as one more row of a table that somebody keeps. A cell is written
 * only if it reads back as the same fact, and the file only if it reads back
 * as all that it was and this row.
 */
import { hasCharges, isUnknown, type Case, type Fact } from '../case/case.ts';
import type { CaseFactId } from '../case/facts.ts';
import type { IntakeContext } from '../intake/context.ts';
import type { ReadOptions, Target } from '../intake/types.ts';
import { ZipError } from '../zip/error.ts';
import { AppendError } from './obstacle.ts';
import { lookAt, type TableSeen } from './look.ts';
import { csvFile } from './csv-file.ts';
import { misread } from './read-back.ts';
import type { TableFile } from './table-file.ts';
import { waysFor, type Way } from './ways.ts';

export interface AppendedRow {
  /** The whole file with the row. */
  readonly bytes: Buffer;
  /** Number of the new row, as a spreadsheet shows it. */
  readonly row: number;
  /** Name of the sheet; none in a text. */
  readonly sheet: string | undefined;
  /** Number of a row that has the same id already. */
  readonly sameId: number | null;
  /** Number of a row of totals that the new row stands below. */
  readonly belowTotals: number | null;
  /** What the case says and the table has no column for. */
  readonly noColumn: readonly Target[];
  /** What no cell of the table would be read back as. */
  readonly notSame: readonly Target[];
  /** Whether the charges are written in words that leave more than one offence possible. */
  readonly chargesDoubtful: boolean;
  /** Whether the file has formulas that show what they made of the rows before. */
  readonly formulas: boolean;
}

export interface RowOptions extends ReadOptions {
  /** "art. 52 LOCDOFT": says which offence a name is that several share. */
  readonly cite: (offence: string) => string | null;
}

/**
 * @param content the whole file as it is
 * @throws IntakeError where the file is no table with known headings
 * @throws AppendError where it is one, and takes no row
 */
export async function appendedRow(content: Uint8Array, name: string, subject: Case, options: RowOptions, context: IntakeContext): Promise<AppendedRow> {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const seen = await lookAt(bytes, name, options, context);
  const file = await fileOf(bytes, seen).catch((error: unknown) => {
    throw error instanceof ZipError ? new AppendError('container') : error;
  });
  const ways = new Map(seen.targets.flatMap((target, column) => {
    if (target === null || seen.targets.indexOf(target) !== column) return [];
    // Where several columns say one fact together, none of them takes all of it; charges may stand in the first.
    const isSplit = target !== 'charges' && seen.targets.lastIndexOf(target) !== column;
    const list = waysFor(target, column, subject, file, context, options);
    return list === null ? [] : [[target, file.taken(column) || isSplit ? [] : [...list]] as const];
  }));
  const written = await tried(seen, file, ways, (whole, chosen) => misread(whole, name, seen, subject, chosen, options, context));
  const columns = new Set(seen.targets);
  const charges = written.chosen.get('charges');
  return {
    bytes: written.bytes,
    row: file.row,
    sheet: seen.sheet,
    sameId: subject.id === '' ? null : (seen.rowOf(subject.id) ?? null),
    belowTotals: seen.totals,
    noColumn: statedBy(subject).filter((id) => !columns.has(id)),
    notSame: [...ways.keys()].filter((target) => !written.chosen.has(target)),
    chargesDoubtful: charges?.nearness !== undefined && charges.nearness !== 'exactly',
    formulas: file.formulas,
  };
}

async function fileOf(bytes: Buffer, seen: TableSeen): Promise<TableFile> {
  if (seen.format === 'xlsx') return (await import('./xlsx-file.ts')).xlsxFile(bytes, seen);
  if (seen.format === 'ods') return (await import('./ods-file.ts')).odsFile(bytes, seen);
  if (seen.format !== 'csv') throw new AppendError('xls');
  return csvFile(bytes, { last: seen.last, encoding: seen.encoding, delimiter: seen.delimiter });
}

type Chosen = ReadonlyMap<Target, Way>;

/**
 * The first way of each column, and the next where the whole file does not
 * read as it should: cells of one row are read together, and a date can say
 * how all the dates of its column are to be read.
 */
async function tried(seen: TableSeen, file: TableFile, ways: ReadonlyMap<Target, Way[]>, wrong: (bytes: Buffer, chosen: Chosen) => Promise<ReadonlySet<Target>>): Promise<{ readonly bytes: Buffer; readonly chosen: Chosen }> {
  for (;;) {
    const chosen: Chosen = new Map([...ways].flatMap(([target, [first]]) => (first ? [[target, first] as const] : [])));
    const cells = Array.from({ length: seen.columns }, (_, column) => {
      const target = seen.targets[column] ?? null;
      return target === null || seen.targets.indexOf(target) !== column ? null : (chosen.get(target)?.value ?? null);
    });
    if (cells.every((cell) => cell === null)) throw new AppendError('nothing-to-write');
    const bytes = file.withRow(cells);
    const misfits = await wrong(bytes, chosen);
    if (misfits.size === 0) return { bytes, chosen };
    for (const target of misfits) ways.get(target)?.shift();
  }
}

/** The facts that a case states. */
function statedBy(subject: Case): readonly Target[] {
  const facts = (Object.entries(subject.facts) as [CaseFactId, Fact<unknown> | undefined][]).flatMap(([id, fact]) => (isUnknown(fact) ? [] : [id]));
  return [...facts, ...(hasCharges(subject.charges) ? (['charges'] as const) : [])];
}
