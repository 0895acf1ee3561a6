/** One more row at the end of somebody's sheet: nothing before it changes, and it reads back as the case. */
import iconv from 'iconv-lite';
import { beforeAll, describe, expect, it } from 'vitest';
import { known, type Case } from '../../src/case/case.ts';
import { onDay, parseDay } from '../../src/case/dates.ts';
import { appendedRow } from '../../src/append/index.ts';
import { readCases, templateCsv, type IntakeContext, type ReadOptions } from '../../src/intake/index.ts';
import { citationOf } from '../../src/interview/citation.ts';
import type { Setting } from '../../src/interview/session.ts';
import { sampleCases } from '../interview/sample.ts';
import { realSetting } from '../interview/setting.ts';

let setting: Setting;
let context: IntakeContext;
beforeAll(async () => {
  setting = await realSetting();
  context = { events: setting.engine.compiled.law.events, charges: setting.reader };
});

async function added(before: Uint8Array, subject: Case, options: ReadOptions = {}) {
  const row = await appendedRow(before, 'hoja.csv', subject, { cite: (id) => citationOf(id, setting.catalogue, 'es'), ...options }, context);
  expect(row.bytes.subarray(0, before.length).equals(before)).toBe(true);
  return { ...row, addition: row.bytes.subarray(before.length) };
}

async function read(bytes: Uint8Array): Promise<readonly Case[]> {
  const cases: Case[] = [];
  async function* once() {
    yield await Promise.resolve(bytes);
  }
  for await (const items of readCases([{ name: 'hoja.csv', bytes: once }], {}, context)) for (const item of items) if (item.kind === 'case') cases.push(item.case);
  return cases;
}

const HEADINGS = 'Nº;Fecha de los hechos;Hecho;Delitos imputados;Observaciones;Mi columna';
const SUBJECT = (): Case => ({
  id: 'Ñ-2',
  facts: { 'linked-event': known('12'), 'conduct-date': known(onDay(parseDay('2024-07-29') ?? 0)), notes: known('dice «así»; y\nsigue'), military: known('no') },
  charges: [{ text: 'Agavillamiento', offences: ['agavillamiento'], facts: {} }],
  warnings: [],
});

describe('a row added to a sheet', () => {
  it('writes no whole name into surnames and names, no whole date into its parts, and charges once', async () => {
    const before = Buffer.from('Caso;Apellidos;Nombres;Día det.;Mes det.;Año det.;Delito 1;Delito 2\nC-1;Uno;Ana;29;7;2024;terrorismo;agavillamiento\nC-2;Dos;Luis;2;8;2024;rebelión;\nC-3;Tres;Ivo;2;8;2024;rebelión;\n');
    const [one] = await read(before);
    const row = await added(before, { id: 'C-9', facts: { name: known('Tres Eva'), 'arrest-date': known(onDay(parseDay('2024-07-29') ?? 0)) }, charges: one?.charges ?? { unknown: 'not-given' }, warnings: [] } as unknown as Case);
    expect(row.addition.toString()).toMatch(/^C-9;;;;;;"[^"]*";\r?\n$/u);
    expect(row.notSame).toEqual(['name', 'arrest-date']);
  });

  it.each([
    ['utf-8', '\n', true], ['utf-8', '\r\n', false], ['win1252', '\r\n', true], ['win1252', '\r', true], ['utf-16le', '\r\n', true],
  ])('keeps %s with line ends %j, the last one there: %s', async (encoding, newline, ends) => {
    const text = `${HEADINGS}${newline}A-1;30/07/2024;28J;instigación pública;sí;x${ends ? newline : ''}`;
    const bytes = iconv.encode(text, encoding, { addBOM: encoding === 'utf-16le' });
    const { addition, row, noColumn } = await added(bytes, SUBJECT());
    const whole = Buffer.concat([bytes, addition]);
    expect(row).toBe(3);
    expect(noColumn).toEqual(['military']);
    expect(iconv.decode(whole, encoding)).toBe(`${text}${ends ? '' : newline}Ñ-2;29/07/2024;12. Elección presidencial de julio de 2024;Agavillamiento;"dice «así»; y\nsigue";${newline}`);
    const [, last] = await read(whole);
    expect(last).toMatchObject({ id: 'Ñ-2', facts: { 'linked-event': { values: ['12'] }, notes: { values: ['dice «así»; y\nsigue'] } } });
  });

  it('writes no formula: the guard of a cell is taken off again when it is read', async () => {
    const { addition, notSame } = await added(Buffer.from(`${HEADINGS}\n`), { ...SUBJECT(), facts: { notes: known('=1+1') } });
    expect(addition.toString()).toBe("Ñ-2;;;Agavillamiento;'=1+1;\n");
    expect(notSame).toEqual([]);
  });

  it('says which offence a shared name is, by its article', async () => {
    const charges = [{ text: 'Rebelión', offences: ['rebelion-civil'], facts: {} }];
    const { addition } = await added(Buffer.from(`${HEADINGS}\n`), { ...SUBJECT(), charges });
    expect(addition.toString()).toContain(';Rebelión (art. 143 ');
  });

  it('gives each case of the sample the outcome that it had', async () => {
    const sheet = Buffer.from(templateCsv({ language: 'es', events: context.events }).split('\r\n')[0] + '\r\n');
    for (const subject of await sampleCases(setting)) {
      const { addition, notSame, noColumn } = await added(sheet, subject);
      const [back] = await read(Buffer.concat([sheet, addition]));
      expect([subject.id, notSame, noColumn]).toEqual([subject.id, [], []]);
      const [was, is] = [subject, back ?? subject].map((one) => setting.engine.evaluate(one).determination);
      expect([back?.id, is?.outcome, is?.turnsOn]).toEqual([subject.id, was?.outcome, was?.turnsOn]);
    }
  });

  it('writes a date in the order in which the sheet is read', async () => {
    const sheet = Buffer.from(`${HEADINGS}\nA-1;07/30/2024;28J;instigación pública;;\n`);
    const { addition } = await added(sheet, SUBJECT(), { dateOrder: 'mdy' });
    expect(addition.toString()).toContain('Ñ-2;07/29/2024;');
  });

  it('says in which row the same id stands already', async () => {
    const sheet = Buffer.from(`${HEADINGS}\nA-1;;;;;\nÑ-2;;;;;\n`);
    expect((await added(sheet, SUBJECT())).sameId).toBe(3);
    expect((await added(sheet, { ...SUBJECT(), id: 'Ñ-3' })).sameId).toBe(null);
  });

  it('says that it stands below a row of totals', async () => {
    const sheet = `${HEADINGS}\nA-1;;28J;;;\nTotal: 1;;;;;\n`;
    expect((await added(Buffer.from(sheet), SUBJECT())).belowTotals).toBe(3);
    expect((await added(Buffer.from(`${sheet}A-2;;28J;;;\n`), SUBJECT())).belowTotals).toBe(null);
  });

  it('writes no row of which nothing could be read', async () => {
    await expect(added(Buffer.from(`${HEADINGS}\n`), { ...SUBJECT(), id: '', facts: { military: known('no') }, charges: { unknown: 'blank' } })).rejects.toMatchObject({ obstacle: 'nothing-to-write' });
  });

  it.each([['%PDF-1.5\n'], ['hola mundo\n'], [`${HEADINGS}\n`.replace(/;.*/u, '\n')]])('refuses what is no sheet of cases: %j', async (text) => {
    await expect(added(Buffer.from(text), SUBJECT())).rejects.toMatchObject({ name: 'IntakeError' });
  });
});
