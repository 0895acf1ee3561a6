/** The example for a CI job runs as it stands. */
import { execFile } from 'node:child_process';
import { chmodSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BIN, copyExample, filesIn, inFolder } from './run.ts';

it('tells whose answer changed, and lets nothing of a person be printed', async () => {
  await inFolder({ amnistia: `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n` }, async (cwd) => {
    chmodSync(join(cwd, 'amnistia'), 0o755);
    for (const name of ['ci.sh', 'ong-muestra.csv']) copyExample(name, cwd);
    const run = () => new Promise<{ code: number; printed: string }>((done) => {
      execFile('sh', ['ci.sh', 'ong-muestra.csv'], { cwd, env: { PATH: `${cwd}:${process.env['PATH'] ?? ''}`, LANG: 'C.UTF-8' } }, (error, stdout, stderr) => {
        done({ code: error === null ? 0 : Number(error.code), printed: `${stdout}${stderr}` });
      });
    });
    // The sample has open cases: someone should look.
    expect(await run()).toEqual({ code: 1, printed: '' });
    expect(filesIn(cwd)).toEqual(['amnistia', 'ci.sh', 'ong-muestra.csv', 'rechazadas.csv', 'resultado.json']);
    renameSync(join(cwd, 'resultado.json'), join(cwd, 'aceptado.json'));
    const sheet = readFileSync(join(cwd, 'ong-muestra.csv'), 'latin1');
    writeFileSync(join(cwd, 'ong-muestra.csv'), sheet.replace('23/08/2024;23/08/2024', '23/08/2024;29/07/2024'), 'latin1');
    expect(await run()).toEqual({ code: 1, printed: '' });
    const changes = JSON.parse(readFileSync(join(cwd, 'cambios.json'), 'utf8')) as { changes: unknown[] };
    expect(changes.changes).toMatchObject([{ id: 'M-20', what: 'outcome', because: ['data'], sure: true }]);
    expect(readFileSync(join(cwd, 'cambios.md'), 'utf8')).toContain('**M-20**');
    // What cannot be read ends the run with its own code.
    writeFileSync(join(cwd, 'aceptado.json'), '{"run":{"format":"amnistia-result/1"');
    expect(await run()).toMatchObject({ code: 2, printed: expect.stringContaining('aceptado.json') as string });
  });
});
