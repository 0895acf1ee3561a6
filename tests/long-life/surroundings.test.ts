/** Poor surroundings: another language of the machine, no home, a folder with spaces and accents. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BIN, PROJECT, amnistia, inFolder } from '../program/run.ts';

const SAMPLE = join(PROJECT, 'data/examples/ong-muestra.csv');
const ARGS = ['--format', 'csv', '--as-of', '2026-11-23', '--quiet'] as const;
const usual = amnistia(['batch', SAMPLE, ...ARGS]);

it.each([
  ['LANG=C', { LANG: 'C', LC_ALL: 'C' }],
  ['LANG=POSIX', { LANG: 'POSIX' }],
  ['a language that the machine does not have', { LANG: 'es_VE.UTF-8', LC_ALL: 'xx_YY.KOI8-R' }],
  ['a home that is not there', { HOME: '/nonexistent/home' }],
  ['Turkish, in which i is no I', { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
  ['another time zone', { TZ: 'Pacific/Kiritimati' }],
])('%s gives the same bytes', async (_name, env) => {
  expect(await amnistia(['batch', SAMPLE, ...ARGS], { env })).toEqual(await usual);
});

it('no environment at all gives the same bytes', async () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, 'batch', SAMPLE, ...ARGS], { env: {}, encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual(await usual);
});

it('a folder and files with spaces, accents, quotes and other scripts', async () => {
  const expected = await usual;
  await inFolder({}, async (folder) => {
    const within = join(folder, "años de 'prisión' & más — «ñ» 日本 $HOME %PATH%");
    mkdirSync(within);
    copyFileSync(SAMPLE, join(within, 'lista ñ 1.csv'));
    const done = await amnistia(['batch', 'lista ñ 1.csv', ...ARGS, '-o', 'resultado é.csv'], { cwd: within });
    expect([done.status, done.stderr]).toEqual([expected.status, '']);
    expect(readFileSync(join(within, 'resultado é.csv'), 'utf8')).toBe(expected.stdout);
  });
});

it('the program itself in such a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'amnistia casa ñ '));
  try {
    for (const part of ['bin', 'dist', 'package.json', 'node_modules']) {
      const made = spawnSync('ln', ['-s', join(PROJECT, part), join(folder, part)]);
      expect(made.status).toBe(0);
    }
    const { status, stdout } = spawnSync(process.execPath, ['--preserve-symlinks', '--preserve-symlinks-main', join(folder, 'bin/amnistia.js'), '--version'], { encoding: 'utf8' });
    expect([status, stdout]).toEqual([0, '0.1.0\n']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
