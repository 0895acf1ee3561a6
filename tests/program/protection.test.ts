/** Outputs that are encrypted, workbooks with a password, files for their owner only. */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Decrypter, generateX25519Identity, identityToRecipient, armor } from 'age-encryption';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { encrypterFor } from '../../src/cli/output/encrypt.ts';
import { UsageError } from '../../src/cli/exit.ts';
import { openSink } from '../../src/cli/output/sink.ts';
import type { Protection, Terminal } from '../../src/cli/context.ts';
import { workbookPassword } from '../../src/cli/input/workbook-password.ts';
import { renderXlsx } from '../../src/report/xlsx/render-xlsx.ts';
import { FORMS } from '../report/forms.ts';
import { converted, SOFFICE } from '../report/office.ts';
import { inputOf, sampleResult } from '../report/sample.ts';
import { program } from '../tools.ts';
import { amnistia, copyExample, filesIn, inFolder } from './run.ts';

const AGE = program('/usr/bin/age', '/usr/local/bin/age');
const DAY = ['--as-of', '2026-11-23', '--lang', 'es', '--quiet'];

interface Key {
  readonly identity: string;
  readonly recipient: string;
}
let keys: readonly [Key, Key];
const keyPair = async (): Promise<Key> => {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
};
beforeAll(async () => {
  keys = [await keyPair(), await keyPair()];
});

const decrypted = (bytes: Uint8Array, { identity }: Key): Promise<string> => {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return decrypter.decrypt(bytes, 'text');
};

describe('--encrypt-to', () => {
  it('encrypts every output of a run for each of its recipients; each can read the same as in the clear', async () => {
    await inFolder({ 'team.txt': `# equipo\r\n${keys[0].recipient}\r\n\r\n${keys[1].recipient}\r\n` }, async (cwd) => {
      copyExample('ong-muestra.csv', cwd);
      const run = (...more: string[]) => amnistia(['batch', 'ong-muestra.csv', ...more, ...DAY], { cwd });
      expect(await run('--format', 'json', '-o', 'a.json', '--format', 'csv', '-o', 'a.csv')).toMatchObject({ status: 0, stderr: '' });
      expect(await run('--format', 'json', '-o', 'a.json.age', '--format', 'csv', '-o', 'a.csv.age', '--rejects', 'bad.age', '--encrypt-to', 'team.txt')).toMatchObject({ status: 0 });
      for (const name of ['a.json', 'a.csv']) {
        const bytes = readFileSync(join(cwd, `${name}.age`));
        expect(bytes.subarray(0, 21).toString()).toBe('age-encryption.org/v1');
        expect(bytes.includes('Instigaci')).toBe(false);
        // `decrypt` takes a byte order mark away.
        for (const key of keys) expect(await decrypted(bytes, key)).toBe(readFileSync(join(cwd, name), 'utf8').replace(/^\ufeff/u, ''));
      }
      expect(await decrypted(readFileSync(join(cwd, 'bad.age')), keys[0])).toContain('row;code;message');
      for (const name of ['a.json', 'a.json.age', 'bad.age']) expect(statSync(join(cwd, name)).mode & 0o777).toBe(0o600);
    });
  });

  it('goes to standard output as letters that a terminal can carry', async () => {
    const done = await amnistia(['check', '--set', 'linked-event=12', '--set', 'charges=resistencia a la autoridad', '--format', 'json', '--encrypt-to', keys[0].recipient, ...DAY]);
    expect(done.status).toBe(0);
    expect(done.stdout).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n[\w+/=\n]+-----END AGE ENCRYPTED FILE-----\n$/u);
    expect(await decrypted(armor.decode(done.stdout), keys[0])).toContain('"linked-event":"12"');
    await expect(decrypted(armor.decode(done.stdout), keys[1])).rejects.toThrow();
  });

  it('refuses what is no recipient, writes nothing, and does not repeat a secret key', async () => {
    await inFolder({ 'empty.txt': '# nadie\n', 'bad.txt': `${keys[0].recipient}\nage1bad\n` }, async (cwd) => {
      const refused = async (recipient: string) => encrypterFor([recipient]).then(() => null, (error: unknown) => (error instanceof UsageError ? `${error.code} ${error.values['place'] ?? ''}` : error));
      expect(await refused(join(cwd, 'nadie.txt'))).toBe('unknown-recipient ');
      expect(await refused(join(cwd, 'empty.txt'))).toBe('no-recipient-in-file ');
      expect(await refused(join(cwd, 'bad.txt'))).toBe(`bad-recipient ${join(cwd, 'bad.txt')}:2`);
      expect(await refused('ssh-ed25519 AAAA')).toBe('bad-recipient --encrypt-to');
      copyExample('ong-muestra.csv', cwd);
      const done = await amnistia(['batch', 'ong-muestra.csv', '-o', 'a.csv', '--encrypt-to', keys[0].identity, ...DAY], { cwd });
      expect(done).toMatchObject({ status: 2, stdout: '' });
      expect(done.stderr).toContain('clave secreta');
      expect(done.stderr).not.toContain(keys[0].identity.slice(20, 40));
      expect(filesIn(cwd)).toEqual(['bad.txt', 'empty.txt', 'ong-muestra.csv']);
    });
  });

  it('leaves nothing of an output that cannot be completed', async () => {
    await inFolder({}, async (cwd) => {
      const terminal = surroundings({ encryptTo: [keys[0].recipient], askPassword: false });
      const sink = await openSink(join(cwd, 'a.age'), false, terminal);
      await sink.write('x'.repeat(300_000));
      await sink.abandon();
      expect(filesIn(cwd)).toEqual([]);
    });
  });

  it.skipIf(AGE === undefined)('is read by age itself', async () => {
    await inFolder({ 'key.txt': `${keys[1].identity}\n` }, async (cwd) => {
      copyExample('ong-muestra.csv', cwd);
      const done = await amnistia(['request', 'ong-muestra.csv', '--case', 'M-01', '-o', 's.docx.age', '--encrypt-to', keys[0].recipient, '--encrypt-to', keys[1].recipient, ...DAY], { cwd });
      expect(done).toMatchObject({ status: 0, stderr: '' });
      const docx = execFileSync(AGE ?? 'age', ['-d', '-i', 'key.txt', 's.docx.age'], { cwd });
      expect(docx.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    });
  });
});

