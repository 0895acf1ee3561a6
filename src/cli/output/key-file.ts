/** The key file of the pseudonyms: whoever has it can tell who is who. */
import { randomBytes } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { LEAST_KEY } from '../../report/redact/pseudonyms.ts';
import { UsageError } from '../exit.ts';
import { readError } from '../input/inputs.ts';

export interface KeyFile {
  readonly file: string;
  readonly key: Uint8Array;
  readonly created: boolean;
  /** Whether others than its owner may read it. */
  readonly open: boolean;
}

/**
 * Reads the key.
 * @param create whether to make one, for its owner only, where there is none; none is ever overwritten
 */
export async function keyFrom(file: string, create: boolean): Promise<KeyFile> {
  if (create && (await made(file))) return { ...(await read(file)), created: true };
  return { ...(await read(file)), created: false };
}

async function made(file: string): Promise<boolean> {
  try {
    await writeFile(file, `${randomBytes(LEAST_KEY).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (code === 'ENOENT') throw new UsageError('output-folder-missing', { file });
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') throw new UsageError('output-not-permitted', { file });
    throw readError(error, file);
  }
}

async function read(file: string): Promise<Omit<KeyFile, 'created'>> {
  const bytes = await readFile(file).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new UsageError('key-missing', { file });
    throw readError(error, file);
  });
  // An editor that adds a line break at the end must not make other persons of them.
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] === 0x0a || bytes[end - 1] === 0x0d)) end -= 1;
  if (end < LEAST_KEY) throw new UsageError('key-too-short', { file, bytes: String(end), least: String(LEAST_KEY) });
  const { mode } = await stat(file);
  return { file, key: bytes.subarray(0, end), open: process.platform !== 'win32' && (mode & 0o077) !== 0 };
}
