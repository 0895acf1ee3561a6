/** A disk that is full, a pipe that is closed, a folder that can only be read, a file of somebody else. */
import { chmodSync, chownSync, existsSync, mkdirSync, openSync, closeSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BIN, filesIn } from '../program/run.ts';
import { AS_OF, MOUNTS, ROOT, can, onSmallDisk, rowsOf, started, withList } from './lists.ts';

const CSV = ['--format', 'csv', '--quiet', ...AS_OF] as const;
const SHELL = can('bash', '-c', 'true');

describe('a full disk', () => {
  it.runIf(MOUNTS)('leaves nothing, says so, exits with 2', () =>
    onSmallDisk('size=96k', (disk) =>
      withList(600, async (_folder, list) => {
        const { status, stderr } = await started(['batch', list, '-o', join(disk, 'result.csv'), ...CSV]).ended;
        expect([status, stderr]).toEqual([2, expect.stringMatching(/^Error: .*result\.csv: the disk is full; nothing was written\.\n$/u) as string]);
        expect(filesIn(disk)).toEqual([]);
      })));

  it.runIf(MOUNTS)('keeps the older result, and of two outputs writes neither', () =>
    onSmallDisk('size=96k', (disk) =>
      withList(600, async (folder, list) => {
        const small = join(folder, 'rejects.csv');
        const { status } = await started(['batch', list, '-o', join(disk, 'result.csv'), '--rejects', small, ...CSV]).ended;
        expect(status).toBe(2);
        expect(existsSync(small)).toBe(false);
        expect(filesIn(folder)).toEqual(['list.csv']);
      })));

  it.runIf(SHELL)('a file that may grow no further is told too', () =>
    withList(600, async (folder, list) => {
      const { status, stderr } = await started(['batch', list, '-o', join(folder, 'result.csv'), ...CSV], ['bash', '-c', 'ulimit -f 64; exec "$0" "$@"']).ended;
      expect([status, stderr]).toEqual([2, expect.stringContaining('cannot be written (EFBIG); nothing was written.') as string]);
      expect(filesIn(folder)).toEqual(['list.csv']);
    }));

  it.runIf(existsSync('/dev/full'))('behind standard output exits with 2, without a stack', () =>
    withList(5, (_folder, list) => {
      const full = openSync('/dev/full', 'w');
      const { status, stderr } = spawnSync(process.execPath, [BIN, 'batch', list, ...CSV], { stdio: ['ignore', full, 'pipe'], encoding: 'utf8' });
      closeSync(full);
      expect([status, stderr]).toEqual([2, 'Error: -: the disk is full; nothing was written.\n']);
      return Promise.resolve();
    }));
});

describe.runIf(SHELL)('a closed pipe', () => {
  const through = (command: string) => spawnSync('bash', ['-c', command], { encoding: 'utf8' });
  it('ends in silence with 0', () =>
    withList(600, (_folder, list) => {
      const { stdout, stderr } = through(`'${process.execPath}' '${BIN}' batch '${list}' ${CSV.join(' ')} | head -n 1 >&2; echo "\${PIPESTATUS[0]}"`);
      expect(stdout.trim()).toBe('0');
      expect(stderr.trim().split('\n')).toHaveLength(1);
      return Promise.resolve();
    }));

  it('costs the file beside it nothing', () =>
    withList(600, (folder, list) => {
      const result = join(folder, 'result.csv');
      through(`'${process.execPath}' '${BIN}' batch '${list}' ${CSV.join(' ')} -o '${result}' --format ndjson | head -n 1`);
      expect(rowsOf(result)).toBe(600 - rejectedIn(list));
      expect(filesIn(folder)).toEqual(['list.csv', 'result.csv']);
      return Promise.resolve();
    }));

  it('of notices costs nothing either', () =>
    withList(50, (folder, list) => {
      const result = join(folder, 'result.csv');
      through(`'${process.execPath}' '${BIN}' batch '${list}' --format csv ${AS_OF.join(' ')} -o '${result}' 2> >(exec <&-; sleep 2)`);
      expect(rowsOf(result)).toBe(50 - rejectedIn(list));
      return Promise.resolve();
    }));
});

/** Rows with a cell too many. */
function rejectedIn(list: string): number {
  return readFileSync(list, 'utf8').split('celda de más').length - 1;
}

describe('a folder that can only be read', () => {
  it.runIf(MOUNTS)('on a disk of that kind', () =>
    onSmallDisk('size=1m', async (disk, remount) => {
      remount('ro');
      await withList(5, async (_folder, list) => {
        const { status, stderr } = await started(['batch', list, '-o', join(disk, 'result.csv'), ...CSV]).ended;
        expect([status, stderr]).toEqual([2, expect.stringContaining('you are not allowed to write there') as string]);
      });
      expect(filesIn(disk)).toEqual([]);
    }));

  it.runIf(!ROOT || can('setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', process.execPath, BIN, '--version'))('and a list of another user', () =>
    withList(5, async (folder, list) => {
      const somebody = ROOT ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : [];
      const readOnly = join(folder, 'results');
      mkdirSync(readOnly);
      chmodSync(readOnly, 0o555);
      chmodSync(folder, 0o755);
      const toFolder = await started(['batch', list, '-o', join(readOnly, 'result.csv'), ...CSV], somebody).ended;
      expect([toFolder.status, toFolder.stderr]).toEqual([2, expect.stringContaining('you are not allowed to write there') as string]);
      expect(filesIn(readOnly)).toEqual([]);
      chmodSync(list, ROOT ? 0o600 : 0o000);
      if (ROOT) chownSync(list, 0, 0);
      const fromList = await started(['batch', list, ...CSV], somebody).ended;
      expect([fromList.status, fromList.stderr]).toEqual([2, expect.stringMatching(/list\.csv.*(?:allowed|permi)/u) as string]);
      chmodSync(list, 0o600);
    }));
});
