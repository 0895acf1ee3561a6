/** One row of a table as an item of the reading: a case, a rejected row, a blank one, or one set aside. */
import type { Code } from '../../i18n/codes.ts';
import { LIMITS } from '../limits.ts';
import { shown } from '../../text/sanitise.ts';
import type { ReadItem } from '../types.ts';
import { columnName } from './mapping.ts';
import type { TablePlan } from './plan.ts';
import { isBlankRow, type RawRow } from './raw-row.ts';
import { isNamed, personOf } from './continued.ts';
import { asideOf, isOwnHeadings, type Surroundings } from './set-aside.ts';

/** What the rows of one table have in common. */
export interface TablePlace {
  readonly file: string;
  readonly sheet?: string;
}

/** What rows are read by. */
export interface RowReading extends Surroundings {
  readonly place: TablePlace;
  /** Whether a row can be cut before its end: a spreadsheet ends it at its last filled cell. */
  readonly isText: boolean;
  readonly plan: TablePlan;
  /** Rows that may still be of who signs: name and office below the line for it. */
  signing: number;
  /** Row of the headings of another table that stand above; 0 where there are none. */
  foreign: number;
  /** The person who was named last, and where; empty where nobody was. */
  named: { readonly key: string; readonly row: number };
}

/** A line to sign on, a name, an office, an organisation. */
const SIGNED = 3;

export function rowItem({ row, cells, broken, suspect, continues }: RawRow, reading: RowReading): ReadItem {
  const { headings, plan, place, isText } = reading;
  const width = headings.length;
  const extra = cells.findIndex((cell, index) => index >= width && cell.trim() !== '');
  if (broken === true && (extra < 0 || cells.some((cell) => cell.includes('"')))) return { kind: 'rejected', ...place, row, column: '', code: 'broken-quotes', values: {}, original: cells };
  if (continues !== undefined) return { kind: 'set-aside', ...place, row, code: 'continuation-row', values: { row: String(row), above: String(continues) } };
  if (isBlankRow(cells)) return { kind: 'blank', ...place, row };
  const long = cells.findIndex((cell) => cell.length > LIMITS.cell);
  if (long >= 0) return { kind: 'rejected', ...place, row, column: columnName(long, headings), code: 'cell-too-long', values: { limit: String(LIMITS.cell) }, original: cells };
  const aside = asideOf(cells, reading) ?? (reading.signing > 0 && cells.filter((cell) => cell.trim() !== '').length === 1 ? 'signature-row' : null);
  reading.signing = aside !== 'signature-row' ? 0 : reading.signing > 0 ? reading.signing - 1 : SIGNED;
  if (aside === 'headings-row') reading.foreign = isOwnHeadings(cells, reading) ? 0 : row;
  if (aside !== null) return { kind: 'set-aside', ...place, row, code: aside, values: { row: String(row) } };
  if (reading.foreign > 0) return { kind: 'rejected', ...place, row, column: '', code: 'other-headings', values: { row: String(reading.foreign) }, original: cells };
  if (extra >= 0) return { kind: 'rejected', ...place, row, column: columnName(extra, headings), code: 'extra-cell', values: { cells: String(cells.length), expected: String(width), text: shown(cells[extra] ?? '', 40) }, original: cells };
  const isCut = cells.length < width;
  const whole = isText || !isCut ? cells : [...cells, ...Array<string>(width - cells.length).fill('')];
  return { kind: 'case', ...place, row, cells: whole, case: plan.caseOf(row, cells, isText && isCut, [...(suspect === true ? [{ code: 'row-inside-cell', values: {} }] : []), ...whoDoubts(row, cells, reading)]) };
}

/** What is doubtful of whom a row names: nobody, in a list that names people, or who was named just above. */
function whoDoubts(row: number, cells: readonly string[], reading: RowReading): readonly { readonly code: Code; readonly values: Readonly<Record<string, string>> }[] {
  const { key: above, row: place } = reading.named;
  if (!isNamed(cells, reading.targets)) return above === '' ? [] : [{ code: 'row-unnamed', values: {} }];
  const own = personOf(cells, reading.targets);
  reading.named = { key: own, row };
  return own !== '' && own === above ? [{ code: 'same-person-above', values: { row: String(place) } }] : [];
}
