/** `amnistia law show`: the rules in force, or one part of them, in words. */
import { lawCliWords } from '../../../i18n/law-cli.ts';
import { lawWords } from '../../../i18n/law.ts';
import { nearest } from '../../../text/nearest.ts';
import { namesIn, selectLaw } from '../../../authoring/select.ts';
import { showLaw } from '../../../report/law/show-law.ts';
import type { Law } from '../../../rules/language/law.ts';
import { DONE, UsageError } from '../../exit.ts';
import { text, type Action } from '../../context.ts';
import { lawOf } from '../../settings.ts';
import { lawTargets, writeLawReport } from './report.ts';

export const show: Action = async (context, operands, options) => {
  const targets = lawTargets(context, options, operands);
  const loaded = await lawOf(text(options['law']), context.language);
  const asked = operands.join(' ');
  if (selectLaw(loaded.law, asked) === null) throw noSuchPart(loaded.law, asked, context.language);
  await writeLawReport(context, options, targets, showLaw(loaded, asked, lawWords[context.language]));
  return DONE;
};

function noSuchPart(law: Law, asked: string, language: 'es' | 'en'): UsageError {
  const known = lawCliWords[language].parts(ends(law.articles.map((one) => one.number)), ends(law.events.map((one) => one.id)), law.questions.map((one) => one.id).join(', '));
  return new UsageError('no-such-part', { asked, suggestion: nearest(asked.toLowerCase(), namesIn(law, language)) ?? '', known });
}

/** `1 … 16, final` */
function ends(ids: readonly string[]): string {
  const numbers = ids.filter((id) => /^\d+$/u.test(id));
  const others = ids.filter((id) => !/^\d+$/u.test(id));
  const range = numbers.length > 2 ? `${numbers[0] ?? ''} … ${numbers.at(-1) ?? ''}` : numbers.join(', ');
  return [range, ...others].filter((part) => part !== '').join(', ') || '–';
}
