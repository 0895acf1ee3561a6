/**
 * Rows that go on about the person above: a spreadsheet joins the cells of a
 * person over several rows of charges, and saved as text all but the first
 * name nobody. Without these charges that person would be decided by some of them.
 */
import { isErrorCell, isNullWord, saysUnknown } from '../cells/unknown.ts';
import { LIMITS } from '../limits.ts';
import { fold } from '../../text/fold.ts';
import type { Target } from '../types.ts';
import type { RawRow } from './raw-row.ts';

type Targets = readonly (Target | null)[];

const WHO: ReadonlySet<Target | null> = new Set<Target | null>(['id', 'name', 'id-number']);
const GOES_ON: ReadonlySet<Target | null> = new Set<Target | null>(['charges', 'notes']);

function isFilled(cell: string | undefined): boolean {
  return cell !== undefined && cell.trim() !== '';
}

/** Whether a row says whose it is. */
export function isNamed(cells: readonly string[], targets: Targets): boolean {
  return targets.some((target, index) => WHO.has(target) && isFilled(cells[index]));
}

/** The person whom a row names by name or identity number, in all columns that there are for it; empty where one is blank. */
export function personOf(cells: readonly string[], targets: Targets): string {
  const told = targets.flatMap((target, index) => (target === 'name' || target === 'id-number' ? [whose(cells[index] ?? '')] : []));
  return told.includes('') ? '' : told.join('\n');
}

/** A name or a number to compare; empty where the cell says that there is none, or holds an error. */
function whose(cell: string): string {
  const text = cell.trim();
  return isNullWord(text) || saysUnknown(text) || isErrorCell(text) ? '' : fold(text);
}

/** Whether a row has charges, and nothing of a person but them and notes. */
function goesOn(cells: readonly string[], targets: Targets): boolean {
  return targets.some((target, index) => target === 'charges' && isFilled(cells[index])) && cells.every((cell, index) => !isFilled(cell) || GOES_ON.has(targets[index] ?? null));
}

/** The rows with the charges of those that go on added to the person above. @param isPerson whether a row may be one */
export async function* continued(batches: AsyncIterable<readonly RawRow[]>, targets: Targets, isPerson: (cells: readonly string[]) => boolean): AsyncGenerator<readonly RawRow[]> {
  // The last row, and those that go on with it.
  let [held, behind]: [RawRow[], RawRow[]] = [[], []];
  for await (const batch of batches) {
    const out: RawRow[] = [];
    for (const row of batch) {
      const [above] = held;
      if (above && row.broken === undefined && goesOn(row.cells, targets) && takesMore(above, targets) && isPerson(above.cells)) {
        behind.push({ ...row, continues: above.row });
        held = [{ ...above, cells: joined(above.cells, row.cells, targets) }];
        continue;
      }
      out.push(...held, ...behind);
      [held, behind] = [[row], []];
    }
    if (out.length > 0) yield out;
  }
  yield [...held, ...behind];
}

function takesMore({ broken, cells }: RawRow, targets: Targets): boolean {
  return broken === undefined && isNamed(cells, targets) && targets.every((target, index) => target !== 'charges' || (cells[index] ?? '').length <= LIMITS.cell);
}

function joined(cells: readonly string[], more: readonly string[], targets: Targets): readonly string[] {
  return Array.from({ length: Math.max(cells.length, more.length) }, (_, index) => (GOES_ON.has(targets[index] ?? null) ? [cells[index] ?? '', more[index] ?? ''].filter(isFilled).join('; ') : (cells[index] ?? '')));
}
