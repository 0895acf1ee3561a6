/**
 * `amnistia check`: one case from a file, from standard input, from facts
 * given one by one, or asked for at the terminal; and what if it were another.
 */
import { DONE, DONE_WITH_FINDINGS, UsageError } from '../exit.ts';
import { openInputs } from '../input/inputs.ts';
import { list, text, type Action } from '../context.ts';
import { settingsOf } from '../settings.ts';
import { sharingOf } from '../output/sharing.ts';
import { csvOptionsOf, targetsOf } from '../output/targets.ts';

export const check: Action = async (context, operands, options) => {
  const sets = list(options['set']);
  const interview = text(options['interview']);
  const whatIf = options['whatIf'] !== undefined;
  if (interview !== undefined && (operands.length > 0 || sets.length > 0 || whatIf)) throw new UsageError('interview-alone');
  if (text(options['row']) !== undefined && interview === undefined && !whatIf) throw new UsageError('row-without-interview');
  if (whatIf) return (await import('./what-if.ts')).whatIfCommand(context, operands, options);
  if (operands.length === 0 && sets.length === 0) return (await import('./interview.ts')).interviewCommand(context, interview, options);
  const targets = targetsOf(options, operands, context.terminal);
  const csv = csvOptionsOf(options);
  const settings = await settingsOf(context, options);
  const inputs = await openInputs(operands, context.terminal);
  const sharing = await sharingOf(options, [...operands, ...targets.map((target) => target.file)]);
  const job = { context, settings, inputs, options, targets, csv, sharing, oneCase: true };
  // Facts given one by one need no reader of tables, and a table none of these.
  const done = operands.length === 0 ? await (await import('./run-one.ts')).runOne(job, sets) : await (await import('./run-batch.ts')).runBatch(job);
  return done.counts.rejected > 0 || done.gateMet ? DONE_WITH_FINDINGS : DONE;
};
