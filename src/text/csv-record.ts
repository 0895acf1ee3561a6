/** Records of CSV (RFC 4180) with cells that no spreadsheet takes for a formula: whoever writes CSV writes it here. */
import { guarded } from './formula.ts';

/** The cells of one record; texts are guarded, numbers are numbers. */
export function csvRecord(cells: readonly (string | number)[], delimiter: string): string {
  let text = '';
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index] ?? '';
    text += (index === 0 ? '' : delimiter) + (typeof cell === 'number' ? quoted(String(cell), delimiter) : csvCell(cell, delimiter));
  }
  return text;
}

export function csvCell(cell: string, delimiter: string): string {
  return quoted(guarded(cell), delimiter);
}

/** In quotes if it holds a quote, a line break of any system or a delimiter. */
function quoted(cell: string, delimiter: string): string {
  if (cell === '' || !(hasQuoteOrBreak(cell) || cell.includes(delimiter))) return cell;
  return `"${cell.replaceAll('"', '""')}"`;
}

export function hasQuoteOrBreak(text: string): boolean {
  return text.includes('"') || text.includes('\n') || text.includes('\r');
}
