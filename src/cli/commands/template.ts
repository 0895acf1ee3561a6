/** `amnistia template`: the blank sheet that an organisation fills in. */
import { sheetWords } from '../../i18n/sheets.ts';
import { templateCsv, templateXlsx, type TemplateOptions } from '../../intake/index.ts';
import { articlesByFact } from '../../authoring/articles-by-fact.ts';
import { DONE, UsageError } from '../exit.ts';
import { text, type Action } from '../context.ts';
import { lawOf } from '../settings.ts';
import { checkShown } from '../output/targets.ts';
import { writeFile } from '../output/write-file.ts';

export const template: Action = async (context, [operand], options) => {
  const file = text(options['output']) ?? operand ?? '-';
  const format = text(options['format'])?.toLowerCase() ?? /\.([^./\\]+)$/u.exec(file)?.[1]?.toLowerCase() ?? 'csv';
  if (format !== 'xlsx' && format !== 'csv') throw new UsageError('bad-template-format', { text: format });
  if (file === '-' && format === 'xlsx') checkShown(format, context.terminal);
  const { language } = context;
  const { law } = await lawOf(text(options['law']), language);
  const words = sheetWords[language].template;
  const articles = Object.fromEntries([...articlesByFact(law)].map(([fact, numbers]) => [fact, words.reads(numbers.join(', '), law.title[language])]));
  const made: TemplateOptions = { language, events: law.events, articles };
  await writeFile(context, options, format === 'csv' ? templateCsv(made) : await templateXlsx(made), file);
  return DONE;
};