function surroundings(protection: Protection): Terminal {
  return { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, env: {}, today: '2026-11-23', protection };
}

describe('a password for a workbook', () => {
  const result = sampleResult(FORMS.slice(0, 3));
  const password = 'ñandú y 4 más';
  let bytes: Uint8Array = new Uint8Array();
  beforeAll(async () => {
    bytes = await renderXlsx(inputOf(result), { password });
  });

  it('opens with it and not without', async () => {
    expect(Buffer.from(bytes.subarray(0, 4)).toString('hex')).toBe('d0cf11e0');
    expect(Buffer.from(bytes).includes('xl/workbook.xml')).toBe(false);
    const workbook = await readXlsx(bytes, { password });
    expect(workbook.sheets.length).toBeGreaterThan(1);
    await expect(readXlsx(bytes)).rejects.toThrow();
  });
  it.skipIf(SOFFICE === undefined)('is not opened by LibreOffice without it', () => {
    expect(opened(bytes)).toBe(false);
  });

  it('comes from the first line of a file, and is never empty', async () => {
    await inFolder({ 'p.txt': `\ufeff${password}\r\nsegunda línea\n`, 'e.txt': '\n' }, async (cwd) => {
      const from = (name: string) => workbookPassword({ terminal: surroundings({ encryptTo: [], askPassword: false, passwordFile: join(cwd, name) }), language: 'es', version: '0' });
      expect(await from('p.txt')).toBe(password);
      await expect(from('e.txt')).rejects.toMatchObject({ code: 'password-empty' });
      await expect(from('none.txt')).rejects.toMatchObject({ code: 'file-missing' });
    });
  });
  it('is not asked for where nobody can answer, nor for what it does not protect', async () => {
    const nowhere = { terminal: { ...surroundings({ encryptTo: [], askPassword: true }), stdin: Object.assign(process.stdin, { isTTY: false }) }, language: 'es' as const, version: '0' };
    await expect(workbookPassword(nowhere)).rejects.toMatchObject({ code: 'password-needs-terminal' });
    const done = await amnistia(['check', '--set', 'linked-event=12', '--format', 'json', '--password', ...DAY]);
    expect(done).toMatchObject({ status: 2, stdout: '' });
    expect(done.stderr).toContain('solo protege un libro XLSX');
  });
  it('forgotten on the way, stops the output', async () => {
    await inFolder({}, async (cwd) => {
      const sink = await openSink(join(cwd, 'a.xlsx'), false, surroundings({ encryptTo: [], askPassword: true }));
      const clear = await renderXlsx(inputOf(result));
      await expect((async () => { await sink.write(clear); })()).rejects.toThrow('password');
      await sink.write(bytes);
      await sink.abandon();
      expect(filesIn(cwd)).toEqual([]);
    });
  });
});

/** Whether LibreOffice makes a table of a workbook without being told a password. */
function opened(bytes: Uint8Array): boolean {
  try {
    return converted(bytes, 'a.xlsx', 'csv').size > 0;
  } catch {
    return false;
  }
}
