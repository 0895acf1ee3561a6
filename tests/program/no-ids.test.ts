/** No id of the program stands in a text for people; "Q1" may, as a reference behind its words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { data as offences } from '../../data/ve/offences.yaml';
import { data as lawData } from '../../data/ve/laws/ve-amnesty-2026.yaml';
import { CASE_FACT_IDS, CHARGE_FACT_IDS, definitionOf } from '../../src/case/facts.ts';
import { CODES } from '../../src/i18n/codes.ts';
import { LANGUAGES, type Language } from '../../src/i18n/language.ts';
import type { Catalogue } from '../../src/offences/catalogue.ts';
import { OUTCOMES, type Law } from '../../src/rules/language/law.ts';
import { readZip } from '../../src/zip/read.ts';
import { amnistia, inFolder, PROJECT } from './run.ts';

const law = lawData as Law;
const SAMPLE = join(PROJECT, 'data/examples/ong-muestra.csv');
const SHOWN = ['M-01', 'M-02', 'M-05', 'M-09', 'M-10', 'M-17'];

/** Ids of every kind; a word that a language has as well is none of that language. */
const IDS: readonly string[] = [...new Set([
  ...law.questions.flatMap(({ positions }) => positions.map(({ id }) => id)),
  ...Object.keys(law.readings),
  ...[law.presumptions, law.presumptions_of_fact ?? [], law.provisions, law.next, law.conditions].flatMap((list) => list.map(({ id }) => id)),
  ...(offences as Catalogue).offences.map(({ id }) => id),
  ...[...CASE_FACT_IDS, ...CHARGE_FACT_IDS].flatMap((id) => [id, ...(definitionOf(id).values ?? [])]),
  ...CODES,
  ...OUTCOMES,
])];
const OWN_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  // Spanish has these words, a source's title has 'notes', and the ids of offences are Spanish.
  es: new Set(['no', 'notes', 'civil', 'final', 'a-derecho', ...IDS.filter((id) => !id.includes('-') && (offences as Catalogue).offences.some((one) => one.id === id))]),
  en: new Set(IDS.filter((id) => !id.includes('-') || id === 'a-derecho')),
};

function idsIn(text: string, language: Language): readonly string[] {
  // Addresses are what they are.
  const told = text.replace(/^ {2}\[\d+\][^]*?\n\n/gmu, '').replace(/https?:\S+/gu, '');
  return IDS.filter((id) => !OWN_WORDS[language].has(id) && new RegExp(`(?<![\\p{L}\\d-])${id}(?![\\p{L}\\d-])`, 'u').test(told));
}

/** What a reader of a page or a workbook sees. */
const visibleIn = (markup: string): string => markup.replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>/gu, ' ').replace(/<[^>]+>/gu, ' ');

async function textsIn(language: Language): Promise<Readonly<Record<string, string>>> {
  return inFolder({}, async (cwd) => {
    const run = async (...args: readonly string[]) => (await amnistia([...args, '--lang', language], { cwd })).stdout;
    const each = async (...args: readonly string[]) => (await Promise.all(SHOWN.map((id) => run('render', 'r.json', '--case', id, ...args)))).join('\n');
    await run('batch', SAMPLE, '--as-of', '2026-11-26', '-o', 'r.json', '-o', 'r.html', '-o', 'r.xlsx', '-o', 'r.md');
    await run('batch', SAMPLE, '--as-of', '2026-11-26', '--reading', 'strict', '-o', 's.json');
    const workbook = readZip(readFileSync(join(cwd, 'r.xlsx')));
    return {
      'the list': await run('render', 'r.json'),
      'one screen': await each(),
      'the whole report': await each('--full'),
      'the memo': await each('--format', 'markdown'),
      'the page': visibleIn(readFileSync(join(cwd, 'r.html'), 'utf8')),
      'the workbook': [...workbook].filter(([name]) => /\/(?:sheet\d+|sharedStrings)\.xml$/u.test(name)).map(([, part]) => visibleIn(Buffer.from(part).toString('utf8'))).join(' '),
      'the document of a list': readFileSync(join(cwd, 'r.md'), 'utf8'),
      'a comparison': await run('compare', 'r.json', 's.json'),
    };
  });
}

describe.each(LANGUAGES)('in %s', (language) => {
  let texts: Readonly<Record<string, string>>;
  beforeAll(async () => { texts = await textsIn(language); });

  it.each(['the list', 'one screen', 'the whole report', 'the memo', 'the page', 'the workbook', 'the document of a list', 'a comparison'])('%s names nothing by an id', (name) => {
    expect(texts[name]?.length).toBeGreaterThan(200);
    expect(idsIn(texts[name] ?? '', language)).toEqual([]);
  });

  it('finds an id where there is one', () => {
    expect(idsIn('se lee Q9 = not-excluded (charge-ambiguous)', language)).toEqual(expect.arrayContaining(['not-excluded', 'charge-ambiguous']));
  });
});
