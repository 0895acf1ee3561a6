/** The blank spreadsheet, the mapping and the rejected rows: what goes out comes back in. */
import { describe, expect, it } from 'vitest';
import { caseJsonSchema, caseTableSchema } from '../../src/case/schema.ts';
import { codeWords, CODES } from '../../src/i18n/codes.ts';
import { factWords } from '../../src/i18n/facts.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { caseToJson, IntakeError, mappingText, openTables, parseMapping, readFactText, reportColumn, reportColumns, templateColumns, templateCsv, templateXlsx, type TemplateOptions } from '../../src/intake/index.ts';
import { casesOf, context, readAll, source } from './reading.ts';

describe('template', () => {
  for (const language of LANGUAGES) {
    const options: TemplateOptions = { language, events: context.events };

    it(`reads back without a warning, as .xlsx and .csv (${language})`, async () => {
      const read = [await readAll(await templateXlsx(options)), await readAll(templateCsv(options))];
      for (const items of read) {
        const [example, ...more] = casesOf(items);
        expect(more).toEqual([]);
        expect(example?.warnings).toEqual([]);
        const unread = Object.entries(example?.facts ?? {}).filter(([, fact]) => 'unknown' in fact && fact.unknown !== 'blank');
        expect(unread).toEqual([]);
        expect(items.filter((item) => item.kind === 'notice').map((item) => item.code)).not.toContain('columns-unknown');
      }
      const [xlsx, csv] = read.map((items) => casesOf(items).map(caseToJson));
      expect(xlsx).toEqual(csv);
    });

    it(`offers only choices that read as one value (${language})`, () => {
      for (const { target, choices } of templateColumns(options)) {
        if (target === 'id' || target === 'charges') continue;
        for (const choice of choices) {
          const { facts, warnings } = readFactText(target, choice, context);
          const fact = facts[target];
          expect([target, choice, warnings]).toEqual([target, choice, []]);
          expect(fact && ('values' in fact ? fact.values.length : fact.unknown)).toBe(choice === factWords[language].unknown ? 'stated-unknown' : 1);
        }
      }
    });
  }
});

describe('mapping', () => {
  const text = 'clave;cuándo;Estado;Militar\nB-1;12/02/2014;Zulia;no\nB-2;otro día;Lara;?\n';

  it('reports how each column reads, and can be corrected and kept', async () => {
    const [opened] = await openTables(source(text), {}, context);
    if (!opened) throw new Error('no table');
    expect(reportColumns(opened.table, context).map(({ letter, fact, filled, readable }) => [letter, fact, filled, readable])).toEqual([['A', 'id', 2, 2], ['B', null, 2, 2], ['C', 'state', 2, 2], ['D', 'military', 2, 2]]);
    expect(reportColumn(opened.table, 1, context, 'conduct-date')).toMatchObject({ filled: 2, readable: 1, unread: { text: 'otro día', code: 'date-unreadable' }, samples: ['12/02/2014', 'otro día'] });
    const corrected = { ...opened.table.mapping, columns: opened.table.mapping.columns.map((column, index) => (index === 0 ? { ...column, fact: 'id' as const } : index === 1 ? { ...column, fact: 'conduct-date' as const } : column)) };
    const mapping = parseMapping(mappingText(corrected));
    const cases = casesOf(await readAll(text, { mapping }));
    expect(cases.map((subject) => [subject.id, caseToJson(subject)['conduct-date']])).toEqual([['B-1', '2014-02-12'], ['B-2', { unknown: 'unreadable', text: 'otro día' }]]);
  });

  it('is used where most of its headings are there, and that is told; where all must be sure it is not', async () => {
    const [opened] = await openTables(source(text), {}, context);
    const mapping = opened && { ...opened.table.mapping, columns: opened.table.mapping.columns.map((column) => (column.heading === 'cuándo' ? { ...column, fact: 'arrest-date' as const } : column)) };
    const other = text.replace('cuándo', 'dónde');
    const items = await readAll(other, { mapping });
    expect(casesOf(items).map(({ facts }) => ['state', 'military', 'arrest-date'].map((fact) => fact in facts))).toEqual([[true, true, false], [true, true, false]]);
    expect(items).toContainEqual(expect.objectContaining({ kind: 'notice', code: 'mapping-partly', values: expect.objectContaining({ used: '3', all: '4', facts: 'arrest-date', letters: 'B' }) as unknown }));
    const error = await readAll(other, { mapping, columns: 'sure' }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(IntakeError);
    expect(error).toMatchObject({ code: 'mapping-mismatch', values: { missing: 'cuándo', added: 'dónde' } });
    await expect(readAll('uno;dos;Militar\n1;2;no\n', { mapping })).rejects.toMatchObject({ code: 'mapping-mismatch' });
  });

  it('takes a fact from no two columns that would be read as one', async () => {
    const mapping = { format: 'amnistia-map/1' as const, columns: [{ heading: 'cuándo', fact: 'arrest-date' as const }, { heading: 'desde', fact: 'arrest-date' as const }] };
    await expect(readAll('cuándo;desde\n12/02/2014;13/02/2014\n', { mapping })).rejects.toMatchObject({ code: 'duplicate-label' });
    const parts = { ...mapping, columns: [{ heading: 'día', fact: 'arrest-date' as const }, { heading: 'mes', fact: 'arrest-date' as const }, { heading: 'año', fact: 'arrest-date' as const }] };
    expect(casesOf(await readAll('día;mes;año\n12;2;2014\n', { mapping: parts })).map((subject) => caseToJson(subject)['arrest-date'])).toEqual(['2014-02-12']);
  });

  it('names the fact that was meant', () => {
    expect(() => parseMapping('{"format":"amnistia-map/1","columns":[{"heading":"x","fact":"conduct-dat"}]}')).toThrow(IntakeError);
  });
});

describe('codes and schemas', () => {
  it('have words without gaps in every language', () => {
    for (const language of LANGUAGES) {
      for (const code of CODES) expect(codeWords[language][code].message({}).length).toBeGreaterThan(5);
    }
  });

  it('describe every fact of a case once', () => {
    const words = { title: 'case', fact: (id: Parameters<Parameters<typeof caseJsonSchema>[0]['fact']>[0]) => factWords.es.facts[id] };
    const schema = caseJsonSchema(words) as { properties: Record<string, unknown> };
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(['id', 'conduct-date', 'charges', 'notes']));
    const table = caseTableSchema(words, 'N°') as { fields: { name: string }[] };
    expect(new Set(table.fields.map((field) => field.name)).size).toBe(table.fields.length);
    expect(table.fields.map((field) => field.name)).toEqual(expect.arrayContaining(templateColumns({ language: 'es', events: [] }).map((column) => column.heading)));
  });
});
