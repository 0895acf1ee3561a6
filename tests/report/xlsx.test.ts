import { describe, expect, it } from 'vitest';
import { readXlsx } from 'hucre/xlsx';
import { renderXlsx } from '../../src/report/xlsx/render-xlsx.ts';
import { replay } from '../../src/report/replay.ts';
import type { Result } from '../../src/report/result.ts';
import { csvWriter } from '../../src/report/csv-writer.ts';
import { ADDED_HEADING, HEADING, OUTCOME_LOOK } from '../../src/report/xlsx/looks.ts';
import { FORMS } from './forms.ts';
import { HOSTILE, HOSTILE_FORM, HOSTILE_OPTIONS } from './hostile.ts';
import { converted, part, SOFFICE } from './office.ts';
import { readZip } from '../../src/zip/read.ts';
import { inputOf, sampleResult } from './sample.ts';

const headings = ['state', 'name', 'notes'];
const result = sampleResult(FORMS, { headings, rejected: [{ file: 'muestra.csv', row: 40, column: 'Fecha', code: 'extra-cell', message: 'Sobran celdas', original: ['a', 'b'] }] });

describe('the workbook', () => {
  it("has the input's own columns, then what was found, and four sheets", async () => {
    const book = await readXlsx(await renderXlsx(inputOf(result)));
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(['Casos', 'Resumen', 'Rechazos y advertencias', 'Ley y supuestos']);
    const [head, first] = book.sheets[0]?.rows ?? [];
    expect(head?.slice(0, 9)).toEqual([...headings, 'Resultado', 'Con lo que se presume', 'Qué se presume', 'Solo espera', 'Motivo', 'Artículos']);
    expect(first?.slice(0, 4)).toEqual(['Carabobo', 'PERSONA DE PRUEBA UNO', 'presentación cada 30 días', 'AMPARADO']);
    expect(book.sheets[0]?.rows).toHaveLength(FORMS.length + 1);
    expect(JSON.stringify(book.sheets[1]?.rows)).toContain('["SIN DETERMINAR",6');
    expect(JSON.stringify(book.sheets[2]?.rows)).toContain('Sobran celdas');
    expect(JSON.stringify(book.sheets[3]?.rows)).toContain('NO COTEJADO CON LA GACETA OFICIAL');
    const english = await readXlsx(await renderXlsx(inputOf(result, 'en')));
    expect(english.sheets.map((sheet) => sheet.name)).toEqual(['Cases', 'Summary', 'Rejected and warnings', 'Law and assumptions']);
  });
  it('has frozen headings and filters', async () => {
    const xml = part(await renderXlsx(inputOf(result)), 'xl/worksheets/sheet1.xml');
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(xml).toMatch(/<autoFilter ref="A1:R17"/);
  });
  it('tells outcomes apart in grey too, with words that can be read on every colour', () => {
    const light = (colour: string) => [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, index) => sum + part * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
    const contrast = (a: string, b: string) => {
      const [low = 0, high = 0] = [light(a), light(b)].sort((x, y) => x - y);
      return (high + 0.05) / (low + 0.05);
    };
    const looks = Object.values(OUTCOME_LOOK);
    for (const look of [...looks, HEADING, ADDED_HEADING]) expect(contrast(look.colour ?? '000000', look.fill ?? 'FFFFFF')).toBeGreaterThan(4.5);
    looks.forEach((one, index) => { for (const other of looks.slice(index + 1)) expect(contrast(one.fill ?? '', other.fill ?? '')).toBeGreaterThan(1.3); });
  });
  it('prints wide sheets on few pages, each with the headings and the case', async () => {
    const xml = part(await renderXlsx(inputOf(result)), 'xl/worksheets/sheet1.xml');
    expect(xml).toMatch(/<pageSetup [^>]*fitToWidth="3"/);
    const titles = [...part(await renderXlsx(inputOf(result)), 'xl/workbook.xml').matchAll(/_xlnm\.Print_Titles[^>]*>([^<]*)</g)].map(([, name]) => name);
    // A sheet of several words would need quotes, without which Excel calls the file damaged.
    expect(titles).toEqual(['Casos!$1:$1,Casos!$A:$A']);
  });
  it('keeps the sheets of a workbook apart, whatever stands in the same place', async () => {
    const [a, b] = sampleResult(FORMS.slice(0, 2)).cases;
    if (!a || !b) throw new Error('no cases');
    const sheets: Result = { ...result, rejected: [], cases: [{ ...a, file: 'l.xlsx', sheet: 'Enero', cells: ['M-01', 'Lara'] }, { ...b, file: 'l.xlsx', sheet: 'Febrero', cells: ['PERSONA', 'M-02'] }], columns: [{ file: 'l.xlsx', sheet: 'Enero', headings: ['id', 'Entidad'] }, { file: 'l.xlsx', sheet: 'Febrero', headings: ['Nombre', 'id'] }] };
    const book = await readXlsx(await renderXlsx(inputOf(sheets)));
    expect(book.sheets[0]?.rows.map((row) => row.slice(0, 3))).toEqual([['id', 'Entidad', 'Nombre'], ['M-01', 'Lara', ''], ['M-02', '', 'PERSONA']]);
    let csv = '';
    for await (const piece of replay(sheets, csvWriter({ delimiter: ';', bom: false }, true))) csv += String(piece);
    expect(csv.split('\r\n').map((line) => line.split(';').slice(0, 3).join(';')).slice(0, 3)).toEqual(['id;Entidad;Nombre', 'M-01;Lara;', 'M-02;;PERSONA']);
  });
  it('has facts for columns where the cases come from no table', async () => {
    const book = await readXlsx(await renderXlsx(inputOf(sampleResult(FORMS))));
    expect(book.sheets[0]?.rows[0]?.slice(0, 3)).toEqual(['Caso', 'Fecha de los hechos', 'Fecha de la detención']);
    expect(book.sheets[0]?.rows[1]?.slice(0, 2)).toEqual(['M-01', '29 de julio de 2024']);
  });
  it('never has a formula, whatever a cell says', async () => {
    const bytes = await renderXlsx(inputOf(sampleResult([HOSTILE_FORM], HOSTILE_OPTIONS)));
    for (const [path, data] of readZip(bytes)) {
      const xml = Buffer.from(data).toString('utf8');
      if (path.startsWith('xl/worksheets/')) expect(/<f[ >]/.test(xml), path).toBe(false);
      expect(/<script|externalLink/.test(xml), path).toBe(false);
    }
    const book = await readXlsx(bytes);
    expect(String(book.sheets[0]?.rows[1]?.[0])).toMatch(/^=HYPERLINK/);
  });
  it('is the same bytes each time', async () => {
    const first = Buffer.from(await renderXlsx(inputOf(result)));
    expect(Buffer.from(await renderXlsx(inputOf(result))).equals(first)).toBe(true);
  });
  it('opens with its password only', async () => {
    const bytes = await renderXlsx(inputOf(result), { password: 'clave de prueba' });
    expect(Buffer.from(bytes).includes('PERSONA DE PRUEBA')).toBe(false);
    await expect(readXlsx(bytes)).rejects.toThrow();
    expect((await readXlsx(bytes, { password: 'clave de prueba' })).sheets).toHaveLength(4);
  });
});

describe.skipIf(SOFFICE === undefined)('LibreOffice', () => {
  it('opens the workbook and reads the same cells, no formula among them', async () => {
    const bytes = await renderXlsx(inputOf(sampleResult([...FORMS, HOSTILE_FORM], { ...HOSTILE_OPTIONS, headings: ['name', 'state', 'notes'] })));
    const csv = converted(bytes, 'a.xlsx', 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,true,false,false,1').values().next().value?.toString('utf8') ?? '';
    expect(csv).toContain('PERSONA DE PRUEBA UNO;Carabobo;presentación cada 30 días;AMPARADO');
    expect(csv).toContain('=HYPERLINK(""http://example.invalid""');
    expect(csv).toContain(HOSTILE.slice(0, 40).replace(/"/g, '""'));
  });
});
