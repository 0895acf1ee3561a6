/** Several outputs appear all or none, whatever ends the run; and what would reach nobody is an error. */
import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BIN, copyExample, filesIn, inFolder } from '../program/run.ts';
import { can } from './lists.ts';

const STRACE = can('strace', '-f', '-o', '/dev/null', 'true');
const OUTPUTS = ['a.csv', 'a.html', 'a.json', 'r.csv'];
const BATCH = ['batch', 'ong-muestra.csv', '-o', 'a.json', '-o', 'a.html', '-o', 'a.csv', '--rejects', 'r.csv', '--quiet'];
const inExample = <T>(work: (folder: string) => T): Promise<T> =>
  inFolder({}, (folder) => {
    copyExample('ong-muestra.csv', folder);
    return Promise.resolve(work(folder));
  });
const written = (folder: string) => filesIn(folder).filter((name) => name !== 'ong-muestra.csv');

describe.runIf(STRACE)('a signal while the outputs take their places', () => {
  it.each([['link', []], ['rename', ['--force']]] as const)('comes with a %s: all of them are there, and nothing else', (call, more) =>
    inExample((folder) => {
      for (const [at, signal] of ['TERM', 'INT', 'HUP'].entries()) {
        const calls = call === 'link' ? 'link,linkat' : 'rename,renameat,renameat2';
        for (const name of written(folder)) execFileSync('rm', [join(folder, name)]);
        const { signal: died } = spawnSync('strace', ['-f', '-qq', '-o', '/dev/null', '-e', `trace=${calls}`, '-e', `inject=${calls}:signal=${signal}:when=${String((at % 2) + 1)}`, process.execPath, BIN, ...BATCH, ...more], { cwd: folder });
        expect(died).toBe(null);
        expect(written(folder), signal).toEqual(OUTPUTS);
      }
    }));
});

it('a file can be read by its owner under any mask', () =>
  inExample((folder) => {
    execFileSync('sh', ['-c', 'umask 777; exec "$0" "$@"', process.execPath, BIN, ...BATCH], { cwd: folder });
    for (const name of OUTPUTS) expect((statSync(join(folder, name)).mode & 0o777).toString(8)).toBe('600');
  }));
