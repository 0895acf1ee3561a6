/** The outputs of the commands on the law: text, Markdown, a page, data; each whole or not at all. */
import type { Report } from '../../../report/document/blocks.ts';
import { LAW_FORMATS, type LawFormat } from '../../output/formats.ts';
import { Notices } from '../../output/notices.ts';
import { looksFor, reportPens } from '../../output/report-pens.ts';
import { targetsOf, type Target } from '../../output/targets.ts';
import { filesTold, writeOutputs } from '../../output/write-file.ts';
import type { Context, Options } from '../../context.ts';

/** Which format goes where; without `--format` the files' names tell it. @param inputs files that must not be written to */
export function lawTargets({ terminal }: Context, options: Options, inputs: readonly string[]): readonly Target<LawFormat>[] {
  return targetsOf(options, inputs, terminal, LAW_FORMATS);
}

/** Writes the report in every format that was asked for. */
export async function writeLawReport(context: Context, options: Options, targets: readonly Target<LawFormat>[], report: Report): Promise<void> {
  const outputs = targets.map(({ format, file }) => ({ file, content: reportPens(report, looksFor(file, context.terminal, options))[format], painted: format === 'text' }));
  await writeOutputs(context, options['force'] === true, outputs);
  await filesTold(context, targets, new Notices(context, options['quiet'] === true));
}
