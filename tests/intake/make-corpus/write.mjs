// Writes the corpus: `node tests/intake/make-corpus/write.mjs`. The files of
// LibreOffice are made only where `soffice` is installed; they are committed.
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, deflateRawSync } from 'node:zlib';
import { writeOds, writeXlsx } from 'hucre';
import iconv from 'iconv-lite';
import { TABLE, TABLE_READ, TEXTS } from './entries.mjs';
import { flatSheets } from './flat.mjs';
import { SHEETS } from './sheets.mjs';

const folder = fileURLToPath(new URL('../corpus/', import.meta.url));
// With `--quick` the files of LibreOffice stay as they are, with what was expected of them.
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
const sheet = (rows, more = {}) => zip(Object.entries(parts(rows, more)).map(([name, text]) => [name, Buffer.from(text)]));
const inline = (cells, row) => `<row r="${row}">${cells.map((text, at) => `<c r="${String.fromCharCode(65 + at)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
write('raw-escapes.xlsx', sheet(`${inline(['id', 'Militar', 'Observaciones'], 1)}<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row>`, { strings: '<sst><si><r><t>B-</t></r><r><t>1</t></r><rPh><t>otra</t></rPh></si><si><t>uno_x000D_\ndos &amp; _x005F_x</t></si></sst>' }), { cases: [{ id: 'B-1', military: null, notes: 'uno\ndos & _x' }] });
write('raw-no-references.xlsx', sheet('<row><c t="inlineStr"><is><t>id</t></is></c><c t="inlineStr"><is><t>Militar</t></is></c></row><row><c t="str"><v>B-1</v></c><c t="b"><v>1</v></c></row>'), { cases: [{ id: 'B-1', military: 'yes' }] });
write('raw-missing-text.xlsx', sheet(`${inline(['id', 'Militar'], 1)}<row r="2"><c r="A2" t="s"><v>7</v></c></row>`), { error: 'spreadsheet-damaged' });
write('raw-entities.xlsx', sheet(`${inline(['id', 'Militar'], 1)}<row r="2"><c r="A2" t="str"><v>&b;</v></c></row>`, { doctype: '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>' }), { error: 'spreadsheet-damaged' });
write('raw-far-column.xlsx', sheet(`${inline(['id', 'Militar'], 1)}<row r="2"><c r="ZZZZZ2" t="str"><v>x</v></c></row>`), { error: 'too-many-columns' });
write('raw-deep.xlsx', sheet(`${inline(['id', 'Militar'], 1)}${'<a>'.repeat(1000)}${'</a>'.repeat(1000)}`), { error: 'spreadsheet-damaged' });
write('no-workbook.zip', zip([['hola.txt', Buffer.from('hola')]]), { error: 'not-a-table', values: { format: 'ZIP' } });
write('bomb.xlsx', zip([['xl/workbook.xml', Buffer.alloc(80 * 1024 * 1024, 32)]]), { error: 'spreadsheet-bomb' });
write('lying-bomb.xlsx', zip([['xl/workbook.xml', Buffer.alloc(70 * 1024 * 1024, 32)]], 1000), { error: 'spreadsheet-bomb' });

if (!process.argv.includes('--quick') && spawnSync('soffice', ['--version']).status === 0) {
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
if (process.argv.includes('--quick')) Object.assign(expected, Object.fromEntries(Object.entries(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))).filter(([name]) => name.startsWith('libreoffice-'))));
writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 1)}\n`);

/** The parts of the smallest workbook that there can be. */
function parts(rows, { strings = '<sst/>', doctype = '' }) {
  const relations = (...list) => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/${type}" Target="${target}"/>`).join('')}</Relationships>`;
  return {
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': '<workbook xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships"><sheets><sheet name="Casos" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations(['worksheet', '/xl/worksheets/sheet1.xml'], ['sharedStrings', 'sharedStrings.xml']),
    'xl/worksheets/sheet1.xml': `${doctype}<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData>${rows.replace(/<(\/?)(row|c|v|is|t|a)(?=[ >])/g, '<$1x:$2')}</x:sheetData></x:worksheet>`,
    'xl/sharedStrings.xml': strings,
  };
}

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
    common.writeUInt32LE(crc32(content), 10);
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
