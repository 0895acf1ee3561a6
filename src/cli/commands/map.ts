/** `amnistia map`: which column of a table is taken for which fact, to be seen, corrected and kept. */
import { basename, extname } from 'node:path';
import { sheetWords } from '../../i18n/sheets.ts';
import { mappingText, shown } from '../../intake/index.ts';
import { embeddedCatalogue } from '../../country/laws.ts';
import { intakeContext } from '../../intake/law-context.ts';
import type { ColumnDraft } from '../input/columns/draft.ts';
import { openColumns } from '../input/columns/open.ts';
import { columnsText } from '../input/columns/report.ts';
import { DONE, INTERRUPTED, UsageError } from '../exit.ts';
import { list, text, type Action, type Context, type Options } from '../context.ts';
import { lawOf } from '../settings.ts';
import { write } from '../streams.ts';
import { writeFile, writeOutputs } from '../output/write-file.ts';

export const map: Action = async (context, [file = ''], options) => {
  const format = text(options['format']) ?? 'text';
  if (format !== 'text' && format !== 'json') throw new UsageError('bad-format', { text: format, known: 'text, json' });
  const { language, terminal } = context;
  const { law } = await lawOf(text(options['law']), language);
  const intake = intakeContext(law, await embeddedCatalogue());
  const { draft, sheet } = await openColumns(context, file, options, intake);
  for (const one of list(options['set'])) draft.correct(one);

  const report = () => columnsText(draft, { file, sheet }, intake, language);
  const target = text(options['output']);
  const toStdout = format === 'json' && target === undefined || target === '-';
  if (options['input'] !== false && terminal.stdin.isTTY === true && terminal.stderr.isTTY === true && !toStdout) {
    const { correctAtTerminal } = await import('../input/columns/prompts.ts');
    const saved = await correctAtTerminal(context, draft, intake, target, `${basename(file, extname(file))}.map.json`, report);
    if (saved === null) {
      await write(terminal.stderr, `${sheetWords[language].map.notSaved}\n`);
      return INTERRUPTED;
    }
    await save(context, draft, file, options, saved);
    await write(terminal.stderr, `${sheetWords[language].map.use(saved, shown(file))}\n`);
    return DONE;
  }
  // It shows what stands in the columns: standard output is for it, and where the mapping goes there, a terminal only.
  if (format === 'text' && !toStdout) await writeOutputs(context, false, [{ file: '-', content: report }]);
  else if (format === 'text' && terminal.stderr.isTTY === true) await write(terminal.stderr, report());
  if (toStdout || target !== undefined) await save(context, draft, file, options, target ?? '-');
  return DONE;
};

async function save(context: Context, draft: ColumnDraft, file: string, options: Options, target: string): Promise<void> {
  const findings = draft.unsettled(context.language).missing;
  if (findings.length > 0) throw new UsageError('map-unsettled', { file, findings: findings.map((one) => `  ${one}`).join('\n') });
  await writeFile(context, options, mappingText(draft.mapping()), target);
}
