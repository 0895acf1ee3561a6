/** `amnistia law test`: runs the cases of a law and says which fail, and what no case touches. */
import { lawWords } from '../../../i18n/law.ts';
import { lastDayOf } from '../../../authoring/cases.ts';
import { evaluatorOf } from '../../../authoring/evaluate.ts';
import { testLaw } from '../../../authoring/test-law.ts';
import { DEFAULT_LAW, embeddedCatalogue } from '../../../country/laws.ts';
import { testsReport } from '../../../report/law/test-doc.ts';
import { DONE, DONE_WITH_FINDINGS } from '../../exit.ts';
import { text, type Action } from '../../context.ts';
import { lawOf } from '../../settings.ts';
import { casesOf } from './files.ts';
import { readLawCases } from './read-cases.ts';
import { lawTargets, writeLawReport } from './report.ts';

export const test: Action = async (context, operands, options) => {
  const targets = lawTargets(context, options, operands);
  const [name = text(options['law']) ?? DEFAULT_LAW] = operands;
  const [{ law }, catalogue] = await Promise.all([lawOf(name, context.language), embeddedCatalogue()]);
  const sheet = text(options['cases']);
  const cases = await readLawCases(context, sheet === undefined ? await casesOf(name) : { file: sheet }, law, catalogue, options);
  // The same on every day on which it is run: the cases are looked at on the last day that they or the law speak of.
  const report = testLaw(law, catalogue, cases, evaluatorOf(law, catalogue, lastDayOf(law, cases.map((one) => one.case))));
  await writeLawReport(context, options, targets, testsReport(report, law, lawWords[context.language]));
  return report.failures.length > 0 ? DONE_WITH_FINDINGS : DONE;
};
