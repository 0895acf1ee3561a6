/** `amnistia render`: every format from a saved result, without reading the cases again. */
import { reworded } from '../../report/reword.ts';
import { DONE } from '../exit.ts';
import { Notices } from '../notices.ts';
import { filesTold, keyTold, writeResult } from '../outputs.ts';
import type { Action } from '../program.ts';
import { savedResult } from '../read-result.ts';
import { sharingOf, withKey } from '../sharing.ts';
import { csvOptionsOf, targetsOf } from '../targets.ts';

export const render: Action = async (context, [file = '-'], options) => {
  const targets = targetsOf(options, [file], context.terminal);
  const csv = csvOptionsOf(options);
  const notices = new Notices(context, options['quiet'] === true);
  const { result, report } = await savedResult(context, file, options, notices);
  const sharing = await sharingOf(options, [file, ...targets.map((target) => target.file)]);
  await withKey(sharing, () => writeResult({ context, report, options, targets, csv, sharing }, reworded(result, context.language)));
  if (sharing) await keyTold(context, sharing, notices);
  await filesTold(context, targets, notices);
  return DONE;
};
