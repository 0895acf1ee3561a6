/**
 * What a table says of a person in one column, and how several such cells are
 * told as one: the same words for each of them, true of each of them.
 */
import { dayOf, formatDay, hull, lastOfMonth, type DateSpan } from '../case/dates.ts';

/** Nothing; days; or one or several values of a closed list, in order. */
export type Cell = null | DateSpan | readonly string[];

/** Several values are still worth telling up to this many. */
export const MOST_VALUES = 4;
/** Days further apart than so many years say nothing. */
const MOST_YEARS = 5;

export function isValues(cell: Cell): cell is readonly string[] {
  return Array.isArray(cell);
}

/** How exact days are told, the coarsest first. */
const GRAINS = ['year', 'month', 'day'] as const;
type Grain = (typeof GRAINS)[number];

/** One cell for all of these; null where they have nothing in common that is worth telling. */
export function generalised(cells: readonly Cell[], domain: number): Cell {
  const [first] = cells;
  if (first === undefined || cells.some((cell) => cell === null)) return null;
  const keys = new Set(cells.map(keyOf));
  if (keys.size === 1) return first;
  return isValues(first) ? valuesOf(cells, domain) : daysOf(cells);
}

function valuesOf(cells: readonly Cell[], domain: number): Cell {
  const values = [...new Set(cells.flatMap((cell) => (isValues(cell) ? cell : [])))].sort();
  return values.length > MOST_VALUES || values.length >= domain ? null : values;
}

function daysOf(cells: readonly Cell[]): Cell {
  const spans = cells.filter((cell): cell is DateSpan => cell !== null && !isValues(cell));
  const whole = spans.reduce(hull);
  // An open end stays open: nobody knows more.
  if (whole.from === null || whole.to === null) return null;
  const [from, to] = [partsOf(whole.from), partsOf(whole.to)];
  if (to.year - from.year > MOST_YEARS) return null;
  const inMonths = from.year === to.year;
  return { from: dayOf(from.year, inMonths ? from.month : 1, 1), to: lastOfMonth(to.year, inMonths ? to.month : 12) };
}

/**
 * How much less is told of a person than was known: from 0, all of it, to 1,
 * nothing. A cell that is less exact costs far less than an empty one: on lists
 * of 300 and 2,000 people that leaves the fewest empty.
 */
export function lossOf(told: Cell, known: Cell): number {
  if (known === null || keyOf(told) === keyOf(known)) return 0;
  if (told === null) return 1;
  if (isValues(told)) return (0.3 * (told.length - 1)) / MOST_VALUES;
  if (told.from === null || told.to === null) return 0.5;
  const days = told.to - told.from;
  return days < 32 ? 0.1 : days < 367 ? 0.2 : 0.3;
}

/** Text that is the same for the same cell, and only for it. */
export function keyOf(cell: Cell): string {
  if (cell === null) return '';
  return isValues(cell) ? cell.join('|') : `${String(cell.from)}..${String(cell.to)}`;
}

/** What cells are told apart by at their coarsest: of days the first grain at which they differ. */
export function splitKeys(cells: readonly Cell[]): readonly string[] {
  for (const grain of GRAINS) {
    const keys = cells.map((cell) => (cell === null || isValues(cell) ? keyOf(cell) : grainKey(cell, grain)));
    if (new Set(keys).size > 1) return keys;
  }
  return cells.map(keyOf);
}

function grainKey({ from, to }: DateSpan, grain: Grain): string {
  const key = (day: number | null): string => (day === null ? '' : formatDay(day).slice(0, { year: 4, month: 7, day: 10 }[grain]));
  return from === to || key(from) === key(to) ? key(from) : `${key(from)}..${key(to)}`;
}

function partsOf(day: number): { readonly year: number; readonly month: number } {
  const [year = 0, month = 1] = formatDay(day).split('-').map(Number);
  return { year, month };
}
