/**
 * Every format of the sample in both languages, opened by a program that did
 * not write it, and what stands there compared with the result.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse as parseCsv } from 'csv-parse/sync';
import { marked, type Token, type Tokens } from 'marked';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportWords } from '../../src/i18n/report.ts';
import { Browser, CHROMIUM } from '../report/browser.ts';
import { converted, pdfText, SOFFICE } from '../report/office.ts';
import type { Result } from '../../src/report/result.ts';
import { amnistia, PROJECT } from './run.ts';

const SAMPLE = join(PROJECT, 'data/examples/ong-muestra.csv');
const CASE = 'M-10';

describe.each(['es', 'en'] as const)('the sample in %s', (lang) => {
  const folder = mkdtempSync(join(tmpdir(), 'amnistia-formats-'));
  const words = reportWords[lang];
  let result: Result;
  const file = (name: string) => join(folder, name);
  const rows = () => result.cases.map((one) => [one.id, words.outcome[one.outcome]] as const);

  beforeAll(async () => {
    const all = await amnistia(['batch', SAMPLE, ...['html', 'xlsx', 'md', 'csv', 'json', 'txt'].flatMap((ending) => ['-o', file(`a.${ending}`)]), '--as-of', '2026-11-23', '--lang', lang]);
    expect(all.status, all.stderr).toBe(0);
    const one = await amnistia(['render', file('a.json'), '--case', CASE, ...['docx', 'html', 'md', 'txt'].flatMap((ending) => ['-o', file(`one.${ending}`)]), '--lang', lang]);
    expect(one.status, one.stderr).toBe(0);
    result = JSON.parse(readFileSync(file('a.json'), 'utf8')) as Result;
  });
  afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

  it('CSV: another reader finds each case with its outcome beside the columns of the input', () => {
    const read = parseCsv(readFileSync(file('a.csv')), { bom: true, delimiter: ';', columns: true }) as Record<string, string>[];
    expect(read.map((row) => [row['N°'], row['outcome'], row['ground']])).toEqual(result.cases.map((one) => [one.id, one.outcome, one.ground ?? '']));
    expect(read.find((row) => row['N°'] === CASE)?.['Entidad']).toBe('Mérida');
  });

  it('Markdown: another parser finds each case and its outcome in a table', () => {
    const tables = marked.lexer(readFileSync(file('a.md'), 'utf8')).filter((token: Token): token is Tokens.Table => token.type === 'table');
    const found = tables.flatMap((table) => table.rows.map((row) => row.map((cell) => cell.text)));
    for (const [id, outcome] of rows()) expect(found.some((row) => row[0] === id && row[1] === outcome), id).toBe(true);
    for (const outcome of ['eligible', 'ineligible', 'undetermined', 'mixed'] as const) expect(found.some((row) => row[0] === words.outcome[outcome] && row[1] === String(result.counts.outcomes[outcome])), outcome).toBe(true);
    const one = marked.parse(readFileSync(file('one.md'), 'utf8')) as string;
    expect(one).toContain(CASE);
    expect(one).toContain(words.article('9', '2'));
  });

  it('text: each case and its outcome, on lines that a terminal holds', () => {
    const text = readFileSync(file('a.txt'), 'utf8');
    for (const [id, outcome] of rows()) expect(new RegExp(`^\\s*${id}\\s+${outcome}`, 'mu').test(text), id).toBe(true);
    for (const line of [...text.split('\n'), ...readFileSync(file('one.txt'), 'utf8').split('\n')]) expect([...line].length, line).toBeLessThanOrEqual(80);
  });

  it.skipIf(SOFFICE === undefined)('XLSX: LibreOffice finds each case with its outcome, every input cell, and the sums', () => {
    const sheets = [...converted(readFileSync(file('a.xlsx')), 'a.xlsx', 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1')];
    const sheet = (at: number) => parseCsv(sheets[at]?.[1] ?? '', { delimiter: ';', relax_column_count: true, bom: true }) as string[][];
    expect(sheets).toHaveLength(4);
    const names = { es: ['Casos', 'Resumen', 'Rechazos y advertencias', 'Ley y supuestos'], en: ['Cases', 'Summary', 'Rejected and warnings', 'Law and assumptions'] }[lang];
    const at = (name: string) => sheets.findIndex(([title]) => title.includes(name));
    const [head = [], ...body] = sheet(at(names[0] ?? ''));
    const width = result.columns?.[0]?.headings.length ?? 0;
    expect(head.slice(0, width)).toEqual(result.columns?.[0]?.headings);
    expect(body.map((row) => row.slice(0, width))).toEqual(result.cases.map((one) => one.cells));
    expect(body.map((row) => [row[0], row[width]])).toEqual(rows().map((row) => [...row]));
    const summary = sheet(at(names[1] ?? ''));
    for (const outcome of ['eligible', 'ineligible', 'undetermined', 'mixed'] as const) expect(summary.some((row) => row[0] === words.outcome[outcome] && row[1] === String(result.counts.outcomes[outcome])), outcome).toBe(true);
    expect(sheet(at(names[2] ?? ''))).toHaveLength(1 + result.cases.reduce((sum, one) => sum + one.warnings.length, 0));
    expect(JSON.stringify(sheet(at(names[3] ?? '')))).toContain(words.status['not-checked-against-gazette']);
  });

  it.skipIf(SOFFICE === undefined)('DOCX: LibreOffice opens the memo, page by page, with every charge and article', () => {
    const pdf = converted(readFileSync(file('one.docx')), 'one.docx', 'pdf').get('one.pdf');
    const text = pdf ? pdfText(pdf) : null;
    if (text === null) return;
    for (const charge of result.cases.find((one) => one.id === CASE)?.charges ?? []) expect(text).toContain(charge.text);
    for (const piece of [CASE, words.outcome.undetermined, words.status['not-checked-against-gazette'], 'Q5', words.article('9', '2')]) expect(text, piece).toContain(piece);
    expect(text.split('\f').filter((page) => page.trim() !== '').length).toBeGreaterThan(1);
  });

  it.skipIf(CHROMIUM === undefined)('HTML: a browser shows each case and its outcome, with script and without', async () => {
    const browser = new Browser(CHROMIUM ?? '');
    try {
      const url = pathToFileURL(file('a.html')).href;
      const scripted = await browser.open(url);
      expect(await scripted.value(`[...document.querySelectorAll('#rows tr.case')].map((row) => [row.querySelector('button').textContent, row.querySelector('.badge').textContent])`)).toEqual(rows().map((row) => [...row]));
      expect(await scripted.value(`document.documentElement.lang`)).toBe(lang);
      const plain = await browser.open(url, { script: false });
      expect(await plain.value(`[...document.querySelectorAll('noscript article')].map((one) => [one.querySelector('h3').textContent, one.querySelector('.verdict .badge').textContent])`)).toEqual(rows().map((row) => [...row]));
      const one = await browser.open(pathToFileURL(file('one.html')).href, { script: false });
      expect(await one.value<string>(`document.querySelector('.verdict').textContent`)).toContain(words.outcome.undetermined);
      for (const page of [scripted, plain, one]) expect([page.requests.length, page.errors]).toEqual([1, []]);
    } finally {
      await browser.close();
    }
  });
});

describe('the codes', () => {
  it('of a result are the same in every language', async () => {
    const [es, en] = await Promise.all(['es', 'en'].map(async (lang) => (await amnistia(['batch', SAMPLE, '--format', 'json', '--as-of', '2026-11-23', '--lang', lang, '--quiet'])).stdout));
    const codes = (json = '') => JSON.stringify(JSON.parse(json), (key, value: unknown) => (key === 'message' ? '' : value));
    expect(codes(es)).toBe(codes(en));
    expect(es === en).toBe(false);
  });
});
