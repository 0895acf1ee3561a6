/** `amnistia offences find TEXT` and `offences show ID`. */
import { lawWords } from '../../../i18n/law.ts';
import { nearest } from '../../../text/nearest.ts';
import { embeddedCatalogue } from '../../../country/laws.ts';
import { renderFoundOffences, renderOffence } from '../../../report/law/offences-doc.ts';
import { DONE, UsageError } from '../../exit.ts';
import type { Action } from '../../context.ts';
import { lawTargets, writeLawReport } from './report.ts';

export const find: Action = async (context, operands, options) => {
  const targets = lawTargets(context, options, operands);
  const catalogue = await embeddedCatalogue();
  await writeLawReport(context, options, targets, (format, looks) => renderFoundOffences(catalogue, operands.join(' '), format, lawWords[context.language], looks));
  return DONE;
};

export const showOffence: Action = async (context, operands, options) => {
  const targets = lawTargets(context, options, operands);
  const catalogue = await embeddedCatalogue();
  const [id = ''] = operands;
  const ids = catalogue.offences.map((one) => one.id);
  if (!ids.includes(id)) throw new UsageError('no-such-offence', { id, suggestion: nearest(id, ids) ?? '' });
  await writeLawReport(context, options, targets, (format, looks) => renderOffence(catalogue, id, format, lawWords[context.language], looks) ?? '');
  return DONE;
};
