/** Readers that read a file by its name: a sheet of decisions, a key, recipients, a password. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encrypterFor } from '../../src/cli/output/encrypt.ts';
import { UsageError } from '../../src/cli/exit.ts';
import { keyFrom } from '../../src/cli/output/key-file.ts';
import type { Context } from '../../src/cli/context.ts';
import { decisionsFrom } from '../../src/cli/input/read-decisions.ts';
import { workbookPassword } from '../../src/cli/input/workbook-password.ts';
import { IntakeError } from '../../src/intake/index.ts';
import { must } from './broken.ts';

let place: string | undefined;

function fileOf(input: Buffer): string {
  if (place === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'amnistia-fuzz-'));
    process.on('exit', () => { rmSync(folder, { recursive: true, force: true }); });
    place = join(folder, 'input');
  }
  writeFileSync(place, input, { mode: 0o600 });
  return place;
}

const contextFor = (passwordFile?: string) => ({ language: 'es', terminal: { stdin: process.stdin, ...(passwordFile === undefined ? {} : { protection: { encryptTo: [], askPassword: false, passwordFile } }) } }) as unknown as Context;

async function telling(work: () => Promise<unknown>): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof IntakeError)) throw error;
    // What stands in such a file is nobody's to see, or somebody's data.
    for (const [name, value] of Object.entries(error.values)) must(['file', 'place', 'text', 'bytes', 'least'].includes(name) && (name !== 'text' || value === ''), `the file in an error: ${name}`);
    return { refused: error.code };
  }
}

export async function readDecisionFile(input: Buffer): Promise<void> {
  const file = fileOf(input);
  const found = await telling(() => decisionsFrom(file, contextFor()));
  must(JSON.stringify(found) === JSON.stringify(await telling(() => decisionsFrom(file, contextFor()))), 'read otherwise the second time');
}

export async function readKeyFile(input: Buffer): Promise<void> {
  const file = fileOf(input);
  const key = (await telling(() => keyFrom(file, false))) as { readonly key?: Uint8Array };
  if (key.key) must(key.key.length >= 32 && Buffer.from(key.key).equals(input.subarray(0, key.key.length)), 'a key that does not stand in its file');
  await telling(() => encrypterFor([file]));
  const password = await telling(() => workbookPassword(contextFor(file)));
  if (typeof password === 'string') must(password !== '' && !password.includes('\n'), 'a password of several lines');
}
