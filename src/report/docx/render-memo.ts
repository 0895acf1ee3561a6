/** The memo for the file of one case, as DOCX. */
import type { CaseReportInput } from '../report-input.ts';
import { Terms } from '../account/terms.ts';
import { memoBlocks } from './memo-blocks.ts';
import { writeDocx } from './write-docx.ts';

export function renderMemo(input: CaseReportInput): Promise<Uint8Array> {
  const terms = new Terms(input);
  return writeDocx(memoBlocks(input), {
    title: terms.words.memo.title,
    language: input.language === 'es' ? 'es-VE' : 'en-US',
    foot: terms.report.notADecision,
    day: input.result.run.asOf,
  });
}
