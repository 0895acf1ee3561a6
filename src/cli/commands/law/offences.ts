/** `amnistia offences find TEXT` and `offences show ID`. */
import { lawWords } from '../../../i18n/law.ts';
import { nearest } from '../../../text/nearest.ts';
import { embeddedCatalogue } from '../../../country/laws.ts';
import { foundOffencesReport, offenceReport } from '../../../report/law/offences-doc.ts';
import { DONE, UsageError } from '../../exit.ts';
import type { Action } from '../../context.ts';
import { lawTargets, writeLawReport } from './report.ts';

export const find: Action = async (context, operands, options) => {
  const targets = lawTargets(context, options, operands);
  const catalogue = await embeddedCatalogue();
  await writeLawReport(context, options, targets, foundOffencesReport(catalogue, operands.join(' '), lawWords[context.language]));
  return DONE;
};

export const showOffence: Action = async (context, operands, options) => {
  const targets = lawTargets(context, options, operands);
  const catalogue = await embeddedCatalogue();
  const [id = ''] = operands;
  const report = offenceReport(catalogue, id, lawWords[context.language]);
  if (!report) throw new UsageError('no-such-offence', { id, suggestion: nearest(id, catalogue.offences.map((one) => one.id)) ?? '' });
  await writeLawReport(context, options, targets, report);
  return DONE;
};
