/** The whole round with the built program: what to ask, the sheet that is sent, the answers back in the list. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeXlsx } from 'hucre/xlsx';
import { openBook } from '../../src/intake/spreadsheet/workbook.ts';
import { readZip } from '../../src/zip/read.ts';
import { replaceParts } from '../../src/zip/replace.ts';
import { casesOf, readAll } from '../intake/reading.ts';
import { PROJECT, amnistia, filesIn, inFolder } from './run.ts';

const LIST = readFileSync(join(PROJECT, 'tests/pending/list-200.csv'), 'utf8');
const DAY = ['--as-of', '2026-11-30', '--lang', 'es'];
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  'Hecho vinculado': ['12. ', 'ninguno de la lista', 'no consta'], 'Fecha de los hechos': ['29/07/2024', '2024-07-30', 'julio de 2024'], Conducta: ['manifestación', 'no consta'],
  'Acción armada con extranjeros': ['no', 'no', 'no consta'], 'Delitos imputados': ['agavillamiento (art. 286 CP)'], 'Tipo de tribunal': ['ordinario'], Militar: ['no'],
};

async function sheetsOf(bytes: Buffer): Promise<readonly (readonly (readonly string[])[])[]> {
  const book = await openBook(bytes, 'zip');
  return Promise.all(book.sheets.map(async (_, index) => {
    const rows: (readonly string[])[] = [];
    for await (const batch of book.rows(index)) rows.push(...batch.map(({ cells }) => cells));
    return rows;
  }));
}

/** Fills in the open cells of a sheet of questions as somebody at a spreadsheet does: the file stays, cells get text. */
async function filledIn(bytes: Buffer): Promise<{ readonly bytes: Buffer; readonly cells: number }> {
  const [main = []] = await sheetsOf(bytes);
  const xml = readZip(bytes).get('xl/worksheets/sheet1.xml')?.toString('utf8') ?? '';
  const styles = readZip(bytes).get('xl/styles.xml')?.toString('utf8') ?? '';
  const open = [...(/<cellXfs.*<\/cellXfs>/su.exec(styles)?.[0] ?? '').matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gsu)].findIndex(([xf]) => xf.includes('locked="0"'));
  expect(open).toBeGreaterThan(0);
  let cells = 0;
  const text = xml.replace(new RegExp(`<c r="([A-Z]+)(\\d+)" s="${String(open)}"/>`, 'gu'), (cell, letter: string, row: string) => {
    const ways = ANSWERS[main[0]?.[letter.charCodeAt(0) - 65] ?? ''];
    const answer = ways?.[Number(row) % ways.length];
    if (answer === undefined) return cell;
    cells += 1;
    return `<c r="${letter}${row}" t="inlineStr"><is><t>${answer}</t></is></c>`;
  });
  const whole = replaceParts(bytes, new Map([['xl/worksheets/sheet1.xml', Buffer.from(text)]]));
  if (!whole) throw new Error('no container');
  return { bytes: whole, cells };
}

