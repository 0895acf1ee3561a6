/** The library as its users import it, and the example of the pages. */
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { PROJECT, inFolder } from '../program/run.ts';

const run = promisify(execFile);

describe.each(['docs/scripts.md', 'docs/programas.md'])('%s', (file) => {
  const text = readFileSync(join(PROJECT, file), 'utf8');
  const code = /```js\n(?<code>[\s\S]*?)```/u.exec(text)?.groups?.['code'] ?? '';
  const output = /```js\n[\s\S]*?```\s+[^`]*```text\n(?<output>[\s\S]*?)```/u.exec(text)?.groups?.['output'] ?? '';

  it('has an example of the library that prints what it says', async () => {
    expect(code).toContain("from 'amnistia'");
    await inFolder({}, async (folder) => {
      const script = join(folder, 'example.mjs');
      writeFileSync(script, code.replace("'amnistia'", JSON.stringify(`file://${join(PROJECT, 'dist/index.js')}`)));
      const { stdout } = await run(process.execPath, [script]);
      expect(stdout).toBe(output);
    });
  });
});
