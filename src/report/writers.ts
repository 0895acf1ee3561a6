/**
 * Reports that are written while a batch is read, and those that need all of
 * it first. A writer gets each case once and says what to write.
 */
import { json } from '../text/sanitise.ts';
import type { ReportContext, Paint } from './report-context.ts';
import { plainResult, type CaseResult, type Counts, type DuplicatePair, type RejectedRow, type Result, type RunInfo, type TableColumns } from './result.ts';

/** Text, or the bytes of a binary format. */
export type Written = string | Uint8Array;

/** One output of a run; each function returns what is to be written now. */
export interface Writer {
  /** A table begins; perhaps with its sheet, the facts that its columns were read as, and how sure these are. */
  table(file: string, headings: readonly string[], more?: Pick<TableColumns, 'sheet' | 'facts' | 'found'>): string;
  case(result: CaseResult): string;
  rejected(row: RejectedRow): string;
  /** Everything was read. @param duplicates where they were looked for */
  end(run: RunInfo, counts: Counts, duplicates?: readonly DuplicatePair[]): Written | Promise<Written>;
}

/** One case a line: codes only, for scripts. */
export function ndjsonWriter(): Writer {
  return { table: () => '', case: (result) => `${json(result)}\n`, rejected: () => '', end: () => '' };
}

/** The whole result as one JSON document, one case a line. */
export function jsonWriter(): Writer {
  return collecting((result) => resultJson(result));
}

/**
 * A text for people: one case, on one screen or in full, or a list.
 * @param people whether a long list names each of its cases
 */
export function textWriter(context: ReportContext, paint: Paint, oneCase: 'brief' | 'full' | null, people: 'all' | 'few' = 'all'): Writer {
  return collecting(async (result) => {
    const [only] = result.cases;
    if (oneCase === 'full' && only) return `${(await import('./text/case-text.ts')).caseText(only, result.run, context, paint)}\n`;
    if (oneCase && only) return `${(await import('./text/brief-text.ts')).briefText(only, result.run, context, paint)}\n`;
    const { batchText } = await import('./text/batch-text.ts');
    if (!result.duplicates) return `${batchText(result, context, paint, people)}\n`;
    const { batchDuplicatesText } = await import('./lists/batch-duplicates-text.ts');
    return `${batchText(result, context, paint, people)}\n\n${batchDuplicatesText(result.duplicates, context.language)}\n`;
  });
}

/** A writer for reports that need the whole result. */
export function collecting(render: (result: Result) => Written | Promise<Written>): Writer {
  const cases: CaseResult[] = [];
  const rejected: RejectedRow[] = [];
  const columns: TableColumns[] = [];
  return {
    table(file, headings, more) {
      columns.push({ file, headings, ...more });
      return '';
    },
    case(result) {
      cases.push(plainResult(result));
      return '';
    },
    rejected(row) {
      rejected.push(row);
      return '';
    },
    end: (run, counts, duplicates) => render({ run, counts, cases, rejected, columns, ...(duplicates ? { duplicates } : {}) }),
  };
}

/** Scripts may compare it line by line: each case and each rejected row is one. */
export function resultJson({ run, counts, cases, rejected, columns, duplicates }: Result): string {
  const rows = (list: readonly unknown[]) => (list.length === 0 ? '[]' : `[\n${list.map(json).join(',\n')}\n]`);
  return `{\n"run": ${json(run)},\n"counts": ${json(counts)},\n"cases": ${rows(cases)},\n"rejected": ${rows(rejected)},\n"columns": ${json(columns ?? [])}${duplicates ? `,\n"duplicates": ${rows(duplicates)}` : ''}\n}\n`;
}