interface Told {
  readonly counts: { readonly rows: number; readonly answered: number; readonly pending: number; readonly people: number; readonly cells: number; readonly waitForLaw: number; readonly withoutPlan: number };
  readonly people: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

async function pendingIn(cwd: string, file: string): Promise<Told> {
  const done = await amnistia(['pendientes', file, ...DAY, '--quiet', '--format', 'json'], { cwd });
  expect(done.status, done.stderr).toBe(0);
  return JSON.parse(done.stdout) as Told;
}

/** The list as a workbook with dates of its own. */
async function asWorkbook(): Promise<Uint8Array> {
  const items = await readAll(LIST);
  const headings = items.find((item) => item.kind === 'table')?.headings ?? [];
  const rows = items.flatMap((item) => (item.kind === 'case' ? [item.cells] : []));
  const value = (text: string) => (/^\d\d\/\d\d\/\d{4}$/u.test(text) ? new Date(`${text.slice(6)}-${text.slice(3, 5)}-${text.slice(0, 2)}T00:00:00Z`) : text === '' ? null : text);
  return writeXlsx({ sheets: [{ name: 'Personas', rows: [[...headings], ...rows.map((row) => row.map(value))] }] });
}

const PERSONAL = /Ibarguren|Quintalba|Mostacero|Perdomito|Azuajel|V-\d|0414/u;

describe.each(['lista.csv', 'lista.xlsx'])('a round with %s', (list) => {
  it('fewer are pending, nobody is lost, and a second round finds nothing to fill in', async () => {
    const content = list.endsWith('.csv') ? LIST : Buffer.from(await asWorkbook());
    await inFolder({}, async (cwd) => {
      writeFileSync(join(cwd, list), content);
      const before = await pendingIn(cwd, list);
      expect(before.counts).toMatchObject({ rows: 200, pending: before.counts.people + before.counts.waitForLaw + before.counts.withoutPlan });
      expect(before.counts.people).toBeGreaterThan(50);
      const asked = await amnistia(['pendientes', list, ...DAY, '-o', 'preguntas.xlsx'], { cwd });
      expect(asked.status, asked.stderr).toBe(0);
      expect(asked.stderr).toContain('preguntas.xlsx nombra a las personas');
      expect(asked.stderr).not.toMatch(PERSONAL);
      const sent = readFileSync(join(cwd, 'preguntas.xlsx'));
      const [main = [], help = [], hidden = []] = await sheetsOf(sent);
      expect(main).toHaveLength(before.counts.people + 1);
      expect(help.flat().join(' ')).toContain('no consta');
      expect(hidden[1]?.[0]).toContain('"format":"amnistia-questions/1"');
      // "Not known" is the last of every list.
      const questions = hidden[0]?.length ?? 0;
      for (let column = 1; column < questions; column += 1) expect(hidden.flatMap((row) => (row[column] ?? '') === '' ? [] : [row[column]]).at(-1)).toBe('no consta');
      const { bytes, cells } = await filledIn(sent);
      expect(cells).toBeGreaterThan(50);
      writeFileSync(join(cwd, 'respuestas.xlsx'), bytes);
      const next = list.replace('lista', 'nueva');
      const merged = await amnistia(['pendientes', list, '--merge', 'respuestas.xlsx', '-o', next, ...DAY], { cwd });
      expect(merged.stdout).toContain('La lista nueva tiene las mismas 200 personas.');
      expect(merged.stdout).toContain(`Sin determinar: antes ${String(before.counts.pending)} (${String(before.counts.waitForLaw)} a la espera solo del derecho)`);
      expect(merged.stderr).not.toMatch(PERSONAL);
      expect(readFileSync(join(cwd, list)).equals(Buffer.from(content))).toBe(true);
      const [was, is] = [casesOf(await readAll(Buffer.from(content))), casesOf(await readAll(readFileSync(join(cwd, next))))];
      expect(is.map(({ id }) => id)).toEqual(was.map(({ id }) => id));
      const after = await pendingIn(cwd, next);
      expect(after.counts.rows).toBe(200);
      expect(after.counts.answered).toBeGreaterThan(before.counts.answered);
      expect(after.counts.people).toBeLessThan(before.counts.people / 2);
      const again = await amnistia(['pendientes', next, '--merge', 'respuestas.xlsx', '-o', `otra-${next}`, ...DAY], { cwd });
      expect(again.stderr).toContain('La lista cambió desde que se escribió respuestas.xlsx');
      expect(again.stdout).toContain('0 casillas de 0 personas se llenaron.');
      expect(readFileSync(join(cwd, `otra-${next}`)).equals(readFileSync(join(cwd, next)))).toBe(true);
    });
  });
});

describe('split by a column', () => {
  it('each person is in one sheet, and all of them together are the whole', async () => {
    await inFolder({ 'lista.csv': LIST }, async (cwd) => {
      const done = await amnistia(['pendientes', 'lista.csv', '--split-by', 'entidad', '--out-dir', 'hojas', ...DAY, '--quiet'], { cwd });
      expect(done.status, done.stderr).toBe(0);
      const files = filesIn(join(cwd, 'hojas'));
      expect(files).toContain('distrito-capital.xlsx');
      expect(files.length).toBeGreaterThan(10);
      await amnistia(['pendientes', 'lista.csv', '-o', 'toda.xlsx', ...DAY, '--quiet'], { cwd });
      const keys = async (file: string) => ((await sheetsOf(readFileSync(join(cwd, file))))[0] ?? []).slice(1).map(([key]) => key);
      const all = (await Promise.all(files.map((file) => keys(join('hojas', file))))).flat();
      expect([...all].sort()).toEqual([...(await keys('toda.xlsx'))].sort());
      for (const file of [...files.map((one) => join('hojas', one)), 'toda.xlsx']) writeFileSync(join(cwd, file), (await filledIn(readFileSync(join(cwd, file)))).bytes);
      await amnistia(['pendientes', 'lista.csv', ...files.flatMap((file) => ['--merge', join('hojas', file)]), '-o', 'nueva.csv', ...DAY, '--quiet'], { cwd });
      expect(casesOf(await readAll(readFileSync(join(cwd, 'nueva.csv'))))).toHaveLength(200);
    });
  });
});

it('a saved result asks what its list does', async () => {
  await inFolder({ 'lista.csv': LIST }, async (cwd) => {
    await amnistia(['batch', 'lista.csv', ...DAY, '--quiet', '-o', 'r.json'], { cwd });
    const [list, result] = [await pendingIn(cwd, 'lista.csv'), await amnistia(['pendientes', 'r.json', '--lang', 'es', '--quiet', '--format', 'json'], { cwd })];
    expect(result.status, result.stderr).toBe(0);
    const told = JSON.parse(result.stdout) as Told;
    expect(told.counts).toEqual(list.counts);
    expect(told.people).toEqual(list.people);
    await amnistia(['pendientes', 'lista.csv', ...DAY, '--quiet', '-o', 'a.xlsx'], { cwd });
    await amnistia(['pendientes', 'r.json', '--lang', 'es', '--quiet', '-o', 'b.xlsx'], { cwd });
    expect(readFileSync(join(cwd, 'b.xlsx')).equals(readFileSync(join(cwd, 'a.xlsx')))).toBe(true);
  });
});

it('no format but the sheet to send names anybody, unless it is asked for', async () => {
  await inFolder({ 'lista.csv': LIST }, async (cwd) => {
    for (const format of ['text', 'csv', 'html', 'markdown', 'json']) {
      const done = await amnistia(['pendientes', 'lista.csv', ...DAY, '--format', format], { cwd });
      expect(done.status, done.stderr).toBe(0);
      expect(done.stdout, format).not.toMatch(PERSONAL);
      expect(done.stderr, format).not.toMatch(PERSONAL);
    }
    expect((await amnistia(['pendientes', 'lista.csv', ...DAY, '--format', 'csv', '--names'], { cwd })).stdout).toMatch(PERSONAL);
  });
});
