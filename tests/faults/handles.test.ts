/**
 * Out of file handles. The system starts Node with some, Node itself opens most
 * of what it needs before it reads a line of ours: below that number it ends by
 * itself, with words of its own, and with one handle too few to open our first
 * file as well. From there on it is our sentence, or a whole result.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BIN, filesIn } from '../program/run.ts';
import { AS_OF, can, rowsOf, withList } from './lists.ts';

const limited = (handles: number, ...args: readonly string[]) => spawnSync('bash', ['-c', `ulimit -c 0; ulimit -n ${String(handles)}; exec "$0" "$@"`, process.execPath, ...args], { encoding: 'utf8' });
const ENOUGH = 48;

it.runIf(can('bash', '-c', 'ulimit -n 40'))('from 8 handles up: Node cannot start, or our message, or everything; never a part', () =>
  withList(5, (folder, list) => {
    const outputs = ['book.xlsx', 'page.html', 'result.csv', 'saved.json'];
    const args = ['batch', list, ...outputs.flatMap((name) => ['-o', join(folder, name)]), '--force', '--quiet', ...AS_OF];
    // With fewer Node does not even open an empty file: this boundary is its own, and moves with its versions.
    let least = 8;
    while (limited(least, join(import.meta.dirname, 'nothing.cjs')).status !== 0 && least < ENOUGH) least += 1;
    expect(least).toBeLessThan(ENOUGH);
    const said: string[] = [];
    for (const handles of [8, least - 2, least - 1, least, least + 1, least + 2, least + 3, least + 4, least + 5, ENOUGH]) {
      const { status, signal, stderr, stdout } = limited(handles, BIN, ...args);
      expect(stdout).toBe('');
      if (status === 0) {
        said.push('done');
        expect(filesIn(folder)).toEqual([...outputs, 'list.csv'].sort());
        expect(rowsOf(join(folder, 'result.csv'))).toBe(5);
        for (const name of outputs) spawnSync('rm', [join(folder, name)]);
        continue;
      }
      expect(filesIn(folder), `${String(handles)} handles`).toEqual(['list.csv']);
      if (handles < least) {
        // Node's own end: an abort of its own, or its words that it cannot open the program.
        said.push('node');
        expect(signal !== null || [1, 134, 139].includes(status ?? 0), `${String(status)} ${String(signal)}`).toBe(true);
        expect(stderr).not.toMatch(/Internal error/u);
      } else {
        said.push('told');
        expect([status, stderr], `${String(handles)} handles`).toEqual([2, expect.stringMatching(/^Error: [^\n]*no file handle left\.[^\n]*\n$/u) as string]);
      }
    }
    // First Node alone, then our message, then the whole result: no way back.
    expect(said.join(' ')).toMatch(/^(?:node )+(?:told )+(?:done ?)+$/u);
    return Promise.resolve();
  }));
