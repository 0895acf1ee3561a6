/** A text table that takes one more row at its end, in its own delimiter, encoding and line ends. */
import iconv from 'iconv-lite';
import { IntakeError } from '../error.ts';
import type { TableFile } from './table-file.ts';

export interface CsvForm {
  /** Number of the last row. */
  readonly last: number;
  readonly encoding: string;
  readonly delimiter: string;
  /** Makes a cell safe that a spreadsheet would take for a formula. */
  readonly guard: (cell: string) => string;
}

/** @param bytes the whole file as it is */
export function csvFile(bytes: Buffer, { last, encoding: found, delimiter, guard }: CsvForm): TableFile {
  // Plain ASCII so far: what comes now is UTF-8.
  const encoding = found === 'ascii' ? 'utf-8' : found;
  const newline = newlineOf(bytes);
  const ends = bytes.length === 0 || iconv.decode(bytes.subarray(-4), encoding).endsWith(newline.at(-1) ?? '\n');
  return {
    row: last + 1,
    formulas: false,
    shows: () => 'text',
    taken: () => false,
    textIn: guard,
    takesDay: () => false,
    withRow(cells) {
      const texts = cells.map((cell) => (cell && 'text' in cell ? guard(cell.text) : ''));
      const line = `${ends ? '' : newline}${texts.map((cell) => quoted(cell, delimiter)).join(delimiter)}${newline}`;
      const addition = iconv.encode(line, encoding, { addBOM: false });
      if (iconv.decode(addition, encoding, { stripBOM: false }) !== line) throw new IntakeError('damaged-text', { text: encoding });
      return Buffer.concat([bytes, addition]);
    },
  };
}

function newlineOf(bytes: Buffer): string {
  const text = bytes.subarray(0, 64 * 1024).toString('latin1').replaceAll('\0', '');
  if (text.includes('\r\n')) return '\r\n';
  return text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
}

function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
