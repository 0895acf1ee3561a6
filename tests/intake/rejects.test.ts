/** Rejected rows: written in the user's own columns, mended, and read again by the built program. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { amnistia, inFolder } from '../program/run.ts';

const LIST = 'id;Delitos;Hecho;Fecha de los hechos;Mi columna\nA-1;resistencia a la autoridad;28J;30/07/2024;x\nA-2;"resistencia a la autoridad;28J;30/07/2024;-5\nA-3;agavillamiento;28J;30/07/2024;z;de más\n';
const rows = (folder: string, name: string) => parse(readFileSync(join(folder, name), 'utf8'), { delimiter: ';', bom: true });
const batch = (folder: string, ...args: readonly string[]) => amnistia(['batch', ...args, '--format', 'ndjson', '-o', 'out.ndjson', '--force', '--as-of', '2026-11-23', '--lang', 'en'], { cwd: folder });

describe('rejected rows', () => {
  it('come out in the own columns with row, code and message, and read once mended', async () => {
    await inFolder({ 'list.csv': LIST }, async (folder) => {
      const first = await batch(folder, 'list.csv', '--rejects', 'bad.csv');
      expect([first.status, first.stderr.includes('3 rows read = 1 evaluated + 2 rejected + 0 blank')]).toEqual([1, true]);
      const [headings, broken, extra] = rows(folder, 'bad.csv');
      expect(headings).toEqual(['id', 'Delitos', 'Hecho', 'Fecha de los hechos', 'Mi columna', 'row', 'code', 'message']);
      expect(broken).toEqual(['A-2', '"resistencia a la autoridad', '28J', '30/07/2024', "'-5", '3', 'broken-quotes', expect.stringContaining('quotes')]);
      expect(extra?.slice(0, 7)).toEqual(['A-3', 'agavillamiento', '28J', '30/07/2024', 'z | de más', '4', 'extra-cell']);

      const mended = readFileSync(join(folder, 'bad.csv'), 'utf8').replace('"""resistencia a la autoridad"', 'resistencia a la autoridad').replace('z | de más', 'z');
      writeFileSync(join(folder, 'bad.csv'), mended);
      const again = await batch(folder, 'bad.csv');
      expect(again.status).toBe(0);
      expect(again.stderr).toContain('2 rows read = 2 evaluated + 0 rejected + 0 blank');
      expect(again.stderr).not.toMatch(/warning|not used: .*(?:row|code|message)/u);
      const ids = readFileSync(join(folder, 'out.ndjson'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { id: string; outcome: string });
      expect(ids.map(({ id, outcome }) => [id, outcome])).toEqual([['A-2', 'eligible'], ['A-3', 'eligible']]);
    });
  });

  it('can be rejected again, and their columns do not pile up', async () => {
    await inFolder({ 'bad.csv': 'id;Delitos;row;code;message\nA-1;incendio;3;extra-cell;x;más\n' }, async (folder) => {
      await batch(folder, 'bad.csv', '--rejects', 'worse.csv');
      expect(rows(folder, 'worse.csv')[0]).toEqual(['id', 'Delitos', 'row', 'code', 'message']);
      expect(rows(folder, 'worse.csv')).toHaveLength(2);
    });
  });

  it('of several lists stand in one table under all their headings, with the file', async () => {
    await inFolder({ 'a.csv': 'id;Delitos\nA-1;incendio;x\n', 'b.csv': 'Delitos;Militar;id\nincendio;no;B-1;x\nincendio;no;B-2\n' }, async (folder) => {
      await batch(folder, 'a.csv', 'b.csv', '--rejects', 'bad.csv');
      const found = rows(folder, 'bad.csv');
      expect(found[0]).toEqual(['id', 'Delitos', 'Militar', 'file', 'row', 'code', 'message']);
      expect(found.slice(1).map((row) => row.slice(0, 5))).toEqual([['A-1', 'incendio | x', '', 'a.csv', '2'], ['B-1 | x', 'incendio', 'no', 'b.csv', '2']]);
    });
  });
});

describe('the result of a workbook with several tables', () => {
  it('has one heading row, and every cell under its own heading', async () => {
    const workbook = readFileSync(new URL('./corpus/libreoffice-sheets.xlsx', import.meta.url));
    // A workbook is known by its content, whatever its name.
    await inFolder({ 'casos.xlsx': workbook, casos: workbook }, async (folder) => {
      const own = async (name: string) => {
        await amnistia(['batch', name, '--format', 'csv', '-o', 'out.csv', '--force', '--quiet', '--as-of', '2026-11-23'], { cwd: folder });
        const found = parse(readFileSync(join(folder, 'out.csv'), 'utf8'), { delimiter: ';', bom: true, relax_column_count: true });
        return found.map((row) => row.slice(0, 3));
      };
      const joined = [['id', 'Militar', 'Conducta'], ['B-1', 'no', ''], ['', 'sí', 'marcha']];
      expect(await own('casos.xlsx')).toEqual(joined);
      expect(await own('casos')).toEqual(joined);
    });
  });
});
