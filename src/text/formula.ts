/** What a spreadsheet takes for a formula when it opens a text table, and the apostrophe that keeps it from that (OWASP). */

/** Also in the full width of East Asian keyboards, which spreadsheets read alike. */
const MARKS: ReadonlySet<number> = new Set(Array.from('=+-@＝＋－＠', (mark) => mark.charCodeAt(0)));
const TAB = 9;
const RETURN = 13;

/**
 * Whether a text begins as a formula does, whatever blanks, line breaks and
 * invisible signs stand before it: not every program keeps these.
 * @param at where the text begins
 */
export function beginsAsFormula(text: string, at = 0): boolean {
  const unit = text.charCodeAt(at);
  return unit === TAB || unit === RETURN || comesToMark(text, at);
}

function comesToMark(text: string, at: number): boolean {
  let place = at;
  let unit = text.charCodeAt(place);
  while (isBlank(unit)) unit = text.charCodeAt((place += 1));
  return MARKS.has(unit);
}

function isBlank(unit: number): boolean {
  return unit <= 32 || (unit > 126 && /[\p{Z}\p{Cc}\p{Cf}]/u.test(String.fromCharCode(unit)));
}

/** Whether a cell, or a line of it, begins so. */
function isFormula(cell: string): boolean {
  return beginsAsFormula(cell) || ((cell.includes('\n') || cell.includes('\r')) && cell.split(/[\r\n]/u).some((line) => comesToMark(line, 0)));
}

/** A cell that no spreadsheet takes for a formula. */
export function guarded(cell: string): string {
  return isFormula(cell) ? `'${cell}` : cell;
}

/** The cell without that apostrophe: reports write it, and people type it. */
export function unguarded(cell: string): string {
  return cell.charCodeAt(0) === 39 && isFormula(cell.slice(1)) ? cell.slice(1) : cell;
}
