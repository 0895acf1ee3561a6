/** Which law a report rests on, on which day, under which positions: always shown. */
import type { RunInfo } from '../result.ts';
import type { Paint, ReportContext } from '../report-context.ts';
import { sharedTold } from '../account/shared-told.ts';
import { Terms } from '../account/terms.ts';
import { Wording } from '../wording.ts';
import { wrap } from '../../text/wrap.ts';

export function lawLines(run: RunInfo, context: ReportContext, paint: Paint): readonly string[] {
  const wording = new Wording(context.language, context.law, context.catalogue);
  const words = wording.report;
  return [
    paint.strong(words.heading.law),
    ...wrap(words.lawLine(context.law.title[context.language], run.law.id, run.law.sha256.slice(0, 12)), '  '),
    ...wrap(`${words.status[run.law.status]}. ${context.law.status_note[context.language]}`, '  '),
    ...wrap(wording.standpoint(run).join('; '), '  '),
    ...sharedLines(run, context),
    ...wrap(`${words.notADecision} ${words.notAmnestied}`, '  ').map((line) => paint.faint(line)),
  ];
}

/** How the result was cut down to be shared. */
function sharedLines(run: RunInfo, context: ReportContext): readonly string[] {
  return run.shared === undefined ? [] : wrap(sharedTold(run, new Terms(context)), '  ');
}
