/** What fuzzing found, so that it does not come back. */
import { describe, expect, it } from 'vitest';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { encrypterFor } from '../../src/cli/output/encrypt.ts';
import { UsageError } from '../../src/cli/exit.ts';
import { unpack, zipEntries } from '../../src/zip/read.ts';
import { storedZip } from '../zip/stored-zip.ts';
import { readCases } from '../../src/intake/index.ts';
import { openBook } from '../../src/intake/spreadsheet/workbook.ts';
import { context } from '../intake/reading.ts';

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

describe('one object a line is known however the lines arrive', () => {
  const line = (id: string, length: number) => `${JSON.stringify({ id, military: 'no', notes: 'x'.repeat(length) })}\n`;
  it.each([1, 100, 4_096, 70_000, 1 << 20])('in pieces of %i bytes, with a first line of nine thousand', async (size) => {
    const bytes = Buffer.from(line('A-1', 9_000) + line('A-2', 10));
    const source = { name: '-', bytes: async function* () { for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size); } };
    const ids: string[] = [];
    for await (const batch of readCases([source], {}, context)) for (const item of batch) if (item.kind === 'case') ids.push(item.case.id);
    expect(ids).toEqual(['A-1', 'A-2']);
  });
});

it.each(['x AGE-SECRET-KEY-1QQQ', '"AGE-SECRET-KEY-1QQQ"', 'N°;Nombre;Cédula', 'age1Zutana-Marcada'])('a file of recipients in which %s stands: refused without repeating it', async (line) => {
  const folder = mkdtempSync(join(tmpdir(), 'amnistia-found-'));
  try {
    writeFileSync(join(folder, 'team.txt'), `# us\n${line}\n`);
    const error: unknown = await encrypterFor([join(folder, 'team.txt')]).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UsageError);
    expect(JSON.stringify(Object.values((error as UsageError).values))).not.toMatch(/SECRET|Nombre|Zutana/u);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
