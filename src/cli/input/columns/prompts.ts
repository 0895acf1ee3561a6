/** Correcting the columns at a terminal: choose a column, then a fact, as often as needed. Prompts stand on stderr. */
import { input, search, select } from '@inquirer/prompts';
import { sheetWords } from '../../../i18n/sheets.ts';
import { reportColumn, TARGETS, type IntakeContext, type Target } from '../../../intake/index.ts';
import { fold } from '../../../text/fold.ts';
import { sanitise } from '../../../text/sanitise.ts';
import type { Context } from '../../context.ts';
import { write } from '../../streams.ts';
import { targetLabel, type ColumnDraft } from './draft.ts';

/** @param report the columns as text, drawn anew after each correction @returns the file to save in, or null to save nothing */
export async function correctAtTerminal(context: Context, draft: ColumnDraft, intake: IntakeContext, target: string | undefined, suggested: string, report: () => string): Promise<string | null> {
  const words = sheetWords[context.language].map;
  const { stdin, stderr } = context.terminal;
  const streams = { input: stdin as NodeJS.ReadStream, output: stderr };
  const say = (text: string) => write(stderr, text);
  try {
    for (;;) {
      await say(`\n${report()}\n`);
      const { missing } = draft.unsettled(context.language);
      const columns = draft.facts.map((fact, index) => ({
        value: String(index),
        name: sanitise(`${draft.label(index)}: ${fact === null ? words.untouched : targetLabel(fact, context.language)}`),
      }));
      const choice = await select(
        { message: words.which, choices: [...(missing.length === 0 ? [{ value: 'save', name: words.save }] : []), ...columns, { value: 'leave', name: words.leave }], pageSize: 12, loop: false, theme: theme(words.hint) },
        streams,
      );
      if (choice === 'leave') return null;
      if (choice === 'save') return target ?? (await input({ message: words.whereTo, default: suggested, theme: theme('') }, streams)).trim();
      const place = Number(choice);
      const fact = await factFor(place, draft, intake, context, streams);
      const other = draft.assign(place, fact);
      if (other !== null && fact !== null) await say(`${sanitise(words.takenFrom(draft.label(other), targetLabel(fact, context.language)))}\n`);
    }
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') return null;
    throw error;
  }
}

/** The facts, those that the heading can name first, each with how many of the column's cells it would read. */
async function factFor(place: number, draft: ColumnDraft, intake: IntakeContext, { language }: Context, streams: { readonly input: NodeJS.ReadStream; readonly output: NodeJS.WritableStream }): Promise<Target | null> {
  const words = sheetWords[language].map;
  const { candidates } = reportColumn(draft.table, place, intake);
  const ordered = [...candidates, ...TARGETS.filter((target) => !candidates.includes(target))];
  const choices = [
    ...ordered.map((target) => {
      const { readable, filled } = reportColumn(draft.table, place, intake, target);
      const reads = filled === 0 ? words.empty : words.reads(readable, filled);
      return { value: target as string, name: `${targetLabel(target, language)} (${reads})`, short: targetLabel(target, language), key: fold(`${target} ${targetLabel(target, language)}`) };
    }),
    { value: '', name: words.untouched, short: words.untouched, key: fold(words.untouched) },
  ];
  const chosen = await search(
    { message: sanitise(words.forWhat(draft.label(place))), source: (typed) => choices.filter(({ key }) => key.includes(fold(typed ?? ''))), pageSize: 12, theme: theme(words.searchHint) },
    streams,
  );
  return TARGETS.find((target) => target === chosen) ?? null;
}

/** Signs that every terminal shows, and hints in the language of the run. */
function theme(hint: string) {
  return { prefix: { idle: '>', done: '*' }, icon: { cursor: '>' }, style: { highlight: (text: string) => text, answer: (text: string) => text, keysHelpTip: () => hint } };
}
