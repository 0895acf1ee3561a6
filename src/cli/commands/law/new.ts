/** `amnistia law new FROM TO`: a version of one's own, with the sheet of its cases. */
import { resolve } from 'node:path';
import { parseDay } from '../../../case/dates.ts';
import { lawCliWords } from '../../../i18n/law-cli.ts';
import { newVersionText } from '../../../authoring/new-version.ts';
import { LAW_IDS } from '../../../country/laws.ts';
import { embeddedCases } from '../../../country/texts.ts';
import { LawError } from '../../../rules/logic/space.ts';
import { DONE, UsageError } from '../../exit.ts';
import { Notices } from '../../output/notices.ts';
import { text, type Action } from '../../context.ts';
import { lawOf } from '../../settings.ts';
import { filesTold, writeOutputs } from '../../output/write-file.ts';
import { lawTextOf } from './files.ts';

export const begin: Action = async (context, operands, options) => {
  const [from = '', to = ''] = operands;
  const words = lawCliWords[context.language];
  const path = to.replace(/\.ya?ml$/u, '');
  const id = /[^/\\]*$/u.exec(path)?.[0] ?? '';
  if (!/^[A-Za-z0-9][A-Za-z0-9-]*$/u.test(id) || LAW_IDS.includes(id)) throw new UsageError('new-version-name', { name: id });
  const file = `${path}.yaml`;
  if (resolve(file) === resolve(from)) throw new UsageError('output-is-input', { file });
  const published = dayOption(text(options['published']));
  const inForceFrom = dayOption(text(options['inForce']));
  // What is copied must itself be a law: the mistakes are told before anything is written.
  await lawOf(from, context.language);
  const law = begun(await lawTextOf(from), { id, ...(published === undefined ? {} : { published }), ...(inForceFrom === undefined ? {} : { inForceFrom }) }, id);
  const cases = await embeddedCases(from);
  const outputs = [{ file, content: () => law }, ...(cases === undefined ? [] : [{ file: `${path}.cases.csv`, content: () => cases }])];
  await writeOutputs(context, options['force'] === true, outputs);
  const notices = new Notices(context, options['quiet'] === true);
  await filesTold(context, outputs, notices);
  await notices.say(words.begun(file, cases === undefined ? null : `${path}.cases.csv`));
  return DONE;
};

function begun(source: string, version: Parameters<typeof newVersionText>[1], name: string): string {
  try {
    return newVersionText(source, version);
  } catch (error) {
    if (error instanceof LawError) throw new UsageError('new-version-name', { name });
    throw error;
  }
}

function dayOption(day: string | undefined): string | undefined {
  if (day !== undefined && parseDay(day) === null) throw new UsageError('bad-day', { text: day });
  return day;
}
