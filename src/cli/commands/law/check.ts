/** `amnistia law check`: the form and the logic of a law file. */
import { lawWords } from '../../../i18n/law.ts';
import { checkLawFile } from '../../../authoring/lint.ts';
import { embeddedCatalogue } from '../../../country/laws.ts';
import { findingsReport } from '../../../report/law/findings-doc.ts';
import { DONE, DONE_WITH_FINDINGS, WRONG_USE } from '../../exit.ts';
import type { Action } from '../../context.ts';
import { lawTextOf } from './files.ts';
import { lawTargets, writeLawReport } from './report.ts';

export const check: Action = async (context, operands, options) => {
  const targets = lawTargets(context, options, operands);
  const [file = ''] = operands;
  const findings = checkLawFile(await lawTextOf(file), file, await embeddedCatalogue());
  await writeLawReport(context, options, targets, findingsReport(findings, file, lawWords[context.language]));
  if (findings.some((one) => one.code === 'yaml')) return WRONG_USE;
  return findings.some((one) => one.level === 'error') ? DONE_WITH_FINDINGS : DONE;
};
