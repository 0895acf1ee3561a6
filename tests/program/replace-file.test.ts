/** A file that others keep is replaced whole, as it was to everybody, and never over what somebody else does. */
import { chmod, lstat, mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readToReplace, replaceFile } from '../../src/cli/output/replace-file.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amnistia-'));
  file = join(folder, 'hoja.xlsx');
  await writeFile(file, 'before', { mode: 0o640 });
});
afterEach(() => rm(folder, { recursive: true }));

const replaced = async () => {
  await replaceFile(file, await readToReplace(file), Buffer.from('after'));
};

it('keeps its mode, and leaves nothing beside it', async () => {
  await chmod(file, 0o664);
  await replaced();
  expect([await readFile(file, 'utf8'), (await stat(file)).mode & 0o777, await readdir(folder)]).toEqual(['after', 0o664, ['hoja.xlsx']]);
});

it('is what a link points to, and the link stays one', async () => {
  const name = join(folder, 'enlace.xlsx');
  await symlink('hoja.xlsx', name);
  await replaceFile(name, await readToReplace(name), Buffer.from('after'));
  expect([await readFile(file, 'utf8'), (await lstat(name)).isSymbolicLink()]).toEqual(['after', true]);
});

it.each(['~$hoja.xlsx', '.~lock.hoja.xlsx#'])('is not touched while %s says that somebody has it open', async (lock) => {
  await writeFile(join(folder, lock), '');
  await expect(readToReplace(file)).rejects.toMatchObject({ name: 'FileInUseError', lock: join(folder, lock) });
  await expect(replaceFile(file, Buffer.from('before'), Buffer.from('after'))).rejects.toMatchObject({ lock: join(folder, lock) });
  expect([await readFile(file, 'utf8'), (await readdir(folder)).length]).toEqual(['before', 2]);
});

it('is not touched where it changed since it was read, be it to something as long', async () => {
  const before = await readToReplace(file);
  await writeFile(file, 'BEFORE');
  await expect(replaceFile(file, before, Buffer.from('after'))).rejects.toMatchObject({ name: 'FileInUseError', lock: null });
  expect([await readFile(file, 'utf8'), await readdir(folder)]).toEqual(['BEFORE', ['hoja.xlsx']]);
});

it('is told where it is missing, or a folder', async () => {
  await expect(readToReplace(join(folder, 'otra.xlsx'))).rejects.toMatchObject({ code: 'file-missing' });
  await expect(readToReplace(folder)).rejects.toMatchObject({ code: 'file-is-folder' });
});

it('is told where it went away meanwhile', async () => {
  const before = await readToReplace(file);
  await rm(folder, { recursive: true });
  await expect(replaceFile(file, before, Buffer.from('after'))).rejects.toMatchObject({ code: 'file-missing' });
  await expect(stat(folder)).rejects.toThrow();
  await mkdir(folder);
});
