/** How the program starts: from files kept compiled, without packages that a run does not need. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { BIN, PROJECT, inFolder } from './run.ts';

const PROGRAM = join(PROJECT, 'dist/cli');
const { compile, keptName } = createRequire(import.meta.url)(join(PROGRAM, 'start.cjs')) as {
  compile: (file: string, kept?: Uint8Array) => { readonly cachedDataRejected?: boolean };
  keptName: (file: string) => string;
};
const files = readdirSync(PROGRAM).filter((name) => name.endsWith('.cjs'));

describe('the built program', () => {
  it.each(files)('%s is kept compiled, and this node takes what was kept', (name) => {
    const file = join(PROGRAM, name);
    expect(existsSync(keptName(file))).toBe(true);
    expect(compile(file, readFileSync(keptName(file))).cachedDataRejected).toBe(false);
  });

  it('runs all the same from what another node kept', () => {
    const file = join(PROGRAM, 'main.cjs');
    expect(compile(file, Buffer.from('kept by another version of node')).cachedDataRejected).toBe(true);
  });

  it.each([
    ['version', 'v20.19.0'],
    ['arch', 'arm64'],
    ['execPath', fileURLToPath(import.meta.url)],
  ] as const)('is never given what a node of another %s kept: V8 would take it, and end the process', (what, other) => {
    const file = join(PROGRAM, 'main.cjs');
    const own = keptName(file);
    const before = Object.getOwnPropertyDescriptor(process, what) ?? {};
    Object.defineProperty(process, what, { ...before, value: other });
    try {
      expect(keptName(file)).not.toBe(own);
      expect(existsSync(keptName(file))).toBe(false);
    } finally {
      Object.defineProperty(process, what, before);
    }
  });

  it.each([
    [['--help'], []],
    [['check', 'one.csv'], []],
    [['batch', 'one.csv', '--format', 'json'], []],
    [['check', 'one.csv', '--law', 'law.yaml'], ['yaml', 'zod']],
  ])('%s loads no package but %s', async (args, packages) => {
    await inFolder({ 'one.csv': 'id;Delitos;Hecho;Fecha de los hechos\nA-1;hurto;28J;30/07/2024\n' }, (folder) => {
      writeFileSync(join(folder, 'law.yaml'), readFileSync(join(PROJECT, 'data/laws/ve-amnesty-2026.yaml')));
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
      const law = join(PROJECT, 'data/laws/ve-amnesty-2026.yaml');
      const out = execFileSync('/bin/sh', ['-c', `"${process.execPath}" "${BIN}" check --set linked-event=12 --law "${law}" --quiet 2>&1 >/dev/null`], { cwd: folder, encoding: 'utf8' });
      expect(out).toBe('');
      return Promise.resolve();
    });
  });
});
