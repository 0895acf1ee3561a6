/** What fuzzing found, so that it does not come back. */
import { expect, it } from 'vitest';
import { writeXlsx } from 'hucre/xlsx';
import { unpack, zipEntries } from '../../src/intake/spreadsheet/zip-directory.ts';
import { storedZip } from '../../src/intake/spreadsheet/zip-one.ts';
import { openBook } from '../../src/intake/spreadsheet/workbook.ts';

/** A sheet of three rows, changed inside. */
async function sheet(change: (xml: string) => string): Promise<Buffer> {
  const bytes = Buffer.from(await writeXlsx({ sheets: [{ name: 'Casos', rows: [['id', 'Delitos'], ['A-1', 'incendio'], ['A-2', 'incendio']] }] }));
  return storedZip(zipEntries(bytes).map((entry) => {
    const content = unpack(bytes, entry);
    return [entry.name, entry.name.includes('worksheets/sheet') ? Buffer.from(change(content.toString('utf8'))) : content] as const;
  }));
}

async function rowsOf(bytes: Buffer): Promise<readonly number[]> {
  const rows: number[] = [];
  for await (const batch of (await openBook(bytes, 'zip')).rows(0)) rows.push(...batch.map(({ row }) => row));
  return rows;
}

it('a sheet as it should be', async () => {
  expect(await rowsOf(await sheet((xml) => xml))).toEqual([1, 2, 3]);
});

it.each([
  ['two rows of one number', (xml: string) => xml.replace('r="3"', 'r="2"')],
  ['a row whose number is none', (xml: string) => xml.replace('r="3"', 'r="x"')],
  ['rows in disorder', (xml: string) => xml.replace('r="2"', 'r="9"')],
])('%s is damage, not a row that nobody could name', async (_name, change) => {
  const bytes = await sheet(change);
  await expect(rowsOf(bytes)).rejects.toThrow('spreadsheet-damaged');
});
