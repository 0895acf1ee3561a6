/** The merged row in the list's own columns: blanks filled, and what does not fit kept beside it. */
import { hasCharges, isUnknown, type Fact } from '../../case/case.ts';
import type { UnitedColumns } from '../columns.ts';
import { wordsOf } from '../../text/fold.ts';
import type { ListRow } from '../row.ts';
import type { MergedRow } from './merge.ts';
import { canBeOne } from './relation.ts';

/** A value of a row that was merged away and that the kept row does not show. */
export interface OtherValue {
  readonly heading: string;
  readonly text: string;
  readonly file: string;
  readonly row: number;
}

export interface MergedCells {
  readonly cells: readonly string[];
  readonly others: readonly OtherValue[];
}

export function mergeCells({ row, from }: MergedRow, columns: UnitedColumns): MergedCells {
  const base = from.find((one) => one.file === row.file && one.row === row.row) ?? row;
  const cellsOf = (one: ListRow) => columns.cells(one.file, one.cells ?? []);
  const cells = cellsOf(base);
  const others: OtherValue[] = [];
  const noted = (one: ListRow, at: number, text: string) => {
    others.push({ heading: columns.headings[at] ?? '', text, file: one.file, row: one.row });
  };
  for (const other of from) {
    if (other === base) continue;
    cellsOf(other).forEach((theirs, at) => {
      const own = cells[at] ?? '';
      if (theirs.trim() === '' || wordsOf(theirs) === wordsOf(own)) return;
      if (own.trim() === '') {
        cells[at] = theirs;
      } else if (saysMore(other, base, columns.targets[at] ?? null)) {
        noted(base, at, own);
        cells[at] = theirs;
      } else noted(other, at, theirs);
    });
  }
  const at = columns.targets.indexOf('charges');
  if (at >= 0) cells[at] = allCharges(cells[at] ?? '', base, row);
  return { cells, others };
}

/** Whether the other row's cell can be read and this one's, though not blank, cannot. */
function saysMore(other: ListRow, base: ListRow, target: UnitedColumns['targets'][number]): boolean {
  if (target === null || target === 'id') return false;
  if (target === 'charges') return !hasCharges(base.case.charges) && hasCharges(other.case.charges);
  const [theirs, own] = [other, base].map((one) => (one.case.facts as Readonly<Record<string, Fact<unknown> | undefined>>)[target]);
  return isUnknown(own) && !isUnknown(theirs);
}

/** The cell with every charge that the merged case has. */
function allCharges(cell: string, base: ListRow, merged: ListRow): string {
  const own = base.case.charges;
  if (!hasCharges(own) || !hasCharges(merged.case.charges)) return cell;
  const missing = merged.case.charges.filter((charge) => !own.some((known) => canBeOne(charge, known)));
  return [cell, ...missing.map((charge) => charge.text)].filter((part) => part.trim() !== '').join('; ');
}
