/** Rejected rows in the user's own columns with row, code and message: ready to mend and run again. */
import { csvLine, type CsvOptions } from '../report/csv.ts';
import type { Writer } from '../report/writers.ts';

/** Headings of the columns that are added. */
export const REJECT_COLUMNS = ['row', 'code', 'message'] as const;

export function rejectsWriter(options: CsvOptions): Writer {
  let started = false;
  let width = 0;
  return {
    table(_file, headings) {
      // Tables with other headings begin with a heading row of their own.
      width = headings.length;
      const bom = !started && options.bom ? '\ufeff' : '';
      started = true;
      return bom + csvLine([...headings, ...REJECT_COLUMNS], options);
    },
    case: () => '',
    rejected(row) {
      const cells = typeof row.original === 'string' ? [row.original] : [...row.original];
      while (cells.length < width) cells.push('');
      return csvLine([...cells, String(row.row), row.code, row.message], options);
    },
    end: () => '',
  };
}
