/** `amnistia batch`: every row of one or more tables, evaluated or rejected, none lost. */
import { DONE, DONE_WITH_FINDINGS, INTERRUPTED } from '../exit.ts';
import { intakeContext } from '../../intake/law-context.ts';
import { openInputs } from '../input/inputs.ts';
import { text, type Action, type Context, type Options } from '../context.ts';
import { runBatch } from './run-batch.ts';
import { settingsOf } from '../settings.ts';
import { sharingOf } from '../output/sharing.ts';
import { csvOptionsOf, targetsOf } from '../output/targets.ts';

export const batch: Action = async (context, operands, options) => {
  const targets = targetsOf(options, operands, context.terminal);
  const csv = csvOptionsOf(options);
  const settings = await settingsOf(context, options);
  const inputs = await openInputs(operands, context.terminal);
  const [rejects, unread, answers] = [text(options['rejects']), text(options['unread']), text(options['answers'])];
  const sharing = await sharingOf(options, [...operands, ...targets.map((target) => target.file)]);
  const answered = answers === undefined ? undefined : await (await import('../input/read-answers.ts')).answersFrom(answers, settings.loaded.law, settings.catalogue, context);
  const [file = ''] = operands;
  const mapping = canBeAsked(context, operands, options) ? await (await import('../input/columns/ask.ts')).askedMapping(context, file, options, intakeContext(settings.loaded.law, settings.catalogue)) : undefined;
  if (mapping === null) return INTERRUPTED;
  const done = await runBatch({ context, settings, inputs, options, targets, csv, sharing, ...(rejects === undefined ? {} : { rejects }), ...(unread === undefined ? {} : { unread }), ...(answered === undefined ? {} : { answers: answered }), ...(mapping === undefined ? {} : { mapping }), oneCase: false });
  return done.counts.rejected > 0 || done.gateMet ? DONE_WITH_FINDINGS : DONE;
};

/** Whether somebody sits at the terminal who has not said already which column is which. */
function canBeAsked({ terminal: { stdin, stderr } }: Context, files: readonly string[], options: Options): boolean {
  return files.length === 1 && files[0] !== '-' && options['input'] !== false && options['strictMap'] !== true && text(options['map']) === undefined && stdin.isTTY === true && stderr.isTTY === true;
}
