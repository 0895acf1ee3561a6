/** Writers of the formats that are documents: each reporter is loaded when its format is asked for. */
import type { ReportContext } from '../../report/report-context.ts';
import type { CaseResult } from '../../report/result.ts';
import { collecting, type Writer } from '../../report/writers.ts';
import { UsageError } from '../exit.ts';
import type { Format } from './formats.ts';

export type DocumentFormat = Extract<Format, 'html' | 'xlsx' | 'markdown' | 'docx'>;

export function isDocument(format: Format): format is DocumentFormat {
  return format === 'html' || format === 'xlsx' || format === 'markdown' || format === 'docx';
}

/** @param password asked for when the workbook is made; undefined for one that anybody can open */
export function documentWriter(format: DocumentFormat, context: ReportContext, password: () => Promise<string | undefined>): Writer {
  switch (format) {
    case 'html':
      return collecting(async (result) => (await import('../../report/html/render-html.ts')).renderHtml({ ...context, result }));
    case 'markdown':
      return collecting(async (result) => (await import('../../report/markdown/render-markdown.ts')).renderMarkdown({ ...context, result }));
    case 'xlsx':
      return collecting(async (result) => {
        const given = await password();
        return (await import('../../report/xlsx/render-xlsx.ts')).renderXlsx({ ...context, result }, given === undefined ? {} : { password: given });
      });
    case 'docx':
      return memoWriter(context);
  }
}

/** A memo is about one person: with a second case it stops at once. */
function memoWriter(context: ReportContext): Writer {
  let first: CaseResult | undefined;
  const writer = collecting(async (result) => {
    const [subject] = result.cases;
    if (!subject) throw new UsageError('memo-no-case');
    return (await import('../../report/docx/render-memo.ts')).renderMemo({ ...context, result, subject });
  });
  return {
    ...writer,
    case(result) {
      if (first) throw new UsageError('memo-several-cases');
      first = result;
      return writer.case(result);
    },
  };
}
