/** CSV as a batch writes it: loaded only when it is asked for. */
import type { CsvOptions } from '../text/csv.ts';
import { csvHeader, csvRow } from './csv.ts';
import { placesOf } from './joined-headings.ts';
import { tableOf, type CaseResult } from './result.ts';
import type { Writer } from './writers.ts';

/** The column of cases that come from no table. */
const ID_COLUMN = 'id';

/**
 * The input's columns, then what was found. One table is written row by row;
 * several, and the sheets of a workbook, are joined under all their headings.
 * Cases that come from no table have their id for a column.
 */
export function csvWriter(options: CsvOptions, severalTables: boolean): Writer {
  const headings: string[] = [];
  const places = new Map<string, readonly number[]>();
  const kept: CaseResult[] = [];
  let started = false;
  const bare = new Set<string>();
  const own = (result: CaseResult): readonly string[] => (bare.has(tableOf(result)) ? [result.id] : (result.cells ?? []));
  const cellsOf = (result: CaseResult): readonly string[] => {
    const place = places.get(tableOf(result));
    if (!place) return own(result);
    const cells = headings.map(() => '');
    place.forEach((at, index) => (cells[at] = own(result)[index] ?? ''));
    return cells;
  };
  return {
    table(file, ownHeadings, more) {
      const named = ownHeadings.length === 0 ? [ID_COLUMN] : ownHeadings;
      if (ownHeadings.length === 0) bare.add(tableOf({ file, ...more }));
      if (!severalTables && more?.sheet === undefined) {
        headings.push(...named);
        started = true;
        return csvHeader(headings, options);
      }
      places.set(tableOf({ file, ...more }), placesOf(named, headings));
      return '';
    },
    case(result) {
      if (severalTables || !started) {
        kept.push(result);
        return '';
      }
      return csvRow(result, headings.length, options, own(result));
    },
    rejected: () => '',
    end: () => (started ? '' : csvHeader(headings, options)) + kept.map((result) => csvRow(result, headings.length, options, cellsOf(result))).join(''),
  };
}
