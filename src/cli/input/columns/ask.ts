/** `batch` at a terminal asks once for the columns that may decide and that nothing settles; the answers can be kept. */
import { input, rawlist } from '@inquirer/prompts';
import { sheetWords } from '../../../i18n/sheets.ts';
import { mappingText, reportColumn, type IntakeContext, type Mapping, type Target } from '../../../intake/index.ts';
import { sanitise } from '../../../text/sanitise.ts';
import type { Context, Options } from '../../context.ts';
import { writeFile } from '../../output/write-file.ts';
import { targetLabel } from './draft.ts';
import { openColumns } from './open.ts';

/** Nobody is asked more than this: what decides comes first in a list, or nothing does. */
const MOST_ASKED = 6;

/** @returns what was answered, undefined where there is nothing to ask, null where the person broke off */
export async function askedMapping(context: Context, file: string, options: Options, intake: IntakeContext): Promise<Mapping | undefined | null> {
  // What is no table has no columns to settle, and what is wrong with a file the run tells.
  const opened = await openColumns(context, file, options, intake).catch(() => undefined);
  if (!opened) return undefined;
  const { draft } = opened;
  const open = draft.openColumns.slice(0, MOST_ASKED);
  if (open.length === 0) return undefined;
  const { language, terminal } = context;
  const words = sheetWords[language].map;
  const streams = { input: terminal.stdin as NodeJS.ReadStream, output: terminal.stderr };
  try {
    for (const place of open) {
      const { candidates, samples } = reportColumn(draft.table, place, intake);
      const choices = [
        ...candidates.map((target) => {
          const { readable, filled } = reportColumn(draft.table, place, intake, target);
          return { value: target as string, name: `${targetLabel(target, language)} (${words.reads(readable, filled)})` };
        }),
        { value: '', name: words.untouched },
      ];
      const chosen = await rawlist({ message: sanitise(`${words.forWhat(draft.label(place))} [${samples.join(' | ')}]`), choices, theme: { prefix: { idle: '>', done: '*' } } }, streams);
      draft.assign(place, candidates.find((target): target is Target => target === chosen) ?? null);
    }
    const kept = (await input({ message: words.keepIn, theme: { prefix: { idle: '>', done: '*' } } }, streams)).trim();
    if (kept !== '') await writeFile(context, options, mappingText(draft.mapping()), kept);
    return draft.mapping();
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') return null;
    throw error;
  }
}
