/** Cells that only a row of data holds: a whole date, an identity number, a long figure. */
const DATE = /^\W*(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}[/.-]\d{1,2}[/.-]\d{1,2})(?:[T\s].{0,30})?\W*$/u;
const FIGURE = /[1-9]/u;
const NUMBER = /^\W*(?:[VEJPG]\s*[-.:]?\s*)?\d(?:[\d.\s]*\d)?\W*$/iu;
const LETTER = /\p{L}/u;

/** Figures of the shortest identity number. */
const LEAST = 5;

export function isDataCell(cell: string): boolean {
  if (cell.length < LEAST || cell.length > 60 || !FIGURE.test(cell)) return false;
  if (DATE.test(cell)) return true;
  return NUMBER.test(cell) && cell.replace(/\D/gu, '').length >= LEAST;
}

/** How many cells of a row only data can hold. */
export function dataCells(cells: readonly string[]): number {
  return cells.filter(isDataCell).length;
}

/** Whether a cell says something in words, as a heading does. */
export function isWorded(cell: string): boolean {
  return LETTER.test(cell) && !isDataCell(cell);
}
