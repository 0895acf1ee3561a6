/** Every code has an example that leads to it; docs/codes.md and docs/codigos.md are made from both. */
import { existsSync, readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { codeWords, CODES, type Code } from '../../src/i18n/codes.ts';
import type { Language } from '../../src/i18n/language.ts';
import { sheetWords } from '../../src/i18n/sheets.ts';
import { IntakeError, openTables, parseMapping, readCases, type ReadItem, type ReadOptions } from '../../src/intake/index.ts';
import { embeddedCatalogue, embeddedLaw } from '../../src/country/laws.ts';
import { compileLaw } from '../../src/rules/logic/compiled-law.ts';
import { Engine } from '../../src/rules/engine.ts';
import { Evaluator } from '../../src/evaluation/evaluator.ts';
import { parseDay } from '../../src/case/dates.ts';
import { CODE_EXAMPLES, type Example } from './code-examples.ts';
import { context, readAll, source } from './reading.ts';

type Told = ReadonlyMap<string, Readonly<Record<string, string>>>;
const AS_OF = parseDay('2026-11-23') ?? 0;
const loaded = await embeddedLaw('ve-amnesty-2026');
if (!loaded) throw new Error('no law');
const catalogue = await embeddedCatalogue();
const engine = new Engine(compileLaw(loaded.law, catalogue), { asOf: AS_OF, reading: 'working', assumptions: {} });
/** The same law without its first event: a case from another version names one that is not there. */
const shorter = new Engine(compileLaw({ ...loaded.law, events: loaded.law.events.slice(1) }, catalogue), { asOf: AS_OF, reading: 'working', assumptions: {} });

function toldBy(items: readonly ReadItem[], judge: Engine): Told {
  const told = new Map<string, Readonly<Record<string, string>>>();
  const tell = (code: string, values: Readonly<Record<string, string>>) => (told.has(code) ? undefined : told.set(code, values));
  for (const item of items) {
    if (item.kind === 'rejected' || item.kind === 'notice' || item.kind === 'set-aside') tell(item.code, item.values);
    if (item.kind !== 'case') continue;
    for (const { code, values = {} } of new Evaluator(judge, 'es').result(item.case, { file: 'list', row: 1 }).warnings) tell(code, values);
  }
  return told;
}

async function attempt(work: () => Promise<Told>): Promise<Told> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error;
    return new Map([[error.code, error.values]]);
  }
}

function tableOf(example: Extract<Example, { under: string }>): string {
  const beside = Object.entries(example.beside ?? {});
  const cells = [['id', example.under, ...beside.map(([heading]) => heading)], ['C-1', example.cell, ...beside.map(([, text]) => text)]];
  const deciding = example.under === 'Militar' ? 'Conducta' : 'Militar';
  return cells.map((row, at) => [...row, at === 0 ? deciding : ''].map((text) => `"${text}"`).join(';')).join('\n');
}

/** Examples that would be too large to write out, or that need the options of a run. */
const MADE: Partial<Record<Code, () => Promise<Told>>> = {
  'record-too-long': async () => toldBy(await readAll(`id;Militar\nA;${'x'.repeat(5_000_000)}`), engine),
  'json-too-deep': async () => toldBy(await readAll(`[{"notes": ${'['.repeat(600)}${']'.repeat(600)}}]`), engine),
  'date-order-late': async () => toldBy(await readAll(`id;Fecha de los hechos\n${'A;02/03/2014\n'.repeat(52_000)}B;02/28/2014\n`), engine),
  'cell-too-long': async () => toldBy(await readAll(`id;Militar\nA;${'x'.repeat(150_000)}\n`), engine),
  'too-many-charges': async () => toldBy(await readAll(JSON.stringify([{ id: 'C-1', charges: Array.from({ length: 121 }, () => 'incendio') }])), engine),
  'file-too-large': async () => {
    const block = Buffer.alloc(64 * 1024 * 1024);
    block.write('PK\x03\x04', 'latin1');
    const large = { name: 'large', async *bytes() { for (let part = 0; part < 5; part += 1) yield block; } };
    for await (const batch of readCases([large], {}, context)) if (batch.length < 0) break;
    return new Map();
  },
  'encoding-used': async () => toldBy(await readAll(iconv.encode('[{"id": "niño"}]', 'windows-1252')), engine),
  'sheet-missing': async () => toldBy(await readAll(corpus('libreoffice-sheets.xlsx'), { sheet: 'Enero' }), engine),
  'mapping-invalid': async () => new Map([[parseMapping((CODE_EXAMPLES['mapping-invalid'] as { text: string }).text).format, {}]]),
  'no-columns': async () => new Map([[String((await openTables(source('{"id": "C-1"}'), {}, context)).length), {}]]),
  'text-not-workbook': async () => {
    const items: ReadItem[] = [];
    for await (const batch of readCases([source((CODE_EXAMPLES['text-not-workbook'] as { text: string }).text, 'lista.xlsx')], {}, context)) items.push(...batch);
    return toldBy(items, engine);
  },
  'event-not-in-law': async () => toldBy(await readAll((CODE_EXAMPLES['event-not-in-law'] as { text: string }).text), shorter),
};

const corpus = (name: string) => readFileSync(new URL(`./corpus/${name}`, import.meta.url));

function told(code: Code): Promise<Told> {
  const example = CODE_EXAMPLES[code];
  const made = MADE[code];
  if (made) return attempt(made);
  const options: ReadOptions = 'options' in example ? (example.options ?? {}) : {};
  return attempt(async () => toldBy(await readAll('file' in example ? corpus(example.file) : 'text' in example ? example.text : tableOf(example), options), engine));
}

const values = new Map<Code, Readonly<Record<string, string>>>();

describe('each code has an example that leads to it', () => {
  it.each(CODES)('%s', async (code) => {
    const found = await told(code);
    expect([...found.keys()]).toContain(code);
    values.set(code, found.get(code) ?? {});
  });
});

function exampleText(code: Code, language: Language): string {
  const example = CODE_EXAMPLES[code];
  const quoted = (text: string) => `\`${text.replaceAll('`', "'").replaceAll('|', '\\|').replaceAll('\n', ' ⏎ ')}\``;
  if ('file' in example) return existsSync(new URL(`./corpus/${example.file}`, import.meta.url)) ? `[${example.file}](../tests/intake/corpus/${example.file})` : (sheetWords[language].codes.large[code] ?? '');
  if ('text' in example) return quoted(example.text.trim());
  return [[example.under, example.cell], ...Object.entries(example.beside ?? {})].map(([heading = '', text = '']) => quoted(`${heading}: ${text}`)).join(' ');
}

function page(language: Language): string {
  const words = sheetWords[language].codes;
  const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
  const rows = CODES.map((code) => {
    const text = codeWords[language][code];
    return `| \`${code}\` | ${cell(text.message(values.get(code) ?? {}))} | ${cell(text.remedy)} | ${exampleText(code, language)} |`;
  });
  return [`# ${words.title}`, '', words.intro, '', `| ${words.columns.join(' | ')} |`, '| --- | --- | --- | --- |', ...rows, '', words.made, ''].join('\n');
}

describe('the pages of the codes', () => {
  it.each([['es', '../../docs/codigos.md'], ['en', '../../docs/codes.md']] as const)('say what the program says (%s)', async (language, file) => {
    expect(values.size).toBe(CODES.length);
    await expect(page(language)).toMatchFileSnapshot(file);
  });
});
