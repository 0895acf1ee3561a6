/** `amnistia schema`: the schemas of what is read and written, made from the definitions that the program itself uses. */
import { caseJsonSchema, caseTableSchema, type SchemaWords } from '../../case/schema.ts';
import { factWords } from '../../i18n/facts.ts';
import type { Language } from '../../i18n/language.ts';
import { sheetWords } from '../../i18n/sheets.ts';
import { fold } from '../../text/fold.ts';
import { DONE, UsageError } from '../exit.ts';
import { text, type Action } from '../context.ts';
import { writeFile } from '../output/write-file.ts';

/** What there are schemas of, by their English names, each with its Spanish one. */
const NAMES = { case: 'caso', report: 'informe', line: 'línea', rejected: 'rechazada', comparison: 'comparación', law: 'ley', map: 'mapa' } as const;
type Name = keyof typeof NAMES;
const KNOWN = Object.keys(NAMES) as readonly Name[];
/** Those that are also tables. */
const TABLES = ['case', 'report', 'rejected', 'comparison'] as const satisfies readonly Name[];

export const schema: Action = async (context, [asked = ''], options) => {
  const name = KNOWN.find((one) => one === asked.toLowerCase() || fold(NAMES[one]) === fold(asked));
  if (name === undefined) throw new UsageError('bad-schema', { text: asked, known: KNOWN.join(', ') });
  const format = text(options['format']) ?? 'jsonschema';
  if (format !== 'jsonschema' && format !== 'tableschema') throw new UsageError('bad-format', { text: format, known: 'jsonschema, tableschema' });
  const made = format === 'tableschema' ? await tableSchema(name, context.language) : await jsonSchema(name, context.language);
  await writeFile(context, options, `${JSON.stringify(made, null, 2)}\n`);
  return DONE;
};

function wordsOf(language: Language): SchemaWords {
  return { title: sheetWords[language].schema.caseTitle, fact: (id) => factWords[language].facts[id] };
}

async function jsonSchema(name: Name, language: Language): Promise<unknown> {
  if (name === 'case') return caseJsonSchema(wordsOf(language));
  if (name === 'law') return { ...(await import('../../rules/language/law-json-schema.ts')).lawJsonSchema(), title: sheetWords[language].schema.lawTitle };
  if (name === 'map') return { ...(await import('../../intake/table/mapping-json-schema.ts')).mappingJsonSchema(), title: sheetWords[language].schema.mapTitle };
  return (await import('../../report/schemas.ts')).JSON_SCHEMAS[name]();
}

async function tableSchema(asked: Name, language: Language): Promise<unknown> {
  const name = TABLES.find((one) => one === asked);
  if (name === undefined) throw new UsageError('no-table-schema', { text: asked, known: TABLES.join(', ') });
  if (name !== 'case') return (await import('../../report/schemas.ts')).TABLE_SCHEMAS[name]();
  const { templateColumns } = await import('../../intake/index.ts');
  const id = templateColumns({ language, events: [] }).find((column) => column.target === 'id');
  return caseTableSchema(wordsOf(language), id?.heading ?? 'id');
}
