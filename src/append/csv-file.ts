/** A text table that takes one more row at its end, in its own delimiter, encoding and line ends. */
import iconv from 'iconv-lite';
import { csvRecord } from '../text/csv.ts';
import { guarded } from '../text/formula.ts';
import { IntakeError } from '../intake/error.ts';
import type { TableFile } from './table-file.ts';

export interface CsvForm {
  /** Number of the last row. */
  readonly last: number;
  readonly encoding: string;
  readonly delimiter: string;
}

/** @param bytes the whole file as it is */
export function csvFile(bytes: Buffer, { last, encoding: found, delimiter }: CsvForm): TableFile {
  // Plain ASCII so far: what comes now is UTF-8.
  const encoding = found === 'ascii' ? 'utf-8' : found;
  const newline = newlineOf(bytes);
  const ends = bytes.length === 0 || iconv.decode(bytes.subarray(-4), encoding).endsWith(newline.at(-1) ?? '\n');
  return {
    row: last + 1,
    formulas: false,
    shows: () => 'text',
    taken: () => false,
    textIn: guarded,
    takesDay: () => false,
    withRow(cells) {
      const line = `${ends ? '' : newline}${csvRecord(cells.map((cell) => (cell && 'text' in cell ? cell.text : '')), delimiter)}${newline}`;
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
