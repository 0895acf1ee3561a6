/** XLS workbooks: a cell is what the sheet shows in it, whatever else its records hold. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBook } from '../../src/intake/spreadsheet/workbook.ts';
import { BETWEEN, chart, compound, errorFormula, formula, hiddenColumn, hiddenRow, joined, label, long, number, numberFormula, record, result, shared, sharedTexts, stream, xls } from './biff.ts';
import { casesOf, readAll } from './reading.ts';

const HEAD = ['id', 'Fecha de los hechos', 'Militar', 'Observaciones'].map((heading, column) => label(0, column, heading));

async function cellsOf(bytes: Buffer, sheet = 0): Promise<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  for await (const batch of (await openBook(bytes, 'ole')).rows(sheet)) for (const { row, cells } of batch) rows[row - 1] = cells;
  return rows;
}

const word = fc.string({ unit: fc.constantFrom('a', 'ñ', 'Z', ' ', '€', 'ш', '1'), minLength: 1, maxLength: 30 });

describe('texts', () => {
  it('that cells share are read wherever a record ends within one', async () => {
    await fc.assert(fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 9 }), async (words, every) => {
      const bytes = xls(words.map((_, index) => shared(index, 0, index)), [sharedTexts(words, (at) => at % every === 0)]);
      expect((await cellsOf(bytes)).map(([cell]) => cell)).toEqual(words);
    }), { numRuns: 200 });
  });

  it('that a formula gave are read whatever stands between the formula and its text', async () => {
    const kinds = fc.array(fc.constantFrom<keyof typeof BETWEEN>('shared', 'array', 'table'), { maxLength: 2 });
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(word, kinds), { minLength: 1, maxLength: 12 }), async (cells) => {
      const bytes = xls(cells.map(([value, between], row) => Buffer.concat([formula(row, 1), ...between.map((kind) => BETWEEN[kind]), result(value)])));
      expect((await cellsOf(bytes)).map((row) => row[1])).toEqual(cells.map(([value]) => value));
    }), { numRuns: 200 });
  });

  it('of a long result go on in the next record', async () => {
    const long = 'ñ'.repeat(6000);
    const cut = Buffer.concat([record(0x207, Buffer.from([0x70, 0x17, 0]), Buffer.from(long.slice(0, 4000), 'latin1')), record(0x3c, Buffer.from([1]), Buffer.from(long.slice(4000), 'utf16le'))]);
    expect(await cellsOf(xls([formula(0, 0), BETWEEN.shared, cut]))).toEqual([[long]]);
  });

  it('that are missing from the table of texts are damage, not a blank cell', async () => {
    await expect(cellsOf(xls([shared(0, 0, 7)], [sharedTexts(['uno'])]))).rejects.toMatchObject({ code: 'spreadsheet-damaged' });
  });
});

describe('what is no cell of the sheet', () => {
  it('is not read as one: the numbers and texts that charts keep, wherever they stand', async () => {
    const cells = [...HEAD, label(1, 0, 'A-1'), number(1, 1, 45502), label(1, 2, 'no')];
    const plain = await cellsOf(xls(cells));
    const kept = fc.array(fc.tuple(fc.nat(3), fc.nat(4)).map(([row, column]) => number(row, column, 9)), { maxLength: 6 });
    const nested = fc.oneof(kept.map((list) => chart(...list)), kept.map((list) => chart(...list, chart(label(0, 0, 'x')), result('y'))));
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(cells.length), nested), { maxLength: 4 }), async (charts) => {
      const mixed = cells.flatMap((cell, at) => [...charts.filter(([place]) => place === at).map(([, bytes]) => bytes), cell]);
      expect(await cellsOf(xls([...mixed, ...charts.filter(([place]) => place === cells.length).map(([, bytes]) => bytes)]))).toEqual(plain);
    }), { numRuns: 200 });
  });

  it('is a sheet that is a chart', async () => {
    const bytes = compound(stream([{ name: 'Gráfico', kind: 2, cells: [number(0, 0, 1)] }, { name: 'Casos', cells: HEAD }, { name: 'Vieja', hidden: true, cells: [] }]));
    expect((await openBook(bytes, 'ole')).sheets).toMatchObject([{ name: 'Casos', hidden: false }, { name: 'Vieja', hidden: true }]);
    expect((await cellsOf(bytes))[0]).toEqual(['id', 'Fecha de los hechos', 'Militar', 'Observaciones']);
  });
});

describe('formulas', () => {
  const row = (cell: Buffer) => xls([...HEAD, label(1, 0, 'A-1'), number(1, 1, 45502, 1), cell, label(1, 3, 'x')], [record(0xe0, 0, 0, Buffer.alloc(16)), record(0xe0, 0, 14, Buffer.alloc(16))]);
  it.each([
    ['whose text nobody stored', formula(1, 2)],
    ['that its writer left to whoever opens the file', numberFormula(1, 2, 0, 3)],
    ['that failed', errorFormula(1, 2, 0x2a)],
    ['whose reference is gone', errorFormula(1, 2, 0x17)],
  ])('%s are unreadable, never blank', async (_, cell) => {
    const [subject] = casesOf(await readAll(row(cell)));
    expect(subject?.facts['conduct-date']).toMatchObject({ values: [{ from: 19933, to: 19933 }] });
    expect(subject?.facts.military).toMatchObject({ unknown: 'unreadable' });
    expect(subject?.warnings).toMatchObject([{ code: 'error-cell' }]);
  });

  it('whose result is 0 and was worked out are read', async () => {
    expect((await cellsOf(row(numberFormula(1, 2, 0, 0))))[1]?.[2]).toBe('0');
  });
});

it('tells hidden rows and columns, and reads what is in them; fills cells joined downward', async () => {
  const items = await readAll(xls([...HEAD, hiddenRow(2), hiddenColumn(3), ...[1, 2, 3].flatMap((row) => [label(row, 0, `A-${String(row)}`), label(row, 3, 'x')]), label(1, 2, 'no'), joined(1, 2, 2, 2), joined(0, 0, 0, 1)]));
  const notices = items.flatMap((item) => (item.kind === 'notice' ? [[item.code, item.values['list']]] : []));
  expect(notices).toEqual([['rows-hidden', '3'], ['columns-hidden', 'D'], ['cells-joined', '3']]);
  expect(casesOf(items).map(({ facts }) => facts.military)).toMatchObject([{ values: ['no'] }, { values: ['no'] }, { unknown: 'blank' }]);
});

describe('workbooks that cannot be read', () => {
  it.each([
    ['spreadsheet-encrypted', xls(HEAD, [record(0x2f, 1, 1, 1, Buffer.alloc(48))])],
    ['spreadsheet-encrypted', compound(Buffer.alloc(5000), 'EncryptedPackage')],
    ['spreadsheet-kind', compound(stream([{ name: 'Casos', cells: [] }], [], 0x500), 'Book')],
    ['spreadsheet-kind', compound(stream([{ name: 'Casos', cells: [] }], [], 0x500))],
    ['not-a-table', compound(Buffer.alloc(5000), 'WordDocument')],
    ['spreadsheet-damaged', compound(Buffer.concat([stream([]), long(1)]).subarray(0, 10))],
    ['spreadsheet-damaged', compound(stream([{ name: 'Casos', cells: HEAD }])).subarray(0, 1400)],
  ])('say %s', async (code, bytes) => {
    await expect(readAll(bytes)).rejects.toMatchObject({ code });
  });
});
