/** Rejected rows in the user's own columns with row, code and message: ready to mend and run again. */
import { addedColumns, REJECT_COLUMNS, rejectCells } from '../../intake/rejects.ts';
import { csvLine, type CsvOptions } from '../../text/csv.ts';
import { placesOf } from '../../report/joined-headings.ts';
import type { RejectedRow } from '../../report/result.ts';
import type { Writer } from '../../report/writers.ts';

/** Needs nothing but the rows to end. */
export interface RejectsWriter extends Writer {
  end(): string;
}

/** What a record of JSON stands under: it has no columns. */
const WHOLE = ['original'] as const;

/**
 * Tables with other headings are joined under all of them, so that the file
 * has one heading row and reads as one table.
 */
export function rejectsWriter(options: CsvOptions, severalFiles: boolean): RejectsWriter {
  const headings: string[] = [];
  const kept: { readonly row: RejectedRow; readonly cells: readonly string[]; readonly places: readonly number[] }[] = [];
  let places: readonly number[] = [];
  let width = 0;
  return {
    table(_file, own) {
      const added = addedColumns(own);
      const users = added > 0 ? own.slice(0, -added) : own;
      const used = users.length > 0 ? users : WHOLE;
      width = used.length;
      places = placesOf(used, headings);
      return '';
    },
    case: () => '',
    rejected(row) {
      const cells = typeof row.original === 'string' ? row.original : row.original.slice(0, Math.max(width, row.original.length));
      kept.push({ row, cells: rejectCells(cells, width), places });
      return '';
    },
    end() {
      const added = severalFiles ? REJECT_COLUMNS : REJECT_COLUMNS.slice(1);
      const lines = kept.map(({ row, cells, places: at }) => {
        const whole = headings.map(() => '');
        at.forEach((place, index) => (whole[place] = cells[index] ?? ''));
        return csvLine([...whole, ...(severalFiles ? [row.file] : []), String(row.row), row.code, row.message], options);
      });
      return (options.bom ? '\ufeff' : '') + csvLine([...headings, ...added], options) + lines.join('');
    },
  };
}
