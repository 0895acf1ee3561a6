/**
 * Reports that are written while a batch is read, and those that need all of
 * it first. A writer gets each case once and says what to write.
 */
import type { ReportContext, Paint } from './report-context.ts';
import type { CaseResult, Counts, RejectedRow, Result, RunInfo } from './result.ts';
import { csvHeader, csvRow, type CsvOptions } from './csv.ts';

/** One output of a run; each function returns what is to be written now. */
export interface Writer {
  /** A table begins. */
  table(file: string, headings: readonly string[]): string;
  case(result: CaseResult): string;
  rejected(row: RejectedRow): string;
  /** Everything was read. */
  end(run: RunInfo, counts: Counts): string | Promise<string>;
}

/** One case a line: codes only, for scripts. */
export function ndjsonWriter(): Writer {
  return { table: () => '', case: (result) => `${JSON.stringify(result)}\n`, rejected: () => '', end: () => '' };
}

/**
 * The input's columns, then what was found. One table is written row by row;
 * several are joined under all their headings.
 */
export function csvWriter(options: CsvOptions, severalTables: boolean): Writer {
  const headings: string[] = [];
  // A workbook has several tables under one name: a case stands in the one that began last.
  let place: readonly number[] | undefined;
  const kept: { readonly result: CaseResult; readonly place: readonly number[] | undefined }[] = [];
  let started = false;
  const cellsIn = ({ result, place }: (typeof kept)[number]): CaseResult => {
    if (!place || !result.cells) return result;
    const cells = headings.map(() => '');
    place.forEach((at, index) => (cells[at] = result.cells?.[index] ?? ''));
    return { ...result, cells };
  };
  return {
    table(_file, own) {
      if (!severalTables) {
        if (started && own.length === headings.length && own.every((heading, index) => heading === headings[index])) return '';
        headings.splice(0, headings.length, ...own);
        started = true;
        return csvHeader(headings, options);
      }
      place = placesOf(own, headings);
      return '';
    },
    case(result) {
      if (severalTables || !started) {
        kept.push({ result, place });
        return '';
      }
      return csvRow(result, headings.length, options);
    },
    rejected: () => '',
    end: () => (started ? '' : csvHeader(headings, options)) + kept.map((one) => csvRow(cellsIn(one), headings.length, options)).join(''),
  };
}

/** Where each of a table's columns stands among all headings; new ones are added. */
function placesOf(own: readonly string[], headings: string[]): readonly number[] {
  const taken = new Set<number>();
  return own.map((heading) => {
    let at = headings.findIndex((known, index) => known === heading && !taken.has(index));
    if (at < 0) at = headings.push(heading) - 1;
    taken.add(at);
    return at;
  });
}

/** The whole result as one JSON document, one case a line. */
export function jsonWriter(): Writer {
  return collecting((result) => resultJson(result));
}

/** A text for people: one case in full, or a list. */
export function textWriter(context: ReportContext, paint: Paint, oneCase: boolean): Writer {
  return collecting(async (result) => {
    const [only] = result.cases;
    if (oneCase && only) {
      const { caseText } = await import('./text/case-text.ts');
      return `${caseText(only, result.run, context, paint)}\n`;
    }
    const { batchText } = await import('./text/batch-text.ts');
    return `${batchText(result, context, paint)}\n`;
  });
}

/** A writer for reports that need the whole result. */
export function collecting(render: (result: Result) => string | Promise<string>): Writer {
  const cases: CaseResult[] = [];
  const rejected: RejectedRow[] = [];
  const columns: { file: string; headings: readonly string[] }[] = [];
  return {
    table(file, headings) {
      columns.push({ file, headings });
      return '';
    },
    case(result) {
      cases.push(result);
      return '';
    },
    rejected(row) {
      rejected.push(row);
      return '';
    },
    end: (run, counts) => render({ run, counts, cases, rejected, columns }),
  };
}

/** Scripts may compare it line by line: each case and each rejected row is one. */
export function resultJson({ run, counts, cases, rejected, columns }: Result): string {
  const rows = (list: readonly unknown[]) => (list.length === 0 ? '[]' : `[\n${list.map((one) => JSON.stringify(one)).join(',\n')}\n]`);
  return `{\n"run": ${JSON.stringify(run)},\n"counts": ${JSON.stringify(counts)},\n"cases": ${rows(cases)},\n"rejected": ${rows(rejected)},\n"columns": ${JSON.stringify(columns ?? [])}\n}\n`;
}
