/** `amnistia schema`: the schemas of what is read and written, made from the definitions that the program itself uses. */
import { caseJsonSchema, caseTableSchema, type SchemaWords } from '../../case/schema.ts';
import { factWords } from '../../i18n/facts.ts';
import type { Language } from '../../i18n/language.ts';
import { sheetWords } from '../../i18n/sheets.ts';
import { DONE, UsageError } from '../exit.ts';
import type { Action } from '../program.ts';
import { text } from '../settings.ts';
import { writeFile } from '../write-file.ts';

const NAMES = { case: 'case', caso: 'case', report: 'report', informe: 'report', law: 'law', ley: 'law', map: 'map', mapa: 'map' } as const;
type Name = (typeof NAMES)[keyof typeof NAMES];

export const schema: Action = async (context, [asked = ''], options) => {
  const known = Object.keys(NAMES).find((name) => name === asked.toLowerCase()) as keyof typeof NAMES | undefined;
  if (known === undefined) throw new UsageError('bad-schema', { text: asked, known: 'case, report, law, map' });
  const format = text(options['format']) ?? 'jsonschema';
  if (format !== 'jsonschema' && format !== 'tableschema') throw new UsageError('bad-format', { text: format, known: 'jsonschema, tableschema' });
  const made = format === 'tableschema' ? await tableSchema(NAMES[known], context.language) : await jsonSchema(NAMES[known], context.language);
  await writeFile(context, options, `${JSON.stringify(made, null, 2)}\n`);
  return DONE;
};

function wordsOf(language: Language): SchemaWords {
  return { title: sheetWords[language].schema.caseTitle, fact: (id) => factWords[language].facts[id] };
}

async function jsonSchema(name: Name, language: Language): Promise<unknown> {
  if (name === 'case') return caseJsonSchema(wordsOf(language));
  if (name === 'report') return (await import('../../report/result-schema.ts')).resultJsonSchema();
  if (name === 'law') return { ...(await import('../../rules/law-json-schema.ts')).lawJsonSchema(), title: sheetWords[language].schema.lawTitle };
  const { mappingJsonSchema } = await import('../../intake/table/mapping-json-schema.ts');
  return { ...mappingJsonSchema(), title: sheetWords[language].schema.mapTitle };
}

async function tableSchema(name: Name, language: Language): Promise<unknown> {
  if (name !== 'case') throw new UsageError('no-table-schema', { text: name });
  const { templateColumns } = await import('../../intake/index.ts');
  const id = templateColumns({ language, events: [] }).find((column) => column.target === 'id');
  return caseTableSchema(wordsOf(language), id?.heading ?? 'id');
}
