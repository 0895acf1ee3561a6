/** What equal cases are told apart by: a fact, or a column that the user names. */
import { definitionOf, isCaseFactId, type CaseFactId } from '../case/facts.ts';
import type { ColumnTarget, TableColumns } from './columns.ts';
import { valueOf } from '../case/fact-values.ts';
import { wordsOf } from '../text/fold.ts';
import { tellsWho, type ListRow } from './row.ts';

export interface Dimension {
  /** The fact's id, or `column:` and the heading. */
  readonly id: string;
  readonly valueOf: (row: ListRow) => string | null;
  /** What counts as one value: spelling does not. */
  readonly keyOf: (value: string) => string;
}

export function factDimension(id: CaseFactId): Dimension {
  return { id, valueOf: (row) => valueOf(row.case, id), keyOf: wordsOf };
}

/** Court, its kind, stage, civilian or military, state. */
export const DIMENSIONS: readonly Dimension[] = (['court-name', 'court', 'stage', 'military', 'state'] as const).map(factDimension);

/** In place of a cell that may tell who somebody is. */
export const WITHHELD = '***';

/** A column of the lists, by its heading; null where no table has it. */
export function columnDimension(heading: string, tables: readonly TableColumns[]): Dimension | null {
  const places = new Map<string, number>();
  for (const { name, headings } of tables) {
    const at = headings.findIndex((one) => wordsOf(one) === wordsOf(heading));
    if (at >= 0) places.set(name, at);
  }
  if (places.size === 0) return null;
  return {
    id: `column:${heading}`,
    valueOf: (row) => {
      const at = places.get(row.file);
      const cell = at === undefined ? '' : (row.cells?.[at] ?? '').trim();
      return cell === '' ? null : tellsWho(cell, row) ? WITHHELD : cell;
    },
    keyOf: (value) => (value === WITHHELD ? value : wordsOf(value)),
  };
}

function isPersonal(target: ColumnTarget): boolean {
  return target !== null && target !== 'charges' && (target === 'id' || definitionOf(target).leaves === 'never');
}

/**
 * The dimensions for names of facts or of columns; the usual ones where none is named.
 * What would tell people one by one is refused, and so is what no table has.
 */
export function dimensionsOf(names: readonly string[], tables: readonly TableColumns[]): { readonly dimensions: readonly Dimension[]; readonly unknown?: string; readonly personal?: string } {
  const dimensions: Dimension[] = [];
  for (const name of names) {
    const targets = isCaseFactId(name) ? [name] : tables.flatMap(({ headings, targets: all }) => all.filter((_, at) => wordsOf(headings[at] ?? '') === wordsOf(name)));
    if (targets.some(isPersonal)) return { dimensions, personal: name };
    const [target] = targets;
    // A column that is read as a fact is taken as it was read.
    const read = target !== undefined && target !== null && target !== 'id' && target !== 'charges' ? factDimension(target) : null;
    const dimension = read ?? columnDimension(name, tables);
    if (!dimension) return { dimensions, unknown: name };
    dimensions.push(dimension);
  }
  return { dimensions: dimensions.length > 0 ? dimensions : DIMENSIONS };
}
