/** What every report is made from, and nothing else: no clock, no environment, no disk. */
import type { Catalogue } from '../case/offences/catalogue.ts';
import type { Language } from '../i18n/language.ts';
import type { Law } from '../rules/law.ts';
import type { CaseResult, Result } from './result.ts';

export interface ReportInput {
  readonly result: Result;
  /** The version of the law that the result was made with. */
  readonly law: Law;
  readonly catalogue: Catalogue;
  readonly language: Language;
}

/** A report on one case of a result. */
export interface CaseReportInput extends ReportInput {
  readonly subject: CaseResult;
}
