/** The commands on lists, built: nothing leaks, nothing is lost, and what they write can be worked on further. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { openBook } from '../../src/intake/spreadsheet/workbook.ts';
import { amnistia, filesIn, inFolder } from './run.ts';

const HEAD = 'N°;Nombre;Cédula;Fecha de nacimiento;Delitos;Tribunal;Expediente;Situación;Fecha de detención;Fecha de solicitud;Decisión;Lugar de reclusión;Salud;Observaciones';
// The ids are cédulas, as many lists have them; one is spoiled, so that a warning is told.
const OURS = [
  HEAD,
  'V-13579246;ZOILA INVENTADA FICTICIO;V-13.579.246;04/05/1980;terrorismo;Juzgado 1 de Control;KP01-P-2024-000123;recluida;30/07/2024;02/03/2026;acordada;Celda Quinta;asma severa;avisar a Petra',
  'V-13579246;Zoila Inventada;13579246;;terrorismo;Juzgado 1 de Control;KP01-P-2024-000123;;30/07/2024;;;;;"vive con',
  'su tía Petra"',
  'Tito Fabulado;TITO FABULADO QUIMERA;V-9.876.54X;;terrorismo;Juzgado 1 de Control;KP01-P-2024-000123;recluido;29/07/2024;02/03/2026;;Celda Quinta;;',
  '77;NUBIA SOÑADA IRREAL;V-18.181.818;;agavillamiento;Juzgado 1 de Control;;recluida;29/07/2024;¿febrero? Petra;;;;',
  'V-1;SOBRA CELDA;V-1;;daños;;;;;;;;;Petra;sobra',
].join('\n');
const THEIRS = [HEAD, 'X1;Inventada, Zoila;13.579.246;;agavillamiento;;;en libertad;30/07/2024;;;;;Petra', 'X2;Otra Pensada;V-20.202.020;;terrorismo;;;recluida;;;;;;', 'X3;NUBIA IRREAL;;;agavillamiento;;;recluida;29/07/2024;;;;;'].join('\n');
const PERSONAL = /zoila|inventada|ficticio|tito|fabulado|quimera|nubia|soñada|irreal|pensada|sobra celda|petra|quinta|asma|1980|04\/05|13\.?579\.?246|9\.?876\.?54|18\.?181\.?818|20\.?202\.?020/iu;
const FORMATS = ['text', 'csv', 'xlsx', 'html', 'markdown', 'json'] as const;

async function textOf(folder: string, file: string): Promise<string> {
  if (!file.endsWith('.xlsx')) return readFileSync(join(folder, file), 'utf8');
  const book = await openBook(readFileSync(join(folder, file)), 'zip');
  const cells: string[] = book.sheets.map((sheet) => sheet.name);
  for (const [index] of book.sheets.entries()) for await (const batch of book.rows(index)) for (const row of batch) cells.push(...row.cells);
  return cells.join('\n');
}

describe('no name, cédula, birth date or note is shown unless it is asked for', () => {
  it.each([
    ['duplicates ours.csv', true], ['reconcile ours.csv theirs.csv', true], ['compare ours.csv theirs.csv', true], ['deadlines ours.csv --calendar out.ics --as-of 2026-03-19', false],
    ['co-defendants ours.csv', false], ['equal-cases ours.csv --as-of 2026-04-20', false],
  ])('%s, in every format', async (command, hasNames) => {
    await inFolder({ 'ours.csv': OURS, 'theirs.csv': THEIRS }, async (cwd) => {
      const outputs = FORMATS.flatMap((format) => ['--format', format, '-o', `out.${format}`]);
      const done = await amnistia([...command.split(' '), ...outputs, '--lang', 'es'], { cwd });
      // One row is rejected, and that is told.
      expect(done.status, done.stderr).toBe(1);
      expect(done.stderr).toContain('ours.csv: 5 filas leídas = 4 en la lista + 1 rechazada + 0 en blanco');
      expect(done.stderr).not.toMatch(PERSONAL);
      const written = filesIn(cwd).filter((file) => file.startsWith('out.'));
      expect(written).toHaveLength(FORMATS.length + (command.includes('--calendar') ? 1 : 0));
      for (const file of written) {
        const text = await textOf(cwd, file);
        expect(text.length, file).toBeGreaterThan(60);
        expect(text, file).not.toMatch(PERSONAL);
        expect(statSync(join(cwd, file)).mode & 0o777, file).toBe(0o600);
      }
      if (!hasNames) return;
      const named = await amnistia([...command.split(' '), '--names', '--quiet', '--lang', 'es'], { cwd });
      expect(named.stdout).toMatch(/zoila/iu);
    });
  });

  it('batch --duplicates tells places only', async () => {
    await inFolder({ 'ours.csv': OURS }, async (cwd) => {
      const done = await amnistia(['batch', 'ours.csv', '--duplicates', '--lang', 'es', '--format', 'text', '-o', 'out.txt', '--format', 'json', '-o', 'out.json'], { cwd });
      expect(done.stderr).toContain('Posibles duplicados: 1 par de la misma persona y 0 posibles');
      const text = readFileSync(join(cwd, 'out.txt'), 'utf8');
      expect(text.slice(text.indexOf('Posibles duplicados'))).not.toMatch(PERSONAL);
      const { duplicates } = JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')) as { duplicates: readonly unknown[] };
      expect(duplicates).toMatchObject([{ a: { file: 'ours.csv', row: 2, id: null }, b: { row: 3 }, band: 'same', relation: 'duplicate' }]);
    });
  });

  it.each(['Nombre', 'notes'])('equal-cases does not group by %s', async (column) => {
    await inFolder({ 'ours.csv': OURS }, async (cwd) => {
      const done = await amnistia(['equal-cases', 'ours.csv', '--by', column, '--lang', 'en'], { cwd });
      expect(done.status).toBe(2);
      expect(done.stdout).toBe('');
      expect(done.stderr).toContain(`--by ${column}: this tells people one by one`);
    });
  });
});

describe('decisions', () => {
  it('filled into the workbook give a list that loses nothing and reads back', async () => {
    await inFolder({ 'ours.csv': OURS }, async (cwd) => {
      await amnistia(['duplicates', 'ours.csv', '--names', '-o', 'review.xlsx', '--lang', 'es'], { cwd });
      const book = await openBook(readFileSync(join(cwd, 'review.xlsx')), 'zip');
      const rows: string[][] = [];
      for await (const batch of book.rows(1)) for (const { cells } of batch) rows.push([...cells]);
      expect(rows[0]?.[0]).toBe('Decisión');
      if (rows[1]) rows[1][0] = 'Misma persona';
      writeFileSync(join(cwd, 'decided.xlsx'), await writeXlsx({ sheets: [{ name: 'Notas', rows: [['de quien revisó']] }, { name: 'Hoja', rows }] }));
      const done = await amnistia(['duplicates', 'ours.csv', '--decisions', 'decided.xlsx', '--format', 'csv', '-o', 'merged.csv', '--format', 'xlsx', '-o', 'merged.xlsx', '--rejects', 'rejected.csv', '--lang', 'es'], { cwd });
      expect(done.stderr).toContain('4 filas leídas = 3 que quedan + 1 unida a otra');
      const merged = await textOf(cwd, 'merged.csv');
      // Every word of every row that was read is still there.
      for (const word of OURS.split('\n').slice(1, -1).join('\n').split(/[;"\n]/u).filter((cell) => cell.trim() !== '')) expect(merged).toContain(word);
      expect(await textOf(cwd, 'rejected.csv')).toContain('SOBRA CELDA');
      for (const file of ['merged.csv', 'merged.xlsx']) {
        const again = await amnistia(['duplicates', file, '--lang', 'en'], { cwd });
        expect(again.status, again.stderr).toBe(0);
        expect(again.stderr).toContain('3 rows read = 3 in the list + 0 rejected + 0 blank');
        expect(again.stdout).toContain('3 rows; 0 pairs');
      }
    });
  });

  it('that cannot be read or do not fit are told and change nothing', async () => {
    await inFolder({ 'ours.csv': OURS }, async (cwd) => {
      await amnistia(['duplicates', 'ours.csv', '-o', 'review.csv', '--lang', 'es'], { cwd });
      const sheet = readFileSync(join(cwd, 'review.csv'), 'utf8');
      expect(sheet).not.toMatch(PERSONAL);
      writeFileSync(join(cwd, 'unsure.csv'), sheet.replace(/\r\n;same;/u, '\r\nquizás;same;'));
      const unsure = await amnistia(['duplicates', 'ours.csv', '--decisions', 'unsure.csv', '--lang', 'es'], { cwd });
      expect(unsure.status).toBe(1);
      expect(unsure.stdout).toContain('4 filas leídas = 4 que quedan + 0 unidas a otra');
      expect(unsure.stdout.replace(/\s+/gu, ' ')).toContain('fila 2: la decisión «quizás» no se entiende');
      writeFileSync(join(cwd, 'sure.csv'), sheet.replace(/\r\n;same;/u, '\r\nmisma;same;'));
      writeFileSync(join(cwd, 'ours.csv'), OURS.replace('ZOILA INVENTADA FICTICIO', 'OTRA PERSONA'));
      const changed = await amnistia(['duplicates', 'ours.csv', '--decisions', 'sure.csv', '--lang', 'es'], { cwd });
      expect(changed.status).toBe(1);
      expect(changed.stdout).toContain('la fila cambió desde la revisión');
    });
  });

  it('join rows of files with other headings, fact by fact', async () => {
    const files = {
      'a.csv': 'N°;Nombre;Cédula;Delitos;Fecha de solicitud\nA1;Zoila Inventada;V-12345678;terrorismo;\nA2;Tito Quimera;V-9876543;daños;\n',
      'b.csv': 'Caso;Apellidos y nombres;Cargos imputados;C.I.;Apodo\nB1;INVENTADA ZOILA;agavillamiento, terrorismo;12.345.678;la Flaca\n',
    };
    await inFolder(files, async (cwd) => {
      await amnistia(['duplicates', 'a.csv', 'b.csv', '-o', 'review.csv', '--lang', 'en'], { cwd });
      writeFileSync(join(cwd, 'review.csv'), readFileSync(join(cwd, 'review.csv'), 'utf8').replace(/\r\n;same;/u, '\r\nsame;same;'));
      const done = await amnistia(['duplicates', 'a.csv', 'b.csv', '--decisions', 'review.csv', '-o', 'merged.csv', '--lang', 'en'], { cwd });
      expect(done.stderr).toContain('3 rows read = 2 kept + 1 merged into another');
      const merged = readFileSync(join(cwd, 'merged.csv'), 'utf8');
      expect(merged.split('\r\n')[0]).toBe('\ufeffN°;Nombre;Cédula;Delitos;Fecha de solicitud;Apodo;amnistia: rows;amnistia: other values;amnistia: related');
      expect(merged).toContain('la Flaca');
      const again = await amnistia(['duplicates', 'merged.csv', '--lang', 'en', '--format', 'json'], { cwd });
      expect(again.status, again.stderr).toBe(0);
      expect(merged).toMatch(/agavillamiento/u);
    });
  });
});

it('keeps the sheets of one workbook apart', async () => {
  const sheet = (name: string, id: string) => ({ name, rows: [['N°', 'Nombre', 'Cédula', 'Delitos'], [id, 'Zoila Inventada', 'V-12345678', 'terrorismo']] });
  await inFolder({ 'book.xlsx': await writeXlsx({ sheets: [sheet('Enero', '1'), sheet('Febrero', '2')] }), 'theirs.csv': THEIRS }, async (cwd) => {
    const done = await amnistia(['duplicates', 'book.xlsx', '--lang', 'es'], { cwd });
    expect(done.stdout).toContain('book.xlsx [Enero], fila 2');
    expect(done.stdout).toContain('book.xlsx [Febrero], fila 2');
    const both = await amnistia(['reconcile', 'book.xlsx', 'theirs.csv', '--lang', 'en'], { cwd });
    expect(both.status, both.stderr).toBe(0);
    expect(both.stdout).toContain('A: 2 rows, 1 person.');
  });
});

const requests = (name: string) => readFileSync(new URL(`../lists/requests/${name}`, import.meta.url), 'utf8');

describe('lists of the field', () => {
  it.each(['requests.csv', 'requests-and-charges.csv'])('deadlines counts the days of %s, whether or not a column decides a case', async (name) => {
    await inFolder({ 'list.csv': requests(name) }, async (cwd) => {
      const done = await amnistia(['deadlines', 'list.csv', '--as-of', '2026-11-26', '--format', 'json', '-o', 'out.json', '--lang', 'en'], { cwd });
      expect(done.status, done.stderr).toBe(0);
      const data = JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')) as { courts: { requests: { id: string; lastDay: string | null; status: string; filed: string | null }[] }[] };
      const found = new Map(data.courts.flatMap((court) => court.requests.map((one) => [one.id, one] as const)));
      expect(found.get('D-1')?.lastDay).toBe('2026-03-15');
      expect(found.get('D-2')?.lastDay).toBe('2026-03-16');
      expect(found.get('D-7')?.status).toBe('decided-in-term');
      expect(found.get('D-8')?.status).toBe('decided-late');
      expect(found.get('D-6')?.status).toBe('not-received');
    });
  });

  it('duplicates leaves twins to a person', async () => {
    await inFolder({ 'list.csv': requests('twins.csv') }, async (cwd) => {
      const done = await amnistia(['duplicates', 'list.csv', '--names', '--lang', 'en'], { cwd });
      expect(done.stdout).toContain('2 pairs: 0 of the same person, 2 possible');
      expect(done.stdout.match(/! the names differ/gu)).toHaveLength(2);
    });
  });

  it('map names the sheets to choose from', async () => {
    const done = await amnistia(['map', 'tests/intake/corpus/two-sheets.xlsx', '--lang', 'en']);
    expect(done.status).toBe(2);
    expect(done.stderr).toContain('--sheet: Personas, Familiares.');
  });
});
