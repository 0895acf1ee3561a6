/** Which law a document rests on, on which day, under which positions, and that it is no decision: one sentence each. */
import type { ReportContext } from '../report-context.ts';
import type { RunInfo } from '../result.ts';
import { Wording } from '../wording.ts';

export function lawSentences(run: RunInfo, { language, law, catalogue }: ReportContext): readonly string[] {
  const wording = new Wording(language, law, catalogue);
  const { report } = wording;
  return [
    `${report.heading.law}: ${report.lawLine(law.title[language], run.law.id, run.law.sha256.slice(0, 12))}`,
    `${report.status[run.law.status]}. ${law.status_note[language]}`,
    wording.standpoint(run).join('; '),
    `${report.notADecision} ${report.notAmnestied}`,
  ];
}
