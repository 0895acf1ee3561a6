/** What a document is made from, and nothing else: no clock, no environment, no disk. */
import type { ReportContext } from './report-context.ts';
import type { CaseResult, Result } from './result.ts';

export interface ReportInput extends ReportContext {
  readonly result: Result;
}

/** A document on one case of a result. */
export interface CaseReportInput extends ReportInput {
  readonly subject: CaseResult;
}
