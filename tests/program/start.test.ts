/** How the program starts: without packages that a run does not need. */
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BIN, PROJECT, inFolder } from './run.ts';

const PROGRAM = join(PROJECT, 'dist/cli');

describe('the built program', () => {
  it('holds nothing that only the machine that built it can use', () => {
    expect(readdirSync(PROGRAM).filter((name) => !/\.(?:cjs|txt)$/u.test(name))).toEqual([]);
  });

  it.each([
    [['--help'], []],
    [['check', 'one.csv'], ['iconv-lite']],
    [['batch', 'one.csv', '--format', 'json'], ['iconv-lite']],
    [['check', 'one.csv', '--law', 'law.yaml'], ['iconv-lite', 'yaml', 'zod']],
  ])('%s loads no package but %s', async (args, packages) => {
    await inFolder({ 'one.csv': 'id;Delitos;Hecho;Fecha de los hechos\nA-1;hurto;28J;30/07/2024\n' }, (folder) => {
      writeFileSync(join(folder, 'law.yaml'), readFileSync(join(PROJECT, 'data/ve/laws/ve-amnesty-2026.yaml')));
      const told = join(folder, 'told.cjs');
      const asked = join(folder, 'asked.txt');
      writeFileSync(
        told,
        `const Module = require('node:module');
const load = Module._load;
const names = new Set();
Module._load = function (request, ...rest) { if (rest[0]?.filename?.includes('dist') && /^[a-z@]/.test(request) && !Module.isBuiltin(request)) names.add(request); return load.call(this, request, ...rest); };
process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(asked)}, [...names].sort().join()));`,
      );
      execFileSync(process.execPath, ['--require', told, BIN, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
      expect(readFileSync(asked, 'utf8')).toBe(packages.join());
      return Promise.resolve();
    });
  });

  it('warns of nothing experimental', async () => {
    await inFolder({}, (folder) => {
      const law = join(PROJECT, 'data/ve/laws/ve-amnesty-2026.yaml');
      const out = execFileSync('/bin/sh', ['-c', `"${process.execPath}" "${BIN}" check --set linked-event=12 --law "${law}" --quiet 2>&1 >/dev/null`], { cwd: folder, encoding: 'utf8' });
      expect(out).toBe('');
      return Promise.resolve();
    });
  });
});
