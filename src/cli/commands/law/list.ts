/** `amnistia law list`: every version that comes with the program. */
import { lawWords } from '../../../i18n/law.ts';
import { DEFAULT_LAW, LAW_IDS } from '../../../country/laws.ts';
import { listLaws } from '../../../report/law/show-law.ts';
import { DONE } from '../../exit.ts';
import type { Action } from '../../context.ts';
import { lawOf } from '../../settings.ts';
import { lawTargets, writeLawReport } from './report.ts';

export const list: Action = async (context, _operands, options) => {
  const targets = lawTargets(context, options, []);
  const laws = await Promise.all(LAW_IDS.map((id) => lawOf(id, context.language)));
  await writeLawReport(context, options, targets, listLaws(laws, DEFAULT_LAW, lawWords[context.language]));
  return DONE;
};
