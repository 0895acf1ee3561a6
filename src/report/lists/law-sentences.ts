/** Which law a document rests on, on which day, under which positions, and that it is no decision: one sentence each. */
import type { ReportContext } from '../report-context.ts';
import type { RunInfo } from '../result.ts';
import { Terms } from '../account/terms.ts';

export function lawSentences(run: RunInfo, context: ReportContext): readonly string[] {
  const { law, language } = context;
  const terms = new Terms(context, 'short');
  const { report } = terms;
  return [
    `${report.heading.law}: ${report.lawLine(law.title[language], run.law.id, run.law.sha256.slice(0, 12))}`,
    `${report.status[run.law.status]}. ${law.status_note[language]}`,
    terms.standpoint(run).join('; '),
    `${report.notADecision} ${report.notAmnestied}`,
  ];
}
