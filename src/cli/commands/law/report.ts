/** The outputs of the commands on the law: text, Markdown, a page, data; each whole or not at all. */
import type { LawFormat } from '../../../report/law/show-law.ts';
import type { TextLooks } from '../../../report/law/render.ts';
import { colourLevel, paintFor } from '../../output/colour.ts';
import { Notices } from '../../output/notices.ts';
import type { Context, Options } from '../../context.ts';
import { targetsOf, type Target } from '../../output/targets.ts';
import { filesTold, writeOutputs } from '../../output/write-file.ts';

const FORMATS = ['text', 'markdown', 'html', 'json'] as const satisfies readonly LawFormat[];

/** Which format goes where; without `--format` the files' names tell it. @param inputs files that must not be written to */
export function lawTargets({ terminal }: Context, options: Options, inputs: readonly string[]): readonly Target<LawFormat>[] {
  return targetsOf(options, inputs, terminal, FORMATS);
}

/** Writes the report in every format that was asked for. */
export async function writeLawReport(context: Context, options: Options, targets: readonly Target<LawFormat>[], render: (format: LawFormat, looks: TextLooks) => string): Promise<void> {
  const { terminal } = context;
  const level = (file: string) => (file === '-' ? colourLevel(terminal.stdout, terminal.env, options['color'] !== false) : 0);
  await writeOutputs(context, options['force'] === true, targets.map(({ format, file }) => ({ file, content: () => render(format, { paint: paintFor(level(file)) }), painted: format === 'text' })));
  await filesTold(context, targets, new Notices(context, options['quiet'] === true));
}
