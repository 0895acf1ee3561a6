/** `amnistia render`: every format from a saved result, without reading the cases again. */
import { reworded } from '../../report/reword.ts';
import type { ReportContext } from '../../report/report-context.ts';
import { embeddedCatalogue } from '../../country/laws.ts';
import { requireAgreement } from '../input/agreement.ts';
import { DONE, UsageError } from '../exit.ts';
import { openInputs } from '../input/inputs.ts';
import { Notices } from '../output/notices.ts';
import { groupsSaid, keyTold, writeResult } from '../output/outputs.ts';
import { text, type Action } from '../context.ts';
import { lawOfRun, lawToTell, savedResult } from '../input/saved-result.ts';
import { listTargets, writeListReport } from '../output/list-output.ts';
import { atLeastOf, sharingOf, withKey } from '../output/sharing.ts';
import { csvOptionsOf, targetsOf } from '../output/targets.ts';
import { filesTold } from '../output/write-file.ts';

export const render: Action = async (context, [file = '-'], options) => {
  const counts = options['tables'] === true;
  const targets = counts ? [] : targetsOf(options, [file], context.terminal);
  if (counts) listTargets(context, options, [file]);
  const csv = csvOptionsOf(options);
  const notices = new Notices(context, options['quiet'] === true);
  const [input] = await openInputs([file], context.terminal);
  if (!input) throw new UsageError('no-input');
  const result = await savedResult(input);
  const named = text(options['law']);
  const { law } = await lawToTell(file, result, named, context.language, notices);
  const catalogue = await embeddedCatalogue();
  await requireAgreement({ file, result, law: await lawOfRun(result.run, named, context.language), catalogue }, context.language, notices);
  const report: ReportContext = { law, catalogue, language: context.language };
  if (counts) {
    const [{ countsData, countsDocument, countsTables }, { withConsent }] = await Promise.all([import('../../report/lists/counts-report.ts'), import('../../report/redact/consent.ts')]);
    if (options['redact'] === true) throw new UsageError('tables-alone');
    const { result: shared } = withConsent(result);
    const data = countsData(shared.cases, atLeastOf(text(options['atLeast'])));
    const settings = { force: options['force'] === true, language: context.language, asOf: result.run.asOf };
    await writeListReport(context, settings, options, [file], { data, tables: () => countsTables(data), document: () => countsDocument(data, { ...report, result: shared }) }, notices);
    return DONE;
  }
  const sharing = await sharingOf(options, [file, ...targets.map((target) => target.file)]);
  const written = await withKey(sharing, () => writeResult({ context, report, options, targets, csv, sharing }, reworded(result, context.language)));
  if (sharing) {
    await groupsSaid(written, report, notices);
    await keyTold(context, sharing, notices);
  }
  await filesTold(context, targets, notices);
  return DONE;
};
