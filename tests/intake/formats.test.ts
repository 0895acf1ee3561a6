/** The same table says the same in every format and encoding. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caseToJson } from '../../src/intake/index.ts';
import { readAll } from './reading.ts';

const FILES = ['utf8.csv', 'utf8-bom.csv', 'utf16le-bom.csv', 'utf16be-bom.csv', 'utf16le.csv', 'windows-1252.csv', 'cp850.csv', 'macintosh.csv', 'comma.csv', 'tab.tsv', 'pipe.csv', 'hucre.xlsx', 'hucre-inline.xlsx', 'hucre-1904.xlsx', 'hucre.ods', 'libreoffice-table.xlsx', 'libreoffice-table.xls', 'libreoffice-table.ods'];

async function results(name: string): Promise<string> {
  const items = await readAll(readFileSync(new URL(`./corpus/${name}`, import.meta.url)));
  return JSON.stringify(items.flatMap((item): unknown[] => (item.kind === 'case' ? [[item.row, item.cells, caseToJson(item.case)]] : item.kind === 'table' ? [item.headings, item.mapping] : [])));
}

describe('one table in every format', async () => {
  const first = await results('utf8.csv');
  for (const name of FILES) {
    it(`reads ${name} byte for byte the same`, async () => {
      expect(await results(name)).toBe(first);
    });
  }

  for (const zone of ['America/Caracas', 'Asia/Tokyo', 'Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    it(`reads its dates the same in ${zone}`, async () => {
      const before = process.env.TZ;
      process.env.TZ = zone;
      try {
        for (const name of ['hucre.xlsx', 'hucre-1904.xlsx', 'libreoffice-table.xls', 'libreoffice-table.ods']) expect(await results(name)).toBe(first);
      } finally {
        if (before === undefined) delete process.env.TZ;
        else process.env.TZ = before;
      }
    });
  }
});
