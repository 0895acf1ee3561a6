// Writes the corpus: `node tests/intake/make-corpus/write.mjs`. The files of
// LibreOffice are made only where `soffice` is installed; they are committed.
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { writeOds, writeXlsx } from 'hucre';
import iconv from 'iconv-lite';
import { TABLE, TABLE_READ, TEXTS } from './entries.mjs';
import { flatSheets } from './flat.mjs';
import { SHEETS } from './sheets.mjs';

const folder = fileURLToPath(new URL('../corpus/', import.meta.url));
const expected = {};
const write = (name, bytes, reading) => {
  writeFileSync(join(folder, name), bytes);
  expected[name] = reading;
};

for (const [name, { text, encoding = 'utf-8', damage, expected: reading }] of Object.entries(TEXTS)) {
  let bytes = iconv.encode(text, encoding);
  if (damage) {
    const at = bytes.indexOf(Buffer.from(damage));
    bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
  }
  write(name, bytes, reading);
}

const date = (text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : text === '' ? null : text);
const typed = TABLE.map((row, at) => (at === 0 ? row : row.map(date)));
const columns = TABLE[0].map((_, index) => (index === 1 || index === 2 ? { numFmt: 'dd/mm/yyyy' } : {}));
write('hucre.xlsx', await writeXlsx({ sheets: [{ name: 'Casos', rows: typed, columns }] }), TABLE_READ);
write('hucre-inline.xlsx', await writeXlsx({ sheets: [{ name: 'Casos', rows: typed, columns }], stringMode: 'inline' }), TABLE_READ);
write('hucre-1904.xlsx', await writeXlsx({ sheets: [{ name: 'Casos', rows: typed, columns }], dateSystem: '1904' }), TABLE_READ);
write('hucre.ods', await writeOds({ sheets: [{ name: 'Casos', rows: typed }] }), TABLE_READ);
write('password.xlsx', await writeXlsx({ sheets: [{ name: 'Casos', rows: typed }], encryption: { password: 'x', spinCount: 10 } }), { error: 'spreadsheet-encrypted' });
write('truncated.xlsx', (await writeXlsx({ sheets: [{ name: 'Casos', rows: typed }] })).subarray(0, 900), { error: 'spreadsheet-damaged' });
write('no-workbook.zip', zip([['hola.txt', Buffer.from('hola')]]), { error: 'not-a-table', values: { format: 'ZIP' } });
write('bomb.xlsx', zip([['xl/workbook.xml', Buffer.alloc(80 * 1024 * 1024, 32)]]), { error: 'spreadsheet-bomb' });
write('lying-bomb.xlsx', zip([['xl/workbook.xml', Buffer.alloc(70 * 1024 * 1024, 32)]], 1000), { error: 'spreadsheet-bomb' });

if (spawnSync('soffice', ['--version']).status === 0) {
  const work = mkdtempSync(join(tmpdir(), 'corpus-'));
  for (const [name, { sheets, formats, expected: reading }] of Object.entries(SHEETS)) {
    writeFileSync(join(work, `${name}.fods`), flatSheets(sheets));
    for (const format of formats) {
      execFileSync('soffice', ['--headless', '--convert-to', format, '--outdir', work, join(work, `${name}.fods`)], { stdio: 'ignore' });
      copyFileSync(join(work, `${name}.${format}`), join(folder, `libreoffice-${name}.${format}`));
      expected[`libreoffice-${name}.${format}`] = typeof reading === 'function' ? reading(format) : reading;
    }
  }
  rmSync(work, { recursive: true });
}
writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 1)}\n`);

/** @param size what the directory says that the part unpacks to, where it lies */
function zip(parts, size) {
  const bodies = [];
  const directory = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const packed = deflateRawSync(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size ?? content.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const central = Buffer.alloc(46);
    central.write('PK\x01\x02', 0, 'latin1');
    common.copy(central, 6);
    central.writeUInt32LE(offset, 42);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name), packed]);
    bodies.push(local);
    directory.push(central, Buffer.from(name));
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, list, end]);
}
