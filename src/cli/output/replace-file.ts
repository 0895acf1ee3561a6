/**
 * New content for a file that others keep: it appears whole or not at all,
 * with the mode and owner that the file had, and only if the file is still
 * what was read and nobody has it open.
 */
import { constants } from 'node:fs';
import { access, lstat, readFile, realpath, rename, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../exit.ts';
import { writeFault } from '../faults.ts';
import { readError } from '../input/inputs.ts';
import { removeStale } from './stale.ts';
import { TemporaryFile } from './temporary-file.ts';

/** The file is not what it was, or somebody has it open: nothing was written. */
export class FileInUseError extends Error {
  /** The lock of another program; none where the file changed. */
  readonly lock: string | null;

  constructor(lock: string | null) {
    super(lock ?? 'changed');
    this.name = 'FileInUseError';
    this.lock = lock;
  }
}

/** What other programs put beside a file while they have it open: Excel, and LibreOffice. */
const LOCKS: readonly ((name: string) => string)[] = [(name) => `~$${name}`, (name) => `.~lock.${name}#`];

/** @throws UsageError where it cannot be read @throws FileInUseError where another program has it open */
export async function readToReplace(file: string): Promise<Buffer> {
  const found = await stat(file).catch((error: unknown) => {
    throw readError(error, file);
  });
  if (found.isDirectory()) throw new UsageError('file-is-folder', { file });
  await refuseOpen(file, await realpath(file));
  return readFile(file).catch((error: unknown) => {
    throw readError(error, file);
  });
}

/**
 * @param before what was read from the file
 * @throws UsageError where it cannot be written @throws FileInUseError where that would undo what somebody else did
 */
export async function replaceFile(file: string, before: Buffer, after: Buffer): Promise<void> {
  // A link goes on pointing to the file that it pointed to.
  const target = await realpath(file).catch((error: unknown) => {
    throw readError(error, file);
  });
  await removeStale(target);
  let temporary: TemporaryFile | undefined;
  try {
    await access(target, constants.W_OK);
    const { mode, uid, gid } = await stat(target);
    temporary = new TemporaryFile(target);
    await temporary.write(after);
    // Where only the system could give it to that owner, it is the writer's.
    await temporary.chown(uid, gid).catch(() => temporary?.chown(-1, gid).catch(() => undefined));
    await temporary.chmod(mode & 0o7777);
    await temporary.sync();
    await temporary.close();
    await refuseOpen(file, target);
    if (!(await readFile(target)).equals(before)) throw new FileInUseError(null);
    await rename(temporary.name, target);
    temporary.placed();
  } catch (error) {
    await temporary?.remove();
    throw writeFault(error, file);
  }
}

async function refuseOpen(file: string, target: string): Promise<void> {
  for (const path of new Set([file, target])) {
    for (const lockOf of LOCKS) {
      const lock = join(dirname(path), lockOf(basename(path)));
      if (await lstat(lock).then(() => true, () => false)) throw new FileInUseError(lock);
    }
  }
}
