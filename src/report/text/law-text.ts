/** Which law a report rests on, on which day, under which positions: always shown. */
import type { RunInfo } from '../result.ts';
import type { Paint, ReportContext } from '../report-context.ts';
import { sharedTold } from '../account/shared-told.ts';
import { Terms } from '../account/terms.ts';
import { wrap } from '../../text/wrap.ts';

export function lawLines(run: RunInfo, context: ReportContext, paint: Paint): readonly string[] {
  const terms = new Terms(context, 'short');
  const words = terms.report;
  return [
    paint.strong(words.heading.law),
    ...wrap(words.lawLine(context.law.title[context.language], run.law.id, run.law.sha256.slice(0, 12)), '  '),
    ...wrap(`${words.status[run.law.status]}. ${context.law.status_note[context.language]}`, '  '),
    ...wrap(terms.standpoint(run).join('; '), '  '),
    ...(run.shared === undefined ? [] : wrap(sharedTold(run, terms), '  ')),
    ...wrap(`${words.notADecision} ${words.notAmnestied}`, '  ').map((line) => paint.faint(line)),
  ];
}
