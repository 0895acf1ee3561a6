/** `amnistia law diff A B`: what changes from one version to another, proved by the logic. */
import { lawWords } from '../../../i18n/law.ts';
import { diffLaws } from '../../../authoring/diff.ts';
import { embeddedCatalogue } from '../../../country/laws.ts';
import { diffReport } from '../../../report/law/diff-doc.ts';
import { DONE } from '../../exit.ts';
import type { Action } from '../../context.ts';
import { lawOf } from '../../settings.ts';
import { lawTargets, writeLawReport } from './report.ts';

export const diff: Action = async (context, operands, options) => {
  const targets = lawTargets(context, options, operands);
  const [before, after] = operands;
  const [a, b, catalogue] = await Promise.all([lawOf(before, context.language), lawOf(after, context.language), embeddedCatalogue()]);
  const found = diffLaws(a.law, b.law, catalogue);
  const subject = { a: a.law, b: b.law, catalogue };
  await writeLawReport(context, options, targets, diffReport(found, subject, lawWords[context.language]));
  return DONE;
};
